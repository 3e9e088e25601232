import { Element, type Tree } from './nodes.ts';

/**
 * The selectors that readers use: names, `#id`, `.class`, attributes with every operator and `i`, `:first-child`, `:checked`,
 * `:not()`, and the four ways of standing to one another. Anything else throws.
 */

type Test = (element: Element) => boolean;

interface Compound {
  /** How it stands to the one before it. */
  readonly by: ' ' | '>' | '+' | '~';
  readonly tests: readonly Test[];
  /** What to look it up by: the rarest of what it asks for. */
  readonly key: string | null;
}

const token =
  /\s*([>+~])\s*|(\s+)|([a-z][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[\s*([\w:-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+))\s*([is])?\s*)?\]|:(first-child|checked)|:not\(([^()]*)\)/iy;

const operators: Readonly<Record<string, (said: string, wanted: string) => boolean>> = {
  '=': (said, wanted) => said === wanted,
  '~=': (said, wanted) => wanted !== '' && said.split(/\s+/).includes(wanted),
  '|=': (said, wanted) => said === wanted || said.startsWith(`${wanted}-`),
  '^=': (said, wanted) => wanted !== '' && said.startsWith(wanted),
  '$=': (said, wanted) => wanted !== '' && said.endsWith(wanted),
  '*=': (said, wanted) => wanted !== '' && said.includes(wanted),
};

/** Attributes whose values HTML compares without regard to capitals. */
const anyCase = new Set('type rel lang dir method scope checked selected disabled'.split(' '));

function attributeTest(name: string, operator: string | undefined, wanted: string, flag: string | undefined): Test {
  if (operator === undefined) return (element) => element.attributes.has(name);
  const fits = operators[operator] as (said: string, wanted: string) => boolean;
  if (flag === 'i' || (flag === undefined && anyCase.has(name))) {
    const lower = wanted.toLowerCase();
    return (element) => {
      const said = element.attributes.get(name);
      return said !== undefined && fits(said.toLowerCase(), lower);
    };
  }
  return (element) => {
    const said = element.attributes.get(name);
    return said !== undefined && fits(said, wanted);
  };
}

/** The chosen options of a drop-down: as it holds them, as its markup says, or the first. */
function isChecked(element: Element): boolean {
  if (element.nodeName === 'INPUT') return /^(?:checkbox|radio)$/.test(element.type) && element.checked;
  if (element.nodeName !== 'OPTION') return false;
  let box = element.parentElement;
  if (box?.nodeName === 'OPTGROUP') box = box.parentElement;
  if (box?.nodeName !== 'SELECT') return element.attributes.has('selected');
  const options = within(box, compiled('option'));
  if (box.held !== null) return box.held.split(',').includes(String(options.indexOf(element)));
  const chosen = options.filter((option) => option.attributes.has('selected'));
  if (box.attributes.has('multiple')) return chosen.includes(element);
  return element === (chosen.at(-1) ?? options[0]);
}

const classesOf = new WeakMap<Element, readonly string[]>();
function hasClass(element: Element, name: string): boolean {
  const said = element.attributes.get('class');
  if (said === undefined || !said.includes(name)) return false;
  let had = classesOf.get(element);
  if (had === undefined) {
    had = said.split(/\s+/);
    classesOf.set(element, had);
  }
  return had.includes(name);
}

type Selector = readonly (readonly Compound[])[];
const known = new Map<string, Selector>();

/** A selector taken apart. Throws where it asks for what is not in the closed set. */
export function compiled(selector: string): Selector {
  const had = known.get(selector);
  if (had !== undefined) return had;
  const list = apart(selector).map(chain);
  if (list.length === 0 || /,\s*$/.test(selector)) throw new Error(`not a selector that readers know: ${selector}`);
  // A page can make up selectors (an id in `aria-labelledby`): they are not kept for ever.
  if (known.size > 2000) known.clear();
  known.set(selector, list);
  return list;
}

/** Parted at the commas that stand outside brackets and quotes. */
const apart = (selector: string): string[] =>
  (selector.match(/(?:\[(?:"[^"]*"|'[^']*'|[^\]])*\]|\([^()]*\)|[^,])+/g) ?? []).map((part) => part.trim());

function chain(part: string): Compound[] {
  const found: Compound[] = [];
  let by: Compound['by'] = ' ';
  let tests: Test[] = [];
  let key: string | null = null;
  const flush = () => {
    if (tests.length === 0) throw new Error(`not a selector that readers know: ${part}`);
    found.push({ by, tests, key });
    [tests, key] = [[], null];
  };
  for (let at = 0; at < part.length; ) {
    token.lastIndex = at;
    const hit = token.exec(part);
    if (hit === null) throw new Error(`not a selector that readers know: ${part}`);
    at = token.lastIndex;
    const [, sign, gap, name, id, cls, attr, operator, double, single, bare, flag, pseudo, not] = hit;
    if (sign !== undefined || gap !== undefined) {
      flush();
      by = (sign as Compound['by'] | undefined) ?? ' ';
    } else if (name !== undefined) {
      const upper = name.toUpperCase();
      tests.push(name === '*' ? () => true : (element) => element.nodeName === upper);
      if (name !== '*') key ??= `<${upper}`;
    } else if (id !== undefined) {
      tests.push((element) => element.attributes.get('id') === id);
      key = `#${id}`;
    } else if (cls !== undefined) {
      tests.push((element) => hasClass(element, cls));
      key = `.${cls}`;
    } else if (attr !== undefined) {
      const lower = attr.toLowerCase();
      tests.push(attributeTest(lower, operator, double ?? single ?? bare ?? '', flag?.toLowerCase()));
      if (key === null || key.startsWith('<')) key = `[${lower}`;
    } else if (pseudo === 'first-child')
      tests.push((element) => element.parentNode.childNodes.find((node) => node instanceof Element) === element);
    else if (pseudo === 'checked') tests.push(isChecked);
    else if (not !== undefined) {
      const inner = compiled(not);
      tests.push((element) => !matches(element, inner));
    }
  }
  flush();
  return found;
}

function before(element: Element, by: Compound['by']): Element | null {
  if (by === ' ' || by === '>') return element.parentElement;
  const siblings = element.parentNode.childNodes;
  for (let at = element.at - 1; at >= 0; at--) {
    const one = siblings[at];
    if (one instanceof Element) return one;
  }
  return null;
}

function fits(element: Element, compounds: readonly Compound[], at: number): boolean {
  const { by, tests } = compounds[at] as Compound;
  for (const test of tests) if (!test(element)) return false;
  if (at === 0) return true;
  for (let other = before(element, by); other !== null; other = before(other, by)) {
    if (fits(other, compounds, at - 1)) return true;
    if (by === '>' || by === '+') return false;
  }
  return false;
}

export const matches = (element: Element, selector: Selector): boolean =>
  selector.some((compounds) => fits(element, compounds, compounds.length - 1));

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
  for (const compounds of selector) {
    const { key } = compounds.at(-1) as Compound;
    const list = key === null ? tree.elements : (indexOf(tree).get(key) ?? none);
    for (let at = firstAfter(list, from); at < list.length; at++) {
      const element = list[at] as Element;
      if (element.order > to) break;
      if (fits(element, compounds, compounds.length - 1)) found.push(element);
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
