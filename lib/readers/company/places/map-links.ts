import { isLargeTown } from '#core/parse/cities.ts';
import { letters } from '../letters.ts';
import { nameLettersOf } from '../names/names.ts';
import { phonesOf } from '../phones/phones.ts';
import type { SitePage } from '../site-page.ts';
import { openCountry } from './address-country.ts';
import { addressesIn } from './addresses.ts';
import { countryOfPhone } from './country-words.ts';
import { wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { townAtEnd } from './town-at-end.ts';
import { isTownName } from './town-words.ts';
import { unpartedTown } from './unparted.ts';

/** Where a page's map is: the place that its link, or the frame that shows it, asks a map for. */

const maps =
  /^(?:https?:)?\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|(?:www\.)?bing\.com\/maps|(?:www\.)?openstreetmap\.org\/search|yandex\.[a-z]{2,3}\/maps)/i;
/** Under what an address stands there: "?q=", "&query=", "&destination=", "!2s". */
const asked =
  /[?&](?:q|query|daddr|destination|address|where1|text)=([^&#]+)|\/maps\/(?:place|search|dir\/)\/?([^/@?&#]+)|!2s([^!&]{8,})/gi;

const decoded = (words: string): string => {
  try {
    return decodeURIComponent(words.replaceAll('+', ' '));
  } catch {
    return words.replaceAll('+', ' ');
  }
};

/** What the page's maps are asked for, each once, without coordinates and numbers of places. */
function askedOf(page: SitePage): string[] {
  const addresses = [...page.links.map(({ href }) => href), ...page.loads.split('\n')].filter((href) =>
    maps.test(href),
  );
  const words = addresses.flatMap((href) =>
    [...href.replaceAll('&amp;', '&').matchAll(asked)].map(([, query = '', path = '', shown = '']) =>
      decoded(query || path || shown)
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
  return [...new Set(words)].filter((said) => said.length < 160 && /\p{L}{3}/u.test(said));
}

/** "Acme Mills, 12 Mill Lane, Cork, Ireland" without the name that it begins with. */
const withoutName = (page: SitePage, said: string): string => {
  const [first = '', ...rest] = said.split(/\s*,\s*|\s+-\s+/);
  const flat = letters(first);
  return rest.length > 0 && nameLettersOf(page).some((name) => name === flat || flat.startsWith(name))
    ? rest.join(', ')
    : said;
};

function placeOf(page: SitePage, said: string): Seat | null {
  const from = 'link to a map';
  const words = withoutName(page, said);
  const [formed] = addressesIn([{ text: words, zone: 'main', heading: 0, linked: 0 }]);
  if (formed !== undefined && formed.city !== '')
    return { city: formed.city, country: openCountry(page, formed), said, from };
  const place = townAtEnd(words, true) ?? wholePlace(words) ?? unpartedTown(words, true);
  // A town that is not known, at the end of what may be a firm's name, needs its country.
  return place === null || !isTownName(place.city) || (place.country === null && !isLargeTown(place.city))
    ? null
    : { ...place, said, from };
}

/** The place of the page's maps; none where they show several, or where its numbers are of several countries. */
export function mapPlaces(page: SitePage): Seat[] {
  const places = askedOf(page).flatMap((said) => placeOf(page, said) ?? []);
  const called = new Set(phonesOf(page).flatMap(({ said }) => countryOfPhone(said) ?? []));
  return called.size > 1 ? [] : places;
}
