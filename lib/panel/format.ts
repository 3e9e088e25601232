import { locale, say } from './words.ts';

/** Numbers, days and times as the seller's language writes them. */

/** A score or a count: whole, grouped. */
export const number = (value: number): string =>
  new Intl.NumberFormat(locale.value, { maximumFractionDigits: 0 }).format(value);

/** All figures of what a page, a CRM or the spec states, and none of the noise of binary fractions. */
const allFigures: Intl.NumberFormatOptions = { maximumSignificantDigits: 15 };

/** A value or a bound as it was stated: rounded, 4.4 could not be told from the 4.5 that it misses. */
export const exact = (value: number): string => new Intl.NumberFormat(locale.value, allFigures).format(value);

/** A share that the spec states, 0 to 1, as a percentage. */
export const exactPercent = (share: number): string =>
  new Intl.NumberFormat(locale.value, { ...allFigures, style: 'percent' }).format(share);

/** A share that was reckoned, 0 to 1, as a percentage: whole. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale.value, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** An ISO day, month or year in the precision that it has; anything else comes back as it is. */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-');
  if (!/^\d{4}(-\d\d){0,2}$/.test(iso.slice(0, 10)) || year === undefined) return iso;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)));
  if (Number.isNaN(at.getTime())) return iso;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month) parts.month = 'short';
  if (date) parts.day = 'numeric';
  // A day that is broken at the end of a line is read twice.
  return new Intl.DateTimeFormat(locale.value, parts).format(at).replaceAll(' ', '\u00a0');
}

/** An instant with its time, for a tooltip. */
export function moment(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  return new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "3 min. ago", in the largest unit that says it; narrow: "3m ago". Never "in 3 min.": then the store's clock is ahead of this one. */
export function ago(iso: string, now: Date, style: 'short' | 'narrow' = 'short'): string {
  const seconds = Math.min(0, Math.round((new Date(iso).getTime() - now.getTime()) / 1000));
  if (Number.isNaN(seconds)) return iso;
  if (Math.abs(seconds) < 45) return say('time.now');
  const relative = new Intl.RelativeTimeFormat(locale.value, { style, numeric: 'auto' });
  const minutes = Math.round(seconds / 60);
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 36) return relative.format(hours, 'hour');
  const days = Math.round(hours / 24);
  return Math.abs(days) < 45 ? relative.format(days, 'day') : day(iso);
}

/** Hours or minutes between two instants, never negative: "31 h", "12 min". */
export function span(from: Date, to: Date): string {
  const minutes = Math.max(0, Math.round(Math.abs(to.getTime() - from.getTime()) / 60_000));
  const unit = minutes < 60 ? 'minute' : 'hour';
  return new Intl.NumberFormat(locale.value, { style: 'unit', unit, unitDisplay: 'short' }).format(
    unit === 'minute' ? minutes : Math.round(minutes / 60),
  );
}

/** A number of days: "90 days". */
export const days = (count: number): string =>
  new Intl.NumberFormat(locale.value, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count);

/** A list of words joined as the language does. */
export const list = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(locale.value, { type }).format(items);

/** The name of a country, or the code where the browser does not know it. */
export function country(code: string): string {
  try {
    return new Intl.DisplayNames([locale.value], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Money with its currency: short where that says all of it, "€12.75M", else in full, "€49,999". Without a currency: the bare amount. */
export function money(amount: number, currency: string | null): string {
  const isRound = Number(amount.toPrecision(4)) === amount;
  const look: Intl.NumberFormatOptions = isRound
    ? { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 3 }
    : { trailingZeroDisplay: 'stripIfInteger' };
  try {
    return new Intl.NumberFormat(locale.value, currency ? { ...look, style: 'currency', currency } : look).format(
      amount,
    );
  } catch {
    return `${exact(amount)} ${currency ?? ''}`.trim();
  }
}

/** Words in the language's own quotation marks. */
export const quoted = (words: string): string => say('quoted', { words });
