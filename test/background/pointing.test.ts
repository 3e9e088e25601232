import { describe, expect, it } from 'vitest';
import type { Pointed } from '#bus/messages.ts';
import { aClipping, Stage, windowId } from './stage.ts';

const url = 'https://crm.acme.example/files/7';
const row = { said: '340', mark: { by: 'label', words: 'Crew on board' } } as const;

async function staged(clipping: Parameters<Stage['tell']>[1]): Promise<Stage> {
  const stage = new Stage();
  stage.open(1, url);
  stage.openPanel();
  await stage.click();
  await stage.tell(1, clipping);
  return stage;
}
const { url: _, ...found } = aClipping({ 'company.name': 'Harrow Pumps' });
const record = { ...found, reader: 'crm-record', kind: 'crm' as const };
const nothing = { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} } as const;

async function point(stage: Stage, pointed: Pointed, at = url): Promise<void> {
  const sender = { id: 'ours', url: at, frameId: 0, tab: { id: 1 } };
  await stage.ends.send(sender, { icp: 'tell', name: 'page:pointed', with: pointed });
  await stage.settle();
}
/** What is found on the page by the clues that are looked for. */
const answering = (stage: Stage, said: string) => {
  stage.mend = ({ clues, pages }) => {
    const found = Object.fromEntries(
      clues.map(({ fact }) => [fact, [{ said, from: 'you pointed at label "Crew on board"' }]]),
    );
    return { found, page: pages.length > 0 ? 0 : null, fields: [] };
  };
};

