import { fold } from './text.ts';

/**
 * The name that was probably meant, or null where nothing is near. For messages only; without a search library, because
 * judging says such messages too and is shipped to every panel.
 */
export function nearest(word: string, names: readonly string[]): string | null {
  const asked = fold(word.slice(0, 80));
  const last = asked.split('.').at(-1) ?? '';
  const best = bestOf(asked, names, (name) => name);
  return best ?? (last.length > 2 ? bestOf(last, names, (name) => name.split('.').at(-1) ?? name) : null);
}

/** Two in five letters may differ; a name that holds the word, or begins as it does, is near in any case. */
function bestOf(asked: string, names: readonly string[], part: (name: string) => string): string | null {
  let best: { name: string; far: number } | null = null;
  for (const name of names) {
    const known = fold(part(name));
    const longer = Math.max(asked.length, known.length);
    const holds = asked.length > 2 && (known.includes(asked) || (known.length > 3 && asked.includes(known)));
    const far = holds ? (0.2 * (longer - Math.min(asked.length, known.length))) / longer : steps(asked, known) / longer;
    if (far <= 0.4 && (!best || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}

/** Letters to add, drop, change or swap to make one word of another (optimal string alignment). */
function steps(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const here = [row];
    for (let at = 1; at <= to.length; at++) {
      const same = from[row - 1] === to[at - 1];
      const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      here[at] = Math.min(
        (above[at] as number) + 1,
        (here[at - 1] as number) + 1,
        (above[at - 1] as number) + (same ? 0 : 1),
        swapped ? (before[at - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = here;
  }
  return above[to.length] as number;
}
