import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'kysely';
import Provider from 'oidc-provider';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asTeam } from '#server/database/team.ts';
import { outsideFor } from '#server/outside.ts';
import { makeInvite } from '#server/teams.ts';
import type { JoinAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { ask, type Caller } from './team.ts';

/** A browser's cookies, by host. */
class Browser {
  readonly #jars = new Map<string, Map<string, string>>();
  async go(url: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.#jars.get(host) ?? new Map<string, string>();
    this.#jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer;
  }
}

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe.each(databases)('sign-in by OpenID Connect on $kind', ({ make }) => {
  const test = storeFor(make, { outside: { fetch, insecure: true } });
  let admin: Caller;
  let handle: string;
  let storeUrl: string;
  let issuer: string;
  const servers: Server[] = [];
  const client = { client_id: 'lens', client_secret: 'a-client-secret-of-some-length' };

  beforeAll(async () => {
    const front = createServer((request, response) => {
      const asked = new Request(`${storeUrl}${request.url}`, { headers: request.headers as Record<string, string> });
      void Promise.resolve(test.fetch(asked)).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      });
    });
    storeUrl = await listen(front);
    const behind = createServer();
    issuer = await listen(behind);
    servers.push(front, behind);
    const provider = new Provider(issuer, {
      clients: [{ ...client, redirect_uris: [`${storeUrl}/v1/sign-in/callback`] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('unverified') }),
      }),
    });
    behind.on('request', provider.callback());
    const team = await test.team();
    admin = await team.join('admin');
    handle = team.codes.rep.split('-')[0] ?? '';
  });
  afterAll(() => {
    for (const server of servers) server.close();
    for (const server of servers) server.closeAllConnections();
  });
  const setProvider = (change: object = {}) =>
    admin.ask<unknown>('PUT', '/v1/sign-in', {
      provider: {
        issuer,
        clientId: client.client_id,
        clientSecret: client.client_secret,
        emailDomains: ['acme.example'],
        role: 'rep',
        ...change,
      },
    });

  /** Goes through the provider's own pages as a person would, up to the store's callback. */
  async function signIn(browser: Browser, who: string): Promise<string> {
    let answer = await browser.go(`${storeUrl}/v1/sign-in/${handle}`);
    for (let step = 0; step < 12; step++) {
      const to = new URL(answer.headers.get('location') ?? '', issuer).href;
      if (to.startsWith(storeUrl)) return to;
      answer = await browser.go(to);
      const form = /action="([^"]+)"/.exec(answer.status === 200 ? await answer.text() : '')?.[1];
      if (!form) continue;
      answer = await browser.go(new URL(form, issuer).href, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(step < 3 ? { prompt: 'login', login: who, password: 'x' } : { prompt: 'consent' }),
      });
    }
    throw new Error('the provider did not come to an end');
  }
  const codeIn = async (page: Response) => /<code>([0-9A-Z-]+)<\/code>/.exec(await page.text())?.[1] ?? '';
  const join = (code: string) =>
    ask<JoinAnswer>(test.fetch, 'POST', '/v1/join', { code, name: 'Kim', device: 'Laptop' });

  it('is not there until an administrator sets it', async () => {
    expect((await fetch(`${storeUrl}/v1/sign-in/${handle}`)).status).toBe(404);
    expect((await setProvider()).status).toBe(200);
  });

  it('tells a person who cancels, and one whose team does not sign in so, on a page in both languages', async () => {
    const browser = new Browser();
    const tab = { headers: { accept: 'text/html,application/xhtml+xml' } };
    const to = new URL((await browser.go(`${storeUrl}/v1/sign-in/${handle}`)).headers.get('location') ?? '');
    const state = to.searchParams.get('state') ?? '';
    const back = `${storeUrl}/v1/sign-in/callback?${new URLSearchParams({ state, error: 'access_denied', iss: issuer })}`;
    const refused = await browser.go(back, tab);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
    const words = await refused.text();
    expect(words).toContain('it was cancelled, or the provider said no. Begin again.');
    expect(words).toContain('Die Anmeldung hat nicht geklappt.');
    expect(words).not.toMatch(/[{}]|<script|<style|<link|<img|href=|src=| on\w+=/i);
    const unknown = await browser.go(`${storeUrl}/v1/sign-in/000000`, tab);
    expect([unknown.status, unknown.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    // A program is told as ever.
    expect(await (await fetch(`${storeUrl}/v1/sign-in/000000`)).json()).toMatchObject({
      error: { code: 'no-sign-in' },
    });
  });

  it('ends with a code for one use, and knows the person again', async () => {
    const browser = new Browser();
    const callback = await signIn(browser, 'kim@acme.example');
    // Another browser cannot end what this one began.
    expect((await fetch(callback)).status).toBe(403);
    const code = await codeIn(await browser.go(callback));
    const joined = await join(code);
    expect(joined.body.member).toMatchObject({ name: 'Kim', role: 'rep' });
    expect((await join(code)).status).toBe(403);
    expect((await browser.go(callback)).status).toBe(403);
    const again = new Browser();
    const second = await join(await codeIn(await again.go(await signIn(again, 'kim@acme.example'))));
    expect(second.body.member.id).toBe(joined.body.member.id);
    expect(second.body.token).not.toBe(joined.body.token);
  });

  it('lets nobody in who was removed, nor by a code that was open then; an invite code does', async () => {
    const enter = async () => {
      const browser = new Browser();
      return browser.go(await signIn(browser, 'sam@acme.example'));
    };
    const { member } = (await join(await codeIn(await enter()))).body;
    const open = await codeIn(await enter());
    expect((await admin.ask<unknown>('DELETE', `/v1/members/${member.id}`)).status).toBe(200);
    expect((await join(open)).status).toBe(403);
    const refused = await enter();
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('removed')]);
    const invite = { id: v7(), role: 'rep', uses: 1, days: 1 };
    const { code } = (await admin.post<{ code: string }>('/v1/invites', invite)).body;
    expect((await join(code)).body.member.id).not.toBe(member.id);
  });

  it('lets nobody in who was erased, nor by a code that was open then, and does not keep who they are there', async () => {
    const enter = async () => {
      const browser = new Browser();
      return browser.go(await signIn(browser, 'una@acme.example'));
    };
    const { member } = (await join(await codeIn(await enter()))).body;
    const open = await codeIn(await enter());
    const erase = () => admin.post<unknown>('/v1/privacy/erase', { member: member.id });
    expect((await erase()).status).toBe(200);
    expect((await join(open)).status).toBe(403);
    const { rows } = await sql<{ all: string }>`
      select string_agg(m::text, '') || (select string_agg(i::text, '') from invites i) as all from members m`.execute(
      test.store.db,
    );
    expect(rows[0]?.all).toContain('kim@acme.example');
    expect(rows[0]?.all).not.toContain('una@acme.example');
    // Once more is the same.
    expect((await erase()).status).toBe(200);
    const refused = await enter();
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('removed')]);
    const invite = { id: v7(), role: 'rep', uses: 1, days: 1 };
    const { code } = (await admin.post<{ code: string }>('/v1/invites', invite)).body;
    expect((await join(code)).body.member.id).not.toBe(member.id);
  });

  it('makes one member of a person who comes for the first time twice at once, and two of two', async () => {
    const teamId = admin.joined.team.id;
    const codeFor = (subject: string) =>
      asTeam(test.store.db, teamId, (tx) =>
        makeInvite(test.store, tx, { teamId, memberId: null }, handle, { role: 'rep', uses: 1, days: 1, subject }),
      );
    for (const [subjects, members] of [
      [['a', 'a', 'a', 'a'], 1],
      [['b', 'c'], 2],
    ] as const) {
      const codes = await Promise.all(subjects.map((subject) => codeFor(`${issuer} ${subject}`)));
      const joined = await Promise.all(codes.map(({ code }) => join(code)));
      expect(joined.map(({ status }) => status)).toEqual(subjects.map(() => 200));
      expect(new Set(joined.map(({ body }) => body.member.id)).size).toBe(members);
    }
  });

  it('lets in only verified addresses of the team, and codes that are not late', async () => {
    for (const who of ['eve@evil.example', 'unverified@acme.example', 'eve@notacme.example']) {
      const browser = new Browser();
      expect((await browser.go(await signIn(browser, who))).status, who).toBe(403);
    }
    const browser = new Browser();
    const code = await codeIn(await browser.go(await signIn(browser, 'late@acme.example')));
    test.clock.pass(0.2);
    expect((await join(code)).status).toBe(403);
  });

  it('refuses a provider whose secret, identity or network is not right', async () => {
    await setProvider({ clientSecret: 'another-secret-altogether' });
    const browser = new Browser();
    expect((await browser.go(await signIn(browser, 'kim@acme.example'))).status).toBe(403);
    await setProvider({ issuer: `${issuer}/elsewhere` });
    expect((await fetch(`${storeUrl}/v1/sign-in/${handle}`, { redirect: 'manual' })).status).toBe(503);
    await expect(outsideFor([]).fetch(`${issuer}/`)).rejects.toThrow(/https/);
    await expect(outsideFor([]).fetch('https://169.254.169.254/')).rejects.toThrow(/public/);
  });
});
