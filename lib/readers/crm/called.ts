import { attr, type Element, nextOf, parentOf, tagOf } from '../dom.ts';
import { deep } from './fields.ts';
import { isLabel } from './known-pairs.ts';
import { mayBeLabel } from './label-cells.ts';
import { labelText, wordsOf } from './value-words.ts';

/** Labels that only what the application calls them tells: by their class, or by the name that its own tests find them by. */

const byTests = ['data-test-id', 'data-testid', 'data-test', 'data-selenium-test', 'data-qa', 'data-cy'];
/** What may be called a label. */
export const calledSomeLabel = ['class', ...byTests].map((name) => `[${name}*="label" i]`).join(', ');

/** More than a record has. */
const most = 600;

const namesOf = (element: Element): string[] => [
  ...attr(element, 'class').split(/\s+/),
  ...byTests.map((name) => attr(element, name)),
];
/** Names that say "label", whatever else they say: `labelTab`, `PropertyLabel__Styled`. */
const labelNames = (element: Element): string[] => namesOf(element).filter((name) => /label/i.test(name));

/** "crm-label", "fieldLabel"; what is called "label" and no more may be a badge. */
const isCalledLabel = (element: Element): boolean =>
  namesOf(element).some((name) => /^\w[\w-]*[-_a-z]label$/i.test(name));
/** "value", "crm-content", "PropertyValue__Box". */
const isCalledValue = (element: Element): boolean =>
  namesOf(element).some((name) => /(?:^|[-_]|[a-z](?=[A-Z]))(?:[Vv]alue|[Cc]ontent)(?![a-z])/.test(name));

/** A known label that stands alone at the foot of a box, as an owner's does below the name. */
function valueAbove(label: Element): Element | null {
  const box = parentOf(label);
  const [value, ...more] = box ? box.children.filter((child) => child !== label) : [];
  const isAtFoot = nextOf(label) === null && isCalledLabel(label) && isLabel(labelText(label));
  return isAtFoot && value && more.length === 0 && wordsOf(value) !== '' && !isLabel(labelText(value)) ? value : null;
}

/**
 * Such labels with their values: before what is called a value; by a name that two known labels share and no value has, as one known label alone
 * may be a badge; and below their value.
 */
export function calledLabels(root: Element): ReadonlyMap<Element, Element> {
  const boxes = deep(root, calledSomeLabel, most).filter(
    (element) => !/^(?:TH|DT|LABEL)$/.test(tagOf(element)) && mayBeLabel(element),
  );
  const leading = new Set(boxes.filter((element) => tagOf(element) !== 'TD' && nextOf(element) !== null));
  const known = [...leading].filter((element) => isLabel(labelText(element)));
  const shared = new Set(known.flatMap(labelNames).filter((name, at, all) => all.indexOf(name) !== at));
  for (const value of [...leading].flatMap((element) => nextOf(element) ?? []))
    for (const name of labelNames(value)) shared.delete(name);
  const isShared = (element: Element) => leading.has(element) && labelNames(element).some((name) => shared.has(name));
  return new Map(
    boxes.flatMap((element): [Element, Element][] => {
      const next = nextOf(element);
      const isBefore = next !== null && (isShared(element) || (isCalledLabel(element) && isCalledValue(next)));
      const value = isBefore ? next : valueAbove(element);
      return value ? [[element, value]] : [];
    }),
  );
}
