import { speak } from '#panel/words.ts';
import { browser } from './extension.ts';

/** The browser's language where there is a catalogue for it, else English. Only the one that is needed is loaded. */
export async function speakAsBrowser(): Promise<void> {
  const language = browser.i18n.getUILanguage();
  if (/^de\b/.test(language)) speak(language, (await import('#assets/locales/de.json')).default);
  document.documentElement.lang = /^de\b/.test(language) ? 'de' : 'en';
}
