import { isTownByState } from '#core/parse/towns-by-state.ts';
import { countryCode } from './country-words.ts';
import { province, usState, usStateShort } from './states.ts';
import { isRegion } from './town-words.ts';

/** Towns that are called as a country or a state is, told by the state behind them: "Lebanon, NH 03766", "Ontario, California". */

const stateBehind = new RegExp(
  `^[\\s,(|]+(${usStateShort}|${usState}|${province})\\)?\\.?(?!\\p{L})(?:[\\s,|]*(\\d{5}(?!\\d)|[A-Z]\\d[A-Z][\\s-]?\\d[A-Z]\\d))?`,
  'u',
);

/** The state that a town's name needs behind it so as not to be a country's or another state's; null where none stands there. */
export function stateOfNamesake(city: string, behind: string): string | null {
  const [, state = '', code] = stateBehind.exec(behind) ?? [];
  return state !== '' && isTownByState(city, state, code !== undefined) ? state + (code ? ` ${code}` : '') : null;
}

/** Whether words are the name of a town for what stands behind them, though a country or a state is called so. */
export const isNamesakeTown = (city: string, behind: string): boolean => stateOfNamesake(city, behind) !== null;

/** A town's name as core can tell it from a country's or a state's: with its state, where it needs one and the words have it. */
export function beforeItsState(city: string, said: string): string {
  if (countryCode(city) === null && !isRegion(city)) return city;
  const words = said.toLowerCase();
  // "4 Delaware Avenue, Delaware, OH": the street may be called so, too.
  for (let at = words.indexOf(city.toLowerCase()); at >= 0; at = words.indexOf(city.toLowerCase(), at + 1)) {
    const state = stateOfNamesake(city, said.slice(at + city.length));
    if (state !== null) return `${city}, ${state}`;
  }
  return city;
}
