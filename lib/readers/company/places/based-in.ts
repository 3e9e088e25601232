import { any } from '#core/any-of.ts';
import { cityCountry } from '#core/parse/cities.ts';
import { made } from './address-form.ts';
import { town } from './address-parts.ts';
import { countryName } from './country-words.ts';
import { placeInWords } from './place-in-words.ts';
import { provinceName, usStateName } from './states.ts';

/** Towns that stand before what says that a firm is of them: "a London-based agency", "our Leeds headquarters", "London (HQ)". */

/** "Fair Oaks": one to three words in capitals. */
const inCapitals = "\\p{Lu}\\p{Ll}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+){0,2}";
const based = "(?:UK|USA?|UAE|\\p{Lu}\\p{Ll}[\\p{L}'’]+(?:[ -]\\p{Lu}[\\p{L}'’]+){0,2})";
/** "Cloud-based": what something runs on or lives by, no town. */
const noTown = any('Cloud|Web|Internet|Evidence|Science|Plant|Community|Home|Team|Project|Value|Data');
const inRegion = `(?:, (?:${usStateName}|${provinceName}|${countryName}))?`;
/** "a London-based agency", "an Austin, Texas-based maker", "et Halden-basert foretak": the town stands before the word. */
const basedProse = new RegExp(
  `(?<=\\b(?:an?|the|our|et|en|ett|ein|eine) )(?!${noTown}-)(${based}${inRegion})[-‑](?:based|basert|baserade?|baserat|baseret)\\b`,
  'u',
);

/** "The Indianapolis based company": without a hyphen where the town or the region is known, or its state is said. */
const basedApart = made(
  `(?<=\\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Tt]his) )(${inCapitals}(?:, (?:${usStateName}|${provinceName}))?),? based (?:\\p{Ll}+ ){0,3}?${any(
    'company|firm|business|manufacturer|maker|agency|studio|practice|supplier|consultancy|distributor|contractor',
  )}\\b`,
);
/** "is a Chicago product studio": the town is known, and nothing stands before what it is the town of but small words. */
const ofTown = made(
  `(?<=\\b(?:is|are|am) an? )(${inCapitals}) (?:\\p{Ll}[\\p{L}-]+ ){0,3}?${any(
    'company|firm|business|manufacturer|maker|agency|studio|consultancy|start-?up|workshop|brewery|bakery|roastery',
  )}(?!\\p{L})`,
);
/** Where a sentence says so, with the place as the first group; null where it does not. */
export function basedIn(text: string): RegExpExecArray | null {
  const hyphened = basedProse.exec(text);
  if (hyphened !== null) return hyphened;
  const bare = / an? \p{Lu}/u.test(text) ? ofTown().exec(text) : null;
  if (bare !== null && cityCountry(bare[1] as string) !== null) return bare;
  if (!/ based /.test(text)) return null;
  const hit = basedApart().exec(text);
  const [, words = ''] = hit ?? [];
  return words.includes(',') || cityCountry(words) !== null || placeInWords(words)?.country ? hit : null;
}

/** "The Indianapolis based company sells …" begins a sentence about the page's own; before a name it is that one's. */
export const beginsWith = (text: string, hit: RegExpExecArray): boolean =>
  text.slice(0, hit.index) === 'The ' &&
  / based (?:\p{Ll}+ )*\p{Ll}+$/u.test(hit[0]) &&
  !/^ \p{Lu}/u.test(text.slice(hit.index + hit[0].length));

/** "at our San Francisco headquarters": of several, each for a part of the world, none is plainly the seat. */
const ourSeat = new RegExp(
  `(?<=\\b[Oo]ur )(?!${any(
    'New|Global|World(?:wide)?|Corporate|Main|Company|Current|Former|Modern|International|Group|National|Regional',
    'North|South|East|West|US|USA|UK|EU|EMEA|APAC|LATAM|DACH|Nordic|\\p{Lu}\\p{Ll}+(?:ean|ian|ican)',
  )}\\b)(${inCapitals})(?:,? \\p{Lu}{2})? (?:headquarters|HQ|head office)\\b`,
  'u',
);

const seat = any(
  '[Hh]eadquarters|[Hh]ead [Oo]ffice|HQ|Hauptsitz|Zentrale|[Ss]iège(?: social)?|[Ss]ede(?: central| legale)?|[Hh]oofdkantoor|[Hh]uvudkontor|[Hh]ovedkontor',
);
/** "London (HQ), Paris and New York": of several it is the seat. */
const seatInList = made(`(?<!\\p{L})(${town}(?:, (?:${usStateName}|${provinceName}|${countryName}))?) \\(${seat}\\)`);

/** Where a sentence calls a town the seat, with the town as the first group; null where it does not. */
export const seatNamed = (text: string): RegExpExecArray | null =>
  ourSeat.exec(text) ?? (/ \([HZSh]/.test(text) ? seatInList().exec(text) : null);
