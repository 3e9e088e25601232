import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { readSamplePage } from '#cli/sample-pages.ts';

/**
 * A Chromium with the extension and nothing else attached to it, over the DevTools protocol's pipe. A library that drives a browser attaches itself to
 * every page, holds each worker as it starts, which no seller waits for, and keeps every tab visible, so that none is ever in the background.
 */
export interface BareBrowser {
  readonly id: string;
  /** A tab on the site. */
  readonly tab: string;
  send<T = unknown>(method: string, params?: object, session?: string): Promise<T>;
  /** What the browser tells by itself in a session, or in all of them. */
  hear<T>(method: string, call: (told: T, session: string | undefined) => void): void;
  /** The first target that fits, attached to. */
  attach(fits: (target: Target) => boolean): Promise<string>;
  /** What an expression comes to in a page. */
  value<T>(session: string, expression: string): Promise<T>;
  clickAction(): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const host = 'www.tidewater-analytics.example';
/** Where the site stands that this browser knows. */
export const site = `http://${host}`;

/** @param page what the site answers on every path, after so many milliseconds; the sample company's page where it is left out */
export async function launchBare(
  executablePath: string,
  extension: string,
  { path = '/about', page = readSamplePage('company.html'), afterMs = 0 } = {},
): Promise<BareBrowser> {
  const url = site + path;
  const server = createServer(async (_, answer) => {
    await pause(afterMs);
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const profile = mkdtempSync(join(tmpdir(), 'icp-lens-bare-'));
  const child = spawn(
    executablePath,
    [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${(server.address() as AddressInfo).port}`,
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const { send, hear } = speak(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const find = async (fits: (target: Target) => boolean): Promise<Target> => {
    for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) {
      const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] });
      const found = targetInfos.find(fits);
      if (found) return found;
    }
    throw new Error('the browser did not open what was waited for');
  };
  const session = async (targetId: string): Promise<string> =>
    (await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })).sessionId;

  const worker = await find(
    (target) => target.type === 'service_worker' && /^chrome-extension:.*background\.js$/.test(target.url),
  );
  // A click that comes while the worker starts for the first time finds nobody to hear it.
  await pause(1500);
  const tab = await session((await send<Target>('Target.createTarget', { url })).targetId);
  const tabTarget = await find((target) => target.type === 'tab' && target.url === url);
  const id = new URL(worker.url).host;
  await send('ServiceWorker.enable', {}, tab);
  // The page has loaded: a click on one that is still loading counts for the page before it.
  await pause(1000);
  return {
    id,
    tab,
    send,
    hear,
    attach: async (fits) => session((await find(fits)).targetId),
    async value<T>(at: string, expression: string) {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const answer = await send<{ result: { value: T }; exceptionDetails?: object }>('Runtime.evaluate', asked, at);
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return answer.result.value;
    },
    clickAction: async () => void (await send('Extensions.triggerAction', { id, targetId: tabTarget.targetId })),
    stopWorker: async () => void (await send('ServiceWorker.stopAllWorkers', {}, tab)),
    async close() {
      const over = once(child, 'exit');
      await send('Browser.close').catch(() => child.kill());
      await over;
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Questions, answers and news over the pipe: JSON, each ended by a zero byte. */
function speak(to: Writable, from: Readable): Pick<BareBrowser, 'send' | 'hear'> {
  const waiting = new Map<number, { done: (answer: never) => void; fail: (error: Error) => void }>();
  const ears: { method: string; call(told: never, session: string | undefined): void }[] = [];
  let last = 0;
  let rest = Buffer.alloc(0);
  from.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      const message = JSON.parse(rest.subarray(0, at).toString()) as {
        id?: number;
        result?: never;
        error?: object;
        method?: string;
        params?: never;
        sessionId?: string;
      };
      rest = rest.subarray(at + 1);
      const asked = message.id === undefined ? undefined : waiting.get(message.id);
      if (message.id !== undefined) waiting.delete(message.id);
      for (const ear of ears) if (ear.method === message.method) ear.call(message.params as never, message.sessionId);
      if (message.error) asked?.fail(new Error(JSON.stringify(message.error)));
      else asked?.done(message.result as never);
    }
  });
  return {
    hear: (method, call) => void ears.push({ method, call }),
    send: (method, params = {}, sessionId) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail });
        to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      }),
  };
}
