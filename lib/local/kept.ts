import { failed, ok, type Result } from '#core/result.ts';
import type { Kept, KeptTeam } from './kept-things.ts';
import { isStillOf } from './of-team.ts';
import type { Cabinet } from './shelves.ts';

/** The single things that this browser keeps. */

export interface Keep {
  get<K extends keyof Kept>(key: K): Promise<Kept[K] | null>;
  put<K extends keyof Kept>(key: K, value: Kept[K]): Promise<Result<null, 'no-room'>>;
  /** Keeps what the store of a team said; `not-joined` where that team was left meanwhile, or another joined. */
  putOf<K extends keyof Kept>(team: KeptTeam, key: K, value: Kept[K]): Promise<Result<null, 'no-room' | 'not-joined'>>;
  /** Joined: the new team's token, and nothing of the one before; of the same team, as another member, all but the cursor. */
  join(team: KeptTeam): Promise<Result<null, 'no-room'>>;
  /** Changes what is kept of the team, if that still has this token. False when it was left or joined anew meanwhile. */
  amend(token: string, change: Partial<KeptTeam>): Promise<Result<boolean, 'no-room'>>;
  /** Left, or thrown out: token, spec and cursor go. Letters and flags stay. */
  leave(): Promise<Result<null, 'no-room'>>;
}

export function openKeep(cabinet: Cabinet): Keep {
  const ofTeam = ['team', 'spec', 'clues', 'cursor', 'lastAt'] as const;
  return {
    get: (key) => cabinet.recall('kept', key, async (db) => ((await db.get('kept', key)) ?? null) as never),
    put: (key, value) =>
      cabinet.change(['kept'], async (transaction) => {
        await transaction.objectStore('kept').put(value, key);
        return null;
      }),
    async putOf(team, key, value) {
      const done = await cabinet.change(['kept'], async (transaction) => {
        const kept = transaction.objectStore('kept');
        const isStill = isStillOf(team, (await kept.get('team')) as KeptTeam | undefined);
        if (isStill) await kept.put(value, key);
        return isStill;
      });
      if (!done.ok) return done;
      return done.value ? ok(null) : failed('not-joined');
    },
    join: (team) =>
      cabinet.change(['kept'], async (transaction) => {
        const kept = transaction.objectStore('kept');
        const before = (await kept.get('team')) as KeptTeam | undefined;
        if (before?.teamId !== team.teamId || before.store !== team.store)
          for (const key of ofTeam) await kept.delete(key);
        // The store tells what changed for one member: whoever is somebody else now has heard nothing yet.
        if (before?.memberId !== team.memberId) await kept.delete('cursor');
        await kept.delete('erasedBy');
        await kept.put(team, 'team');
        return null;
      }),
    amend: (token, change) =>
      cabinet.change(['kept'], async (transaction) => {
        const kept = transaction.objectStore('kept');
        const team = (await kept.get('team')) as KeptTeam | undefined;
        if (team?.token !== token) return false;
        await kept.put({ ...team, ...change }, 'team');
        return true;
      }),
    leave: () =>
      cabinet.change(['kept'], async (transaction) => {
        for (const key of ofTeam) await transaction.objectStore('kept').delete(key);
        return null;
      }),
  };
}
