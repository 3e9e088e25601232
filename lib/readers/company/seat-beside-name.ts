import { town } from './address-forms.ts';
import { countryCode, countryName, province, provinceName, usState, usStateName } from './country-words.ts';
import { namesOf } from './names.ts';
import type { Seat } from './seat.ts';
import { bareName, letters } from './site.ts';
import type { SitePage } from './site-page.ts';
import { meta } from './site-page.ts';
import { isTownName, notTown } from './town-words.ts';

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

const titleTown = new RegExp(
  `^(${town}), (?:(${usState}|${usStateName})|(${province}|${provinceName})|(${countryName}))$`,
  'u',
);

/** "Acme Mills – Alton, IL": the name, its town, and nothing else in the title. */
export function inTitle(page: SitePage): Seat[] {
  const [name = '', place = '', ...more] = page.title.split(/\s+[|–—·•-]\s+/);
  const [, city = '', american, canadian, country] = more.length > 0 ? [] : (titleTown.exec(place.trim()) ?? []);
  const isNamed = namesOf(page).some(({ said }) => letters(bareName(said)) === letters(bareName(name)));
  if (!isNamed || !isTownName(city)) return [];
  const code = american !== undefined ? 'US' : canadian !== undefined ? 'CA' : countryCode(country ?? '');
  return [{ city, country: code, said: page.title, from: 'title' }];
}
