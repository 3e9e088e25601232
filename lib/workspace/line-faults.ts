import type { RowProblem } from '#core/accounts.ts';
import { say } from './words.ts';

/** What is wrong with a line, as a code; `problemWords` says it. */
export type LineFault =
  | RowProblem
  | { readonly code: 'broken' }
  | { readonly code: 'repeats'; readonly domain: string; readonly line: number }
  /** The account is taken in, without these cells. `cells` says them, each with its heading. */
  | { readonly code: 'unread'; readonly cells: string };

export const problemWords = (fault: LineFault): string => {
  const { code, ...values } = fault;
  return say(`bad.${code}`, values);
};
