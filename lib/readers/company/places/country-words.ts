import { dialCodeOf } from '#core/parse/dial-codes.ts';
import { countryWords } from './country-table.ts';

/**
 * What a line says of its country, by its name, its telephone number or the host. The full tables of countries are core's; what stands here
 * decides whether a line is an address.
 */

const asPattern = (words: string): string => words.replaceAll('.', '\\.').replaceAll("'", "['’]");
export const countryName = `(?:${countryWords.flatMap(([, words]) => words.map(asPattern)).join('|')})`;
const plain = (words: string): string => words.trim().replace(/[.,]$/, '').replaceAll('’', "'").toLowerCase();
const whole = new Map(countryWords.flatMap(([code, words]) => words.map((one) => [plain(one), code])));

/** How a country calls itself in full: "République du Bénin". */
const republic =
  /^(?:the )?(?:(?:federal |islamic |united )?republic of|république d(?:u|e|['’])|república d(?:el?|[ao])|kingdom of|sultanate of) ?(?:the )?/;

/** ISO code of a country that is called by one of its usual names, or null. */
export const countryCode = (words: string): string | null =>
  whole.get(plain(words)) ?? whole.get(plain(words).replace(republic, '')) ?? null;

/** The country that an international number is of: "+49 221 …". A code that several countries share ("+1") is of none. */
export function countryOfPhone(phone: string): string | null {
  const digits = /^\s*(?:\+|00)([\d\s().-]+)/.exec(phone)?.[1]?.replace(/\D/g, '') ?? '';
  return dialCodeOf(digits)?.country ?? null;
}

/** Ends of hosts that are a country's, and used by it and hardly by others (not .io, .co, .ai, .me). */
const ccTlds = new Set(
  [
    'de at ch fr nl be lu es pt it sm ie uk dk se no fi pl cz sk hu ro bg gr hr si ee lv lt ru ua by rs ba mk al mt cy',
    'tr il ae sa qa kw om bh jo lb iq ir eg ma dz tn sn cm ci et rw mg ke ng za gh tz ug zm zw bw na mz ao',
    'in pk bd np kz uz ge az mn sg my id th vn ph kh mm cn hk tw mo jp kr au nz ps',
    'ca mx br ar cl pe uy py bo ec ve gt cr pa sv hn ni do cu',
  ].flatMap((list) => list.split(' ')),
);

/** The country of a host's ending, or null for endings that are used by all the world (.com, .io, .co, .ai). */
export function countryOfHost(hostname: string): string | null {
  const end = hostname.slice(hostname.lastIndexOf('.') + 1).toLowerCase();
  return end === 'uk' ? 'GB' : ccTlds.has(end) ? end.toUpperCase() : null;
}
