import { describe, expect, it } from 'vitest';
import { aClipping, Stage, windowId } from './stage.ts';

const top = 'https://crm.example/main';
const framed = 'https://crm.example/record/7';

/** A CRM whose page says nothing, with a record, an advert and a smaller record in frames, clicked. */
async function framedStage(): Promise<Stage> {
  const stage = new Stage();
  stage.open(1, top);
  stage.openPanel();
  stage.frames.set(
    1,
    [4, 5, 6].map((frameId) => ({ frameId, state: 'started' as const })),
  );
  await stage.click();
  await stage.tell(1, { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} });
  return stage;
}

const record = (name: string, fields: number) => ({
  ...aClipping({ 'company.name': name }),
  url: framed,
  reader: 'crm-record',
  kind: 'crm' as const,
  fields: Array.from({ length: fields }, (_, at) => ({ label: `Label ${at}`, said: 'words' })),
});

describe('a record in a frame', () => {
  it('is read where the page around it is nothing; the frame that says most wins, adverts are stopped', async () => {
    const stage = await framedStage();
    expect(stage.shown?.page.state).toBe('nothing');
    await stage.tell(1, record('Small Inc', 2), framed, 6);
    expect(stage.shown?.prospect?.name).toBe('Small Inc');
    await stage.tell(
      1,
      { ...aClipping({ 'company.name': 'Advert Ltd' }), url: 'https://ads.example/' },
      'https://ads.example/',
      5,
    );
    await stage.tell(1, record('Acme Metering', 9), framed, 4);
    await stage.tell(1, record('Small Inc', 2), framed, 6);
    expect(stage.shown?.page).toEqual({ state: 'read', url: top });
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    expect(stage.sentToFrames).toEqual([[5, { icp: 'page', name: 'page:stop', with: {} }]]);
    // The page around it still is nothing, and says so again: the record stays.
    await stage.tell(1, { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} });
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    await stage.tell(1, record('Acme Meters', 8), framed, 4);
    expect(stage.shown?.prospect?.name).toBe('Acme Meters');
    expect(stage.faults).toEqual([]);
  });

  it('is read again on a click', async () => {
    const stage = await framedStage();
    await stage.tell(1, record('Acme Metering', 9), framed, 4);
    stage.frames.set(1, [{ frameId: 4, state: 'running' }]);
    await stage.ask('page:read', { windowId });
    await stage.tell(1, { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} });
    expect(stage.sentToFrames).toContainEqual([4, { icp: 'page', name: 'page:read-now', with: {} }]);
    await stage.tell(1, record('Acme Metering', 3), framed, 4);
    expect(stage.shown?.page.state).toBe('read');
  });

  it('is not read without a click, beside a page that is read itself, or after the tab went on', async () => {
    const stage = await framedStage();
    await stage.tell(1, { ...aClipping(), url: top }, top);
    await stage.tell(1, record('Framed', 9), framed, 4);
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    const other = new Stage();
    other.open(1, top, true);
    other.openPanel();
    await other.tell(1, { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} });
    await other.tell(1, record('Framed', 9), framed, 4);
    expect(other.shown?.page.state).toBe('nothing');
    const left = await framedStage();
    await left.background.moved(1, 'https://crm.example/other');
    await left.tell(1, record('Framed', 9), framed, 4);
    expect(left.shown?.prospect).toBeNull();
  });

  it('is held to the policy like any page', async () => {
    const strict = new Stage();
    strict.policy = { store: null, team: null, sites: null, disabledReaders: ['crm-record'] };
    strict.open(1, top);
    strict.openPanel();
    await strict.click();
    await strict.tell(1, { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} });
    await strict.tell(1, record('Framed', 9), framed, 4);
    expect(strict.shown?.prospect).toBeNull();
  });
});

