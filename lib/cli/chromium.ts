import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { failed, ok, type Result } from '#core/result.ts';
import { installPackages, mayInstall, onPath, run, runs } from './programs.ts';

/** A Chromium that loads an unpacked extension from the command line. Branded Chrome has not done so since 137. */

const named = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
const wellKnown = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** Where Playwright keeps the browsers it has downloaded, newest first. */
function downloaded(): string[] {
  const home =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    { darwin: join(homedir(), 'Library/Caches/ms-playwright'), win32: join(homedir(), 'AppData/Local/ms-playwright') }[
      process.platform as string
    ] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(home)) return [];
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return readdirSync(home)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inside.map((path) => join(home, name, path)));
}

/** The first Chromium that is already here: `CHROMIUM_PATH`, then well-known places, then Playwright's folder. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  return [...wellKnown, ...onPath(named, env), ...downloaded()].find(runs) ?? null;
}

function installWithPlaywright(): Promise<Result<null, 'failed'>> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

/**
 * A Chromium to run, found or else installed: by apt-get where that is allowed (it brings the system libraries along),
 * then by Playwright's download.
 * @param tell hears what is being done, in a sentence
 */
export async function getChromium(tell: (line: string) => void): Promise<Result<string, 'no-browser'>> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked)
    return runs(asked)
      ? ok(asked)
      : failed('no-browser', `CHROMIUM_PATH names ${asked}, which is not a program that can be run.`);
  const here = findChromium();
  if (here) return ok(here);
  const tried: string[] = [];
  if (mayInstall()) {
    tell('No Chromium here: installing the system’s package (about a minute) …');
    const installed = await installPackages(['chromium', 'fonts-liberation']);
    const found = findChromium();
    if (found) return ok(found);
    tried.push(`apt-get: ${installed.ok ? 'no program came of it' : installed.note}`);
  }
  tell('No Chromium here: downloading one with Playwright …');
  const installed = await installWithPlaywright();
  const found = findChromium();
  if (found) return ok(found);
  tried.push(`Playwright: ${installed.ok ? 'no program came of it' : installed.note}`);
  return failed(
    'no-browser',
    `No Chromium was found and none could be installed (${tried.join('; ')}). Install Chromium, or set CHROMIUM_PATH to one.`,
  );
}

/** The browser's own version line, such as `Chromium 156.0.8078.79`. */
export const chromiumVersion = (file: string): string =>
  execFileSync(file, ['--version', '--no-sandbox'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
