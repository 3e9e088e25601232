import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { made } from './address-form.ts';
import { streetNumber } from './address-parts.ts';
import { countryOf } from './parts-of-countries.ts';
import { province, usState, usStateShort } from './states.ts';
import { isTownName, townOf } from './town-words.ts';

/** Addresses in which no mark parts the street from the town: "12 Elm Road Dayton OH", "Jl. Tinggi No. 12 Bandung". */

const behindState = made(
  `^(.{6,80}?),?\\s(${usState}|${province}|${usStateShort})(?:,?\\s(?:USA|U\\.S\\.A\\.?|Canada))?\\.?$`,
);
/** A house's number that is the last before the town. */
const behindHouse = /^.*\p{L}.*\s(?!(?:19|20)\d\d\b)\d{1,4}[a-z]?[,.]?\s+(?=\p{Lu}[^\d]+$)/u;
/** "Kat 5 No 123" */
const numbered = /(?<!\p{L})(?:No|Nr|Blok|Kat|Block|Blk|Plot|Flat|Km)[.:]?\s?\d/iu;

/** The town of such words; one without its state has to be a large town, and where no label says that they are an address the street's word has to stand there. */
export function unpartedTown(words: string, isLabelled: boolean): { city: string; country: string | null } | null {
  const plain = words.replace(/[\s.,]+$/, '').replace(/(?<=\p{L})[\s,-]+\d{5,6}$/u, '');
  if (plain.length > 90 || !/\d/.test(plain) || /["“”?!©@]/.test(plain)) return null;
  const [, head = '', state = ''] = behindState().exec(plain) ?? [];
  const whole = head === '' ? plain : head;
  for (const city of [
    townOf(whole),
    ...(isLabelled || streetNumber.test(plain) ? [whole.replace(behindHouse, '')] : []),
  ]) {
    if (city === whole || city.includes(',') || !isTownName(city)) continue;
    if (head !== '') return { city, country: countryOf(state, city) };
    if (isLargeTown(city)) return { city, country: cityCountry(city) };
  }
  // "B Blok Kat 5 No 123 Okmeydani Istanbul": a quarter stands before it.
  const last = plain.split(' ').at(-1) ?? '';
  const isListed = numbered.test(plain) && !/[\s,]\p{Ll}{2}/u.test(plain);
  return isListed && cityCountry(last) !== null ? { city: last, country: cityCountry(last) } : null;
}
