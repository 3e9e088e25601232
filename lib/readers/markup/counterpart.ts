import type { Page } from '../reader.ts';
import type { Element as Taken, Tree } from './nodes.ts';

/** The element of a page that was taken down just now that stands for one in the page itself; null where it was not taken. */
export function counterpart(page: Page, live: Element): Taken | null {
  const path: number[] = [];
  let root: Node = live;
  for (let at: Element = live; ; ) {
    const parent: ParentNode | null = at.parentNode as ParentNode | null;
    if (parent === null) return null;
    path.push([...parent.children].indexOf(at));
    root = parent;
    if (parent.nodeType === 11) {
      // Up through an open shadow root.
      const { host } = parent as unknown as ShadowRoot;
      if (!host) return null;
      path.push(-1);
      at = host;
    } else if (parent.nodeType === 1) at = parent as unknown as Element;
    else break;
  }
  if (root.nodeType !== 9) return null;
  let here: Taken | Tree | null = page.doc;
  for (const step of path.reverse()) {
    if (here === null) return null;
    if (step >= 0) here = here.childNodes.filter((node) => node.nodeType === 1)[step] ?? null;
    else here = here.nodeType === 1 ? here.content : null;
  }
  return here?.nodeType === 1 ? here : null;
}
