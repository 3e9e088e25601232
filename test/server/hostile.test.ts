import { connect } from 'node:net';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { networkOf } from '#server/http/caller.ts';
import { createLimits } from '#server/http/door.ts';
import { type Serving, serve } from '#server/serve.ts';
import { databases, storeFor } from './databases.ts';
import { aFlag, ask, type Caller, flagEvent, type TestTeam } from './team.ts';

/** What somebody would try who means harm, and was found to work once. */

describe.each(databases)('on $kind, somebody who means harm', ({ make }) => {
  const test = storeFor(make, { limits: createLimits(() => test.clock.now().getTime()), trustProxy: true });
  let team: TestTeam;
  let admin: Caller;
  beforeAll(async () => {
    team = await test.team();
    admin = await team.join('admin');
  });

  const from = (address: string, method: string, path: string, body?: unknown) =>
    ask<unknown>(test.fetch, method, path, body, { 'x-forwarded-for': `192.0.2.1, ${address}` });

  it('guesses codes no faster from all the addresses of one network', async () => {
    const statuses = new Set<number>();
    const guess = { code: 'AAAAAA-AAAA-AAAA', name: 'x', device: 'x' };
    for (let n = 0; n < 125; n++)
      statuses.add((await from(`2001:db8:7:8:${n.toString(16)}::1`, 'POST', '/v1/join', guess)).status);
    expect(statuses).toEqual(new Set([403, 429]));
    expect((await from('2001:db8:7:9::1', 'POST', '/v1/join', guess)).status).toBe(403);
  });

  it('does not make the store ask a provider as often as they like', async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 125; n++) statuses.add((await from('198.51.100.7', 'GET', '/v1/sign-in/NOBODY')).status);
    expect(statuses).toEqual(new Set([404, 429]));
    expect((await from('198.51.100.7', 'GET', '/healthz')).status).toBe(200);
  });

  it('cannot join by an account that anybody can have', async () => {
    const provider = { issuer: 'https://accounts.google.com', clientId: 'x', clientSecret: 'x', role: 'rep' };
    const set = (emailDomains: string[]) =>
      admin.ask<unknown>('PUT', '/v1/sign-in', { provider: { ...provider, emailDomains } });
    expect((await set([])).status).toBe(422);
    expect((await set(['acme.example'])).status).toBe(200);
  });

  it('leaves a trace when a document of the team is thrown away', async () => {
    const revops = await team.join('revops');
    const id = 'draft-of-ours';
    const draft = { kind: 'draft', title: 'Ours', rev: 0, save: v7(), body: {} };
    expect((await revops.ask<unknown>('PUT', `/v1/papers/${id}`, draft)).status).toBe(200);
    expect((await revops.ask<unknown>('DELETE', `/v1/papers/${id}`)).status).toBe(200);
    const { entries } = (await admin.get<{ entries: { action: string; about: string }[] }>('/v1/audit')).body;
    expect(entries.filter(({ about }) => about === id).map(({ action }) => action)).toEqual([
      'paper.removed',
      'paper.made',
    ]);
  });

  it('is erased however the name was spaced', async () => {
    const rep = await team.join('rep');
    const { prospect } = aFlag();
    const flag = aFlag({ prospect: { ...prospect, person: 'Päm\u00a0 ÖZGÜR' }, note: 'Päm left' });
    await rep.post<unknown>('/v1/events', { events: [flagEvent(flag)] });
    const answer = await admin.post<{ flags: number }>('/v1/privacy/erase', { person: ' päm özgür' });
    expect(answer.body.flags).toBe(1);
    const left = await admin.get<unknown>('/v1/queue');
    expect(JSON.stringify(left.body)).not.toMatch(/päm/i);
  });
});

it('knows a network by its first 64 bits, and IPv4 in any form', () => {
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:0db8:0:0:ffff::9'));
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0');
  expect(networkOf('::1')).toBe('0:0:0:0');
  expect(networkOf('::ffff:198.51.100.7')).toBe('198.51.100.7');
  expect(networkOf('198.51.100.7')).toBe('198.51.100.7');
});

describe('over a socket', () => {
  let store: Serving;
  beforeAll(async () => {
    store = await serve({ slowest: { head: 100, whole: 300 } });
  });
  afterAll(() => store.stop());

  it('reads no numbers through a proxy that nobody announced', async () => {
    const status = async (headers: Record<string, string>) =>
      (await fetch(new URL('/metrics', store.url), { headers })).status;
    expect(await status({})).toBe(200);
    expect(await status({ 'x-forwarded-for': '198.51.100.7' })).toBe(403);
    expect(await status({ forwarded: 'for=198.51.100.7' })).toBe(403);
  });

  it.each([
    ['a head', 'POST /v1/join HTTP/1.1\r\nhost: x\r\ncontent-ty'],
    ['a body', 'POST /v1/join HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"co'],
  ])('holds no connection by %s that never ends', async (_what, words) => {
    const { hostname, port } = new URL(store.url);
    const heard = await new Promise<string>((done) => {
      let said = '';
      const socket = connect(Number(port), hostname, () => socket.write(words));
      socket.on('data', (part) => {
        said += part.toString();
      });
      socket.on('close', () => done(said));
    });
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});
