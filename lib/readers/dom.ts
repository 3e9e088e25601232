import type { Document, Element, Node } from './markup/nodes.ts';
import { compiled, matches as fits, nearest, within } from './markup/select.ts';

/** The few things that readers ask of a page's tree (`markup/`). */

export type { Document, Element, Node } from './markup/nodes.ts';

/** The elements that a selector finds, in page order, at most `limit`. Throws at what is no selector. */
export const all = (root: Document | Element, selector: string, limit = 5000): Element[] =>
  within(root, compiled(selector)).slice(0, limit);

/** The first element that a selector finds, or null. */
export const one = (root: Document | Element, selector: string): Element | null =>
  within(root, compiled(selector))[0] ?? null;

/** An attribute's words, or '' where there is none. */
export const attr = (element: Element, name: string): string => element.attributes.get(name) ?? '';

export const hasAttr = (element: Element, name: string): boolean => element.attributes.has(name);

/** All text below a node, scripts included: for `script` and `title`, never for what people see. */
export const rawText = (node: Element): string => node.textContent;

/** `DIV`, `A`, ... in capitals. */
export const tagOf = (element: Node): string => element.nodeName;

export const matches = (element: Element, selector: string): boolean => fits(element, compiled(selector));

/** The nearest ancestor or the element itself that fits. */
export const closest = (element: Element, selector: string): Element | null => nearest(element, compiled(selector));

export const parentOf = (element: Element): Element | null => element.parentElement;
export const nextOf = (element: Element): Element | null => element.nextElementSibling;

/** The document's root element. */
export const rootOf = (doc: Document): Element | null => doc.documentElement;
