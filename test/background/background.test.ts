import { describe, expect, it, vi } from 'vitest';
import { holdMs } from '#local/outbox.ts';
import { aClipping, Stage, windowId } from './stage.ts';

const draft = { kind: 'wrong-tier', criterion: null, fact: null } as const;

/** A stage with the panel open on a company's page that was clicked and read. */
async function readStage(): Promise<Stage> {
  const stage = new Stage();
  stage.open(1, 'https://acme.com/');
  stage.openPanel();
  await stage.click();
  await stage.tell(1, aClipping());
  return stage;
}

describe('reading', () => {
  it('asks for a click until there was one, then shows who it is', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'click', url: null });
    await stage.click();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'reading', url: 'https://acme.com/' });
    await stage.tell(1, aClipping());
    expect(stage.shown?.page).toEqual({ state: 'read', url: 'https://acme.com/' });
    expect(stage.shown?.prospect).toMatchObject({ key: 'acme.com', name: 'Acme Metering' });
    expect(stage.tabs.get(1)?.injected).toBe(1);
    expect(stage.faults).toEqual([]);
  });

  it('keeps what a click gave, however slowly the page that was left lets go of the pointing', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    await stage.click();
    await stage.tell(1, aClipping({ 'company.name': 'Globex' }));
    let letGo = () => {};
    const slow = new Promise<void>((done) => {
      letGo = done;
    });
    stage.aid = (name) => (name === 'letGo' ? slow : true);
    await stage.ask('fact:point', { windowId, name: 'company.employees' });
    const moving = stage.background.moved(1, null);
    await stage.click();
    await stage.tell(1, aClipping());
    letGo();
    await moving;
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'read', url: 'https://acme.com/' });
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
  });

  it('says what a page is when there is nothing to read on it', async () => {
    const stage = await readStage();
    await stage.tell(1, { kind: 'none', why: 'An article.', found: {} });
    expect(stage.shown?.page).toEqual({ state: 'nothing', url: 'https://acme.com/', why: 'An article.' });
    const expected = ['company.name', 'company.city', 'company.phone', 'company.employees', 'company.founded'] as const;
    await stage.tell(1, { ...aClipping({ 'company.name': 'A' }), expected });
    expect(stage.shown?.page.state).toBe('unreadable');
    stage.open(2, 'chrome://settings');
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'forbidden' });
    expect(await stage.ask('page:read', { windowId })).toMatchObject({ ok: false, why: 'forbidden' });
  });

  it('names nobody on a page that it cannot read: neither its publisher nor its title', async () => {
    const stage = await readStage();
    const expected = ['company.name', 'company.city', 'company.phone', 'company.employees', 'company.founded'] as const;
    const wall = (found: Record<string, string>) => ({
      ...aClipping(found),
      ...{ expected, reader: 'linkedin-company', title: 'LinkedIn', url: 'https://acme.com/' },
    });
    await stage.tell(1, wall({ 'company.linkedin': 'https://www.linkedin.com/company/acme' }));
    expect(stage.shown?.page.state).toBe('unreadable');
    expect(stage.shown?.prospect).toBeNull();
    await stage.tell(
      1,
      wall({ 'company.linkedin': 'https://www.linkedin.com/company/acme', 'company.city': 'Utrecht' }),
    );
    expect(stage.shown?.prospect?.name).toBe('linkedin.com/company/acme');
  });

  it('says that browsers keep a page to themselves where even a click does not open it', async () => {
    const stage = new Stage();
    stage.open(1, 'chrome://newtab');
    stage.openPanel();
    const hidden = stage.tabs.get(1);
    // Chrome does not tell the address of its own pages, before the click or after it.
    stage.hidesOwnPages = true;
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'click', url: null });
    await stage.click();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'forbidden' });
    Object.assign(hidden ?? {}, { url: 'https://acme.com/', seen: false });
    await stage.background.moved(1, null);
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'click', url: null });
  });

  it('forgets a page that was left, and asks for a click where it may not look', async () => {
    const stage = await readStage();
    const tab = stage.tabs.get(1);
    Object.assign(tab ?? {}, { url: 'https://other.example/', seen: false, script: false });
    await stage.background.moved(1, null);
    await stage.background.loaded(1, null);
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'click', url: null });
    expect(stage.shown?.prospect).toBeNull();
  });

  it('reads the next page by itself where the click still counts', async () => {
    const stage = await readStage();
    Object.assign(stage.tabs.get(1) ?? {}, { url: 'https://acme.com/about', script: false });
    await stage.background.moved(1, 'https://acme.com/about');
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'reading', url: 'https://acme.com/about' });
    await stage.background.loaded(1, 'https://acme.com/about');
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'reading', url: 'https://acme.com/about' });
    expect(stage.tabs.get(1)?.injected).toBe(2);
  });

  it('merges what several tabs say of one company, and keeps apart what is not', async () => {
    const stage = await readStage();
    stage.open(2, 'https://www.linkedin.com/company/acme/', true);
    await stage.tell(2, {
      ...aClipping({
        'company.name': 'Acme Metering',
        'company.domain': 'acme.com',
        'company.employees': '201-500 employees',
      }),
      reader: 'linkedin-company',
      url: 'https://www.linkedin.com/company/acme/',
    });
    expect(stage.shown?.prospect?.sources).toHaveLength(2);
    const site = stage.shown?.prospect?.sources.find(({ reader }) => reader === 'company-site');
    expect(await stage.ask('prospect:apart', { ...stage.seen, reading: site?.id ?? '' })).toMatchObject({ ok: true });
    await stage.settle();
    expect(stage.shown?.prospect?.sources).toHaveLength(1);
    await stage.ask('prospect:together', { ...stage.seen });
    await stage.settle();
    expect(stage.shown?.prospect?.sources).toHaveLength(2);
    expect(await stage.ask('prospect:apart', { ...stage.seen, reading: 'no such' })).toMatchObject({
      why: 'no-reading',
    });
  });

  it('shows the same after the worker was stopped, and begins again what was under way', async () => {
    const stage = await readStage();
    const before = stage.shown?.prospect;
    stage.restart();
    await stage.settle();
    expect(stage.shown?.prospect).toEqual(before);
    await stage.ask('page:read', { windowId });
    await stage.settle();
    expect(stage.shown?.page.state).toBe('reading');
    stage.sent.length = 0;
    stage.restart();
    await stage.settle();
    expect(stage.sent).toContain('page:read-now');
  });

  it('puts nothing about a person on the disk, and everything read into memory only', async () => {
    const stage = await readStage();
    await stage.tell(1, { ...aClipping({ 'person.name': 'Ada Quill', 'person.title': 'CFO' }), kind: 'person' });
    await stage.ask('fact:answer', { ...stage.seen, name: 'person.title', said: 'Chief Financial Officer' });
    await stage.settle();
    expect(JSON.stringify(stage.kept)).toContain('Ada Quill');
    const disk = JSON.stringify(await dump(stage.name));
    expect(disk).not.toContain('Ada');
    expect(disk).not.toContain('Chief');
  });

  it('never shows an older reading over a newer one', async () => {
    const stage = await readStage();
    const names = ['One', 'Two', 'Three', 'Four', 'Five'];
    await Promise.all(
      names.map((name) => stage.tell(1, aClipping({ 'company.name': name, 'company.domain': 'acme.com' }))),
    );
    expect(stage.shown?.prospect?.name).toBe('Five');
  });
});

