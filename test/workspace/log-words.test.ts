import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '#wire/team.ts';
import { logLines } from '#workspace/log-words.ts';
import { createTeamDesk } from '#workspace/team-desk.ts';
import { fakeStore } from './fake-store.ts';
import { fakeWorld } from './fake-world.ts';

let ids = 0;
const entry = (action: string, detail: AuditEntry['detail'], about: string | null = 'a', by = 'Robin'): AuditEntry => ({
  id: `id-${++ids}`,
  at: '2026-11-20T09:00:00Z',
  ...{ by, action, about, detail },
});

describe('the log in words', () => {
  it('makes one line of a file that was written in parts, with all its rows', () => {
    const part = (rows: number) => entry('accounts.written', { rows, added: rows, changed: 0 }, 'file-1');
    const lines = logLines([
      part(468),
      part(500),
      part(500),
      entry('accounts.written', { rows: 3, added: 1, changed: 2 }, 'file-2'),
      entry('accounts.written', { rows: 1, added: 1, changed: 0 }, null),
      entry('accounts.written', { rows: 1, added: 1, changed: 0 }, null),
    ]);
    expect(lines.map(({ count, about }) => [count, about])).toEqual([
      [3, '1,468 rows, 1,468 new, 0 changed'],
      [1, '3 rows, 1 new, 2 changed'],
      [1, '1 row, 1 new, 0 changed'],
      [1, '1 row, 1 new, 0 changed'],
    ]);
  });

  it('names the member that somebody else changed', () => {
    const nameOf = (id: string) => (id === 'sam' ? 'Sam' : null);
    const about = (...asked: Parameters<typeof entry>) => logLines([entry(...asked)], nameOf)[0]?.about;
    expect(about('member.signed-out', { devices: 2 }, 'sam')).toBe('Sam: 2 devices');
    expect(about('member.removed', {}, 'sam')).toBe('Sam');
    expect(about('member.joined', { role: 'rep' }, 'sam', 'Sam')).toBe('as sales rep');
    expect(about('member.signed-out', { devices: 1 }, 'gone')).toBe('1 device');
  });

  it('says who, which version and why, and shows no braces and no ids', () => {
    const lines = logLines([
      entry('member.joined', { role: 'revops', invite: '01a2' }),
      entry('spec.rolled-back', { version: 3, why: 'The new one was wrong' }),
      entry('spec.signed', { side: 'sales', contentHash: 'sha256-0' }),
      entry('flag.reviewed', { decision: 'recycled', review: '01a2' }),
      entry('settings.changed', { reviewHours: 24, businessHours: true }),
      entry('something.new', { any: { thing: true } }),
      entry('member.role-changed', { role: { not: 'a role' } }),
    ]);
    expect(lines.map(({ about }) => about)).toEqual([
      'as RevOps',
      'version 3: The new one was wrong',
      'for sales',
      'not now',
      '24 hours to answer',
      '',
      'as ',
    ]);
  });
});

describe('a long log', () => {
  it('is read a thousand entries at a time, and says that there are older ones', async () => {
    const all = Array.from({ length: 2_300 }, (_, index) => ({
      ...{ id: String(index), at: '2026-11-20T09:00:00Z', by: 'Robin', action: 'flag.reviewed' },
      ...{ about: `flag-${index}`, detail: {} },
    }));
    const store = fakeStore(null);
    const answered = store.call.bind(store);
    store.call = async (path, ask) => {
      if (!path.startsWith('/v1/audit')) return answered(path, ask);
      const query = new URLSearchParams(path.split('?')[1]);
      const from = Number(query.get('after') ?? 0);
      const to = from + Number(query.get('limit'));
      const body = { entries: all.slice(from, to), next: to < all.length ? String(to) : null };
      return { ok: true, status: 200, etag: null, body };
    };
    const team = createTeamDesk(fakeWorld(store), () => {});
    await team.loadLog();
    expect([team.log.is.value.value?.length, team.hasOlder.value]).toEqual([1_000, true]);
    await team.readOlder();
    await team.readOlder();
    expect([team.log.is.value.value?.map(({ id }) => id), team.hasOlder.value]).toEqual([
      all.map(({ id }) => id),
      false,
    ]);
  });
});
