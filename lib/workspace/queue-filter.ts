import { fold } from '#core/text.ts';
import type { QueuedFlag } from '#wire/wire.ts';

/** What stands in the filter line: words that all have to be found, and `overdue`, `kind:`, `criterion:`, `by:` among them. */
export interface FlagFilter {
  readonly words: readonly string[];
  readonly overdue: boolean;
  readonly only: readonly (readonly ['kind' | 'criterion' | 'by', string])[];
}

export function parseFilter(typed: string): FlagFilter {
  const words: string[] = [];
  const only: ['kind' | 'criterion' | 'by', string][] = [];
  let overdue = false;
  for (const part of fold(typed).split(' ').filter(Boolean)) {
    const [, key, value] = /^(kind|criterion|by):(.+)$/.exec(part) ?? [];
    if (key && value) only.push([key as 'kind' | 'criterion' | 'by', value]);
    else if (part === 'overdue') overdue = true;
    else words.push(part);
  }
  return { words, overdue, only };
}

const heard = new WeakMap<QueuedFlag, string>();

/** Everything of a flag that a filter looks at, folded; made once per flag. */
function wordsOf(queued: QueuedFlag): string {
  const known = heard.get(queued);
  if (known !== undefined) return known;
  const { flag, by } = queued;
  const words = fold(
    [
      flag.prospect.name,
      flag.prospect.key,
      flag.prospect.person,
      by.name,
      flag.kind,
      flag.criterion,
      flag.fact,
      flag.reason,
      flag.note,
    ]
      .filter(Boolean)
      .join(' '),
  );
  heard.set(queued, words);
  return words;
}

/** Whether a flag passes. `now` decides what is overdue. */
export function passes(queued: QueuedFlag, filter: FlagFilter, now: Date): boolean {
  if (filter.overdue && new Date(queued.dueAt) >= now) return false;
  for (const [key, value] of filter.only) {
    const held =
      key === 'kind' ? queued.flag.kind : key === 'by' ? fold(queued.by.name) : (queued.flag.criterion ?? '');
    if (!held.includes(value)) return false;
  }
  return filter.words.every((word) => wordsOf(queued).includes(word));
}
