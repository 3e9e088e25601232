import type { OwnFlag, Review } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { factName } from './fact-words.ts';
import { span } from './format.ts';
import { tierName } from './standing.ts';
import { say } from './words.ts';

export type FlagTone = 'plain' | 'accent' | 'match' | 'mismatch' | 'warn';

/** Where an own flag stands, in words, and how it is to look. What waits without a team waits for one. */
export function flagState(
  own: OwnFlag,
  now: Date,
  isJoined: boolean,
): { readonly words: string; readonly tone: FlagTone } {
  switch (own.state) {
    case 'waiting':
      return { words: say(isJoined ? 'state.waiting' : 'state.unjoined'), tone: 'plain' };
    case 'refused':
      return { words: say('state.refused'), tone: 'mismatch' };
    case 'withdrawn':
      return { words: say('state.withdrawn'), tone: 'plain' };
    case 'answered':
      return {
        words: say(own.review ? `decision.${own.review.decision}` : 'state.answered'),
        tone: own.review?.decision === 'accepted' ? 'match' : 'accent',
      };
    case 'sent': {
      if (!own.dueAt) return { words: say('state.sent'), tone: 'plain' };
      const due = new Date(own.dueAt);
      return due < now
        ? { words: say('state.overdue', { span: span(due, now) }), tone: 'warn' }
        : { words: say('state.due', { span: span(now, due) }), tone: 'plain' };
    }
  }
}

/** What a flag is about, in words: the criterion's label, the fact's name, or null for the verdict as a whole. */
export function flagAbout(own: Pick<OwnFlag, 'flag'>, spec: Spec): string | null {
  const { criterion, fact } = own.flag;
  const label = criterion && (spec.profile.criteria.find((each) => each.id === criterion)?.label ?? criterion);
  if (label && fact) return `${label} (${factName(fact)})`;
  return label ?? (fact ? factName(fact) : null);
}

/** "Your flag changed “Uses Salesforce” in version 8"; null where nothing changed. */
export function changeInWords(review: Review, spec: Spec): string | null {
  const { changed } = review;
  if (!changed) return null;
  const label = changed.criterion
    ? (spec.profile.criteria.find((each) => each.id === changed.criterion)?.label ?? changed.criterion)
    : null;
  if (label && changed.specVersion !== null) return say('changed.criterion', { label, version: changed.specVersion });
  if (changed.specVersion !== null) return say('changed.spec', { version: changed.specVersion });
  if (changed.tier !== null) return say('changed.tier', { tier: tierName(changed.tier, spec) });
  return label ? say('changed.label', { label }) : null;
}
