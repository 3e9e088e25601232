import type { SheetLine } from '#core/clipping.ts';
import { thingsAt, wordsAt } from '../../thing.ts';
import { fold } from '../../visible.ts';
import { publishersOf } from '../publisher.ts';
import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';
import { openCountry } from './address-country.ts';
import { addressesIn } from './addresses.ts';
import { countryCode } from './country-words.ts';
import { placeInWords, wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { townAtEnd } from './town-at-end.ts';

/** What the structured data of the page's own organisation says. */
export function markedSeats(page: SitePage): Seat[] {
  const seats: Seat[] = [];
  for (const thing of publishersOf(page)) {
    const from = `${thing.how} ${thing.types[0] ?? 'Organization'}.address`;
    const homes = [
      ...thingsAt(thing, 'address'),
      ...thingsAt(thing, 'location.address'),
      ...(thing.props.has('addressLocality') ? [thing] : []),
    ];
    for (const home of homes) {
      const [country] = wordsAt(home, 'addressCountry').map((words) =>
        /^[A-Za-z]{2}$/.test(words) ? words.toUpperCase() : (countryCode(words) ?? words),
      );
      const inStreet = wordsAt(home, 'streetAddress').map((words) => placeIn(page, words));
      const city =
        wordsAt(home, 'addressLocality').map(cityWords)[0] ?? inStreet.find((one) => one !== null)?.city ?? '';
      if (city === '' && country === undefined) continue;
      const state = wordsAt(home, 'addressRegion')[0] ?? '';
      const derived =
        country ?? (/^[A-Z]{2}$/.test(state) ? (placeInWords(`${city}, ${state}`)?.country ?? null) : null);
      const said = [...wordsAt(home, 'streetAddress'), ...wordsAt(home, 'postalCode'), city, state, country ?? '']
        .filter(Boolean)
        .join(', ');
      seats.push({ city, country: derived, said, from });
    }
    for (const words of homes.length > 0
      ? []
      : ['address', 'location.address', 'location'].flatMap((path) => wordsAt(thing, path))) {
      const place = placeIn(page, words);
      if (place !== null) seats.push({ ...place, said: words, from });
    }
  }
  return seats;
}

/** "Portland, OR" in the place of a city is a city with its state. */
const cityWords = (words: string): string => {
  const plain = fold(words);
  return /^[^,]{2,40}$/.test(plain) && !/\d/.test(plain) ? plain : (placeInWords(plain)?.city ?? '');
};

/** The city in an address that is written in one line. */
function placeIn(page: SitePage, words: string): { city: string; country: string | null } | null {
  const line: SheetLine = { text: fold(words), zone: 'main', heading: 0, linked: 0 };
  const found = addressIn(line);
  if (found === null) return townAtEnd(words, true) ?? wholePlace(words);
  return { city: found.city, country: found.country ?? openCountry(page, found) };
}
const addressIn = (line: SheetLine): Address | null => addressesIn([line])[0] ?? null;
