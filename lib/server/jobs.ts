import { asKeeper } from './database/team.ts';
import { deliverNotices, type Post } from './deliver.ts';
import type { Metrics } from './metrics.ts';
import { makeNotices } from './notices.ts';
import { bringBack } from './recycle.ts';
import { forgetOld, keepDays } from './retention.ts';
import { watchClock } from './steady.ts';
import type { Store } from './store.ts';
import { Turns } from './turns.ts';
import { openUpkeep } from './upkeep.ts';

/** What the store does by itself, for every team in turn. Each job can run on several servers at once: what one has done the
 * other finds done. */
export interface JobOptions {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly trouble: (error: Error) => void;
  /** Sends a notice to its address. */
  readonly post: Post;
  readonly retentionDays?: number;
  /** Whether the clock can be believed when it says that something is old enough to be forgotten. Always, where nothing is said. */
  readonly isSteady?: () => boolean;
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

export function openJobs({
  store,
  metrics,
  trouble,
  post,
  retentionDays = keepDays,
  isSteady = () => true,
}: JobOptions): Jobs {
  const deliveries = new Turns(deliveriesAtOnce);
  const upkeep = openUpkeep(store);
  let isStopped = false;
  const goesOn = () => !isStopped;
  return {
    async round() {
      const mayForget = isSteady();
      const teams = await asKeeper(store.db, (tx) => tx.selectFrom('teams').select('team_id').execute());
      for (const { team_id: teamId } of teams) {
        if (isStopped) return;
        const work = [
          () => bringBack(store, teamId),
          ...(mayForget ? [() => forgetOld(store, teamId, retentionDays)] : []),
          () => makeNotices(store, teamId),
        ];
        for (const job of work) await job().catch(trouble);
        deliveries.take(teamId, () => deliverNotices(store, teamId, post, metrics, goesOn).catch(trouble));
      }
      await upkeep().catch(trouble);
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
  const jobs = openJobs({ isSteady: watchClock(() => options.store.world.now().getTime()), ...options });
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
