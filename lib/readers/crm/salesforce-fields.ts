import { attr, closest, type Element, matches, nextOf, one } from '../dom.ts';
import { once } from '../once.ts';
import { isShadow, pieces, plain } from '../pieces.ts';
import type { Page } from '../reader.ts';
import { valueFor } from './beside.ts';
import { deep, isHiddenAway } from './fields.ts';
import type { Field } from './record.ts';
import { isAid, labelText, wordsOf } from './value-words.ts';

/** How Salesforce lays out a record's fields: Lightning's layout items and form elements, the page header's, Classic's cells. */

/** Several records can be open in tabs: the one in front is read. */
export const rootOf = (page: Page): Element =>
  (deep(page.doc, '.oneContent.active, .windowViewMode-normal.active, .windowViewMode-maximized.active', 20)
    .filter((one) => !isHiddenAway(one))
    .at(-1) ?? one(page.doc, 'body')) as Element;

const headers =
  'records-highlights-details-item, force-highlights-details-item, .slds-page-header__detail-block, .slds-page-header__detail-list > .slds-page-header__detail-item';

const layoutItem = 'records-record-layout-item, force-record-layout-item, record_flexipage-record-field';
/** Salesforce Classic: a cell with the label, then the one with the value. */
const classicLabel = '.detailList td.labelCol';
const valuePart = '.slds-form-element__static, .slds-form-element__control';

/** Composers for tasks and mails have form elements too; a record's are read-only or marked as fields. */
function isField(item: Element): boolean {
  const [label] = deep(item, '.test-id__field-label, .slds-form-element__label', 1);
  const shown = deep(item, '.test-id__field-value, .slds-form-element__static', 1).length > 0;
  return shown || (label !== undefined && matches(label, '.test-id__field-label'));
}

/** The parts of the page that hold this record's fields, in page order, found in one walk. */
export const partsOf: (page: Page) => {
  readonly items: readonly Element[];
  readonly labels: readonly Element[];
  readonly names: readonly Element[];
} = once((page) => {
  const found = deep(
    rootOf(page),
    [
      `${headers}, ${layoutItem}, ${classicLabel}, .slds-form-element, records-entity-label`,
      '[slot="primaryField"], [name="primaryField"], .slds-page-header__title, .slds-breadcrumb__item',
      '.entityNameTitle, .pageType, .topName',
    ].join(),
  ).filter(
    (element) => !isHiddenAway(element) && closest(element, '[role="dialog"], .slds-modal, .slds-popover') === null,
  );
  const fits = (selector: string) => found.filter((element) => matches(element, selector));
  return {
    // A layout item that holds a form element is read as that, unless its field is open for editing or filled from outside.
    items: fits(`${headers}, ${layoutItem}, ${classicLabel}, .slds-form-element`).filter(
      (item) =>
        !matches(item, layoutItem) ||
        outside(item).length > 0 ||
        deep(item, '.slds-form-element', 5).every((one) => !isField(one)),
    ),
    labels: fits('records-entity-label, .slds-breadcrumb__item, .entityNameTitle, .pageType'),
    names: [...fits('[slot="primaryField"], [name="primaryField"]'), ...fits('.slds-page-header__title, .topName')],
  };
});

/** A field whose frame stands in a shadow root, and its value outside, to be shown in a slot of it. */
const outside = (item: Element): readonly Element[] => {
  const own = item.children.filter((child) => !isShadow(child));
  return item.content !== null || own.length < item.children.length ? own : [];
};
const slotted = (item: Element): string =>
  outside(item)
    .map((child) => wordsOf(child))
    .filter(Boolean)
    .join(', ');

/** Several inputs under one heading, open for editing: an address, a person's name. */
function several(item: Element): Field[] {
  if (!matches(item, layoutItem) || deep(item, 'fieldset legend', 1).length === 0) return [];
  return deep(item, 'label', 20).flatMap((label) => {
    const value = valueFor(label);
    return value ? [{ label: labelText(label), said: wordsOf(value) }] : [];
  });
}

/** A box to tick stands with its label in one part. */
const wordsBeside = (value: Element, label: Element | undefined): string =>
  wordsOf(value, (element, tag) => element === label || isAid(element, tag));

function oneOf(item: Element): Field | null {
  if (matches(item, layoutItem)) {
    const [label] = deep(item, '.test-id__field-label, dt, label, .slds-form-element__label, .field-label', 1);
    const [value] = [
      ...deep(item, '.test-id__field-value, [data-output-element-id="output-field"], dd', 1),
      ...deep(item, `${valuePart}, slot[name="outputField"], [slot="outputField"], .field-value`, 1),
    ];
    const name = label ? labelText(label) : attr(item, 'field-label');
    return name && value ? { label: name, said: wordsBeside(value, label) || slotted(item) } : null;
  }
  if (matches(item, classicLabel)) {
    const value = nextOf(item);
    // "[Change]", "[View Hierarchy]": links beside the value.
    return value && { label: labelText(item), said: wordsOf(value).replace(/(?:^|,?\s*)\[[^\]]{2,40}\]/g, '') };
  }
  if (matches(item, '.slds-form-element')) {
    const [label] = deep(item, '.test-id__field-label, .slds-form-element__label', 1);
    const [value] = [...deep(item, '.test-id__field-value', 1), ...deep(item, valuePart, 1)];
    // "sfdc:RecordField.Account.NumberOfEmployees"
    const name = attr(closest(item, '[data-target-selection-name]') ?? item, 'data-target-selection-name')
      .split('.')
      .at(-1);
    return label && value && isField(item)
      ? { label: labelText(label), said: wordsBeside(value, label), ...(name ? { name } : {}) }
      : null;
  }
  const [label] = deep(item, '.slds-text-title, .slds-text-title_bold', 1);
  if (!label) return null;
  const [shown] = deep(item, '.fieldComponent', 1);
  const rest = (element: Element, tag: string) => element === label || isAid(element, tag);
  const words = shown ? wordsOf(shown) : '';
  // Where a saved page could not keep a box inside a paragraph, the value stands behind it.
  const said = () =>
    plain(
      pieces(item, rest)
        .map(({ text }) => text)
        .join(', '),
    );
  return { label: labelText(label), said: words || said() };
}

/** What a layout item, a form element, a cell or a part of the header says: one field or the several of a group. */
export function fieldsIn(item: Element): readonly Field[] {
  const group = several(item);
  return group.length > 1 ? group : [oneOf(item) ?? []].flat();
}
