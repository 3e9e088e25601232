import type { SourceGroup } from './corpus-sources.ts';

/** How labels and facts are counted. */
export interface Tally {
  labelled: number;
  right: number;
  /** The page states it, and something else was read. */
  wrong: number;
  missed: number;
  /** The page does not state it, and yet it was read. */
  invented: number;
}

/** How well a folder of labelled pages is read. */
export interface CorpusScore {
  readonly pages: number;
  /** Per kind of page: whether it was taken for the right kind, and every fact. */
  readonly kinds: Record<string, { pageKind: Tally; facts: Record<string, Tally> }>;
  /** Per kind of page and fact: by the group of places that the fact was read from. `missed` is always 0: what was not read has no place. */
  readonly sources: Record<string, Record<string, Partial<Record<SourceGroup, Tally>>>>;
  /** Every page that was not read perfectly, the worst first. */
  readonly worst: { readonly file: string; readonly faults: number; readonly remarks: readonly string[] }[];
}

export const nothing = (): Tally => ({ labelled: 0, right: 0, wrong: 0, missed: 0, invented: 0 });

export function add(to: Tally, more: Partial<Tally>): Tally {
  for (const key of ['labelled', 'right', 'wrong', 'missed', 'invented'] as const) to[key] += more[key] ?? 0;
  return to;
}

/** Of what was read, how much is right; null where nothing was read. */
export const precision = ({ right, wrong, invented }: Tally): number | null =>
  right + wrong + invented === 0 ? null : right / (right + wrong + invented);

/** Of what is labelled, how much was read rightly; null where nothing is labelled. */
export const recall = ({ right, labelled }: Tally): number | null => (labelled === 0 ? null : right / labelled);

/** What one label makes of what was read for it. */
export interface Graded {
  readonly tally: Partial<Tally>;
  /** What was not right, for people. */
  readonly remarks: readonly string[];
}
