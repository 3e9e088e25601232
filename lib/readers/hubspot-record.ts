import { deep, unique } from './crm/fields.ts';
import { colonLines, highlightsIn, pairOf } from './crm/hubspot-highlights.ts';
import { markedPairs } from './crm/pairs.ts';
import { crmReader, type Field } from './crm/record.ts';
import { type RecordType, recordTypeIn } from './crm/record-type.ts';
import { isAid, labelText, wordsOf } from './crm/value-words.ts';
import { all, attr, closest, type Element, nextOf, one, parentOf } from './dom.ts';
import { once } from './once.ts';
import type { Page } from './reader.ts';

/** HubSpot. Classes are random; properties carry their internal name, their values are often inputs. */

const types: Readonly<Record<string, RecordType>> = {
  '0-1': 'contact',
  '0-2': 'company',
  '0-3': 'deal',
  '0-136': 'lead',
};
const path = /\/contacts\/\d+\/(?:record\/(0-\d+)|(contact|company|deal)|objects\/(0-\d+)\/views\/.*)\/(\d+)/;
const inputs = '[data-selenium-test^="property-input-"], [data-test-id^="property-input-"]';
const properties = `[data-profile-property], ${inputs}`;
/** Rows that hold one label and its value, wherever on the page their card stands. */
const rows =
  '[data-deferred-property-input-root], [data-test-id="crm-property-list-item"], [data-test-id="crm-data-highlights-item"]';
/** Rows above a record and in its card of highlights, each with two lines. */
const pairs = '[data-test-id^="data-highlights-item-"], [data-test-id="highlight-property"]';
/** Cards about the records that go with this one. */
const others = '[data-test-id$="right-sidebar"], [data-card-type^="ASSOCIATION"], [data-test-id*="association" i]';
/** Labels of cards that only show their properties, each before its value. */
const labels = '[data-test-id="property-label"], [data-selenium-test="property-label"]';
const highlights = '[data-test-id="record-highlight-content"]';
const landmark = `[data-test-id="left-sidebar"] [data-profile-property], [data-selenium-test="profile-properties"], ${highlights}`;

/** The panel about this record; the right one is about the records that go with it. */
const panelOf = (page: Page): Element =>
  (one(page.doc, '[data-test-id="left-sidebar"]') ??
    one(page.doc, '[data-selenium-test="profile-properties"]') ??
    one(page.doc, 'body')) as Element;

const nameIn = (element: Element): string =>
  attr(element, 'data-profile-property') ||
  [attr(element, 'data-selenium-test'), attr(element, 'data-test-id')]
    .join(' ')
    .replace(/^.*property-input-(\S+).*$|.*/, '$1');

function labelFor(page: Page, property: Element, box: Element): string {
  const said = attr(property, 'aria-label');
  const label = one(box, `label, ${labels}, dt`);
  if (label) return labelText(label);
  const by = attr(property, 'aria-labelledby') || attr(box, 'aria-labelledby');
  const labelled = by ? one(page.doc, `[id="${by.split(' ')[0]?.replace(/["\\\\]/g, '')}"]`) : null;
  return labelled ? labelText(labelled) : said;
}

/** The box of one property: marked as such, or the largest one around an input that holds no other. */
function boxOf(property: Element): Element {
  const marked = closest(property, '[data-profile-property]');
  if (marked) return marked;
  let box = property;
  for (
    let up = parentOf(box), steps = 0;
    up && steps < 6 && all(up, properties, 2).length < 2;
    up = parentOf(up), steps++
  )
    box = up;
  return box;
}

function propertyOf(page: Page, property: Element): Field | null {
  const box = boxOf(property);
  const label = labelFor(page, property, box);
  if (!label) return null;
  return { label, said: wordsOf(box, isLabel), name: nameIn(property) };
}

const isLabel = (element: Element, tag: string) => tag === 'LABEL' || tag === 'DT' || isAid(element, tag);

/** A row of today's cards: its label first, then its value. */
function rowOf(row: Element): Field | null {
  const label = one(row, 'label, dt, p');
  const input = one(row, inputs);
  const said = label && wordsOf(row, (element, tag) => element === label || isAid(element, tag));
  return label && { label: labelText(label), said: said ?? '', ...(input ? { name: nameIn(input) } : {}) };
}

/** A label in a card, and what stands behind it; its row is called after the property: `property-highlight-numberofemployees`. */
function shownOf(label: Element): Field | null {
  const value = nextOf(label);
  const name = attr(parentOf(label) ?? label, 'data-test-id').replace(/^property-(?:highlight-)?(\w+)$|.*/, '$1');
  return value && { label: labelText(label), said: wordsOf(value), ...(name ? { name } : {}) };
}

