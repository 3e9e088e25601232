import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '#core/result.ts';

const house = new URL('../..', import.meta.url).pathname;

/**
 * Builds the extension for Chromium and gives the folder to load. A warning that a Node module was left out of the
 * browser's code is a failure: the build itself would call it fine.
 */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): Promise<Result<string, 'build-failed'>> {
  const wxt = join(house, 'node_modules/wxt/bin/wxt.mjs');
  return new Promise((done) => {
    const child = spawn(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
      cwd: house,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' },
    });
    let log = '';
    const keep = (chunk: Buffer) => {
      log += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done(failed('build-failed', error.message)));
    child.on('close', (code) => {
      if (code === 0 && !log.includes('externalized for browser compatibility'))
        done(ok(resolve(house, process.env.ICP_LENS_OUT ?? '.output', `${browser}-mv3`)));
      else done(failed('build-failed', log.trim().split('\n').slice(-12).join('\n')));
    });
  });
}
