import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type Marionette, openMarionette } from './marionette.ts';
import { until } from './until.ts';

/** A real Firefox with the extension installed for as long as it runs. */
export interface Firefox {
  /** The extension's id. */
  readonly id: string;
  /** The address of an extension page. */
  page(name: string): string;
  /** Opens an address in a new tab and shows that. */
  open(url: string): Promise<void>;
  /** Closes the tab in front and shows the newest of the others. */
  closeTab(): Promise<void>;
  /** Goes to the window or tab that shows an address with this in it, once there is one: what follows is about that one. */
  goTo(part: string): Promise<void>;
  /** Runs a script in the page in front: `args` are its arguments, what it returns comes back. */
  inPage<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Runs a script with the browser's own rights, in its window. It may await. */
  inBrowser<T>(script: string, ...args: readonly unknown[]): Promise<T>;
  /** Presses keys as a person would: `Alt+Shift+l`, `Enter`, `a`. They go to whatever has the focus. */
  press(chord: string): Promise<void>;
  type(words: string): Promise<void>;
  /** Clicks at a place in the browser's window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types into the field of the page in front that has this label. */
  fill(label: string, words: string): Promise<void>;
  /** Clicks the button of the page in front that says this. */
  clickOn(words: string): Promise<void>;
  close(): Promise<void>;
}

const id = 'icp-lens@icp-lens.invalid';
/** Fixed, so that the address of an extension page is known. */
const uuid = '5f1d3c2a-0b47-4a6e-9c58-21d7c0a4e6b3';

/** Nothing is asked of the network, and no page of Firefox's own stands in the way. */
const preferences: Readonly<Record<string, string | number | boolean>> = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'extensions.update.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // Offline is offline, for a store on this machine, too.
  'network.disable-localhost-when-offline': true,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // A popup takes no click in its first half second, against clicks that were meant for what stood there before.
  'security.notification_enable_delay': 0,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'intl.accept_languages': 'en-US',
};

const keys: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** Starts Firefox without a window and installs the extension from its folder. */
export async function launchFirefox(executablePath: string, extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'icp-lens-firefox-'));
  const port = await freePort();
  const lines = Object.entries({ ...preferences, 'marionette.port': port }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless', '--profile', profile];
  const child = spawn(executablePath, args, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const ended = new Promise((done) => child.once('exit', done));
  const driver = await connected(port, () => child.exitCode === null && child.pid !== undefined);
  const send = async <T>(command: string, parameters: object = {}) =>
    (await driver.send(command, parameters)) as { value: T };
  const setContext = (value: 'chrome' | 'content') => driver.send('Marionette:SetContext', { value });
  const asBrowser = async <T>(work: () => Promise<T>): Promise<T> => {
    await setContext('chrome');
    try {
      return await work();
    } finally {
      await setContext('content');
    }
  };
  const act = (actions: object) => asBrowser(() => driver.send('WebDriver:PerformActions', { actions: [actions] }));
  /** The first element of the page in front that an XPath finds, once there is one. */
  const find = async (value: string) => {
    const ask = { using: 'xpath', value };
    const all = async () => (await driver.send('WebDriver:FindElements', ask)) as Record<string, string>[];
    const [first] = await until(all, (some) => some.length > 0, 20_000, value);
    return Object.values(first ?? {})[0];
  };
  const strokes = (values: readonly string[]) =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });

  const close = async (): Promise<void> => {
    await driver.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    driver.hangUp();
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(late);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await driver.send('WebDriver:NewSession', {});
    await driver.send('Addon:Install', { path: extension, temporary: true });
  } catch (error) {
    await close();
    throw error;
  }

  return {
    id,
    page: (name) => `moz-extension://${uuid}/${name}`,
    async open(url) {
      const { handle } = (await driver.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as { handle: string };
      await driver.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await driver.send('WebDriver:Navigate', { url });
    },
    async closeTab() {
      const left = (await driver.send('WebDriver:CloseWindow')) as string[];
      await driver.send('WebDriver:SwitchToWindow', { handle: left.at(-1), focus: true });
    },
    async goTo(part) {
      const look = async () => {
        for (const handle of (await driver.send('WebDriver:GetWindowHandles')) as string[]) {
          await driver.send('WebDriver:SwitchToWindow', { handle, focus: true });
          if ((await send<string>('WebDriver:GetCurrentURL')).value.includes(part)) return true;
        }
        return false;
      };
      // A window may close while it is looked at.
      const isIt = () => look().catch((error) => unlessClosed(error) ?? false);
      await until(isIt, (isThere) => isThere, 20_000, `a window with ${part}`);
    },
    async inPage<T>(script: string, ...given: readonly unknown[]) {
      return (await send<T>('WebDriver:ExecuteScript', { script, args: given, sandbox: null })).value;
    },
    async inBrowser<T>(script: string, ...given: readonly unknown[]) {
      const whole = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${script} })(...arguments).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value } = await asBrowser(() =>
        send<{ value: T; error?: string }>('WebDriver:ExecuteAsyncScript', {
          script: whole,
          args: given,
          sandbox: 'system',
        }),
      );
      if (value.error) throw new Error(`in the browser: ${value.error}`);
      return value.value;
    },
    press: async (chord) => {
      // A window that closes when the key goes down is not there any more when it comes up.
      await strokes(chord.split('+').map((key) => keys[key] ?? key)).catch(unlessClosed);
    },
    async type(words) {
      for (const letter of words) await strokes([letter]);
    },
    async clickAt(x, y) {
      await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    async fill(label, words) {
      const id = await find(`//*[@id = //label[contains(., "${label}")]/@for]`);
      await driver.send('WebDriver:ElementSendKeys', { id, text: words });
    },
    async clickOn(words) {
      const id = await find(`//button[contains(., "${words}")]`);
      await driver.send('WebDriver:ElementClick', { id });
    },
    close,
  };
}

/** Passes over that a window has closed, and over nothing else. */
function unlessClosed(error: unknown): undefined {
  if (!(error instanceof Error && error.message.startsWith('no such window'))) throw error;
}

/** Asks again and again until Firefox listens. */
async function connected(port: number, isRunning: () => boolean): Promise<Marionette> {
  for (const end = Date.now() + 60_000; ; ) {
    try {
      return await openMarionette(port);
    } catch (error) {
      if (!isRunning() || Date.now() > end) throw new Error('Firefox did not start', { cause: error });
      await new Promise((soon) => setTimeout(soon, 100));
    }
  }
}
