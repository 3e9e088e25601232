import { tidy } from '../text.ts';
import { bareCountry } from './country-bare.ts';
import { alpha3Index, countryIndex } from './country-index.ts';

/** Made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
const names = once(countryIndex);

/** The ISO 3166-1 alpha-2 code of a country called by one of its names in any of the languages, or null. */
export const countryNamed = (name: string): string | null =>
  name.length > 80 ? null : (names().get(bareCountry(name)) ?? null);

const alpha3 = once(alpha3Index);
const alpha2 = once(() => new Set(alpha3().values()));

/** A country by its ISO code (in capitals) or by its name in any of the languages; nothing else may stand beside it. */
export function wholeCountry(words: string): string | null {
  const plain = tidy(words, 120).replace(/^[\s(–-]+|[\s).,;:!?–-]+$/g, '');
  if (/^[A-Z]{2}$/.test(plain)) return plain === 'UK' ? 'GB' : alpha2().has(plain) ? plain : null;
  if (/^[A-Z]{3}$/.test(plain)) return alpha3().get(plain) ?? countryNamed(plain);
  // "About Us" is in no country: short names count in capitals only.
  if (/^[\p{L}. ]{1,5}$/u.test(plain) && plain.replace(/[. ]/g, '').length < 4 && plain !== plain.toUpperCase())
    return null;
  return countryNamed(plain);
}
