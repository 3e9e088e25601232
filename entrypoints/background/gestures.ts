import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { openSearchWindow } from '../sidepanel/search-window.ts';

/** What happens in the seller's gesture itself: browsers refuse to open a panel after the first await. */

export interface Gestures {
  onClick(tab: Tabs.Tab): unknown;
  onSearch(windowId: number): void;
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
