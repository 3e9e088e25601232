import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { uncapitalised } from './capitals.ts';
import { countryOf } from './parts-of-countries.ts';
import { isRegion, isTown, noTown, notTown } from './town-words.ts';

/** "Praha 2", "Köln-Ehrenfeld", "Osu-Accra": a quarter of a town that is known. */
function withoutQuarter(part: string): string {
  if (isLargeTown(part)) return part;
  const [, town = ''] =
    /^(.+?)\s\d{1,2}(?:er|[eè](?:me)?|\.)?$/u.exec(part) ?? /^(\p{Lu}\p{L}{2,})-\p{Lu}\p{L}{2,}$/u.exec(part) ?? [];
  if (cityCountry(town) !== null) return town;
  const [, behind = ''] = /^\p{Lu}\p{L}+-(\p{Lu}\p{L}{2,})$/u.exec(part) ?? [];
  return cityCountry(behind) === null ? part : behind;
}

/** The town at the end of an address that has a street and no code: "4 Mill Road, Kandy, Sri Lanka". */
export function townAtEnd(words: string, isLabelled = false): { city: string; country: string | null } | null {
  const parts = uncapitalised(words)
    .replace(/[\s.]+$/, '')
    // "Springfield, Missouri USA", "Prato (PO) - ITALY"
    .replace(/(?<=\p{Ll}{3})\s+(?=(?:USA|U\.S\.A|UK|Canada|Australia)$)/u, ', ')
    // "jud. Timiș": what is called a district is no town.
    .replace(/,\s*(?:jud\.?|județul|distt?\.?|pcia\.?)\s\p{Lu}[\p{L}-]+(?=,|$)/gu, '')
    // "Montreal (Quebec)", "Vigo (Pontevedra)", "Annecy (74)"
    .replace(/\s\((\p{Lu}[^()]{1,20}|\d{2})\)$/u, (_, inside: string) =>
      inside.length > 2 && countryOf(inside, '') !== null ? `, ${inside}` : '',
    )
    .split(/\s*,\s*|(?<=\p{Ll}{3})\.\s+|\s+[-–—/|•·♦]\s+|(?<=\p{Ll}{2})\/(?=\p{Lu})/u)
    // "mun.Chișinău": in Romanian what a place is stands before its name.
    .map((part) => part.replace(/^(?:mun|or|com|sat)\.\s?(?=\p{Lu})/u, ''))
    .filter((part) => part !== '');
  const country = countryOf(parts.at(-1) ?? '', parts.at(-2) ?? '');
  // A street has a number, and a sentence has more to say. Under its label, before its country, a town needs neither.
  const hasNumber = /(?:^|[\s#/°º:.])\d/.test(parts.slice(0, -1).join(' ')) || (isLabelled && country !== null);
  if (parts.length < 2 || parts.length > 8 || words.length > 160 || !hasNumber) return null;
  const rest = parts.filter((part, at) => at < parts.length - (country === null ? 0 : 1) && !isRegion(part));
  const last = withoutQuarter(rest.at(-1) ?? '');
  return (rest.length > 1 || (isLabelled && country !== null)) &&
    isTown.test(last) &&
    !notTown.test(last) &&
    !noTown.test(last) &&
    last.length < 30
    ? { city: last, country }
    : null;
}
