import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { contentHash } from '../core/content-hash.ts';
import { readSpec } from '../core/spec.ts';

/**
 * Lets the browser rooms import a `.yaml` file as an object: parsed at build time, no parser shipped. A spec (`-spec.yaml`)
 * also gives itself as it is read, and its hash, so that no worker has to check and hash a whole spec each time it wakes.
 */
export function yamlModules(): Plugin {
  return {
    name: 'yaml-modules',
    transform(code, id) {
      if (!id.endsWith('.yaml')) return null;
      const held: unknown = parse(code);
      const lines = [`export default ${parsed(held)};`];
      if (id.endsWith('-spec.yaml')) {
        const read = readSpec(held);
        if (!read.ok) throw new Error(`${id}: ${read.note}`);
        lines.push(`export const spec = ${parsed(read.value)};`);
        lines.push(`export const hash = ${JSON.stringify(contentHash(read.value))};`);
      }
      return { code: lines.join('\n'), map: null };
    },
  };
}

/** A string is parsed faster than the object it stands for, and left out where nobody asks for it. */
const parsed = (held: unknown): string => `/*#__PURE__*/ JSON.parse(${JSON.stringify(JSON.stringify(held))})`;