describe('the seller knows better', () => {
  it('answers a fact by hand, which counts until it is forgotten', async () => {
    const stage = await readStage();
    const answer = (said: string) => stage.ask('fact:answer', { ...stage.seen, name: 'company.employees', said });
    expect(await answer('hard to say')).toMatchObject({ ok: false, why: 'not-understood' });
    expect(await answer('300 employees')).toEqual({ ok: true, value: null });
    await stage.settle();
    expect(stage.shown?.prospect?.facts['company.employees']?.fact).toMatchObject({
      value: { min: 300, max: 300 },
      from: 'by hand',
    });
    expect(stage.shown?.answered).toEqual(['company.employees']);
    stage.restart();
    await stage.ask('fact:forget', { ...stage.seen, name: 'company.employees' });
    await stage.settle();
    expect(stage.shown?.prospect?.facts['company.employees']).toBeUndefined();
    expect(stage.shown?.answered).toEqual([]);
  });

  it('answers a field of the record by hand, though no record was read', async () => {
    const stage = await readStage();
    const name = 'crm.fields.Billing contract runs for' as never;
    expect(await stage.ask('fact:answer', { ...stage.seen, name, said: 'Over 24 months' })).toEqual({
      ok: true,
      value: null,
    });
    await stage.settle();
    expect(stage.shown?.prospect?.facts['crm.fields']?.fact).toMatchObject({
      value: { 'Billing contract runs for': 'Over 24 months' },
      from: 'by hand',
    });
    expect(stage.shown?.answered).toEqual([name]);
    await stage.ask('fact:forget', { ...stage.seen, name });
    await stage.settle();
    expect(stage.shown?.prospect?.facts['crm.fields']).toBeUndefined();
  });

  it('pastes what the page would not give', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    const paste = (words: string) => stage.ask('facts:paste', { windowId, words });
    expect(await paste('hello there')).toMatchObject({ ok: false, why: 'not-understood' });
    const words = 'Company name: Acme Metering\nNumber of employees: 120\nWebsite: acme.com\nIndustry\tSoftware';
    expect(await paste(words)).toMatchObject({ ok: true });
    await stage.settle();
    expect(stage.shown?.prospect).toMatchObject({ name: 'Acme Metering', key: 'acme.com' });
    expect(stage.shown?.prospect?.facts['company.employees']?.fact).toMatchObject({
      value: { min: 120, max: 120 },
      from: 'by hand',
    });
  });

  it('names the company where the page named none, or the wrong one', async () => {
    const stage = await readStage();
    expect(await stage.ask('prospect:domain', { windowId, domain: 'not a domain' })).toMatchObject({
      why: 'not-a-domain',
    });
    await stage.ask('prospect:domain', { windowId, domain: 'https://www.globex.com/about' });
    await stage.settle();
    expect(stage.shown?.prospect).toMatchObject({ key: 'globex.com', name: 'globex.com' });
    expect(stage.shown?.namedDomain).toBe('globex.com');
    await stage.ask('prospect:domain', { windowId, domain: null });
    await stage.settle();
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    stage.open(2, 'https://unread.example/');
    await stage.ask('prospect:domain', { windowId, domain: 'acme.com' });
    await stage.settle();
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
  });
});

