import type { Held, Snapshot } from '#core/snapshot.ts';
import type { Page } from '../reader.ts';
import { type Element, Tree } from './nodes.ts';
import { parseInto } from './parse.ts';
import { compiled, nearest, within } from './select.ts';

const inputs = compiled('input, textarea, select');
const noscript = compiled('noscript');
/** What stands in a `noscript` is words to the browser that wrote it down, so it is not counted there. */
const isCounted = (element: Element): boolean => nearest(element, noscript) === null;

function hold(tree: Tree, held: readonly Held[]): void {
  if (held.length === 0) return;
  const boxes = within(tree, inputs).filter(isCounted);
  for (const [at, words] of held) {
    const box = boxes[at];
    if (box !== undefined) box.held = words;
  }
}

const hosts = new WeakMap<Tree, Map<string, readonly Element[]>>();

/** A tree's elements of a name. */
function hostsIn(tree: Tree, name: string): readonly Element[] {
  const byName = hosts.get(tree) ?? new Map<string, readonly Element[]>();
  hosts.set(tree, byName);
  const had = byName.get(name);
  if (had !== undefined) return had;
  const wanted = name.toUpperCase();
  const found = tree.elements.filter((element) => element.nodeName === wanted && isCounted(element));
  byName.set(name, found);
  return found;
}

/** A page that was taken down, as readers see it. Never throws: markup that cannot be understood holds nothing. */
export function pageOf(snapshot: Snapshot): Page {
  const doc = new Tree(9);
  parseInto(doc, snapshot.html);
  hold(doc, snapshot.held);
  const trees = [doc];
  for (const { within: at, name, host, html, held } of snapshot.shadows) {
    const root = new Tree(11);
    parseInto(root, html);
    hold(root, held);
    const tree = trees[at];
    trees.push(root);
    const element = tree && hostsIn(tree, name)[host];
    if (element !== undefined) element.content = root;
  }
  return { url: new URL(snapshot.url), doc };
}
