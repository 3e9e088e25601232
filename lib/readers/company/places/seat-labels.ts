import { any } from '#core/any-of.ts';
import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { plainLabel } from '../../labels.ts';
import { customerLinesOf } from '../customer-sections.ts';
import { letters } from '../letters.ts';
import { siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { openCountry, soundOf } from './address-country.ts';
import { streetNumber } from './address-parts.ts';
import { countryCode, countryName, countryOfHost } from './country-words.ts';
import { placeInWords, type WordedPlace, wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { easternSeat, namedSeat, seatAndTown, seatLabel, withinLine } from './seat-words.ts';
import { usStateName } from './states.ts';
import { townAtEnd } from './town-at-end.ts';
import { isStreet } from './town-words.ts';

const regional = new RegExp(
  `\\b(?:us|u\\.s\\.|usa|european?|emea|apac|asian?|american?|north america|uk|regional|latam|nordic|dach|canadian|branch|${usStateName})\\b`,
  'i',
);
const broadly = /\b(?:global|world(?:wide)?|corporate|international|group)\b/i;

const ofCountry = new RegExp(`(?<!\\p{L})(${countryName})(?!\\p{L})`, 'u');

/** How plainly a line calls what follows the seat: 3 worldwide, 2 plainly, 1 with a region before it, 0 not. */
function seatRank(page: SitePage, text: string): number {
  const label = plainLabel(text).replace(/^\((.+)\)$/, '$1');
  if (label.length > 60) return 0;
  if (seatAndTown.test(text.trim()) || namedSeat.test(text.trim())) return 2;
  if (seatLabel.test(label)) return broadly.test(label) && !/office|address/.test(label) ? 3 : 2;
  if (!/^.{2,25}\b(?:headquarters|head office|hq)$/i.test(label)) return 0;
  // "Japan Headquarters" of a firm from elsewhere are not its own.
  const country = countryCode(ofCountry.exec(text)?.[1] ?? '');
  if (country !== null) return country === countryOfHost(siteOf(page)?.url.hostname ?? '') ? 1 : 0;
  return regional.test(label) ? 1 : 2;
}

/** "Representative office in Ukraine:", "Leeds Branch": what follows is another place. */
const otherPlace = new RegExp(
  any(
    // English
    `^.{0,40}\\b${any(
      'offices?|branch(?:es)?|warehouse|showroom|factory|works|plant|depot|workshop|store',
    )}(?: (?:in|at) \\p{Lu}[\\p{L} ]{2,30})?(?: address)?\\s*[:：]?$`,
    // Japanese, Chinese
    '^.{0,12}(?:工場|営業所|支店|支社|事業所|出張所|分公司|办事处)$',
  ),
  'iu',
);

/** A town behind a street is one where its country, its size or the street bears it out. */
const isSure = (
  place: ReturnType<typeof townAtEnd>,
  words: string,
): place is { readonly city: string; readonly country: string | null } =>
  place !== null && (place.country !== null || cityCountry(place.city) !== null || streetNumber.test(words));

/** "12 Moi Avenue Nairobi": no comma stands between the street and a large town. */
function behindStreet(words: string): WordedPlace | null {
  if (words.length > 80 || !/^\d|\p{L}.*\d/u.test(words) || !isStreet(words)) return null;
  const parts = words.split(' ');
  const city = [3, 2, 1].map((many) => parts.slice(-many).join(' ')).find((last) => cityCountry(last) !== null);
  return city === undefined ? null : { city, country: cityCountry(city) };
}

/** A line that is a place and no more. */
function placeOf(words: string): (WordedPlace & { readonly said: string }) | null {
  const place = wholePlace(words) ?? (isLargeTown(words) ? { city: words, country: null } : null);
  return place === null || place.city === '' ? null : { ...place, said: words };
}

/** "Berlin" over "Headquarters" and "45" over "people": in a row of figures the label stands below. */
function placeAbove({ lines }: SitePage, at: number): ReturnType<typeof placeOf> {
  const below = lines[at + 1]?.text ?? '';
  const isAddress = placeOf(below) !== null || (/\p{L}{3}/u.test(below) && /\d/.test(below));
  return isAddress ? null : placeOf(lines[at - 1]?.text ?? '');
}

/** "Toronto home base", "Kassel – Hauptsitz": the label stands behind the town in its line. */
function placeBefore(text: string): ReturnType<typeof placeOf> {
  if (text.length > 60) return null;
  for (const { index, 0: gap } of text.matchAll(/\s*[–—,(|·-]\s*|\s/gu)) {
    const place = seatLabel.test(plainLabel(text.slice(index + gap.length).replace(/\)$/, '')))
      ? text.slice(0, index)
      : '';
    if (place !== '') return placeOf(place);
  }
  return null;
}

/** Whether a page is one that the law asks for: who publishes it stands there first. */
export const isNotice = (page: SitePage): boolean =>
  /impressum|imprint|legal|mentions|aviso|colofon|note-legali/i.test(siteOf(page)?.url.pathname ?? '');

/** What lines called "Headquarters" and its like say, the plainest first. */
export function labelledSeats(page: SitePage): Seat[] {
  const lines = page.lines;
  const seats: (Seat & { rank: number })[] = [];
  const addresses = soundOf(page);
  const { stories } = customerLinesOf(page);
  lines.forEach((line, at) => {
    if (stories.has(at)) return;
    const [label = '', inline = ''] = /^([^:：–]{2,50})(?:[:：]|\s[–-]\s)\s*(.*)$/u
      .exec(withinLine.exec(line.text)?.[1] ?? line.text)
      ?.slice(1) ?? [easternSeat.exec(line.text)?.[1] ?? line.text];
    const from = `label "${label.trim().slice(0, 40)}"`;
    const before = placeBefore(line.text);
    const rank = before === null ? seatRank(page, label) : 2;
    if (rank < 1) return;
    const near = addresses.find(
      (address) =>
        address.at >= at &&
        address.at <= at + 6 &&
        address.line.zone === line.zone &&
        !lines.slice(at + 1, address.at + 1).some(({ text }) => seatRank(page, text) > 0 || otherPlace.test(text)),
    );
    if (near !== undefined) {
      seats.push({ city: near.city, country: openCountry(page, near), said: near.said, from, rank });
      return;
    }
    const beside = before ?? (inline === '' && rank > 1 ? placeAbove(page, at) : null);
    if (beside !== null) {
      seats.push({ ...beside, from, rank });
      return;
    }
    const below = lines.slice(at + 1, at + 6).map((one) => one.text);
    const next = below.findIndex((words) => otherPlace.test(words));
    for (const words of [inline, ...(next < 0 ? below : below.slice(0, next))]) {
      const ended = words === inline || words === lines[at + 1]?.text ? townAtEnd(words, words === inline) : null;
      const place =
        words === '' || words.length > 120
          ? null
          : isSure(ended, words)
            ? { ...ended, said: words }
            : (behindStreet(words) ??
              (words === inline || words === lines[at + 1]?.text ? placeInWords : placeOf)(words));
      // Below the label only "City, Region" is a place: a bare capitalised word may be anything.
      if (
        place === null ||
        place.city === '' ||
        (place.country === null &&
          words !== inline &&
          !(words === lines[at + 1]?.text && isLargeTown(words)) &&
          !(
            words === lines[at + 1]?.text &&
            /^[\p{L} .'-]{2,30}$/u.test(words) &&
            line.heading === 0 &&
            /sitz|sede|siège|zetel|plaats|zentrale/i.test(label)
          ))
      )
        continue;
      seats.push({ city: place.city, country: place.country, said: words, from, rank });
      return;
    }
  });
  const best = Math.max(0, ...seats.map((seat) => seat.rank));
  const kept = seats.filter((seat) => seat.rank === best);
  // A legal notice names its publisher's first, then those of others.
  if (isNotice(page)) return kept.filter(({ city }) => letters(city) === letters(kept[0]?.city ?? ''));
  // "Ohio Headquarters" beside "Texas Headquarters", a corporate and a registered office: two seats are none.
  return new Set(kept.map((seat) => letters(seat.city))).size === 1 ? kept : [];
}
