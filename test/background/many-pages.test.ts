import { describe, expect, it } from 'vitest';
import { openTabMemory } from '#background/tab-memory.ts';
import type { Reading } from '#core/reading.ts';
import { openSession, type StorageArea } from '#local/session.ts';
import { readStage, windowId } from './stage.ts';

const readingOf = (id: number): Reading => ({
  ...{ id: `r${id}`, reader: 'company-site', kind: 'company', why: '', title: '', facts: [] },
  url: `https://firm-${id}.example/`,
  at: new Date(Date.parse('2026-11-22T09:00:00Z') + id * 1000).toISOString(),
  health: { expected: 0, read: 0, missed: [] },
});
const tabOf = (id: number) => ({
  ...({ url: `https://firm-${id}.example/`, state: 'read', why: '', domain: null } as const),
  reading: `r${id}`,
});

/** Has room for so many things. */
function area(room = Number.POSITIVE_INFINITY): StorageArea {
  const items: Record<string, unknown> = {};
  return {
    get: async () => items,
    async set(more) {
      if (Object.keys({ ...items, ...more }).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(items, more);
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete items[key];
    },
  };
}

describe('a seller who sees more pages than are remembered', () => {
  it('still has what the tabs that are open show', async () => {
    const memory = openTabMemory(openSession(area()));
    await memory.putTab(1, tabOf(1));
    for (let id = 1; id <= 100; id++) {
      await memory.putReading(readingOf(id));
      if (id > 1) await memory.putTab(2, tabOf(id));
    }
    const ids = (await memory.readings()).map(({ id }) => id);
    expect(ids).toHaveLength(60);
    expect(ids).toEqual(expect.arrayContaining(['r1', 'r99', 'r100']));
  });

  it('has the newest, though every tab shows another, or there is no room', async () => {
    const memory = openTabMemory(openSession(area()));
    const cramped = openTabMemory(openSession(area(30)));
    for (let id = 1; id <= 80; id++) {
      await memory.putReading(readingOf(id));
      await memory.putTab(id, tabOf(id));
      await cramped.putReading(readingOf(id));
      expect((await cramped.readings()).at(-1)?.id).toBe(`r${id}`);
    }
    expect((await memory.readings()).map(({ id }) => id)).toEqual(expect.arrayContaining(['r21', 'r80']));
  });

  it('has a page read again whose facts were forgotten, as it is looked at', async () => {
    const stage = await readStage();
    for (const key of Object.keys(stage.kept)) if (key.startsWith('reading:')) delete stage.kept[key];
    stage.restart();
    await stage.settle();
    expect(stage.sent.at(-1)).toBe('page:read-now');
    await stage.tell(1, {});
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
  });

  it('is asked for a click where such a page may not be read any more', async () => {
    const stage = await readStage();
    for (const key of Object.keys(stage.kept)) if (key.startsWith('reading:')) delete stage.kept[key];
    stage.open(1, 'https://acme.com/');
    stage.restart();
    await stage.background.activated(windowId, 1);
    await stage.settle();
    expect(stage.shown?.page.state).toBe('click');
  });
});
