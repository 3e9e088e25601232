import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentHash } from '#core/content-hash.ts';
import type { Flag } from '#core/flags.ts';
import { holdMs } from '#local/outbox.ts';
import type { Net } from '#sync/http.ts';
import { joinTeam } from '#sync/join.ts';
import { preparedStore } from '../server/prepared-store.ts';
import { type Caller, openTestStore, type TestStore, type TestTeam, tinySpec } from '../server/team.ts';
import { aFlag, type Device, makeDevice, stamp } from './device.ts';

/** What the store erases is erased in the seller's browser, too: what was sent, what waits, and what is on its way. */
let test: TestStore;
let team: TestTeam;
let net: Net;
let admin: Caller;
let isCut = false;

beforeAll(async () => {
  test = await openTestStore(preparedStore());
  team = await test.team();
  admin = await team.join('admin');
  net = {
    timeout: () => new AbortController().signal,
    async fetch(input, init) {
      if (isCut) throw new TypeError('no network');
      return test.fetch(new Request(input as string, { ...init, redirect: 'manual' }));
    },
  };
});
afterAll(async () => {
  expect(test.troubles).toEqual([]);
  await test.store.close();
});

async function seller(): Promise<Device> {
  const device = makeDevice(net);
  device.clock.now = test.clock.now().getTime();
  const joined = await joinTeam(
    net,
    device.keep,
    { store: 'https://store.test', code: team.codes.rep },
    { name: 'Sam', device: 'Test' },
  );
  if (!joined.ok) throw new Error(joined.note);
  return device;
}

const about = (person: string, device: Device): Flag => {
  const at = new Date(device.clock.now).toISOString();
  const fact = { name: 'person.name', value: person, said: person, from: 'h1', at };
  const prospect = { key: 'example.com', name: 'Example', url: 'https://example.com/', person };
  return aFlag({ prospect, facts: [fact], note: `${person} says no`, raisedAt: at });
};

async function raise(device: Device, flag: Flag): Promise<void> {
  await device.flags.raise(flag, team.id, stamp(device));
  device.clock.now += 2 * holdMs;
}

/** Everything that the browser keeps, as text. */
const kept = (device: Device): Promise<string> =>
  device.cabinet.look(async (db) => JSON.stringify([await db.getAll('flags'), await db.getAll('outbox')]));

it('erases a person from flags that were sent, that wait, and from what was said later', async () => {
  const device = await seller();
  const [sent, waits, bystander] = [about('Jo Doe', device), about('Jo Doe', device), about('Kim Lee', device)];
  await raise(device, sent);
  await raise(device, bystander);
  await device.sync.round('now');
  isCut = true;
  await raise(device, waits);
  await device.flags.refine(sent.id, { note: 'Jo Doe is on leave' }, stamp(device));
  await device.sync.round('now');
  expect(await kept(device)).toContain('on leave');
  test.clock.pass(1);
  expect((await admin.post<unknown>('/v1/privacy/erase', { person: 'Jo Doe' })).status).toBe(200);
  isCut = false;
  await device.sync.round('now');
  expect(await device.outbox.waiting()).toBe(0);
  expect(await kept(device)).not.toContain('Jo');
  expect(await kept(device)).toContain('Kim Lee says no');
  const stored = (await admin.get<{ flags: { flag: Flag }[] }>('/v1/queue?limit=200')).body.flags;
  expect(stored).toHaveLength(3);
  expect(JSON.stringify(stored)).not.toContain('Jo');

  // What is said after the erasure is the seller's own doing, and stays on both sides.
  test.clock.pass(1);
  device.clock.now = test.clock.now().getTime();
  await device.flags.refine(sent.id, { note: 'the budget is gone' }, stamp(device));
  await device.sync.round('now');
  await device.sync.round('now');
  expect(await kept(device)).toContain('the budget is gone');
  expect(JSON.stringify((await admin.get<unknown>('/v1/queue?limit=200')).body)).toContain('the budget is gone');
});

it('erases a person from letters of a flag whose answer was lost on the way', async () => {
  const device = await seller();
  const flag = about('Ray Roe', device);
  await raise(device, flag);
  const whole = net.fetch;
  const deaf = device.restart({
    ...net,
    async fetch(...request) {
      await whole(...request);
      throw new TypeError('the answer was lost');
    },
  });
  await deaf.sync.round('now');
  expect(await device.outbox.waiting()).toBe(1);
  test.clock.pass(1);
  await admin.post('/v1/privacy/erase', { person: 'Ray Roe' });
  await device.sync.round('now');
  expect(await kept(device)).not.toContain('Ray');
});

it('forgets everything of a seller who was erased, and not of one who was only signed out', async () => {
  const [gone, removed] = [await seller(), await seller()];
  for (const device of [gone, removed]) {
    await raise(device, about('Pat Poe', device));
    await device.sync.round('now');
    await raise(device, about('Pat Poe', device));
  }
  const member = async (device: Device) => (await device.keep.get('team'))?.memberId;
  const who = { gone: await member(gone), removed: await member(removed) };
  expect((await admin.post<unknown>('/v1/privacy/erase', { member: who.gone })).status).toBe(200);
  expect((await admin.ask<unknown>('DELETE', `/v1/members/${who.removed}`)).status).toBe(200);
  for (const device of [gone, removed]) await device.sync.round('now');
  expect(await kept(gone)).toBe('[[],[]]');
  expect(await gone.keep.get('team')).toBeNull();
  // Who did it is said from then on, by every worker, until a team is joined.
  expect(await gone.sync.standing()).toMatchObject({
    state: 'erased',
    note: (await removed.keep.get('team'))?.team,
    waiting: 0,
  });
  expect(await removed.outbox.waiting()).toBe(1);
  expect(await kept(removed)).toContain('Pat Poe');
  expect(await removed.sync.standing()).toMatchObject({ state: 'signed-out', waiting: 1 });
});

it('takes the name of a signer who was erased from the copies of the spec, too', async () => {
  const [device, signer] = [await seller(), await team.join('marketer', 'Mara Signer')];
  const rules = { reviewHours: 48, businessHours: false, signatures: { sales: 0, marketing: 1 } };
  expect((await admin.ask<unknown>('PUT', '/v1/settings', rules)).status).toBe(200);
  const next = tinySpec({ version: 50 });
  const signature = { id: v7(), side: 'marketing', contentHash: contentHash(next) };
  expect((await signer.post<unknown>('/v1/signatures', signature)).status).toBe(200);
  expect((await admin.post<unknown>('/v1/specs', next)).status).toBe(200);
  await device.sync.round('now');
  const before = await device.keep.get('spec');
  expect(before?.spec.signatures).toMatchObject([{ name: 'Mara Signer' }]);
  const again = device.clock.now + 60_000;
  device.clock.now = again;
  await device.sync.round('now');
  expect((await device.keep.get('spec'))?.fetchedAt).toBe(before?.fetchedAt);

  expect((await admin.post<unknown>('/v1/privacy/erase', { member: signer.joined.member.id })).status).toBe(200);
  await device.sync.round('now');
  const after = await device.keep.get('spec');
  expect(after?.spec.signatures).toMatchObject([{ name: 'erased' }]);
  expect(after?.hash).toBe(before?.hash);
  expect(after?.etag).not.toBe(before?.etag);
});
