import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { findChromium, getChromium } from '../../lib/cli/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'chromium-test-'));
afterEach(() => {
  vi.unstubAllEnvs();
});

it('takes CHROMIUM_PATH at its word, and says so when it names nothing that runs', async () => {
  const program = join(folder, 'my-chromium');
  writeFileSync(program, '#!/bin/sh\n');
  vi.stubEnv('CHROMIUM_PATH', program);
  expect(await getChromium(() => {})).toMatchObject({
    ok: false,
    why: 'no-browser',
    note: expect.stringContaining(program),
  });
  chmodSync(program, 0o755);
  expect(await getChromium(() => {})).toEqual({ ok: true, value: program });
  rmSync(folder, { recursive: true });
});

it('looks along the PATH and never takes a branded Chrome, which ignores --load-extension', () => {
  const bin = mkdtempSync(join(tmpdir(), 'chromium-bin-'));
  for (const name of ['google-chrome', 'chromium-browser']) {
    writeFileSync(join(bin, name), '#!/bin/sh\n');
    chmodSync(join(bin, name), 0o755);
  }
  const found = findChromium({ PATH: bin });
  expect(found).not.toBeNull();
  expect(found).not.toContain('google-chrome');
  rmSync(bin, { recursive: true });
});
