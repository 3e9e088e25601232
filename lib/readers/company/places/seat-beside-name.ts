import { bareName, hasLegalForm } from '../legal-form.ts';
import { namesOf } from '../names/names.ts';
import { beforeNumber } from '../phones/phone-words.ts';
import type { SitePage } from '../site-page.ts';
import { meta } from '../site-page.ts';
import { made } from './address-form.ts';
import { town } from './address-parts.ts';
import { wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { isTownName } from './town-words.ts';

/** Towns that stand beside the company's name in the title and the description. */

/** "Acme aus Zeven" in the title, or "Acme Zeven" there and "Acme in Zeven" in the description; "in Zeven" stands on the page as well. */
export function behindName(page: SitePage): Seat[] {
  const head = `${page.title} | ${meta(page, 'og:title') ?? ''}`;
  const said = meta(page, 'description', 'og:description') ?? '';
  const all = [said, ...page.lines.map(({ text }) => text)].join('\n');
  return [...new Set(namesOf(page).map((name) => bareName(name.said)))].flatMap((name) => {
    const behind = (words: string, find: RegExp): string[] =>
      words
        .split(name)
        .slice(1)
        .flatMap((rest) => find.exec(rest)?.[1]?.split(/\.(?:\s|$)/)[0] ?? []);
    const titled = head.split(name).map((rest) => rest.replace(/^[\s|–—·,-]+|^ in /, ''));
    const city =
      behind(head, fromTown()).find((one) => new RegExp(`(?<!\\p{L})(?:in|te|à) ${one}(?!\\p{L})`, 'u').test(all)) ??
      behind(said, inTown()).find((one) => titled.some((rest) => rest.startsWith(one)));
    return city === undefined || !isTownName(city)
      ? []
      : [{ city, country: null, said: (said || page.title).slice(0, 300), from: "town behind the company's name" }];
  });
}
const inTown = made(`^,? (?:in|aus|uit|te|à|en|i|em) (${town})`);
const fromTown = made(`^,? (?:aus|uit|from) (${town})(?=\\s*(?:$|[|–—·,-]\\s))`);

const nameEnd = /^[\s,|–—·•()-]+/u;

/** " Ltd. · Arusha, Tanzania" without the legal form that the name goes on with. */
const behindForm = (name: string, rest: string): string => {
  const at = rest.search(/\s+[·|•–-]\s/);
  return at > 0 && at < 20 && hasLegalForm(name + rest.slice(0, at)) ? rest.slice(at) : rest;
};

/** "Acme Mills – Alton, IL", "© 2026 Acme Mills, Alton, Illinois": the name, its place, and nothing else, in the title or a line. */
export function afterName(page: SitePage): Seat[] {
  const names = [...new Set(namesOf(page).flatMap(({ said }) => [said, bareName(said)]))].filter(
    (one) => one.length > 2,
  );
  const lines = page.lines.filter(({ text, zone }) => text.length < 200 && zone !== 'nav' && text.includes(','));
  return [page.title, ...lines.map(({ text }) => beforeNumber(text) ?? text)].flatMap((said) => {
    const isTitle = said === page.title;
    const from = isTitle ? "town behind the company's name" : "town beside the company's name";
    const behind = names.flatMap((name) => {
      const rest = behindForm(name, said.split(name).at(-1) ?? said);
      return rest === said || !nameEnd.test(rest) ? [] : [rest.replace(nameEnd, '')];
    });
    return behind
      .flatMap((rest) => {
        // "Acme Mills (Leeds, UK) makes …"
        const [, inside = ''] = /^([^()]{4,50})\)/.exec(rest) ?? [];
        // "Acme Law Office, Attorneys at Law, Tulsa, Oklahoma"; "Acme · Tulsa, Oklahoma · Est. 1982"
        const ends = isTitle
          ? [rest, rest.split(', ').slice(-2).join(', ')]
          : [rest, rest.split(/\s+[·|•]\s+/)[0] as string, inside];
        const place = ends.map(wholePlace).find((one) => one !== null && one.city !== '') ?? null;
        return place === null ? [] : [{ ...place, said, from }];
      })
      .slice(0, 1);
  });
}
