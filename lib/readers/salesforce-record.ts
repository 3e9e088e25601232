import { valueFor } from './crm/beside.ts';
import { deep, isAid, isHiddenAway, labelText, unique, withName, wordsOf } from './crm/fields.ts';
import { knownPairs } from './crm/known-pairs.ts';
import { markedPairs } from './crm/pairs.ts';
import { crmReader, type Field } from './crm/record.ts';
import { type RecordType, recordTypeIn } from './crm/record-type.ts';
import { attr, closest, type Element, matches, nextOf, one } from './dom.ts';
import { titleOf } from './meta.ts';
import { once } from './once.ts';
import { isShadow, pieces, plain } from './pieces.ts';
import type { Page } from './reader.ts';

/** Salesforce Lightning. Much of it stands in shadow roots; other records' tabs stay in the page, hidden. */

/** The application, also on the numbered servers of before; www, help and trailhead are Salesforce's own sites. */
const hosts =
  /\.(?:lightning\.force|visual\.force|my\.salesforce|lightning\.salesforce)\.com$|^(?:na|eu|ap|cs|um|[a-z]{3})\d+[a-z]?\.(?:visual\.force|salesforce)\.com$/;
const landmark =
  'records-lwc-highlights-panel, records-highlights2, records-lwc-detail-panel, .slds-page-header_record-home, .slds-page-header__detail-row, .forceHighlightsPanel, .bPageBlock .detailList';

/** Several records can be open in tabs: the one in front is read. */
const rootOf = (page: Page): Element =>
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
const partsOf: (page: Page) => {
  readonly items: readonly Element[];
  readonly labels: readonly Element[];
  readonly names: readonly Element[];
} = once((page) => {
  const found = deep(
    rootOf(page),
    `${headers}, ${layoutItem}, ${classicLabel}, .slds-form-element, records-entity-label, [slot="primaryField"], [name="primaryField"], .slds-page-header__title, .slds-breadcrumb__item, .entityNameTitle, .pageType, .topName`,
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
function parts(item: Element): Field[] {
  if (!matches(item, layoutItem) || deep(item, 'fieldset legend', 1).length === 0) return [];
  return deep(item, 'label', 20).flatMap((label) => {
    const value = valueFor(label);
    return value ? [{ label: labelText(label), said: wordsOf(value) }] : [];
  });
}

/** A box to tick stands with its label in one part. */
const wordsBeside = (value: Element, label: Element | undefined): string =>
  wordsOf(value, (element, tag) => element === label || isAid(element, tag));

function fieldOf(item: Element): Field | null {
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

const nameOf: (page: Page) => string | null = once((page) => {
  for (const element of partsOf(page).names) {
    const words = labelText(element);
    if (words) return words;
  }
  return titleOf(page).split(' | ').length === 3 ? (titleOf(page).split(' | ')[0] ?? null) : null;
});

const typeOf: (page: Page) => RecordType | null = once((page) => {
  const inPath = /\/lightning\/r\/(\w+)\//.exec(page.url.pathname)?.[1] ?? '';
  const said = [inPath, ...partsOf(page).labels.map((element) => labelText(element)), ...titleOf(page).split(' | ')];
  for (const words of said) {
    const type = recordTypeIn(words);
    if (type) return type;
  }
  return ofPrefix[idIn(page)?.slice(0, 3) ?? ''] ?? null;
});
/** What the first letters of an id say, whatever the language: each of the standard objects has its own. */
const ofPrefix: Readonly<Record<string, RecordType>> = {
  '001': 'company',
  '003': 'contact',
  '00Q': 'lead',
  '006': 'deal',
};
const idIn = (page: Page): string | null =>
  /\/([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)(?:\/|$)/.exec(page.url.pathname)?.[1] ?? null;

/** Account, contact, lead and opportunity records of Salesforce Lightning. */
export const salesforceRecord = crmReader({
  site: 'salesforce-record',
  matches: ['https://*.lightning.force.com/*', 'https://*.my.salesforce.com/*'],
  system: 'Salesforce',
  claims(page) {
    const isHost = hosts.test(page.url.hostname);
    if (/^https?:$/.test(page.url.protocol) && !isHost) return null;
    const isRecord = /\/lightning\/r\/|\/[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?(?:\/view)?$/.test(page.url.pathname);
    if (deep(page.doc, landmark, 1).length > 0) return { kind: 'crm', why: 'This is a Salesforce record.' };
    if (isRecord && isHost) return { kind: 'crm', why: 'This is the address of a Salesforce record.' };
    return isHost ? { kind: 'none', why: 'This Salesforce page is no single record.' } : null;
  },
  recordType: typeOf,
  recordId: idIn,
  heading: nameOf,
  fields: once((page) => {
    const all = partsOf(page).items.flatMap((item) => {
      const several = parts(item);
      return several.length > 1 ? several : (fieldOf(item) ?? []);
    });
    // Custom pages and other layouts name nothing as the design system does.
    const found = all.length > 1 ? all : [...all, ...markedPairs(rootOf(page)), ...knownPairs(rootOf(page))];
    return withName(unique(found), nameOf(page));
  }),
  clues: {
    'crm.stage': [
      {
        from: 'path, current step',
        look(page) {
          const [step] = deep(rootOf(page), '.slds-path__item.slds-is-current', 1);
          return step ? labelText(step) : null;
        },
      },
    ],
  },
});
