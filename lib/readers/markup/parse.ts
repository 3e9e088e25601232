import { Element, Text, Tree } from './nodes.ts';

/**
 * Reads markup as browsers write it down: every element closed, every attribute in quotes. Not a parser for what people
 * write; what does not fit is passed over.
 */

const empty = new Set(
  'AREA BASE BASEFONT BGSOUND BR COL EMBED FRAME HR IMG INPUT KEYGEN LINK META PARAM SOURCE TRACK WBR'.split(' '),
);
/** What these hold is words, not markup. */
const raw = new Set('SCRIPT STYLE XMP IFRAME NOEMBED NOFRAMES PLAINTEXT'.split(' '));

const mostElements = 200_000;
/** As browsers do: what is nested deeper is put beside instead of inside. */
const deepest = 512;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Only these are written as entities; the page's own were resolved when it was loaded. */
const resolved = (words: string): string =>
  words.includes('&')
    ? words.replace(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (_, name, decimal, hex) =>
        name
          ? (entities[name.toLowerCase()] as string)
          : character(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : words;

const none: ReadonlyMap<string, string> = new Map();
const attribute = /([^\s/>][^\s/>=]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?|>/y;
const space = /[\s/]*/y;
const spelt = /[a-z][^\s/>]*/iy;

/** Behind a place, or at the end where there is none. */
const endOf = (html: string, at: number): number => (at < 0 ? html.length : at + 1);

/** How many elements are to be closed at an end tag: none for one that was never opened, or not within this `noscript`. */
function waiting(open: readonly { readonly name: string }[], name: string): number {
  for (let at = open.length - 1; at >= 0; at--) {
    if (open[at]?.name === name) return open.length - at;
    // What stands there was written by people and never parsed.
    if (open[at]?.name === 'NOSCRIPT') return 0;
  }
  return 0;
}

/** Puts what some markup says below a tree. */
export function parseInto(tree: Tree, html: string): void {
  const open: { readonly name: string; readonly into: Element | Tree; readonly tree: Tree }[] = [];
  let into: Element | Tree = tree;
  let within = tree;
  let count = 0;
  const close = () => {
    const was = open.pop();
    if (was === undefined) return;
    // Everything within is known now: so is where it ends.
    if (into instanceof Element) into.last = Math.max(into.last, into.tree.elements.length - 1);
    ({ into, tree: within } = was);
  };
  let at = 0;
  while (at < html.length && count < mostElements) {
    const tag = html.indexOf('<', at);
    const words = tag < 0 ? html.slice(at) : html.slice(at, tag);
    if (words !== '') new Text(resolved(words), into);
    if (tag < 0) break;
    const next = html[tag + 1];
    if (next === '!' || next === '?') {
      const end = html.startsWith('!--', tag + 1) ? html.indexOf('-->', tag + 4) + 2 : html.indexOf('>', tag);
      if (html.startsWith('![CDATA[', tag + 1)) {
        const stop = html.indexOf(']]>', tag);
        new Text(html.slice(tag + 9, stop < 0 ? undefined : stop), into);
        at = stop < 0 ? html.length : stop + 3;
      } else at = end <= tag + 1 ? html.length : end + 1;
      continue;
    }
    if (next === '/') {
      const end = html.indexOf('>', tag);
      const name = html
        .slice(tag + 2, end < 0 ? undefined : end)
        .trim()
        .toUpperCase();
      for (let left = waiting(open, name); left > 0; left--) close();
      at = endOf(html, end);
      continue;
    }
    spelt.lastIndex = tag + 1;
    const name = spelt.exec(html)?.[0].toUpperCase();
    if (name === undefined) {
      new Text('<', into);
      at = tag + 1;
      continue;
    }
    let attributes: Map<string, string> | null = null;
    at = spelt.lastIndex;
    for (;;) {
      space.lastIndex = at;
      space.exec(html);
      attribute.lastIndex = space.lastIndex;
      const hit = attribute.exec(html);
      if (hit === null) at = endOf(html, html.indexOf('>', space.lastIndex));
      else at = attribute.lastIndex;
      if (hit?.[1] === undefined) break;
      attributes ??= new Map();
      const key = hit[1].toLowerCase();
      if (!attributes.has(key)) attributes.set(key, resolved(hit[2] ?? hit[3] ?? hit[4] ?? ''));
    }
    const element: Element = new Element(name, attributes ?? none, into, within);
    count++;
    if (empty.has(name) || html[at - 2] === '/') continue;
    if (raw.has(name)) {
      const end = html.indexOf(`</${html.slice(tag + 1, tag + 1 + name.length)}`, at);
      const said = end < 0 ? html.slice(at) : html.slice(at, end);
      if (said !== '') new Text(said, element);
      at = end < 0 ? html.length : endOf(html, html.indexOf('>', end));
      continue;
    }
    open.push({ name, into, tree: within });
    if (open.length > deepest) continue;
    into = element;
    if (name === 'TEMPLATE') {
      element.content = new Tree(11);
      [into, within] = [element.content, element.content];
    }
  }
  while (open.length > 0) close();
}
