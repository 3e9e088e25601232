import type { ParseContext } from './parse-fact.ts';

export interface Place {
  readonly city: string | null;
  readonly country: string | null;
}

/** City and country out of a location or an address line. */
export function parsePlace(_said: string, _context: ParseContext): Place | null {
  return null;
}
