import { describe, expect, it } from 'vitest';
import type { QueuedFlag } from '#wire/wire.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { spec } from './at-the-draft.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld } from './fake-world.ts';
import { someFlags } from './some-flags.ts';

/** 5,000 answered flags as the store gives them, by due time; the last 500 were put off yesterday. */
async function atTheQueue() {
  const store = fakeStore(spec);
  const at = '2026-11-19T09:00:00.000Z';
  const all = someFlags(5_000, spec, new Date('2026-08-01T00:00:00Z')).map((queued, index): QueuedFlag => {
    const isPutOff = index >= 4_500;
    const decision = isPutOff ? 'recycled' : 'accepted';
    return {
      ...{ ...queued, flag: { ...queued.flag, reason: isPutOff ? 'not-now' : 'too-small' }, state: 'answered' },
      ...(isPutOff ? { backAt: '2026-12-01T00:00:00.000Z' } : {}),
      review: { decision, words: 'Yes.', by: 'Robin', at, changed: null },
    };
  });
  const call = store.call.bind(store);
  store.call = async (path, ask) => {
    const url = new URL(path, 'http://store.invalid');
    if (url.searchParams.get('state') !== 'answered') return call(path, ask);
    const from = Number(url.searchParams.get('after') ?? 0);
    const end = from + Number(url.searchParams.get('limit'));
    const more = end < all.length;
    const body = { flags: all.slice(from, end), more, next: more ? String(end) : null };
    return { ok: true, status: 200, etag: null, body };
  };
  const world = fakeWorld(store, fakeMemory());
  const workspace = createWorkspace(world);
  workspace.open('#/queue');
  await world.pass(10);
  return { store, answered: workspace.queue.answered };
}
const accepted = { reason: 'too-small', open: 0, decided: { accepted: 4_500, rejected: 0, recycled: 0 } };
const putOff = { reason: 'not-now', open: 0, decided: { accepted: 0, rejected: 0, recycled: 500 } };

describe('what was answered', () => {
  it('comes back with what was put off last, however much was answered before', async () => {
    const { answered } = await atTheQueue();
    await answered.look('later');
    expect(answered.comingBack.value).toHaveLength(500);
    expect(answered.isCut.value).toBe(false);
  });

  it('is counted by reason by the store, of all flags', async () => {
    const { store, answered } = await atTheQueue();
    const counts = { raised: 3_000, accepted: 2_000, rejected: 400, recycled: 100 };
    store.numbers = () => ({
      ...{ counts: [], flags: [], criteria: [] },
      reasons: ['not-a-fit', 'wrong-tier'].map((kind) => ({ kind, reason: 'too-small', ...counts })),
    });
    await answered.look('reasons');
    expect(answered.reasons.value).toMatchObject([
      { reason: 'too-small', open: 1_000, decided: { accepted: 4_000, rejected: 800, recycled: 200 } },
    ]);
    expect(answered.flags.is.value.value).toBeNull();
  });

  it('is counted from the flags where a store has no such counts', async () => {
    const { answered } = await atTheQueue();
    await answered.look('reasons');
    expect(answered.reasons.value).toMatchObject([accepted, putOff]);
  });
});
