import { holdMs, type Outbox } from '#local/outbox.ts';
import type { Sync } from './sync.ts';

/** When to sync: a wake-up call each minute while something waits, every quarter of an hour otherwise, and on events. */

export const alarmName = 'sync';
const waitingMinutes = 1;
const quietMinutes = 15;

export interface Clockwork {
  /** Sets the wake-up call that outlives the worker. */
  alarm(name: string, minutes: number): void;
  /** Calls once, if the worker lives so long. */
  later(ms: number, call: () => void): void;
}

export interface Schedule {
  /** The wake-up call came. */
  alarmed(): Promise<void>;
  /** The network is back. */
  online(): Promise<void>;
  /** A panel was opened. */
  opened(): Promise<void>;
  /** Something was put into the outbox: it is sent when its time to be undone is over. */
  posted(): Promise<void>;
  /** The seller wants it now. */
  asked(): Promise<void>;
}

export function openSchedule(sync: Sync, outbox: Pick<Outbox, 'waiting'>, clockwork: Clockwork): Schedule {
  /** One look at a time is planned: a worker that was killed within the time to undo has lost its own. */
  let isLookPlanned = false;
  const lookAgain = (): void => {
    if (isLookPlanned) return;
    isLookPlanned = true;
    clockwork.later(holdMs + 100, () => {
      isLookPlanned = false;
      void round('patient');
    });
  };
  const wind = async (): Promise<void> => {
    const waits = (await outbox.waiting().catch(() => 1)) > 0;
    clockwork.alarm(alarmName, waits ? waitingMinutes : quietMinutes);
    if (waits) lookAgain();
  };
  const round = async (patience: 'patient' | 'now'): Promise<void> => {
    await sync.round(patience);
    await wind();
  };
  return {
    alarmed: () => round('patient'),
    online: () => round('now'),
    opened: () => round('patient'),
    asked: () => round('now'),
    async posted() {
      lookAgain();
      await wind();
    },
  };
}
