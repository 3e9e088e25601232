import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { failed, ok, type Result } from '#core/result.ts';

/** PGlite lets two processes open one folder and ruin it: a lock file stands between them. */
export interface FolderLock {
  release(): void;
}

const beat = 5_000;
/** A lock of another machine (or of a container that is gone) is dead when it was not touched for this long. */
const silence = 30_000;
const held = new Set<string>();

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks: a process id is used again, this pair is not. */
  readonly started: string | null;
  readonly host: string;
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

function isStale(file: string, words: string): boolean {
  let holder: Partial<Holder>;
  try {
    holder = JSON.parse(words) as Partial<Holder>;
  } catch {
    return isSilent(file);
  }
  if (holder.host !== hostname() || typeof holder.pid !== 'number') return isSilent(file);
  if (holder.pid === process.pid) return !held.has(file);
  return !isAlive(holder.pid) || (holder.started !== null && holder.started !== startOf(holder.pid));
}

/** Takes the folder for this process. Fails with `in-use` while a living process has it; a dead one's lock is taken over. */
export function lockFolder(folder: string): Result<FolderLock, 'in-use'> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid), host: hostname() } satisfies Holder);
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
    const aside = `${file}.${process.pid}.stale`;
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
