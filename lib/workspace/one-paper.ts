import { signal } from '@preact/signals';
import type { Loaded } from './loaded.ts';
import type { Body } from './open-paper.ts';
import type { Papers } from './papers.ts';

const unread: Loaded<boolean> = { state: 'loading', value: null, why: null, note: null };

/**
 * A paper whose id is known before anybody has written it: the answer to a week, the study. It is begun only where the store has
 * said that there is none; begun unread, it would stand against what a colleague has written.
 */
export function createOnePaper<B extends Body>(papers: Papers<B>) {
  /** Whether there is one; null until that is known. */
  const is = signal<Loaded<boolean>>(unread);
  let wanted = '';
  /** Of which the store has said that there is none, for when it goes away: one begun here is not among them any more. */
  const missing = new Set<string>();

  async function read(id: string) {
    wanted = id;
    is.value = unread;
    const answer = await papers.show(id);
    if (answer.ok) missing.delete(id);
    else if (answer.why === 'missing') missing.add(id);
    if (id !== wanted) return;
    is.value =
      answer.ok || missing.has(id)
        ? { state: 'ready', value: answer.ok, why: null, note: null }
        : { state: 'failed', value: null, why: answer.why, note: answer.note ?? null };
  }
  return {
    is,
    read,
    /** Writes it, or begins it. What is written before it was read is not taken: there is no form for it yet. */
    write(id: string, title: string, body: B) {
      if (papers.open.peek()?.id === id) papers.change(body);
      else if (id !== wanted || is.peek().value === null) return;
      else if (is.peek().value) void read(id);
      else {
        missing.delete(id);
        papers.create(title, body, id);
      }
    },
  };
}