describe('pointing at a fact', () => {
  it('fills it, and is looked for on the next record by itself', async () => {
    const stage = await staged(record);
    stage.aid = () => true;
    expect(await stage.ask('fact:point', { ...stage.page, name: 'company.employees' })).toEqual({
      ok: true,
      value: null,
    });
    await stage.settle();
    expect(stage.shown?.pointing).toBe('company.employees');
    answering(stage, '340');
    await point(stage, { name: 'company.employees', choices: [row, { said: '340', mark: null }] });
    expect(stage.shown).toMatchObject({
      pointing: null,
      pointed: { name: 'company.employees', came: 'kept', said: '340' },
    });
    expect(stage.messages.at(-1)).toMatchObject({ name: 'page:read-now' });
    await stage.tell(1, record);
    const fact = stage.shown?.prospect?.facts['company.employees']?.fact;
    expect(fact).toMatchObject({ value: { min: 340, max: 340 }, from: 'you pointed at label "Crew on board"' });
    const { clues } = await stage.ask('clues:look', {});
    expect(clues).toMatchObject([
      { host: 'crm.acme.example', site: 'crm-record', fact: 'company.employees', words: 'Crew on board' },
    ]);
    // Another record of the same host, after the worker was stopped.
    stage.restart();
    stage.openPanel();
    answering(stage, '75');
    stage.open(2, 'https://crm.acme.example/files/8');
    await stage.click();
    await stage.tell(2, { ...record, found: aClipping({ 'company.name': 'Other Works' }).found });
    expect(stage.shown?.prospect?.facts['company.employees']?.fact.value).toEqual({ min: 75, max: 75 });
    expect(stage.faults).toEqual([]);
  });

  it('is forgotten when the seller says so, and never applied to another host', async () => {
    const stage = await staged(record);
    stage.aid = () => true;
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
    await point(stage, { name: 'company.employees', choices: [row] });
    const { clues } = await stage.ask('clues:look', {});
    answering(stage, '340');
    stage.open(3, 'https://crm.other.example/files/8');
    await stage.click();
    stage.mended.length = 0;
    await stage.tell(3, record);
    expect(stage.mended).toEqual([]);
    expect(await stage.ask('clue:forget', { id: clues[0]?.id ?? '' })).toMatchObject({ ok: true });
    expect((await stage.ask('clues:look', {})).clues).toEqual([]);
  });

  it('makes a prospect of a page that nobody could read', async () => {
    const stage = await staged(nothing);
    stage.aid = () => true;
    await stage.ask('fact:point', { ...stage.page, name: 'company.name' });
    stage.mend = ({ pages }) =>
      pages.length > 0
        ? { found: { 'company.name': [{ said: 'Harrow Pumps', from: 'x' }] }, page: 0, fields: [] }
        : { found: {}, page: null, fields: [] };
    await point(stage, {
      name: 'company.name',
      choices: [{ said: 'Harrow Pumps', mark: { by: 'label', words: 'Client' } }],
    });
    await stage.tell(1, nothing);
    expect(stage.shown?.page.state).toBe('read');
    expect(stage.shown?.prospect?.name).toBe('Harrow Pumps');
  });

  it('counts once where nothing names the words, also while the page goes on being unreadable', async () => {
    const stage = await staged(nothing);
    stage.aid = () => true;
    await stage.ask('fact:point', { ...stage.page, name: 'company.name' });
    await point(stage, { name: 'company.name', choices: [{ said: 'Harrow Pumps', mark: null }] });
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
    await point(stage, { name: 'company.employees', choices: [{ said: '340', mark: null }] });
    await stage.tell(1, nothing);
    expect(stage.shown).toMatchObject({ page: { state: 'read' }, pointed: { came: 'once' } });
    expect(stage.shown?.prospect?.name).toBe('Harrow Pumps');
    expect(stage.shown?.prospect?.facts['company.employees']?.fact).toMatchObject({
      value: { min: 340 },
      from: 'by hand',
    });
    expect((await stage.ask('clues:look', {})).clues).toEqual([]);
  });

  it('takes the words beside a label that was clicked, and says so when they are not understood', async () => {
    const stage = await staged(record);
    stage.aid = () => true;
    await stage.ask('fact:point', { ...stage.page, name: 'company.industry' });
    const label = { said: 'Software', mark: { by: 'label', words: 'Industry' } } as const;
    await point(stage, { name: 'company.industry', choices: [{ said: 'Industry', mark: null }, label] });
    expect(stage.shown?.pointed).toMatchObject({ came: 'kept', said: 'Software' });
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
    await point(stage, { name: 'company.employees', choices: [{ said: 'many', mark: null }] });
    expect(stage.shown?.pointed).toMatchObject({ came: 'not-understood', said: 'many' });
  });

  it('is ended by Escape, by the panel, and by leaving; nothing is taken that was not asked for', async () => {
    const stage = await staged(record);
    stage.aid = () => true;
    await point(stage, { name: 'company.employees', choices: [row] });
    expect(stage.shown?.pointed ?? null).toBeNull();
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
    await point(stage, { name: 'company.name', choices: [row] });
    expect(stage.shown?.pointing).toBe('company.employees');
    await point(stage, { name: 'company.employees', choices: null });
    expect(stage.shown?.pointing).toBeNull();
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
    await stage.ask('fact:let-go', { windowId });
    expect(stage.shown?.pointing).toBeNull();
    expect(stage.aided.at(-1)).toMatchObject({ name: 'letGo' });
    await stage.ask('fact:point', { ...stage.page, name: 'company.employees' });
    await stage.background.moved(1, 'https://crm.acme.example/files/9');
    await stage.settle();
    expect(stage.shown?.pointing).toBeNull();
    expect((await stage.ask('clues:look', {})).clues).toEqual([]);
  });

  it('is not begun where the browser does not let us, nor for what is no single fact', async () => {
    const stage = await staged(record);
    Object.assign(stage.tabs.get(1) ?? {}, { seen: false });
    expect(await stage.ask('fact:point', { ...stage.page, name: 'company.employees' })).toMatchObject({
      ok: false,
      why: 'click',
    });
    Object.assign(stage.tabs.get(1) ?? {}, { seen: true });
    expect(await stage.ask('fact:point', { ...stage.page, name: 'crm.fields' })).toMatchObject({ ok: false });
    expect(stage.shown?.pointing ?? null).toBeNull();
  });
});

describe('what the seller pasted', () => {
  it('stays while the page goes on being unreadable, and goes when it can be read', async () => {
    const stage = await staged(nothing);
    const words = 'Company name: Harrow Pumps\nEmployees: 340';
    expect(await stage.ask('facts:paste', { ...stage.page, words })).toMatchObject({
      ok: true,
      value: { understood: 2 },
    });
    await stage.tell(1, nothing);
    expect(stage.shown?.prospect?.name).toBe('Harrow Pumps');
    expect(stage.shown?.prospect?.facts['company.employees']?.fact.from).toBe('by hand');
    await stage.tell(1, { ...record, found: aClipping({ 'company.name': 'Read Works' }).found });
    expect(stage.shown?.prospect?.name).toBe('Read Works');
  });

  it('is of a person where it has what only people have', async () => {
    const stage = await staged(nothing);
    await stage.ask('facts:paste', {
      ...stage.page,
      words: 'Full name: Mara Ellison\nTitle: VP Sales\nCompany: Harrow Pumps',
    });
    await stage.settle();
    expect(stage.shown?.prospect?.person).toEqual({ name: 'Mara Ellison', title: 'VP Sales' });
    expect(stage.shown?.prospect?.name).toBe('Harrow Pumps');
  });
});
