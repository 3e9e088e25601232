import type { Candidate } from '#core/clipping.ts';
import type { Found } from './reader.ts';

/** How much a clipping may hold, so that a hostile page cannot fill the panel's memory. */
export const bounds = { said: 2000, candidates: 40, passages: 400, fields: 500, label: 200, short: 300 } as const;

export const cut = (words: string, length: number): string => (words.length > length ? words.slice(0, length) : words);

/** A throw means that the page is not laid out as the clue expects: that is a miss, not a fault. */
export function surviving<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** A clue with the page it looks at already given. */
interface Looking {
  readonly from: string;
  look(): string | Found | readonly (string | Found)[] | null;
}

function candidateOf(found: string | Found, from: string): Candidate | null {
  const full: Found = typeof found === 'string' ? { said: found } : found;
  const said = typeof full.said === 'string' ? full.said.trim() : '';
  if (said === '') return null;
  return {
    said: cut(said, bounds.said),
    from: cut(full.from ?? from, bounds.short),
    ...(full.item === undefined ? {} : { item: cut(full.item, bounds.short) }),
    ...(full.dated === undefined ? {} : { dated: cut(full.dated, 100) }),
  };
}

/** The candidates of one fact, best first, each said once. Survives a clue that throws. */
export function gathered(clues: readonly Looking[], limit: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const { from, look } of clues) {
    const answer = surviving(look, null);
    for (const one of answer === null ? [] : Array.isArray(answer) ? answer : [answer]) {
      if (found.length >= limit) return found;
      const candidate = candidateOf(one, from);
      const key = candidate === null ? '' : `${candidate.from}\n${candidate.item ?? ''}\n${candidate.said}`;
      if (candidate === null || seen.has(key)) continue;
      seen.add(key);
      found.push(candidate);
    }
  }
  return found;
}
