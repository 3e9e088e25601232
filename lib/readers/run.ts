import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { langOf, titleOf } from './meta.ts';
import type { Clue, Found, Page, Reader } from './reader.ts';

/** How much a clipping may hold, so that a hostile page cannot fill the panel's memory. */
export const bounds = { said: 2000, candidates: 40, passages: 400, fields: 500, label: 200, short: 300 } as const;

const cut = (words: string, length: number): string => (words.length > length ? words.slice(0, length) : words);

/** A throw means that the page is not laid out as the clue expects: that is a miss, not a fault. */
function surviving<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

function candidateOf(found: string | Found, clue: Clue): Candidate | null {
  const full: Found = typeof found === 'string' ? { said: found } : found;
  const said = typeof full.said === 'string' ? full.said.trim() : '';
  if (said === '') return null;
  return {
    said: cut(said, bounds.said),
    from: cut(full.from ?? clue.from, bounds.short),
    ...(full.item === undefined ? {} : { item: cut(full.item, bounds.short) }),
    ...(full.dated === undefined ? {} : { dated: cut(full.dated, bounds.short) }),
  };
}

/** The candidates of one fact, best first, each said once. */
export function gather(page: Page, clues: readonly Clue[], limit: number): readonly Candidate[] {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const clue of clues) {
    const answer = surviving(() => clue.look(page), null);
    const several =
      answer === null
        ? []
        : Array.isArray(answer)
          ? (answer as readonly (string | Found)[])
          : [answer as string | Found];
    for (const one of several) {
      if (found.length >= limit) return found;
      const candidate = candidateOf(one, clue);
      const key = candidate === null ? '' : `${candidate.from}\n${candidate.item ?? ''}\n${candidate.said}`;
      if (candidate === null || seen.has(key)) continue;
      seen.add(key);
      found.push(candidate);
    }
  }
  return found;
}

/** The first reader that claims the page, with its reason. */
export function readerFor(page: Page, readers: readonly Reader[]) {
  for (const reader of readers) {
    const claim = surviving(() => reader.claims(page), null);
    if (claim !== null) return { reader, claim };
  }
  return null;
}

/** What the reader of this page finds on it, step by step, so that a long page can be read in slices. */
function* reading(page: Page, readers: readonly Reader[]): Generator<void, Clipping> {
  const head = {
    url: cut(page.url.href, bounds.said),
    title: cut(
      surviving(() => titleOf(page), ''),
      bounds.short,
    ),
    lang: surviving(() => langOf(page), ''),
  };
  const claimed = readerFor(page, readers);
  yield;
  if (claimed === null) {
    const why = 'Nothing on this page says that it is about one company, person or CRM record.';
    return { reader: 'none', kind: 'none', why, ...head, found: {}, fields: [], expected: [] };
  }
  const { reader, claim } = claimed;
  const base = { reader: reader.site, kind: claim.kind, why: cut(claim.why, bounds.short), ...head };
  if (claim.kind === 'none') return { ...base, found: {}, fields: [], expected: [] };
  const found: { [F in FactName]?: readonly Candidate[] } = {};
  for (const name of Object.keys(reader.clues) as FactName[]) {
    const limit = name === 'page.passages' ? bounds.passages : bounds.candidates;
    const candidates = gather(page, reader.clues[name] ?? [], limit);
    if (candidates.length > 0) found[name] = candidates;
    yield;
  }
  const fields = surviving(() => reader.fields?.(page) ?? [], [])
    .slice(0, bounds.fields)
    .map(({ label, said }) => ({ label: cut(label, bounds.label), said: cut(said, bounds.said) }));
  return { ...base, found, fields, expected: reader.expects };
}

/** Reads a page in one go. Pure but for reading the document: same page, same clipping. */
export function clip(page: Page, readers: readonly Reader[]): Clipping {
  const steps = reading(page, readers);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What the slices are cut by: a clock in milliseconds, and a pause in which the page may do its own work. */
export interface Breath {
  now(): number;
  pause(): Promise<void>;
}

/** Reads a page in slices of at most some milliseconds each; null when `signal` says that the page was left. */
export async function clipInSlices(
  page: Page,
  readers: readonly Reader[],
  breath: Breath,
  signal?: { readonly aborted: boolean },
  slice = 8,
): Promise<Clipping | null> {
  const steps = reading(page, readers);
  let began = breath.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (breath.now() - began < slice) continue;
    await breath.pause();
    if (signal?.aborted === true) return null;
    began = breath.now();
  }
}
