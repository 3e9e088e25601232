import browser from 'webextension-polyfill';
import { speakWorkspace } from '#workspace/words.ts';
import { speakAsBrowser } from '../sidepanel/language.ts';

/** Speaks the browser's language where there is a catalogue for it. Only the one that is needed is loaded. */
export async function speakInWorkspace(): Promise<void> {
  await Promise.all([speakAsBrowser(), speakOwn()]);
}

async function speakOwn(): Promise<void> {
  if (!/^de\b/.test(browser.i18n.getUILanguage())) return;
  speakWorkspace(browser.i18n.getUILanguage(), (await import('#assets/locales/workspace-de.json')).default);
}
