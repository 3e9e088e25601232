import { describe, expect, it } from 'vitest';
import { openSchedule } from '#sync/schedule.ts';

describe('the schedule', () => {
  const stage = () => {
    const all = {
      waits: 1,
      next: 5900 as number | null,
      lastAt: null as string | null,
      now: 0,
      rounds: [] as string[],
      alarms: [] as number[],
      timers: [] as [number, () => void][],
    };
    const sync = {
      round: async (patience: string) => void all.rounds.push(patience),
      standing: async () => ({ lastAt: all.lastAt, waiting: all.waits }),
      nextIn: async () => all.next,
    };
    const schedule = openSchedule(sync as never, {
      now: () => all.now,
      alarm: (_, minutes) => void all.alarms.push(minutes),
      later: (ms, call) => void all.timers.push([ms, call]),
    });
    return { all, schedule };
  };

  it('wakes each minute while something waits, else each quarter of an hour', async () => {
    const { all, schedule } = stage();
    await schedule.posted();
    expect([all.rounds, all.alarms, all.timers.map(([ms]) => ms)]).toEqual([[], [1], [6000]]);
    [all.waits, all.next] = [0, null];
    await schedule.alarmed();
    await schedule.online();
    await schedule.opened(false);
    await schedule.asked();
    expect(all.rounds).toEqual(['patient', 'now', 'patient', 'now']);
    expect(all.alarms.slice(-4)).toEqual([15, 15, 15, 15]);
  });

  it('plans one look for what is held back, and none where none would help', async () => {
    const { all, schedule } = stage();
    await schedule.woken();
    await schedule.posted();
    await schedule.posted();
    expect(all.timers).toHaveLength(1);
    all.next = 100;
    await schedule.posted();
    expect(all.timers.map(([ms]) => ms)).toEqual([6000, 200]);
    all.timers[1]?.[1]();
    expect(all.rounds).toEqual(['patient']);
    for (const none of [null, 60_000]) {
      all.next = none;
      await schedule.posted();
    }
    expect(all.timers).toHaveLength(2);
  });

  it('is not hurried by a panel that only found its worker again', async () => {
    const { all, schedule } = stage();
    [all.lastAt, all.now] = ['1970-01-01T00:00:00Z', 60_000];
    await schedule.opened(true);
    expect(all.rounds).toEqual([]);
    all.now = 130_000;
    await schedule.opened(true);
    await schedule.opened(false);
    expect(all.rounds).toEqual(['patient', 'patient']);
  });
});
