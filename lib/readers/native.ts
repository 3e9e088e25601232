/** A property as the platform defines it, never as the page named it (`<form name=querySelectorAll>`). */
export const native = <T>(node: object, name: string): T => Reflect.get(Object.getPrototypeOf(node), name, node) as T;

/** A page's own tree, or one in it. */
export type Root = Document | ShadowRoot;

/** The elements of a tree that a selector names, in their order. */
export const allIn = (root: Root, selector: string): NodeListOf<Element> =>
  native<(selector: string) => NodeListOf<Element>>(root, 'querySelectorAll').call(root, selector);
