import { describe, expect, it } from 'vitest';
import { createWorkspace } from '#workspace/workspace.ts';
import { spec } from './at-the-draft.ts';
import { fakeStore } from './fake-store.ts';
import { type FakeWorld, fakeMemory, fakeWorld } from './fake-world.ts';
import { someFlags } from './some-flags.ts';

/** Two pages of one browser: the second is opened when it is asked for. */
async function twoPages(room: string) {
  const store = fakeStore(spec);
  store.flags = someFlags(3, spec, new Date('2026-11-20T10:00:00Z'));
  const memory = fakeMemory();
  const openPage = async () => {
    const world = fakeWorld(store, memory);
    memory.pages.add(world.page);
    const workspace = createWorkspace(world);
    const close = workspace.open(room);
    await world.pass(100);
    const leave = () => {
      close();
      memory.pages.delete(world.page);
    };
    return { world, workspace, close: leave };
  };
  return { store, memory, one: await openPage(), openPage };
}
const both = async (ms: number, ...worlds: readonly FakeWorld[]) => {
  for (let gone = 0; gone < ms; gone += 1_000) for (const world of worlds) await world.pass(1_000);
};

describe('an answer that is held in one page', () => {
  it('is not sent by another page, and is open there, too, once it was taken back', async () => {
    const { store, one, openPage } = await twoPages('#/queue');
    one.workspace.queue.begin('accepted');
    one.workspace.queue.give();
    const two = await openPage();
    expect(two.workspace.queue.waiting.value).toHaveLength(2);
    await both(2_000, one.world, two.world);
    expect(one.workspace.queue.undo()).toBe(true);
    await both(20_000, one.world, two.world);
    expect(store.reviews.size).toBe(0);
    expect(two.workspace.queue.waiting.value).toHaveLength(3);
  });

  it('is sent by the other when its own page is gone', async () => {
    const { store, one, openPage } = await twoPages('#/queue');
    one.workspace.queue.begin('accepted');
    one.workspace.queue.give();
    const two = await openPage();
    one.close();
    await both(20_000, two.world);
    expect(store.reviews.size).toBe(1);
  });

  it('is out of the queue of the next page from its first moment', async () => {
    const { store, memory, one } = await twoPages('#/queue');
    one.workspace.queue.begin('accepted');
    one.workspace.queue.give();
    const world = fakeWorld(store, memory);
    const { queue, open } = createWorkspace(world);
    open('#/queue');
    expect(queue.answers.given.value.size).toBe(1);
  });

  it('is sent once, with both pages open, and is gone from both', async () => {
    const { store, memory, one, openPage } = await twoPages('#/queue');
    one.workspace.queue.begin('accepted');
    one.workspace.queue.give();
    const two = await openPage();
    await both(20_000, one.world, two.world);
    expect(store.asked.filter(({ path }) => path.endsWith('/review'))).toHaveLength(1);
    expect(two.workspace.queue.waiting.value).toHaveLength(2);
    expect(memory.keys('answer:')).toEqual([]);
  });

  it('and so is a merge', async () => {
    const { store, one, openPage } = await twoPages('#/queue');
    store.flags = store.flags.map((queued) => ({ ...queued, flag: { ...store.flags[0]!.flag, id: queued.flag.id } }));
    await one.workspace.queue.load();
    expect(one.workspace.queue.merge()).toBe(2);
    const two = await openPage();
    await both(2_000, one.world, two.world);
    expect(one.workspace.queue.undo()).toBe(true);
    await both(20_000, one.world, two.world);
    expect(store.asked.filter(({ path }) => path.endsWith('/merge'))).toEqual([]);
    expect(two.workspace.queue.waiting.value).toHaveLength(3);
  });
});

describe('a draft that is typed in one page', () => {
  it('is saved by that page alone: nobody stands against themselves', async () => {
    const { store, one, openPage } = await twoPages('#/draft');
    const { drafts } = one.workspace;
    const id = (await drafts.fromInForce()) ?? '';
    await one.world.pass(5_000);
    const typed = () => drafts.papers.open.value?.body.text ?? '';
    drafts.type(`${typed()}\n# one\n`);
    const two = await openPage();
    await both(1_000, two.world);
    drafts.type(`${typed()}\n# two\n`);
    await both(20_000, one.world, two.world);
    expect(drafts.papers.open.value).toMatchObject({ state: 'saved', note: null });
    expect(store.papers.get(id)?.body.text).toBe(typed());
  });

  it('is saved by the next page when its own is gone', async () => {
    const { store, one, openPage } = await twoPages('#/draft');
    const { drafts } = one.workspace;
    const id = (await drafts.fromInForce()) ?? '';
    await one.world.pass(5_000);
    drafts.type('# left behind');
    one.close();
    const two = await openPage();
    await both(3_000, two.world);
    expect(store.papers.get(id)?.body.text).toBe('# left behind');
  });
});
