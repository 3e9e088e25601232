import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { openAnswers } from '#local/answers.ts';
import { openKeep } from '#local/kept.ts';
import { openOutbox } from '#local/outbox.ts';
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