describe('a record in a frame of another site', () => {
  const nothing = { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} } as const;
  const framed = 'https://www.linkedin.com/company/acme/';
  async function around(frames: readonly string[]): Promise<Stage> {
    const stage = new Stage();
    stage.open(1, top);
    stage.openPanel();
    stage.inFrames = frames;
    await stage.click();
    await stage.tell(1, nothing);
    return stage;
  }

  it('is offered for its own site, and read once that is granted', async () => {
    const stage = await around(['https://ads.example/', framed]);
    expect(stage.shown?.page).toMatchObject({ state: 'nothing', frame: 'linkedin.com' });
    expect(stage.shown?.site).toMatchObject({ pattern: 'https://www.linkedin.com/*', granted: false });
    stage.granted = ['https://www.linkedin.com/*'];
    stage.frames.set(1, [{ frameId: 4, state: 'started' }]);
    await stage.ask('site:changed', { windowId });
    await stage.tell(1, nothing);
    await stage.tell(1, { ...record('Acme Metering', 9), url: framed }, framed, 4);
    expect(stage.shown?.page).toEqual({ state: 'read', url: top });
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    expect(stage.faults).toEqual([]);
  });

  it('is not offered for adverts, nor without a click', async () => {
    const adverts = await around(['https://ads.example/']);
    expect(adverts.shown?.page).toEqual({ state: 'nothing', url: top, why: 'Nothing here.' });
    const unasked = new Stage();
    unasked.open(1, top, true);
    unasked.openPanel();
    unasked.inFrames = [framed];
    await unasked.tell(1, nothing);
    expect(unasked.shown?.page).toEqual({ state: 'nothing', url: top, why: 'Nothing here.' });
  });
});

describe('clue updates', () => {
  const clue = { site: 'company-site', fact: 'company.employees', by: 'label', words: 'Team strength' };

  it('reach the page whose reader missed the fact, and fill it', async () => {
    const stage = new Stage();
    stage.store.clues = { hash: 'one', body: { version: 1, clues: [clue, { ...clue, fact: 'company.name' }] } };
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    await stage.ask('team:join', { store: 'https://store.test', code: 'ABCDEF-GHIJKL', name: 'Sam' });
    await stage.settle();
    await stage.click();
    const found = { 'company.employees': [{ said: '340 employees', from: 'update label "Team strength"' }] };
    stage.mend = () => ({ found, page: null, fields: [] });
    await stage.tell(1, aClipping());
    expect(stage.mended).toEqual([{ url: 'https://acme.com/', clues: [clue], pages: [] }]);
    expect(stage.aided).toEqual([]);
    const facts = stage.shown?.prospect?.facts ?? {};
    expect(JSON.stringify(facts)).toContain('update label');
    expect(stage.faults).toEqual([]);
  });

  const page = {
    site: 'crm-record',
    host: '*.acme.example',
    kind: 'crm',
    shows: [{ by: 'heading', words: 'Client file' }],
  };
  const told = { site: 'crm-record', fact: 'company.employees', by: 'label', words: 'Heads' };

  async function joined(): Promise<Stage> {
    const stage = new Stage();
    stage.store.clues = { hash: 'one', body: { version: 1, clues: [told], pages: [page] } };
    stage.open(1, 'https://crm.acme.example/files/7');
    stage.openPanel();
    await stage.ask('team:join', { store: 'https://store.test', code: 'ABCDEF-GHIJKL', name: 'Sam' });
    await stage.settle();
    await stage.click();
    return stage;
  }
  const nothing = { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} } as const;

  it('claim a page that no reader knows, by its host and what stands on it', async () => {
    const stage = await joined();
    stage.mend = () => ({
      found: { 'company.employees': [{ said: '75', from: 'update label "Heads"' }] },
      page: 0,
      fields: [{ label: 'Company name', said: 'Harrow Pumps' }],
    });
    await stage.tell(1, nothing);
    expect(stage.mended).toEqual([{ url: 'https://crm.acme.example/files/7', clues: [told], pages: [page] }]);
    expect(stage.shown?.page.state).toBe('read');
    expect(stage.shown?.prospect?.name).toBe('Harrow Pumps');
    expect(stage.shown?.prospect?.facts['company.employees']?.fact.value).toEqual({ min: 75, max: 75 });
    expect(stage.faults).toEqual([]);
  });

  it('claim nothing elsewhere, where the marks do not stand, or where policy says no', async () => {
    const stage = await joined();
    await stage.tell(1, nothing);
    expect(stage.mended).toHaveLength(1);
    expect(stage.shown?.page.state).toBe('nothing');
    const other = new Stage();
    other.open(1, 'https://acme.example.org/files/7');
    await other.click();
    await other.tell(1, nothing);
    expect(other.mended).toEqual([]);
    const strict = new Stage();
    strict.policy = { store: null, team: null, sites: ['https://other.example/*'], disabledReaders: [] };
    strict.open(1, 'https://crm.acme.example/files/7');
    await strict.tell(1, nothing);
    expect(strict.mended).toEqual([]);
  });
});
