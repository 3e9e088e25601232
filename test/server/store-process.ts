import { type ChildProcess, spawn } from 'node:child_process';
import type { Role } from '#wire/wire.ts';

export interface StoreProcess {
  readonly url: string;
  readonly codes: Readonly<Record<Role, string>> | null;
  /** SIGKILL: no chance to tidy up. */
  kill(): Promise<void>;
  /** SIGTERM: the graceful way. The exit code. */
  stop(): Promise<number | null>;
}

/** Starts a store in a process of its own. `first`: with a new team. */
export async function startStore(place: string, first = false): Promise<StoreProcess> {
  const script = new URL('server-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', script, place, first ? 'first' : ''], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await firstLine(child);
  const end = (signal: NodeJS.Signals) => {
    const gone = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
    child.kill(signal);
    return gone;
  };
  return {
    ...(JSON.parse(said) as Pick<StoreProcess, 'url' | 'codes'>),
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    let wrong = '';
    child.stderr?.on('data', (words: Buffer) => {
      wrong += words.toString();
    });
    child.stdout?.on('data', (words: Buffer) => {
      said += words.toString();
      if (said.includes('\n')) done(said.slice(0, said.indexOf('\n')));
    });
    child.once('exit', () => failed(new Error(wrong.slice(-2000))));
  });
}
