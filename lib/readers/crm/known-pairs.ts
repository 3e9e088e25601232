import { closest, type Element, matches, nextOf, one, parentOf, tagOf } from '../dom.ts';
import { pieces } from '../pieces.ts';
import { isKnownLabel } from './labels.ts';
import { likely } from './likely-labels.ts';
import type { Field } from './record.ts';
import { comparedLabel } from './record-type.ts';
import { isAid, wordsOf } from './value-words.ts';

/** Labels and values in any CRM that nothing marks as such: by common labels, and by the rows that stand beside theirs. */

/** Whether some words are a common label. */
export const isLabel = (text: string): boolean => {
  const label = text.length < 60 ? comparedLabel(text) : '';
  return likely.test(label) || isKnownLabel(label);
};

/** More labels than any record shows are a list of something else, or a trap. */
const mostKnown = 150;

/** The largest box around a label that holds no other label that we know. */
function rowOf(label: Element, others: readonly Element[]): Element {
  let row = label;
  for (let up = parentOf(row), steps = 0; up !== null && steps < 6; up = parentOf(up), steps++) {
    const box = up;
    if (others.some((other) => other !== label && box.contains(other)) || one(box, 'h1, h2, h3') !== null) break;
    row = box;
  }
  return row;
}

/** What stands beside a label in a box. */
const beside = (box: Element, label: Element): string => wordsOf(box, (one, tag) => one === label || isAid(one, tag));

/** Of a row that may hold several fields the part of one: the smallest box that holds words beside the label, or is built as one that does. */
function partOf(label: Element, row: Element, shapes: ReadonlySet<string>): Element {
  let part = label;
  while (part !== row) {
    part = parentOf(part) ?? row;
    if (shapes.has(shapeOf(part)) || beside(part, label) !== '') break;
  }
  return part;
}

const none: ReadonlySet<string> = new Set();

/**
 * How the parts are built that hold a label and words beside it. A label may stand in a box of its own, beside its icon: what is built so more often
 * than it holds words is no field.
 */
function fieldShapes(labels: readonly Element[], worded: ReadonlyMap<Element, Element>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (box: Element, by: number) => counts.set(shapeOf(box), (counts.get(shapeOf(box)) ?? 0) + by);
  for (const label of labels) {
    const part = worded.get(label);
    if (!part || part.children.length < 2) continue;
    count(part, 1);
    for (let box = parentOf(label); box && box !== part && part.contains(box); box = parentOf(box)) count(box, -1);
  }
  return new Set([...counts].flatMap(([shape, times]) => (times > 0 ? [shape] : [])));
}

const isFirst = (label: Element, part: Element): boolean => pieces(part, isAid)[0]?.element === label;

/** Menus, tabs and the columns of a list say such words, too. */
const menus = 'nav, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], [role="toolbar"]';
const columns = 'thead, [role="columnheader"], th + th, th:has(+ th)';
/** Where a label without a value is none: a link to a list, a section's heading. */
const elsewhere = 'a[href], h1, h2, h3, h4, h5, h6, [role="heading"]';

const never = (): boolean => false;

