import { describe, expect, it } from 'vitest';
import { type ClueUpdates, parseClueUpdates } from '#core/clue-updates.ts';
import { createCluesDesk } from '#workspace/clues-desk.ts';
import type { ClueLine } from '#workspace/clues-draft.ts';
import type { StoreAnswer, StoreAsk } from '#workspace/world.ts';
import { fakeStore } from './fake-store.ts';
import { fakeMemory, fakeWorld } from './fake-world.ts';

const label: ClueLine = { site: 'linkedin-company', fact: 'company.employees', by: 'label', words: 'Team strength' };
/** What was in force before, and what a colleague publishes. */
const old: ClueLine = { site: 'linkedin-company', fact: 'company.type', by: 'label', words: 'Form' };
const theirs: ClueLine = { site: 'linkedin-company', fact: 'company.city', by: 'label', words: 'Where we sit' };

/** A desk at a store that keeps clue updates as the real one does. */
function atDesk(first: ClueUpdates | null = null, memory = fakeMemory()) {
  let kept = first;
  const said: [string, string | undefined][] = [];
  const refuse = (why: 'missing' | 'conflict' | 'refused', status: number, note: string): StoreAnswer => ({
    ok: false,
    ...{ why, status, note },
  });
  const call = async (path: string, ask: StoreAsk = {}): Promise<StoreAnswer> => {
    if (path !== '/v1/clues') return refuse('missing', 404, 'no such path');
    if (ask.method !== 'PUT')
      return kept ? { ok: true, status: 200, body: structuredClone(kept), etag: null } : refuse('missing', 404, 'none');
    const parsed = parseClueUpdates(ask.body);
    if (!parsed.ok) return refuse('refused', 422, parsed.note);
    if (kept && parsed.value.version <= kept.version)
      return refuse('conflict', 409, `Version ${kept.version} is in force.`);
    kept = parsed.value;
    return { ok: true, status: 200, body: { version: kept.version, hash: 'h' }, etag: null };
  };
  const world = fakeWorld({ ...fakeStore(null), call }, memory);
  const desk = createCluesDesk(world, (words, tone) => void said.push([words, tone]));
  return { desk, said, kept: () => kept, put: (next: ClueUpdates) => (kept = next) };
}

