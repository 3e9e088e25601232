import { attr, type Element, matches, nextOf, one, parentOf, tagOf } from '../dom.ts';
import { deep } from './fields.ts';
import { inputValue, isRadio, wordsOf } from './value-words.ts';

/** Where the value of a label stands, in applications that mark labels as such. */

const follows = (element: Element, tag: string): Element | null => {
  const next = nextOf(element);
  return next && tagOf(next) === tag ? next : null;
};

/** Whether there is anything in an element to be a value: words, or an input. */
const holdsValue = (element: Element): boolean =>
  wordsOf(element) !== '' || deep(element, 'input, textarea, select', 1).length > 0 || inputValue(element) !== null;

/** Helps, marks and icons beside a label; anything else that is empty is its empty value. */
const mark = /^(?:SPAN|I|SUP|SMALL|EM|B|SVG|svg|IMG|BUTTON|A|LIGHTNING-HELPTEXT)$/;
const part = /^(?:H[1-6]|SECTION|ARTICLE|TABLE|FORM|NAV|HR|HEADER|FOOTER)$/;

/** What stands beside a label, or beside the boxes that hold nothing but that label. */
function beside(label: Element): Element | null {
  let first: Element | null = null;
  for (let box: Element | null = label, steps = 0; box && steps < 5; box = parentOf(box), steps++) {
    if (steps > 0 && deep(box, 'label, dt, th', 2).length > 1) break;
    for (let next = nextOf(box); next; next = nextOf(next)) {
      if (matches(next, 'label, dt, th') || deep(next, 'label, dt, th', 1).length > 0) return first;
      if (steps > 0 && part.test(tagOf(next))) return first;
      first ??= next;
      if (holdsValue(next) || !mark.test(tagOf(next)) || /value/i.test(attr(next, 'class'))) return next;
    }
  }
  return first;
}

/** An input that offers what can be chosen, by its role or by what it is called. */
const isChooser = (input: Element): boolean =>
  attr(input, 'role') === 'combobox' ||
  attr(input, 'aria-autocomplete') === 'list' ||
  /autocomplete|typeahead/i.test(attr(input, 'class'));

/** Chosen tags stand before the input that adds another, in its box. */
function withTags(input: Element): Element {
  let box = input;
  const isAlone = (up: Element) => deep(up, 'input, label', 2).length < 2;
  for (let up = parentOf(box), steps = 0; up && steps < 4 && isAlone(up); up = parentOf(up), steps++) box = up;
  return box;
}

/** What a `label`, `dt` or heading cell is the label of; null where nothing stands beside it. */
export function valueFor(label: Element): Element | null {
  const tag = tagOf(label);
  if (tag === 'DT') return follows(label, 'DD');
  if (tag === 'TH' || tag === 'TD') return follows(label, 'TD');
  // A box to tick stands in its own label; what a button of several is called is one answer, and no label.
  const [box] = tag === 'LABEL' ? deep(label, 'input[type="checkbox"], input[type="radio"]', 1) : [];
  if (box) return isRadio(box) ? null : box;
  const id = attr(label, 'for');
  const named = id ? one(label.getRootNode(), `[id="${id.replace(/["\\\\\n]/g, '')}"]`) : null;
  // A label within what it labels is the heading of a list of other records.
  if (named?.contains(label) || (named && isRadio(named))) return null;
  if (named) return isChooser(named) && inputValue(named) === '' ? withTags(named) : named;
  return beside(label);
}
