import type { PageKind } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import type { Clue, Found, Page, Reader } from '../reader.ts';
import type { RecordType } from './record-type.ts';

/** One line of a record. An empty field has empty words. */
export interface Field {
  readonly label: string;
  readonly said: string;
  /** The CRM's own name for the field, which no language changes: `numberofemployees`. */
  readonly name?: string;
}

/** What differs from one CRM to the next. */
export interface Crm {
  readonly site: string;
  readonly matches: readonly string[];
  /** The CRM's name as people know it; a function where one reader knows several. */
  readonly system: string | ((page: Page) => string);
  claims(page: Page): { readonly kind: PageKind; readonly why: string } | null;
  recordType(page: Page): RecordType | null;
  /** From the page's address. */
  recordId(page: Page): string | null;
  /** The record's heading, without labels: a company's, a person's or a deal's name. */
  heading?(page: Page): string | null;
  /** In page order; asked twice, so it should remember. */
  fields(page: Page): readonly Field[];
  /** Facts that stand somewhere without a label; asked after the labels. */
  readonly clues?: { readonly [F in FactName]?: readonly Clue[] };
}

/** Fields that say something under their own name, for what no label in a known language says. */
const named = (fields: readonly Field[]): Found[] =>
  fields.flatMap(({ name, said }) =>
    name && said && standard.test(name) ? [{ said, item: name, from: `field "${name}"` }] : [],
  );
const standard =
  /name|domain|website|industry|employees|empct|revenue|city|country|address|phone|owner|stage|status|amount|value|title|designation|mail|company|account|date|contacted|web|function|user|partner/i;

const found = (from: string, look: Clue['look']): readonly Clue[] => [{ from, look }];

/** A reader for the records of one CRM. In the page it takes down the fields; what their labels stand for is found outside. */
export function crmReader(crm: Crm): Reader {
  const heading = (...types: readonly RecordType[]): readonly Clue[] =>
    found('heading of the record', (page) => {
      const type = crm.recordType(page);
      return type && types.includes(type) ? (crm.heading?.(page) ?? null) : null;
    });
  return {
    site: crm.site,
    matches: crm.matches,
    claims: (page) => crm.claims(page),
    expects: ['crm.recordType', 'crm.fields', 'company.name'],
    clues: {
      'crm.system': found('reader', (page) => (typeof crm.system === 'string' ? crm.system : crm.system(page))),
      'crm.recordType': found('address or heading of the record', (page) => crm.recordType(page)),
      'crm.recordId': found('address of the page', (page) => crm.recordId(page)),
      'crm.fields': found('field', (page) => named(crm.fields(page))),
      'person.name': heading('contact', 'lead'),
      ...crm.clues,
      'company.name': [...heading('company'), ...(crm.clues?.['company.name'] ?? [])],
    },
    fields: (page) => crm.fields(page).map(({ label, said }) => ({ label, said })),
  };
}
