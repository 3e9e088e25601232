import { beforeAll, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import { type ImpactProgress, impactOf, readKnown } from '#workspace/draft-impact.ts';
import { fakeStore } from './fake-store.ts';
import { fakeWorld } from './fake-world.ts';

let spec: Spec;
beforeAll(() => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
});

function withAccounts(count: number) {
  const store = fakeStore(spec);
  for (let at = 0; at < count; at++)
    store.accounts.set(`company-${at}.com`, {
      ...{ domain: `company-${at}.com`, name: `Company ${at}`, tier: null, owner: null },
      facts: { 'company.employees': String(at), 'company.country': 'Germany' },
    });
  return { store, world: fakeWorld(store) };
}

it('tells how far it is, of how many, while it reads and while it judges', async () => {
  const { world } = withAccounts(2_600);
  const told: ImpactProgress[] = [];
  const goOn = async (progress: ImpactProgress) => {
    told.push(progress);
    return true;
  };
  const known = await readKnown(world, goOn);
  if (!known.ok || !known.value) throw new Error('the list is there');
  const impact = await impactOf(spec, spec, known.value, '2026-11-20', goOn);
  expect(impact).toMatchObject({ judged: 2_600, moves: [] });
  expect(told.filter(({ step }) => step === 'reading').map(({ done, of }) => [done, of])).toContainEqual([
    2_600, 2_600,
  ]);
  const judging = told.filter(({ step }) => step === 'judging').map(({ done }) => done);
  expect(judging.at(-1)).toBe(2_600);
  expect([...judging].sort((a, b) => a - b)).toEqual(judging);
});

it('stops where it is told to, and asks the store for nothing more', async () => {
  const { store, world } = withAccounts(5_000);
  const known = await readKnown(world, async () => false);
  expect(known).toMatchObject({ ok: true, value: null });
  expect(store.asked).toHaveLength(1);
  const all = await readKnown(world, async () => true);
  if (!all.ok || !all.value) throw new Error('the list is there');
  let turns = 0;
  expect(await impactOf(spec, spec, all.value, '2026-11-20', async () => ++turns < 3)).toBeNull();
  expect(turns).toBe(3);
});
