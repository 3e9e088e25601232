import type { Plugin } from 'vite';

const id = '\0native-browser';

/**
 * Gives `webextension-polyfill` as the browser's own object: with Manifest 3 both browsers answer with promises themselves, and ten
 * kilobytes need not be parsed by every page and each time the worker wakes. Its types stay.
 */
export function nativeBrowser(): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (asked) => (asked === 'webextension-polyfill' ? id : null),
    load: (asked) => (asked === id ? 'export default import.meta.env.FIREFOX ? browser : chrome;' : null),
  };
}
