import { native } from './native.ts';

/**
 * Which changes of a page can have brought words that were not read. Text and elements always can. Of attributes three do: what
 * an application writes into a field of a form, and the two that markup hides a part of a page by (`visible.ts`). Carousels and
 * clocks change attributes all the time, so most such changes are none.
 */

/** What is observed. `style` and `class` are not: animations change them with every picture, and a list of names says nothing. */
export const observed: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['value', 'hidden', 'aria-hidden'],
  attributeOldValue: true,
};

const typed = /^(?:text|search|email|tel|url|number|date|datetime-local|month|time|week)$/;

const attribute = (element: Element, name: string): string | null =>
  native<(name: string) => string | null>(element, 'getAttribute').call(element, name);
const hides = (name: string | null, value: string | null): boolean =>
  name === 'hidden' ? value !== null : value === 'true';

/** What stands beside an element in turn with it has its name and its first class, too. */
const isOfAKind = (one: Element, other: Element): boolean =>
  one !== other &&
  native(one, 'parentNode') === native(other, 'parentNode') &&
  native(one, 'localName') === native(other, 'localName') &&
  attribute(one, 'class')?.split(' ')[0] === attribute(other, 'class')?.split(' ')[0];

/** Whether a field of a form was filled, and not by who is typing in it. */
function isFilled({ target, oldValue }: MutationRecord): boolean {
  const field = target as HTMLInputElement;
  return (
    native(field, 'localName') === 'input' &&
    typed.test(field.type) &&
    field.getAttribute('value') !== oldValue &&
    !field.matches(':focus')
  );
}

/**
 * Tells of each batch of changes whether there may be something new to read.
 * @param isByPerson whether somebody has just clicked or typed: parts that take turns by themselves are a carousel's, by a click they are tabs
 */
export function changesToRead(isByPerson: () => boolean): (records: readonly MutationRecord[]) => boolean {
  /** How often something was written, and at which of these times a part was last in sight. */
  let written = 0;
  const seen = new WeakMap<Node, number>();
  return (records) => {
    if (
      records.some((record) => record.type !== 'attributes' || (record.attributeName === 'value' && isFilled(record)))
    ) {
      written++;
      return true;
    }
    const shown: Element[] = [];
    const hidden: Element[] = [];
    for (const { target, attributeName, oldValue } of records) {
      if (attributeName === 'value') continue;
      const element = target as Element;
      const isHidden = hides(attributeName, attribute(element, attributeName as string));
      if (isHidden === hides(attributeName, oldValue)) continue;
      if (isHidden) hidden.push(element);
      else if (seen.get(element) !== written) shown.push(element);
      seen.set(element, written);
    }
    return shown.some((one) => isByPerson() || !hidden.some((other) => isOfAKind(one, other)));
  };
}
