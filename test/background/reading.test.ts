import { describe, expect, it } from 'vitest';
import { readPage } from '#cli/qualify-page.ts';
import { aClipping, readStage, Stage, windowId } from './stage.ts';

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
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
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

  it('says of a record whose heading alone it understands that it cannot read it, and of one with fields not', async () => {
    const record = (html: string) => ({
      ...readPage(Buffer.from(html), new URL('https://acme.pipedrive.com/organization/7'), '2026-11-21').clipping,
      url: 'https://acme.com/',
    });
    const head = '<title>Fernwood - Pipedrive</title><main><h1>Fernwood</h1>';
    const stage = await readStage();
    await stage.tell(1, record(`${head}<p>Something new</p></main>`));
    expect(stage.shown?.page.state).toBe('unreadable');
    await stage.tell(1, record(`${head}<dl><dt>Industry</dt><dd></dd><dt>Fax</dt><dd></dd></dl></main>`));
    expect(stage.shown?.page.state).toBe('read');
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

  it('asks for no click on a page of the browser’s own at an address that is open, and reads what comes there later', async () => {
    const stage = await readStage();
    const url = 'https://acme.com/down';
    const tab = Object.assign(stage.tabs.get(1) ?? {}, { url, script: false, closed: true });
    const load = async () => {
      await stage.background.moved(1, url);
      await stage.background.loaded(1, url);
      await stage.settle();
    };
    await load();
    expect(stage.shown?.page).toEqual({ state: 'forbidden' });
    await stage.click();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'forbidden' });
    await stage.ask('prospect:domain', { tabId: 1, page: url, domain: 'acme.com' });
    await load();
    expect(stage.shown?.namedDomain).toBe('acme.com');
    await stage.ask('prospect:domain', { tabId: 1, page: url, domain: null });
    Object.assign(tab, { closed: false });
    await load();
    expect(stage.tabs.get(1)?.injected).toBe(2);
    await stage.tell(1, { url });
    expect(stage.shown?.page).toEqual({ state: 'read', url });
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
    const record = 'https://app.hubspot.com/contacts/1/record/0-2/5';
    stage.open(3, record, true);
    await stage.tell(3, { ...aClipping(), reader: 'hubspot-record', kind: 'crm', url: record });
    const sources = () => (stage.shown?.prospect?.sources ?? []).map(({ reader }) => reader).sort();
    const apart = async (reader: string) => {
      const reading = stage.shown?.prospect?.sources.find((one) => one.reader === reader)?.id ?? '';
      const done = await stage.ask('prospect:apart', { ...stage.seen, reading });
      await stage.settle();
      return done.ok ? done.value.pair : (['', ''] as const);
    };
    expect(sources()).toEqual(['company-site', 'hubspot-record', 'linkedin-company']);
    const first = await apart('linkedin-company');
    const second = await apart('company-site');
    expect(sources()).toEqual(['hubspot-record']);
    for (const [pair, left] of [
      [second, ['company-site', 'hubspot-record']],
      [first, ['company-site', 'hubspot-record', 'linkedin-company']],
    ] as const) {
      expect(await stage.ask('prospect:together', { windowId, pair })).toMatchObject({ ok: true });
      await stage.settle();
      expect(sources()).toEqual(left);
    }
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
