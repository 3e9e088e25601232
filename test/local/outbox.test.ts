import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { openKeep } from '#local/kept.ts';
import { holdMs, openOutbox } from '#local/outbox.ts';
import { openOwnFlags } from '#local/own-flags.ts';
import { type Cabinet, openCabinet } from '#local/shelves.ts';
import { account, aFlag } from '../sync/device.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const stamp = (at = now) => ({ eventId: uuid(), now: at });
let cabinet: Cabinet;
beforeEach(() => {
  cabinet = openCabinet(`local-${uuid()}`);
});

const letter = (team: string | null, heldUntil = 0) => {
  const id = uuid();
  const at = '2026-11-22T09:00:00.000Z';
  const event = { id, type: 'count', what: 'heard', about: 'phrase', aboutId: 'a', specVersion: 1, at } as const;
  return { id, event, flagId: '', team, heldUntil };
};

describe('the outbox', () => {
  it('is looked at in the order of posting, without taking', async () => {
    const outbox = openOutbox(cabinet);
    const letters = [letter('a'), letter('a'), letter('a')];
    for (const one of letters) await outbox.post(one);
    await outbox.post(letters[0] as (typeof letters)[0]);
    const ids = async (most: number) => {
      const batch = await outbox.batch(now, most, 'a');
      return batch.ok ? batch.value.map(({ id }) => id) : batch;
    };
    const wanted = letters.map(({ id }) => id);
    expect(await ids(2)).toEqual(wanted.slice(0, 2));
    expect(await ids(9)).toEqual(wanted);
    expect(await outbox.waiting()).toBe(3);
    const fates = ['sent', 'later', 'refused'] as const;
    await outbox.settle(wanted.map((id, index) => ({ id, fate: fates[index] ?? 'later' })));
    expect(await ids(9)).toEqual([wanted[1]]);
    await outbox.settle([{ id: uuid(), fate: 'sent' }]);
    expect(await outbox.waiting()).toBe(1);
  });

  it('holds a fresh letter back, but not for a clock that was set back', async () => {
    const outbox = openOutbox(cabinet);
    await outbox.post(letter('a', now + holdMs));
    const due = async (at: number) => {
      const batch = await outbox.batch(at, 9, 'a');
      return batch.ok && batch.value.length;
    };
    expect([await due(now), await due(now + holdMs - 1), await due(now + holdMs)]).toEqual([0, 0, 1]);
    expect(await outbox.nextIn(now, 'a')).toBe(holdMs);
    expect(await due(now - 48 * 3_600_000)).toBe(1);
    expect([await outbox.nextIn(now + holdMs, 'a'), await outbox.nextIn(now, 'b')]).toEqual([0, null]);
    // The soonest of several, whichever was posted first.
    for (const ms of [2000, 4000]) await outbox.post(letter('a', now + ms));
    expect(await outbox.nextIn(now, 'a')).toBe(2000);
  });

  it('never gives a letter to a team that it was not written for', async () => {
    const outbox = openOutbox(cabinet);
    await outbox.post(letter('a'));
    await outbox.post(letter(null));
    const count = async (team: string) => {
      const batch = await outbox.batch(now, 9, team);
      return batch.ok && batch.value.length;
    };
    expect(await Promise.all([outbox.waiting('b'), outbox.waiting('a'), outbox.waiting()])).toEqual([1, 2, 2]);
    // Written before any team was joined: it goes to the first, and from then on is that team's.
    expect([await count('b'), await count('a'), await count('b')]).toEqual([1, 1, 1]);
  });
});

