import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { Kind, Value } from './facts.ts';
import type { Persona } from './spec.ts';

/** Values in plain words, the same on every machine: no locale has a say. */

/** 1234567 as `1,234,567`. */
export function grouped(value: number): string {
  const [whole = '', rest] = String(Math.abs(value)).split('.');
  if (!/^\d+$/.test(whole)) return String(value);
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${parted}${rest ? `.${rest}` : ''}`;
}

/** 12500000 as `12.5M`. Three figures at most after the point; exact below a thousand. */
export function short(value: number): string {
  const size = Math.abs(value);
  const [unit, letter] = size >= 1e9 ? [1e9, 'B'] : size >= 1e6 ? [1e6, 'M'] : size >= 1e4 ? [1e3, 'K'] : [1, ''];
  return letter ? `${grouped(Math.round((value / unit) * 1000) / 1000)}${letter}` : grouped(value);
}

/** A value as a seller reads it: `201–500`, `EUR 10M–50M`, `Salesforce, Gong and 3 more`. */
export function shown(value: unknown): string {
  if (typeof value === 'number') return grouped(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return clipped(value);
  if (Array.isArray(value)) return listed(value.map((item) => clipped(String(item))));
  if (typeof value !== 'object' || value === null) return 'nothing';
  const { min, max, currency } = value as { min?: unknown; max?: unknown; currency?: unknown };
  if (typeof min !== 'number') return 'something else';
  if (currency === undefined) return span(min, max, grouped);
  return `${typeof currency === 'string' ? `${currency} ` : ''}${span(min, max, short)}`;
}

/** A value's words with the noun that they count: `201–500 employees`. */
export const shownWith = (value: Value | unknown, noun: string): string =>
  noun ? `${shown(value)} ${noun}` : shown(value);

function span(min: number, max: unknown, write: (value: number) => string): string {
  if (max === null) return `${write(min)} or more`;
  return typeof max === 'number' && max !== min ? `${write(min)}–${write(max)}` : write(min);
}

/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more`. */
export function listed(words: readonly string[], most = 4, joint = 'and'): string {
  const shown = words.length > most + 1 ? [...words.slice(0, most), `${words.length - most} more`] : [...words];
  const last = shown.pop();
  return shown.length ? `${shown.join(', ')} ${joint} ${last}` : (last ?? '');
}

/** Words cut to a length that a line can hold. */
export const clipped = (words: string, most = 80): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).trimEnd()}…`;

/** `g2VisitsLast30` and `pricing-page-views` as words. */
export const spaced = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([a-z]{3,})(\d)/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();

/** The names that people say where the table's first one is more formal, and the article where one is said. */
const saidCountries: Readonly<Record<string, string>> = {
  CN: 'China',
  CZ: 'Czechia',
  GB: 'the United Kingdom',
  GM: 'the Gambia',
  IR: 'Iran',
  MK: 'North Macedonia',
  NL: 'the Netherlands',
  PH: 'the Philippines',
  PS: 'Palestine',
  RU: 'Russia',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'the United States',
};

/** The English name of a country by its ISO 3166-1 code; what is no code stays as it is. */
export function countryWords(code: string): string {
  if (Object.hasOwn(saidCountries, code)) return saidCountries[code] as string;
  const listed: Readonly<Record<string, string | readonly string[]>> = en.countries;
  const name = Object.hasOwn(listed, code) ? listed[code] : undefined;
  return (typeof name === 'string' ? name : name?.[0]) ?? clipped(code);
}

/** A value of a known kind in plain words: a country by its name, an id without its hyphens. */
export function shownAs(kind: Kind | null, value: unknown): string {
  if (kind === 'year') return String(value);
  if (typeof value !== 'string') return shown(value);
  if (kind === 'country') return countryWords(value);
  return kind === 'id' ? clipped(value.replaceAll('-', ' ')) : clipped(value);
}

/** How a buyer's part in the purchase is called. */
export const personaWords: Readonly<Record<Persona, string>> = {
  economic: 'economic buyer',
  technical: 'technical buyer',
  user: 'user',
  champion: 'champion',
};
