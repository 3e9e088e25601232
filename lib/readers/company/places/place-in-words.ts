import { any } from '#core/any-of.ts';
import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { town } from './address-parts.ts';
import { uncapitalised } from './capitals.ts';
import { countryCode } from './country-words.ts';
import { isNamesakeTown } from './namesake-towns.ts';
import { countryOf, countryOfPart, isPartOfWorld } from './parts-of-countries.ts';
import { usStateShort } from './states.ts';
import { isRegion, isTownName, noTown, townOf } from './town-words.ts';

/** Places in words, without a street and without a code: "Minneapolis, Minnesota", "based in Köln, Germany". */

export interface WordedPlace {
  /** Empty where only a region or a country is named. */
  readonly city: string;
  /** ISO 3166-1 alpha-2, or null where the words leave it open. */
  readonly country: string | null;
}

/** The longest name of a region or a country that words begin with: "Ontario, where we …", "United Kingdom. We". */
function leading(words: string, city: string): { readonly said: string; readonly country: string } | null {
  const run =
    /^\p{Lu}[\p{L}.’'-]*(?:\s(?:of|and|the|de|del|\p{Lu}[\p{L}.’'-]*)){0,4}/u.exec(words)?.[0].split(' ') ?? [];
  for (let many = run.length; many > 0; many--) {
    const said = run.slice(0, many).join(' ');
    const country = countryOf(said, city);
    if (country !== null) return { said, country };
  }
  return null;
}

/** What stands between "in" and a town's name: "the heart of", "het gezellige", "pleno centro de". */
export const beforeTown = `(?:${any(
  '(?:(?:the )?(?:city|heart|center|centre) of|city|heart|center|centre|downtown|north|south|east|west|beautiful|lovely|historic|vibrant|sunny|greater)',
  '(?:schönen|(?:Herzen|Zentrum) von|cœur de|coeur de|(?:plein )?centre de|la belle ville de)',
  '(?:(?:el |pleno )?(?:centro|corazón) de|(?:cuore|centro) di|(?:o )?(?:coração|centro) de|centrala|hjärtat av)',
  '(?:het (?:centrum|hart) van|hartje|het (?:mooie|gezellige|prachtige|bruisende|historische))',
)}\\s+)*`;
const townFirst = new RegExp(`^\\s*(the\\s+)?${beforeTown}(the\\s+)?(${town})`, 'u');
/** "Mexico, Texas and California": places in a row, of which none is in the next. */
const inRow = /^\s*,\s*\p{Lu}[\p{L}. ]+?(?:,\s*\p{Lu}[\p{L}. ]+?)*,?\s(?:and|or|&)\s(?:\w+ )?\p{Lu}/u;
const joint = /^(?:\s*,\s*|\s+(?=\p{Lu}{2}\b)|\s*\(|\s+in\s+)/u;

/** City and country of the place that a sentence goes on with; null where the words are no place. */
export function placeInWords(said: string): (WordedPlace & { readonly said: string }) | null {
  const words = uncapitalised(said);
  const hit = townFirst.exec(words);
  const city = bareTown(townOf(hit?.[3] ?? ''));
  if (hit === null || city.length < 2 || noTown.test(city)) return null;
  const behind = words.slice(hit[0].length);
  const isTown = isNamesakeTown(city, behind) && !inRow.test(behind);
  // "in the Netherlands and Mexico": two countries are no place. Georgia is a state as often.
  if (countryCode(/^(.+?)\s(?:and|und|et|y|e|en)(?:\s|$)/.exec(city)?.[1] ?? '') !== null || city === 'Georgia')
    return null;
  const part = countryCode(city) ?? countryOfPart(city);
  if (countryCode(city) !== null && !isTown) return { city: '', country: part, said: hit[0].trim() };
  const gap = joint.exec(behind)?.[0];
  const region = gap === undefined ? null : leading(behind.slice(gap.length), city);
  if (region !== null)
    return {
      city: part === region.country && !isTown ? '' : city,
      country: region.country,
      said: `${hit[0]}${gap}${region.said}`.trim(),
    };
  if (part !== null) return { city: '', country: part, said: hit[0].trim() };
  // "in the Midlands", "in Southern Europe"
  if (isPartOfWorld.test(city) || ((hit[1] ?? hit[2]) !== undefined && !isLargeTown(city))) return null;
  const apart = unjoined(city);
  return apart === null ? { city, country: null, said: hit[0].trim() } : { ...apart, said: hit[0].trim() };
}

/** "Garland Texas", "Lisbon Portugal", "Denver CO": nothing, or a small word, stands between the town and what it is in. */
function unjoined(words: string): WordedPlace | null {
  const parts = words.split(' ');
  for (let at = Math.max(1, parts.length - 3); at < parts.length; at++) {
    // "Bautzen in Sachsen"
    const city = parts
      .slice(0, at)
      .join(' ')
      .replace(/ (?:in|en|i|em)$/u, '');
    const country = countryOf(parts.slice(at).join(' '), city);
    if (country !== null && (isTownName(city) || isNamesakeTown(city, ` ${parts.slice(at).join(' ')}`)))
      return { city, country };
  }
  return null;
}

/** Where a province is written between the town and the country, though a town is called so as well: "Gandía, Valencia, España". */
const provinced = /^(?:ES|IT|NL|BE|CH)$/;

/** "Lisbon, Portugal", "Vienna / Austria", "Accra - Ghana", "Lyon (France)", "Nakuru. Kenya": what parts a town from what it is in. */
const between = /\)?\s*,\s*|(?<=\p{Ll}{3})\.\s+|\)?\s+[-–—·|*•]\s+|\s*\(|\)\s+|\s+\/\s+|(?<=\p{Ll}{2})\/(?=\p{Lu})/u;

