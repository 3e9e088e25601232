import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { getFirefox } from '../../lib/cli/firefox.ts';
import { getProgram } from '../../lib/cli/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'firefox-test-'));
afterEach(() => {
  vi.unstubAllEnvs();
});

it('takes FIREFOX_PATH at its word, where it is new enough for the extension', async () => {
  const program = join(folder, 'my-firefox');
  vi.stubEnv('FIREFOX_PATH', program);
  for (const version of ['Mozilla Firefox 128.14.0esr', 'something else']) {
    writeFileSync(program, `#!/bin/sh\necho '${version}'\n`);
    chmodSync(program, 0o755);
    expect(await getFirefox(() => {})).toMatchObject({ ok: false, note: expect.stringContaining('142 or newer') });
  }
  writeFileSync(program, `#!/bin/sh\necho 'Mozilla Firefox 153.7.0esr'\n`);
  expect(await getFirefox(() => {})).toEqual({ ok: true, value: program });
  rmSync(folder, { recursive: true });
});

it('gives what is found without installing anything', async () => {
  const told: string[] = [];
  expect(
    await getProgram(
      'Thing',
      () => 'here',
      ['thing'],
      (line) => told.push(line),
    ),
  ).toEqual({ ok: true, value: 'here' });
  expect(told).toEqual([]);
});
