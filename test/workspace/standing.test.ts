import { expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec } from '#core/spec.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeWorld } from './fake-world.ts';
import { someFlags } from './some-flags.ts';

/** Somebody signed this browser out while it was at work. */
async function atWork() {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  const store = fakeStore(parsed.value);
  const world = fakeWorld(store);
  store.flags = someFlags(3, parsed.value, world.now());
  const workspace = createWorkspace(world);
  const close = workspace.open('#/queue');
  await world.pass(0);
  return { store, world, workspace, close };
}

it('says so wherever one is, keeps the answers, and sends them once somebody has signed in again', async () => {
  const { store, world, workspace, close } = await atWork();
  const { queue, isOut } = workspace;
  expect(isOut.value).toBe(false);
  store.isOut = true;
  queue.begin('accepted');
  queue.give();
  await world.pass(10_000);
  expect(isOut.value).toBe(true);
  expect([...queue.answers.given.value.values()].map(({ state }) => state)).toEqual(['waiting']);
  store.isOut = false;
  await world.pass(120_000);
  expect(isOut.value).toBe(false);
  expect(store.reviews.size).toBe(1);
  close();
});

it('says of what is typed that it is kept, and not that the store is away', async () => {
  const { store, world, workspace, close } = await atWork();
  workspace.go('#/week');
  await world.pass(0);
  store.isOut = true;
  workspace.week.say('We see a pattern.');
  await world.pass(5_000);
  const paper = workspace.week.papers.open.value;
  expect(paper?.state).toBe('waiting');
  expect(paper?.note).toContain('Signed out');
  store.isOut = false;
  await world.pass(30_000);
  expect(workspace.week.papers.open.value?.state).toBe('saved');
  close();
});

it('says that this browser keeps nothing, until what was not kept has been sent', async () => {
  const { world, workspace, close } = await atWork();
  const keep = world.memory.keep;
  world.memory.keep = () => false;
  const { queue, isUnkept } = workspace;
  expect(isUnkept.value).toBe(false);
  queue.begin('accepted');
  queue.give();
  expect(isUnkept.value).toBe(true);
  await world.pass(10_000);
  expect(isUnkept.value).toBe(false);
  workspace.go('#/week');
  await world.pass(0);
  workspace.week.type('A page on what a year costs');
  expect(isUnkept.value).toBe(true);
  world.memory.keep = keep;
  workspace.week.type('A page on what a year costs, and why');
  expect(isUnkept.value).toBe(false);
  close();
});
