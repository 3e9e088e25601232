import { asKeeper } from './database/team.ts';
import { deliverNotices, type Post } from './deliver.ts';
import type { Metrics } from './metrics.ts';
import { makeNotices } from './notices.ts';
import { bringBack } from './recycle.ts';
import { forgetOld, keepDays } from './retention.ts';
import type { Store } from './store.ts';

/** What the store does by itself, for every team in turn. Each job can run on several servers at once: what one has done the
 * other finds done. */
export interface JobOptions {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly trouble: (error: Error) => void;
  /** Sends a notice to its address. */
  readonly post: Post;
  readonly retentionDays?: number;
}

const minute = 60_000;

/** One round of every job over every team. A team whose job fails does not keep the others from theirs. */
export async function runJobs({ store, metrics, trouble, post, retentionDays = keepDays }: JobOptions): Promise<void> {
  const teams = await asKeeper(store.db, (tx) => tx.selectFrom('teams').select('team_id').execute());
  for (const { team_id: teamId } of teams) {
    const work = [
      () => bringBack(store, teamId),
      () => forgetOld(store, teamId, retentionDays),
      () => makeNotices(store, teamId),
      () => deliverNotices(store, teamId, post, metrics),
    ];
    for (const job of work) await job().catch(trouble);
  }
}

/** Runs the jobs every minute until stopped; a round that is under way is finished first. */
export function startJobs(options: JobOptions): { stop(): Promise<void> } {
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const wind = () => {
    timer = setTimeout(() => {
      round = runJobs(options)
        .catch(options.trouble)
        .finally(() => {
          if (!stopped) wind();
        });
    }, minute);
    timer.unref();
  };
  wind();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