/** Pairs by common labels: a piece that is a label, with what else stands in its row, or right after it. */
export function knownPairs(root: Element, isLeftOut: (element: Element) => boolean = never): Field[] {
  const lines = pieces(root, isAid).filter(({ element }) => !isLeftOut(element));
  const likely = lines
    .filter(({ text, element }) => isLabel(text) && closest(element, `${menus}, ${columns}`) === null)
    .map(({ element }) => element)
    .slice(0, mostKnown);
  const worded = new Map(likely.map((label) => [label, partOf(label, rowOf(label, likely), none)]));
  // Where labels stand first, one that stands behind other words is a value: "Type", "Customer".
  const first = likely.filter((label) => isFirst(label, worded.get(label) ?? label));
  const labels = first.length > 2 ? first : likely;
  const rows = new Map(labels.map((label) => [label, rowOf(label, labels)]));
  const shapes = fieldShapes(labels, worded);
  const lists = listsOf([...rows.values()]);
  const alike = rowsAlike(rows, lists, shapes);
  const known = lines.flatMap(({ text, element }, index): Field[] => {
    const both = /^([^:]{2,50}):\s+(\S.*)$/.exec(text);
    // Beside a list of rows, such lines are of the records that go with this one.
    const isHere = labels.length < 3 || lists.size === 0 || [...lists].some((list) => list.contains(element));
    if (both) return isHere && isLabel(both[1] ?? '') ? [{ label: both[1] ?? '', said: both[2] ?? '' }] : [];
    if (!isLabel(text) || !labels.includes(element)) return [];
    const label = text.replace(/\s*[:：]$/, '');
    const row = rows.get(element) ?? element;
    const part = partOf(element, row, shapes);
    const said = part === element ? '' : beside(part, element);
    if (said !== '' && !part.contains(root) && said.length < 400) return [{ label, said }];
    const next = row === element ? lines[index + 1] : undefined;
    const box = nextOf(element);
    const isValue = next && !isLabel(next.text) && box?.contains(next.element) && !matches(box, elsewhere);
    return isValue || closest(element, elsewhere) === null ? [{ label, said: isValue ? next.text : '' }] : [];
  });
  return [...known, ...alike];
}

/** The tags of what an element holds, two levels deep. */
const shapeOf = (row: Element): string =>
  [...row.children].map((child) => `${tagOf(child)}(${[...child.children].map(tagOf).join()})`).join(' ');

const topOf = (row: Element): string => [...row.children].map(tagOf).join(' ');
/** Whether a row ends in something without words that is still a value: a box that is not ticked, stars. */
const ends = (row: Element): boolean => {
  const last = [...row.children].at(-1);
  return last !== undefined && one(last, 'input, svg, img, button') !== null && pieces(last, isAid).length === 0;
};

/** A short label; a number in it is a year or counts: "Phone 2". */
const mayBeLabel = /^\p{L}[^\d.!?@]{0,40}(?:\d{1,4}[^\d.!?@]{0,10})?$/u;

/** The boxes that hold the rows of two known labels or more. */
function listsOf(rows: readonly Element[]): ReadonlySet<Element> {
  const boxes = rows.map((row) => parentOf(row));
  return new Set(boxes.flatMap((box, index) => (box && boxes.indexOf(box) !== index ? [box] : [])));
}

/** Rows in one list with rows whose labels are known are rows too: a short label, then what stands beside it; so are the parts of a row of several. */
function rowsAlike(
  rows: ReadonlyMap<Element, Element>,
  lists: ReadonlySet<Element>,
  parts: ReadonlySet<string>,
): Field[] {
  const labels = [...rows.keys()];
  // A row without a value is one where it is built like those with one.
  const shapes = new Set([...rows.values()].map(shapeOf).filter((shape) => shape.includes(' ')));
  const tops = new Set([...rows.values()].map(topOf).filter((top) => top.includes(' ')));
  const isSeveral = (row: Element) => row.children.length > 1 && row.children.every((part) => parts.has(shapeOf(part)));
  return [...lists].flatMap((list) =>
    list.children
      .flatMap((row) => (isSeveral(row) ? row.children : [row]))
      .flatMap((row): Field[] => {
        if (labels.some((label) => row.contains(label)) || one(row, columns) !== null) return [];
        const [label, ...rest] = pieces(row, isAid);
        if (!label || label.element === row || !mayBeLabel.test(label.text)) return [];
        const said = wordsOf(row, (one, tag) => one === label.element || isAid(one, tag));
        // A tick is no piece.
        const isRow = rest.length > 0 || said !== '' || shapes.has(shapeOf(row)) || (tops.has(topOf(row)) && ends(row));
        return isRow ? [{ label: label.text, said }] : [];
      }),
  );
}
