import { attr, rootOf, tagOf, walkerOf } from './dom.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';

/**
 * What a person would read, line by line, worked out from the markup alone: asking for computed styles or innerText
 * would make the page lay itself out, and a saved page has no styles.
 */

/** Where on the page a line stands. `nav` is any menu, `foot` the page's footer, `head` its banner. */
export type Zone = 'main' | 'head' | 'nav' | 'foot' | 'aside' | 'quote';

export interface Line {
  /** White space folded, invisible characters taken out. Never empty. */
  readonly text: string;
  /** The element that the line's first words stand in. */
  readonly element: Element;
  readonly zone: Zone;
  /** 1-6 for a heading, else 0. */
  readonly heading: number;
  /** How many of its characters are inside links. */
  readonly linked: number;
}

const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK NOBR OUTPUT PICTURE Q S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG svg MATH math IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA HEAD TITLE METER PROGRESS NOEMBED NOFRAMES'.split(
    ' ',
  ),
);
const zones: Readonly<Record<string, Zone>> = {
  NAV: 'nav',
  FOOTER: 'foot',
  ASIDE: 'aside',
  BLOCKQUOTE: 'quote',
  HEADER: 'head',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  contentinfo: 'foot',
  complementary: 'aside',
  banner: 'head',
};
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** White space folded; characters that nobody sees, or that turn the reading direction, taken out. */
export const fold = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

const consent = /cookie|consent|onetrust|cybot|gdpr/i;
const footName = /(?:^|[\s_-])(?:site|page|main|global)?-?_?(?:footer|fuss|pied)(?:$|[\s_-]|er)/i;
const navName = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|mainmenu|breadcrumbs?)(?:$|[\s_-])/i;

function isUnseen(element: Element, tag: string): boolean {
  if (unseen.has(tag)) return true;
  if (tag === 'BODY' || tag === 'HTML') return false;
  if (element.hasAttributes?.() === false) return false;
  if (attr(element, 'hidden') !== '' || attr(element, 'aria-hidden') === 'true') return true;
  if (element.hasAttribute?.('hidden')) return true;
  const style = attr(element, 'style');
  if (style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return tag === 'DIV' && (consent.test(attr(element, 'id')) || consent.test(attr(element, 'class')));
}

/** The zone that an element opens, or null where it changes nothing. */
function zoneOf(element: Element, tag: string, now: Zone): Zone | null {
  if (now === 'foot') return null;
  const role = attr(element, 'role');
  const named = zones[role] ?? zones[tag];
  // A header inside main, an article or a section heads that part, not the page.
  if (named !== undefined) return named === 'head' && now !== 'main' ? null : named;
  if (tag !== 'DIV' && tag !== 'UL' && tag !== 'SECTION' && tag !== 'TABLE') return null;
  const id = attr(element, 'id');
  const name = attr(element, 'class');
  if (id === '' && name === '') return null;
  if (footName.test(id) || footName.test(name)) return 'foot';
  return navName.test(id) || navName.test(name) ? 'nav' : null;
}

/** How much of a page is read at most: more than any real page has, little enough to stay quick. */
const mostNodes = 40_000;
const mostLines = 6000;
const longestLine = 4000;

/** The visible lines below a node, in reading order. */
export function linesBelow(doc: Document, root: Node): Line[] {
  const lines: Line[] = [];
  const walker = walkerOf(doc, root);
  const open: { tag: string; zone: Zone; heading: number; link: boolean }[] = [];
  let zone: Zone = 'main';
  let heading = 0;
  let links = 0;
  let text = '';
  let linked = 0;
  let at: Element | null = null;
  let closed = '';
  const flush = () => {
    const words = text === '' ? '' : fold(text);
    if (words !== '' && at !== null) {
      const element = at;
      lines.push({ text: words, element, zone, heading, linked: Math.min(linked, words.length) });
    }
    text = '';
    linked = 0;
    at = null;
    closed = '';
  };
  const leave = () => {
    const was = open.pop();
    if (was === undefined) return;
    if (!inline.has(was.tag)) flush();
    else closed = was.tag;
    zone = was.zone;
    heading = was.heading;
    if (was.link) links--;
  };
  let node: Node = root;
  for (let count = 0; count < mostNodes && lines.length < mostLines; count++) {
    let deeper = false;
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? '';
      if (text.length < longestLine && words !== '') {
        if (at === null && /\S/.test(words)) at = (node.parentNode as Element | null) ?? null;
        text += words.length > longestLine ? words.slice(0, longestLine) : words;
        if (links > 0) linked += words.length;
        if (closed !== '') closed = '';
      }
    } else {
      const element = node as Element;
      const tag = tagOf(element);
      if (!(node !== root && isUnseen(element, tag))) {
        const isInline = inline.has(tag);
        if (!isInline) flush();
        // Neighbours in a flex row have no white space between them in the source.
        else if (closed === tag && (tag === 'A' || tag === 'BUTTON')) flush();
        else if (closed === tag && tag === 'SPAN' && /\S\S$/.test(text)) text += ' ';
        if (tag !== 'BR' && walker.firstChild() !== null) {
          deeper = true;
          const link = tag === 'A' || tag === 'BUTTON';
          open.push({ tag, zone, heading, link });
          if (link) links++;
          if (!isInline) {
            zone = zoneOf(element, tag, zone) ?? zone;
            if (/^H[1-6]$/.test(tag)) heading = Number(tag[1]);
          }
        }
      }
    }
    if (!deeper) {
      let next = walker.nextSibling();
      while (next === null && open.length > 0) {
        leave();
        if (open.length === 0) break;
        walker.parentNode();
        next = walker.nextSibling();
      }
      if (next === null) break;
    }
    node = walker.currentNode;
  }
  while (open.length > 0) leave();
  flush();
  return lines;
}

/** The page's visible lines, in reading order. */
export const linesOf: (page: Page) => readonly Line[] = once((page) => {
  const root = rootOf(page.doc);
  return root === null ? [] : linesBelow(page.doc, root);
});

/** The visible words of one element, its lines parted by line breaks. */
export const textOf = (page: Page, element: Element): string =>
  linesBelow(page.doc, element)
    .map((line) => line.text)
    .join('\n');
