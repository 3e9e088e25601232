import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { hash, spec } from '#assets/sample-spec.yaml';
import { composeBackground } from '#background/compose.ts';
import type { Runtime } from '#bus/runtime.ts';
import { withdrawn } from '#local/consents.ts';
import { readPolicy } from '#local/policy.ts';
import { openSession } from '#local/session.ts';
import { openCabinet } from '#local/shelves.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { mend } from '#readers/mend.ts';
import { clip } from '#readers/run.ts';
import { alarmName } from '#sync/schedule.ts';
import { clock, clockwork, device, net, rest } from './clock.ts';
import { openPanel } from './gestures.ts';
import { badge, sites, tabs } from './tabs.ts';
import { warmUp } from './warm-up.ts';

/** The door of the background: every event is bound at once, so that a worker that was stopped is woken for it. */
export default defineBackground(() => {
  const background = composeBackground({
    runtime: browser.runtime as Runtime,
    tabs,
    sites,
    badge,
    clock,
    clockwork,
    net,
    device,
    sample: { spec, hash },
    cabinet: openCabinet(),
    session: openSession(browser.storage.session),
    matches: [...new Set(readers.flatMap((reader) => reader.matches))],
    clip: (snapshot) => clip(pageOf(snapshot), readers),
    mend: (snapshot, ask) => mend(pageOf(snapshot), ask),
    warmUp,
    rest,
    random: Math.random,
    isOnline: () => navigator.onLine,
    policy: () => readPolicy(browser.storage.managed),
    // A fault is a bug: the browser's own list of errors shows it to whoever looks.
    onFault: (fault) => reportError(fault),
  });

  openPanel({
    onClick: ({ id, url, windowId }) =>
      id !== undefined && windowId !== undefined && background.clicked({ id, url: url ?? null }),
    onSearch: (windowId) => background.searchWanted(windowId),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void background.schedule.alarmed();
  });
  self.addEventListener('online', () => void background.schedule.online());
  browser.tabs.onActivated.addListener(({ windowId, tabId }) => void background.activated(windowId, tabId));
  browser.tabs.onRemoved.addListener((tabId) => void background.closed(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'loading' || url !== undefined) void background.moved(tabId, tab.url ?? null);
    if (status === 'complete') void background.loaded(tabId, tab.url ?? null);
  });
  browser.permissions.onAdded.addListener(() => void background.sitesChanged());
  browser.permissions.onRemoved.addListener((gone) => {
    void background.sitesChanged();
    const { data_collection: kinds = [] }: { data_collection?: readonly string[] } = gone;
    void background.consentTaken(withdrawn(kinds));
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void background.policyChanged();
  });
  browser.runtime.onInstalled.addListener(() => void background.sitesChanged());
  browser.runtime.onStartup.addListener(() => void background.sitesChanged().then(background.schedule.alarmed));
  void background.schedule.woken();
});
