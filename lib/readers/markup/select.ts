import { _compileUnsafe, type Options } from 'css-select';
import { type AttributeSelector, parse, type Selector as Token } from 'css-what';
import { Element, type Node, type Tree } from './nodes.ts';

/** Selectors over a tree that was taken down: css-select judges, and an index of the tree tells which elements it is asked about. */

/** A selector made ready: for each of its parts, what to look candidates up by, and whether one fits. */
type Selector = readonly { readonly key: string | null; readonly fits: (element: Element) => boolean }[];

const siblingsOf = (node: Node): Node[] => (node.parentNode === null ? [node] : node.parentNode.childNodes);

const options: Options<Node, Element> = {
  adapter: {
    isTag: (node): node is Element => node instanceof Element,
    getAttributeValue: (element, name) => element.attributes.get(name),
    hasAttrib: (element, name) => element.attributes.has(name),
    getChildren: (node) => (node.nodeType === 3 ? [] : node.childNodes),
    getName: (element) => element.nodeName.toLowerCase(),
    getParent: (element) => element.parentNode,
    getSiblings: siblingsOf,
    getText: (node) => (node.nodeType === 3 ? node.nodeValue : node.textContent),
    removeSubsets: (nodes) => nodes,
  },
  // In place of the meaning that css-select gives it, which knows nothing of what inputs hold.
  pseudos: { checked: ':held', held: isChecked },
};

/** The chosen options of a drop-down: as it holds them, as its markup says, or the first. */
function isChecked(element: Element): boolean {
  if (element.nodeName === 'INPUT') return /^(?:checkbox|radio)$/.test(element.type) && element.checked;
  if (element.nodeName !== 'OPTION') return false;
  let box = element.parentElement;
  if (box?.nodeName === 'OPTGROUP') box = box.parentElement;
  if (box?.nodeName !== 'SELECT') return element.attributes.has('selected');
  const choices = within(box, compiled('option'));
  if (box.held !== null) return box.held.split(',').includes(String(choices.indexOf(element)));
  const chosen = choices.filter((option) => option.attributes.has('selected'));
  if (box.attributes.has('multiple')) return chosen.includes(element);
  return element === (chosen.at(-1) ?? choices[0]);
}

const keyOfAttribute = ({ name, action, value }: AttributeSelector): string => {
  if (name === 'id' && action === 'equals') return `#${value}`;
  return name === 'class' && action === 'element' ? `.${value}` : `[${name}`;
};

/** What the rarest thing that a part asks of its last element is looked up by; null where it asks for nothing that is listed. */
function keyOf(part: readonly Token[]): string | null {
  let key: string | null = null;
  for (const token of part.toReversed()) {
    if (token.type === 'attribute' && token.action !== 'not') {
      const found = keyOfAttribute(token);
      if (!found.startsWith('[')) return found;
      key = found;
    } else if (token.type === 'tag') key ??= `<${token.name.toUpperCase()}`;
    else if (token.type !== 'pseudo' && token.type !== 'universal') return key;
  }
  return key;
}

const known = new Map<string, Selector>();

/** A selector made ready. Throws at one that is none. */
export function compiled(selector: string): Selector {
  const had = known.get(selector);
  if (had !== undefined) return had;
  const list = parse(selector).map((part) => ({ key: keyOf(part), fits: _compileUnsafe([part], options) }));
  // A page can make up selectors (an id in `aria-labelledby`): they are not kept for ever.
  if (known.size > 2000) known.clear();
  known.set(selector, list);
  return list;
}

export const matches = (element: Element, selector: Selector): boolean => selector.some(({ fits }) => fits(element));

const indexes = new WeakMap<Tree, Map<string, Element[]>>();

/** A tree's elements by name, id, class and attribute, in page order. */
function indexOf(tree: Tree): Map<string, Element[]> {
  const had = indexes.get(tree);
  if (had !== undefined) return had;
  const index = new Map<string, Element[]>();
  const note = (key: string, element: Element) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [element]);
    else if (list.at(-1) !== element) list.push(element);
  };
  for (const element of tree.elements) {
    note(`<${element.nodeName}`, element);
    for (const [name, words] of element.attributes) {
      note(`[${name}`, element);
      if (name === 'id') note(`#${words}`, element);
      else if (name === 'class') for (const one of words.split(/\s+/)) note(`.${one}`, element);
    }
  }
  indexes.set(tree, index);
  return index;
}

const none: readonly Element[] = [];

/** Where in a list in page order the elements behind a place begin. */
function firstAfter(list: readonly Element[], order: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Element).order > order) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The elements below a node that fit, in page order. */
export function within(root: Element | Tree, selector: Selector): Element[] {
  const tree = root instanceof Element ? root.tree : root;
  const [from, to] = root instanceof Element ? [root.order, root.last] : [-1, tree.elements.length];
  const found: Element[] = [];
  for (const { key, fits } of selector) {
    const list = key === null ? tree.elements : (indexOf(tree).get(key) ?? none);
    for (let at = firstAfter(list, from); at < list.length; at++) {
      const element = list[at] as Element;
      if (element.order > to) break;
      if (fits(element)) found.push(element);
    }
  }
  if (selector.length < 2) return found;
  return [...new Set(found)].sort((one, other) => one.order - other.order);
}

/** The nearest ancestor or the element itself that fits. */
export function nearest(element: Element, selector: Selector): Element | null {
  for (let one: Element | null = element; one !== null; one = one.parentElement) if (matches(one, selector)) return one;
  return null;
}
