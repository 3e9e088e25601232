import type { Plugin } from 'vite';
import { leanFlags, leanRegExp } from './lean-flags.ts';
import { withMeetings } from './meeting-points.ts';

/**
 * Patterns that ask for any letter of the world, `\p{L}`, with the letters of the scripts that companies are named in instead. A browser takes
 * several times as long to make the whole class ready, in each of hundreds of patterns, and a worker that was just woken reads its first page with
 * all of them. Done at build time, so that the clues can be written as people read them.
 */

/** As ranges of a class: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, some of India's, Thai, Georgian, kana, Han, Hangul. */
const letters = [
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u1e00-\u1eff',
  '\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u052f\u1f00-\u1fbc\u1fbe\u1fc2-\u1fcc\u1fd0-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ffc',
  '\u0531-\u0556\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff',
  '\u0900-\u0963\u0971-\u097f\u0980-\u09e1\u0b82-\u0bd0\u0c00-\u0c61\u0e01-\u0e3a\u0e40-\u0e4e\u10a0-\u10fa\u10fc-\u10ff',
  '\u3005\u3006\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff',
  '\u1100-\u11ff\uac00-\ud7a3\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe',
].join('');
/** Characters of the row from one to another, without every second. */
function everyOther(from: number, to: number): string {
  let all = '';
  for (let code = from; code <= to; code += 2) all += String.fromCharCode(code);
  return all;
}

/** Those of them with which names begin, where a script tells capitals apart. */
const capitals = [
  'A-Z\u00c0-\u00d6\u00d8-\u00de',
  // From U+0100 to U+017F every other one, but for three breaks in the row; then those of Romanian and Vietnamese.
  everyOther(0x100, 0x136),
  everyOther(0x139, 0x147),
  everyOther(0x14a, 0x176),
  '\u0178\u0179\u017b\u017d\u018f\u01a0\u01af\u0218\u021a',
  everyOther(0x1e00, 0x1e94),
  everyOther(0x1e9e, 0x1efe),
  '\u0386\u0388-\u038f\u0391-\u03ab\u0400-\u042f\u0531-\u0556',
  everyOther(0x48a, 0x4be),
].join('');
/** And those that are small there. */
const smallLetters = [
  'a-z\u00b5\u00df-\u00f6\u00f8-\u00ff',
  everyOther(0x101, 0x137),
  everyOther(0x138, 0x148),
  everyOther(0x149, 0x177),
  '\u017a\u017c\u017e\u017f\u0259\u01a1\u01b0\u0219\u021b',
  everyOther(0x1e01, 0x1e95),
  '\u1e96-\u1e9d',
  everyOther(0x1e9f, 0x1eff),
  '\u0390\u03ac-\u03ce\u0430-\u045f\u0561-\u0587',
  everyOther(0x48b, 0x4bf),
].join('');
const classes: Readonly<Record<string, string>> = {
  L: letters,
  Lu: capitals,
  Ll: smallLetters,
  N: '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u0966-\u096f\uff10-\uff19',
};

/**
 * A pattern's words with short classes.
 *
 * @param within whether they begin within brackets
 */
export function leanPattern(pattern: string, within = false): { readonly pattern: string; readonly within: boolean } {
  let isWithin = within;
  const lean = pattern.replace(/\\p\{(\w+)\}|\\.|[[\]]/gsu, (token: string, name: string | undefined) => {
    if (token === '[') isWithin = true;
    if (token === ']') isWithin = false;
    const set = name === undefined ? undefined : classes[name];
    return set === undefined ? token : isWithin ? set : `[${set}]`;
  });
  return { pattern: lean, within: isWithin };
}

/** What is asked of a node of a module's syntax tree (ESTree). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly value?: unknown;
  readonly callee?: Node & { readonly name?: string };
  readonly arguments?: readonly Node[];
  readonly quasi?: unknown;
  readonly quasis?: readonly (Node & { readonly value: { readonly cooked: string; readonly raw: string } })[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** Calls for every node below and at one. */
function walk(node: Node, call: (node: Node) => void): void {
  call(node);
  for (const value of Object.values(node))
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) walk(each, call);
}

const asTemplate = (words: string): string => words.replace(/[\\`]|\$\{/g, '\\$&');

/** Whether words can only be meant as a piece of a pattern. */
const isPiece = (words: string): boolean => words.includes('(?') || words.includes('\\p{');

/** A module's code with short classes, meeting points and no needless flags in its patterns and in the strings that patterns are made of. */
export function leanModule(code: string, program: Node): string {
  const edits: { readonly start: number; readonly end: number; readonly words: string }[] = [];
  let makesPatterns = false;
  /** Templates after `String.raw`, which are meant as they are written. */
  const asWritten = new Set<unknown>();
  walk(program, (node) => {
    const { start, end, regex, value } = node;
    if (node.type === 'TaggedTemplateExpression') asWritten.add(node.quasi);
    if (regex) {
      const { pattern, within } = regex.flags.includes('u')
        ? leanPattern(regex.pattern)
        : { pattern: regex.pattern, within: false };
      if (within) throw new Error(`a class without an end: ${regex.pattern}`);
      edits.push({ start, end, words: `/${withMeetings(pattern)}/${leanFlags(pattern, regex.flags)}` });
    } else if (node.type === 'NewExpression' && node.callee?.name === 'RegExp' && node.arguments?.length === 2) {
      makesPatterns = true;
      edits.push({ start, end: node.callee.end, words: 'leanRegExp' });
    } else if (node.type === 'Literal' && typeof value === 'string' && isPiece(value))
      edits.push({ start, end, words: JSON.stringify(withMeetings(leanPattern(value).pattern)) });
    const pieces = node.type === 'TemplateLiteral' ? (node.quasis ?? []) : [];
    const isRaw = asWritten.has(node);
    const wordsOf = ({ value: { raw, cooked } }: (typeof pieces)[number]) => (isRaw ? raw : cooked);
    if (!pieces.some((piece) => isPiece(wordsOf(piece)))) return;
    // A class may begin in one piece of a template and go on in the next.
    let isWithin = false;
    for (const piece of pieces) {
      const before = wordsOf(piece);
      const { pattern, within } = leanPattern(before, isWithin);
      const words = withMeetings(pattern, isWithin, piece !== pieces.at(-1));
      isWithin = within;
      // Parsers differ in whether a piece holds the signs around it.
      const { raw } = piece.value;
      const start = code.indexOf(raw, piece.start);
      if (words !== before) edits.push({ start, end: start + raw.length, words: isRaw ? words : asTemplate(words) });
    }
  });
  const lean = edits
    .sort((a, b) => b.start - a.start)
    .reduce((made, { start, end, words }) => made.slice(0, start) + words + made.slice(end), code);
  return makesPatterns ? `${lean}\n${leanRegExp}` : lean;
}

/** The modules that are meant: those that read pages, and what they build on, where they have patterns. */
export const isLean = (id: string, code: string): boolean =>
  /\/lib\/(?:core|readers)\/.*\.ts$/.test(id) && /\\p\{(?:L|Lu|Ll|N)\}|\(\?|\/[gimsy]*u|RegExp\(/.test(code);

export function leanLetters(): Plugin {
  let isBackground = false;
  return {
    name: 'lean-letters',
    enforce: 'pre',
    configResolved({ build }) {
      const { lib } = build;
      isBackground = lib !== false && JSON.stringify(lib.entry).includes('/background');
    },
    transform(code, id) {
      if (!isBackground || !isLean(id, code)) return null;
      return { code: leanModule(code, this.parse(code, { lang: 'ts' }) as unknown as Node), map: null };
    },
  };
}
