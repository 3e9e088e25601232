import type { Candidate } from '#core/clipping.ts';
import type { ClueUpdate } from '#core/clue-updates.ts';
import type { FactName } from '#core/facts.ts';
import { deep, wordsOf } from './crm/fields.ts';
import { markedPairs } from './crm/pairs.ts';
import { comparedLabel } from './crm/record-type.ts';
import { attr, closest, hasAttr, parentOf, rootOf } from './dom.ts';
import { bounds, gathered } from './gather.ts';
import { pieces } from './pieces.ts';
import type { Page } from './reader.ts';

/** Clue updates at work in the page. They are checked before they are sent here; what they are is in core/clue-updates.ts. */

const isHeading = (element: Element) => closest(element, 'h1,h2,h3,h4,[role=heading]') !== null;

/** How far above a label its row may begin. */
const rowSteps = 4;

/** What the updates for this page's reader find on it, by fact. */
export function mend(page: Page, updates: readonly ClueUpdate[]): { [F in FactName]?: readonly Candidate[] } {
  const root = rootOf(page.doc) as Element;
  const lines = pieces(root, (element) => hasAttr(element, 'hidden'));
  const labels = lines.map(({ text }) => comparedLabel(text));
  const pairs = markedPairs(root);
  const found: { [F in FactName]?: Candidate[] } = {};
  for (const { fact, by, words = '', attribute, is, endsWith } of updates) {
    const wanted = comparedLabel(words);
    const look = (): string | readonly string[] => {
      if (attribute)
        return deep(root, `[${attribute}]`)
          .filter((element) => {
            const value = attr(element, attribute);
            return is ? value === is : endsWith && value.endsWith(endsWith);
          })
          .map((element) => wordsOf(element));
      const at = lines.findIndex(
        ({ element }, index) => labels[index] === wanted && (by === 'label' || isHeading(element)),
      );
      const after = lines.slice(at + 1);
      if (by === 'heading') {
        const end = after.findIndex(({ element }) => isHeading(element));
        return at < 0 ? [] : after.slice(0, end < 0 ? 20 : end).map(({ text }) => text);
      }
      const pair = pairs.find(({ label }) => comparedLabel(label) === wanted);
      if (pair?.said) return pair.said;
      // "Label: words" in one piece, else the next piece of the label's row.
      if (at < 0)
        return lines
          .map(({ text }) => text.split(':'))
          .filter(([label = '']) => comparedLabel(label) === wanted)
          .map(([, ...said]) => said.join(':'));
      const next = after.find((_, index) => labels[at + 1 + index] !== wanted);
      let row: Element | null | undefined = lines[at]?.element;
      for (let step = 0; row && next && step < rowSteps; step++, row = parentOf(row))
        if (row.contains(next.element)) return next.text;
      return [];
    };
    const from = `update ${attribute ?? by} "${words || is || endsWith}"`;
    found[fact] = [...(found[fact] ?? []), ...gathered([{ from, look }], bounds.candidates)];
  }
  return found;
}
