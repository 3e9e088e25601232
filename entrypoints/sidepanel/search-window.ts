import { browser } from './extension.ts';

/**
 * The search in a small window of its own, which takes the keyboard. A panel beside the page cannot: a Firefox sidebar never does
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1502713), a Chromium side panel only as it opens.
 */
const mark = '#search=';
const size = { width: 420, height: 640 };

/** The window that a search window speaks for; null in a panel beside the page. */
export const spokenFor: number | null = location.hash.startsWith(mark)
  ? Number(location.hash.slice(mark.length))
  : null;

/** Opens it, in place of one that is open without the keyboard. */
export async function openSearchWindow(windowId: number): Promise<void> {
  for (const view of browser.extension.getViews({ type: 'tab' })) {
    if (!view.location.hash.startsWith(mark)) continue;
    if (view.document.hasFocus()) return;
    view.close();
  }
  const url = browser.runtime.getURL(`/sidepanel.html${mark}${windowId}`);
  await browser.windows.create({
    url,
    type: 'popup',
    ...(import.meta.env.FIREFOX ? { allowScriptsToClose: true } : {}),
    ...size,
  });
}
