import { uncapitalised } from './capitals.ts';
import { countryOf } from './parts-of-countries.ts';
import { isRegion, isTown, noTown, notTown } from './town-words.ts';

/** The town at the end of an address that has a street and no code: "4 Mill Road, Kandy, Sri Lanka". */
export function townAtEnd(words: string, isLabelled = false): { city: string; country: string | null } | null {
  const parts = uncapitalised(words)
    .replace(/[\s.]+$/, '')
    .replace(/\s\((?:\p{Lu}{2}|\d{2})\)$/u, '')
    .split(/\s*,\s*|(?<=\p{Ll}{3})\.\s+|\s+[-–—/|•·♦]\s+|(?<=\p{Ll}{2})\/(?=\p{Lu})/u)
    // "mun.Chișinău": in Romanian what a place is stands before its name.
    .map((part) => part.replace(/^(?:mun|or|com|sat)\.\s?(?=\p{Lu})/u, ''))
    .filter((part) => part !== '');
  const country = countryOf(parts.at(-1) ?? '', parts.at(-2) ?? '');
  // A street has a number, and a sentence has more to say. Under its label, before its country, a town needs neither.
  const hasNumber = /(?:^|[\s#/°º:.])\d/.test(parts.slice(0, -1).join(' ')) || (isLabelled && country !== null);
  if (parts.length < 2 || parts.length > 8 || words.length > 160 || !hasNumber) return null;
  const rest = parts.filter((part, at) => at < parts.length - (country === null ? 0 : 1) && !isRegion(part));
  const last = rest.at(-1) ?? '';
  return (rest.length > 1 || (isLabelled && country !== null)) &&
    isTown.test(last) &&
    !notTown.test(last) &&
    !noTown.test(last) &&
    last.length < 30
    ? { city: last, country }
    : null;
}
