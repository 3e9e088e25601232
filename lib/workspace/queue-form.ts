import type { Decision } from '#core/flag-codes.ts';
import type { Flag } from '#core/flags.ts';
import type { AnswerDraft } from './answers.ts';
import { dayAfter } from './days.ts';
import { say } from './words.ts';

/** How a flag is accepted: as it is, with another tier for this account, as an exception, or with a change of the spec. */
export type AnswerKind = 'plain' | 'tier' | 'exception' | 'spec';
/** What the reviewer is about to say. */
export interface AnswerForm {
  /** The flag that it answers, and no other. */
  readonly flagId: string;
  /** The account's name. */
  readonly name: string;
  readonly decision: Decision;
  readonly kind: AnswerKind;
  readonly exception: boolean;
  /** Whether the answer leads to a change of the spec. */
  readonly changesSpec: boolean;
  readonly tier: string | null;
  readonly until: string | null;
  readonly words: string;
  /** Given to all open flags that say the same. */
  readonly together: boolean;
}

/** Days until a flag comes back for which the spec has no rule. */
const defaultWait = 90;

/** What the form holds when it is opened: words that can be sent as they are, but for a no, which wants a reason. `tier`: the spec's
 * best one. `rule`: days until such a flag comes back, by the spec. */
export function firstForm(
  flag: Flag,
  decision: Decision,
  kind: AnswerKind,
  given: { readonly tier: string | null; readonly rule: number | null; readonly now: Date; readonly together: boolean },
): AnswerForm {
  const isPlain = decision === 'accepted' && kind === 'plain';
  return {
    flagId: flag.id,
    name: flag.prospect.name,
    decision,
    kind,
    exception: kind === 'exception',
    changesSpec: kind === 'spec',
    tier:
      kind === 'tier' ? (flag.suggestedTier ?? flag.verdict.tier ?? given.tier) : isPlain ? flag.suggestedTier : null,
    until: decision === 'recycled' ? dayAfter(given.now, given.rule ?? defaultWait) : null,
    words: decision === 'rejected' ? '' : say(`queue.first.${decision === 'recycled' ? 'later' : kind}`),
    together: given.together,
  };
}

/** The first day that a flag can be put off to, YYYY-MM-DD: one that comes back today would take its seller's answer away again. */
export const firstDay = (now: Date): string => dayAfter(now, 1);

/** What an answer wants before it can be given: a word to the seller, or a day to come back on that is still to come. */
export type AnswerLack = 'words' | 'day';

/** What the form wants, or null where it can be given. */
export function lackOf({ words, decision, until }: AnswerForm, now: Date): AnswerLack | null {
  if (!words.trim()) return 'words';
  if (decision !== 'recycled' || until === null) return null;
  return /^\d{4}-\d\d-\d\d$/.test(until) && until >= firstDay(now) ? null : 'day';
}

/** What the store is told of one flag. `version`: of the spec that changes because of it. */
export function answerTo(flag: Flag, said: AnswerForm, version: number | null): AnswerDraft {
  const { decision, exception, changesSpec, tier, until } = said;
  const isChanged = decision === 'accepted' && (exception || changesSpec || tier);
  const criterion = exception || changesSpec ? flag.criterion : null;
  return {
    ...{ flagId: flag.id, decision, words: said.words.trim(), until, exception },
    changed: isChanged ? { criterion, specVersion: version, tier } : null,
  };
}
