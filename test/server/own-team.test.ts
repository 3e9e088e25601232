import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openTeam } from '#server/teams.ts';
import type { MeAnswer } from '#wire/wire.ts';
import { runCommand } from '../../lib/cli/serve-commands.ts';
import { readServeOptions } from '../../lib/cli/serve-options.ts';
import { databases, storeFor } from './databases.ts';
import { ask, Caller } from './team.ts';

describe.each(databases)('a team of one’s own on $kind', ({ make }) => {
  const test = storeFor(make);
  const join = (code: string, name: string) =>
    ask<Caller['joined']>(test.fetch, 'POST', '/v1/join', { code, name, device: 'Laptop' });

  it('is made once; its administrator joins it by the code, once, and one more by the next', async () => {
    const first = await openTeam(test.store, 'Acme');
    const next = await openTeam(test.store, 'Acme');
    expect([first.isNew, next.isNew]).toEqual([true, false]);
    const joined = [await join(first.code, 'Ada'), await join(next.code, 'Bo')];
    expect((await join(first.code, 'Eve')).status).toBe(403);
    const [ada, bo] = joined.map(({ body }) => new Caller(test.fetch, body));
    for (const one of [ada, bo])
      expect((await one?.get<MeAnswer>('/v1/me'))?.body).toMatchObject({
        team: { name: 'Acme' },
        member: { role: 'admin' },
      });
    const { members } = (await bo?.get<{ members: unknown[] }>('/v1/team'))?.body ?? { members: [] };
    expect(members).toHaveLength(2);
  });
});

describe('the command', () => {
  const data = mkdtempSync(join(tmpdir(), 'icp-lens-own-team-'));
  afterAll(() => rmSync(data, { recursive: true, force: true }));
  const run = (...words: string[]) => {
    const asked = readServeOptions(words, { ICP_LENS_DATA: data });
    if (!asked.ok) throw new Error(asked.note);
    return runCommand(asked.value, asked.value.command);
  };

  it('says how to go on, and what is no name', async () => {
    await expect(run('team', ' ')).rejects.toThrow("A team's name has 1 to 100 characters.");
    expect(await run('team', 'Acme Metering')).toMatch(/^The team "Acme Metering" is made.*\n.*: [0-9A-Z-]{20,}\n/);
    expect(await run('team', 'Acme Metering')).toContain('was there already');
  });

  it('says what is no command, also where nothing follows it', async () => {
    for (const words of [['bakcup'], ['bakcup', 'all.gz']])
      await expect(run(...words)).rejects.toThrow('There is no command "bakcup".');
    await expect(run('backup')).rejects.toThrow('"backup" takes one name.');
  });

  it('backs up a store that is there, and makes none where the folder is mistyped', async () => {
    const [file, mistyped] = [join(data, 'all.gz'), join(data, 'stroe')];
    expect(await run('backup', file)).toMatch(/^[1-9]\d* rows written to /);
    const good = readFileSync(file);
    const message = `There is no store in ${mistyped}.`;
    await expect(run('backup', file, '--data', mistyped)).rejects.toThrow(message);
    await expect(
      run('--import-pglite', mistyped, '--database-url', 'postgres://nobody@127.0.0.1:1/none'),
    ).rejects.toThrow(message);
    expect(existsSync(mistyped)).toBe(false);
    expect(readFileSync(file).equals(good)).toBe(true);
  });
});
