import type { FactName, Value } from '../facts.ts';
import { kindOf } from '../facts.ts';
import { tidy } from '../text.ts';

/** What is known of the page where the words stand. */
export interface ParseContext {
  /** YYYY-MM-DD: relative dates are counted from it. */
  readonly today: string;
  /** BCP 47, or ''. */
  readonly lang: string;
  /** ISO 3166-1 alpha-2, where the page or the company has said so already. */
  readonly country?: string | null;
}

/** What a page's words mean under a fact's name, or null where they do not parse: a miss, never a default. */
export function parseFact(name: FactName, said: string, _context: ParseContext): Value | null {
  return kindOf(name) === 'text' ? tidy(said, 300) || null : null;
}
