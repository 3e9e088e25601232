import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import type { Found } from '../reader.ts';
import { thingsAt, wordsAt } from '../thing.ts';
import { fold } from '../visible.ts';
import { openCountry, soundOf } from './address-country.ts';
import { type Address, addressesIn, placeInWords } from './addresses.ts';
import { countryCode, countryOfHost, countryOfPhone, namesCountry } from './country-words.ts';
import { namesOf } from './names.ts';
import { phonesOf } from './phones.ts';
import { publishersOf } from './publisher.ts';
import type { Seat } from './seat.ts';
import { labelledSeats } from './seat-labels.ts';
import { proseSeats } from './seat-prose.ts';
import { bareName, hasLegalForm, letters, siteOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { meta } from './site-page.ts';

/** Where the company has its seat. Several addresses of which none is called the seat are no seat. */

/** What the structured data of the page's own organisation says. */
function structured(page: SitePage): Seat[] {
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
    for (const words of homes.length > 0 ? [] : wordsAt(thing, 'address')) {
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
  return found === null ? null : { city: found.city, country: found.country ?? openCountry(page, found) };
}
const addressIn = (line: SheetLine): Address | null => addressesIn([line])[0] ?? null;

/** An address that stands right under the company's legal name, as in an imprint or a footer. */
function isUnderName(page: SitePage, address: Address): boolean {
  // Elsewhere a firm with several offices puts its name above each.
  if (!/impressum|imprint|legal|mentions|aviso|colofon|note-legali/i.test(siteOf(page)?.url.pathname ?? ''))
    return false;
  const names = namesOf(page).map(({ said }) => letters(bareName(said)));
  return page.lines
    .slice(Math.max(0, address.at - 3), address.at + 1)
    .some(
      ({ text }) =>
        text.length < 200 &&
        names.some((name) => letters(text).startsWith(name)) &&
        hasLegalForm(text.split(/\s*[|,♦•·–]\s+|(?=\s\d)/)[0] as string),
    );
}

/** The seat, best first, and whether the addresses that remain contradict each other. */
export const seatsOf: (page: SitePage) => readonly Seat[] = once((page) => {
  const ofOrganisation = structured(page);
  const towns = new Set(ofOrganisation.map((seat) => letters(seat.city)).filter(Boolean));
  const labels = labelledSeats(page);
  const prose = proseSeats(page);
  const addresses = soundOf(page);
  const sole = new Set(addresses.map((address) => letters(address.city)));
  const seats: Seat[] = [
    ...(towns.size === 1 ? ofOrganisation : []),
    ...labels,
    ...prose.filter((seat) => /headq|head office|hq|sitz|siège|sede|hoofd/i.test(seat.from)),
  ];
  const under = addresses.filter((address) => isUnderName(page, address));
  if (sole.size > 1 && new Set(under.map((address) => letters(address.city))).size === 1) {
    for (const address of under) {
      seats.push({
        city: address.city,
        country: openCountry(page, address),
        said: address.said,
        from: "address under the company's name",
      });
    }
  }
  if (sole.size === 1 && towns.size < 2) {
    for (const address of addresses) {
      seats.push({
        city: address.city,
        country: openCountry(page, address),
        said: address.said,
        from: 'the only address on the page',
      });
    }
  }
  if (sole.size < 2 && towns.size < 2) seats.push(...prose);
  return seats;
});

/** Candidates for the city. */
export const citiesOf = (page: SitePage): Found[] =>
  seatsOf(page)
    .filter((seat) => seat.city !== '')
    .map((seat) => ({ said: seat.said, item: seat.city, from: seat.from }));

/** Countries where a language other than English is spoken: a page in it, with a number from there, is from there. */
const spokenIn: Readonly<Record<string, string>> = {
  de: 'DE AT CH LU',
  fr: 'FR BE CH LU MA',
  nl: 'NL BE',
  it: 'IT CH SM',
  es: 'ES MX AR CL CO PE UY CR PA',
  pt: 'PT BR',
};
const speaks = (lang: string, code: string): boolean =>
  (spokenIn[lang.slice(0, 2).toLowerCase()] ?? '').split(' ').includes(code);

/** The country of the page's international numbers, where its host, its words or its language bear it out. */
function fromPhones(page: SitePage): Found[] {
  const phones = phonesOf(page).flatMap(({ said }) => {
    const code = countryOfPhone(said);
    return code === null ? [] : [{ said, code }];
  });
  const [first] = phones;
  if (first === undefined || phones.some(({ code }) => code !== first.code)) return [];
  const host = siteOf(page)?.url.hostname ?? '';
  const text = [
    meta(page, 'description', 'og:description') ?? '',
    page.title,
    ...page.lines.map((line) => line.text),
  ].join('\n');
  return countryOfHost(host) === first.code || namesCountry(first.code, text) || speaks(page.lang, first.code)
    ? [{ said: first.said, item: first.code, from: 'calling code of the telephone number' }]
    : [];
}

/** Candidates for the country: the seat's, or the one that all addresses of the page share. */
export function countriesOf(page: SitePage): Found[] {
  const found: Found[] = [];
  const seats = seatsOf(page);
  for (const seat of seats) {
    // A large town leaves little doubt about its country: core knows which.
    found.push(
      seat.country === null
        ? { said: seat.city, from: seat.from }
        : { said: seat.said, item: seat.country, from: seat.from },
    );
  }
  if (seats.length > 0) return found;
  const addresses = soundOf(page);
  const countries = addresses.map((address) => openCountry(page, address));
  const all = new Set(countries);
  if (all.size === 1 && countries[0] !== null) {
    for (const address of addresses)
      found.push({ said: address.said, item: countries[0] as string, from: 'all addresses on the page' });
  }
  if (addresses.length === 0) {
    found.push(...fromPhones(page));
    const region = meta(page, 'geo.country', 'geo.region');
    if (region !== null && /^[A-Z]{2}(?:-|$)/.test(region))
      found.push({ said: region, item: region.slice(0, 2), from: 'meta geo.region' });
  }
  return found;
}
