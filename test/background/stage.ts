// What the background loads when it needs it is at hand here: how long a file takes to load is no part of any test.
import '#core/clue-updates.ts';
import '#core/spec.ts';
import '#wire/wire.ts';
import '#wire/accounts.ts';
import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import { hash, spec } from '#assets/sample-spec.yaml';
import { composeBackground } from '#background/compose.ts';
import type { Background } from '#background/events.ts';
import type { AboutPage, AboutShown } from '#bus/messages.ts';
import { asker, hear } from '#bus/panel.ts';
import type { Shown } from '#bus/shown.ts';
import type { Candidate, Clipping } from '#core/clipping.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import { openSession, type StorageArea } from '#local/session.ts';
import { openCabinet } from '#local/shelves.ts';
import type { MendAsk, Mended } from '#readers/mend.ts';
import { type Ends, makeEnds, panelSender } from '../bus/ends.ts';
import { ModelStore, type Weather } from '../sync/model-store.ts';

/** A browser on a stage: tabs that can be clicked and moved, a worker that can be stopped, and a panel that listens. */

export interface StageTab {
  url: string;
  /** The extension may see it: a click, or a granted host. */
  seen: boolean;
  script: boolean;
  injected: number;
  /** The browser shows a page of its own at the address, as where nobody answers. */
  closed?: boolean;
}

export const windowId = 1;

export class Stage {
  readonly ends: Ends = makeEnds();
  readonly store = new ModelStore();
  readonly tabs = new Map<number, StageTab>();
  private readonly badges = new Map<number | null, string>();
  readonly alarms = new Map<string, number>();
  readonly kept: Record<string, unknown> = {};
  readonly faults: unknown[] = [];
  readonly sent: unknown[] = [];
  /** The frames of tabs but for the top ones, as the browser names them to who puts a script there. */
  readonly frames = new Map<number, { frameId: number; state: 'started' | 'running' }[]>();
  readonly messages: unknown[] = [];
  readonly sentToFrames: [number, unknown][] = [];
  /** The functions of ours that ran in pages, by tab. */
  readonly ran: [number, string][] = [];
  /** What the aids in pages were asked, and what they answer. */
  readonly aided: unknown[] = [];
  aid: (name: string, ask: unknown) => unknown = () => null;
  /** What was looked for on pages by clue updates, and what was found. */
  readonly mended: ({ readonly url: string } & MendAsk)[] = [];
  mend: (ask: MendAsk) => Mended = () => ({ found: {}, page: null, fields: [] });
  /** The addresses of the pages that were read. */
  readonly read: string[] = [];
  readonly timers: { at: number; call: () => void }[] = [];
  /** What is done to make a worker ready. */
  warmUp: () => Iterator<unknown> = () => [][Symbol.iterator]();
  granted: string[] = [];
  followed: readonly string[] = [];
  policy: ManagedPolicy | null = null;
  onFollow: () => Promise<void> = async () => {};
  weather: Weather = 'fine';
  online = true;
  now = Date.parse('2026-11-22T09:00:00Z');
  front = 1;
  shown: Shown | null = null;
  shownTimes = 0;
  searches = 0;
  hidesOwnPages = false;
  /** The addresses of the frames in the page in front. */
  inFrames: readonly string[] = [];
  readonly name = `stage-${uuid()}`;
  background: Background = this.start();
  readonly ask = asker(this.ends.end(panelSender), async () => {});

  /** Starts a worker, as the browser does when something happens. */
  start(): Background {
    const area: StorageArea = {
      get: async (key) => structuredClone(key === null ? this.kept : key in this.kept ? { [key]: this.kept[key] } : {}),
      set: async (items) => void Object.assign(this.kept, structuredClone(items)),
      remove: async (keys) => {
        for (const key of [keys].flat()) delete this.kept[key];
      },
    };
    this.background = composeBackground({
      runtime: this.ends.background,
      tabs: {
        front: async () => this.look(this.front),
        get: async (tabId) => {
          const tab = this.look(tabId);
          return tab && { ...tab, windowId, isFront: tabId === this.front };
        },
        inject: async (tabId) => {
          const tab = this.tabs.get(tabId);
          if (!tab?.seen || tab.closed) return null;
          if (tab.script) return 'running';
          tab.script = true;
          tab.injected += 1;
          return 'started';
        },
        frames: async (tabId) => this.frames.get(tabId) ?? [],
        run: async (tabId, work, args) => {
          if (!this.tabs.get(tabId)?.seen) return null;
          if (work.name === 'frameAddresses') return [{ frameId: 0, answer: this.inFrames as never }];
          if (work.name === 'seeCursor') return [{ frameId: 0, answer: { at: '', to: '' } as never }];
          this.sent.push(args);
          this.ran.push([tabId, work.name]);
          return [{ frameId: 0, answer: true as never }];
        },
        aid: async (tabId, frameId, name, ask) => {
          this.aided.push({ tabId, frameId, name, ask });
          return this.tabs.get(tabId)?.seen ? [await this.aid(name, ask)] : null;
        },
        style: async () => {},
        send: async (tabId, message, frameId = 0) => {
          if (frameId !== 0) this.sentToFrames.push([frameId, message]);
          if (!this.tabs.get(tabId)?.script) throw new Error('Receiving end does not exist.');
          this.sent.push((message as { name: string }).name);
          this.messages.push(message);
          return { ok: true };
        },
      },
      sites: {
        granted: async () => this.granted,
        follow: async (patterns) => {
          await this.onFollow();
          this.followed = patterns;
        },
      },
      badge: async (tabId, text) => void (text === null ? this.badges.delete(tabId) : this.badges.set(tabId, text)),
      clock: { now: () => this.now, today: () => new Date(this.now).toISOString().slice(0, 10), newId: uuid },
      cabinet: openCabinet(this.name),
      session: openSession(area),
      net: this.store.net(() => this.weather),
      clockwork: {
        now: () => this.now,
        alarm: (name, minutes) => void this.alarms.set(name, minutes),
        later: (ms, call) => void this.timers.push({ at: this.now + ms, call }),
      },
      device: 'A test',
      sample: { spec, hash },
      matches: ['https://www.linkedin.com/*'],
      clip: ({ url, html }) => {
        this.read.push(url);
        return JSON.parse(html);
      },
      mend: ({ url }, ask) => {
        this.mended.push({ url, ...ask });
        return this.mend(ask);
      },
      warmUp: () => this.warmUp(),
      rest: (call) => void this.timers.push({ at: this.now, call }),
      random: () => 0.5,
      isOnline: () => this.online,
      policy: async () => this.policy,
      onFault: (fault) => this.faults.push(fault),
    });
    return this.background;
  }

