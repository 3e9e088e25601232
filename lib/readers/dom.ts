/**
 * The few things asked of a hostile document. `<form name=querySelectorAll>` replaces a method of the document and
 * `<input name=getAttribute>` one of its form, so what matters is taken from the prototype and called on the node.
 */

/** A property as the platform defines it, never as the page named it. */
const native = <T>(node: object, name: string): T => Reflect.get(Object.getPrototypeOf(node), name, node) as T;

/** The elements that a selector finds, in page order, at most `limit`. */
export function all(root: Document | Element, selector: string, limit = 5000): Element[] {
  const list = native<(s: string) => NodeListOf<Element>>(root, 'querySelectorAll').call(root, selector);
  const found: Element[] = [];
  for (let i = 0; i < list.length && i < limit; i++) found.push(list[i] as Element);
  return found;
}

/** The first element that a selector finds, or null. */
export const one = (root: Document | Element, selector: string): Element | null =>
  native<(s: string) => Element | null>(root, 'querySelector').call(root, selector);

/** An attribute's words, or '' where there is none. */
export function attr(element: Element, name: string): string {
  const get = element.getAttribute;
  const read = typeof get === 'function' ? get : native<typeof get>(element, 'getAttribute');
  return read.call(element, name) ?? '';
}

export const hasAttr = (element: Element, name: string): boolean =>
  native<(n: string) => boolean>(element, 'hasAttribute').call(element, name);

/** All text below a node, scripts included: for `script` and `title`, never for what people see. */
export const rawText = (node: Element): string => native<string | null>(node, 'textContent') ?? '';

/** `DIV`, `A`, ... in capitals; a form whose `nodeName` the page took is still a form. */
export const tagOf = (element: Node): string => (typeof element.nodeName === 'string' ? element.nodeName : 'FORM');

/** The nearest ancestor or the element itself that fits. */
export const closest = (element: Element, selector: string): Element | null =>
  native<(s: string) => Element | null>(element, 'closest').call(element, selector);

export const parentOf = (element: Element): Element | null => native<Element | null>(element, 'parentElement');
export const nextOf = (element: Element): Element | null => native<Element | null>(element, 'nextElementSibling');

/** Elements and texts below a node, in page order, for walking without recursion. */
export function walkerOf(doc: Document, root: Node): TreeWalker {
  const make = native<(r: Node, show: number) => TreeWalker>(doc, 'createTreeWalker');
  return make.call(doc, root, 1 | 4);
}

/** The document's root element, even where a form is named `documentElement`. */
export const rootOf = (doc: Document): Element | null => native<Element | null>(doc, 'documentElement');
