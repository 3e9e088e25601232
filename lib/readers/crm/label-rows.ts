import type { FactName } from '#core/facts.ts';

/** What facts are called: labels as `comparedLabel` leaves them, parted by `|`, a language a row. What a row says counts for more than the rows behind it. */
export type LabelRows = { readonly [F in FactName]?: readonly string[] };

/** The labels of some rows, one by one. */
export const labelsIn = (rows: readonly string[]): string[] => rows.flatMap((row) => row.split('|'));
