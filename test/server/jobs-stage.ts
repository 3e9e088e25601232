import { v7 } from 'uuid';
import { beforeAll } from 'vitest';
import type { Flag } from '#core/flags.ts';
import { failed, ok } from '#core/result.ts';
import type { Post } from '#server/deliver.ts';
import { type Jobs, openJobs } from '#server/jobs.ts';
import { createMetrics } from '#server/metrics.ts';
import type { QueueAnswer } from '#wire/wire.ts';
import { storeFor, type TestPlace } from './databases.ts';
import { aFlag, type Caller, flagEvent, type TestStore, type TestTeam, tinySpec } from './team.ts';

/** A store whose jobs run when they are told to, with one team, its administrator and a seller. */
export interface JobsStage {
  readonly test: TestStore;
  readonly team: TestTeam;
  readonly rep: Caller;
  readonly admin: Caller;
  readonly jobs: Jobs;
  readonly metrics: ReturnType<typeof createMetrics>;
  /** What was given to the addresses for notices. */
  readonly posted: { url: string; headers: Readonly<Record<string, string>>; body: string }[];
  post: Post;
  /** Whether the addresses take what is posted. */
  taken: boolean;
  isSteady: boolean;
  run(): Promise<void>;
  raise(change?: Partial<Flag>): Promise<Flag>;
  review(flagId: string, more: object): Promise<unknown>;
  /** The flags in the queue. */
  open(): Promise<readonly string[]>;
}

export function jobsStage(make: () => Promise<TestPlace>): JobsStage {
  const test = storeFor(make);
  const metrics = createMetrics();
  const posted: JobsStage['posted'] = [];
  let made: Pick<JobsStage, 'team' | 'rep' | 'admin' | 'jobs'>;
  const stage: JobsStage = {
    ...{ test, metrics, posted, taken: true, isSteady: true },
    get team() {
      return made.team;
    },
    get rep() {
      return made.rep;
    },
    get admin() {
      return made.admin;
    },
    get jobs() {
      return made.jobs;
    },
    post: async (url, headers, body) => {
      posted.push({ url, headers, body });
      return stage.taken ? ok(null) : failed('refused', 'answered 500');
    },
    async run() {
      await stage.jobs.round();
      await stage.jobs.idle();
    },
    async raise(change = {}) {
      const event = flagEvent(aFlag(change));
      await stage.rep.post('/v1/events', { events: [event] });
      return event.flag;
    },
    review: (flagId, more) =>
      stage.admin.post<unknown>(`/v1/flags/${flagId}/review`, {
        id: v7(),
        decision: 'accepted',
        words: 'Yes.',
        changed: null,
        ...more,
      }),
    open: async () => (await stage.admin.get<QueueAnswer>('/v1/queue')).body.flags.map(({ flag }) => flag.id),
  };
  beforeAll(async () => {
    const jobs = openJobs({
      store: test.store,
      metrics,
      post: (...notice) => stage.post(...notice),
      trouble: (error: Error) => void test.troubles.push(error),
      retentionDays: 180,
      isSteady: () => stage.isSteady,
    });
    const spec = tinySpec();
    const team = await test.team('Acme', {
      ...spec,
      sla: { ...spec.sla, recycle: [{ reason: 'not-now', afterDays: 30 }] },
    });
    made = { jobs, team, rep: await team.join('rep'), admin: await team.join('admin') };
  });
  return stage;
}
