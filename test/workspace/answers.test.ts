import { beforeAll, describe, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
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

async function atTheQueue(count: number, memory = fakeMemory()) {
  const store = fakeStore(spec);
  const world = fakeWorld(store, memory);
  store.flags = someFlags(count, spec, world.now());
  const workspace = createWorkspace(world);
  const close = workspace.open('#/queue');
  await world.pass(0);
  return { store, world, workspace, queue: workspace.queue, close };
}

describe('the review queue', () => {
  it('reads 5,000 flags page by page, the next one due first', async () => {
    const { queue, store } = await atTheQueue(5000);
    expect(queue.waiting.value).toHaveLength(5000);
    const due = queue.waiting.value.map((flag) => flag.dueAt);
    expect([...due].sort()).toEqual(due);
    expect(store.asked.filter(({ path }) => path.startsWith('/v1/queue'))).toHaveLength(25);
  });

  it('is worked through: 50 flags, each answered once, in the order of the queue', async () => {
    const { queue, store, world } = await atTheQueue(50);
    const ids = queue.waiting.value.map(({ flag }) => flag.id);
    for (let turn = 0; turn < 50; turn++) {
      expect(queue.chosen.value?.flag.id).toBe(ids[turn]);
      queue.begin(turn % 3 === 0 ? 'rejected' : 'accepted');
      if (turn % 3 === 0) expect(queue.give()).toBe(false);
      queue.change({ words: `answer ${turn}` });
      expect(queue.give()).toBe(true);
    }
    expect(queue.waiting.value).toHaveLength(0);
    await world.pass(10_000);
    expect([...store.reviews.keys()].sort()).toEqual([...ids].sort());
    expect(queue.answers.given.value.size).toBe(0);
  });

  it('holds an answer that is given anew as long as the first', async () => {
    const { queue, store, world } = await atTheQueue(3);
    queue.begin('accepted');
    queue.give();
    await world.pass(4_000);
    expect(queue.undo()).toBe(true);
    queue.begin('accepted');
    queue.give();
    await world.pass(1_500);
    expect(store.reviews.size).toBe(0);
    expect(queue.undo()).toBe(true);
  });

  it('puts a flag off to a day that is to come, and to no other', async () => {
    const { queue, store, world } = await atTheQueue(1);
    queue.begin('recycled');
    for (const until of ['2025-11-21', '2026-11-20', '0002-11-21', '12026-11-21']) {
      queue.change({ until });
      expect(queue.give(), until).toBe(false);
    }
    queue.change({ until: '2026-11-21' });
    expect(queue.give()).toBe(true);
    await world.pass(10_000);
    expect(store.asked.find(({ path }) => path.endsWith('/review'))?.ask.body).toMatchObject({ until: '2026-11-21' });
  });

  it('takes an answer back while it is held, and not after', async () => {
    const { queue, store, world } = await atTheQueue(3);
    const first = queue.chosen.value?.flag.id;
    queue.begin('accepted');
    queue.give();
    expect(queue.chosen.value?.flag.id).not.toBe(first);
    expect(queue.undo()).toBe(true);
    expect(queue.chosen.value?.flag.id).toBe(first);
    await world.pass(20_000);
    expect(store.reviews.size).toBe(0);
    queue.begin('accepted');
    queue.give();
    await world.pass(20_000);
    expect(queue.undo()).toBe(false);
    expect(store.reviews.size).toBe(1);
  });

  it('is there after a reload without the store, less people; what was answered stays answered', async () => {
    const memory = fakeMemory();
    const first = await atTheQueue(12, memory);
    const all = first.queue.waiting.value.map(({ flag }) => flag.id);
    expect(first.queue.waiting.value.some(({ flag }) => flag.prospect.person)).toBe(true);
    first.queue.begin('accepted');
    first.queue.give();
    await first.world.pass(20_000);
    first.close();
    const store = fakeStore(spec);
    store.isAway = true;
    const world = fakeWorld(store, memory);
    const workspace = createWorkspace(world);
    workspace.open('#/queue');
    await world.pass(0);
    const { queue, desk } = workspace;
    expect(queue.flags.is.value).toMatchObject({ state: 'failed', why: 'offline' });
    expect(queue.waiting.value.map(({ flag }) => flag.id)).toEqual(all.slice(1));
    expect(queue.waiting.value.map(({ flag }) => flag.prospect.person)).toEqual(all.slice(1).map(() => null));
    expect([...memory.held.values()].join()).not.toContain('Dana Reyes');
    expect(queue.lastWords.value).toContain('not kept in this browser');
    expect(desk.spec.value?.version).toBe(spec.version);
    queue.begin('accepted');
    queue.give();
    expect(queue.waiting.value).toHaveLength(10);
    // The store is back: what it says counts again, and the answer goes out.
    store.isAway = false;
    store.flags = someFlags(12, spec, world.now());
    await world.online();
    await world.pass(20_000);
    expect(queue.lastWords.value).toBeNull();
    expect([...store.reviews.keys()]).toEqual([all[1]]);
  });

  it('loses nothing when the store goes away in the middle: the same id is sent until it is there', async () => {
    const { queue, store, world } = await atTheQueue(5);
    store.loseAnswers = 1;
    queue.begin('accepted');
    queue.give();
    await world.pass(5_000);
    expect(store.reviews.size).toBe(1);
    expect(queue.answers.given.value.size).toBe(1);
    expect(queue.answers.trouble.value).toContain('lost');
    store.isAway = true;
    queue.begin('rejected');
    queue.change({ words: 'no' });
    queue.give();
    await world.pass(120_000);
    expect(queue.answers.given.value.size).toBe(2);
    store.isAway = false;
    await world.pass(120_000);
    expect(queue.answers.given.value.size).toBe(0);
    expect(store.reviews.size).toBe(2);
    const sent = store.asked.filter(({ path }) => path.endsWith('/review'));
    expect(sent.length).toBeGreaterThan(3);
    expect(new Set(sent.map(({ ask }) => (ask.body as { id: string }).id)).size).toBe(2);
  });

  it('sends what a closed page left behind, with the id it had', async () => {
    const memory = fakeMemory();
    const before = await atTheQueue(2, memory);
    before.queue.begin('accepted');
    before.queue.give();
    const kept = [...before.queue.answers.given.value.values()][0];
    before.close();
    const after = await atTheQueue(2, memory);
    await after.world.pass(1_000);
    expect(after.store.reviews.get(kept!.flagId)?.id).toBe(kept?.id);
    expect(after.queue.waiting.value.map(({ flag }) => flag.id)).not.toContain(kept?.flagId);
  });

  it('says so when somebody else was faster, and keeps the words', async () => {
    const { queue, store, world } = await atTheQueue(2);
    const id = queue.chosen.value!.flag.id;
    store.reviews.set(id, { id: 'another', words: 'theirs', decision: 'rejected', changed: null });
    queue.begin('accepted');
    queue.change({ words: 'mine' });
    queue.give();
    await world.pass(10_000);
    expect(queue.answers.given.value.get(id)).toMatchObject({ state: 'refused', words: 'mine' });
    queue.answers.takeBack(id);
    expect(queue.answers.given.value.size).toBe(0);
  });

  it('answers together what says the same, each flag with an id of its own', async () => {
    const { queue, store, world } = await atTheQueue(3);
    const [one, two, three] = store.flags;
    const same = { ...one!.flag, id: two!.flag.id };
    store.flags = [one!, { ...two!, flag: same }, three!];
    await queue.flags.load();
    expect(queue.alike.value).toHaveLength(1);
    queue.begin('accepted');
    queue.give();
    expect(queue.waiting.value).toHaveLength(1);
    await world.pass(10_000);
    expect(store.reviews.size).toBe(2);
    expect(new Set([...store.reviews.values()].map(({ id }) => id)).size).toBe(2);
  });

  it('filters by words, overdue, kind and seller', async () => {
    const { queue } = await atTheQueue(400);
    queue.typed.value = 'tidewater';
    expect(queue.shown.value.every(({ flag }) => flag.prospect.name === 'Tidewater Labs')).toBe(true);
    queue.typed.value = 'overdue kind:wrong-tier';
    expect(queue.shown.value.length).toBeGreaterThan(0);
    expect(queue.shown.value.every(({ flag }) => flag.kind === 'wrong-tier')).toBe(true);
    queue.typed.value = 'by:mara';
    expect(new Set(queue.shown.value.map(({ by }) => by.name))).toEqual(new Set(['Mara Lindqvist']));
    queue.typed.value = 'nothing like that';
    expect(queue.chosen.value).toBeNull();
  });

  it('keeps a flag that was answered with a change of the spec for the next draft', async () => {
    const { queue, workspace, world } = await atTheQueue(4);
    const flag = queue.chosen.value!.flag;
    queue.begin('accepted', 'spec');
    queue.give();
    expect([...queue.answers.given.value.values()][0]?.changed?.specVersion).toBe(spec.version + 1);
    expect(workspace.drafts.links.waiting.value).toHaveLength(1);
    await workspace.drafts.fromInForce();
    await world.pass(5_000);
    expect(workspace.drafts.links.waiting.value).toHaveLength(0);
    expect(workspace.drafts.papers.open.value?.body.links).toMatchObject([
      { flag: flag.id, company: flag.prospect.name },
    ]);
  });
});

describe('a flag that is to change the spec', () => {
  it('is no reason for a change once its answer was taken back', async () => {
    const { queue, workspace, store, world } = await atTheQueue(3);
    await workspace.drafts.fromInForce();
    await world.pass(1_000);
    queue.begin('accepted', 'spec');
    queue.give();
    await world.pass(1_000);
    expect(queue.undo()).toBe(true);
    queue.begin('rejected');
    queue.change({ words: 'No.' });
    queue.give();
    await world.pass(10_000);
    expect([...store.reviews.values()].map(({ decision }) => decision)).toEqual(['rejected']);
    expect(workspace.drafts.links.waiting.value).toEqual([]);
    expect(workspace.drafts.papers.open.value?.body.links).toEqual([]);
  });

  it('is none either once the store has refused its answer, and that was let go', async () => {
    const { queue, workspace, store, world } = await atTheQueue(2);
    const id = queue.chosen.value!.flag.id;
    store.reviews.set(id, { id: 'another', words: 'theirs', decision: 'rejected', changed: null });
    queue.begin('accepted', 'spec');
    queue.give();
    await world.pass(10_000);
    await workspace.drafts.fromInForce();
    await world.pass(1_000);
    expect(workspace.drafts.papers.open.value?.body.links).toEqual([]);
    queue.dropRefused(id);
    await world.pass(1_000);
    expect(workspace.drafts.links.waiting.value).toEqual([]);
  });
});

describe('an answer that is being written', () => {
  it('goes to no other flag when its own is gone; the words are kept', async () => {
    const { queue, store, world } = await atTheQueue(6);
    queue.choose(3);
    const meant = queue.chosen.value!.flag;
    queue.begin('rejected');
    queue.change({ words: 'They have 12 people.' });
    store.flags = store.flags.filter(({ flag }) => flag.id !== meant.id);
    await world.shown();
    expect(queue.form.value).toBeNull();
    expect(queue.leftOver.value).toEqual({ name: meant.prospect.name, words: 'They have 12 people.' });
    expect(queue.give()).toBe(false);
    await world.pass(10_000);
    expect(store.reviews.size).toBe(0);
  });

  it('goes to its flag when one that is due earlier comes, and nobody had moved in the list', async () => {
    const { queue, store, world } = await atTheQueue(3);
    const meant = queue.chosen.value!.flag;
    const [early] = someFlags(9, spec, world.now()).slice(8);
    const comes = async (id: string) => {
      const flag = { ...early!.flag, id };
      store.flags = [{ ...early!, flag, dueAt: '2026-11-01T00:00:00.000Z' }, ...store.flags];
      await world.shown();
    };
    await comes('01930000-0000-7000-8000-0000000000f1');
    expect(queue.chosen.value?.flag.id).toBe(meant.id);
    queue.begin('rejected');
    queue.change({ words: 'No.' });
    await comes('01930000-0000-7000-8000-0000000000f2');
    queue.give();
    await world.pass(10_000);
    expect([...store.reviews.keys()]).toEqual([meant.id]);
  });

  it('goes to its flag while a long queue is read again, which stays whole until it has been', async () => {
    const { queue, store, world } = await atTheQueue(1000);
    queue.choose(800);
    const meant = queue.chosen.value!.flag;
    queue.begin('rejected');
    queue.change({ words: 'No.' });
    const call = store.call.bind(store);
    store.call = async (path, ask) =>
      path.includes('after=') ? { ok: false, why: 'offline', status: null, note: '' } : call(path, ask);
    await world.shown();
    expect(queue.shown.value).toHaveLength(1000);
    queue.give();
    await world.pass(10_000);
    expect([...store.reviews.keys()]).toEqual([meant.id]);
  });

  it('goes to its flag when the filter leaves it out of the list', async () => {
    const { queue, store, world } = await atTheQueue(9);
    const meant = queue.chosen.value!.flag;
    queue.begin('accepted');
    queue.typed.value = 'tidewater';
    expect(queue.shown.value.some(({ flag }) => flag.id === meant.id)).toBe(false);
    expect(queue.chosen.value?.flag.id).toBe(meant.id);
    queue.give();
    await world.pass(10_000);
    expect([...store.reviews.keys()]).toEqual([meant.id]);
  });
});

describe('a claim', () => {
  it('of a namesake is not one’s own', async () => {
    const store = fakeStore(spec);
    store.flags = someFlags(2, spec, new Date('2026-11-20T10:00:00Z')).map((queued) => ({
      ...queued,
      claimedBy: { id: '018f0000-0000-4000-8000-000000000009', name: 'Robin Vale', mine: false },
    }));
    const workspace = createWorkspace(fakeWorld(store));
    await workspace.queue.load();
    expect(workspace.queue.isMine(workspace.queue.chosen.value!)).toBe(false);
  });

  it('is shown, taken and let go', async () => {
    const { queue, store } = await atTheQueue(2);
    expect(queue.isMine(queue.chosen.value!)).toBe(false);
    await queue.claim();
    expect(queue.isMine(queue.chosen.value!)).toBe(true);
    await queue.claim();
    expect(queue.isMine(queue.chosen.value!)).toBe(false);
    expect(store.asked.filter(({ path }) => path.endsWith('/claim')).map(({ ask }) => ask.body)).toEqual([
      { claimed: true },
      { claimed: false },
    ]);
  });
});
