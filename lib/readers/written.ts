import { mostMarkup } from '#core/snapshot.ts';
import { native } from './native.ts';
import { isSecret } from './secrets.ts';

/** Writes a large page's markup down as the browser would, in steps, and without what no reader looks at. */

const mostNodes = 60_000;
const longestAttribute = 1000;
const longestScript = 6000;
const longestBlock = 400_000;
const longestText = 20_000;
/** Nobody reads these; a page can be full of them. */
const passed = new Set('style svg canvas math video audio object'.split(' '));
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const raw = new Set('script iframe noscript'.split(' '));
/** How many nodes are written between two looks at the clock. */
const stride = 500;

const inText = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inQuotes = (words: string): string => words.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function start(element: Element, name: string): string {
  let words = `<${name}`;
  const isEmptied = name === 'input' && isSecret(element);
  for (const { name: key, value } of native<NamedNodeMap>(element, 'attributes'))
    words += ` ${key}="${isEmptied && key === 'value' ? '' : inQuotes(value.slice(0, longestAttribute))}"`;
  return `${words}>`;
}

/** The markup of an element and all that is in it. */
export function* written(top: Element): Generator<void, string> {
  const doc = native<Document>(top, 'ownerDocument');
  const walker = native<(root: Node, show: number) => TreeWalker>(doc, 'createTreeWalker').call(doc, top, 1 | 4);
  let html = '';
  const open: string[] = [];
  let node: Node | null = top;
  for (let count = 1; node !== null && count <= mostNodes && html.length < mostMarkup; count++) {
    if (count % stride === 0) yield;
    let deeper = false;
    if (node.nodeType === 3) html += inText((node.nodeValue as string).slice(0, longestText));
    else {
      const element = node as Element;
      const name = native<string>(element, 'localName');
      if (!passed.has(name)) {
        html += start(element, name);
        if (raw.has(name)) {
          const words = native<string>(element, 'textContent');
          const most = /json/i.test(element.getAttribute('type') ?? '') ? longestBlock : longestScript;
          html += `${words.slice(0, most)}</${name}>`;
        } else if (walker.firstChild() !== null) {
          open.push(name);
          deeper = true;
        } else if (!empty.has(name)) html += `</${name}>`;
      }
    }
    if (!deeper) {
      while (walker.nextSibling() === null) {
        const name = open.pop();
        if (name === undefined) return html;
        html += `</${name}>`;
        walker.parentNode();
      }
    }
    node = walker.currentNode;
  }
  return html;
}
