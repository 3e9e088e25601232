import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';

/** What happens in the seller's gesture itself: browsers refuse to open a panel after the first await. */

export interface Gestures {
  onClick(tab: Tabs.Tab): unknown;
  onSearch(windowId: number): void;
}

const searchSize = { width: 420, height: 640 };

/**
 * A Firefox sidebar that is opened leaves the keyboard with the page (https://bugzilla.mozilla.org/show_bug.cgi?id=1502713), so there the
 * search opens in a small window of its own, which takes the keyboard. It speaks for the window that it was asked for in.
 */
async function openSearchWindow(windowId: number): Promise<void> {
  const search = '#search=';
  for (const view of browser.extension.getViews({ type: 'tab' }))
    if (view.location.hash.startsWith(search)) view.close();
  const url = browser.runtime.getURL(`/sidepanel.html${search}${windowId}`);
  await browser.windows.create({ url, type: 'popup', allowScriptsToClose: true, ...searchSize });
}

/** Opens the side panel (the sidebar on Firefox) on the icon and on both shortcuts, then hands on. */
export function openPanel({ onClick, onSearch }: Gestures): void {
  const open = (windowId: number | undefined): void => {
    if (windowId === undefined) return;
    const opened = import.meta.env.FIREFOX ? browser.sidebarAction.open() : chrome.sidePanel.open({ windowId });
    opened.catch(() => {
      // Refused where the gesture is not taken for one, such as a test's; the tab is read all the same.
    });
  };
  browser.action.onClicked.addListener((tab) => {
    open(tab.windowId);
    onClick(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'objections' || tab?.windowId === undefined) return;
    if (import.meta.env.FIREFOX) void openSearchWindow(tab.windowId);
    else {
      open(tab.windowId);
      onSearch(tab.windowId);
    }
    onClick(tab);
  });
}
