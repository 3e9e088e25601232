import { isLargeTown } from '#core/parse/cities.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { meta, type SitePage } from '../site-page.ts';
import { countryCode } from './country-words.ts';
import { noPlace } from './no-place.ts';
import { wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { isTownName } from './town-words.ts';

/** Where a page's head says that it is: `geo.placename`, the contact data of Open Graph. */

const towns = ['business:contact_data:locality', 'place:locality', 'og:locality', 'geo.placename', 'geo.locality'];
const countries = ['business:contact_data:country_name', 'og:country-name', 'og:country_name', 'geo.country'];
const regions = ['business:contact_data:region', 'og:region'];

/** "AT-8", "US-TN", "DE": the country of a region's code (ISO 3166-2). */
const coded = (words: string): string | null => /^([A-Z]{2})(?:-[A-Z\d]{1,3})?$/.exec(words)?.[1] ?? null;

/** The country that the head names, by its name, its code or its region. */
export function headCountry(page: SitePage): string | null {
  const country = meta(page, ...countries) ?? '';
  const code = coded(country.toUpperCase()) ?? coded((meta(page, 'geo.region') ?? '').toUpperCase());
  return countryCode(country) ?? code ?? regionCountry(meta(page, ...regions) ?? '');
}

/** The town that the head names; one that is not known needs its country beside it. */
export function headPlaces(page: SitePage): Seat[] {
  const from = towns.find((name) => meta(page, name) !== null);
  const said = from === undefined ? '' : (meta(page, from) ?? '');
  const country = headCountry(page);
  const place = wholePlace(said) ?? (isTownName(said) && !noPlace.test(said) ? { city: said, country } : null);
  if (from === undefined || place === null || place.city === '') return [];
  return place.country === null && !isLargeTown(place.city) ? [] : [{ ...place, said, from: `meta ${from}` }];
}