describe('clue updates at the desk', () => {
  it('are made line by line, published as the next version, and withdrawn at once', async () => {
    const { desk, kept } = atDesk();
    await desk.load();
    expect(desk.inForce.is.value).toMatchObject({ state: 'ready', value: { version: 0, clues: [] } });
    desk.add(label);
    desk.addPage({
      site: 'crm-record',
      host: 'crm.acme.com',
      kind: 'crm',
      shows: [{ by: 'heading', words: 'Client' }],
    });
    expect([desk.isChanged.value, desk.problems.value]).toEqual([true, []]);
    expect(await desk.publish()).toBe(true);
    expect(kept()).toMatchObject({ version: 1, clues: [label], pages: [{ host: 'crm.acme.com' }] });
    expect([desk.isChanged.value, desk.inForce.is.value.value?.version]).toEqual([false, 1]);
    desk.remove(0);
    desk.removePage(0);
    desk.discard();
    expect(desk.lines.value.clues).toEqual([label]);
    expect(await desk.withdraw()).toBe(true);
    expect(kept()).toEqual({ version: 2, clues: [] });
  });

  it('are not lost with the page before they are published', async () => {
    const memory = fakeMemory();
    atDesk(null, memory).desk.add(label);
    const { desk } = atDesk(null, memory);
    await desk.load();
    expect([desk.lines.value.clues, desk.isChanged.value]).toEqual([[label], true]);
    await desk.publish();
    expect(atDesk(null, memory).desk.isChanged.value).toBe(false);
  });

  it('say line by line what is wrong with them', async () => {
    const { desk } = atDesk();
    await desk.load();
    desk.add(label);
    desk.add({ ...label, words: 'x'.repeat(121) });
    desk.addPage({ site: 'crm-record', host: '*.com', kind: 'crm', shows: [{ by: 'label', words: 'A' }] });
    const wrong = desk.problems.value.map(({ list, at }) => `${list} ${at}`);
    expect(wrong).toEqual(['clues 1', 'pages 0']);
    expect(desk.problems.value[1]?.words).toContain('host');
  });

  it('are pasted one a line or as a document: all of them, or none with the number of each bad line', async () => {
    const { desk } = atDesk();
    await desk.load();
    const line = JSON.stringify(label);
    expect(desk.paste(`${line},\n\n{"site":"bank","fact":"company.name","by":"label","words":"A"}\n`)).toBe(false);
    expect(desk.wrong.value[0]).toMatch(/3.*site/);
    expect(desk.paste(`${line}\nnot json`)).toBe(false);
    expect(desk.wrong.value[0]).toContain('2');
    expect(desk.lines.value.clues).toEqual([]);
    expect(desk.paste(`${line}\n${line}`)).toBe(true);
    expect(desk.paste(JSON.stringify({ version: 9, clues: [label] }))).toBe(true);
    expect(desk.lines.value.clues).toHaveLength(3);
    expect(desk.wrong.value).toEqual([]);
    expect(desk.paste('{"version":1,"clues":[{"by":"label"}]}')).toBe(false);
  });

  it('are kept as a draft when somebody else has published meanwhile, and go out with theirs', async () => {
    const { desk, said, put, kept } = atDesk({ version: 4, clues: [] });
    await desk.load();
    desk.add(label);
    put({ version: 5, clues: [theirs] });
    expect(await desk.publish()).toBe(false);
    expect(said.at(-1)).toEqual([expect.stringContaining('Version 5 is in force'), 'bad']);
    expect(desk.lines.value.clues).toEqual([theirs, label]);
    expect(await desk.publish()).toBe(true);
    expect(kept()).toMatchObject({ version: 6, clues: [theirs, label] });
  });

  it('leave alone what a colleague published before the page was opened again', async () => {
    const memory = fakeMemory();
    const monday = atDesk({ version: 1, clues: [old] }, memory);
    await monday.desk.load();
    monday.desk.add(label);
    monday.desk.remove(0);
    const wednesday = atDesk({ version: 2, clues: [old, theirs] }, memory);
    await wednesday.desk.load();
    expect(wednesday.desk.lines.value.clues).toEqual([theirs, label]);
    expect(await wednesday.desk.publish()).toBe(true);
    expect([wednesday.kept()?.clues, wednesday.desk.isChanged.value]).toEqual([[theirs, label], false]);
  });

  it('take a line out and put it back, and are no draft once nothing is left to change', async () => {
    const { desk, put } = atDesk({ version: 1, clues: [old, theirs] });
    await desk.load();
    desk.remove(0);
    desk.add(old);
    expect(desk.lines.value.clues).toEqual([old, theirs]);
    desk.remove(0);
    desk.add(label);
    desk.remove(1);
    expect([desk.lines.value.clues, desk.isChanged.value]).toEqual([[theirs], true]);
    put({ version: 2, clues: [theirs] });
    await desk.load();
    expect([desk.lines.value.clues, desk.isChanged.value]).toEqual([[theirs], false]);
  });

  it('are changed in two tabs without either losing a line', async () => {
    const memory = fakeMemory();
    const [one, other] = [atDesk({ version: 1, clues: [] }, memory), atDesk({ version: 1, clues: [] }, memory)];
    await Promise.all([one.desk.load(), other.desk.load()]);
    one.desk.add(label);
    other.desk.add(old);
    expect(await one.desk.publish()).toBe(true);
    expect([one.kept()?.clues, one.desk.lines.value.clues]).toEqual([[label], [label, old]]);
  });

  it('that an earlier page kept as a whole list take nothing of a colleague away', async () => {
    const memory = fakeMemory();
    memory.keep('typed:clues', { clues: [old, label], pages: [] });
    const { desk } = atDesk({ version: 2, clues: [old, theirs] }, memory);
    await desk.load();
    expect(desk.lines.value.clues).toEqual([old, theirs, label]);
  });
});
