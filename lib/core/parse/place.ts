import { fold, tidy } from '../text.ts';
import { cityCountry, isLargeTown } from './cities.ts';
import { wholeCountry } from './country-names.ts';
import type { ParseContext } from './parse-context.ts';
import {
  alsoTown,
  areas,
  lead,
  namedAsTown,
  oneTown,
  partOfName,
  small,
  streetEnding,
  streetWord,
} from './place-words.ts';
import { withoutPostal } from './postal.ts';
import { codedRegion, isRegion, regionCountry } from './regions.ts';
import { asTown, offStreet } from './town.ts';
import { townByState } from './towns-by-state.ts';

/** What a location or an address line says of the town and the country. */
export interface Place {
  readonly city: string | null;
  readonly country: string | null;
}

/**
 * Town and country out of a location ("Stockholm, Stockholm County, Sweden") or an address line ("1 Main Street Austin TX
 * 78701 USA", "50667 Köln"). What the words leave open is null; null altogether where they name no place.
 */
export function parsePlace(said: string, context: ParseContext): Place | null {
  const words = tidy(said.slice(0, 1500).replace(/[\n\r\t|•·;]+|<br\s*\/?>/g, ', '), 400).replace(lead, '');
  if (!/\p{L}/u.test(words) || isProse(words)) return null;
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(words)) return eastern(words);
  const parts = words
    .split(/\s*,\s*|\s[-–—]\s/)
    .map((part) => part.replace(/^[\s.:]+|[\s.:]+$/g, ''))
    .filter(Boolean);
  if (!parts.length || parts.length > 12) return null;
  const { country: stated, rest } = countryOff(parts);
  const { country: implied, city: town } = townOf(rest);
  const city = town ?? (stated && rest.length < 2 && oneTown[stated] ? oneTown[stated] : null);
  const country = stated ?? implied ?? (city === null ? null : cityCountry(city));
  return city === null && country === null ? null : { city, country: country ?? known(context) };
}

/** Addresses have few small words; sentences have many. */
const isProse = (words: string): boolean =>
  words.split(/[\s,]+/).filter((word) => /^\p{Ll}{2}/u.test(word) && !small.test(word)).length > 3;

/** A town without a country is in the country that the page has named. */
const known = (context: ParseContext): string | null => context.country ?? null;

/** Codes of regions of these countries that are codes of American states as well. */
const ownCodes: Readonly<Record<string, string>> = { IT: 'MI', NL: 'NH UT' };

