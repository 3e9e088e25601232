import { all, nextOf, tagOf } from './dom.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';
import { fold, linesBelow, linesOf } from './visible.ts';

/** A label and the words that stand beside it. */
export interface Pair {
  readonly label: string;
  readonly said: string;
  readonly how: 'dl' | 'table' | 'colon' | 'sibling';
  /** The element that holds the words. */
  readonly element: Element;
}

const longestLabel = 60;
const most = 1500;

const wordsIn = (page: Page, element: Element): string =>
  linesBelow(page.doc, element)
    .slice(0, 40)
    .map((line) => line.text)
    .join('\n')
    .slice(0, 2000);

/** A label as one compares it: no colon, no capitals, no brackets after it. */
export const plainLabel = (label: string): string =>
  fold(label)
    .replace(/[\s:：*•·-]+$/u, '')
    .toLowerCase();

function listed(page: Page): Pair[] {
  const pairs: Pair[] = [];
  for (const term of all(page.doc, 'dt', most)) {
    const label = wordsIn(page, term);
    const value = nextOf(term);
    if (value !== null && tagOf(value) === 'DD')
      pairs.push({ label, said: wordsIn(page, value), how: 'dl', element: value });
  }
  for (const row of all(page.doc, 'tr', most)) {
    const cells = all(row, 'th, td', 6);
    const [label, value] = cells;
    // Two cells, or a heading cell and one more: a row of many cells is a table of other things.
    if (label === undefined || value === undefined || cells.length > 3) continue;
    if (tagOf(value) === 'TD')
      pairs.push({ label: wordsIn(page, label), said: wordsIn(page, value), how: 'table', element: value });
  }
  return pairs;
}

/** "Label: value" in one line, and a short line with the next line as its value. */
function inLines(page: Page): Pair[] {
  const pairs: Pair[] = [];
  const lines = linesOf(page);
  for (let i = 0; i < lines.length && pairs.length < most; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    const colon = /^([^:：]{2,60})[:：]\s*(\S.*)$/u.exec(line.text);
    if (colon !== null) {
      pairs.push({ label: colon[1] as string, said: colon[2] as string, how: 'colon', element: line.element });
    } else if (line.text.length <= longestLabel) {
      const next = lines[i + 1];
      if (next !== undefined) pairs.push({ label: line.text, said: next.text, how: 'sibling', element: next.element });
    }
  }
  return pairs;
}

/** Every label-value pair of the page: definition lists and tables first, then lines. */
export const pairsOf: (page: Page) => readonly Pair[] = once((page) =>
  [...listed(page), ...inLines(page)].filter((pair) => pair.label.length <= longestLabel && pair.said !== ''),
);

/** The pairs whose whole label fits, exact forms (lists, tables, colons) before neighbouring lines. */
export const labelled = (page: Page, label: RegExp): Pair[] =>
  pairsOf(page).filter((pair) => label.test(plainLabel(pair.label)));
