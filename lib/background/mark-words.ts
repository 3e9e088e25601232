/**
 * Marking words in a page, by the browser's highlights: no node is changed. Both functions are sent to the page as their text, as those of
 * `in-page.ts` are: they may use nothing from outside themselves.
 */

/**
 * Marks the first place where these words can be seen, and scrolls to it. Says whether there is one. They are compared without case, punctuation
 * and white space, so that what a line break or an element divides is found; they begin and end where words and numbers of the page do.
 */
export function markWords(said: string, name: string): boolean {
  const highlights = CSS.highlights;
  if (!highlights || !document.body) return false;
  const wordsOf = (text: string) => [...text.matchAll(/[^\s\p{P}\p{Z}]+/gu)];
  const lower = (word: string): string => (word.toLowerCase().length === word.length ? word.toLowerCase() : word);

  // The words of the page, one behind the other, and where each begins.
  const runs: { start: number; node: Text; offset: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const gather = (root: Node): void => {
    for (let node = root.firstChild; node && length < 2_000_000; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        for (const found of wordsOf((node as Text).data)) {
          runs.push({ start: length, node: node as Text, offset: found.index });
          parts.push(lower(found[0]));
          length += found[0].length;
        }
      } else if (node instanceof Element && !/^(?:script|style|noscript|template)$/i.test(node.tagName)) {
        if (node.shadowRoot) gather(node.shadowRoot);
        gather(node);
      }
    }
  };
  gather(document.body);
  const words = parts.join('');
  const runAt = (at: number): number => {
    let [low, high] = [0, runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  // Scripts that put no space between words have no edges to look at.
  const isOfWord = (char: string): boolean =>
    /[\p{L}\p{N}]/u.test(char) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      char,
    );
  /** Whether the text goes on over this edge: a word, or a number as 340 in "1,340". `step` looks backward or forward. */
  const goesOn = (text: string, inner: number, step: -1 | 1): boolean => {
    const [own = '', next = '', beyond = ''] = [text[inner], text[inner + step], text[inner + 2 * step]];
    if (isOfWord(own) && isOfWord(next)) return true;
    return /\d/.test(own) && /[.,'’]/.test(next) && /\d/.test(beyond);
  };
  /** A page may hide the same words a hundred thousand times: each look makes the browser lay it out. */
  let looksLeft = 1000;
  const isSeen = (range: Range, box: Element | null): boolean => {
    looksLeft -= 1;
    if (looksLeft < 0 || box?.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) === false)
      return false;
    // What is meant for screen readers only stands in a box of a single pixel.
    const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
    const area = range.getBoundingClientRect?.();
    return !(width === 1 && height === 1) && (!area || (area.width > 0 && area.height > 0));
  };
  const rangeAt = (at: number, end: number, breaks: ReadonlySet<number>): Range | null => {
    const [head, tail] = [runAt(at), runAt(end - 1)];
    const [first, last] = [runs[head], runs[tail]];
    if (!first || !last || first.node.getRootNode() !== last.node.getRootNode()) return null;
    // Where the words wanted are apart they are apart here; where they are not, only an element may come between.
    const begins = new Set<number>();
    for (let run = head + 1; run <= tail; run++) {
      const { start = 0, node } = runs[run] ?? {};
      begins.add(start - at);
      if (!breaks.has(start - at) && runs[run - 1]?.node === node) return null;
    }
    for (const each of breaks) if (!begins.has(each)) return null;
    const [from, to] = [first.offset + at - first.start, last.offset + end - last.start];
    if (goesOn(first.node.data, from, -1) || goesOn(last.node.data, to - 1, 1)) return null;
    const range = document.createRange();
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return isSeen(range, first.node.parentElement) ? range : null;
  };

  const find = (wanted: readonly string[]): Range | null => {
    const phrase = wanted.join('');
    if (phrase === '') return null;
    const breaks = new Set<number>();
    let offset = 0;
    for (const word of wanted.slice(0, -1)) {
      offset += word.length;
      breaks.add(offset);
    }
    for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
      const range = rangeAt(at, at + phrase.length, breaks);
      if (range) return range;
    }
    return null;
  };
  const wanted = wordsOf(said).map(([word]) => lower(word));
  // Words from a list may be cut or joined: the first dozen of them will do.
  const range = find(wanted) ?? (wanted.length > 12 ? find(wanted.slice(0, 12)) : null);
  if (!range) return false;
  highlights.set(name, new Highlight(range));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** Takes the mark away. Says whether there was one. */
export function unmarkWords(name: string): boolean {
  return CSS.highlights?.delete(name) ?? false;
}
