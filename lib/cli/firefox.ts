import { execFileSync } from 'node:child_process';
import { failed, ok, type Result } from '#core/result.ts';
import { getProgram, onPath, runs } from './programs.ts';

/** A Firefox that takes the extension: `strict_min_version` in wxt.config.ts. */
const oldest = 142;

const named = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const wellKnown = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The browser's own version line, such as `Mozilla Firefox 153.7.0esr`. */
export const firefoxVersion = (file: string): string =>
  execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

const isNewEnough = (file: string): boolean => {
  try {
    return Number(/\b(\d+)\.\d/.exec(firefoxVersion(file))?.[1] ?? 0) >= oldest;
  } catch {
    return false;
  }
};

/** The first Firefox that is already here and new enough: well-known places, then the PATH. */
export const findFirefox = (env: NodeJS.ProcessEnv = process.env): string | null =>
  [...new Set([...wellKnown, ...onPath(named, env)])].find((file) => runs(file) && isNewEnough(file)) ?? null;

/**
 * A Firefox to run: `FIREFOX_PATH`, one that is found, or else the system's package.
 * @param tell hears what is being done, in a sentence
 */
export async function getFirefox(tell: (line: string) => void): Promise<Result<string, 'no-browser'>> {
  const asked = process.env.FIREFOX_PATH;
  if (asked)
    return runs(asked) && isNewEnough(asked)
      ? ok(asked)
      : failed('no-browser', `FIREFOX_PATH names ${asked}, which is no Firefox ${oldest} or newer.`);
  const got = await getProgram(`Firefox ${oldest} or newer`, findFirefox, ['firefox-esr'], tell);
  return got.ok ? got : failed('no-browser', `${got.note} Or set FIREFOX_PATH to one.`);
}
