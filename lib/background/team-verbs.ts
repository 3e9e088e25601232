import { readInvitation } from '#bus/invitation.ts';
import type { Answers as PanelAnswers } from '#bus/messages.ts';
import { failed, ok } from '#core/result.ts';
import type { Keep } from '#local/kept.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import type { Net } from '#sync/http.ts';
import { joinTeam } from '#sync/join.ts';
import type { Schedule } from '#sync/schedule.ts';
import type { Sync } from '#sync/sync.ts';

/** Joining and leaving a team, the seller's settings, and syncing on demand. */

export type TeamVerbs = Pick<PanelAnswers, 'team:join' | 'team:leave' | 'settings:change' | 'sync:now'>;

export interface TeamWorld {
  readonly net: Net;
  readonly keep: Keep;
  readonly sync: Sync;
  readonly schedule: Schedule;
  /** What the store shows of this browser in its list of devices. */
  readonly device: string;
  policy(): Promise<ManagedPolicy | null>;
  onChange(): void;
}

export function teamVerbs(world: TeamWorld): TeamVerbs {
  const { net, keep, sync, schedule, device, policy, onChange } = world;
  const changed = (): void => {
    sync.reset();
    onChange();
  };
  return {
    async 'team:join'({ store, code, name }) {
      const only = (await policy())?.store ?? null;
      const invitation = readInvitation(store || only || '', code);
      if (!invitation) return failed('bad-address', 'The address must begin with https://.');
      // Both as they are read: an administrator may write the host in capitals.
      if (only !== null && invitation.store !== (readInvitation(only, '')?.store ?? only))
        return failed('by-policy', `Your administrator allows only the store at ${only}.`);
      const joined = await joinTeam(net, keep, invitation, { name, device });
      if (!joined.ok) return joined;
      changed();
      // The panel can say "joined" at once; the spec comes with the first round.
      void schedule.asked();
      return joined;
    },

    async 'team:leave'() {
      const left = await keep.leave();
      if (left.ok) changed();
      return left;
    },

    async 'settings:change'({ settings }) {
      const before = (await keep.get('settings')) ?? { counts: false };
      const kept = await keep.put('settings', { ...before, ...settings });
      if (kept.ok) onChange();
      return kept;
    },

    async 'sync:now'() {
      await schedule.asked();
      return ok(null);
    },
  };
}
