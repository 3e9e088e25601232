import type { SheetLine } from '#core/clipping.ts';
import { isLargeTown } from '#core/parse/cities.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { isPageWord } from '../names/name-words.ts';
import { beforeNumber, phoneLabel } from '../phones/phone-words.ts';
import type { SitePage } from '../site-page.ts';
import { isUnderName } from '../under-name.ts';
import { isContactHead } from './address-labels.ts';
import { countryCode } from './country-words.ts';
import { type WordedPlace, wholePlace } from './place-in-words.ts';
import type { Seat } from './seat.ts';
import { isRegion, isTownName } from './town-words.ts';

/** Towns that stand in a line of their own, with their state or country: "Cali, Colombia" at the foot, under the name, beside the telephone. */

/** "Ana Silva, MD" is a doctor; "Boston, MA" and "Brookline, MA" are towns. */
const degree = /\s.*,\s*(?:MD|MA|PA|DC|ND|PE)$/;
/** Where firms are registered that work elsewhere. */
const ofAgents = /^(?:Wilmington|Dover|Lewes|Middletown|Newark|Claymont),? (?:DE|Delaware)\b/;
/** "🇵🇹 Lisbon", "🌍 Lisbon, Portugal": a picture before the words. */
const picture = /^(?:(?![⭐©®™])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\uFE0F)\s*)+/u;
/** A line without the picture that it begins with. */
export const withoutPicture = (text: string): string => text.replace(picture, '');
/** What else a foot lists with countries. */
const notStanding =
  /privacy|choices|rights|language|english|deutsch|german\b|spanish|español|french|français|shipping|made in/i;
/** A line that is a mail's address or a telephone number, with its label or without. */
const waysToReach =
  /^(?:[a-z_]+\s)?[^@\s]{0,12}:?\s*[\w.+-]+@[\w-]+\.[\w.-]+$|^[^\d]{0,14}[+(]?\d[\d\s()./–-]{6,18}\d$/;

/** "location_on", "mail": the names of pictures that a font would draw. */
const pictured = /^(?:[a-z]+_[a-z_]+|mail|call|phone|email|place|hub|home|room|map|public)$/;

/** Whether a line stands where a firm says how it is reached: at the foot, close under "Contact", or beside its mail or its number. */
export function isReach({ lines }: SitePage, at: number): boolean {
  if (lines[at]?.zone === 'foot') return true;
  const said = (from: number, to: number) =>
    lines.slice(Math.max(0, from), to).filter(({ text }) => !pictured.test(text));
  const above = said(at - 5, at);
  if (above.slice(-3).some(({ text }) => isContactHead(text))) return true;
  return [...above.slice(-2), ...said(at + 1, at + 6).slice(0, 3)].some(({ text }) => isWayToReach(text));
}
const isWayToReach = (text: string): boolean => {
  const hit = text.length < 60 && waysToReach.test(text);
  // What begins with other words than a label is a figure: "Orders 2024 1200 30".
  const label = /^[^\d+(@]*/.exec(text)?.[0].trim() ?? '';
  return hit && (text.includes('@') || label === '' || phoneLabel.test(label));
};

/** The places in a line that is nothing else, or that parts them by marks. */
function placesIn({ text: whole, zone }: SheetLine): (WordedPlace & { readonly said: string })[] {
  const text = withoutPicture(beforeNumber(whole) ?? whole);
  if (text.length > (zone === 'foot' ? 160 : 90) || zone === 'nav' || zone === 'quote') return [];
  // "Gandía · Valencia · España" is one place, "© 2026 Acme · Denver, Colorado" has one.
  const parts = wholePlace(text) === null ? text.split(/\s+[·|•–]\s+/) : [text];
  return parts.flatMap((said) => {
    const place = notStanding.test(said) || ofAgents.test(said) ? null : wholePlace(said);
    return place === null ||
      isPageWord(place.city) ||
      (degree.test(said) && !isLargeTown(place.city) && place.city !== 'Washington')
      ? []
      : [{ ...place, said }];
  });
}

/** The country that a line is, also behind its region: "Québec, Canada". */
function countryBelow(text: string): string | null {
  const [region = '', country = '', more] = text.split(/\s*,\s*/);
  if (country === '') return countryCode(region);
  return more === undefined && regionCountry(region) === countryCode(country) ? countryCode(country) : null;
}

/** The towns that stand so, in page order. Where the running page has several, they are those of people, journeys or jobs. */
export function standingTowns(page: SitePage): Seat[] {
  const all = page.lines.map((line) => ({ line, places: placesIn(line) }));
  const running = all.filter(({ line }) => line.zone !== 'foot').flatMap(({ places }) => places);
  const isListed = new Set(running.map(({ city }) => city)).size > 1;
  return all.flatMap(({ line, places }, at): Seat[] => {
    if (isListed && line.zone !== 'foot') return [];
    // "Smith Tools, Denver, CO – 303 …": where more stands before its number it may be another's.
    const isNumbered = beforeNumber(line.text) !== null && places.every(({ city }) => city !== '');
    const isHere = isReach(page, at) || isNumbered;
    const from =
      line.zone === 'foot' ? 'town at the foot' : isHere ? 'town beside the contacts' : "town under the company's name";
    if (places.length > 0) return isHere || isUnderName(page, at) ? places.map((place) => ({ ...place, from })) : [];
    if (!isHere || line.text.length > 90 || line.linked > 0 || !line.text.includes(',')) return [];
    const country = countryBelow(page.lines[at + 1]?.text ?? '');
    const city =
      line.text
        .replace(/,$/, '')
        .split(/\s*,\s*/)
        .at(-1) ?? '';
    return country !== null && isTownName(city) && !isRegion(city) && !isPageWord(city)
      ? [{ city, country, said: line.text, from: 'town above its country' }]
      : [];
  });
}
