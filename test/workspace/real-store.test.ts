import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import type { Role } from '#wire/wire.ts';
import { impactOf, readKnown } from '#workspace/draft-impact.ts';
import { createWorkspace } from '#workspace/workspace.ts';
import type { Store } from '#workspace/world.ts';
import { preparedStore } from '../server/prepared-store.ts';
import { aFlag, flagEvent, openTestStore, type TestStore, type TestTeam } from '../server/team.ts';
import { fakeStore } from './fake-store.ts';
import { type FakeWorld, fakeMemory, fakeWorld } from './fake-world.ts';
import { someFlags } from './some-flags.ts';

/** The page against the real store: every answer fits, and the loop closes. */
let test: TestStore;
let team: TestTeam;
let spec: Spec;

beforeAll(async () => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
  test = await openTestStore(preparedStore());
  team = await test.team('Fieldnote', spec);
});
afterAll(async () => {
  expect(test.troubles).toEqual([]);
  await test.store.close();
});

const whyOf: Readonly<Record<number, 'forbidden' | 'missing' | 'conflict'>> = {
  403: 'forbidden',
  404: 'missing',
  409: 'conflict',
};

async function pageOf(role: Role, name: string) {
  const caller = await team.join(role, name);
  const store: Store = {
    async call(path, { method = 'GET', body } = {}) {
      const answer = await caller.ask<unknown>(method, path, body);
      if (answer.status < 400) return { ok: true, status: answer.status, body: answer.body, etag: null };
      return {
        ok: false,
        why: whyOf[answer.status] ?? 'refused',
        status: answer.status,
        note: JSON.stringify(answer.body),
      };
    },
  };
  const world: FakeWorld = { ...fakeWorld(fakeStore(null), fakeMemory(), role), store: store as FakeWorld['store'] };
  const workspace = createWorkspace({
    ...world,
    me: { team: 'Fieldnote', member: { name, role }, store: '' },
    now: () => new Date(test.clock.now()),
  });
  workspace.open('#/spec');
  return { caller, world, workspace };
}
/** The store takes real time: waits for it. */
const until = (holds: () => boolean) => expect.poll(holds, { timeout: 20_000, interval: 20 }).toBe(true);

describe('the workspace on the real store', () => {
  it('answers flags, and the seller hears it', async () => {
    const rep = await team.join('rep', 'Mara');
    const flags = someFlags(12, spec, test.clock.now()).map(({ flag }) =>
      flagEvent(aFlag({ ...flag, id: aFlag().id })),
    );
    await rep.post('/v1/events', { events: flags });
    const { workspace, world } = await pageOf('revops', 'Robin');
    await until(() => workspace.queue.waiting.value.length === 12);
    for (let turn = 0; turn < 12; turn++) {
      const kinds = [
        () => workspace.queue.begin('accepted'),
        () => workspace.queue.begin('rejected'),
        () => workspace.queue.begin('accepted', 'exception'),
        () => workspace.queue.begin('recycled'),
      ];
      kinds[turn % 4]!();
      workspace.queue.change({ words: `answer ${turn}`, together: false });
      expect(workspace.queue.give()).toBe(true);
    }
    await world.pass(6_000);
    await until(() => workspace.queue.answers.given.value.size === 0);
    const heard = await rep.get<{ flags: { state: string; review: { words: string } | null }[] }>('/v1/changes');
    expect(heard.body.flags.filter(({ review }) => review?.words.startsWith('answer'))).toHaveLength(12);
  });

  it('imports accounts, judges them, and shows the impact of a draft', async () => {
    const { workspace } = await pageOf('revops', 'Robin');
    const text = [
      'Company Domain Name,Company name,Number of Employees,Country/Region',
      ...Array.from({ length: 1_200 }, (_, index) => `company-${index}.com,Company ${index},${5 + index},Germany`),
    ].join('\n');
    await workspace.accounts.begin({
      name: 'companies.csv',
      size: text.length,
      async *pieces() {
        yield { text, read: text.length };
      },
    });
    await workspace.accounts.run();
    expect(workspace.accounts.importing.value?.count).toMatchObject({ added: 1_200, bad: 0 });
    await workspace.accounts.run();
    expect(workspace.accounts.importing.value?.count).toMatchObject({ added: 0, same: 1_200 });
    expect(workspace.accounts.list.is.value.value?.total).toBe(1_200);
    await until(() => workspace.desk.spec.value !== null);
    const known = await readKnown(workspace.world, async () => true);
    if (!known.ok || !known.value) throw new Error('the list is there');
    expect(known.value.length).toBeGreaterThanOrEqual(1_200);
    const next: Spec = { ...spec, scoring: { ...spec.scoring, minCoverage: 0 } };
    const impact = await impactOf(spec, next, known.value, '2026-11-20', async () => true);
    expect(impact?.judged).toBe(known.value.length);
    expect(impact?.moves.length).toBeGreaterThan(0);
  });

  it('publishes a draft that both sides signed, and not before; rolls back; retires', async () => {
    const { workspace, world } = await pageOf('revops', 'Robin');
    await until(() => workspace.desk.versions.is.value.value !== null);
    const { drafts } = workspace;
    const admin = await pageOf('admin', 'Ada');
    await admin.workspace.team.setRules({
      reviewHours: 48,
      businessHours: false,
      signatures: { sales: 1, marketing: 1 },
    });
    await drafts.fromInForce();
    await until(() => drafts.checked.value?.ok === true);
    expect(await drafts.publish('Too early')).toBe(false);
    await drafts.sign('sales');
    const marketing = await pageOf('marketer', 'Mia');
    await world.pass(5_000);
    await until(() => drafts.papers.open.value?.state === 'saved');
    await marketing.workspace.drafts.show(drafts.papers.open.value!.id);
    await until(() => marketing.workspace.drafts.checked.value?.ok === true);
    await marketing.workspace.drafts.sign('marketing');
    await drafts.refresh();
    expect(drafts.missing.value).toEqual([]);
    expect(await drafts.publish('The next one.')).toBe(true);
    expect(workspace.desk.spec.value).toMatchObject({ version: spec.version + 1, status: 'published' });
    expect(workspace.desk.spec.value?.signatures.map(({ name }) => name).sort()).toEqual(['Mia', 'Robin']);
    expect(await drafts.putInForce(spec.version, 'Too soon.')).toBe(true);
    expect(workspace.desk.spec.value?.version).toBe(spec.version);
    expect(await drafts.putInForce(null, 'Start anew.')).toBe(true);
  });

  it('reads numbers, team and log', async () => {
    const { workspace } = await pageOf('admin', 'Ada');
    await workspace.team.loadTeam();
    expect(workspace.team.team.is.value).toMatchObject({ state: 'ready' });
    expect(workspace.team.me.is.value.value?.member.name).toBe('Ada');
    await workspace.team.invite('rep', 3, 7);
    expect(workspace.team.freshInvite.value?.code.length).toBeGreaterThan(6);
    await workspace.team.setRules({ reviewHours: 24, businessHours: true, signatures: { sales: 2, marketing: 1 } });
    expect(workspace.team.team.is.value.value?.settings.reviewHours).toBe(24);
    await workspace.team.loadLog();
    expect(workspace.team.log.is.value.value?.some(({ by }) => by === 'Ada')).toBe(true);
    await workspace.desk.numbers.load();
    expect(workspace.desk.numbers.is.value.value?.flags.length).toBeGreaterThan(0);
    await workspace.week.enter(null);
    expect(workspace.week.numbers.is.value.state).toBe('ready');
  });
});
