import type { SheetLine } from '#core/clipping.ts';
import { cityCountry } from '#core/parse/cities.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { isNamesakeTown } from './namesake-towns.ts';
import { isRegion, isTownAlone, isTownName } from './town-words.ts';

/** The lines of addresses that have one each for street, town and country. */

export interface Block {
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly said: string;
}

/** The longest line that is read as one of an address. */
export const most = 60;
/** Without the marks around it. */
export const plain = (words: string): string => words.replace(/^[\s,;]+|[\s,;.]+$/g, '');
export const codeAlone = /^(?:[A-Z]{1,2}[- ]?)?\d{3,6}(?:[- ]\d{2,4})?$/;

/** A line of running address: short, in the same part of the page, no link. */
export const belongs = (line: SheetLine | undefined, to: SheetLine): line is SheetLine =>
  line !== undefined &&
  line.zone === to.zone &&
  line.zone !== 'nav' &&
  line.linked === 0 &&
  line.text.length <= most + 20 &&
  !/["“”?!©]/.test(line.text);

/** "Colombo 03": the quarter of a large town. */
const quarter = /\s\d{1,2}$/;

/** What a line ends in before `behind`: its last part that is neither a region nor a code, and what stands before that. */
export function townIn(words: string, behind = ''): { readonly city: string; readonly before: string } | null {
  const parts = plain(words).split(/\s*,\s*/);
  while (parts.length > 0) {
    // "jud. Timiș": what is called a district is no town.
    if (/^(?:jud\.|județul|pcia\.|provincia|distt?\.|district)\s/iu.test(parts.at(-1) ?? '') && parts.length > 1) {
      parts.pop();
      continue;
    }
    // "Col. Alta. Culiacán": what ends in a full stop is a part of its own.
    const last = ((parts.pop() as string).split(/(?<=\p{Ll}{3})\.\s+/u).at(-1) as string)
      .replace(/[\s–-]+(?:[A-Z]{1,2}-?)?\d{3,6}(?:-\d{2,4})?$/, '')
      .replace(quarter, (digits, at, words) => (cityCountry(words.slice(0, at)) === null ? digits : ''))
      .trim();
    if (isNamesakeTown(last, behind)) return { city: last, before: parts.join(', ') };
    if (last === '' || codeAlone.test(last) || (isRegion(last) && parts.length > 0)) continue;
    if (regionCountry(last) !== null && isTownAlone(parts.at(-1) ?? '')) continue;
    return isTownName(last) ? { city: last, before: parts.join(', ') } : null;
  }
  return null;
}
