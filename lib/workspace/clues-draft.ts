import type { ClueUpdates } from '#core/clue-updates.ts';
import { canonicalJson } from '#core/content-hash.ts';

/** What is to be another in the clue updates than what is in force: kept as changes, so that what colleagues publish meanwhile stays. */

export type ClueLine = ClueUpdates['clues'][number];
export type PageLine = NonNullable<ClueUpdates['pages']>[number];
type Line = ClueLine | PageLine;
export interface Lines {
  readonly clues: readonly ClueLine[];
  readonly pages: readonly PageLine[];
}
export interface ClueChanges {
  readonly added: Lines;
  /** As they stand in force. */
  readonly removed: Lines;
}

const noLines: Lines = { clues: [], pages: [] };
export const noChanges: ClueChanges = { added: noLines, removed: noLines };

/** Changes as this browser kept them. Earlier drafts were the whole list: its lines count as added, and those that are in force are not. */
export function keptChanges(kept: unknown): ClueChanges | null {
  const { added, removed } = (kept ?? {}) as Partial<ClueChanges>;
  const [isAdded, isRemoved] = [linesIn(added), linesIn(removed)];
  if (isAdded && isRemoved) return { added: isAdded, removed: isRemoved };
  const whole = linesIn(kept);
  return whole && { added: whole, removed: noLines };
}

function linesIn(kept: unknown): Lines | null {
  const { clues, pages } = (kept ?? {}) as Partial<Lines>;
  return Array.isArray(clues) && Array.isArray(pages) ? { clues, pages } : null;
}

const without = <T>(lines: readonly T[], others: readonly T[]): readonly T[] => {
  const said = new Set(others.map(canonicalJson));
  return lines.filter((line) => !said.has(canonicalJson(line)));
};
const eachList = (make: <T>(of: (lines: Lines) => readonly T[]) => readonly T[]): Lines => ({
  clues: make<ClueLine>(({ clues }) => clues),
  pages: make<PageLine>(({ pages }) => pages),
});

/** What is in force with the changes made to it: what stays first, then what is new. */
export function changed(inForce: Lines, { added, removed }: ClueChanges): Lines {
  return eachList((of) => [...without(of(inForce), of(removed)), ...without(of(added), of(inForce))]);
}

/** The changes that still change something; null where none does: they were published, here or by somebody else. */
export function stillOpen(inForce: Lines, { added, removed }: ClueChanges): ClueChanges | null {
  const left = {
    added: eachList((of) => without(of(added), of(inForce))),
    removed: eachList((of) => without(of(removed), without(of(removed), of(inForce)))),
  };
  const count = [left.added, left.removed].reduce((sum, { clues, pages }) => sum + clues.length + pages.length, 0);
  return count > 0 ? left : null;
}

/** The same changes with lines added. One that was taken out is put back where it stood. */
export function withAdded({ added, removed }: ClueChanges, lines: Lines): ClueChanges {
  return {
    added: eachList((of) => [...of(added), ...without(of(lines), of(removed))]),
    removed: eachList((of) => without(of(removed), of(lines))),
  };
}

/** The same changes with one line taken out. Of lines that were added twice the last one goes. */
export function withRemoved(
  inForce: Lines,
  { added, removed }: ClueChanges,
  list: keyof Lines,
  line: Line,
): ClueChanges {
  const of = (lines: Lines): readonly Line[] => lines[list];
  if (of(inForce).some((one) => canonicalJson(one) === canonicalJson(line)))
    return { added, removed: { ...removed, [list]: [...of(removed), line] } };
  const last = of(added).findLastIndex((one) => canonicalJson(one) === canonicalJson(line));
  return { added: { ...added, [list]: of(added).filter((_, index) => index !== last) }, removed };
}
