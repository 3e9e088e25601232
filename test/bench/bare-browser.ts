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
 * A Chromium with the extension and nothing else attached to it, over the DevTools protocol's pipe. For timing alone: a library that drives a browser
 * attaches itself to every page and holds each worker as it starts, and what that takes no seller waits for.
 */
export interface BareBrowser {
  readonly id: string;
  /** A tab on the sample company's page. */
  readonly tab: string;
  send<T = unknown>(method: string, params?: object, session?: string): Promise<T>;
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
const url = `http://${host}/about`;

export async function launchBare(executablePath: string, extension: string): Promise<BareBrowser> {
  const page = readSamplePage('company.html');
  const site = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  );
  await once(site.listen(0, '127.0.0.1'), 'listening');
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
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${(site.address() as AddressInfo).port}`,
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const send = speak(child.stdio[3] as Writable, child.stdio[4] as Readable);
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
      site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Questions and answers over the pipe: JSON, each ended by a zero byte. */
function speak(to: Writable, from: Readable): BareBrowser['send'] {
  const waiting = new Map<number, { done: (answer: never) => void; fail: (error: Error) => void }>();
  let last = 0;
  let rest = Buffer.alloc(0);
  from.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (let at = rest.indexOf(0); at >= 0; at = rest.indexOf(0)) {
      const message = JSON.parse(rest.subarray(0, at).toString()) as { id?: number; result?: never; error?: object };
      rest = rest.subarray(at + 1);
      const asked = message.id === undefined ? undefined : waiting.get(message.id);
      if (message.id !== undefined) waiting.delete(message.id);
      if (message.error) asked?.fail(new Error(JSON.stringify(message.error)));
      else asked?.done(message.result as never);
    }
  });
  return (method, params = {}, sessionId) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}
