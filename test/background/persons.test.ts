import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { byHand } from '#core/facts.ts';
import { readStage, Stage, windowId } from './stage.ts';

/** Two people of one company, each in a tab of their own; the first one's is in front. */
async function annaAndBob(): Promise<Stage> {
  const stage = await readStage();
  for (const [tab, name, title] of [
    [2, 'Anna Berg', 'Head of Billing'],
    [3, 'Bob Cole', 'Working Student'],
  ] as const) {
    stage.open(tab, `https://www.linkedin.com/in/${tab}/`);
    await stage.click();
    const found = {
      'person.name': [{ said: name, from: 'h1' }],
      'person.title': [{ said: title, from: 'h2' }],
      'company.name': [{ said: 'Acme Metering', from: 'h3' }],
      'company.domain': [{ said: 'acme.com', from: 'a' }],
    };
    await stage.tell(tab, { reader: 'linkedin-profile', kind: 'person', title: name, found });
  }
  await show(stage, 2);
  return stage;
}

async function show(stage: Stage, tab: number): Promise<void> {
  stage.front = tab;
  stage.background.activated(windowId);
  await stage.settle();
}

const title = (stage: Stage) => stage.shown?.prospect?.person?.title;
const wrongContact = { kind: 'wrong-contact', criterion: null, fact: null } as const;

describe('two people of one company', () => {
  it('have each their own answers', async () => {
    const stage = await annaAndBob();
    const name = 'person.title';
    await stage.ask('fact:answer', { ...stage.seen, name, said: 'Chief Financial Officer' });
    await stage.ask('fact:answer', { ...stage.seen, name: 'company.city', said: 'Hamburg' });
    await stage.settle();
    expect(title(stage)).toBe('Chief Financial Officer');
    await show(stage, 3);
    expect(title(stage)).toBe('Working Student');
    expect(stage.shown?.answered).toEqual(['company.city']);
    const flag = await stage.ask('flag:raise', { ...stage.seen, draft: wrongContact });
    expect(JSON.stringify(flag)).not.toContain('Chief Financial Officer');
    await stage.ask('fact:forget', { ...stage.seen, name });
    await show(stage, 2);
    expect(title(stage)).toBe('Chief Financial Officer');
    await stage.ask('fact:forget', { ...stage.seen, name });
    await stage.settle();
    expect(title(stage)).toBe('Head of Billing');
  });

  it('are not taken for each other where the other one is in front by the time that it is heard', async () => {
    const stage = await annaAndBob();
    const { seen } = stage;
    stage.front = 3;
    const flag = await stage.ask('flag:raise', { ...seen, draft: wrongContact });
    expect(flag).toMatchObject({
      value: { prospect: { person: 'Anna Berg', url: 'https://www.linkedin.com/in/2/' } },
    });
    await stage.ask('fact:answer', { ...seen, name: 'person.department', said: 'Finance' });
    await show(stage, 3);
    expect(stage.shown?.answered).toEqual([]);
    await show(stage, 2);
    expect(stage.shown?.answered).toEqual(['person.department']);
  });

  it('nobody is flagged for whom nothing is remembered, but what is said of the company is heard', async () => {
    const stage = await annaAndBob();
    const seen = { ...stage.seen, person: 'Cleo Dahl' };
    expect(await stage.ask('flag:raise', { ...seen, draft: wrongContact })).toMatchObject({ why: 'no-reading' });
    const name = 'person.title';
    expect(await stage.ask('fact:answer', { ...seen, name, said: 'CFO' })).toMatchObject({ why: 'no-reading' });
    const draft = { kind: 'wrong-tier', criterion: null, fact: null } as const;
    expect(await stage.ask('flag:raise', { ...seen, draft })).toMatchObject({
      value: { prospect: { key: 'acme.com', person: null } },
    });
  });
});

/** A profile that names no company is in front. */
async function annaAlone(): Promise<Stage> {
  const stage = new Stage();
  stage.open(1, 'https://www.linkedin.com/in/anna-berg-7/');
  stage.openPanel();
  await stage.click();
  const found = { 'person.name': [{ said: 'Anna Berg', from: 'h1' }] };
  await stage.tell(1, { reader: 'linkedin-profile', kind: 'person', title: 'Anna Berg', found });
  return stage;
}

describe('a person whose company no page names', () => {
  const answers = [
    ['company.name', 'Acme Metering'],
    ['company.employees', '300'],
    ['person.department', 'Finance'],
  ] as const;

  it.each(answers)('is known better by what the seller answers of %s, until that is taken back', async (name, said) => {
    const stage = await annaAlone();
    await stage.ask('fact:answer', { ...stage.seen, name, said });
    await stage.settle();
    expect(stage.shown?.prospect?.facts[name]?.fact).toMatchObject({ said, from: byHand });
    await stage.ask('fact:forget', { ...stage.seen, name });
    await stage.settle();
    expect(stage.shown?.prospect?.facts[name]).toBeUndefined();
    expect(stage.shown?.answered).toEqual([]);
  });

  it('leaves the address of the profile off the disk', async () => {
    const stage = await annaAlone();
    for (const [name, said] of answers) await stage.ask('fact:answer', { ...stage.seen, name, said });
    const disk = await openDB(stage.name);
    expect(await disk.getAll('answers')).toEqual([]);
    disk.close();
  });
});
