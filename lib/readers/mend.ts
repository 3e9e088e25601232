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
  const lines = pieces(root, (element) => hasAttr(element, 'hidden')).map(({ text, element }) => {
    return { text, element, as: comparedLabel(text) };
  });
  const pairs = markedPairs(root);

  const find = ({ by, words, attribute, is, endsWith }: ClueUpdate): readonly string[] => {
    if (attribute)
      return deep(root, `[${attribute}]`)
        .filter((element) => {
          const value = attr(element, attribute);
          return is ? value === is : endsWith && value.endsWith(endsWith);
        })
        .map((element) => wordsOf(element));
    const wanted = comparedLabel(words ?? '');
    const isWanted = ({ as }: { as: string }) => as === wanted;
    if (by === 'heading') {
      const at = lines.findIndex((line) => isWanted(line) && isHeading(line.element));
      const after = at < 0 ? [] : lines.slice(at + 1, at + 20);
      const end = after.findIndex(({ element }) => isHeading(element));
      return (end < 0 ? after : after.slice(0, end)).map(({ text }) => text);
    }
    const pair = pairs.find(({ label }) => comparedLabel(label) === wanted);
    if (pair?.said) return [pair.said];
    const at = lines.findIndex(isWanted);
    // "Label: words" in one piece, else the next piece of the label's row.
    if (at < 0)
      return lines.flatMap(({ text }) => {
        const [label = '', ...said] = text.split(':');
        return comparedLabel(label) === wanted ? [said.join(':')] : [];
      });
    const next = lines.slice(at).find((line) => !isWanted(line));
    let row: Element | null | undefined = lines[at]?.element;
    for (let step = 0; row && next && step < rowSteps; step++, row = parentOf(row))
      if (row.contains(next.element)) return [next.text];
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