const fieldsOf: (page: Page) => readonly Field[] = once((page) => {
  const panel = panelOf(page);
  const root = one(page.doc, 'body') as Element;
  const cards = deep(root, rows)
    .filter((row) => !closest(row, others) && !closest(parentOf(row) ?? row, rows))
    .flatMap((row) => rowOf(row) ?? []);
  // The list of all properties opens over the record.
  const listed = one(page.doc, '[data-test-id="all-properties-panel"]');
  const marked = [...deep(panel, properties), ...(listed ? deep(listed, properties) : [])].filter(
    (element) => !closest(element, `${rows}, ${others}`) && !closest(parentOf(element) ?? root, properties),
  );
  const shown = deep(root, labels)
    .filter((label) => !closest(label, `${rows}, ${others}`))
    .flatMap((label) => shownOf(label) ?? []);
  const paired = deep(root, pairs)
    .filter((row) => !closest(row, `${rows}, ${others}`))
    .flatMap((row) => pairOf(row) ?? []);
  const found = [...cards, ...marked.flatMap((element) => propertyOf(page, element) ?? []), ...shown, ...paired];
  const top = one(page.doc, highlights);
  const labelled = found.length ? found : markedPairs(panel);
  const told = new Set(labelled.map(({ name }) => name));
  const above = top ? highlightsIn(top, titleOf(page)) : [];
  return unique([
    ...labelled,
    ...above.filter(({ label, name }) => label !== name || !told.has(name)),
    ...(labelled.length === 0 ? colonLines(panel, (element) => element === top) : []),
  ]);
});

function titleOf(page: Page): string | null {
  const title = one(
    page.doc,
    '[data-test-id="highlight-record-label"], [data-selenium-test="highlightTitle"], [data-test-id="left-sidebar"] h2, [data-test-id="left-sidebar"] h1',
  );
  return title ? labelText(title) || null : null;
}

const typeOf: (page: Page) => RecordType | null = once((page) => {
  const at = path.exec(page.url.pathname);
  // A record that is only previewed beside the list has no id in the address.
  const listed = /\/contacts\/\d+\/objects\/(0-\d+)\//.exec(page.url.pathname)?.[1];
  const byPath = types[at?.[1] ?? at?.[3] ?? listed ?? ''] ?? recordTypeIn(at?.[2] ?? '');
  if (byPath) return byPath;
  const about = all(page.doc, '[data-key^="profileSidebarModule.aboutTitle"]', 3).map((one) =>
    attr(one, 'data-key').replace(/^.*aboutTitle/, ''),
  );
  return about.map(recordTypeIn).find(Boolean) ?? null;
});

/** Contact, company and deal records of HubSpot. */
export const hubspotRecord = crmReader({
  site: 'hubspot-record',
  matches: ['https://*.hubspot.com/*'],
  system: 'HubSpot',
  claims(page) {
    const isHost = /^app(?:-[a-z0-9]+)?\.hubspot\.com$/.test(page.url.hostname);
    if (/^https?:$/.test(page.url.protocol) && !isHost) return null;
    if (path.test(page.url.pathname) && isHost) return { kind: 'crm', why: 'This is the address of a HubSpot record.' };
    if (one(page.doc, landmark)) return { kind: 'crm', why: 'This is a HubSpot record.' };
    return isHost ? { kind: 'none', why: 'This HubSpot page is no single record.' } : null;
  },
  recordType: typeOf,
  recordId: (page) => path.exec(page.url.pathname)?.[4] ?? null,
  // A lead is called after a person or a company, or after neither.
  heading: (page) => (typeOf(page) === 'lead' ? null : titleOf(page)),
  fields: fieldsOf,
  clues: {
    'person.name': [
      {
        from: 'heading of the record',
        look: (page) => (typeOf(page) === 'contact' ? titleOf(page) : null),
      },
      {
        from: 'link to the contact that goes with it',
        look: (page) => (typeOf(page) === 'lead' ? onlyOne(page, 'a[href*="/record/0-1/"]') : null),
      },
    ],
    'company.name': [
      {
        from: 'link to the company that goes with it',
        look: (page) =>
          typeOf(page) === 'company'
            ? null
            : onlyOne(page, 'a[href*="/record/0-2/"], a[href*="/contacts/"][href*="/company/"]'),
      },
    ],
  },
});

/** What the links to a record that goes with this one call it. Where several go with it, which is meant is not said. */
function onlyOne(page: Page, links: string): string | null {
  const names = all(page.doc, links, 20)
    .map((link) => labelText(link))
    .filter((words) => words !== '');
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
}
