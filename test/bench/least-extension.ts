import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The least that can do what is measured of ours: on the icon's click it reads the page's markup and tells a panel, which draws one line; opened again, the
 * panel draws what was kept for the session. What it takes is the browser's own time, below which nobody can come.
 */
const files: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Least',
    version: '1',
    permissions: ['sidePanel', 'scripting', 'activeTab', 'storage'],
    action: {},
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js' },
  }),
  'background.js': `
let met;
let panel = new Promise((done) => { met = done; });
chrome.runtime.onConnect.addListener((port) => { panel = Promise.resolve(port); met(port); });
chrome.action.onClicked.addListener(async (tab) => {
  chrome.sidePanel.open({ tabId: tab.id });
  const read = () => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.documentElement.outerHTML });
  // The browser refuses a page now and then at the very click.
  const [{ result }] = await read().catch(() => new Promise((done) => setTimeout(done, 30)).then(read));
  const shown = { page: { state: 'read' }, words: result.length + ' ' + Date.now() };
  chrome.storage.session.set({ shown });
  (await panel).postMessage({ name: 'shown', shown });
});`,
  'sidepanel.html':
    '<!doctype html><meta charset="utf-8"><title>Least</title><script src="sidepanel.js" defer></script>',
  'sidepanel.js': `
const draw = ({ words }) => { const line = document.createElement('p'); line.className = 'verdict-tier'; line.textContent = words; document.body.replaceChildren(line); };
const join = () => {
  const port = chrome.runtime.connect();
  port.onMessage.addListener((message) => draw(message.shown));
  port.onDisconnect.addListener(join);
};
join();
chrome.storage.session.get('shown').then(({ shown }) => shown && draw(shown));`,
};

/** Writes it into a folder and gives the folder. */
export function leastExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
  return folder;
}
