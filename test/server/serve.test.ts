import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '#server/serve.ts';
import { createTeamWithSpec } from '#server/teams.ts';
import { wireHeader } from '#wire/paths.ts';
import { ask, Caller, tinySpec } from './team.ts';

describe('the store over HTTP', () => {
  const data = mkdtempSync(join(tmpdir(), 'icp-lens-store-'));
  const troubles: Error[] = [];
  let store: Serving;
  let rep: Caller;
  const over = (url: string) => (one: Request) => {
    const { pathname, search } = new URL(one.url);
    return fetch(new Request(new URL(pathname + search, url), one));
  };

  beforeAll(async () => {
    store = await serve({ data, trouble: (error) => troubles.push(error) });
    const { codes } = await createTeamWithSpec(store.store, 'Acme', tinySpec(), { uses: 10, days: 1 });
    const joined = await ask<Caller['joined']>(over(store.url), 'POST', '/v1/join', {
      code: codes.rep,
      name: 'Sam',
      device: 'Laptop',
    });
    rep = new Caller(over(store.url), joined.body);
  });
  afterAll(async () => {
    await store.stop();
    rmSync(data, { recursive: true, force: true });
    expect(troubles).toEqual([]);
  });

  const raw = (headers: Record<string, string>, body: string | Uint8Array<ArrayBuffer>, path = '/v1/events') =>
    fetch(new URL(path, store.url), {
      method: 'POST',
      headers: { authorization: `Bearer ${rep.joined.token}`, 'content-type': 'application/json', ...headers },
      body,
    });
  const code = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code;

  it('answers that it is alive, with security headers and the number of the wire', async () => {
    const health = await fetch(new URL('/healthz', store.url));
    expect(await health.json()).toEqual({ ok: true, wire: 1 });
    expect(health.headers.get(wireHeader)).toBe('1');
    const said = (name: string) => health.headers.get(name);
    expect(said('x-content-type-options')).toBe('nosniff');
    expect(said('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(said('x-frame-options')).toBe('DENY');
    expect(said('referrer-policy')).toBe('no-referrer');
    expect(said('strict-transport-security')).toMatch(/^max-age=\d{8,};/);
    expect(said('cache-control')).toBe('no-store');
    expect(said('cross-origin-resource-policy')).toBe('same-origin');
    expect(said('access-control-allow-origin')).toBeNull();
    // What an extension is told must not be given to a page that asks next.
    expect(said('vary')).toBe('origin');
  });

  const listed = ({ headers }: Response, name: string): readonly string[] =>
    (headers.get(name) ?? '')
      .split(',')
      .map((word) => word.trim().toLowerCase())
      .sort();

  it('lets extensions call, and no web page', async () => {
    const from = (origin: string, method = 'GET') =>
      fetch(new URL('/v1/me', store.url), { method, headers: { origin, 'access-control-request-method': 'GET' } });
    for (const origin of ['chrome-extension://abcdefghijklmnop', 'moz-extension://0f6e2a9c-11']) {
      const { headers } = await from(origin);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('vary')).toBe('origin');
      const asked = await from(origin, 'OPTIONS');
      expect(asked.status).toBe(204);
      // What `lib/sync/http.ts` sends and reads, and no more.
      expect(listed(asked, 'access-control-allow-methods')).toEqual(['delete', 'get', 'post', 'put']);
      const sent = ['authorization', 'content-type', wireHeader, 'if-none-match'];
      expect(listed(asked, 'access-control-allow-headers')).toEqual(sent);
      expect(listed(asked, 'access-control-expose-headers')).toEqual(['etag', wireHeader, 'retry-after']);
    }
    for (const origin of [
      'https://evil.example',
      'null',
      'chrome-extension://a.b/../x',
      'http://localhost',
      'https://intranet',
    ]) {
      expect((await from(origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await from(origin, 'OPTIONS')).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('refuses hostile bodies in one line each', async () => {
    expect(await code(await raw({}, '{"events":'))).toBe('not-json');
    expect(await code(await raw({ 'content-type': 'text/plain' }, '{}'))).toBe('not-json');
    expect(await code(await raw({ 'content-encoding': 'gzip' }, '{}'))).toBe('encoded');
    expect(await code(await raw({}, `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`))).toBe('too-deep');
    expect(await code(await raw({}, '{"events":[{"id":"a","__proto__":{"x":1}}]}'))).toBe('forbidden-key');
    expect(await code(await raw({}, '{"events":[{"id":"a","\\u005f_proto__":{"x":1}}]}'))).toBe('forbidden-key');
    expect(await code(await raw({}, Uint8Array.of(0x22, 0xff, 0x22)))).toBe('not-utf8');
    expect(await code(await raw({}, '{"events":[]}'))).toBe('bad-request');
    expect(await code(await raw({}, '{"events":[{"id":1}]}'))).toBe('bad-request');
    expect((await raw({}, `"${'a'.repeat(1_048_577)}"`)).status).toBe(413);
    expect(await code(await raw({}, '{}', '/v1/nothing'))).toBe('no-such-path');
    expect(await code(await raw({}, '{}', '/v1/me'))).toBe('wrong-method');
  });

  it('stops reading a body without a length at 1 MB', async () => {
    const status = await new Promise<number | undefined>((done, failed) => {
      const headers = { authorization: `Bearer ${rep.joined.token}`, 'content-type': 'application/json' };
      const post = request(new URL('/v1/events', store.url), { method: 'POST', headers }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      });
      post.on('error', failed);
      for (let n = 0; n < 20; n++) post.write('a'.repeat(65_536));
      post.end();
    });
    expect(status).toBe(413);
  });

  it('says which side is to be updated', async () => {
    const newer = await rep.get<unknown>('/v1/me', { [wireHeader]: '99' });
    expect([newer.status, newer.body]).toMatchObject([426, { error: { code: 'store-too-old' } }]);
    const older = await rep.get<unknown>('/v1/me', { [wireHeader]: '0' });
    expect([older.status, older.body]).toMatchObject([426, { error: { code: 'update-needed' } }]);
  });

  it('refuses a second store in the same folder, and opens it again after a stop', async () => {
    await expect(serve({ data })).rejects.toThrow(/Another process is using the data folder/);
    await store.stop();
    store = await serve({ data, trouble: (error) => troubles.push(error) });
    rep = new Caller(over(store.url), rep.joined);
    expect((await rep.get<unknown>('/v1/me')).status).toBe(200);
  });
});
