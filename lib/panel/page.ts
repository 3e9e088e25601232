import { type ReadonlySignal, signal } from '@preact/signals';
import type { AboutPage, AboutShown, Counted } from '#bus/messages.ts';
import type { PointedNews } from '#bus/shown.ts';
import type { Fact, FactName } from '#core/facts.ts';
import { answerName, factName } from './fact-words.ts';
import type { Toasts } from './toasts.ts';
import { say, sayCount, sayIf } from './words.ts';
import type { World } from './world.ts';

/** What a seller does to the page and to what was read of it: point, insert, answer by hand, tell apart. `seen` and `here`: the prospect
 * and the page that are shown now; `pointed`: the words that are marked there. */
export function createPageVerbs(
  world: World,
  toasts: Toasts,
  seen: () => AboutShown,
  here: () => AboutPage,
  pointed: ReadonlySignal<string | null>,
) {
  const { windowId } = world;
  const { ask } = world.background;
  /** What was counted of the objections since this prospect is shown: "heard OBJECTION". Copying may count more than once. */
  const counted = signal<ReadonlySet<string>>(new Set());

  /** Asks, and says in the seller's words why it did not work. */
  async function tried<T extends { readonly ok: boolean }>(asked: Promise<T>): Promise<T | null> {
    try {
      const answer = await asked;
      if (!answer.ok) {
        const { why, note } = answer as unknown as { why: string; note?: string };
        toasts.show(sayIf(`failed.${why}`, note ?? say('failed.other')), 'bad');
      }
      return answer;
    } catch {
      toasts.show(say('failed.background'), 'bad');
      return null;
    }
  }
  const isDone = async (asked: Promise<{ readonly ok: boolean }>) => (await tried(asked))?.ok === true;

  /** What is being answered at this moment: a double click is one click, and one undo takes all of it back. */
  let answering = '';

  /** News of pointing that were told. */
  const told = new Set<string>();
  const forgetClue = (id: string): Promise<boolean> => isDone(ask('clue:forget', { id }));

  return {
    pointed,
    counted,
    /** Marks the words in the page; the same words again take the mark away. */
    async point(said: string) {
      await tried(pointed.value === said ? ask('page:unpoint', { windowId }) : ask('page:point', { windowId, said }));
    },
    async insert(text: string) {
      if (await isDone(ask('page:insert', { windowId, text }))) toasts.show(say('inserted'), 'good');
    },
    /** The seller's own answer to an unknown: a fact with the seller as its source. */
    async answer(name: FactName, said: string): Promise<boolean> {
      const about = seen();
      const words = JSON.stringify({ ...about, name, said });
      if (words === answering) return false;
      answering = words;
      const id = world.newId();
      const done = await isDone(ask('fact:answer', { ...about, name, said, id }));
      answering = '';
      if (done)
        toasts.show(say('answered'), 'good', [
          {
            label: say('flag.undo'),
            undoes: true,
            run: () => void tried(ask('fact:forget', { ...about, name, id })),
          },
        ]);
      return done;
    },
    /** Facts off a page that could not be read, pasted as "Label: words" on a line. */
    async paste(words: string): Promise<boolean> {
      const answer = await tried(ask('facts:paste', { ...here(), words }));
      if (!answer?.ok) return false;
      toasts.show(sayCount('pasted', answer.value.understood), 'good');
      return true;
    },
    /** From now on the next click on the page says where this fact stands. */
    pointAt: (name: FactName) => void isDone(ask('fact:point', { ...here(), name })),
    letGo: () => tried(ask('fact:let-go', { windowId })),
    /** Says once what came of pointing; a label that is kept can be forgotten at once. */
    pointedOut({ id, name, came, said }: PointedNews) {
      if (told.has(id)) return;
      told.add(id);
      const words = say(`point.${came}`, { name: factName(name), said });
      // Read again, for what it found stays until then.
      const forget = () => void forgetClue(id).then(() => ask('page:read', { windowId }));
      const undo = { label: say('flag.undo'), undoes: true, run: forget };
      toasts.show(words, came === 'not-understood' ? 'bad' : 'good', came === 'kept' ? [undo] : []);
    },
    async ownClues() {
      try {
        return (await ask('clues:look', {})).clues;
      } catch {
        return [];
      }
    },
    forgetClue,
    /** Takes an answer back: of a list these items, of another fact whatever was said. */
    forget: (fact: Fact) => {
      const said = Array.isArray(fact.value) ? { said: fact.value as readonly string[] } : {};
      return tried(ask('fact:forget', { ...seen(), name: answerName(fact), ...said }));
    },
    /** "Not the same company": this source is kept apart from now on. */
    async apart(reading: string) {
      const apart = await tried(ask('prospect:apart', { ...seen(), reading }));
      if (!apart?.ok) return;
      const { pair } = apart.value;
      const run = () => void tried(ask('prospect:together', { windowId, pair }));
      toasts.show(say('who.apart'), 'good', [{ label: say('flag.undo'), undoes: true, run }]);
    },
    /** Whether it is a company's own page, whatever it was taken for: it is read so. */
    async own(isOwn: boolean) {
      const page = here();
      if ((await isDone(ask('page:own', { ...page, isOwn }))) && isOwn)
        toasts.show(say('own.done'), 'good', [
          { label: say('flag.undo'), undoes: true, run: () => void tried(ask('page:own', { ...page, isOwn: false })) },
        ]);
    },
    nameDomain: (domain: string | null) => isDone(ask('prospect:domain', { ...here(), domain })),
    /** Counted for the team where the seller opted in; otherwise nothing is kept and nothing is said. */
    async count(what: Counted, about: 'objection' | 'phrase', aboutId: string): Promise<boolean> {
      const key = `${what} ${aboutId}`;
      if (what !== 'copied' && counted.peek().has(key)) return false;
      try {
        const { ok } = await ask('count:add', { what, about, aboutId });
        if (ok) counted.value = new Set([...counted.peek(), key]);
        return ok;
      } catch {
        return false;
      }
    },
  };
}
