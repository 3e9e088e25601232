import type { Result } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import type { Cabinet } from './shelves.ts';

/** The single things that this browser keeps. */

/** The team that was joined. The token stays here: it is sent to the store and shown to no page. */
export interface KeptTeam {
  /** The store's address, without a slash at its end. */
  readonly store: string;
  readonly token: string;
  readonly teamId: string;
  readonly team: string;
  readonly memberId: string;
  readonly member: string;
  readonly role: string;
  /** The store no longer takes the token: letters wait until the seller joins again. */
  readonly signedOut?: boolean;
}

/** The spec that was fetched last. */
export interface KeptSpec {
  readonly spec: Spec;
  readonly hash: string;
  readonly etag: string | null;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

export interface Kept {
  team: KeptTeam;
  spec: KeptSpec;
  /** The store's sequence up to which its changes are known. */
  cursor: string;
  /** When the store last answered, ISO 8601. */
  lastAt: string;
  settings: { readonly counts: boolean };
}

export interface Keep {
  get<K extends keyof Kept>(key: K): Promise<Kept[K] | null>;
  put<K extends keyof Kept>(key: K, value: Kept[K]): Promise<Result<null, 'no-room'>>;
  /** Joined: the new team's token, and nothing of the one before. */
  join(team: KeptTeam): Promise<Result<null, 'no-room'>>;
  /** Left, or thrown out: token, spec and cursor go. Letters and flags stay. */
  leave(): Promise<Result<null, 'no-room'>>;
}

export function openKeep(cabinet: Cabinet): Keep {
  const ofTeam = ['team', 'spec', 'cursor', 'lastAt'] as const;
  return {
    get: (key) => cabinet.look(async (db) => ((await db.get('kept', key)) ?? null) as never),
    put: (key, value) =>
      cabinet.change(['kept'], async (transaction) => {
        await transaction.objectStore('kept').put(value, key);
        return null;
      }),
    join: (team) =>
      cabinet.change(['kept'], async (transaction) => {
        const kept = transaction.objectStore('kept');
        const before = (await kept.get('team')) as KeptTeam | undefined;
        if (before?.teamId !== team.teamId || before.store !== team.store)
          for (const key of ofTeam) await kept.delete(key);
        await kept.put(team, 'team');
        return null;
      }),
    leave: () =>
      cabinet.change(['kept'], async (transaction) => {
        for (const key of ofTeam) await transaction.objectStore('kept').delete(key);
        return null;
      }),
  };
}
