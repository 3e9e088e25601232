import { asKeeper } from './database/team.ts';
import { deliverNotices, type Post } from './deliver.ts';
import type { Metrics } from './metrics.ts';
import { makeNotices } from './notices.ts';
import { bringBack } from './recycle.ts';
import { forgetOld, keepDays } from './retention.ts';
import type { Store } from './store.ts';
import { Turns } from './turns.ts';

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
/** A team whose addresses are slow has one of these for as long as it takes. */
const deliveriesAtOnce = 20;

export interface Jobs {
  /** One round of every job over every team. A team whose job fails does not keep the others from theirs, and nobody waits for notices to
   * be taken: they go out beside it. */
  round(): Promise<void>;
  /** Settled when no notice is on its way. */
  idle(): Promise<void>;
  /** Begins nothing more, and waits for the notices that are on their way. */
  stop(): Promise<void>;
}

export function openJobs({ store, metrics, trouble, post, retentionDays = keepDays }: JobOptions): Jobs {
  const deliveries = new Turns(deliveriesAtOnce);
  let isStopped = false;
  const goesOn = () => !isStopped;
  return {
    async round() {
      const teams = await asKeeper(store.db, (tx) => tx.selectFrom('teams').select('team_id').execute());
      for (const { team_id: teamId } of teams) {
        if (isStopped) return;
        const work = [
          () => bringBack(store, teamId),
          () => forgetOld(store, teamId, retentionDays),
          () => makeNotices(store, teamId),
        ];
        for (const job of work) await job().catch(trouble);
        deliveries.take(teamId, () => deliverNotices(store, teamId, post, metrics, goesOn).catch(trouble));
      }
    },
    idle: () => deliveries.idle(),
    stop() {
      isStopped = true;
      return deliveries.stop();
    },
  };
}

/** Runs the jobs every minute until stopped; what is under way is finished first. */
export function startJobs(options: JobOptions): { stop(): Promise<void> } {
  const jobs = openJobs(options);
  let stopped = false;
  let round: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const wind = () => {
    timer = setTimeout(() => {
      round = jobs
        .round()
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
      await Promise.all([round, jobs.stop()]);
    },
  };
}
