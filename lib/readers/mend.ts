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

const isHeading = (element: Element) => closest(element, 'h1,h2,h3,h4,h5,h6,[role="heading"]') !== null;

/** How far above a label its row may begin. */
const rowSteps = 4;

/** What the updates for this page's reader find on it, by fact. */
export function mend(page: Page, updates: readonly ClueUpdate[]): { [F in FactName]?: readonly Candidate[] } {
  const root = rootOf(page.doc) as Element;
  const lines = pieces(root, (element) => hasAttr(element, 'hidden')).map(({ text, element }) => {
    return { text, element, as: comparedLabel(text) };
  });
  const pairs = markedPairs(root);

  const find = ({ by, words = '', attribute, is, endsWith }: ClueUpdate): readonly string[] => {
    if (attribute)
      return deep(root, `[${attribute}]`)
        .filter(
          (element) => attr(element, attribute) === is || (endsWith && attr(element, attribute).endsWith(endsWith)),
        )
        .map((element) => wordsOf(element));
    const wanted = comparedLabel(words);
    const at = lines.findIndex(({ as, element }) => as === wanted && (by === 'label' || isHeading(element)));
    const after = lines.slice(at + 1).filter(({ as }) => as !== wanted);
    let row = lines[at]?.element ?? null;
    if (by === 'heading') {
      const end = after.findIndex(({ element }) => isHeading(element));
      return row ? after.slice(0, end < 0 ? 20 : end).map(({ text }) => text) : [];
    }
    const pair = pairs.find(({ label }) => comparedLabel(label) === wanted);
    if (pair?.said) return [pair.said];
    // "Label: words" in one piece, else the next piece of the label's row.
    for (const { text } of lines) {
      const colon = text.indexOf(':');
      if (colon > 0 && colon + 1 < text.length && comparedLabel(text.slice(0, colon)) === wanted)
        return [text.slice(colon + 1)];
    }
    const next = after[0];
    for (let step = 0; row && next && step < rowSteps; step++) {
      if (row.contains(next.element)) return [next.text];
      row = parentOf(row);
    }
    return [];
  };

  const found: { [F in FactName]?: readonly Candidate[] } = {};
  for (const update of updates) {
    const from = `update ${update.attribute ?? update.by} "${update.words ?? update.is ?? update.endsWith}"`;
    const here = gathered([{ from, look: () => find(update) }], bounds.candidates);
    found[update.fact] = [...(found[update.fact] ?? []), ...here];
  }
  return found;
}
