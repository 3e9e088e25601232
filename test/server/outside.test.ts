import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { request } from 'node:https';
import { expect, it } from 'vitest';
import { postBy } from '#server/deliver.ts';
import { outsideFor, type Reach, sendOutside } from '#server/outside.ts';

/** What a name stands for changes from one look to the next, as with a rebinding name server; connections are only noted. */
function world(addresses: readonly string[], answer: Partial<IncomingMessage> = {}) {
  const looks = [...addresses];
  const made: { host: string; servername: string; headers: Record<string, string> }[] = [];
  const reach: Reach = {
    hosts: [],
    lookup: async () => [{ address: looks.shift() ?? '127.0.0.1' }],
    request: ((options: (typeof made)[number], heard: (message: IncomingMessage) => void) => {
      made.push(options);
      const message = Object.assign(new EventEmitter(), { statusCode: 200, headers: {}, ...answer });
      setImmediate(() => {
        heard(message as IncomingMessage);
        message.emit('data', Buffer.from('{"issuer":"x"}'));
        message.emit('end');
      });
      return Object.assign(new EventEmitter(), { end() {}, destroy() {} });
    }) as unknown as typeof request,
  };
  return { reach, made };
}

it('connects to the address that was looked up and judged, under the name that was asked for', async () => {
  const { reach, made } = world(['93.184.216.34', '127.0.0.1']);
  const heard = await outsideFor([], reach).fetch('https://login.acme.example:8443/token', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'code=1',
  });
  expect(await heard.json()).toEqual({ issuer: 'x' });
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ host: '93.184.216.34', servername: 'login.acme.example', port: '8443' });
  expect(made[0]?.headers).toMatchObject({ host: 'login.acme.example:8443', 'content-length': '6' });
});

it('speaks to no address that is not public, but for the names that were allowed', async () => {
  for (const address of ['10.0.0.7', '127.0.0.1', '169.254.169.254', '::1', 'fd00::1']) {
    const { reach, made } = world([address, address]);
    await expect(outsideFor(['sso.acme.example'], reach).fetch('https://evil.example/')).rejects.toThrow(/not public/);
    expect(made).toEqual([]);
    expect((await outsideFor(['sso.acme.example'], reach).fetch('https://sso.acme.example/')).status).toBe(200);
    expect(made[0]?.host).toBe(address);
  }
});

it('speaks to no name that stands for an address which is not public beside one that is', async () => {
  for (const found of [
    ['93.184.216.34', '10.0.0.7'],
    ['fd00::1', '93.184.216.34'],
  ]) {
    const { reach, made } = world([]);
    const both = { ...reach, lookup: async () => found.map((address) => ({ address })) };
    await expect(outsideFor([], both).fetch('https://evil.example/')).rejects.toThrow(/not public/);
    expect(made).toEqual([]);
  }
});

it('speaks HTTPS alone, and follows no redirect', async () => {
  const { reach } = world(['93.184.216.34'], { statusCode: 302, headers: { location: 'https://10.0.0.1/' } });
  await expect(outsideFor([], reach).fetch('http://login.acme.example/')).rejects.toThrow(/https/);
  await expect(outsideFor([], reach).fetch('https://login.acme.example/')).rejects.toThrow(/redirect/);
  const nowhere = { ...reach, lookup: async () => [] };
  await expect(
    sendOutside(nowhere, new URL('https://x.example/'), { method: 'GET', headers: {}, patience: 1000 }),
  ).rejects.toThrow(/not known/);
  const silent = { ...reach, lookup: () => new Promise<never>(() => {}) };
  await expect(
    sendOutside(silent, new URL('https://x.example/'), { method: 'GET', headers: {}, patience: 20 }),
  ).rejects.toThrow(/not known/);
});

it('takes a redirect for a refusal, and follows none', async () => {
  for (const [statusCode, isTaken] of [
    [200, true],
    [204, true],
    [301, false],
    [307, false],
    [404, false],
  ] as const) {
    const { reach, made } = world(['93.184.216.34'], { statusCode, headers: { location: 'https://127.0.0.1/' } });
    expect((await postBy(reach, 'https://hooks.acme.example/', {}, '{}')).ok, String(statusCode)).toBe(isTaken);
    expect(made).toHaveLength(1);
  }
});
