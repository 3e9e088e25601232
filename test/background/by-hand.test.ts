import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { FactName } from '#core/facts.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';
import { aClipping, readStage, Stage, windowId } from './stage.ts';

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

  it('adds to a list, beside what the page says, and takes one answer back at a time', async () => {
    const stage = await readStage();
    const name = 'company.technologies';
    const page = { 'company.name': 'Acme Metering', 'company.domain': 'acme.com', [name]: 'Stripe' };
    await stage.tell(1, aClipping(page));
    const used = () => stage.shown?.prospect?.facts[name]?.fact.value;
    for (const said of ['Salesforce, Gong', 'Zuora']) {
      expect(await stage.ask('fact:answer', { ...stage.seen, name, said })).toMatchObject({ ok: true });
      await stage.settle();
    }
    expect([...(used() as string[])].sort()).toEqual(['Gong', 'Salesforce', 'Stripe', 'Zuora']);
    stage.restart();
    await stage.ask('fact:forget', { ...stage.seen, name, said: ['Salesforce, Gong'] });
    await stage.settle();
    expect(used()).toEqual(['Zuora', 'Stripe']);
    await stage.ask('fact:forget', { ...stage.seen, name });
    await stage.settle();
    expect(used()).toEqual(['Stripe']);
  });

  it('means by "3 weeks ago" the day that it was when it was said', async () => {
    const stage = await readStage();
    await stage.ask('fact:answer', { ...stage.seen, name: 'company.fundingAt', said: '3 weeks ago' });
    await stage.settle();
    const funded = () => stage.shown?.prospect?.facts['company.fundingAt']?.fact;
    const then = funded();
    expect(then?.value).toMatch(/^2026-1/);
    await stage.pass(400 * 86_400_000);
    stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shown?.today).toBe('2027-12-27');
    expect(funded()).toEqual(then);
  });

  it('goes back to the answer before, where the last one is undone', async () => {
    const stage = await readStage();
    const name = 'company.employees';
    for (const said of ['100-400', '300']) await stage.ask('fact:answer', { ...stage.seen, name, said });
    await stage.ask('fact:forget', { ...stage.seen, name, said: ['300'] });
    await stage.settle();
    expect(stage.shown?.prospect?.facts[name]?.fact.value).toEqual({ min: 100, max: 400 });
  });

  it('undoes what was said last and nothing that was said before, be it in the same words', async () => {
    const stage = await readStage();
    const value = (name: FactName) => stage.shown?.prospect?.facts[name]?.fact.value;
    for (const [name, first, second, before] of [
      ['company.technologies', 'Salesforce', 'salesforce, Gong', ['Salesforce']],
      ['company.city', 'Bonn', 'Bonn', 'Bonn'],
      ['person.title', 'CFO', 'CFO', 'CFO'],
    ] as const) {
      const [earlier, id] = [uuid(), uuid()];
      await stage.ask('fact:answer', { ...stage.seen, name, said: first, id: earlier });
      // A worker that dies before it answers is asked the same again.
      for (let times = 0; times < 2; times++) await stage.ask('fact:answer', { ...stage.seen, name, said: second, id });
      await stage.ask('fact:forget', { ...stage.seen, name, id });
      await stage.settle();
      expect(value(name)).toEqual(before);
      await stage.ask('fact:forget', { ...stage.seen, name, id: earlier });
      await stage.settle();
      expect(value(name)).toBeUndefined();
    }
  });

  it('pastes what the page would not give', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    stage.openPanel();
    await stage.settle();
    const paste = (words: string) => stage.ask('facts:paste', { ...stage.page, words });
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
    expect(await stage.ask('prospect:domain', { ...stage.page, domain: 'not a domain' })).toMatchObject({
      why: 'not-a-domain',
    });
    await stage.ask('prospect:domain', { ...stage.page, domain: 'https://www.globex.com/about' });
    await stage.settle();
    expect(stage.shown?.prospect).toMatchObject({ key: 'globex.com', name: 'globex.com' });
    expect(stage.shown?.namedDomain).toBe('globex.com');
    await stage.ask('prospect:domain', { ...stage.page, domain: null });
    await stage.settle();
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
    stage.open(2, 'https://unread.example/');
    await stage.settle();
    await stage.ask('prospect:domain', { ...stage.page, domain: 'acme.com' });
    await stage.settle();
    expect(stage.shown?.prospect?.name).toBe('Acme Metering');
  });
});

