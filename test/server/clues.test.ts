import { describe, expect, it } from 'vitest';
import { databases, storeFor } from './databases.ts';

interface Saved {
  readonly version: number;
  readonly error: { readonly code: string; readonly message: string };
}

describe.each(databases)('clue updates on $kind', ({ make }) => {
  const test = storeFor(make);

  it('have a number for each content, and the one that is in force is replaced by a higher one alone', async () => {
    const team = await test.team();
    const revops = await team.join('revops');
    const clue = (words: string) => ({ site: 'linkedin-company', fact: 'company.employees', by: 'label', words });
    const save = (version: number, ...words: string[]) =>
      revops.ask<Saved>('PUT', '/v1/clues', { version, clues: words.map(clue) });
    expect((await save(2, 'Team strength')).status).toBe(200);
    // The answer was lost: the same again is the same.
    expect((await save(2, 'Team strength')).body.version).toBe(2);
    for (const version of [1, 2]) {
      const refused = await save(version, 'Headcount');
      expect([refused.status, refused.body.error.code]).toEqual([409, 'version-taken']);
      expect(refused.body.error.message).toContain('as version 3 or higher');
    }
    // Two at once, each on what it has seen: one of them hears of the other.
    const both = await Promise.all([save(3, 'Headcount'), save(3, 'People')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { entries } = (await revops.get<{ entries: { action: string }[] }>('/v1/audit')).body;
    expect(entries.filter(({ action }) => action === 'clues.saved')).toHaveLength(2);
  });
});
