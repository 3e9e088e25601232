import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FactName } from '#core/facts.ts';
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
    // What the store tells since a cursor is what changed for one member.
    await keep.put('lastAt', '2026-11-22T08:00:00Z');
    await keep.join({ ...account, memberId: 'member-2' });
    expect([await keep.get('cursor'), await keep.get('lastAt')]).toEqual([null, '2026-11-22T08:00:00Z']);
    await keep.put('cursor', '12');
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
    const answer = (name: FactName, said: string, person: string | null = null) =>
      answers.put({ prospect: 'acme.com', name, said, at: '2026-11-22T08:00:00Z', day: '2026-11-22', person });
    const said = async (person: string | null = null) =>
      (await answers.of(['acme.com', 'globex.com'], person)).map((one) => one.said);
    await answer('company.city', 'Berlin');
    await answer('company.city', 'Bonn');
    await answer('person.title', 'CFO', 'anna berg');
    expect(await said('anna berg')).toEqual(['Bonn', 'CFO']);
    expect(await said('bob cole')).toEqual(['Bonn']);
    expect(await said()).toEqual(['Bonn']);
    expect(JSON.stringify(memory.items)).toContain('CFO');
    expect(JSON.stringify(memory.items)).not.toContain('Bonn');
    const about = { prospects: ['acme.com'], person: 'anna berg' };
    await answers.forget({ ...about, name: 'person.title', person: 'bob cole' });
    expect(await said('anna berg')).toEqual(['Bonn', 'CFO']);
    await answers.forget({ ...about, name: 'person.title' });
    await answers.forget({ ...about, name: 'company.city' });
    expect(await said('anna berg')).toEqual([]);
  });

  it('of a list stand side by side, of another fact the last counts; each can be taken back by its words', async () => {
    const answers = openAnswers(cabinet, openSession(area()));
    const put = (name: FactName, said: string, at: string) => answers.put({ prospect: 'acme.com', name, said, at });
    const counting = async () => (await answers.of(['acme.com'], null)).map(({ said, at }) => `${said} ${at}`);
    for (const [at, said] of ['Salesforce', 'Stripe', 'salesforce'].entries())
      await put('company.technologies', said, `day ${at}`);
    expect(await counting()).toEqual(['salesforce day 2', 'Stripe day 1']);
    const about = { prospects: ['linkedin:acme', 'acme.com'], person: null };
    await answers.forget({ ...about, name: 'company.technologies' }, ['SALESFORCE', 'never said']);
    expect(await counting()).toEqual(['Stripe day 1']);
    await answers.forget({ ...about, name: 'company.technologies' });
    await put('company.city', 'Berlin', 'day 0');
    await put('company.city', 'Bonn', 'day 1');
    await answers.forget({ ...about, name: 'company.city' }, ['Bonn']);
    expect(await counting()).toEqual(['Berlin day 0']);
  });

  it('about a person are refused where there is no room, and not lost in silence', async () => {
    const answers = openAnswers(cabinet, openSession(area(10)));
    const answer = { prospect: 'acme.com', name: 'person.title', said: 'CFO', at: '2026-11-22', person: null } as const;
    expect(await answers.put(answer)).toMatchObject({ ok: false, why: 'no-room' });
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
