import type { Plugin } from 'vite';
import { parse } from 'yaml';

/** Lets the browser rooms import a `.yaml` file as an object: parsed at build time, no parser shipped. */
export function yamlModules(): Plugin {
  return {
    name: 'yaml-modules',
    transform(code, id) {
      if (!id.endsWith('.yaml')) return null;
      return { code: `export default ${JSON.stringify(parse(code))};`, map: null };
    },
  };
}
