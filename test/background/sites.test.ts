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