describe('flags', () => {
  it('are kept at once, held back for the undo, sent, and answered', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
    if (!raised.ok) throw new Error(raised.why);
    await stage.settle();
    expect(stage.shown?.flags.map(({ state }) => state)).toEqual(['waiting']);
    expect(stage.shown?.sync.waiting).toBe(1);
    expect(stage.alarms.get('sync')).toBe(1);
    expect(stage.store.flags.size).toBe(0);
    await stage.pass(holdMs + 200);
    expect(stage.store.flags.has(raised.value.id)).toBe(true);
    expect(stage.shown?.flags[0]).toMatchObject({ state: 'sent', dueAt: '2026-11-24T08:00:00.000Z' });
    stage.store.review(raised.value.id, 'You are right.');
    await stage.ask('sync:now', {});
    await stage.settle();
    expect(stage.shown?.flags[0]).toMatchObject({ state: 'answered', review: { words: 'You are right.' } });
    expect(stage.shown?.unseen).toEqual([raised.value.id]);
    expect(stage.badges.get(1)).toBe('1');
    await stage.ask('flags:seen', {});
    await stage.settle();
    expect(stage.shown?.unseen).toEqual([]);
    expect(stage.badges.get(1)).not.toBe('1');
    expect(stage.alarms.get('sync')).toBe(15);
  });

  it('leave no trace when they are taken back in time', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
    const id = raised.ok ? raised.value.id : '';
    await stage.ask('flag:refine', { id, refinement: { note: 'Hm.' } });
    const payload = await stage.ask('flag:payload', { id });
    expect(payload.ok && payload.value.letters.map((letter) => JSON.parse(letter).flag.note)).toEqual(['Hm.']);
    expect(await stage.ask('flag:withdraw', { id })).toEqual({ ok: true, value: null });
    await stage.pass(holdMs * 2);
    expect(stage.shown?.flags).toEqual([]);
    expect(stage.store.events.size).toBe(0);
    expect(await stage.ask('flag:withdraw', { id })).toMatchObject({ why: 'unknown-flag' });
  });

  it('are raised once, however often the panel asks under the same id', async () => {
    const stage = await readStage();
    const id = '01a2009e-2394-742f-9d78-baf149cd0c07';
    await stage.ask('flag:raise', { ...stage.seen, draft, id });
    stage.restart();
    await stage.ask('flag:raise', { ...stage.seen, draft, id });
    await stage.settle();
    expect(stage.shown?.flags.map(({ flag }) => flag.id)).toEqual([id]);
  });

  it('are about the company that the seller saw, though the tab goes on while the worker starts again', async () => {
    const stage = await readStage();
    const id = '01a2009e-2394-742f-9d78-baf149cd0c07';
    const { seen } = stage;
    stage.restart();
    await stage.background.moved(1, null);
    stage.open(1, 'https://globex.example/');
    await stage.click();
    await stage.tell(1, { ...aClipping({ 'company.name': 'Globex' }), url: 'https://globex.example/' });
    expect(stage.shown?.prospect?.name).toBe('Globex');
    const raised = await stage.ask('flag:raise', { ...seen, draft, id });
    expect(raised).toMatchObject({ ok: true, value: { prospect: { key: 'acme.com', url: 'https://acme.com/' } } });
    await stage.ask('fact:answer', { ...seen, name: 'company.employees', said: '300 employees' });
    await stage.settle();
    expect(stage.shown?.prospect?.facts['company.employees']).toBeUndefined();
    expect(await stage.ask('flag:raise', { ...seen, prospect: 'never-read.example', draft })).toMatchObject({
      why: 'no-reading',
    });
  });

  it('wait while there is no network or no team, and go when there is', async () => {
    const stage = await readStage();
    await stage.ask('flag:raise', { ...stage.seen, draft });
    await stage.pass(holdMs + 200);
    expect(stage.shown?.sync).toMatchObject({ state: 'idle', waiting: 1 });
    stage.weather = 'lost';
    expect(await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' })).toMatchObject(
      { why: 'unreachable' },
    );
    stage.weather = 'fine';
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    expect(stage.store.flags.size).toBe(1);
    stage.online = false;
    stage.weather = 'lost';
    await stage.ask('flag:raise', { ...stage.seen, draft });
    await stage.settle();
    await stage.pass(holdMs + 200);
    expect(stage.shown?.sync).toMatchObject({ state: 'offline', waiting: 1 });
    stage.restart();
    stage.online = true;
    stage.weather = 'fine';
    await stage.background.schedule.online();
    await stage.settle();
    expect(stage.store.flags.size).toBe(2);
  });

  it('carry a person only when they are about the contact, and of a record only what the spec asks for', async () => {
    const stage = await readStage();
    await stage.tell(1, {
      ...aClipping({
        'company.name': 'Acme',
        'company.domain': 'acme.com',
        'person.name': 'Ada Quill',
        'person.email': 'ada@acme.com',
      }),
      fields: [{ label: 'Private note', said: 'She is on leave' }],
    });
    const tier = await stage.ask('flag:raise', { ...stage.seen, draft });
    expect(JSON.stringify(tier)).not.toMatch(/Ada|ada@|leave/);
    const contact = await stage.ask('flag:raise', { ...stage.seen, draft: { ...draft, kind: 'wrong-contact' } });
    expect(contact).toMatchObject({ ok: true, value: { prospect: { person: 'Ada Quill' } } });
    expect(JSON.stringify(contact)).not.toContain('leave');
  });

  it('say so where this browser may keep nothing, and the panel goes on showing what is read', async () => {
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('not allowed here', 'InvalidStateError');
    };
    try {
      const stage = await readStage();
      expect(stage.shown?.prospect?.name).toBe('Acme Metering');
      expect(stage.shown?.sync.note).toContain('does not let the extension keep');
      const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
      expect(raised).toMatchObject({ ok: false, why: 'no-room', note: expect.stringContaining('InvalidStateError') });
      const answer = stage.ask('fact:answer', { ...stage.seen, name: 'company.employees', said: '300 employees' });
      expect(await answer).toMatchObject({ ok: false, why: 'no-room' });
    } finally {
      indexedDB.open = open;
    }
  });

  it('cannot be raised on nothing', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    expect(await stage.ask('flag:raise', { ...stage.seen, draft })).toMatchObject({ ok: false, why: 'no-reading' });
  });
});

