import type { PageKind } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { once } from '../once.ts';
import { plain } from '../pieces.ts';
import type { Clue, Found, Page, Reader } from '../reader.ts';
import { labelsFor, type RecordType } from './labels.ts';

/** One line of a record. An empty field has empty words. */
export interface Field {
  readonly label: string;
  readonly said: string;
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
  fields(page: Page): readonly Field[];
  /** Facts that stand somewhere without a label; asked after the labels. */
  readonly clues?: { readonly [F in FactName]?: readonly Clue[] };
}

const apostrophes = /['`´]/g;
/** A label as the table has it: lower case, no colon, no unit in brackets. */
export const comparedLabel = (label: string): string =>
  plain(label.replace(apostrophes, '’'))
    .replace(/[\s:：*•·-]+$/u, '')
    .replace(/\s*\([^)]*\)$/, '')
    .toLowerCase();

/** Every field with words, under each fact that its label stands for. */
const labelledOf = (crm: Crm, fieldsOf: (page: Page) => readonly Field[]) =>
  once((page: Page): ReadonlyMap<FactName, readonly Found[]> => {
    const said = new Map<string, Found[]>();
    for (const { label, said: words } of fieldsOf(page)) {
      const name = comparedLabel(label);
      if (words !== '') said.set(name, [...(said.get(name) ?? []), { said: words, from: `label "${label}"` }]);
    }
    const found = new Map<FactName, Found[]>();
    for (const [fact, names] of labelsFor(crm.recordType(page))) {
      const all = names.flatMap((name) => said.get(name) ?? []);
      if (all.length) found.set(fact, all);
    }
    return found;
  });

const byLabel: readonly FactName[] = [
  'company.name',
  'company.domain',
  'company.industry',
  'company.employees',
  'company.revenue',
  'company.city',
  'company.country',
  'company.founded',
  'company.type',
  'company.phone',
  'company.description',
  'company.technologies',
  'company.fundingStage',
  'company.fundingAt',
  'company.linkedin',
  'person.name',
  'person.title',
  'person.company',
  'person.department',
  'person.email',
  'crm.stage',
  'crm.tier',
  'crm.owner',
  'crm.amount',
  'crm.lastActivityAt',
  'crm.nextMeetingAt',
];

const first = /^(?:first name|given name|vorname|prénom|nombre|nome)$/;
const last = /^(?:last name|surname|family name|nachname|nom|nom de famille|apellidos?|cognome)$/;

/** A reader for the records of one CRM: facts come from its fields through one table of labels. */
export function crmReader(crm: Crm): Reader {
  const fieldsOf = once((page: Page) => crm.fields(page));
  const labelled = labelledOf(crm, fieldsOf);
  const clues: { [F in FactName]?: readonly Clue[] } = {};
  for (const fact of byLabel)
    clues[fact] = [{ from: 'label', look: (page) => labelled(page).get(fact) ?? null }, ...(crm.clues?.[fact] ?? [])];
  const heading = (types: readonly RecordType[]): Clue => ({
    from: 'heading of the record',
    look: (page) => {
      const type = crm.recordType(page);
      return type && types.includes(type) ? (crm.heading?.(page) ?? null) : null;
    },
  });
  clues['company.name'] = [...(clues['company.name'] ?? []), heading(['company'])];
  clues['person.name'] = [
    ...(clues['person.name'] ?? []),
    {
      from: 'label "First name" and "Last name"',
      look(page) {
        if (!['contact', 'lead'].includes(crm.recordType(page) ?? '')) return null;
        const part = (label: RegExp) =>
          fieldsOf(page).find((field) => label.test(comparedLabel(field.label)))?.said ?? '';
        return `${part(first)} ${part(last)}`.trim() || null;
      },
    },
    heading(['contact', 'lead']),
  ];
  return {
    site: crm.site,
    matches: crm.matches,
    claims: (page) => crm.claims(page),
    expects: ['crm.recordType', 'crm.fields', 'company.name'],
    clues: {
      'crm.system': [
        { from: 'reader', look: (page) => (typeof crm.system === 'string' ? crm.system : crm.system(page)) },
      ],
      'crm.recordType': [{ from: 'address or heading of the record', look: (page) => crm.recordType(page) }],
      'crm.recordId': [{ from: 'address of the page', look: (page) => crm.recordId(page) }],
      ...clues,
    },
    fields: fieldsOf,
  };
}
