import type { Plugin } from 'vite';
import { alpha3Index, countryIndex } from '../core/parse/country-index.ts';
import { industryIndex } from '../core/parse/industry-index.ts';
import { tradeIndex } from '../readers/company/trade/trade-index.ts';

/** What core and readers make of their lists of words when they are first asked: thousands of words folded and compared, by file and function. */
const made: Readonly<Record<string, Readonly<Record<string, () => ReadonlyMap<string, string>>>>> = {
  'core/parse/country-index.ts': { alpha3Index, countryIndex },
  'core/parse/industry-index.ts': { industryIndex },
  'readers/company/trade/trade-index.ts': { tradeIndex },
};

/** The public suffixes: arrays of numbers, written down as numbers, and one long text. */
const suffixes = /\/tldts(?:-icann)?\/.*\/data\/trie\.js$/;
const numbers = /new (Uint(?:8|16)Array)\(\[([\d,\s]+)\]\)/g;

/**
 * The same arrays from strings with a character for each number: a fifth of the code, and hardly anything to parse. The text is made a variable, for a
 * bundler would write such a constant down again wherever it is used.
 */
const packed = (code: string): string => {
  const read = `const read = (made, words) => {
  for (let at = 0; at < words.length; at++) made[at] = words.charCodeAt(at);
  return made;
};
`;
  const arrays = code.replace(numbers, (_, type: string, list: string) => {
    const words = String.fromCharCode(...list.split(',').map(Number));
    return `read(new ${type}(${words.length}), ${JSON.stringify(words)})`;
  });
  return read + arrays.replace('export const labelText', 'export let labelText');
};

/** A table as one string of lines: nothing for a browser to take apart until it is asked for. */
function lineOf(name: string, table: ReadonlyMap<string, string>): string {
  const words = [...table].map((pair) => pair.join('\t')).join('\n');
  return `export const ${name} = () => new Map(${JSON.stringify(words)}.split('\\n').map((line) => line.split('\\t')));`;
}

/**
 * Tables of countries, industries, the words of trades and public suffixes, made at build time. A worker that was just woken judges a page tens of
 * milliseconds sooner: it folds no names, and parses a string in place of lists in 25 languages.
 */
export function madeTables(): Plugin {
  return {
    name: 'made-tables',
    enforce: 'pre',
    load(id) {
      const file = Object.keys(made).find((name) => id.endsWith(`/lib/${name}`));
      const tables = file ? made[file] : undefined;
      if (!tables) return null;
      return Object.entries(tables)
        .map(([name, make]) => lineOf(name, make()))
        .join('\n');
    },
    transform(code, id) {
      return suffixes.test(id) ? { code: packed(code), map: null } : null;
    },
  };
}
