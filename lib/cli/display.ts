import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { failed, ok, type Result } from '#core/result.ts';
import { getProgram, onPath, runs } from './programs.ts';

/** A screen that nobody looks at, with a keyboard of its own: for what only a real key or a browser's own dialog can show. */
export interface Display {
  /** What `DISPLAY` has to be for a program to appear on it. */
  readonly name: string;
  /** Presses a chord such as `alt+shift+o` or `Return`. It goes to whatever has the focus. */
  press(chord: string): Promise<void>;
  type(words: string): Promise<void>;
  /** Gives a window of this title, by part of it, the keyboard. */
  focus(title: string): Promise<void>;
  close(): Promise<void>;
}

const find = (name: string) => (): string | null => onPath([name], process.env).find(runs) ?? null;

/**
 * What a display takes, found, or installed where that is allowed.
 * @param tell hears what is being done, in a sentence
 */
export async function getDisplay(
  tell: (line: string) => void,
): Promise<Result<{ readonly xvfb: string; readonly xdotool: string }, 'no-display'>> {
  const xvfb = await getProgram('Xvfb', find('Xvfb'), ['xvfb'], tell);
  if (!xvfb.ok) return failed('no-display', xvfb.note);
  const xdotool = await getProgram('xdotool', find('xdotool'), ['xdotool'], tell);
  if (!xdotool.ok) return failed('no-display', xdotool.note);
  return ok({ xvfb: xvfb.value, xdotool: xdotool.value });
}

/**
 * Starts Xvfb on a free number.
 * @param tell hears what is being done, in a sentence
 */
export async function openDisplay(tell: (line: string) => void): Promise<Result<Display, 'no-display'>> {
  const got = await getDisplay(tell);
  if (!got.ok) return got;
  const { xvfb, xdotool } = got.value;
  // It writes the number that it took to its fourth stream.
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await numberOf(server);
  if (name === null) return failed('no-display', 'Xvfb ended before it gave a display.');
  const run = promisify(execFile);
  const env = { ...process.env, DISPLAY: name };
  const act = async (...args: string[]) => {
    await run(xdotool, args, { env });
  };
  return ok({
    name,
    press: (chord) => act('key', '--clearmodifiers', chord),
    type: (words) => act('type', '--delay', '30', words),
    focus: (title) => act('search', '--sync', '--onlyvisible', '--name', title, 'windowfocus', '--sync'),
    async close() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
    },
  });
}

const numberOf = (server: ChildProcess): Promise<string | null> =>
  new Promise((done) => {
    let digits = '';
    // The number may come in pieces; the end of its line says that it is whole.
    server.stdio[3]?.on('data', (piece: Buffer) => {
      digits += piece.toString();
      if (digits.endsWith('\n')) done(`:${digits.trim()}`);
    });
    server.once('exit', () => done(null));
    server.once('error', () => done(null));
  });
