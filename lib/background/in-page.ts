/**
 * What runs inside a page on the seller's click. Each function is sent to the page as its text: it may use nothing
 * from outside itself, runs in the extension's isolated world, and leaves nothing behind there.
 */

/** The name of the mark; its style is added by the browser, not by the page. */
export const markName = 'icp-lens-said';
export const markCss = (name: string): string => `::highlight(${name}) { background-color: #ffe08a; color: #1a1a1a; }`;
/** The name of the mark that follows the pointer while the seller points at a fact. */
export const pointName = 'icp-lens-point';

/** Puts words into the field that has the focus, as typing would. Says whether there was one in this frame. */
export function insertWords(text: string): boolean {
  let field: Element | null = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (!(field instanceof HTMLElement)) return false;
  const element: Element = field;
  const isInput = element instanceof HTMLInputElement && /^(text|search|email|url|tel)$/.test(element.type);
  const box = isInput || element instanceof HTMLTextAreaElement ? element : null;
  if (box ? box.disabled || box.readOnly : !field.isContentEditable) return false;
  field.focus();
  // The only way that goes through the editor's own undo and events. Deprecated, with nothing in its place (2026-11).
  if (document.execCommand('insertText', false, text)) return true;
  if (!box) return false;
  const end = box.selectionEnd ?? box.value.length;
  box.setRangeText(text, box.selectionStart ?? end, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  return true;
}

/** Marks the first place where these words stand, and scrolls to it. Changes no node. Says whether they were found. */
export function markWords(said: string, name: string): boolean {
  const highlights = CSS.highlights;
  const wanted = said.replace(/\s+/g, ' ').trim().toLowerCase();
  if (!highlights || wanted === '' || !document.body) return false;
  // One long string of the page's visible words, and where each character of it stands.
  const places: { node: Text; start: number }[] = [];
  let words = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    /^(script|style|noscript|template)$/i.test(node.parentElement?.tagName ?? '')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node && words.length < 2_000_000; node = walker.nextNode()) {
    places.push({ node: node as Text, start: words.length });
    words += `${(node as Text).data.toLowerCase()} `;
  }
  const find = (phrase: string): [number, number] | null => {
    const pieces = phrase.split(' ');
    const first = pieces[0] ?? '';
    for (let from = words.indexOf(first); from >= 0; from = words.indexOf(first, from + 1)) {
      let at = from + first.length;
      const isHere = pieces.slice(1).every((piece) => {
        const before = at;
        while (at < words.length && /\s/.test(words.charAt(at))) at += 1;
        if (at === before || !words.startsWith(piece, at)) return false;
        at += piece.length;
        return true;
      });
      if (isHere) return [from, at];
    }
    return null;
  };
  // Words from a title or a list may be cut or joined: the first dozen of them will do.
  const found = find(wanted) ?? find(wanted.split(' ').slice(0, 12).join(' '));
  if (!found) return false;
  const placeAt = (index: number) => {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((places[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return places[low];
  };
  const [from, to] = [placeAt(found[0]), placeAt(found[1] - 1)];
  if (!from || !to) return false;
  const range = document.createRange();
  range.setStart(from.node, Math.min(found[0] - from.start, from.node.length));
  range.setEnd(to.node, Math.min(found[1] - to.start, to.node.length));
  highlights.set(name, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = from.node.parentElement;
  box?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** The addresses of the frames of other origins that are large enough to hold a record. */
export function frameAddresses(least: number): string[] {
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => frame.offsetWidth >= least && frame.offsetHeight >= least)
    .map((frame) => frame.src)
    .filter((src) => URL.canParse(src) && new URL(src).origin !== location.origin)
    .slice(0, 20);
}

/** Takes the mark away. */
export function unmarkWords(name: string): boolean {
  return CSS.highlights?.delete(name) ?? false;
}
