import { describe, expect, it } from 'vitest';
import { aClipping, readStage, Stage, windowId } from './stage.ts';

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

  it('that only every site covers are granted with it, and not by themselves', async () => {
    const stage = await readStage();
    const rows = async (...granted: readonly string[]) => {
      stage.granted = [...granted];
      const { sites } = await stage.ask('sites:look', {});
      return sites.map(({ label, granted, covered = false }) => [label, granted, covered]);
    };
    expect(await rows('https://*/*')).toEqual([
      ['linkedin.com', true, true],
      ['*', true, false],
    ]);
    expect(await rows('https://*/*', 'https://www.linkedin.com/*')).toEqual([
      ['linkedin.com', true, false],
      ['*', true, false],
    ]);
  });

  it('of one name are called by what tells them apart', async () => {
    const stage = await readStage();
    const called = [
      ['https://www.linkedin.com/*', 'linkedin.com'],
      ['https://linkedin.com/*', 'https://linkedin.com'],
      ['https://acme.com/*', 'https://acme.com'],
      ['https://www.acme.com/*', 'https://www.acme.com'],
      ['https://www.b.example/*', 'b.example'],
      ['http://*/*', 'http://*'],
      ['https://*/*', '*'],
    ] as const;
    stage.granted = called.map(([pattern]) => pattern);
    const { sites } = await stage.ask('sites:look', {});
    expect(sites.map(({ pattern, label }) => [pattern, label])).toEqual(called);
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

  it('are read in tabs that were open before, as soon as each is looked at', async () => {
    const stage = new Stage();
    const [one, two] = ['https://acme.com/', 'https://acme.com/about'];
    stage.open(2, two);
    stage.open(1, one);
    stage.openPanel();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'click', url: null });
    stage.granted = ['https://acme.com/*'];
    for (const tab of stage.tabs.values()) tab.seen = true;
    await stage.background.sitesChanged();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'reading', url: one });
    // Nobody looks at the other one yet.
    expect(stage.tabs.get(2)?.injected).toBe(0);
    stage.front = 2;
    await stage.background.activated(windowId, 2);
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'reading', url: two });
    expect(stage.tabs.get(2)?.injected).toBe(1);
    await stage.tell(2, { url: two });
    await stage.background.activated(windowId, 2);
    await stage.settle();
    expect([stage.shown?.page.state, stage.tabs.get(2)?.injected]).toEqual(['read', 1]);
  });

  it('are read when a panel opens and nothing is remembered, though the script still runs there', async () => {
    const stage = await readStage();
    stage.granted = ['https://acme.com/*'];
    for (const key of Object.keys(stage.kept)) delete stage.kept[key];
    stage.sent.length = 0;
    stage.restart();
    stage.openPanel();
    await stage.settle();
    expect(stage.shown?.page).toEqual({ state: 'reading', url: 'https://acme.com/' });
    expect(stage.sent).toContain('page:read-now');
  });

  it('ask for a click where the browser refuses, and are not tried where only a click is given', async () => {
    const stage = await readStage();
    stage.open(2, 'https://other.com/', true);
    await stage.settle();
    expect(stage.tabs.get(2)?.injected).toBe(0);
    expect(stage.shown?.page).toEqual({ state: 'click', url: 'https://other.com/' });
  });

  it('are closed at once by a policy that is set while a panel is open', async () => {
    const stage = await readStage();
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    stage.policy = { store: null, team: 'Acme', sites: ['https://other.test/*'], disabledReaders: [] };
    await stage.background.policyChanged();
    await stage.settle();
    expect(stage.shown).toMatchObject({ policy: { team: 'Acme' }, prospect: null, page: { state: 'nothing' } });
    expect(stage.sent).toContain('page:stop');
    stage.policy = null;
    await stage.background.policyChanged();
    await stage.settle();
    expect(stage.shown).toMatchObject({ policy: null, page: { state: 'click' } });
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
