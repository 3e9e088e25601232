import type { OwnFlag, Review } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { lineLabel } from './criteria.ts';
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

/** What a flag is about, in words: the label of the line, the fact's name, or null for the verdict as a whole. */
export function flagAbout(own: Pick<OwnFlag, 'flag'>, spec: Spec): string | null {
  const { criterion, fact } = own.flag;
  const label = criterion && lineLabel(spec, criterion);
  if (label && fact) return `${label} (${factName(fact)})`;
  return label ?? (fact ? factName(fact) : null);
}

/**
 * What came of an answered flag: "Your flag changed “Uses Salesforce” in version 8", and until that version is in force here, that it
 * will. Null where nothing came of it. What names no version and no tier leaves the spec as it is: an exception for this account.
 */
export function changeInWords({ changed }: Review, spec: Spec): string | null {
  if (!changed) return null;
  const { specVersion: version, tier } = changed;
  const label = changed.criterion ? lineLabel(spec, changed.criterion) : null;
  if (version !== null) {
    const isInForce = spec.version >= version;
    if (label) return say(isInForce ? 'changed.criterion' : 'willChange.criterion', { label, version });
    return say(isInForce ? 'changed.spec' : 'willChange.spec', { version });
  }
  if (tier !== null) return say('changed.tier', { tier: tierName(tier, spec) });
  return label ? say('changed.exceptionTo', { label }) : say('changed.exception');
}