/** The country at the end of the parts, and the parts without it. */
function countryOff(parts: readonly string[]): { country: string | null; rest: string[] } {
  const rest = [...parts];
  const last = rest.at(-1)!.replace(/\s+area$/i, '');
  // "Dubai", "Ciudad de México": the name of a town that is, or ends in, one of its country.
  if (rest.length === 1 ? isLargeTown(last) : cityCountry(last) && !wholeCountry(last)) return { country: null, rest };
  if (fold(last) === 'georgia' && cityCountry(rest[0]!) === 'GE') return { country: 'GE', rest: rest.slice(0, -1) };
  const code = /^[A-Z]{2}$/.test(last) && rest.length > 1 && isRegion(last);
  const whole = code || (rest.length > 1 && regionCountry(last)) ? null : wholeCountry(last);
  const home = /^[A-Z]{2}$/.test(last) && rest.length > 1 ? cityCountry(rest[0]!) : null;
  // "Berlin, BE", "Milano, MI": a known city stands before the code of its own region.
  if (home && (home === last || (whole && home !== whole) || ownCodes[home]?.includes(last)))
    return { country: home, rest: rest.slice(0, -1) };
  if (whole) return { country: whole, rest: rest.slice(0, -1) };
  if (regionCountry(last)) return { country: null, rest };
  const tail = last.split(' ');
  if (tail.filter((word) => /^\p{Ll}/u.test(word) && !small.test(word)).length > 0) return { country: null, rest };
  for (let count = Math.min(3, tail.length - 1); count > 0; count--) {
    const name = tail.slice(-count).join(' ');
    if (/^[A-Z]{2}$/.test(name) || !/^[\p{Lu}(]/u.test(name) || endsTowns.test(name)) continue;
    const country = regionCountry(name) ?? wholeCountry(name);
    if (!country || partOfName.test(tail.at(-count - 1)!)) continue;
    rest[rest.length - 1] = tail.slice(0, -count).join(' ');
    return { country, rest };
  }
  return { country: null, rest };
}

/** "Mogliano Veneto", "Bagnolo Piemonte": without a mark before them these belong to the town. */
const endsTowns = /^(?:Veneto|Piemonte|Campania)$/;

function townOf(parts: readonly string[]): Place {
  let country: string | null = null;
  const isAddress = parts.some(
    (part) => /\d{3}|\d.*\p{L}{3}/u.test(part) || streetWord.test(part) || streetEnding.test(part),
  );
  const left: { words: string; posted: boolean }[] = [];
  for (const part of parts) {
    const state =
      /^(?:(.*?)[\s]+)?([A-Z]{2,3}|[A-Z]\.[A-Z]\.)(?:[\s-]+(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/.exec(
        part,
      );
    const region = state ? (state[3] ? codedRegion(state[2]!) : regionCountry(state[2]!)) : null;
    if (state && region && (state[3] || parts.length > 1 || asTown(offStreet(state[1] ?? '')))) {
      country ??= region;
      const town = state[1] ? (withoutPostal(state[1])?.rest ?? state[1]) : '';
      left.push({ words: town, posted: Boolean(state[3]) || !town });
      continue;
    }
    const posted = withoutPostal(part);
    if (posted?.country) country ??= posted.country;
    // "Houston, Texas 77002": the state stands beside the code, the town before it.
    const beyond = posted && left.length > 0 && !alsoTown.test(posted.rest) ? regionCountry(posted.rest) : null;
    country ??= beyond;
    left.push({ words: beyond ? '' : (posted?.rest ?? part), posted: posted !== null });
  }
  const named = left.filter(({ words }) => words);
  const regions =
    parts.length > 1
      ? named
          .slice(1)
          .map(({ words }) => regionCountry(words))
          .find((one) => one !== null)
      : null;
  country ??= regions ?? (named.length === 1 && !isAddress ? regionCountry(named[0]!.words) : null);
  const city =
    townByState(parts) ?? (isAddress ? townOfAddress(left) : townOfLocation(named.map(({ words }) => words)));
  return { city, country };
}

/** Locations begin with the town. */
function townOfLocation(parts: readonly string[]): string | null {
  const first = parts[0];
  if (first === undefined) return null;
  for (const area of areas) {
    const within = area.exec(first)?.[1];
    if (within) return asTown(within.replace(/^greater /i, '').replace(/ (?:metropolitan|bay|city)$/i, ''));
  }
  return parts.length === 1 && isRegion(first) && !alsoTown.test(first) && !namedAsTown.test(first)
    ? null
    : asTown(first);
}

/** In an address the town stands beside the postal code, or before it, or last. */
function townOfAddress(parts: readonly { words: string; posted: boolean }[]): string | null {
  const at = parts.findLastIndex(({ posted }) => posted);
  const beside = at >= 0 ? parts[at]!.words : '';
  const order =
    at >= 0
      ? [
          beside,
          ...parts
            .slice(0, at)
            .map(({ words }) => words)
            .reverse(),
          ...parts.slice(at + 1).map(({ words }) => words),
        ]
      : parts.map(({ words }) => words).reverse();
  for (const words of order) {
    if (!words || (isRegion(words) && !alsoTown.test(words) && words !== beside)) continue;
    const town = asTown(offStreet(words));
    if (town) return town;
  }
  return null;
}

/** Towns drop their 市; a 町, a 村 or a 县 is not known without it. Some 市 are of the name. */
const easternTown =
  /^\s*(?:(四日市|廿日市|野々市|八日市場|市川|市原|[\u3040-\u9fff]{1,6}?)市|[^郡\s]{1,5}郡([^市郡\s]{1,5}?[町村])|([\u4e00-\u9fff]{1,5}[町村县縣])$)/u;

/** 〒545-0021 大阪府大阪市阿倍野区…, 江苏省无锡市…: prefecture or province, then town. */
function eastern(words: string): Place | null {
  const plain = words.replace(/〒?\s?\d{3}-\d{4}/, '').trim();
  const alone = wholeCountry(plain);
  if (alone) return { city: null, country: alone };
  const prefecture = /(東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県)/u.exec(plain);
  const province = prefecture ? null : /^(?:(?:中国)?\s*(?!台)[\u4e00-\u9fff]{2,3}省|中国)/u.exec(plain);
  const region = prefecture ?? province ?? /^(?:台湾|台灣)省/u.exec(plain);
  const after = region ? plain.slice(region.index + region[0].length) : plain;
  const [, big, ofCounty, small] = easternTown.exec(after) ?? [];
  const town = big ?? ofCounty ?? small ?? (cityCountry(after.trim()) ? after.trim() : null);
  if (province) return { city: town, country: 'CN' };
  if (prefecture) return { city: town ?? prefecture[0].replace(/[都府県]$/u, ''), country: 'JP' };
  return town === null ? null : { city: town, country: cityCountry(town) };
}
