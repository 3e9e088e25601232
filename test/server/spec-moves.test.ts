import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Spec } from '#core/spec.ts';
import type { ChangesAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { flagEvent, tinySpec } from './team.ts';

describe.each(databases)('what comes into force on $kind', ({ make }) => {
  const test = storeFor(make);
  const settings = { businessHours: false, signatures: { sales: 0, marketing: 0 } };

  it('says how long an answer takes, whether it is published or gone back to, and the log says what it changed', async () => {
    const first = tinySpec();
    const team = await test.team('Acme', first);
    const [admin, rep] = [await team.join('admin'), await team.join('rep')];
    const hoursOfNext = async () => {
      const event = flagEvent();
      await rep.post('/v1/events', { events: [event] });
      const { flags } = (await rep.get<ChangesAnswer>('/v1/changes')).body;
      const due = flags.find(({ id }) => id === event.flag.id)?.dueAt ?? '';
      return (Date.parse(due) - test.clock.now().getTime()) / 3_600_000;
    };
    await admin.post('/v1/specs', { ...first, version: 2, sla: { ...first.sla, reviewHours: 4 } });
    expect(await hoursOfNext()).toBe(4);
    await admin.post('/v1/specs/in-force', { id: v7(), version: 1, why: 'Too fast.' });
    expect(await hoursOfNext()).toBe(48);
    await admin.ask('PUT', '/v1/settings', { ...settings, reviewHours: 24 });
    expect(await hoursOfNext()).toBe(24);
    await admin.post('/v1/specs', { ...first, version: 3 });
    expect(await hoursOfNext()).toBe(48);
    await admin.post('/v1/specs/in-force', { id: v7(), version: null, why: 'None for now.' });
    expect(await hoursOfNext()).toBe(48);
    const { entries } = (
      await admin.get<{ entries: { action: string; detail: { reviewHours?: number } }[] }>('/v1/audit')
    ).body;
    const told = entries.filter(({ action }) => action === 'settings.changed').map(({ detail }) => detail.reviewHours);
    expect(told).toEqual([48, 24, 48, 4]);
  });

  it('has a number of its own in the team, whatever the spec calls itself', async () => {
    const team = await test.team('Two specs', tinySpec({ version: 2 }));
    const admin = await team.join('admin');
    const other = tinySpec({ id: 'other', name: 'Other' });
    for (const version of [1, 2])
      expect((await admin.post<unknown>('/v1/specs', { ...other, version })).body).toMatchObject({
        error: { code: 'version-taken', message: expect.stringContaining('as version 3 or higher') },
      });
    expect((await admin.post<unknown>('/v1/specs', { ...other, version: 3 })).status).toBe(200);
    expect((await admin.post<unknown>('/v1/specs', { ...other, version: 3 })).status).toBe(200);
    await admin.post('/v1/specs/in-force', { id: v7(), version: 2, why: 'Back to the first.' });
    expect((await admin.get<Spec>('/v1/spec')).body.id).toBe('tiny');
  });
});
