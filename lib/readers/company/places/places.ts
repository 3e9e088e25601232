import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { nameLettersOf } from '../names/names.ts';
import type { SitePage } from '../site-page.ts';
import type { Address } from './address.ts';
import { isRegisteredAt, openCountry, soundOf } from './address-country.ts';
import { isOfAnother } from './address-of-others.ts';
import { addressesOf } from './addresses.ts';
import { beforeItsState } from './namesake-towns.ts';
import { noPlace } from './no-place.ts';
import type { Seat } from './seat.ts';
import { isNotice, labelledSeats } from './seat-labels.ts';
import { markedSeats } from './seat-markup.ts';
import { proseSeats } from './seat-prose.ts';
import { spelledSeats } from './seat-spelled.ts';
import { isSeatPlainly } from './seat-words.ts';

/** Where the company has its seat. Several addresses of which none is called the seat are no seat. */

/** An address that stands right under the company's legal name, as in an imprint or a footer. */
function isUnderLegalName(page: SitePage, address: Address): boolean {
  // Elsewhere a firm with several offices puts its name above each.
  if (!isNotice(page)) return false;
  const names = nameLettersOf(page);
  return page.lines
    .slice(Math.max(0, address.at - 3), address.at + 1)
    .some(
      ({ text }) =>
        text.length < 200 &&
        names.some((name) => letters(text).startsWith(name)) &&
        hasLegalForm(text.split(/\s*[|,♦•·–]\s+|(?=\s\d)/)[0] as string),
    );
}

const countriesIn = (seats: readonly Seat[]): number => new Set(seats.map(({ country }) => country)).size;

/** "Ostrava-Poruba" and "Ostrava-Martinov": quarters of the one town that they begin with. */
function ofOneTown(addresses: readonly Address[]): readonly Address[] {
  const towns = new Set(addresses.map(({ city }) => city.split('-')[0] as string).filter(Boolean));
  const [town = ''] = towns;
  return towns.size === 1 && town.length > 3 && new Set(addresses.map(({ city }) => city)).size > 1
    ? addresses.map((address) => ({ ...address, city: address.city === '' ? '' : town }))
    : addresses;
}

const townsOf = (addresses: readonly Address[]): number =>
  new Set(addresses.map(({ city }) => letters(city)).filter(Boolean)).size;

/** The seat, best first, and whether the addresses that remain contradict each other. */
export const seatsOf: (page: SitePage) => readonly Seat[] = once((page) => {
  const ofOrganisation = markedSeats(page);
  const towns = new Set(ofOrganisation.map((seat) => letters(seat.city)).filter(Boolean));
  const labels = labelledSeats(page);
  const prose = proseSeats(page);
  const every = soundOf(page);
  // Where a company tells its story it names where it was, and what it built.
  const own = every.filter(({ isTold }) => isTold !== true);
  const addresses = ofOneTown(own.length > 0 ? own : every);
  const several = townsOf(addresses);
  const ofAddress = (address: Address, from: string): Seat => ({
    city: address.city,
    country: openCountry(page, address),
    said: address.said,
    from,
  });
  const seats: Seat[] = [
    // With no town among them they may still agree on the country.
    ...(towns.size === 1 || (towns.size === 0 && countriesIn(ofOrganisation) === 1) ? ofOrganisation : []),
    ...labels,
    ...prose.filter((seat) => isSeatPlainly(seat.from)),
  ];
  // Of several, that of the firm as it is registered.
  for (const [isIt, from] of [
    [isUnderLegalName, "address under the company's name"],
    [isRegisteredAt, 'address beside the registration'],
  ] as const) {
    const its = several > 1 ? addresses.filter((address) => isIt(page, address)) : [];
    if (townsOf(its) === 1) seats.push(...its.map((address) => ofAddress(address, from)));
  }
  if (several < 2 && towns.size < 2)
    seats.push(...addresses.map((address) => ofAddress(address, 'the only address on the page')));
  if (several < 2 && towns.size < 2) seats.push(...prose);
  // Without a code a line says less plainly that it is an address, and whose: only where no other one does.
  if (several === 0 && towns.size === 0 && !addressesOf(page).some((address) => isOfAnother(page, address)))
    seats.push(...spelledSeats(page));
  return seats.map((seat) => (isNoTown(seat) ? { ...seat, city: '' } : seat));
});

/** "Sitz: Learn more": the words go on as no town's name does. */
const isNoTown = ({ city, said }: Seat): boolean => {
  const at = said.indexOf(city);
  return noPlace.test(city) || noPlace.test(at < 0 ? city : said.slice(at));
};

/** Candidates for the city. */
export const citiesOf = (page: SitePage): Found[] =>
  seatsOf(page)
    .filter((seat) => seat.city !== '')
    .map((seat) => ({ said: seat.said, item: beforeItsState(seat.city, seat.said), from: seat.from }));
