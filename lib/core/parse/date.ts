import type { PartialDate } from '../facts.ts';
import { tidy } from '../text.ts';
import type { ParseContext } from './parse-fact.ts';

/** A date in the precision that the words give, or null. */
export function parseDate(said: string, _context: ParseContext): PartialDate | null {
  return /\b\d{4}-\d{2}-\d{2}\b/.exec(tidy(said, 200))?.[0] ?? null;
}
