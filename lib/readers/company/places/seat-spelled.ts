import { letters } from '../letters.ts';
import { nameLettersOf } from '../names/names.ts';
import { beforeNumber } from '../phones/phone-words.ts';
import type { SitePage } from '../site-page.ts';
import { town } from './address-parts.ts';
import { countryCode, countryName } from './country-words.ts';
import { firmTowns } from './firm-in-town.ts';
import { headPlaces } from './head-places.ts';
import { labelledCountry, labelledParts } from './labelled-parts.ts';
import { loneTowns } from './lone-towns.ts';
import { mapPlaces } from './map-links.ts';
import type { Seat } from './seat.ts';
import { afterName, behindName } from './seat-beside-name.ts';
import { standingTowns } from './standing-towns.ts';
import { isRegion, isStreet, isTownName, notTown } from './town-words.ts';
import { addressesWithoutCode } from './uncoded-addresses.ts';
import { yourTowns } from './your-town.ts';

/** Towns that stand without a postal code: in an address under its label, behind a pin, behind the company's name. */

/** A pin with nothing behind it but a town: "📍 Toulouse", "📍 Lyon, France". */
const pinned = new RegExp(
  `^📍\\s*(?!(?:Serving|Based|Located|Find|Visit|Come|Nationwide|Worldwide|Remote|Online|Free|Open|Map|Address|Location|Local|Global)\\b)(${town})(?:,\\s*(${countryName}))?$`,
  'u',
);
const behindPins = (page: SitePage): Seat[] =>
  page.lines.flatMap(({ text }) => {
    const hit = pinned.exec(text);
    const [, city = '', country = ''] = hit ?? [];
    return hit === null ||
      nameLettersOf(page).includes(letters(city)) ||
      isRegion(city) ||
      countryCode(city) !== null ||
      notTown.test(city)
      ? []
      : [{ city, country: countryCode(country), said: text, from: 'pin' }];
  });

/** "Located at Mill Road, Leeds": a street, and the town behind it. */
const locatedLine = new RegExp(
  `^(?:(?:We are|We['’]re|You (?:can|will) find us) )?(?:[Ll]ocated|[Ss]ituated|[Bb]ased|[Ff]ind us)? ?(?:at|on) (.{4,60}?),\\s*(${town})\\.?$`,
  'u',
);
/** "Havenstraat 12 te Urk" */
const dutchLine = new RegExp(`^(\\p{L}.{3,40}\\s\\d{1,4}\\s?[a-z]?),? te (${town})\\.?$`, 'u');
const behindStreets = (page: SitePage): Seat[] =>
  page.lines.flatMap(({ text }) => {
    const [, street = '', city = ''] =
      text.length > 100 ? [] : (locatedLine.exec(text) ?? dutchLine.exec(beforeNumber(text) ?? text) ?? []);
    return isStreet(street) && isTownName(city)
      ? [{ city, country: null, said: text, from: 'words "located at"' }]
      : [];
  });

/** Seats told so, the plainest first; none where they are of several towns. */
export function spelledSeats(page: SitePage): Seat[] {
  for (const seats of [
    labelledParts,
    addressesWithoutCode,
    behindPins,
    standingTowns,
    firmTowns,
    behindStreets,
    headPlaces,
    mapPlaces,
    afterName,
    behindName,
    loneTowns,
    labelledCountry,
    yourTowns,
  ].map((find) => find(page)))
    if (seats.length > 0) {
      // "Québec, Canada" under a town says where that is.
      const towns = seats.filter(
        ({ city, country }) => city !== '' || seats.every((one) => one.city === '' || one.country !== country),
      );
      return new Set(towns.map(({ city, country }) => city.toLowerCase() || country)).size === 1 ? towns : [];
    }
  return [];
}
