import { beforeAll, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { prospectOfAccount } from '#core/accounts-prospect.ts';
import { tallyAccounts } from '#core/accounts-tally.ts';
import { judge } from '#core/judge.ts';
import { parseSpec, type Spec } from '#core/spec.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld } from './fake-world.ts';

let spec: Spec;
beforeAll(async () => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
});
const today = '2026-11-20';
const account = (index: number) => ({
  domain: `company-${index}.com`,
  name: `Company ${index}`,
  tier: null,
  owner: null,
  facts: {
    'company.employees': `${10 + index * 7}`,
    'company.country': index % 3 ? 'Germany' : 'Japan',
    ...(index % 2 ? { 'company.industry': 'Software' } : {}),
  } as Record<string, string>,
});

it('counts what the one verdict of the product says, slice by slice or at once', () => {
  const accounts = Array.from({ length: 60 }, (_, index) => account(index));
  const whole = tallyAccounts(spec, accounts, today);
  const half = tallyAccounts(spec, accounts.slice(30), today, tallyAccounts(spec, accounts.slice(0, 30), today));
  expect(half).toEqual(whole);
  expect(whole.judged).toBe(60);
  for (const { id } of spec.profile.criteria) {
    const expected = { match: 0, mismatch: 0, unknown: 0, exempt: 0 };
    for (const one of accounts) {
      const line = judge(spec, prospectOfAccount(one, today), today).lines.find((each) => each.id === id);
      if (line) expected[line.outcome] += 1;
    }
    expect([id, whole.criteria[id]]).toEqual([id, expected]);
  }
  expect(Object.values(whole.tiers).reduce((sum, count) => sum + count, 0)).toBe(60);
});

async function atTheSpec(count: number, memory = fakeMemory()) {
  const store = fakeStore(spec);
  for (let index = 0; index < count; index++) store.accounts.set(`company-${index}.com`, account(index % 100));
  const world = fakeWorld(store, memory);
  const workspace = createWorkspace(world);
  workspace.open('#/spec');
  const lists = () => store.asked.filter(({ path }) => path.startsWith('/v1/accounts')).length;
  await world.pass(10_000);
  return { store, world, workspace, tally: workspace.tally, lists, memory };
}

it('judges a list that is not long by itself, and the same list on the same day once', async () => {
  const { tally, lists, memory } = await atTheSpec(2_300);
  expect(tally.is.value).toMatchObject({ state: 'done', judged: 2_300, total: 2_300 });
  expect(lists()).toBe(3);
  const again = await atTheSpec(2_300, memory);
  expect(again.tally.is.value).toMatchObject({ state: 'done', judged: 2_300 });
  expect(again.lists()).toBe(1);
});

it('asks before it judges a long list, and says how far it came when the store goes away', async () => {
  const { tally, store, world, lists } = await atTheSpec(12_000);
  expect(tally.is.value).toMatchObject({ state: 'asks', total: 12_000, judged: 0 });
  expect(lists()).toBe(1);
  const call = store.call.bind(store);
  let pages = 0;
  store.call = (path, ask) => {
    if (path.startsWith('/v1/accounts') && ++pages > 3) store.isAway = true;
    return call(path, ask);
  };
  const first = tally.judgeAll();
  await world.pass(60_000);
  await first;
  expect(tally.is.value).toMatchObject({ state: 'stopped', judged: 3_000, why: 'offline' });
  store.call = call;
  store.isAway = false;
  const second = tally.judgeAll();
  await world.pass(60_000);
  await second;
  expect(tally.is.value).toMatchObject({ state: 'done', judged: 12_000 });
});

it('counts again when the list says something else, though it is as long as before', async () => {
  const { tally, store, workspace, world, memory } = await atTheSpec(20);
  const before = tally.is.value?.criteria;
  for (const [domain, one] of store.accounts)
    store.accounts.set(domain, { ...one, facts: { 'company.employees': '300', 'company.country': 'Germany' } });
  workspace.go('#/accounts');
  workspace.go('#/spec');
  await world.pass(10_000);
  expect(tally.is.value).toMatchObject({ state: 'done', judged: 20 });
  expect(tally.is.value?.criteria).not.toEqual(before);
  expect(memory.read('tally')).toMatchObject({ tally: { criteria: tally.is.value?.criteria } });
});
