import type { SheetLine } from '#core/clipping.ts';
import { plainLabel } from '../labels.ts';
import { once } from '../once.ts';
import { customerLinesOf } from './customer-sections.ts';
import type { SitePage } from './site-page.ts';

/** Labels and the words that stand beside them: in lists and tables, behind a colon, on the next line. */

export interface Pair {
  readonly label: string;
  readonly said: string;
  readonly how: 'dl' | 'table' | 'colon' | 'sibling';
  /** The number of the line that the words begin on. */
  readonly at: number;
}

const longestLabel = 60;
const most = 1500;

/** Rows of lists and tables: the label cell's words and all lines of the value cell. */
function inCells(lines: readonly SheetLine[]): Pair[] {
  const rows = new Map<string, { label: string; said: string[]; how: Pair['how']; at: number }>();
  lines.forEach(({ text, cell }, at) => {
    const [, kind, row] = /^([a-z]{2})(\d+)$/.exec(cell ?? '') ?? [];
    if (kind === undefined || row === undefined) return;
    const had = rows.get(row) ?? { label: '', said: [], how: kind.startsWith('d') ? 'dl' : 'table', at: -1 };
    if (kind === 'dt' || kind === 'th') had.label = `${had.label} ${text}`.trim();
    else {
      had.said.push(text);
      if (had.at < 0) had.at = at;
    }
    rows.set(row, had);
  });
  return [...rows.values()].flatMap(({ label, said, how, at }) =>
    label === '' || at < 0 ? [] : [{ label, said: said.slice(0, 40).join('\n').slice(0, 2000), how, at }],
  );
}

/** "Label: value" in one line, and a short line with the next line as its value. */
function inLines(lines: readonly SheetLine[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < lines.length && pairs.length < most; at++) {
    const text = lines[at]?.text ?? '';
    const colon = /^([^:：]{2,60})[:：]\s*(\S.*)$/u.exec(text);
    const next = lines[at + 1]?.text;
    if (colon !== null) pairs.push({ label: colon[1] as string, said: colon[2] as string, how: 'colon', at });
    else if (text.length <= longestLabel && next !== undefined)
      pairs.push({ label: text, said: next, how: 'sibling', at: at + 1 });
  }
  return pairs;
}

/** Every label-value pair of the page: lists and tables first, then lines. */
export const pairsOf = once((page: SitePage): readonly Pair[] =>
  [...inCells(page.lines), ...inLines(page.lines)].filter(
    (pair) => pair.label.length <= longestLabel && pair.said !== '',
  ),
);

/** The pairs whose whole label fits, exact forms (lists, tables, colons) before neighbouring lines; not those of a customer's story. */
export const labelled = (page: SitePage, label: RegExp): Pair[] =>
  pairsOf(page).filter((pair) => label.test(plainLabel(pair.label)) && !customerLinesOf(page).stories.has(pair.at));
