/// <reference path="./punycode.d.ts" />
import { toASCII, toUnicode } from 'punycode/punycode.es6.js';
import { any } from '../any-of.ts';

/** Names of hosts in letters of every script: compared as the network knows them (RFC 3492), shown as people write them. */

/** A host in the letters of the network: "müller.de" is `xn--mller-kva.de`. Small letters; one that cannot be written so is left. */
export const asciiHost = (host: string): string => toASCII(host.toLowerCase().normalize('NFC'));

/** A host in the letters that its owner chose: `xn--mller-kva.de` is "müller.de". What is no such name is left as it is. */
export function spelledHost(host: string): string {
  if (!host.includes('xn--')) return host;
  try {
    return toUnicode(host);
  } catch {
    // Letters behind "xn--" that nobody's name could give.
    return host;
  }
}

/** Letters of two scripts in one name are another's name in disguise more often than a name. */
const ofOneScript = new RegExp(
  `^${any(
    '[\\p{Script=Latin}\\p{N}-]+|[\\p{Script=Cyrillic}\\p{N}-]+|[\\p{Script=Greek}\\p{N}-]+',
    '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{N}-]+',
    // Scripts that have no letters like these
    '[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]+',
  )}$`,
  'u',
);

/** A domain as a person may be shown it: spelled out, but for parts in letters of several scripts. */
export const shownHost = (host: string): string =>
  host
    .split('.')
    .map((label) => {
      const spelled = spelledHost(label);
      return ofOneScript.test(spelled) ? spelled : label;
    })
    .join('.');
