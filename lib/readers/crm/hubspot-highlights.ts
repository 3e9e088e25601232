import { attr, type Element, matches } from '../dom.ts';
import { pieces } from '../pieces.ts';
import { deep } from './fields.ts';
import type { Field } from './record.ts';
import { isAid, labelText, wordsOf } from './value-words.ts';

/** HubSpot's cards of a few chosen properties: above a record, and its highlights. */

/** What stands above a record: rows that begin with "Label:", and values that may stand alone, each called after its property. */
const highlighted = '[data-test-id^="highlight-property-item-"]';
const displayed = '[data-test-id^="highlight-property-display-"]';

/** A row of two lines, the label first; it is called after the property: `data-highlights-item-createdate`, `highlight-property-item-amount`. */
export function pairOf(row: Element): Field | null {
  const label = pieces(row, isAid)[0]?.element;
  const name = attr(row, 'data-test-id').replace(/^(?:data-highlights|highlight-property)-item-(\w+)$|.*/, '$1');
  if (!label || label === row) return null;
  const said = wordsOf(row, (element, tag) => element === label || isAid(element, tag));
  return { label: labelText(label), said, ...(name ? { name } : {}) };
}

/** The card above a record: its rows, then lines outside them, then the values that nothing labels, but for the record's name. */
export function highlightsIn(top: Element, title: string | null): Field[] {
  const labelled = deep(top, highlighted)
    .filter((row) => /[:：]$/.test(pieces(row, isAid)[0]?.text ?? ''))
    .flatMap((row) => pairOf(row) ?? []);
  const lines = colonLines(top, (element) => matches(element, highlighted));
  const named = new Set(labelled.map(({ name }) => name));
  const isTold = (words: string): boolean =>
    words === '' || words === title || lines.some(({ said }) => said === words);
  const alone = deep(top, displayed).flatMap((value): Field[] => {
    const name = attr(value, 'data-test-id').replace(/^highlight-property-display-(\w+)$|.*/, '$1');
    const said = wordsOf(value);
    return name === '' || named.has(name) || isTold(said) ? [] : [{ label: name, said, name }];
  });
  return [...labelled, ...lines, ...alone];
}

/** Where no property is marked: lines "Label:" with the value in the next piece. */
export function colonLines(panel: Element, isLeftOut: (element: Element) => boolean = () => false): Field[] {
  const lines = pieces(panel, (element, tag) => isAid(element, tag) || isLeftOut(element)).map(({ text }) => text);
  return lines.flatMap((text, index) => {
    const next = lines[index + 1] ?? '';
    const label = /^(.{2,50}?)\s*[:：]$/.exec(text)?.[1];
    const both = /^([^:：]{2,50})(?::\s+|：\s*)(\S.*)$/.exec(text);
    if (both) return [{ label: both[1] ?? '', said: both[2] ?? '' }];
    return label ? [{ label, said: /[:：]$/.test(next) ? '' : next }] : [];
  });
}
