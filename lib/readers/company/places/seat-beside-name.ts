import { bareName, hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { namesOf } from '../names/names.ts';
import { beforeNumber } from '../phones/phone-words.ts';
import type { SitePage } from '../site-page.ts';
import { meta } from '../site-page.ts';
import { town } from './address-parts.ts';
import { countryCode } from './country-words.ts';
import { wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { notTown } from './town-words.ts';

/** Towns that stand beside the company's name in the title and the description. */

/** "Acme Zeven" in the title and "Acme in Zeven" in the description: the same town behind the name in both. */
export function behindName(page: SitePage): Seat[] {
  const head = `${page.title} | ${meta(page, 'og:title') ?? ''}`;
  const said = meta(page, 'description', 'og:description') ?? '';
  return [...new Set(namesOf(page).map((name) => bareName(name.said)))].flatMap((name) => {
    const city = said
      .split(name)
      .slice(1)
      .map(
        (rest) =>
          new RegExp(`^,? (?:in|aus|uit|te|à|en|i|em) (${town})`, 'u').exec(rest)?.[1]?.split(/\.(?:\s|$)/)[0] ?? '',
      )
      .find(
        (one) => one !== '' && head.split(name).some((rest) => rest.replace(/^[\s|–—·,-]+|^ in /, '').startsWith(one)),
      );
    return city === undefined || countryCode(city) !== null || notTown.test(city)
      ? []
      : [{ city, country: null, said: said.slice(0, 300), from: "town behind the company's name" }];
  });
}

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
        // "Acme Law Office, Attorneys at Law, Tulsa, Oklahoma"; "Acme · Tulsa, Oklahoma · Est. 1982"
        const ends = isTitle
          ? [rest, rest.split(', ').slice(-2).join(', ')]
          : [rest, rest.split(/\s+[·|•]\s+/)[0] as string];
        const place = ends.map(wholePlace).find((one) => one !== null && one.city !== '') ?? null;
        return place === null ? [] : [{ ...place, said, from }];
      })
      .slice(0, 1);
  });
}

/** "Acme Designs, Inc. in the Philippines has …": the name and its country begin a sentence, or a heading. */
export function inCountry(page: SitePage): Seat[] {
  const names = new Set(namesOf(page).map(({ said }) => letters(said)));
  return page.lines.flatMap(({ text }) => {
    const [, name = '', words = ''] =
      /^(.{3,60}?) in (?:the )?(\p{Lu}[\p{L} ]{2,30}?)(?=\s\p{Ll}|[.,]|$)/u.exec(text.slice(0, 120)) ?? [];
    const country = names.has(letters(name)) ? countryCode(words) : null;
    return country === null
      ? []
      : [{ city: '', country, said: text.slice(0, 300), from: "country behind the company's name" }];
  });
}
