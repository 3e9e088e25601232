import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { failed, ok, type Result } from '#core/result.ts';

/** Programs of the system: found where they are, or installed as the system's own packages where that is allowed. */

/** Whether a file is a program that this user may run. */
export function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where programs of these names would stand on the PATH, folder by folder. */
export const onPath = (names: readonly string[], env: NodeJS.ProcessEnv): string[] =>
  (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** Runs a program to its end without its output; its last words come back when it fails. */
export function run(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Result<null, 'failed'>> {
  return new Promise((done) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let words = '';
    const keep = (chunk: Buffer) => {
      words = (words + chunk.toString()).slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done(failed('failed', error.message)));
    child.on('close', (code) =>
      done(code === 0 ? ok(null) : failed('failed', words.trim().split('\n').at(-1) ?? `exit ${code}`)),
    );
  });
}

const isDebian = (): boolean =>
  existsSync('/etc/debian_version') &&
  /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether packages of the system can be installed without asking anybody: root on Debian and its kin. */
export const mayInstall = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && isDebian();

/** Installs Debian packages by name. */
export async function installPackages(names: readonly string[]): Promise<Result<null, 'failed'>> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], env);
}

/**
 * A program of the system: found by `find`, or else installed as `packages` where that is allowed.
 * @param what its name for people, such as "Firefox"
 * @param tell hears what is being done, in a sentence
 * @returns what `find` gives, or a note that says what was tried and what to do
 */
export async function getProgram<T>(
  what: string,
  find: () => T | null,
  packages: readonly string[],
  tell: (line: string) => void,
): Promise<Result<T, 'not-here'>> {
  const here = find();
  if (here !== null) return ok(here);
  const by = `apt-get install ${packages.join(' ')}`;
  if (!mayInstall()) return failed('not-here', `There is no ${what} here. Install it (on Debian: ${by}).`);
  tell(`No ${what} here: installing the system’s package …`);
  const installed = await installPackages(packages);
  const found = find();
  if (found !== null) return ok(found);
  return failed(
    'not-here',
    `There is no ${what} here, and ${by} did not help: ${installed.ok ? 'no program came of it' : installed.note}`,
  );
}
