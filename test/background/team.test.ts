import { v7 as uuid } from 'uuid';
import { describe, expect, it, vi } from 'vitest';
import { draft, readStage, Stage, windowId } from './stage.ts';

describe('the team', () => {
  it('is left without losing what waits, and its spec goes', async () => {
    const stage = await readStage();
    const spec = { ...stage.shown?.spec, version: 99 };
    stage.store.spec = { id: 'team', version: 99, hash: 'sha256-99', body: spec };
    await stage.ask('team:join', { store: 'https://store.test/', code: 'LET-ME-IN', name: 'Sam' });
    await vi.waitFor(() => expect(stage.shown?.specFrom).toBe('team'), 10_000);
    expect(stage.shown).toMatchObject({
      specFrom: 'team',
      spec: { version: 99 },
      team: { joined: true, team: 'Acme' },
    });
    expect(JSON.stringify(stage.shown)).not.toContain('the-token');
    await stage.ask('flag:raise', { ...stage.seen, draft });
    await stage.ask('team:leave', {});
    await stage.settle();
    expect(stage.shown).toMatchObject({ specFrom: 'sample', team: { joined: false }, sync: { waiting: 1 } });
  });

  it('is not left where the browser can keep no change, and that is said', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test/', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const left = await stage.ask('team:leave', {});
    full.mockRestore();
    expect(left).toMatchObject({ ok: false, why: 'no-room' });
    await stage.settle();
    expect(stage.shown?.team.joined).toBe(true);
    expect(await stage.ask('team:leave', {})).toEqual({ ok: true, value: null });
  });

  it.each(['erased the seller', 'was left'])(
    'that %s leaves neither its spec nor its account list behind',
    async (how) => {
      const stage = await readStage();
      const spec = { ...stage.shown?.spec, version: 99 };
      stage.store.spec = { id: 'team', version: 99, hash: 'sha256-99', body: spec };
      stage.store.accounts = [{ domain: 'acme.com', name: 'Acme', tier: 'Tier 2', owner: null, facts: {} }];
      await stage.ask('team:join', { store: 'https://store.test/', code: 'LET-ME-IN', name: 'Sam' });
      await vi.waitFor(() => expect(stage.shown?.specFrom).toBe('team'), 10_000);
      stage.background.activated(windowId);
      await stage.settle();
      expect(stage.shown?.prospect?.facts['crm.tier']?.fact.value).toBe('Tier 2');
      if (how === 'was left') await stage.ask('team:leave', {});
      else {
        stage.store.erased = true;
        await stage.ask('sync:now', {});
        await vi.waitFor(() => expect(stage.shown?.sync.state).toBe('erased'), 10_000);
      }
      await stage.settle();
      expect(stage.shown).toMatchObject({ specFrom: 'sample', team: { joined: false } });
      expect(stage.shown?.prospect?.facts['crm.tier']).toBeUndefined();
      expect(JSON.stringify(stage.kept)).not.toContain('Tier 2');
    },
  );

  it('has its spec marked in an open panel when it is retired, though its content stays the same', async () => {
    const stage = await readStage();
    const spec = { ...stage.shown?.spec, version: 99 };
    stage.store.spec = { id: 'team', version: 99, hash: 'sha256-99', body: spec };
    await stage.ask('team:join', { store: 'https://store.test/', code: 'LET-ME-IN', name: 'Sam' });
    await vi.waitFor(() => expect(stage.shown?.spec).toMatchObject({ version: 99, status: 'published' }), 10_000);
    const { shown } = stage;
    stage.store.spec = null;
    await stage.ask('sync:now', {});
    await vi.waitFor(() => expect(stage.shown?.spec).toMatchObject({ version: 99, status: 'retired' }), 10_000);
    expect(stage.shown?.specMark).not.toBe(shown?.specMark);
  });

  it('is joined only where the administrator allows, and only over a safe way', async () => {
    const stage = new Stage();
    const join = (store: string, code = 'LET-ME-IN') => stage.ask('team:join', { store, code, name: 'Sam' });
    expect(await join('http://store.test')).toMatchObject({ why: 'bad-address' });
    expect(await join('ftp://store.test')).toMatchObject({ why: 'bad-address' });
    expect(await join('https://store.test', 'x')).toMatchObject({ why: 'bad-code' });
    stage.weather = 'proxy';
    expect(await join('https://store.test')).toMatchObject({ why: 'not-a-store' });
    stage.weather = 'fine';
    stage.restart();
    stage.policy = { store: 'https://Only.test:443', team: null, sites: null, disabledReaders: [] };
    stage.restart();
    expect(await join('https://store.test')).toMatchObject({ why: 'by-policy' });
    expect(await join('')).toMatchObject({ ok: true });
  });

  it('brings what its account list says, without telling the store which company is looked at', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    stage.store.accounts = [
      { domain: 'other.com', name: 'Other', tier: null, owner: null, facts: {} },
      { domain: 'acme.com', name: 'Acme', tier: 'Tier 2', owner: 'Sam', facts: { 'intent.score': '82' } },
    ];
    stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shown?.prospect?.facts['intent.score']?.fact).toMatchObject({
      value: 82,
      from: "team's account list",
    });
    expect(stage.shown?.prospect?.facts['crm.tier']?.fact.value).toBe('Tier 2');
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    const asked = stage.store.requests.filter(({ path }) => path.includes('bucket')).map(({ path }) => path);
    expect(asked).toEqual([expect.stringMatching(/^\/v1\/account-buckets\/[0-9a-f]{2}$/)]);
    stage.background.activated(windowId);
    await stage.settle();
    expect(stage.store.requests.filter(({ path }) => path.includes('bucket'))).toHaveLength(1);
  });

  it('asks for its account list again after the clock was set back, though it was last asked in vain', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    const lookLater = async (hours: number) => {
      stage.now += hours * 3_600_000;
      stage.background.activated(windowId);
      await stage.settle();
    };
    stage.weather = 'lost';
    await lookLater(20);
    stage.weather = 'fine';
    stage.store.accounts = [{ domain: 'acme.com', name: 'Acme', tier: 'Tier 2', owner: null, facts: {} }];
    await lookLater(-10);
    expect(stage.shown?.prospect?.facts['crm.tier']?.fact.value).toBe('Tier 2');
  });

  it.each(['sent', 'waiting'] as const)('hears nothing of a flag that was %s for the team before', async (state) => {
    const stage = await readStage();
    const join = () => stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    const raise = async () => {
      await stage.ask('flag:raise', { ...stage.seen, draft, id: uuid() });
      for (const ms of [0, 6200, 100]) await stage.pass(ms);
    };
    const own = stage.store.answer.bind(stage.store);
    await join();
    await stage.settle();
    if (state === 'waiting') stage.weather = 'lost';
    await raise();
    expect(stage.shown?.flags.map((flag) => flag.state)).toEqual([state]);
    await stage.ask('team:leave', {});
    stage.weather = 'fine';
    stage.store.flags.clear();
    stage.store.answer = async (request) => {
      const answer = await own(request);
      if (!request.url.endsWith('/join')) return answer;
      const other = { team: { id: '00000000-0000-4000-8000-000000000002', name: 'Other team' } };
      return Response.json({ ...((await answer.json()) as object), ...other }, { headers: answer.headers });
    };
    await join();
    await stage.pass(60_000);
    const waits = state === 'waiting' ? { elsewhere: 1 } : {};
    expect(stage.shown?.sync).toEqual({ state: 'idle', lastAt: expect.any(String), note: null, waiting: 0, ...waits });
    expect(stage.shown?.flags).toEqual([]);
    expect(Math.min(...stage.alarms.values())).toBeGreaterThan(1);
    // So that this team can be told of the same.
    await raise();
    expect(stage.shown?.flags.map((flag) => flag.state)).toEqual(['sent']);
    stage.store.answer = own;
    await stage.ask('team:leave', {});
    await join();
    await stage.pass(60_000);
    expect(stage.shown?.flags.map((flag) => flag.state)).toEqual(['sent']);
    expect(stage.shown?.sync.waiting).toBe(0);
  });

  it('is asked by the workspace through the background, which keeps the token', async () => {
    const stage = new Stage();
    const call = (path: string, body?: unknown) =>
      stage.ask('store:call', { method: body ? 'POST' : 'GET', path, ...(body ? { body } : {}) });
    expect(await call('/v1/changes')).toMatchObject({ ok: false, why: 'not-joined' });
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    stage.store.expired = true;
    expect(await call('/v1/changes')).toMatchObject({ ok: true, status: 200, body: { more: false } });
    expect(stage.store.pair).toBe(1);
    expect(await call('/v1/nothing')).toMatchObject({ ok: false, why: 'missing', status: 404 });
    stage.weather = 'lost';
    expect(await call('/v1/changes')).toMatchObject({ ok: false, why: 'offline' });
    for (const path of [
      '//evil.example/v1/',
      '/v1/../admin',
      'https://evil.example/',
      '/v1//evil',
      '/v2/spec',
      '/v1/@evil',
    ])
      await expect(call(path), path).rejects.toThrow('refused');
  });

  it('hears counts only from those who opted in', async () => {
    const stage = await readStage();
    const count = () => stage.ask('count:add', { what: 'heard', about: 'objection', aboutId: 'price' });
    expect(await count()).toMatchObject({ why: 'not-opted-in' });
    await stage.ask('settings:change', { settings: { counts: true } });
    await stage.settle();
    expect(stage.shown?.settings).toEqual({ counts: true });
    expect(await count()).toEqual({ ok: true, value: null });
    await stage.settle();
    expect(stage.shown?.sync.waiting).toBe(1);
  });
});
