import { describe, expect, it } from 'vitest';
import { readStage, Stage, windowId } from './stage.ts';

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