describe('own flags', () => {
  it('are sent to the team of the flag when they are refined or taken back later', async () => {
    const [flags, outbox] = [openOwnFlags(cabinet), openOutbox(cabinet)];
    const flag = aFlag();
    await flags.raise(flag, 'a', stamp());
    const [first] = await outbox.lettersOf(flag.id);
    await outbox.batch(now + holdMs, 9, 'a');
    await outbox.settle([{ id: first?.id ?? '', fate: 'sent' }]);
    await flags.refine(flag.id, { note: 'More.' }, stamp());
    await flags.withdraw(flag.id, stamp());
    const letters = await outbox.lettersOf(flag.id);
    expect(letters.map(({ event, team }) => [event.type, team])).toEqual([
      ['refine', 'a'],
      ['withdraw', 'a'],
    ]);
  });

  it('keep what the store refused, with its words, until the seller puts it away', async () => {
    const [flags, outbox] = [openOwnFlags(cabinet), openOutbox(cabinet)];
    const flag = aFlag();
    await flags.raise(flag, 'a', stamp());
    const [first] = await outbox.lettersOf(flag.id);
    await outbox.settle([{ id: first?.id ?? '', fate: 'refused', note: 'That spec is not ours.' }]);
    expect(await flags.newest(9)).toMatchObject([{ state: 'refused', refusal: 'That spec is not ours.' }]);
    expect((await flags.withdraw(flag.id, stamp())).ok).toBe(true);
    expect([await flags.newest(9), await outbox.waiting()]).toEqual([[], 0]);
  });

  it('cannot be changed once they are answered, and are news until they are seen', async () => {
    const flags = openOwnFlags(cabinet);
    const flag = aFlag();
    await flags.raise(flag, account.teamId, stamp());
    const review = {
      decision: 'accepted',
      words: 'Yes.',
      by: 'Robin',
      at: '2026-11-23T09:00:00Z',
      changed: null,
    } as const;
    const answered = { id: flag.id, state: 'answered', dueAt: '2026-11-24T09:00:00Z', review } as const;
    const unseen = async () => (await flags.newest(9)).map((one) => one.unseen);
    await openKeep(cabinet).join(account);
    await flags.learn([answered, { ...answered, id: uuid() }], '7', account);
    expect(await unseen()).toEqual([true]);
    // Seen in another team, whose list does not show it, it is as new as before.
    await flags.seen('team-2');
    expect(await unseen()).toEqual([true]);
    await flags.seen(account.teamId);
    await flags.learn([answered], '8', account);
    expect(await unseen()).toEqual([false]);
    expect(await flags.refine(flag.id, { note: 'But.' }, stamp())).toMatchObject({ why: 'answered' });
    expect(await flags.withdraw(flag.id, stamp())).toMatchObject({ why: 'answered' });
    expect(await openKeep(cabinet).get('cursor')).toBe('8');
  });

  it('are forgotten when they are old and nothing of them waits', async () => {
    const [flags, outbox] = [openOwnFlags(cabinet), openOutbox(cabinet)];
    const [old, waiting, young] = [
      aFlag({ raisedAt: '2026-01-01T00:00:00Z' }),
      aFlag({ raisedAt: '2026-01-02T00:00:00Z' }),
      aFlag(),
    ];
    for (const flag of [old, waiting, young]) await flags.raise(flag, 'a', stamp());
    const [letter] = await outbox.lettersOf(old.id);
    await outbox.settle([{ id: letter?.id ?? '', fate: 'sent' }]);
    await flags.prune(Date.parse('2026-06-01'));
    expect((await flags.newest(9)).map(({ flag }) => flag.id)).toEqual([young.id, waiting.id]);
  });

  it('stand newest first', async () => {
    const flags = openOwnFlags(cabinet);
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) {
      const flag = aFlag();
      ids.unshift(flag.id);
      await flags.raise(flag, null, stamp());
    }
    const newest = async (most: number) => (await flags.newest(most)).map(({ flag }) => flag.id);
    // None that is open is left out, nor one whose answer was not seen.
    expect(await newest(3)).toEqual(ids);
    const review = {
      decision: 'declined',
      words: 'No.',
      by: 'Mara',
      at: '2026-11-22T12:00:00Z',
      changed: null,
    } as const;
    await openKeep(cabinet).join(account);
    await flags.learn(ids.map((id) => ({ id, state: 'answered', dueAt: null, review })) as never, 'c', account);
    expect(await newest(3)).toEqual(ids);
    await flags.seen(account.teamId);
    expect(await newest(3)).toEqual(ids.slice(0, 3));
  });
});

describe('a browser without room', () => {
  /** Fails each write with the browser's own error, after so many. */
  const full = (name: string, writes: number) => {
    let left = writes;
    const put = IDBObjectStore.prototype.put;
    const add = IDBObjectStore.prototype.add;
    const fail = (original: typeof put) =>
      function (this: IDBObjectStore, ...args: [unknown]) {
        left -= 1;
        if (left < 0) throw new DOMException('full', name);
        return original.apply(this, args);
      };
    IDBObjectStore.prototype.put = fail(put);
    IDBObjectStore.prototype.add = fail(add);
    return () => Object.assign(IDBObjectStore.prototype, { put, add });
  };

  it('says so at each step, and keeps no half of a flag', async () => {
    for (const writes of [0, 1]) {
      const mend = full('QuotaExceededError', writes);
      const flags = openOwnFlags(cabinet);
      const raised = await flags.raise(aFlag(), 'a', stamp());
      mend();
      expect(raised).toMatchObject({ ok: false, why: 'no-room', note: expect.stringContaining('no room left') });
      expect([await flags.newest(9), await openOutbox(cabinet).waiting()]).toEqual([[], 0]);
    }
    expect(await openOwnFlags(cabinet).raise(aFlag(), 'a', stamp())).toMatchObject({ ok: true });
  });

  it('says so where nothing may be kept at all, and works again when it may', async () => {
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    };
    const flags = openOwnFlags(cabinet);
    const raised = await flags.raise(aFlag(), 'a', stamp());
    indexedDB.open = open;
    expect(raised).toMatchObject({ ok: false, why: 'no-room', note: expect.stringContaining('InvalidStateError') });
    expect(await flags.raise(aFlag(), 'a', stamp())).toMatchObject({ ok: true });
  });

  it('lets a bug be a bug', async () => {
    const bug = cabinet.change(['kept'], () => Promise.reject(new TypeError('a bug')));
    await expect(bug).rejects.toThrow('a bug');
  });
});

describe('what was looked at', () => {
  const waiting = () => cabinet.recall('outbox', 'waiting', (db) => db.count('outbox'));
  const nobodyLooks = () => Promise.reject(new Error('looked again'));

  it('is remembered until its shelf changes, and no longer', async () => {
    expect(await waiting()).toBe(0);
    await cabinet.change(
      ['kept'],
      async (transaction) => void (await transaction.objectStore('kept').put('c', 'cursor')),
    );
    expect(await cabinet.recall('outbox', 'waiting', nobodyLooks)).toBe(0);
    await openOutbox(cabinet).post(letter('a'));
    expect(await waiting()).toBe(1);
  });

  it('is not what stood there while a change was on its way', async () => {
    const [, seen] = await Promise.all([openOutbox(cabinet).post(letter('a')), waiting()]);
    expect(seen).toBeLessThan(2);
    expect(await waiting()).toBe(1);
  });

  it('is looked for again where looking failed, or the connection was closed', async () => {
    await expect(cabinet.recall('outbox', 'waiting', nobodyLooks)).rejects.toThrow('looked again');
    expect(await waiting()).toBe(0);
    await cabinet.close();
    await expect(cabinet.recall('outbox', 'waiting', nobodyLooks)).rejects.toThrow('looked again');
  });
});
