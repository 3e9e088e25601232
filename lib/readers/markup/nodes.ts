/**
 * A page's tree as it is read outside the page: plain objects with the few names that readers ask the platform for. A page
 * cannot clobber it (`<form name=querySelector>`): its names are attributes here and nothing else.
 */

export type Node = Element | Text | Tree;

export class Text {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly nodeValue: string;
  readonly parentNode: Element | Tree;
  /** Its place among its siblings. */
  readonly at: number;

  constructor(words: string, parent: Element | Tree) {
    this.nodeValue = words;
    this.parentNode = parent;
    this.at = parent.childNodes.push(this) - 1;
  }
}

/** What a node holds, in page order: scripts' words too, templates' not. */
function textBelow(node: Element | Tree): string {
  let text = '';
  const steps: Node[] = [node];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step instanceof Text) text += step.nodeValue;
    else for (let at = step.childNodes.length - 1; at >= 0; at--) steps.push(step.childNodes[at] as Node);
  }
  return text;
}

/** The document, or what a template or a shadow root holds: selectors look within one tree only. */
export class Tree {
  readonly nodeType: 9 | 11;
  readonly nodeName = '#tree';
  readonly nodeValue = null;
  readonly parentNode = null;
  readonly childNodes: (Element | Text)[] = [];
  /** Its elements, in page order. */
  readonly elements: Element[] = [];

  constructor(nodeType: 9 | 11) {
    this.nodeType = nodeType;
  }

  get documentElement(): Element | null {
    return this.elements[0] ?? null;
  }

  get textContent(): string {
    return textBelow(this);
  }
}

export type Document = Tree;

export class Element {
  readonly nodeType = 1;
  /** In capitals, whatever the page's own spelling. */
  readonly nodeName: string;
  readonly nodeValue = null;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parentNode: Element | Tree;
  readonly at: number;
  readonly childNodes: (Element | Text)[] = [];
  readonly tree: Tree;
  /** Its place among all elements of its tree, and that of the last one within it. */
  readonly order: number;
  last: number;
  /** What a template holds, or the element's open shadow root. */
  content: Tree | null = null;
  /** What an input holds, where that is not what its markup says. */
  held: string | null = null;

  constructor(name: string, attributes: ReadonlyMap<string, string>, parent: Element | Tree, tree: Tree) {
    this.nodeName = name;
    this.attributes = attributes;
    this.parentNode = parent;
    this.at = parent.childNodes.push(this) - 1;
    this.tree = tree;
    this.order = tree.elements.push(this) - 1;
    this.last = this.order;
  }

  get parentElement(): Element | null {
    return this.parentNode instanceof Element ? this.parentNode : null;
  }

  get children(): Element[] {
    return this.childNodes.filter((node) => node instanceof Element);
  }

  get firstElementChild(): Element | null {
    return this.childNodes.find((node) => node instanceof Element) ?? null;
  }

  get nextElementSibling(): Element | null {
    const siblings = this.parentNode.childNodes;
    for (let at = this.at + 1; at < siblings.length; at++) {
      const next = siblings[at];
      if (next instanceof Element) return next;
    }
    return null;
  }

  get textContent(): string {
    return textBelow(this);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  /** An input's kind. */
  get type(): string {
    return this.attributes.get('type')?.toLowerCase() ?? 'text';
  }

  /** What an input holds. */
  get value(): string {
    if (this.held !== null) return this.held;
    return this.nodeName === 'TEXTAREA' ? this.textContent : (this.attributes.get('value') ?? '');
  }

  /** Whether a box is ticked. */
  get checked(): boolean {
    return this.held === null ? this.attributes.has('checked') : this.held !== '';
  }

  /** The element itself counts; what stands in another tree does not. */
  contains(node: Node | null): boolean {
    if (node === null || node instanceof Tree) return false;
    const element = node instanceof Element ? node : node.parentNode;
    if (!(element instanceof Element) || element.tree !== this.tree) return false;
    return node === this || (element.order >= this.order && element.order <= this.last);
  }

  getRootNode(): Tree {
    return this.tree;
  }
}
