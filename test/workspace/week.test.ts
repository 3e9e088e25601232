import { describe, expect, it } from 'vitest';
import type { Spec } from '#core/spec.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import type { StoreAnswer } from '#workspace/world.ts';
import { spec } from './at-the-draft.ts';
import { type FakeStore, fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld, settled } from './fake-world.ts';

const thisWeek = 'week-2026-w47';
const theirs = { words: 'Ours of Monday.', promises: [{ id: 'p', what: 'Write it' }], kept: [], by: 'Mina' };

function answered(store: FakeStore) {
  const head = {
    id: thisWeek,
    kind: 'week' as const,
    title: thisWeek,
    rev: 3,
    at: '2026-11-20T09:00:00.000Z',
    by: 'Mina',
  };
  store.papers.set(thisWeek, { ...head, body: theirs, save: '018f0000-0000-7000-8000-000000000009' });
}
async function atTheWeek(store: FakeStore) {
  const world = fakeWorld(store, fakeMemory(), 'marketer');
  const workspace = createWorkspace(world);
  workspace.open('#/week');
  await world.pass(10);
  return { world, workspace, week: workspace.week };
}
/** Holds back what the store says of a path until it is let go. */
function slow(store: FakeStore, path: string) {
  const call = store.call.bind(store);
  const waiting: (() => void)[] = [];
  store.call = async (asked, ask = {}): Promise<StoreAnswer> => {
    const answer = await call(asked, ask);
    if (asked.includes(path) && !ask.method) await new Promise<void>((go) => waiting.push(go));
    return answer;
  };
  return async () => {
    for (const go of waiting.splice(0)) go();
    await settled();
  };
}

describe('the numbers of a week', () => {
  const gone = spec.objections[0]!;
  /** Version 8 came into force on the Wednesday of this week, without the objection that is heard most. */
  function newVersion(count = { from: '2026-11-16', heard: 40 }) {
    const store = fakeStore(spec);
    const next: Spec = { ...spec, version: spec.version + 1, objections: spec.objections.slice(1) };
    store.specs.push(next);
    store.inForce = next;
    store.published.set(spec.version, '2026-10-01T09:00:00.000Z').set(next.version, '2026-11-18T09:00:00.000Z');
    const heard = {
      about: 'objection' as const,
      aboutId: gone.id,
      heard: count.heard,
      worked: 0,
      failed: 0,
      copied: 0,
    };
    store.numbers = (from) => ({ counts: from === count.from ? [heard] : [], flags: [], criteria: [] });
    return { store, next };
  }
  const readVersions = (store: FakeStore) =>
    store.asked.filter(({ path }) => /\/specs\/\d/.test(path)).map(({ path }) => path);

  it('keep what was heard before a new version came into force, in the words that it had', async () => {
    const { store } = newVersion();
    const { week } = await atTheWeek(store);
    expect(week.report.value?.heard).toMatchObject([{ says: gone.says[0], heard: 40, isGone: true }]);
    expect(readVersions(store)).toHaveLength(1);
  });

  it('read no other version where the one in force has words for everything', async () => {
    const { store, next } = newVersion({ from: 'never', heard: 0 });
    const { week } = await atTheWeek(store);
    expect(week.report.value?.handlers.never).toHaveLength(next.objections.length);
    expect(readVersions(store)).toEqual([]);
  });

  it('of a week that is past are told by the spec of that week', async () => {
    const { store } = newVersion({ from: '2026-11-09', heard: 3 });
    const { world, workspace, week } = await atTheWeek(store);
    workspace.go('#/week/week-2026-w46');
    await world.pass(10);
    expect(week.report.value?.heard).toMatchObject([{ says: gone.says[0], heard: 3, isGone: true }]);
    // The others of that spec were not used, and the one that was heard was not used, either.
    expect(week.report.value?.handlers.never.map(({ id }) => id)).toContain(gone.id);
  });

  it('of a week that is past are told by what was in force at its end, also where it was brought back later', async () => {
    const { store, next } = newVersion({ from: '2026-11-09', heard: 3 });
    const [first, last] = [spec.version, next.version];
    store.published.set(last, '2026-11-04T09:00:00.000Z');
    store.inForce = spec;
    store.moves = [
      { version: first, at: '2026-11-18T09:00:00.000Z' },
      { version: last, at: '2026-11-04T09:00:00.000Z' },
      { version: first, at: '2026-10-01T09:00:00.000Z' },
    ];
    const { world, workspace, week } = await atTheWeek(store);
    expect(week.report.value?.handlers.never).toHaveLength(spec.objections.length);
    workspace.go('#/week/week-2026-w46');
    await world.pass(10);
    // The version of then does not have the objection that was heard: it is told beside its lines.
    expect(week.report.value?.handlers.never).toHaveLength(next.objections.length);
  });

  it('stay readable when the spec is retired', async () => {
    const { store, next } = newVersion();
    store.inForce = null;
    const { week } = await atTheWeek(store);
    expect(week.report.value?.heard).toMatchObject([{ says: gone.says[0], heard: 40, isGone: true }]);
    expect(week.report.value?.handlers.never).toHaveLength(next.objections.length);
  });

  it('have their words once the store is back that could not give the version', async () => {
    const { store } = newVersion();
    const call = store.call.bind(store);
    let isBroken = true;
    store.call = async (path, ask) =>
      isBroken && /\/specs\/\d/.test(path)
        ? { ok: false, why: 'offline', status: 0, note: 'The store cannot be reached.' }
        : call(path, ask);
    const { world, week } = await atTheWeek(store);
    expect(week.report.value?.heard).toMatchObject([{ says: gone.id, heard: 40 }]);
    isBroken = false;
    await world.online();
    await world.pass(10);
    expect(week.report.value?.heard).toMatchObject([{ says: gone.says[0], heard: 40 }]);
  });
});