/** "Foshan City", "San Francisco Bay": what goes on behind a town that is known without it. */
const bareTown = (words: string): string => {
  const bare = words.replace(/ (?:City|(?:Bay|Metro|Metropolitan)(?: Area)?)$/, '');
  return bare !== words && isLargeTown(bare) && !isLargeTown(words) ? bare : words;
};

/** "Asheville NC", "Perth WA": no mark stands between a large town and its state. */
const withState = (words: string): (WordedPlace & { readonly country: string }) | null => {
  const apart = unjoined(words);
  return apart?.country == null || !isLargeTown(apart.city) ? null : { city: apart.city, country: apart.country };
};

/** "Lisbon, Portugal & remote", "Graz, Austria (100 % remote)": that work is done elsewhere as well. */
const besidesRemote = /\s*(?:[,;/|·•+&–-]|\band\b|\bund\b|\()\s*(?:100 ?% )?[Rr]emote$/u;

/** "Louisville, Ky.": the full stop belongs to the state. */
const endsShort = new RegExp(`,\\s${usStateShort}\\s*$`);

/**
 * A place and nothing else: "Cali, Colombia", "Denver, CO", "Mississauga, Ontario, Canada". Where two names stand before
 * the country and neither is a region or a town that is known, either may be the town: then the country alone.
 */
export function wholePlace(words: string): (WordedPlace & { readonly country: string }) | null {
  const trimmed = words.replace(/^[\s,]+|[\s.,)]+$/g, '').replace(besidesRemote, '');
  const plain = uncapitalised(trimmed) + (endsShort.test(words) ? '.' : '');
  if (
    plain.length > 60 ||
    /[\d@:;!?"“”©]|^(?:\p{L}+ed|Also|Now|Made|Live|Born|Open|Next|Events?|Jobs|News) (?:in|at|by|from) /u.test(plain)
  )
    return null;
  const parts = plain.split(between).filter(Boolean);
  const [city = '', middle = ''] = parts;
  if (parts.length === 1) return withState(plain);
  if (parts.length > 3 || parts.length < 2) return null;
  // "Russia, Kazan"
  if (parts.length === 2 && cityCountry(middle) !== null && countryCode(city) === cityCountry(middle))
    return { city: middle, country: countryCode(city) as string };
  const country = countryOf(parts.at(-1) ?? '', city);
  if (country === null) {
    // "Las Condes, Santiago Chile": no mark stands before the country.
    const apart = unjoined(parts.at(-1) ?? '');
    return apart?.country == null || countryCode((parts.at(-1) ?? '').split(' ').at(-1) ?? '') === null
      ? null
      : { city: apart.city, country: apart.country };
  }
  const isPlain =
    parts.length === 2 ||
    provinced.test(country) ||
    isRegion(middle) ||
    regionCountry(middle) === country ||
    cityCountry(city) === country;
  const named = bareTown(isPlain ? city : cityCountry(middle) === country ? middle : '');
  if (city === 'Washington' && /^D\.?C\.?$/.test(middle)) return { city, country };
  const isTown = isNamesakeTown(city, `, ${middle}`);
  if ((isRegion(city) || regionCountry(city) === country) && cityCountry(city) !== country && !isTown)
    return { city: '', country };
  return named === '' || (isTownName(named) && !noTown.test(named)) || isTown ? { city: named, country } : null;
}
