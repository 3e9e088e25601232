import type { Candidate } from '#core/clipping.ts';
import type { ClueMark, ClueUpdate, PageUpdate } from '#core/clue-updates.ts';
import type { FactName } from '#core/facts.ts';
import { deep } from './crm/fields.ts';
import { markedPairs } from './crm/pairs.ts';
import { comparedLabel } from './crm/record-type.ts';
import { wordsOf } from './crm/value-words.ts';
import { attr, closest, type Element, hasAttr, parentOf, rootOf } from './dom.ts';
import { bounds, cut, gathered } from './gather.ts';
import { once } from './once.ts';
import { pieces } from './pieces.ts';
import type { Page } from './reader.ts';

/** Clue updates at work. They are checked before they get here; what they are is in core/clue-updates.ts. */

/** What is looked for: facts, and whether this is a page that is to be read at all. */
export interface MendAsk {
  readonly clues: readonly ClueUpdate[];
  readonly pages: readonly PageUpdate[];
}

/** What was found: candidates by fact; the place in `pages` of the first one whose marks all stand, or null; marked pairs for it. */
export interface Mended {
  readonly found: { readonly [F in FactName]?: readonly Candidate[] };
  readonly page: number | null;
  readonly fields: readonly { readonly label: string; readonly said: string }[];
}

const isHeading = (element: Element) => closest(element, 'h1,h2,h3,h4,[role=heading]') !== null;

/** How far above a label its row may begin. */
const rowSteps = 4;

/** A page's lines and pairs, taken down once for all clues. */
export const takenDown = once((page: Page) => {
  const root = rootOf(page.doc) as Element;
  const lines = pieces(root, (element) => hasAttr(element, 'hidden'));
  return { root, lines, labels: lines.map(({ text }) => comparedLabel(text)), pairs: markedPairs(root) };
});

function byAttribute(page: Page, { attribute, is, endsWith }: ClueMark): Element[] {
  return deep(takenDown(page).root, `[${attribute}]`).filter((element) => {
    const value = attr(element, attribute ?? '');
    return is ? value === is : endsWith && value.endsWith(endsWith);
  });
}

/** Where a label or heading stands among the page's lines; -1 where it does not. */
function placeOf(page: Page, { by, words = '' }: ClueMark): number {
  const { lines, labels } = takenDown(page);
  const wanted = comparedLabel(words);
  return lines.findIndex(({ element }, index) => labels[index] === wanted && (by === 'label' || isHeading(element)));
}

function underHeading(page: Page, mark: ClueMark): readonly string[] {
  const at = placeOf(page, mark);
  const after = takenDown(page).lines.slice(at + 1);
  const end = after.findIndex(({ element }) => isHeading(element));
  return at < 0 ? [] : after.slice(0, end < 0 ? 20 : end).map(({ text }) => text);
}

function besideLabel(page: Page, mark: ClueMark): string | readonly string[] {
  const { lines, labels, pairs } = takenDown(page);
  const wanted = comparedLabel(mark.words ?? '');
  const pair = pairs.find(({ label }) => comparedLabel(label) === wanted);
  if (pair?.said) return pair.said;
  const at = placeOf(page, mark);
  // A label that is emphasised in the line of its words.
  const whole = at < 0 ? lines.find(({ element }) => comparedLabel(wordsOf(element)) === wanted) : undefined;
  if (whole) return whole.text.slice(wordsOf(whole.element).length).trim();
  // "Label: words" in one piece, else the next piece of the label's row.
  if (at < 0)
    return lines
      .map(({ text }) => text.split(':'))
      .filter(([label = '']) => comparedLabel(label) === wanted)
      .map(([, ...said]) => said.join(':'));
  const next = lines.slice(at + 1).find((_, index) => labels[at + 1 + index] !== wanted);
  let row: Element | null | undefined = lines[at]?.element;
  for (let step = 0; row && next && step < rowSteps; step++, row = parentOf(row))
    if (row.contains(next.element)) return next.text;
  return [];
}

/** The words that a clue leads to. */
function wordsAt(page: Page, clue: ClueMark): string | readonly string[] {
  if (clue.by === 'attribute') return byAttribute(page, clue).map((element) => wordsOf(element));
  return clue.by === 'heading' ? underHeading(page, clue) : besideLabel(page, clue);
}

/** Whether a mark stands on the page, with or without words beside it. */
function stands(page: Page, mark: ClueMark): boolean {
  if (mark.by === 'attribute') return byAttribute(page, mark).length > 0;
  if (placeOf(page, mark) >= 0) return true;
  const wanted = comparedLabel(mark.words ?? '');
  return mark.by === 'label' && takenDown(page).pairs.some(({ label }) => comparedLabel(label) === wanted);
}

/** What the updates find on this page. */
export function mend(page: Page, { clues, pages }: MendAsk): Mended {
  const found: { [F in FactName]?: Candidate[] } = {};
  for (const clue of clues) {
    const what = `${clue.attribute ?? clue.by} "${clue.words || clue.is || clue.endsWith}"`;
    const from = clue.own ? `you pointed at ${what}` : `update ${what}`;
    const look = () => wordsAt(page, clue);
    found[clue.fact] = [...(found[clue.fact] ?? []), ...gathered([{ from, look }], bounds.candidates)];
  }
  const at = pages.findIndex(({ shows }) => shows.every((mark) => stands(page, mark)));
  const fields = at < 0 ? [] : takenDown(page).pairs.slice(0, bounds.fields);
  return {
    found,
    page: at < 0 ? null : at,
    fields: fields.map(({ label, said }) => ({ label: cut(label, bounds.label), said: cut(said, bounds.said) })),
  };
}
