import type { FactName } from './facts.ts';
import { bareName } from './parse/legal-form.ts';
import type { Reading } from './reading.ts';
import { fold } from './text.ts';

/** Which company a reading is about, and whether two readings are about the same one. */

export interface Identity {
  readonly domain: string | null;
  /** `linkedin:SLUG` */
  readonly linkedin: string | null;
  /** `crm:SYSTEM:RECORD` */
  readonly record: string | null;
  /** `name:FOLDED NAME`, legal form off. */
  readonly name: string | null;
  readonly page: string;
}

/** Two keys that the seller has said are not the same company; `apartKey` of the two readings, in any order. */
export type Apart = readonly (readonly [string, string])[];

const textOf = (reading: Reading, name: FactName): string | null => {
  const value = reading.facts.find((fact) => fact.name === name)?.value;
  return typeof value === 'string' && value ? value : null;
};

/** All that names the company of a reading. */
export function identityOf(reading: Reading): Identity {
  const linkedin = textOf(reading, 'company.linkedin');
  const record = textOf(reading, 'crm.recordId');
  const name = bareName(textOf(reading, 'company.name') ?? textOf(reading, 'person.company') ?? '');
  return {
    domain: textOf(reading, 'company.domain'),
    linkedin: linkedin
      ? `linkedin:${fold(linkedin)
          .replace(/^.*\/(?:company|school|showcase)\//, '')
          .replace(/\/.*$/, '')}`
      : null,
    record: record ? `crm:${fold(textOf(reading, 'crm.system') ?? 'crm')}:${record}` : null,
    name: name ? `name:${name}` : null,
    page: `page:${reading.url.replace(/[#?].*$/, '')}`,
  };
}

/** The keys of a reading, the strongest first. */
export const keysOf = (reading: Reading): string[] => {
  const { domain, linkedin, record, name } = identityOf(reading);
  return [domain, linkedin, record, name].filter((key) => key !== null);
};

/** The key that says which source a reading is, for keeping it apart from another. */
export function apartKey(reading: Reading): string {
  const { domain, linkedin, record, page } = identityOf(reading);
  if (reading.kind === 'crm') return record ?? page;
  if (reading.reader.startsWith('linkedin')) return linkedin ?? page;
  return domain ?? linkedin ?? page;
}

/**
 * Whether two readings are about the same company. Domain, LinkedIn page or CRM record decide; where none of them can be
 * compared, the name does (legal form and case aside). Two different domains are two companies unless LinkedIn or the
 * record says otherwise.
 */
export function sameCompany(a: Reading, b: Reading): boolean {
  const one = identityOf(a);
  const other = identityOf(b);
  if (one.record !== null && one.record === other.record) return true;
  if (one.domain !== null && one.domain === other.domain) return true;
  if (one.linkedin !== null && one.linkedin === other.linkedin) return true;
  const differ = (key: 'domain' | 'linkedin') => one[key] !== null && other[key] !== null;
  if (differ('domain') || differ('linkedin')) return false;
  return one.name !== null && one.name === other.name;
}

/** Whether the seller keeps two readings apart. */
export function areApart(a: Reading, b: Reading, apart: Apart): boolean {
  const [one, other] = [apartKey(a), apartKey(b)];
  return apart.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}
