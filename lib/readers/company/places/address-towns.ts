import { cityCountry } from '#core/parse/cities.ts';
import { alsoTown, oneTown } from '#core/parse/place-words.ts';
import { regionCountry } from '#core/parse/regions.ts';
import type { Form } from './address-form.ts';
import { countryCode } from './country-words.ts';
import { indianState } from './states.ts';
import { county, isPremises, isRegion, isTownAlone, noTown } from './town-words.ts';

/** Which of the words beside a code is the town. */

const streetEnd =
  /\b(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Lane|Way|Court|Circle|Parkway|Highway|Square|Place|Terrace|Row|Close|Crescent|Hwy|Pkwy|Floor|Suite)\.?$/i;
const isIndianState = new RegExp(`^(?:${indianState.replace('Chandigarh|', '')})$`);

/** Whether the words in the town's place may be a town, for this form. */
export function isTownOf(form: Form, city: string, raw: string): boolean {
  if (city === '' ? raw === '' : city.length < 2) return false;
  // "N.L. C.P": letters of a state and of a label.
  if (city !== '' && (!/\p{L}{2}/u.test(city) || /\sC\.?\s?P$/.test(city))) return false;
  if (city.length > 40 || noTown.test(city) || streetEnd.test(city)) return false;
  // "Boca Raton, FL 33433 USA", "Hyderabad, Telangana 500081, India": the state is no town.
  if (/^\p{Lu}{2}$/u.test(city) || isIndianState.test(city)) return false;
  // "P.O. Box 1200 National Industries Park, Dubai, UAE"
  if (form.country === null && isPremises.test(city)) return false;
  // What names its country alone may stand behind its region: `address-blocks.ts` tells the parts apart.
  if (form.country === null && form.could === undefined && isRegion(city) && !alsoTown.test(city)) return false;
  // "Luxembourg" is a town of its country's; "Israel - 45268" is none of a country that this form could be of.
  const called = form.could === undefined ? null : countryCode(city);
  return called === null || (form.could?.includes(called) === true && called in oneTown);
}

/** "West Yorkshire", "Nr. Leeds": a county, or the large town that the town is near. */
const aroundTown = (words: string): boolean => county.test(words.replace(/\.$/, '')) || /^(?:Nr|Near)\b/.test(words);

/** The town, also where a county or a province stands between it and the code: "Otley, Nr. Leeds, West Yorkshire", "Mandaue City, Cebu". */
export function beforeRegion(form: Form, raw: string, lead: string, above: string): string {
  const parts = lead.split(',').map((part) => part.trim());
  const prior = parts.findLast((part) => part !== '') ?? '';
  // "Paarl, Western Cape, 7646", "Surabaya, Jawa Timur 60264"
  const isOfForm =
    form.could !== undefined &&
    ((form.could.includes(regionCountry(raw) ?? '') && !alsoTown.test(raw)) || /\p{Ll}-(?:do|ken|gun)$/u.test(raw));
  if (isOfForm && isTownAlone(prior)) return prior;
  // "Timișoara, Str. Alta nr. 12, jud. Timiș": what is called a district is no town.
  if (/(?<!\p{L})(?:jud\.?|județul|pcia\.?(?: de)?|provincia(?: de)?|distt?\.?|district)\s*$/iu.test(lead))
    return [prior, ...parts].find((part) => !/^(?:jud|pcia|prov|dist)/i.test(part) && isTownAlone(part)) ?? '';
  // "Shenzhen City, Guangdong Province, China 518000"
  if (form.country === null && form.could === undefined && isRegion(raw) && !alsoTown.test(raw) && isTownAlone(prior))
    return prior.replace(/(?<=[a-z]{5}) City$/, '');
  // "Godoy Cruz, Mendoza, Argentina"
  if (form.country === null && form.could === undefined && regionCountry(raw) !== null && isTownAlone(prior))
    return prior;
  if (form.country === null)
    return / City$/.test(raw) ? raw : (/(\p{Lu}[\p{L} .'-]{2,24} City),\s*$/u.exec(lead)?.[1] ?? raw);
  if (form.country !== 'GB' || !aroundTown(raw)) return raw;
  return parts.findLast((part) => part !== '' && !aroundTown(part)) ?? above.replace(/,$/, '');
}

/** "Frankfurt/M.": there is another one on another river. */
export const onItsRiver = (town: string, words: string): string =>
  town === 'Frankfurt' && /Frankfurt\s?\/\s?M(?:ain|\.|$|[\s,])/.test(words) ? 'Frankfurt am Main' : town;

/** Where the code stands before the district of a large town: "06680 Çankaya, Ankara", "06600 Juárez, Ciudad de México". */
const byDistrict = 'TR MX TH MY VN ID PH'.split(' ');
export function ofDistrict(form: Form, rest: string, named: string | null): string | null {
  const large = /^[\s,]+([^,\d|·•]{3,25}?)\s*(?:,|\.|$)/u.exec(rest)?.[1] ?? '';
  const country = cityCountry(large);
  return country !== null &&
    byDistrict.includes(country) &&
    form.could?.includes(country) &&
    (named ?? country) === country
    ? large
    : null;
}

/** "36100 Vicenza VI": a province's letters behind the town. */
export const withoutProvince = (form: Form, town: string): string =>
  form.could?.includes('IT') ? town.replace(/(?<=\p{Ll})\s\p{Lu}{2}$/u, '') : town;

const housed =
  /^\p{Lu}.*\s(?:Cottages?|Farm|House|Lodge|Barns?|Hall|Manor|Rectory|Vicarage|Grange|Granary|Forge|Dairy|Stables|Post Office|Schoolhouse)\s+(?=\p{Lu})/u;
/** "The Firs Claygate", "Manor Farm Hambledon": a British house by its name, with no comma before the village. */
export function withoutHouse(form: Form, town: string): string {
  if (form.country !== 'GB') return town;
  const [, bare = town] = /^(.+?)\s\S+$/u.exec(town) ?? [];
  const village = bare !== town && county.test(town.slice(bare.length + 1)) ? bare : town;
  return village.replace(housed, '').replace(/^The\s\p{Lu}\p{L}+\s(?=\p{Lu}[\p{L}-]+$)/u, '');
}
