import { beforeAll, describe, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import { saySame } from '#workspace/merges.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld } from './fake-world.ts';
import { someFlags } from './some-flags.ts';

let spec: Spec;
beforeAll(() => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
});

/** Five flags, of which the first three say the same. */
async function atTheQueue(memory = fakeMemory(), store = fakeStore(spec)) {
  if (!store.flags.length) {
    const flags = someFlags(5, spec, new Date('2026-11-20T10:00:00Z'));
    const [first] = flags;
    store.flags = flags.map((queued, index) =>
      index < 3 ? { ...queued, flag: { ...first!.flag, id: queued.flag.id } } : queued,
    );
  }
  const world = fakeWorld(store, memory);
  const workspace = createWorkspace(world);
  const close = workspace.open('#/queue');
  await world.pass(100);
  const sent = () =>
    store.asked
      .filter(({ ask }) => ask.method === 'POST')
      .map(({ path }) => path.split('/').slice(-1)[0])
      .filter((verb) => verb === 'merge' || verb === 'review');
  return { world, store, memory, workspace, queue: workspace.queue, sent, close };
}

describe('flags that say the same', () => {
  it('are of one account, about one line, and not of different tiers', () => {
    const [one] = someFlags(1, spec, new Date('2026-11-20T10:00:00Z'));
    const flag = { ...one!.flag, id: 'other' };
    expect(saySame(one!.flag, flag)).toBe(true);
    expect(saySame(one!.flag, { ...flag, suggestedTier: 'tier-3' })).toBe(false);
    expect(saySame(one!.flag, { ...flag, criterion: 'another' })).toBe(false);
    expect(saySame(one!.flag, { ...flag, prospect: { ...flag.prospect, key: 'elsewhere.com' } })).toBe(false);
    expect(saySame({ ...one!.flag, criterion: null }, { ...flag, criterion: null, kind: 'not-a-fit' })).toBe(false);
  });

  it('become one by one key, can be taken apart again, and the one answer goes after them', async () => {
    const { queue, world, sent } = await atTheQueue();
    expect(queue.waiting.value).toHaveLength(5);
    expect(queue.merge()).toBe(2);
    expect(queue.waiting.value).toHaveLength(3);
    expect(queue.sellersOf(queue.chosen.value!)).toBe(3);
    expect(queue.undo()).toBe(true);
    expect(queue.waiting.value).toHaveLength(5);
    await world.pass(10_000);
    expect(sent()).toEqual([]);
    queue.merge();
    queue.begin('accepted');
    queue.give();
    await world.pass(10_000);
    expect(sent()).toEqual(['merge', 'merge', 'review']);
    expect(queue.waiting.value).toHaveLength(2);
    expect(queue.merge()).toBe(0);
  });

  it('stay in the queue as the one that is due first, whichever was chosen', async () => {
    const { queue, store, world } = await atTheQueue();
    const ids = queue.shown.value.map(({ flag }) => flag.id);
    queue.choose(2);
    expect(queue.merge()).toBe(2);
    expect(queue.chosen.value?.flag.id).toBe(ids[0]);
    await world.pass(10_000);
    const merged = store.asked.filter(({ path }) => path.endsWith('/merge'));
    expect(merged.map(({ ask }) => (ask.body as { into: string }).into)).toEqual([ids[0], ids[0]]);
  });

  it('are held as long when they are merged anew', async () => {
    const { queue, world, sent } = await atTheQueue();
    queue.merge();
    await world.pass(4_000);
    expect(queue.undo()).toBe(true);
    queue.merge();
    await world.pass(1_500);
    expect(sent()).toEqual([]);
    expect(queue.undo()).toBe(true);
  });

  it('wait in this browser while the store is away, and still go before the answer', async () => {
    const first = await atTheQueue();
    first.store.isAway = true;
    first.queue.merge();
    first.queue.begin('rejected');
    first.queue.change({ words: 'No.' });
    first.queue.give();
    await first.world.pass(8_000);
    first.close();
    const second = await atTheQueue(first.memory, first.store);
    first.store.isAway = false;
    first.store.asked.length = 0;
    await second.world.pass(120_000);
    expect(second.sent()).toEqual(['merge', 'merge', 'review']);
  });

  it('are open again when the store will not have it', async () => {
    const { queue, world, store, workspace } = await atTheQueue();
    const call = store.call.bind(store);
    store.call = async (path, ask) =>
      path.endsWith('/merge')
        ? { ok: false, why: 'conflict', status: 409, note: 'This flag has been answered.' }
        : call(path, ask);
    queue.merge();
    await world.pass(6_000);
    expect(queue.waiting.value).toHaveLength(5);
    expect(workspace.toast.value?.words).toContain('This flag has been answered.');
  });
});

describe('what was put off', () => {
  it('comes back on the day of the spec’s rule for the reason', async () => {
    const { queue, store } = await atTheQueue();
    const at = store.flags.findIndex(({ flag }) => flag.reason === 'wrong-region');
    queue.choose(at);
    queue.begin('recycled');
    expect(queue.form.value?.until).toBe('2027-02-18');
    queue.cancel();
    store.flags[0] = { ...store.flags[0]!, flag: { ...store.flags[0]!.flag, reason: 'not-now' } };
    await queue.load();
    queue.choose(0);
    const days = queue.ruleOf('not-now');
    expect(days).toBe(spec.sla.recycle[0]?.afterDays);
    queue.begin('recycled');
    const until = new Date(Date.parse('2026-11-20T00:00:00Z') + (days ?? 0) * 86_400_000).toISOString().slice(0, 10);
    expect(queue.form.value?.until).toBe(until);
  });
});
