import type { Sync } from './sync.ts';

/** When to sync: a wake-up call each minute while something waits, every quarter of an hour otherwise, and on events. */

export const alarmName = 'sync';
const waitingMinutes = 1;
const quietMinutes = 15;
/** A timer for longer than this would keep the worker up for nothing: the alarm comes soon enough. */
const mostTimerMs = 25_000;
/** A panel that only found its worker again asks no more often than this. */
const freshMs = 2 * 60_000;

export interface Clockwork {
  now(): number;
  /** Sees to it that the wake-up call that outlives the worker comes every so many minutes; one that is set so is left alone. */
  alarm(name: string, minutes: number): void;
  /** Calls once, if the worker lives so long. */
  later(ms: number, call: () => void): void;
}

export interface Schedule {
  /** The worker was started, for whatever reason: what waits is not forgotten. */
  woken(): Promise<void>;
  /** The wake-up call came. */
  alarmed(): Promise<void>;
  /** The network is back. */
  online(): Promise<void>;
  /** A panel was opened, or has found the worker `again` after that was stopped. */
  opened(again: boolean): Promise<void>;
  /** Something was put into the outbox: it is sent when its time to be undone is over. */
  posted(): Promise<void>;
  /** The seller wants it now. */
  asked(): Promise<void>;
}

export function openSchedule(sync: Sync, clockwork: Clockwork): Schedule {
  /** When the soonest look is planned for: a worker that was stopped has lost its own. */
  let planned: number | null = null;
  const plan = (ms: number): void => {
    const at = clockwork.now() + ms;
    if (planned !== null && planned <= at) return;
    planned = at;
    clockwork.later(ms, () => {
      if (planned === at) planned = null;
      void round('patient');
    });
  };
  const wind = async (): Promise<void> => {
    const waits = (await sync.standing().catch(() => ({ waiting: 1 }))).waiting > 0;
    clockwork.alarm(alarmName, waits ? waitingMinutes : quietMinutes);
    const ms = await sync.nextIn().catch(() => null);
    if (ms !== null && ms <= mostTimerMs) plan(ms + 100);
  };
  const round = async (patience: 'patient' | 'now'): Promise<void> => {
    await sync.round(patience);
    await wind();
  };
  return {
    woken: wind,
    alarmed: () => round('patient'),
    online: () => round('now'),
    async opened(again) {
      const { lastAt } = await sync.standing();
      const age = lastAt === null ? null : clockwork.now() - Date.parse(lastAt);
      // An answer of tomorrow is one of before the clock was set back.
      const isFresh = age !== null && age >= 0 && age < freshMs;
      await (again && isFresh ? wind() : round('patient'));
    },
    asked: () => round('now'),
    posted: wind,
  };
}
