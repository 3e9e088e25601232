import type { Fact, FactName, Value } from '#core/facts.ts';
import type { Reading } from '#core/reading.ts';

const health = { expected: 0, read: 0, missed: [] };
let count = 0;

/** What a page says, by fact. */
export type Values = { readonly [F in FactName]?: Value };

/** A reading as understanding would make it. */
export function reading(reader: string, values: Values, more: Partial<Reading> = {}): Reading {
  const id = more.id ?? `r${++count}`;
  const at = more.at ?? '2026-11-21T10:00:00Z';
  const kind =
    more.kind ?? (reader.startsWith('linkedin-profile') ? 'person' : reader.endsWith('record') ? 'crm' : 'company');
  const facts = Object.entries(values).map(
    ([name, value]): Fact => ({
      name: name as FactName,
      value: value as Value,
      said: JSON.stringify(value),
      from: 'label',
      at,
      reading: id,
    }),
  );
  return {
    id,
    reader,
    kind,
    why: '',
    url: `https://${reader}.example/${id}`,
    title: 'Page',
    at,
    facts,
    health,
    ...more,
  };
}
/** Readings of one company by its site, LinkedIn and the CRM. */
export const site = (values: Values, more?: Partial<Reading>) => reading('company-site', values, more);
export const linkedin = (values: Values, more?: Partial<Reading>) => reading('linkedin-company', values, more);
export const crm = (values: Values, more?: Partial<Reading>) => reading('hubspot-record', values, more);
export const acme = { 'company.domain': 'acme.com', 'company.name': 'Acme' } as const;
