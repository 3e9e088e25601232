import { letters } from '../letters.ts';
import { addressesOf } from '../places/addresses.ts';
import { hostLabelsOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { beforeName, isPageWord, plausible } from './name-words.ts';
import type { Named } from './named.ts';

/** Names in the running text that the host spells. */

/** "The Centre for Acme Medicine (CAM), is …" on cam-centre.org: what the host's letters stand for. */
const spelledOut = /^(\p{Lu}[^().,;:]{5,70}) \(([A-Z]{2,7})\)/u;
const isCapital = (words: string): boolean => words.split(' ').every((word) => /^\p{Lu}|^\p{Ll}{1,3}$|^&$/u.test(word));
export function fromInitials(page: SitePage): Named[] {
  const hosts = hostLabelsOf(page);
  return page.lines.flatMap(({ text }) => {
    const [, said = '', initials = ''] = spelledOut.exec(text) ?? [];
    return isCapital(said) && plausible(said) && hosts.some((host) => host.includes(letters(initials)))
      ? [{ said, from: 'words about the company', weight: 3 }]
      : [];
  });
}

/** What hosts add to a name that was taken: "getacme", "acmeonline". */
const around =
  /^(?:get|go|try|use|join|my)(?=.{5})|(?<=.{5})(?:online|inc|llc|ltd|usa|uk|web|shop|store|hq|corp|group)$/;

const legal =
  /^(?:Company|Group|Industries|Enterprises|Holdings?|Associates|Technologies|Laboratories|Brothers|Inc\.?|Ltd\.?|GmbH|LLC|SARL|SAS|S\.?r\.?l\.?|S\.?L\.?|B\.?V\.?|AB|AS|Oy)$/;
/** The name with what belongs to it: "Acme Castings" alone in a heading or in letters above an address, "ACME WOOD, SARL …" in a sentence. */
function wholeName(said: string, after: readonly string[], isAlone: boolean): string {
  const bare = after.slice(0, 4).map((word) => word.replace(/,$/, ''));
  const ends = bare.findIndex((word) => legal.test(word));
  if (ends === 0) return `${said} ${bare[0]}`;
  const more = isAlone && after.length < 4 ? after : bare.slice(0, Math.max(0, ends));
  const isName =
    more.length > 0 &&
    more.every((word) => /^(?:\p{Lu}|&$)/u.test(word)) &&
    !isPageWord(more.join(' ')) &&
    plausible(`${said} ${more.join(' ')}`);
  return isName ? `${said} ${more.join(' ').replace(/[.,:;]+$/, '')}` : said;
}

/** "Architekt DI Kim Marrow" above the street: what one is, before a name that ends the line. */
const isCalledSo = (before: readonly string[], after: readonly string[]): boolean =>
  after.length === 0 &&
  before.length < 5 &&
  before.every((word) => /^\p{Lu}[\p{L}.&-]*$/u.test(word)) &&
  !isPageWord(before[0] ?? '') &&
  !isPageWord(before.join(' '));

/** Words, and names in Latin letters among those of the East, which stand beside each other without a space. */
const east = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const between = new RegExp(`\\s+|(?<=[\\w.])(?=${east})|(?<=${east})(?=\\w)`, 'u');

/** Words of the running text that spell the host: "High Ridge Roofing" on highridgeroofing.com. */
export function fromProse(page: SitePage): Named[] {
  const hosts = hostLabelsOf(page)
    .flatMap((host) => [host, host.replace(around, '')])
    .filter((host) => host.length > 3);
  // What a line says alone: a first heading, or what stands above the street.
  const overStreet = new Set(
    page.lines.flatMap(({ text, linked }, at) =>
      linked === 0 && addressesOf(page).some((one) => one.at > at && one.at < at + 3) ? [text] : [],
    ),
  );
  const heads = page.lines.flatMap(({ text, heading, linked }) => (linked === 0 && heading === 1 ? [text] : []));
  const isAlone = new Set([...overStreet, ...heads].flatMap((text) => [text, text.replace(beforeName, '')]));
  const texts = [
    ...page.lines.flatMap(({ text, heading }) => (heading === 1 ? [text.replace(beforeName, '')] : [])).slice(0, 2),
    meta(page, 'description', 'og:description') ?? '',
    ...page.lines.slice(0, 120).map((line) => line.text),
  ];
  for (const text of texts) {
    const words = text.slice(0, 500).split(between);
    for (let at = 0; at < words.length; at++) {
      if (!/^\d*\p{Lu}|^\d*\p{Ll}+\p{Lu}|^\d+(?:st|nd|rd|th)?$/u.test(words[at] as string)) continue;
      for (let many = 1; many <= 5; many++) {
        const said = words
          .slice(at, at + many)
          .join(' ')
          .replace(/[’']s$|[.,:;!?)]+$/gu, '');
        if (hosts.includes(letters(said)) || hosts.includes(letters(said.replaceAll('&', ''))))
          return [
            {
              said:
                at > 0 && overStreet.has(text) && isCalledSo(words.slice(0, at), words.slice(at + many))
                  ? text
                  : wholeName(said, words.slice(at + many), at === 0 && isAlone.has(text)),
              from: 'running text',
              // A name of several words that is all of the host is no chance.
              weight: many > 1 && isAlone.has(text) ? 1.4 : 1,
            },
          ];
      }
    }
  }
  return [];
}
