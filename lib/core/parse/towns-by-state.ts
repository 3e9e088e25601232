import { fold } from '../text.ts';
import { wholeCountry } from './country-names.ts';
import { codedRegion, codedRegions, regionCountry } from './regions.ts';
import { lowered } from './town.ts';

/** Towns that are called as a country or a region is, told by the American or Canadian state behind them. */

const isSameRegion = (town: string, state: string): boolean =>
  fold(town) === fold(state) ||
  Object.values(codedRegions).some((regions) => fold(regions.get(state) ?? '') === fold(town));

/**
 * Whether the name of a country or a region is a town's, for the state that follows it: "Lebanon, NH", "Delaware, Ohio". Not in
 * "Israel, IL" and "Indiana, IN", which say one thing twice; "Ontario, CA" is a town's only where a postal code follows.
 */
export function isTownByState(town: string, state: string, isPosted = false): boolean {
  const plain = state.replace(/\./g, '').trim();
  const country = /^[A-Z]{2}$/.test(plain) ? codedRegion(plain) : regionCountry(plain);
  const land = wholeCountry(town);
  const region = regionCountry(town);
  if ((country !== 'US' && country !== 'CA') || (land === null && region === null)) return false;
  if (land === country || land === plain || (region === plain && !isPosted)) return false;
  return !isSameRegion(town, plain);
}

const stateAndCode = /^(.+?)(?:\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/;

/** The part of an address or a location that is such a town, or null: "Lebanon" of "Lebanon", "NH 03766". */
export function townByState(parts: readonly string[]): string | null {
  const town = parts.find((part, at) => {
    const [, state = '', code] = stateAndCode.exec(parts[at + 1] ?? '') ?? [];
    return state !== '' && isTownByState(part, state, code !== undefined);
  });
  return town === undefined ? null : lowered(town);
}
