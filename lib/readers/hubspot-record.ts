import { deep, isAid, labelText, unique, wordsOf } from './crm/fields.ts';
import { crmReader, type Field } from './crm/record.ts';
import { type RecordType, recordTypeIn } from './crm/record-type.ts';
import { all, attr, closest, one, parentOf } from './dom.ts';
import { once } from './once.ts';
import { pieces } from './pieces.ts';
import type { Page } from './reader.ts';

/** HubSpot. Classes are random; properties carry their internal name, their values are often inputs. */

const types: Readonly<Record<string, RecordType>> = {
  '0-1': 'contact',
  '0-2': 'company',
  '0-3': 'deal',
  '0-136': 'lead',
};
const path = /\/contacts\/\d+\/(?:record\/(0-\d+)|(contact|company|deal)|objects\/(0-\d+)\/views\/.*)\/(\d+)/;
const properties = '[data-profile-property], [data-selenium-test^="property-input-"]';
const landmark = '[data-test-id="left-sidebar"] [data-profile-property], [data-selenium-test="profile-properties"]';

/** The panel about this record; the right one is about the records that go with it. */
const panelOf = (page: Page): Element =>
  (one(page.doc, '[data-test-id="left-sidebar"]') ??
    one(page.doc, '[data-selenium-test="profile-properties"]') ??
    one(page.doc, 'body')) as Element;

const nameIn = (element: Element): string =>
  attr(element, 'data-profile-property') || attr(element, 'data-selenium-test').replace('property-input-', '');

function labelFor(page: Page, property: Element, box: Element): string {
  const said = attr(property, 'aria-label');
  const label = one(box, 'label, [data-selenium-test="property-label"], [data-test-id="property-label"], dt');
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
  const isLabel = (element: Element, tag: string) => tag === 'LABEL' || tag === 'DT' || isAid(element, tag);
  return { label, said: wordsOf(box, isLabel), name: nameIn(property) };
}

/** Where no property is marked: lines "Label:" with the value in the next piece. */
function colonLines(panel: Element): Field[] {
  const lines = pieces(panel, isAid).map(({ text }) => text);
  return lines.flatMap((text, index) => {
    const next = lines[index + 1] ?? '';
    const label = /^(.{2,50}):$/.exec(text)?.[1];
    const both = /^([^:]{2,50}):\s+(\S.*)$/.exec(text);
    if (both) return [{ label: both[1] ?? '', said: both[2] ?? '' }];
    return label ? [{ label, said: /:$/.test(next) ? '' : next }] : [];
  });
}

const fieldsOf: (page: Page) => readonly Field[] = once((page) => {
  const panel = panelOf(page);
  const marked = deep(panel, properties).filter(
    (element) => element.matches('[data-profile-property]') || !closest(element, '[data-profile-property]'),
  );
  const found = marked.flatMap((element) => propertyOf(page, element) ?? []);
  return unique(found.length ? found : colonLines(panel));
});

const typeOf: (page: Page) => RecordType | null = once((page) => {
  const at = path.exec(page.url.pathname);
  const byPath = types[at?.[1] ?? at?.[3] ?? ''] ?? recordTypeIn(at?.[2] ?? '');
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
  heading(page) {
    const title = one(
      page.doc,
      '[data-selenium-test="highlightTitle"], [data-test-id="left-sidebar"] h2, [data-test-id="left-sidebar"] h1',
    );
    return title ? labelText(title) || null : null;
  },
  fields: fieldsOf,
  clues: {
    'company.name': [
      {
        from: 'link to the company that goes with it',
        look(page) {
          if (typeOf(page) === 'company') return null;
          const links = all(page.doc, 'a[href*="/record/0-2/"], a[href*="/contacts/"][href*="/company/"]', 20);
          const names = links.map((link) => labelText(link)).filter((words) => words !== '');
          // Several companies go with it: which is meant is not said.
          return new Set(names).size === 1 ? (names[0] ?? null) : null;
        },
      },
    ],
  },
});
