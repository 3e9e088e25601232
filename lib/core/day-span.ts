/** Days as whole numbers since 1970-01-01, counted without a clock or a time zone. */

export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** A list of accounts has the same few dates over and over. */
const spans = new Map<string, DaySpan | null>();
const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/;

/** The days that a partial date (`2024`, `2024-03`, `2024-03-18`) or an instant can mean; null where it is none. */
export function daySpan(date: unknown): DaySpan | null {
  if (typeof date !== 'string' || date.length > 40) return null;
  const before = spans.get(date);
  if (before !== undefined) return before;
  if (spans.size > 10_000) spans.clear();
  const fresh = readSpan(date);
  spans.set(date, fresh);
  return fresh;
}

function readSpan(date: string): DaySpan | null {
  const found = shape.exec(date);
  if (!found) return null;
  const year = Number(found[1]);
  if (found[2] === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return null;
  if (found[3] === undefined) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
  const day = Number(found[3]);
  const at = dayNumber(year, month, day);
  return day < 1 || at >= dayNumber(year, month + 1, 1) ? null : { first: at, last: at };
}

/** The day that a YYYY-MM-DD names; null where it names none. */
export function dayOf(date: string): number | null {
  const span = daySpan(date);
  return span && span.first === span.last ? span.first : null;
}

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;