describe('the team', () => {
  it('is left without losing what waits, and its spec goes', async () => {
    const stage = await readStage();
    const spec = { ...stage.shown?.spec, version: 99 };
    stage.store.spec = { id: 'team', version: 99, hash: 'sha256-99', body: spec };
    await stage.ask('team:join', { store: 'https://store.test/', code: 'LET-ME-IN', name: 'Sam' });
    await vi.waitFor(() => expect(stage.shown?.specFrom).toBe('team'), 10_000);
    expect(stage.shown).toMatchObject({
      specFrom: 'team',
      specHash: 'sha256-99',
      team: { joined: true, team: 'Acme' },
    });
    expect(JSON.stringify(stage.shown)).not.toContain('the-token');
    await stage.ask('flag:raise', { ...stage.seen, draft });
    await stage.ask('team:leave', {});
    await stage.settle();
    expect(stage.shown).toMatchObject({ specFrom: 'sample', team: { joined: false }, sync: { waiting: 1 } });
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
    stage.policy = { store: 'https://only.test', team: null, sites: null, disabledReaders: [] };
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

describe('sites', () => {
  it('are followed as they are granted, and let alone when taken back', async () => {
    const stage = await readStage();
    expect(stage.shown?.site).toEqual({ pattern: 'https://acme.com/*', label: 'acme.com', granted: false });
    stage.granted = ['https://acme.com/*'];
    await stage.ask('site:changed', { windowId });
    await stage.settle();
    expect(stage.followed).toEqual(['https://acme.com/*']);
    expect(stage.shown?.site?.granted).toBe(true);
    const { sites } = await stage.ask('sites:look', {});
    expect(sites.map(({ pattern, granted }) => [pattern, granted])).toEqual([
      ['https://www.linkedin.com/*', false],
      ['https://acme.com/*', true],
      ['https://*/*', false],
    ]);
    stage.granted = [];
    Object.assign(stage.tabs.get(1) ?? {}, { seen: false });
    await stage.background.sitesChanged();
    await stage.settle();
    expect(stage.followed).toEqual([]);
    expect(stage.sent).toContain('page:stop');
    expect(stage.shown?.page.state).toBe('click');
  });

  it('are followed one after the other, however many tell of the same grant', async () => {
    const stage = new Stage();
    stage.granted = ['https://acme.com/*'];
    let atOnce = 0;
    let most = 0;
    stage.onFollow = async () => {
      most = Math.max(most, ++atOnce);
      await new Promise((done) => setTimeout(done));
      atOnce -= 1;
    };
    await Promise.all([
      stage.background.sitesChanged(),
      stage.ask('site:changed', { windowId }),
      stage.background.sitesChanged(),
    ]);
    expect([most, stage.followed, stage.faults]).toEqual([1, ['https://acme.com/*'], []]);
  });

  it('obey the administrator', async () => {
    const stage = new Stage();
    stage.policy = {
      store: null,
      team: 'Acme',
      sites: ['https://www.linkedin.com/*'],
      disabledReaders: ['linkedin-profile'],
    };
    stage.restart();
    stage.open(1, 'https://acme.com/', true);
    stage.openPanel();
    await stage.settle();
    expect(stage.shown?.page).toMatchObject({ state: 'nothing', why: expect.stringContaining('administrator') });
    expect(await stage.ask('page:read', { windowId })).toMatchObject({ why: 'forbidden' });
    await stage.tell(1, aClipping());
    expect(stage.shown?.prospect).toBeNull();
    stage.open(2, 'https://www.linkedin.com/in/ada', true);
    await stage.tell(2, { ...aClipping(), reader: 'linkedin-profile', url: 'https://www.linkedin.com/in/ada' });
    expect(stage.shown?.page).toMatchObject({ state: 'nothing', why: expect.stringContaining('switched off') });
    stage.granted = ['https://acme.com/*', 'https://www.linkedin.com/*'];
    await stage.background.sitesChanged();
    expect(stage.followed).toEqual(['https://www.linkedin.com/*']);
  });
});

describe('the panel', () => {
  it('is told once for many changes that come together', async () => {
    const stage = await readStage();
    const before = stage.shownTimes;
    for (let times = 0; times < 20; times++) stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shownTimes - before).toBeLessThanOrEqual(2);
  });

  it('has the readers made ready once it is open, with a page that nobody sees', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    await stage.settle();
    expect(stage.read).toEqual([]);
    const [shown, kept] = [stage.shown, structuredClone(stage.kept)];
    await stage.pass(1000);
    await stage.pass(1000);
    expect(stage.read).toEqual(['https://www.example.com/']);
    expect([stage.shown, stage.kept, stage.faults]).toEqual([shown, kept, []]);
  });

  it('puts the cursor into the search when the shortcut asks, open or not yet', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    stage.background.searchWanted(windowId);
    stage.openPanel();
    await stage.settle();
    expect(stage.searches).toBe(1);
    stage.background.searchWanted(windowId);
    expect(stage.searches).toBe(2);
  });

  it('acts on the page only where it may', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    expect(await stage.ask('page:insert', { windowId, text: 'Hi' })).toMatchObject({ why: 'click' });
    expect(await stage.ask('page:point', { windowId, said: 'Hi' })).toMatchObject({ why: 'click' });
    stage.open(1, 'https://acme.com/', true);
    expect(await stage.ask('page:insert', { windowId, text: 'Hi' })).toMatchObject({ ok: true });
    expect(await stage.ask('page:point', { windowId, said: 'Hi' })).toMatchObject({ ok: true });
    stage.open(1, 'chrome://settings');
    expect(await stage.ask('page:insert', { windowId, text: 'Hi' })).toMatchObject({ why: 'forbidden' });
  });
});

/** Everything that a stage's browser has on its disk. */
async function dump(name: string): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const all: unknown[] = [];
  for (const shelf of db.objectStoreNames) {
    const request = db.transaction(shelf).objectStore(shelf).getAll();
    all.push(await new Promise((done) => (request.onsuccess = () => done(request.result))));
  }
  db.close();
  return all;
}
