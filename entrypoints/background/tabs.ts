import browser, { type Scripting } from 'webextension-polyfill';
import type { Aid, Badge, Sites, Tabs } from '#background/world.ts';
import { orNull, orNullSoon } from './refusals.ts';
import { titleWords } from './tier-title.ts';

/** Tabs, sites and the icon, as the background knows them. */

const script = '/reader.js';
const registration = 'reader';
const aids = '/aids.js';

/** Runs in the page, in the extension's own world. */
function askAid(name: Aid, ask: object): unknown {
  const mine = globalThis as typeof globalThis & { icpLensAids?: Record<Aid, (ask: object) => unknown> };
  return mine.icpLensAids?.[name](ask);
}

export const tabs: Tabs = {
  async front(windowId) {
    const [tab] = (await orNull(browser.tabs.query({ active: true, windowId }))) ?? [];
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isLoading: tab.status === 'loading' };
  },
  async get(tabId) {
    const tab = await orNull(browser.tabs.get(tabId));
    if (tab?.id === undefined || tab.windowId === undefined) return null;
    return { id: tab.id, url: tab.url ?? null, windowId: tab.windowId, isFront: tab.active };
  },
  async inject(tabId) {
    const target = { tabId };
    const put = () => browser.scripting.executeScript({ target, files: [script], injectImmediately: true });
    const done = await orNullSoon(put);
    return done && (done[0]?.result === 'started' ? 'started' : 'running');
  },
  async frames(tabId) {
    const target = { tabId, allFrames: true };
    const done = await orNull(browser.scripting.executeScript({ target, files: [script], injectImmediately: true }));
    return (done ?? [])
      .filter(({ frameId }) => frameId !== 0)
      .map(({ frameId, result }) => ({ frameId, state: result === 'started' ? 'started' : 'running' }) as const);
  },
  async run(tabId, work, args, frame = 0) {
    const func = work as unknown as (...all: unknown[]) => unknown;
    const target = frame === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [frame] };
    const done = await orNull(browser.scripting.executeScript({ target, func, args: [...args] }));
    return done?.map(({ frameId, result }) => ({ frameId, answer: result as never })) ?? null;
  },
  async aid(tabId, frameId, name, ask) {
    const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    if (!(await orNull(browser.scripting.executeScript({ target, files: [aids] })))) return null;
    const func = askAid as unknown as (...all: unknown[]) => unknown;
    const done = await orNull(browser.scripting.executeScript({ target, func, args: [name, ask] }));
    return done?.map(({ result }) => result) ?? null;
  },
  async style(tabId, css, isOn) {
    const style = { target: { tabId, allFrames: true }, css };
    await orNull(isOn ? browser.scripting.insertCSS(style) : browser.scripting.removeCSS(style));
  },
  send: (tabId, message, frameId = 0) => browser.tabs.sendMessage(tabId, message, { frameId }),
};

export const sites: Sites = {
  granted: async () => (await browser.permissions.getAll()).origins ?? [],
  async follow(patterns) {
    const ids = [registration];
    const there = await browser.scripting.getRegisteredContentScripts({ ids });
    if (patterns.length === 0) {
      if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids });
      return;
    }
    const reader: Scripting.RegisteredContentScript = {
      id: registration,
      matches: [...patterns],
      js: [script],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    };
    if (there.length > 0) await browser.scripting.updateContentScripts([reader]);
    else await browser.scripting.registerContentScripts([reader]);
  },
};

const quietTitle = browser.runtime.getManifest().action?.default_title ?? 'ICP Lens';

export const badge: Badge = async (tabId, text, title) => {
  const where = tabId === null ? {} : { tabId };
  await orNull(browser.action.setBadgeText({ ...where, text }));
  await orNull(browser.action.setBadgeBackgroundColor({ ...where, color: '#3b4a5a' }));
  await orNull(browser.action.setTitle({ ...where, title: title ? `ICP Lens: ${titleWords(title)}` : quietTitle }));
};
