import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, ok, type Result } from '#core/result.ts';

/** PGlite lets two processes open one folder and ruin it: a lock file stands between them. */
export interface FolderLock {
  release(): void;
}

const beat = 5_000;
/** A lock of another machine or container is dead when it was not touched for this long. */
const silence = 30_000;
/** How often somebody who waits looks whether it was touched. */
const glance = 500;
const held = new Set<string>();

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks: a process id is used again, this pair is not. */
  readonly started: string | null;
  readonly host: string;
  /** Among which processes the number counts: in every container the first one is 1. Null where the system does not say. */
  readonly among: string | null;
}

/** The running kernel and the namespace of its process numbers (`man 7 pid_namespaces`): containers may share a host's name. */
function amongWhom(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Not touched for long. One that was touched in the future is of before the clock was set back: who lives touches it anew at once. */
const isSilent = (file: string): boolean => Math.abs(Date.now() - statSync(file).mtimeMs) > silence;

/** Whoever wrote this into a lock, where this process can tell whether they live; null where it cannot. */
function holderIn(words: string): Holder | null {
  try {
    const { pid, started = null, host, among } = JSON.parse(words) as Partial<Holder>;
    if (typeof pid !== 'number' || host !== hostname() || among !== amongWhom()) return null;
    return { pid, started, host, among };
  } catch {
    return null;
  }
}

function isStale(file: string, words: string): boolean {
  const holder = holderIn(words);
  if (!holder) return isSilent(file);
  if (holder.pid === process.pid) return !held.has(file);
  return !isAlive(holder.pid) || (holder.started !== null && holder.started !== startOf(holder.pid));
}

/** Takes the folder for this process. Fails with `in-use` while a living process has it; a dead one's lock is taken over. */
export function lockFolder(folder: string): Result<FolderLock, 'in-use'> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const { pid } = process;
  const mine = JSON.stringify({ pid, started: startOf(pid), host: hostname(), among: amongWhom() } satisfies Holder);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      held.add(file);
      const timer = setInterval(() => touch(file), beat);
      timer.unref();
      return ok({
        release() {
          clearInterval(timer);
          held.delete(file);
          rmSync(file, { force: true });
        },
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (!moveAwayIfStale(file)) break;
  }
  return failed(
    'in-use',
    `Another process is using the data folder ${folder}. Stop it first, or choose another folder.`,
  );
}

/** The same, waiting where nobody here can tell whether the holder lives: until it touches its lock, or has been silent for long. A
 * container that was killed and started again gets its folder back so, half a minute after the last touch. */
export async function lockFolderInTime(folder: string): Promise<Result<FolderLock, 'in-use'>> {
  const file = join(folder, 'lock');
  const before = lookAt(file);
  for (;;) {
    const lock = lockFolder(folder);
    if (lock.ok || holderIn(before?.words ?? '')) return lock;
    const now = lookAt(file);
    if (now && (now.words !== before?.words || now.touched !== before.touched)) return lock;
    await pause(glance);
  }
}

function lookAt(file: string): { readonly words: string; readonly touched: number } | null {
  try {
    return { words: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs };
  } catch {
    return null;
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // The folder was removed under us; the database will say so.
  }
}

/** Renaming settles which of two processes removes a dead lock; what was renamed is looked at once more. */
function moveAwayIfStale(file: string): boolean {
  try {
    const words = readFileSync(file, 'utf8');
    if (!isStale(file, words)) return false;
    const aside = `${file}.${randomUUID()}.stale`;
    renameSync(file, aside);
    const was = readFileSync(aside, 'utf8');
    if (was !== words) {
      renameSync(aside, file);
      return false;
    }
    rmSync(aside, { force: true });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
