import type { Held, Snapshot } from '#core/snapshot.ts';
import type { Page } from '../reader.ts';
import { type Element, Tree } from './nodes.ts';
import { parseInto } from './parse.ts';
import { compiled, within } from './select.ts';

const inputs = compiled('input, textarea, select');
/** Names that only an application's own elements can have. The page's end (`take.ts`) counts by the same rule. */
const ownName = /^[A-Z][A-Z0-9]*-[A-Z0-9-]*$/;

function hold(tree: Tree, held: readonly Held[]): void {
  if (held.length === 0) return;
  const boxes = within(tree, inputs);
  for (const [at, words] of held) {
    const box = boxes[at];
    if (box !== undefined) box.held = words;
  }
}

/** A page that was taken down, as readers see it. Never throws: markup that cannot be understood holds nothing. */
export function pageOf(snapshot: Snapshot): Page {
  const doc = new Tree(9);
  parseInto(doc, snapshot.html);
  hold(doc, snapshot.held);
  const trees = [doc];
  const hosts = new Map<Tree, readonly Element[]>();
  for (const { within: at, host, html, held } of snapshot.shadows) {
    const root = new Tree(11);
    parseInto(root, html);
    hold(root, held);
    const tree = trees[at];
    trees.push(root);
    if (tree === undefined) continue;
    const named = hosts.get(tree) ?? tree.elements.filter(({ nodeName }) => ownName.test(nodeName));
    hosts.set(tree, named);
    const element = named[host];
    if (element !== undefined) element.content = root;
  }
  return { url: new URL(snapshot.url), doc };
}
