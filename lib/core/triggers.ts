import { daySpan } from './day-span.ts';
import type { Part } from './facts.ts';
import { within, yes } from './kleene.ts';
import { phraseListener } from './phrase-listener.ts';
import type { Trigger } from './spec.ts';

/** What a trigger was heard in: which passage, which of its phrases, and the sentence. */
export interface Heard {
  readonly place: number;
  readonly phrase: string;
  readonly said: string;
  /** The date that the page gives for it, in the precision that the page gives. */
  readonly on: string | null;
}

/** The date of each passage of a fact, in the order of its value; null for one without. */
export function passageDates(
  passages: readonly string[],
  parts: readonly Part[] | undefined,
): readonly (string | null)[] {
  if (!parts?.some((part) => part.on)) return [];
  const byWords = new Map(parts.map((part) => [part.value, part.on ?? null]));
  return passages.map((passage, place) => {
    const own = parts[place];
    return own?.value === passage ? (own.on ?? null) : (byWords.get(passage) ?? null);
  });
}

/** Listens for a trigger in a list of passages. A denied phrase, or one dated outside the trigger's days, is not heard. */
export function hearingOf(trigger: Trigger): (passages: unknown, dates: unknown, today: number) => Heard | null {
  const finders = trigger.phrases.map((phrase) => ({ phrase, find: phraseListener(phrase) }));
  const known = new WeakMap<object, readonly Heard[]>();
  const listen = (passages: readonly unknown[]): readonly Heard[] => {
    const before = known.get(passages);
    if (before) return before;
    const heard = passages.flatMap((passage, place) => {
      if (typeof passage !== 'string') return [];
      for (const { phrase, find } of finders) {
        const found = find(passage);
        if (found && !found.negated) return [{ place, phrase, said: found.said, on: null }];
      }
      return [];
    });
    known.set(passages, heard);
    return heard;
  };
  const isFresh = (on: string | null, today: number): boolean => {
    if (on === null) return true;
    const span = daySpan(on);
    return (
      span !== null && within(span.first, span.last, today - trigger.recencyDays, today + trigger.recencyDays) === yes
    );
  };
  return (passages, dates, today) => {
    if (!Array.isArray(passages)) return null;
    const dated = Array.isArray(dates) ? dates : [];
    for (const heard of listen(passages)) {
      const on: string | null = dated[heard.place] ?? null;
      if (isFresh(on, today)) return { ...heard, on };
    }
    return null;
  };
}
