import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../lib/cli/start-options.ts';

const read = (words: string[], env: NodeJS.ProcessEnv = {}) => readStartOptions(words, env);

describe('the options of npm start', () => {
  it('takes the tour without a window unless there is a display', () => {
    const linux = process.platform === 'linux';
    expect(read([])).toMatchObject({ ok: true, value: { headless: linux } });
    expect(read([], { DISPLAY: ':0' })).toMatchObject({ ok: true, value: { headless: false } });
    expect(read([], { WAYLAND_DISPLAY: 'wayland-0' })).toMatchObject({ ok: true, value: { headless: false } });
    expect(read(['--headless'], { DISPLAY: ':0' })).toMatchObject({ ok: true, value: { headless: true } });
    expect(read(['--headed'])).toMatchObject({ ok: true, value: { headless: false } });
  });

  it('says what is wrong with an option', () => {
    expect(read(['--port', 'http'])).toMatchObject({ ok: false, note: expect.stringContaining('"http"') });
    expect(read(['--port', '70000'])).toMatchObject({ ok: false, note: expect.stringContaining('65535') });
    expect(read(['--headless', '--headed'])).toMatchObject({ ok: false, note: expect.stringContaining('exclude') });
    expect(read(['--colour'])).toMatchObject({ ok: false, note: expect.stringContaining('--colour') });
    expect(read(['company.html'])).toMatchObject({ ok: false, note: expect.stringContaining('company.html') });
  });

  it('keeps the port and the folder', () => {
    expect(read(['--port', '8787', '--data', 'elsewhere'])).toMatchObject({
      ok: true,
      value: { port: 8787, data: 'elsewhere' },
    });
  });
});
