import { speakOptions } from '#panel/option-words.ts';
import { browser } from '../sidepanel/extension.ts';
import { speakAsBrowser } from '../sidepanel/language.ts';

/** Speaks the browser's language where there is a catalogue for it. Only the one that is needed is loaded. */
export async function speakInOptions(): Promise<void> {
  await Promise.all([speakAsBrowser(), speakOwn()]);
}

async function speakOwn(): Promise<void> {
  if (/^de\b/.test(browser.i18n.getUILanguage()))
    speakOptions((await import('#assets/locales/options-de.json')).default);
}
