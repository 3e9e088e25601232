import type { Answers as PanelAnswers } from '#bus/messages.ts';
import { judge } from '#core/judge.ts';
import { failed, ok } from '#core/result.ts';
import type { Keep } from '#local/kept.ts';
import type { Outbox } from '#local/outbox.ts';
import type { OwnFlags } from '#local/own-flags.ts';
import type { Schedule } from '#sync/schedule.ts';
import type { Looking } from './looking.ts';
import { flagOf, isAboutPerson } from './sent.ts';
import type { Specs } from './specs.ts';
import type { Clock } from './world.ts';

/** What the seller does with flags, and the counts that were opted into. */

export type FlagVerbs = Pick<
  PanelAnswers,
  'flag:raise' | 'flag:withdraw' | 'flag:refine' | 'flag:payload' | 'flags:seen' | 'count:add'
>;

export interface FlagWorld {
  readonly looking: Looking;
  readonly specs: Specs;
  readonly keep: Keep;
  readonly flags: OwnFlags;
  readonly outbox: Outbox;
  readonly schedule: Schedule;
  readonly clock: Clock;
  /** Own flags changed: panels show them. */
  onChange(): void;
}

export function flagVerbs(world: FlagWorld): FlagVerbs {
  const { looking, specs, keep, flags, outbox, schedule, clock, onChange } = world;
  const stamp = () => ({ eventId: clock.newId(), now: clock.now() });
  const posted = (): void => {
    onChange();
    void schedule.posted();
  };
  return {
    async 'flag:raise'({ draft, id, ...seen }) {
      const at = await looking.meant(seen, isAboutPerson(draft));
      if (!at) return failed('no-reading', 'There is nothing here to flag.');
      const { spec, hash } = await specs.now();
      const flag = flagOf(draft, {
        id: id ?? clock.newId(),
        at: new Date(clock.now()).toISOString(),
        spec,
        specHash: hash,
        prospect: at.prospect,
        verdict: judge(spec, at.prospect, clock.today()),
        url: at.tab.url,
      });
      const team = await keep.get('team').catch(() => null);
      const raised = await flags.raise(flag, team?.teamId ?? null, stamp());
      if (raised.ok) posted();
      return raised;
    },

    async 'flag:withdraw'({ id }) {
      const withdrawn = await flags.withdraw(id, stamp());
      if (withdrawn.ok) posted();
      return withdrawn;
    },

    async 'flag:refine'({ id, refinement }) {
      const refined = await flags.refine(id, refinement, stamp());
      if (refined.ok) posted();
      return refined;
    },

    async 'flag:payload'({ id }) {
      const letters = await outbox.lettersOf(id);
      const isOwn = letters.length > 0 || (await flags.newest(10_000)).some(({ flag }) => flag.id === id);
      return isOwn
        ? ok({ letters: letters.map(({ event }) => JSON.stringify(event, null, 2)) })
        : failed('unknown-flag');
    },

    async 'flags:seen'() {
      const team = await keep.get('team').catch(() => null);
      const seen = await flags.seen(team?.teamId ?? null);
      if (seen.ok) onChange();
      return seen;
    },

    async 'count:add'({ what, about, aboutId }) {
      const settings = await keep.get('settings');
      if (!settings?.counts) return failed('not-opted-in');
      const [team, { spec }] = [await keep.get('team'), await specs.now()];
      const { eventId: id, now } = stamp();
      const at = new Date(now).toISOString();
      const event = { id, type: 'count', what, about, aboutId, specVersion: spec.version, at } as const;
      const kept = await outbox.post({ id, event, flagId: '', team: team?.teamId ?? null, heldUntil: now });
      if (kept.ok) posted();
      return kept;
    },
  };
}
