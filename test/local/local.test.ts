import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswers } from '#local/answers.ts';
import { openKeep } from '#local/kept.ts';
import { holdMs, openOutbox } from '#local/outbox.ts';
import { openOwnFlags } from '#local/own-flags.ts';
import { readPolicy } from '#local/policy.ts';
import { openSession, type StorageArea } from '#local/session.ts';
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
  });

  it('never gives a letter to a team that it was not written for', async () => {
    const outbox = openOutbox(cabinet);
    await outbox.post(letter('a'));
    await outbox.post(letter(null));
    const count = async (team: string) => {
      const batch = await outbox.batch(now, 9, team);
      return batch.ok && batch.value.length;
    };
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
    await flags.raise(flag, 'a', stamp());
    const review = {
      decision: 'accepted',
      words: 'Yes.',
      by: 'Robin',
      at: '2026-11-23T09:00:00Z',
      changed: null,
    } as const;
    const answered = { id: flag.id, state: 'answered', dueAt: '2026-11-24T09:00:00Z', review } as const;
    const unseen = async () => (await flags.newest(9)).map((one) => one.unseen);
    await flags.learn([answered, { ...answered, id: uuid() }], '7');
    expect(await unseen()).toEqual([true]);
    await flags.seen();
    await flags.learn([answered], '8');
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
    expect((await flags.newest(3)).map(({ flag }) => flag.id)).toEqual(ids.slice(0, 3));
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

describe('what is kept', () => {
  it('goes with the team, but for flags and letters', async () => {
    const [keep, flags, outbox] = [openKeep(cabinet), openOwnFlags(cabinet), openOutbox(cabinet)];
    await keep.join(account);
    await keep.put('cursor', '12');
    await keep.join({ ...account, token: 'another device' });
    expect(await keep.get('cursor')).toBe('12');
    await flags.raise(aFlag(), account.teamId, stamp());
    await keep.join({ ...account, teamId: 'team-2' });
    expect(await keep.get('cursor')).toBeNull();
    await keep.leave();
    expect(await keep.get('team')).toBeNull();
    expect([(await flags.newest(9)).length, await outbox.waiting()]).toEqual([1, 1]);
  });

  it('outlives the connection', async () => {
    const keep = openKeep(cabinet);
    await keep.put('cursor', '1');
    await cabinet.close();
    expect(await keep.get('cursor')).toBe('1');
  });
});

/** A storage area with room for so many characters. */
function area(room = Number.POSITIVE_INFINITY): StorageArea & { readonly items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => (typeof key === 'string' ? (key in items ? { [key]: items[key] } : {}) : items),
    async set(more) {
      if (JSON.stringify({ ...items, ...more }).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, more);
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

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

describe('answers by hand', () => {
  it('are kept by company; those about a person in memory only', async () => {
    const memory = area();
    const answers = openAnswers(cabinet, openSession(memory));
    const answer = (name: 'company.city' | 'person.title', said: string) => ({
      prospect: 'acme.com',
      name,
      said,
      at: '2026-11-22',
    });
    await answers.put(answer('company.city', 'Berlin'));
    await answers.put(answer('company.city', 'Bonn'));
    await answers.put(answer('person.title', 'CFO'));
    expect((await answers.of(['acme.com', 'globex.com'])).map(({ said }) => said)).toEqual(['Bonn', 'CFO']);
    expect(JSON.stringify(memory.items)).toContain('CFO');
    expect(JSON.stringify(memory.items)).not.toContain('Bonn');
    await answers.forget(['acme.com'], 'person.title');
    await answers.forget(['acme.com'], 'company.city');
    expect(await answers.of(['acme.com'])).toEqual([]);
  });
});

describe('the session', () => {
  it('says when there is no room, and forgets nothing else', async () => {
    const session = openSession(area(50));
    expect(await session.put('a', 'short')).toBe(true);
    expect(await session.put('b', 'x'.repeat(100))).toBe(false);
    expect([await session.get('a'), await session.get('b'), await session.keys()]).toEqual(['short', null, ['a']]);
    expect(await session.put('a', 'x'.repeat(100))).toBe(false);
    expect(await session.get('a')).toBe('short');
  });

  it('finds what a worker before it put, fetched once', async () => {
    const memory = area();
    await openSession(memory).put('a', 1);
    let trips = 0;
    const get = (keys: string | null) => {
      trips += 1;
      return memory.get(keys);
    };
    const session = openSession({ ...memory, get });
    expect(await Promise.all([session.get('a'), session.get('b')])).toEqual([1, null]);
    void session.put('b', 2);
    expect(await session.get('b')).toBe(2);
    await session.remove(['a', 'b', 'c']);
    expect([await session.all(), memory.items, trips]).toEqual([{}, {}, 1]);
  });

  it('tries again where the browser did not answer', async () => {
    const memory = area();
    await openSession(memory).put('a', 1);
    let fails = true;
    const get = (keys: string | null) => (fails ? Promise.reject(new Error('gone')) : memory.get(keys));
    const session = openSession({ ...memory, get });
    await expect(session.get('a')).rejects.toThrow('gone');
    fails = false;
    expect(await session.get('a')).toBe(1);
  });
});

describe('the policy', () => {
  it('is what was set, without what does not belong', async () => {
    const get = (set: object) => readPolicy({ get: async () => ({ ...set }) });
    expect(await get({})).toBeNull();
    expect(await get({ store: 'https://icp.example/', sites: ['https://a.example/*', 7], team: ' ' })).toEqual({
      store: 'https://icp.example',
      team: null,
      sites: ['https://a.example/*'],
      disabledReaders: [],
    });
    expect(await readPolicy({ get: () => Promise.reject(new Error('Managed storage manifest not found')) })).toBeNull();
  });
});
