import { attr, type Element, type Node, tagOf } from './dom.ts';

/**
 * What an application shows, piece by piece. Applications lay their lines out with styles, so any element but mere
 * emphasis starts a piece of its own. Open shadow roots are walked, and those that a saved page keeps as templates.
 */
export interface Piece {
  readonly text: string;
  /** The element that the first words stand in. */
  readonly element: Element;
}

const emphasis = new Set('A ABBR B BDI EM FONT I MARK SMALL STRONG SUB SUP TIME U WBR'.split(' '));
const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT CODE SVG svg IFRAME IMG CANVAS VIDEO AUDIO SELECT DATALIST TEXTAREA HEAD'.split(' '),
);
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;
const mostNodes = 60_000;
const mostPieces = 3000;
const longest = 3000;

/** White space folded, characters that nobody sees taken out. */
export const plain = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** What stands directly in a node: its open shadow root first, then its own children. Saved pages keep such a root as a template. */
export function inside(node: Node): readonly Node[] {
  if (node.nodeType === 3) return [];
  if (node.nodeType !== 1 || node.content === null) return node.childNodes;
  if (tagOf(node) !== 'TEMPLATE') return [...node.content.childNodes, ...node.childNodes];
  return isShadow(node) ? node.content.childNodes : [];
}

/** A template that stands for an open shadow root. */
export const isShadow = (element: Element): boolean => attr(element, 'shadowrootmode') === 'open';

const never = (): boolean => false;

/** The pieces below an element, in page order. `isLeftOut` says which elements are passed over. */
export function pieces(root: Element, isLeftOut: (element: Element, tag: string) => boolean = never): Piece[] {
  const found: Piece[] = [];
  const steps: { readonly node: Node; readonly leaves: boolean }[] = [{ node: root, leaves: false }];
  let text = '';
  let at: Element | null = null;
  const flush = () => {
    const words = plain(text.slice(0, longest));
    if (words !== '' && at !== null) found.push({ text: words, element: at });
    text = '';
    at = null;
  };
  for (let count = 0; count < mostNodes && found.length < mostPieces; count++) {
    const step = steps.pop();
    if (step === undefined) break;
    const { node } = step;
    if (step.leaves) flush();
    else if (node.nodeType === 3) {
      const words = node.nodeValue;
      if (at === null && /\S/.test(words)) at = node.parentNode.nodeType === 1 ? node.parentNode : root;
      if (text.length < longest) text += words;
    } else if (node.nodeType === 1) {
      const tag = tagOf(node);
      if (node !== root && (unseen.has(tag) || isLeftOut(node, tag))) continue;
      if (tag === 'BR') text += ' ';
      else if (!emphasis.has(tag)) {
        flush();
        steps.push({ node, leaves: true });
      }
      const kids = inside(node);
      for (let kid = kids.length - 1; kid >= 0; kid--) steps.push({ node: kids[kid] as Node, leaves: false });
    }
  }
  flush();
  return found;
}
