import { describe, expect, it } from 'vitest';
import { holdMs } from '#local/outbox.ts';
import { aClipping, draft, readStage, Stage } from './stage.ts';

describe('flags', () => {
  it('are kept at once, held back for the undo, sent, and answered', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
    if (!raised.ok) throw new Error(raised.why);
    await stage.settle();
    expect(stage.shown?.flags.map(({ state }) => state)).toEqual(['waiting']);
    expect(stage.shown?.sync.waiting).toBe(1);
    expect(stage.alarms.get('sync')).toBe(1);
    expect(stage.store.flags.size).toBe(0);
    await stage.pass(holdMs + 200);
    expect(stage.store.flags.has(raised.value.id)).toBe(true);
    expect(stage.shown?.flags[0]).toMatchObject({ state: 'sent', dueAt: '2026-11-24T08:00:00.000Z' });
    stage.store.review(raised.value.id, 'You are right.');
    await stage.ask('sync:now', {});
    await stage.settle();
    expect(stage.shown?.flags[0]).toMatchObject({ state: 'answered', review: { words: 'You are right.' } });
    expect(stage.shown?.unseen).toEqual([raised.value.id]);
    expect(stage.badge(1)).toBe('1');
    await stage.ask('flags:seen', {});
    await stage.settle();
    expect(stage.shown?.unseen).toEqual([]);
    expect(stage.badge(1)).not.toBe('1');
    expect(stage.alarms.get('sync')).toBe(15);
  });

  it('leave no trace when they are taken back in time', async () => {
    const stage = await readStage();
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
    const id = raised.ok ? raised.value.id : '';
    await stage.ask('flag:refine', { id, refinement: { note: 'Hm.' } });
    const payload = await stage.ask('flag:payload', { id });
    expect(payload.ok && payload.value.letters.map((letter) => JSON.parse(letter).flag.note)).toEqual(['Hm.']);
    expect(await stage.ask('flag:withdraw', { id })).toEqual({ ok: true, value: null });
    await stage.pass(holdMs * 2);
    expect(stage.shown?.flags).toEqual([]);
    expect(stage.store.events.size).toBe(0);
    // A worker that was stopped before it could say so is asked again.
    expect(await stage.ask('flag:withdraw', { id })).toEqual({ ok: true, value: null });
    expect(await stage.ask('flag:refine', { id, refinement: { note: 'Hm.' } })).toMatchObject({ why: 'unknown-flag' });
  });

  it('are raised once, however often the panel asks under the same id', async () => {
    const stage = await readStage();
    const id = '01a2009e-2394-742f-9d78-baf149cd0c07';
    await stage.ask('flag:raise', { ...stage.seen, draft, id });
    stage.restart();
    await stage.ask('flag:raise', { ...stage.seen, draft, id });
    await stage.settle();
    expect(stage.shown?.flags.map(({ flag }) => flag.id)).toEqual([id]);
  });

  it('are about the company that the seller saw, though the tab goes on while the worker starts again', async () => {
    const stage = await readStage();
    const id = '01a2009e-2394-742f-9d78-baf149cd0c07';
    const { seen } = stage;
    stage.restart();
    await stage.background.moved(1, null);
    stage.open(1, 'https://globex.example/');
    await stage.click();
    await stage.tell(1, { ...aClipping({ 'company.name': 'Globex' }), url: 'https://globex.example/' });
    expect(stage.shown?.prospect?.name).toBe('Globex');
    const raised = await stage.ask('flag:raise', { ...seen, draft, id });
    expect(raised).toMatchObject({ ok: true, value: { prospect: { key: 'acme.com', url: 'https://acme.com/' } } });
    await stage.ask('fact:answer', { ...seen, name: 'company.employees', said: '300 employees' });
    await stage.settle();
    expect(stage.shown?.prospect?.facts['company.employees']).toBeUndefined();
    expect(await stage.ask('flag:raise', { ...seen, prospect: 'never-read.example', draft })).toMatchObject({
      why: 'no-reading',
    });
  });

  it('wait while there is no network or no team, and go when there is', async () => {
    const stage = await readStage();
    await stage.ask('flag:raise', { ...stage.seen, draft });
    await stage.pass(holdMs + 200);
    expect(stage.shown?.sync).toMatchObject({ state: 'idle', waiting: 1 });
    stage.weather = 'lost';
    expect(await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' })).toMatchObject(
      { why: 'unreachable' },
    );
    stage.weather = 'fine';
    await stage.ask('team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' });
    await stage.settle();
    expect(stage.store.flags.size).toBe(1);
    stage.online = false;
    stage.weather = 'lost';
    await stage.ask('flag:raise', { ...stage.seen, draft });
    await stage.settle();
    await stage.pass(holdMs + 200);
    expect(stage.shown?.sync).toMatchObject({ state: 'offline', waiting: 1 });
    stage.restart();
    stage.online = true;
    stage.weather = 'fine';
    await stage.background.schedule.online();
    await stage.settle();
    expect(stage.store.flags.size).toBe(2);
  });

  it('carry a person only when they are about the contact, and of a record only what the spec asks for', async () => {
    const stage = await readStage();
    await stage.tell(1, {
      ...aClipping({
        'company.name': 'Acme',
        'company.domain': 'acme.com',
        'person.name': 'Ada Quill',
        'person.email': 'ada@acme.com',
      }),
      fields: [{ label: 'Private note', said: 'She is on leave' }],
    });
    const tier = await stage.ask('flag:raise', { ...stage.seen, draft });
    expect(JSON.stringify(tier)).not.toMatch(/Ada|ada@|leave/);
    const contact = await stage.ask('flag:raise', { ...stage.seen, draft: { ...draft, kind: 'wrong-contact' } });
    expect(contact).toMatchObject({ ok: true, value: { prospect: { person: 'Ada Quill' } } });
    expect(JSON.stringify(contact)).not.toContain('leave');
  });

  it('carry the address of somebody’s profile only when they are about the contact', async () => {
    const stage = await readStage();
    const url = 'https://www.linkedin.com/in/ada-quill-9/';
    stage.open(1, url);
    await stage.click();
    await stage.tell(1, {
      ...aClipping({ 'person.name': 'Ada Quill' }),
      ...{ reader: 'linkedin-profile', kind: 'person', url, title: 'Ada Quill | LinkedIn' },
    });
    const tier = await stage.ask('flag:raise', { ...stage.seen, draft });
    expect(tier).toMatchObject({ ok: true, value: { prospect: { url: 'https://www.linkedin.com/' } } });
    expect(JSON.stringify(tier)).not.toMatch(/ada/i);
    const contact = await stage.ask('flag:raise', { ...stage.seen, draft: { ...draft, kind: 'wrong-contact' } });
    expect(contact).toMatchObject({ ok: true, value: { prospect: { url, person: 'Ada Quill' } } });
  });

  it('say so where this browser may keep nothing, and the panel goes on showing what is read', async () => {
    const open = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('not allowed here', 'InvalidStateError');
    };
    try {
      const stage = await readStage();
      expect(stage.shown?.prospect?.name).toBe('Acme Metering');
      expect(stage.shown?.sync.note).toContain('does not let the extension keep');
      const raised = await stage.ask('flag:raise', { ...stage.seen, draft });
      expect(raised).toMatchObject({ ok: false, why: 'no-room', note: expect.stringContaining('InvalidStateError') });
      const answer = stage.ask('fact:answer', { ...stage.seen, name: 'company.employees', said: '300 employees' });
      expect(await answer).toMatchObject({ ok: false, why: 'no-room' });
    } finally {
      indexedDB.open = open;
    }
  });

  it('cannot be raised on nothing', async () => {
    const stage = new Stage();
    stage.open(1, 'https://acme.com/');
    expect(await stage.ask('flag:raise', { ...stage.seen, draft })).toMatchObject({ ok: false, why: 'no-reading' });
  });
});