describe('the answer to a week', () => {
  it('is unread while the store is away, and nothing is begun over it', async () => {
    const store = fakeStore(spec);
    answered(store);
    store.isAway = true;
    const { world, week } = await atTheWeek(store);
    expect(week.answered.value).toMatchObject({ state: 'failed', value: null, why: 'offline' });
    expect(week.lacks.value).toBeNull();
    week.say('New words.');
    store.isAway = false;
    await world.online();
    await world.pass(15_000);
    expect(week.answer.value).toEqual(theirs);
    expect(store.papers.get(thisWeek)).toMatchObject({ rev: 3, body: theirs });
    week.say('Ours of Friday.');
    await world.pass(5_000);
    expect(store.papers.get(thisWeek)?.body).toMatchObject({ words: 'Ours of Friday.', promises: theirs.promises });
  });

  it('can be written once the store has said that there is none', async () => {
    const store = fakeStore(spec);
    const go = slow(store, thisWeek);
    const { world, week } = await atTheWeek(store);
    expect(week.answered.value).toMatchObject({ state: 'loading', value: null });
    await go();
    expect(week.answered.value).toMatchObject({ state: 'ready', value: false });
    expect(week.lacks.value?.length).toBeGreaterThan(0);
    week.say('First words.');
    await world.pass(5_000);
    expect(store.papers.get(thisWeek)?.body.words).toBe('First words.');
  });

  it('can be written while the store is away, where it had said before that there is none', async () => {
    const store = fakeStore(spec);
    const { world, workspace, week } = await atTheWeek(store);
    store.isAway = true;
    workspace.go('#/queue');
    workspace.go('#/week');
    await world.pass(10);
    expect(week.answered.value).toMatchObject({ state: 'ready', value: false });
    week.say('Offline words.');
    await world.pass(2_000);
    expect(week.papers.open.value?.state).toBe('waiting');
    store.isAway = false;
    await world.online();
    await world.pass(15_000);
    expect(store.papers.get(thisWeek)?.body.words).toBe('Offline words.');
  });

  it('is that of the week one looks at, however late the store speaks of another', async () => {
    const store = fakeStore(spec);
    answered(store);
    const go = slow(store, thisWeek);
    const { world, workspace, week } = await atTheWeek(store);
    workspace.go('#/week/week-2026-w46');
    await settled();
    await go();
    await world.pass(10);
    expect(week.week.value).toBe('week-2026-w46');
    expect(week.papers.open.value).toBeNull();
    week.say('Of the week before.');
    await world.pass(5_000);
    expect(store.papers.get('week-2026-w46')?.body.words).toBe('Of the week before.');
    expect(store.papers.get(thisWeek)?.body).toEqual(theirs);
  });
});

describe('a paper that is being read', () => {
  it('yields to what was opened meanwhile', async () => {
    const store = fakeStore(spec);
    answered(store);
    const go = slow(store, thisWeek);
    const { week } = await atTheWeek(store);
    const mine = { words: 'Mine.', promises: [], kept: [], by: 'Robin Vale' };
    week.papers.create('Another', mine, 'week-2026-w40');
    await go();
    expect(week.papers.open.value).toMatchObject({ id: 'week-2026-w40', body: mine });
  });
});