  /** The icon's text over a tab: its own, else that of all. */
  badge(tabId: number): string {
    return this.badges.get(tabId) ?? this.badges.get(null) ?? '';
  }

  /** What the panel's seller sees now, as the panel would name it. */
  get seen(): AboutShown {
    const { key = '', person = null } = this.shown?.prospect ?? {};
    return { windowId, prospect: key, person: person?.name ?? null };
  }

  /** The page that the panel's seller sees now, as the panel would name it. */
  get page(): AboutPage {
    const page = this.shown?.page;
    return { tabId: this.shown?.tabId ?? -1, page: page && 'url' in page ? page.url : null };
  }

  /** The browser stops the worker, and starts another one. */
  restart(): void {
    this.ends.kill();
    this.timers.length = 0;
    this.start();
  }

  /** Opens the panel of the window. */
  openPanel(): () => void {
    return hear(
      this.ends.end(panelSender),
      windowId,
      {
        shown: (shown) => {
          this.shown = shown;
          this.shownTimes += 1;
        },
        search: () => {
          this.searches += 1;
        },
      },
      () => new Promise((done) => setTimeout(done)),
    );
  }

  open(tabId: number, url: string, seen = false): void {
    this.tabs.set(tabId, { url, seen, script: false, injected: 0 });
    this.front = tabId;
    this.background.activated(windowId);
  }

  async click(tabId = this.front): Promise<void> {
    const tab = this.tabs.get(tabId) as StageTab;
    tab.seen = !tab.url.startsWith('chrome:');
    await this.background.clicked({ id: tabId, url: this.look(tabId)?.url ?? null });
  }

  /** The content script of a tab tells what it found. */
  async tell(
    tabId: number,
    clipping: Partial<Clipping>,
    url = this.tabs.get(tabId)?.url ?? '',
    frameId = 0,
  ): Promise<void> {
    const whole = { ...aClipping(), url, ...clipping };
    const sender = { id: 'ours', url, frameId, tab: { id: tabId } };
    // What is read in pages is tested elsewhere: here a page is its clipping.
    const page = { url: whole.url, html: JSON.stringify(whole), held: [], shadows: [] };
    await this.ends.send(sender, { icp: 'tell', name: 'page:snapshot', with: page });
    await this.settle();
  }

  /** Lets everything that was begun come to its end. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 60; turn++) await new Promise((done) => setTimeout(done));
  }

  /** Time passes, and what was set for it happens. */
  async pass(ms: number): Promise<void> {
    this.now += ms;
    for (const timer of this.timers.splice(0)) timer.at <= this.now ? timer.call() : this.timers.push(timer);
    await this.settle();
  }

  private look(tabId: number): { id: number; url: string | null } | null {
    const tab = this.tabs.get(tabId);
    const isOwnPage = !this.hidesOwnPages && tab?.url.startsWith('chrome:');
    return tab ? { id: tabId, url: tab.seen || isOwnPage ? tab.url : null } : null;
  }
}

const said = (words: string): readonly Candidate[] => [{ said: words, from: 'label "it"' }];

export const aClipping = (
  found: Record<string, string> = { 'company.name': 'Acme Metering', 'company.domain': 'acme.com' },
): Clipping => ({
  reader: 'company-site',
  kind: 'company',
  why: 'The page says so.',
  url: 'https://acme.com/',
  title: 'Acme Metering',
  lang: 'en',
  found: Object.fromEntries(Object.entries(found).map(([name, words]) => [name, said(words)])),
  fields: [],
  expected: ['company.name'],
});

/** What a seller says with one click. */
export const draft = { kind: 'wrong-tier', criterion: null, fact: null } as const;

/** A stage with the panel open on a company's page that was clicked and read. */
export async function readStage(): Promise<Stage> {
  const stage = new Stage();
  stage.open(1, 'https://acme.com/');
  stage.openPanel();
  await stage.click();
  await stage.tell(1, aClipping());
  return stage;
}
