import { all, attr, closest, type Element, nextOf, one, tagOf } from '../dom.ts';
import { deep, isHiddenAway } from './fields.ts';
import { isLabel } from './known-pairs.ts';
import { labelText, wordsOf } from './value-words.ts';

/** Labels that nothing marks but their looks: older CRMs lay a record out as a table, each label in a cell before its value's. */

/** More cells than a record has are a list of records. */
const mostCells = 600;

/** What tells one kind of cell from another: classes, scope, side, a colon at its end, words that are all in bold. */
function looksOf(cell: Element): string[] {
  const [inner, ...more] = cell.children;
  const isWhole = inner !== undefined && more.length === 0 && labelText(inner) === labelText(cell);
  return [
    ...attr(cell, 'class')
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => `class ${name}`),
    ...['scope', 'align'].flatMap((name) => (attr(cell, name) ? [`${name} ${attr(cell, name)}`] : [])),
    ...(/[:：]\s*$/.test(cell.textContent) ? ['colon'] : []),
    ...(isWhole && /^(?:B|STRONG)$/.test(tagOf(inner)) ? ['bold'] : []),
  ];
}

const besideOf = (cell: Element): Element | null => {
  const next = nextOf(cell);
  return next && tagOf(next) === 'TD' ? next : null;
};

/** A cell that the value beside it names as what describes it. */
function isPointedAt(cell: Element): boolean {
  const id = attr(cell, 'id').replace(/["\\\n]/g, '');
  const value = id === '' ? null : besideOf(cell);
  return value !== null && one(value, `[aria-describedby~="${id}"], [aria-labelledby~="${id}"]`) !== null;
}

/** A list of records, or of changes of one, says above its columns what stands in them. */
const isList = (table: Element): boolean => one(table, 'thead th + th, tr > th + th') !== null;

/** What all these cells look like and none of their values does. */
function commonLooks(labels: readonly Element[]): readonly string[] {
  const others = new Set(labels.flatMap((cell) => looksOf(besideOf(cell) as Element)));
  const [first = [], ...rest] = labels.map(looksOf);
  return first.filter((look) => !others.has(look) && rest.every((looks) => looks.includes(look)));
}

/**
 * The label cells of a record that stands in tables: where two labels of one table are known, all cells that look as they do and no value does.
 * Which of them are shown, and what they say, is asked of each.
 */
export function labelCells(root: Element): readonly Element[] {
  const cells = deep(root, 'td', mostCells + 1).filter((cell) => besideOf(cell) !== null);
  if (cells.length === 0 || cells.length > mostCells) return [];
  const tables = new Map<Element, Element[]>();
  for (const cell of cells) {
    const table = closest(cell, 'table');
    if (table) tables.set(table, [...(tables.get(table) ?? []), cell]);
  }
  const records = [...tables].filter(([table]) => !isList(table) && !isHiddenAway(table));
  const kinds = records.flatMap(([, own]) => {
    const known = own.filter((cell) => mayBeLabel(cell) && (isLabel(labelText(cell)) || isPointedAt(cell)));
    const looks = known.length > 1 ? commonLooks(known) : [];
    return looks.length > 0 ? [looks] : [];
  });
  const isLike = (cell: Element): boolean => {
    const own = looksOf(cell);
    return kinds.some((looks) => looks.every((look) => own.includes(look)));
  };
  return records.flatMap(([, own]) =>
    own.filter((cell) => isLike(cell) && mayBeLabel(cell) && !isLike(besideOf(cell) as Element)),
  );
}

/** Words, and nothing to fill in or a table of its own. */
export const mayBeLabel = (cell: Element): boolean =>
  all(cell, 'input:not([type="hidden"]), select, textarea, table, label', 1).length === 0 &&
  /^.{1,60}$/.test(wordsOf(cell));
