import { attr, type Element, hasAttr, type Node, rootOf, tagOf } from './dom.ts';
import { once } from './once.ts';
import { inside, isShadow } from './pieces.ts';
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
  if (unseen.has(tag)) return tag !== 'TEMPLATE' || !isShadow(element);
  if (tag === 'BODY' || tag === 'HTML') return false;
  if (hasAttr(element, 'hidden') || attr(element, 'aria-hidden') === 'true') return true;
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
export function linesBelow(root: Node): Line[] {
  const lines: Line[] = [];
  /** What is still to be done, last first: a node to enter, or an element to leave. */
  const steps: (Node | Left)[] = [root];
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
  const leave = (was: Left) => {
    if (!inline.has(was.tag)) flush();
    else closed = was.tag;
    ({ zone, heading } = was);
    if (was.link) links--;
  };
  const enter = (element: Element) => {
    const tag = tagOf(element);
    if (element !== root && isUnseen(element, tag)) return;
    const isInline = inline.has(tag);
    if (!isInline) flush();
    // Neighbours in a flex row have no white space between them in the source.
    else if (closed === tag && (tag === 'A' || tag === 'BUTTON')) flush();
    // So have a figure and what it counts: "<b>45</b><span>people</span>".
    else if ((tag === 'SMALL' || (tag === 'SPAN' && /^(?:SPAN|B|STRONG)$/.test(closed))) && /\S\S$/.test(text))
      text += ' ';
    const kids = inside(element);
    if (tag === 'BR' || kids.length === 0) return;
    const link = tag === 'A' || tag === 'BUTTON';
    steps.push({ tag, zone, heading, link });
    for (let kid = kids.length - 1; kid >= 0; kid--) steps.push(kids[kid] as Node);
    if (link) links++;
    if (isInline) return;
    zone = zoneOf(element, tag, zone) ?? zone;
    if (/^H[1-6]$/.test(tag)) heading = Number(tag[1]);
  };
  for (let count = 0; count < mostNodes && lines.length < mostLines; count++) {
    const step = steps.pop();
    if (step === undefined) break;
    if ('tag' in step) {
      count--;
      leave(step);
    } else if (step.nodeType === 3) {
      const words = step.nodeValue;
      if (text.length < longestLine && words !== '') {
        if (at === null && /\S/.test(words)) at = step.parentNode.nodeType === 1 ? step.parentNode : null;
        text += words.length > longestLine ? words.slice(0, longestLine) : words;
        if (links > 0) linked += words.length;
        if (closed !== '') closed = '';
      }
    } else if (step.nodeType === 1) enter(step);
  }
  flush();
  return lines;
}

/** An element that is to be left, with what held before it was entered. */
interface Left {
  readonly tag: string;
  readonly zone: Zone;
  readonly heading: number;
  readonly link: boolean;
}

/** The page's visible lines, in reading order. */
export const linesOf: (page: Page) => readonly Line[] = once((page) => {
  const root = rootOf(page.doc);
  return root === null ? [] : linesBelow(root);
});
