import { cityCountry, isLargeTown } from '#core/parse/cities.ts';
import { codedRegion, regionCountry } from '#core/parse/regions.ts';
import { countryCode } from './country-words.ts';
import { usStateShort } from './states.ts';
import { county } from './town-words.ts';

/** Which country a state, a province, a county or a part of the world is of, by its name or behind a town. */

/** "Petaluma, Calif.", "Guelph, Ont.": states as papers shorten them. */
const abbreviated: Readonly<Record<string, string>> = Object.fromEntries([
  ...'Calif Fla Mass Conn Penn Minn Wis Mich Tenn Ariz Colo Okla Ore Wash Neb Mont Wyo Ala Ark'
    .split(' ')
    .map((one) => [one, 'US']),
  ...'Ont Que Sask Alta'.split(' ').map((one) => [one, 'CA']),
  ...'Jal Gto Qro Mich Pue Tamps Coah Chih Dgo Hgo Oax Yuc Zac Ags Chis'.split(' ').map((one) => [one, 'MX']),
]);
/** "Louisville, Ky.", "Springfield, Mo.": without the full stop most of these are words, or letters of other places. */
const asPapersDo = new RegExp(`^${usStateShort}$`);
/** What other countries' states are called by two letters, too. */
const ownLetters: Readonly<Record<string, RegExp>> = { BR: /^\p{Lu}{2}$/u, AU: /^(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)$/ };

/** The country of a state, a province or a county, by its name or, behind a town, by its code. */
export function countryOfRegion(words: string, city: string): string | null {
  const plain = words.replace(/\.$/, '');
  if (asPapersDo.test(words)) return 'US';
  if (!/^(?:\p{Lu}{2,3}|(?:\p{Lu}\.\s?){2})$/u.test(plain))
    return (
      abbreviated[plain] ??
      regionCountry(plain) ??
      (county.test(plain) && !/^Co(?:\.|unty)? /.test(plain) ? 'GB' : null)
    );
  // "Toronto, CA", "Berlin, DE": behind a town that is known the code may be its country's.
  const home = cityCountry(city);
  if (home === plain || (home !== null && ownLetters[home]?.test(plain))) return home;
  return city === 'Perth' && plain === 'WA' ? 'AU' : (codedRegion(plain) ?? regionCountry(plain));
}

/** The country that is called so, or in which a state, a province or a county is called so, behind a town. */
export const countryOf = (words: string, city: string): string | null =>
  /^Georgia\.?$/.test(words) && cityCountry(city) === 'GE'
    ? 'GE'
    : (countryCode(words) ?? countryOfRegion(words, city));

/** "Southern", "Upstate": what begins the name of no town. */
export const isPartOfWorld =
  /^(?:(?:(?:North|South)[ -]?(?:[Ee]ast|[Ww]est)|North|South|East|West|Mid[- ]?[Ww]est)ern|Upstate|Downstate|Coastal|Rural)(?: |$)/u;
/** The same, and what begins towns' names as well. */
const partly = /^(?:North|South|East|West|Central|Upper|Lower|Mid)[ -]/u;

/** The country of which "North Carolina", "Southern California" or "South Wales" are a part; null for towns and what is not known. */
export function countryOfPart(words: string): string | null {
  if (isLargeTown(words) || words.length < 4) return null;
  const rest = words.replace(isPartOfWorld, '').replace(partly, '');
  return countryOfRegion(words, '') ?? (rest === words ? null : (countryCode(rest) ?? countryOfRegion(rest, '')));
}