describe('a company’s own page that was not taken for one', () => {
  const url = 'https://harrow-vale.example/item/27';
  /** It says its name, which names no trade, and nothing that bears it out. */
  const html = '<title>Harrow Vale</title><h1>Harrow Vale</h1><p>Nice that you are here.</p>';
  const doubtful = (at = url) => clip(pageOf({ url: at, html, held: [], shadows: [] }), readers);
  async function doubted(): Promise<Stage> {
    const stage = new Stage();
    stage.open(1, url);
    stage.openPanel();
    await stage.click();
    await stage.tell(1, doubtful());
    return stage;
  }

  it('is read as one when the seller says so, again and again, until they take it back', async () => {
    const stage = await doubted();
    expect(stage.shown).toMatchObject({ page: { state: 'nothing' }, prospect: null, saidOwn: false });
    expect(await stage.ask('page:own', { ...stage.page, isOwn: true })).toEqual({ ok: true, value: null });
    for (const _ of [1, 2]) {
      await stage.tell(1, doubtful());
      expect(stage.shown).toMatchObject({ page: { state: 'read' }, prospect: { name: 'Harrow Vale' }, saidOwn: true });
      stage.restart();
      stage.openPanel();
    }
    expect(await stage.ask('page:own', { ...stage.page, isOwn: false })).toMatchObject({ ok: true });
    await stage.tell(1, doubtful());
    expect(stage.shown).toMatchObject({ page: { state: 'nothing' }, prospect: null, saidOwn: false });
  });

  it('leaves nothing behind once it was taken back', async () => {
    const stage = await doubted();
    await stage.ask('page:own', { ...stage.page, isOwn: true });
    await stage.tell(1, doubtful());
    await stage.ask('page:own', { ...stage.page, isOwn: false });
    await stage.tell(1, doubtful());
    stage.open(2, 'https://harrow-vale.example/');
    await stage.click();
    const { found } = aClipping({ 'company.name': 'Harrow Vale', 'company.domain': 'harrow-vale.example' });
    await stage.tell(2, { found });
    expect(stage.shown?.prospect?.sources.map(({ url }) => url)).toEqual(['https://harrow-vale.example/']);
  });

  it('says nothing of the next page in the same tab', async () => {
    const stage = await doubted();
    await stage.ask('page:own', { ...stage.page, isOwn: true });
    await stage.tell(1, doubtful());
    const next = 'https://harrow-vale.example/item/28';
    Object.assign(stage.tabs.get(1) ?? {}, { url: next });
    await stage.background.moved(1, next);
    await stage.tell(1, doubtful(next), next);
    expect(stage.shown).toMatchObject({ page: { state: 'nothing' }, saidOwn: false });
  });

  it('is not said of a page that the tab shows no longer', async () => {
    const stage = await doubted();
    const { page } = stage;
    Object.assign(stage.tabs.get(1) ?? {}, { url: 'https://elsewhere.example/' });
    expect(await stage.ask('page:own', { ...page, isOwn: true })).toMatchObject({ ok: false, why: 'moved' });
  });
});

describe('what the seller says of a page, heard when another one is in front', () => {
  /** A page that is shown, and what the panel says of it though the seller has gone to another tab meanwhile. */
  async function gone(): Promise<{ stage: Stage; page: Stage['page'] }> {
    const stage = await readStage();
    await stage.tell(1, { kind: 'none', reader: 'none', why: 'Nothing here.', found: {} });
    const { page } = stage;
    stage.restart();
    stage.open(2, 'https://other.example/');
    await stage.click();
    await stage.tell(2, { found: aClipping({ 'company.name': 'Other Works' }).found });
    return { stage, page };
  }
  const words = 'Company name: Harrow Vale\nEmployees: 340';

  it('counts for the page that was seen', async () => {
    const { stage, page } = await gone();
    expect(await stage.ask('facts:paste', { ...page, words })).toMatchObject({ ok: true });
    expect(await stage.ask('prospect:domain', { ...page, domain: 'harrow.example' })).toMatchObject({ ok: true });
    await stage.settle();
    expect(stage.shown).toMatchObject({ namedDomain: null, prospect: { name: 'Other Works' } });
    expect(stage.shown?.prospect?.facts['company.employees']).toBeUndefined();
    stage.front = 1;
    stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shown).toMatchObject({ namedDomain: 'harrow.example' });
    await stage.ask('prospect:domain', { ...stage.page, domain: null });
    await stage.settle();
    expect(stage.shown?.prospect?.name).toBe('Harrow Vale');
  });

  it('waits for no click on a page that was not meant', async () => {
    const { stage, page } = await gone();
    stage.aid = () => true;
    expect(await stage.ask('fact:point', { ...page, name: 'company.employees' })).toMatchObject({ why: 'moved' });
    await stage.settle();
    expect(stage.aided).toEqual([]);
    expect(stage.shown?.pointing).toBeNull();
  });

  it.each([true, false])('is refused where its tab shows another page by now (address known: %s)', async (isKnown) => {
    const { stage, page } = await gone();
    Object.assign(stage.tabs.get(1) ?? {}, { url: 'https://elsewhere.example/', seen: isKnown });
    await stage.background.moved(1, isKnown ? 'https://elsewhere.example/' : null);
    for (const asked of [
      stage.ask('facts:paste', { ...page, words }),
      stage.ask('prospect:domain', { ...page, domain: 'harrow.example' }),
      stage.ask('fact:point', { ...page, name: 'company.employees' }),
    ])
      expect(await asked).toMatchObject({ ok: false, why: 'moved' });
    stage.tabs.delete(1);
    expect(await stage.ask('facts:paste', { ...page, words })).toMatchObject({ ok: false, why: 'moved' });
    stage.front = 2;
    stage.background.activated(windowId);
    await stage.settle();
    expect(stage.shown).toMatchObject({ namedDomain: null, prospect: { name: 'Other Works' } });
  });
});
