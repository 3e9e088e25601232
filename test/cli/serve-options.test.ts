import { describe, expect, it } from 'vitest';
import { readServeOptions } from '#cli/serve-options.ts';

const database = 'postgres://lens@db.example/lens';
const chosen = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const asked = readServeOptions(words, env);
  if (!asked.ok) throw new Error(asked.note);
  return asked.value;
};

describe('where the store keeps its data', () => {
  it('is the database that is named, by the environment or on the line, and a folder where none is', () => {
    expect(chosen([])).toMatchObject({ databaseUrl: null, data: '.data/store' });
    expect(chosen([], { DATABASE_URL: database, ICP_LENS_DATA: '/data' }).databaseUrl).toBe(database);
    expect(chosen(['--database-url', database], { ICP_LENS_DATA: '/data' }).databaseUrl).toBe(database);
  });

  it('is the folder said on the line, whatever database the environment names', () => {
    const asked = chosen(['backup', 'all.gz', '--data', 'old'], { DATABASE_URL: database });
    expect(asked).toMatchObject({ databaseUrl: null, data: 'old', command: ['backup', 'all.gz'] });
  });

  it('is not guessed where the line names both', () => {
    const asked = readServeOptions(['--data', 'old', '--database-url', database], {});
    expect(asked).toMatchObject({ ok: false, why: 'usage', note: expect.stringContaining('--data') });
  });
});

describe('whether a proxy stands in front', () => {
  it('is said by 1 and 0', () => {
    expect(chosen([], { TRUST_PROXY: '1' }).trustProxy).toBe(true);
    expect(chosen([], { TRUST_PROXY: '0' }).trustProxy).toBe(false);
    expect(chosen([], { TRUST_PROXY: '' }).trustProxy).toBe(false);
    expect(chosen(['--trust-proxy'], { TRUST_PROXY: '0' }).trustProxy).toBe(true);
  });

  it('is asked again where the environment says it in another way', () => {
    for (const said of ['true', 'yes', '2'])
      expect(readServeOptions([], { TRUST_PROXY: said })).toMatchObject({
        ok: false,
        note: `TRUST_PROXY takes 1 or 0, not "${said}".`,
      });
  });
});

describe('help', () => {
  it('is given whatever the environment and the rest of the line say', () => {
    for (const env of [
      { PORT: 'none' },
      { TRUST_PROXY: 'yes' },
      { DATABASE_URL: 'mysql://db.example' },
      { LOG_LEVEL: 'loud' },
    ])
      for (const word of ['--help', '-h']) {
        expect(readServeOptions([word], env)).toMatchObject({ ok: true, value: { help: true, command: [] } });
        expect(readServeOptions([], env)).toMatchObject({ ok: false, why: 'usage' });
      }
    expect(chosen(['backup', '--port', 'none', '--help']).help).toBe(true);
    expect(chosen([]).help).toBe(false);
  });
});
