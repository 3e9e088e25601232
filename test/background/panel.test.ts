import { describe, expect, it } from 'vitest';
import { hear } from '#bus/panel.ts';
import { panelSender } from '../bus/ends.ts';
import { readStage, Stage, windowId } from './stage.ts';

describe('the panel', () => {
  it('is told once for many changes that come together', async () => {
    const stage = await readStage();
    const before = stage.shownTimes;
    for (let times = 0; times < 20; times++) stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shownTimes - before).toBeLessThanOrEqual(2);
  });

  it('has the readers made ready once it is open, part by part, with a page that nobody sees', async () => {
    const stage = new Stage();
    const done: number[] = [];
    stage.warmUp = function* () {
      for (const part of [1, 2, 3]) yield done.push(part);
    };
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    await stage.settle();
    const [shown, kept] = [stage.shown, structuredClone(stage.kept)];
    expect(done).toEqual([]);
    await stage.pass(300);
    for (let turn = 0; turn < 9; turn++) await stage.pass(1);
    expect(done).toEqual([1, 2, 3]);
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

  it('puts it into the search of the panel, whichever of our other pages is open in the window', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    const heard: string[] = [];
    hear(stage.ends.end(panelSender), windowId, { shown: () => heard.push('shown') });
    await stage.settle();
    stage.background.searchWanted(windowId);
    // It is shown what changes, and the search waits for the panel, also where such a page opens first.
    hear(stage.ends.end(panelSender), windowId, { shown: () => heard.push('shown') });
    await stage.click();
    await stage.settle();
    stage.openPanel();
    await stage.settle();
    expect([stage.searches, heard.length > 0]).toEqual([1, true]);
  });

  it('marks words until they are let go, or the tab or the page is left', async () => {
    const stage = await readStage();
    const point = async () => {
      await stage.ask('page:point', { windowId, said: 'Acme Metering' });
      await stage.settle();
      expect(stage.shown?.marked).toBe('Acme Metering');
      stage.sent.length = 0;
    };
    await point();
    await stage.ask('page:unpoint', { windowId });
    await stage.settle();
    expect([stage.shown?.marked, stage.ran]).toMatchObject([
      null,
      [
        [1, 'markWords'],
        [1, 'unmarkWords'],
      ],
    ]);
    await point();
    stage.open(2, 'https://other.com/', true);
    await stage.settle();
    expect(stage.shown?.marked).toBeNull();
    expect(stage.ran.at(-1)).toEqual([1, 'unmarkWords']);
    stage.front = 1;
    await stage.background.activated(windowId, 1);
    await stage.settle();
    expect(stage.shown?.marked).toBeNull();
    await point();
    stage.restart();
    stage.openPanel();
    await stage.settle();
    expect(stage.shown?.marked).toBe('Acme Metering');
    await stage.background.moved(1, 'https://acme.com/');
    await stage.settle();
    expect(stage.shown?.marked).toBeNull();
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
