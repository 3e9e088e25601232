import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSection, waitForCompany } from '../../lib/cli/panel-steps.ts';
import { joinAsRevOps, type RevOps } from '../../lib/cli/revops.ts';
import { preparedFolder } from '../server/prepared-store.ts';
import { freePort } from './free-port.ts';
import { company, flagStates, type Lens, openLens } from './lens.ts';
import { until } from './until.ts';

/** A flag that the seller has clicked survives a killed worker, a killed server and a dead network, and is written once. */
const house = new URL('../..', import.meta.url).pathname;
const data = preparedFolder();
let port: number;
let server: ChildProcess;
let lens: Lens;
let revops: RevOps;

/** The store as a process of its own; gives what it prints once it listens. */
function startServer(): Promise<string> {
  server = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/serve.ts', '--port', String(port), '--data', data], {
    cwd: house,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done, failed) => {
    let words = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      if (words.includes('Ctrl-C')) done(words);
    });
    server.once('exit', (code) => failed(new Error(`the store ended with ${code}: ${words}`)));
  });
}
const killServer = (): Promise<unknown> =>
  new Promise((done) => {
    server.removeAllListeners('exit');
    server.once('exit', done);
    server.kill('SIGKILL');
  });

const flag = (name: string) => lens.panel.getByRole('button', { name, exact: true }).first().click();
const sync = () => lens.panel.locator('.status').getByRole('button').first().click();
const kinds = async () => (await revops.queue()).map((each) => each.flag.kind).sort();

beforeAll(async () => {
  port = await freePort();
  const printed = await startServer();
  const code = (role: string) => new RegExp(`${role}\\s+(\\S+)`).exec(printed)?.[1] ?? '';
  lens = await openLens();
  await lens.join(`http://127.0.0.1:${port}`, code('rep'));
  await lens.tab.bringToFront();
  await waitForCompany(lens.panel, company);
  await openSection(lens.panel, 'Flags and answers');
  const joined = await joinAsRevOps(`http://127.0.0.1:${port}`, code('revops'), 'Rita RevOps');
  if (!joined.ok) throw new Error(joined.note);
  revops = joined.value;
});
afterAll(async () => {
  await lens?.close();
  await killServer();
  rmSync(data, { recursive: true, force: true });
});

it('survives a worker that is killed at once', async () => {
  await flag('Wrong tier');
  await lens.panel.getByRole('button', { name: 'Undo' }).waitFor();
  await lens.browser.killWorker();
  await sync();
  await until(kinds, (stored) => stored.length > 0);
  await expect.poll(kinds).toEqual(['wrong-tier']);
});

it('waits for a server that is killed in the middle, says so, and is written once when it is back', async () => {
  await flag('Wrong timing');
  await new Promise((later) => setTimeout(later, 5_800));
  await killServer();
  await sync();
  await until(
    () => lens.panel.locator('.panel').innerText(),
    (text) => /does not answer|waiting to send/.test(text),
  );
  await until(
    () => flagStates(lens.panel),
    (states) => states.length === 2,
  );
  await startServer();
  await sync();
  await until(kinds, (stored) => stored.includes('wrong-timing'), 45_000);
  await until(
    () => flagStates(lens.panel),
    (states) => states.every((state) => /sent, due in/.test(state)),
    45_000,
  );
  await expect.poll(kinds).toEqual(['wrong-tier', 'wrong-timing']);
});

it('takes flags while nothing answers, and the panel goes on working', async () => {
  await killServer();
  await flag('Not a fit');
  await lens.panel.locator('.line-button').first().click();
  await lens.panel.locator('.line-proof').first().waitFor();
  await new Promise((later) => setTimeout(later, 7_000));
  await lens.browser.killWorker();
  await sync();
  await until(
    () => flagStates(lens.panel),
    (states) => states[0] === 'waiting to send',
  );
  await startServer();
  await sync();
  await until(kinds, (stored) => stored.length === 3, 45_000);
  await expect.poll(kinds).toEqual(['not-a-fit', 'wrong-tier', 'wrong-timing']);
});
