import type { Flag } from '#core/flags.ts';
import type { KeptTeam } from './kept-things.ts';
import type { Heard } from './letter.ts';
import type { KeptFlag } from './shelves.ts';

/** What a kept flag is after the store has been heard. */

/** A flag of the same seller that came from the store: the browser that raised it is another one, or is gone. */
export const raisedElsewhere = (flag: Flag, team: KeptTeam): KeptFlag => ({
  ...{ flag, state: 'sent', dueAt: null, review: null, refusal: null, unseen: false, team: team.teamId },
});

/** What the store says wins, but for a withdrawal that it has not heard of yet. */
export function learned(kept: KeptFlag, status: Heard): KeptFlag {
  const { dueAt, review } = status;
  if (status.state === 'answered') {
    const isNews = kept.state !== 'answered' || kept.review?.at !== review?.at;
    return { ...kept, state: 'answered', dueAt, review, unseen: kept.unseen || isNews };
  }
  if (status.state === 'withdrawn') return { ...kept, state: 'withdrawn', dueAt, review };
  return { ...kept, state: kept.state === 'withdrawn' ? 'withdrawn' : 'sent', dueAt, review: null };
}
