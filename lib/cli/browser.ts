import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

/** A real Chromium with the extension loaded, and the real side panel as a page that can be driven. */
export interface Browser {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  /** Click the toolbar icon on the tab that shows this page. */
  clickAction(page: Page): Promise<void>;
  /** The side panel, once it is open. */
  panel(): Promise<Page>;
  /** Lets go of the side panel: while it is driven it believes that it has the keyboard. */
  letPanelGo(): Promise<void>;
  /** What the browser does to an idle worker at any time. The next message starts it again. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The X display of its window, where that is not the one at hand. */
  readonly display?: string;
  /** Profile folder; a temporary one that is removed at the end when left out. */
  readonly profile?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Starts the browser. Root may not use Chromium's sandbox, so it is left out there alone. */
export async function launchBrowser(options: LaunchOptions): Promise<Browser> {
  const { executablePath, extension, headless, width = 1280, height = 900 } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'icp-lens-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless switch names the old mode, which has no side panel.
    headless: false,
    viewport: null,
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${width},${height}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const id = new URL(worker.url()).host;
  await workerReady(worker);
  const over: Array<() => Promise<void>> = [];
  const letPanelGo = async () => {
    for (const disconnect of over.splice(0)) await disconnect().catch(() => undefined);
  };

  return {
    context,
    id,
    clickAction: (page) => clickAction(context, id, page),
    async panel() {
      const { panel, disconnect } = await findPanel(profile, `chrome-extension://${id}/sidepanel.html`);
      over.push(disconnect);
      return panel;
    },
    letPanelGo,
    async killWorker() {
      const page = context.pages()[0] ?? (await context.newPage());
      const session = await context.newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      await letPanelGo();
      await context.close().catch(() => undefined);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** A click that comes while the worker starts for the first time finds nobody to hear it. */
async function workerReady(worker: Worker): Promise<void> {
  const isReady = () => worker.evaluate('chrome.action?.onClicked.hasListeners() ?? true');
  for (const end = Date.now() + 10_000; !(await isReady()) && Date.now() < end; )
    await new Promise((soon) => setTimeout(soon, 50));
}

/** The toolbar click needs a target of type "tab" and the browser's own session. */
async function clickAction(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = context.browser();
  if (!browser) throw new Error('a persistent context always has its browser');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const target = targetInfos.find((info) => info.url === page.url());
  if (!target) throw new Error(`no tab shows ${page.url()}`);
  // Not yet among Playwright's types: the extensions domain of the protocol.
  const send = session.send as unknown as (method: string, params: object) => Promise<unknown>;
  await send.call(session, 'Extensions.triggerAction', { id, targetId: target.targetId });
  await session.detach();
}

/**
 * Only a second connection lists the side panel among the pages; closing it leaves the browser running. One that is made while the panel comes
 * to be, one in twenty, never hears of it: then the next one does.
 */
async function findPanel(profile: string, url: string): Promise<{ panel: Page; disconnect: () => Promise<void> }> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const over = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    for (const enough = Date.now() + 1_500; Date.now() < enough; ) {
      const pages = over.contexts()[0]?.pages() ?? [];
      const panel = pages.find((page) => page.url().startsWith(url));
      if (panel) return { panel, disconnect: () => over.close() };
      await new Promise((soon) => setTimeout(soon, 100));
    }
    await over.close();
  }
  throw new Error('the side panel did not open');
}
