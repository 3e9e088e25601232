import { signal } from '@preact/signals';
import type { AboutShown } from '#bus/messages.ts';
import type { FlagKind, ReasonCode } from '#core/flag-codes.ts';
import type { FlagDraft, Refinement } from '#core/flags.ts';
import type { Toasts } from './toasts.ts';
import { say, sayIf } from './words.ts';
import type { World } from './world.ts';

/** The flags a seller can raise, in the order of their buttons. */
export const flagKinds = [
  'wrong-tier',
  'wrong-timing',
  'wrong-contact',
  'wrong-fact',
  'not-a-fit',
] as const satisfies readonly FlagKind[];

/** Which reasons can be given for a kind: a short list is quicker than a complete one. */
const reasons: Readonly<Record<FlagKind, readonly ReasonCode[]>> = {
  'wrong-tier': ['too-small', 'too-large', 'wrong-industry', 'wrong-region', 'should-be-in', 'misread-page', 'other'],
  'wrong-timing': ['not-now', 'no-budget', 'uses-competitor', 'other'],
  'wrong-contact': ['no-authority', 'left-company', 'misread-page', 'other'],
  'wrong-fact': ['outdated-fact', 'misread-page', 'other'],
  'not-a-fit': ['too-small', 'too-large', 'wrong-industry', 'wrong-region', 'uses-competitor', 'no-budget', 'other'],
};
export const reasonsFor = (kind: FlagKind): readonly ReasonCode[] => reasons[kind];

/** What a flag is about, beside its kind: a criterion, a fact, or nothing but the verdict as a whole. */
export interface About {
  readonly criterion?: string;
  readonly fact?: string;
}

/** What a flag says before anyone refines it. */
export type Draft = Pick<FlagDraft, 'kind' | 'criterion' | 'fact'>;

/**
 * One click raises; six seconds undo; saying more comes afterwards, if at all. `seen`: the prospect that is shown now. `standing`: the id of the own
 * flag that says the same of it already, or null.
 */
export function createFlagging(
  world: World,
  toasts: Toasts,
  seen: () => AboutShown,
  standing: (draft: Draft) => string | null,
) {
  /** The flag being refined, by its id. */
  const inHand = signal<string | null>(null);
  const wrong = (why: string, note?: string) => toasts.show(sayIf(`failed.${why}`, note ?? say('failed.other')), 'bad');

  const ask = async <T>(asked: Promise<T>): Promise<T | null> => {
    try {
      return await asked;
    } catch {
      wrong('background');
      return null;
    }
  };

  /** Opens a flag to say more about it, or closes it with null. */
  const take = (id: string | null) => {
    toasts.clear();
    inHand.value = id;
  };

  async function withdraw(id: string) {
    if (inHand.value === id) inHand.value = null;
    const answer = await ask(world.background.ask('flag:withdraw', { id }));
    if (answer?.ok) toasts.show(say('flag.takenBack'));
    else if (answer) wrong(answer.why, answer.note);
  }

  /** What is being raised at this moment: a double click is one click. */
  let rising = '';

  async function raise(kind: FlagKind, about: About = {}) {
    const draft = { kind, criterion: about.criterion ?? null, fact: about.fact ?? null };
    const words = JSON.stringify({ ...seen(), draft });
    if (words === rising) return;
    // Said already: there is more to say about it, or it is taken back. The team is not told twice.
    const there = standing(draft);
    if (there) return take(there);
    inHand.value = null;
    rising = words;
    const id = world.newId();
    const answer = await ask(world.background.ask('flag:raise', { ...seen(), draft, id }));
    rising = '';
    if (!answer) return;
    if (!answer.ok) return wrong(answer.why, answer.note);
    toasts.show(say('flag.raised', { kind: say(`flag.kind.${kind}`) }), 'good', [
      { label: say('flag.undo'), undoes: true, run: () => void withdraw(id) },
      { label: say('flag.addDetail'), run: () => take(id) },
    ]);
  }

  async function refine(id: string, refinement: Refinement) {
    const answer = await ask(world.background.ask('flag:refine', { id, refinement }));
    if (!answer) return;
    if (!answer.ok) return wrong(answer.why, answer.note);
    inHand.value = null;
    toasts.show(say('flag.refined'), 'good');
  }

  /** Exactly what will travel, letter by letter; null where it cannot be told. */
  async function payload(id: string): Promise<readonly string[] | null> {
    const answer = await ask(world.background.ask('flag:payload', { id }));
    return answer?.ok ? answer.value.letters : null;
  }

  return { inHand, take, raise, withdraw, refine, payload };
}
