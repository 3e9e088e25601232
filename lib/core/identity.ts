import type { FactName } from './facts.ts';
import { pageAddress } from './page-address.ts';
import { bareName } from './parse/legal-form.ts';
import { isNumbered } from './parse/linkedin.ts';
import { isOfLinkedin, type Reading } from './reading.ts';
import { fold } from './text.ts';

/** Which company a reading is about, and whether two readings are about the same one. */

export interface Identity {
  readonly domain: string | null;
  /** `linkedin:SLUG` */
  readonly linkedin: string | null;
  /** `crm:SYSTEM:RECORD`; `crm:SYSTEM:TYPE/RECORD` where the record has a number. */
  readonly record: string | null;
  /** `name:FOLDED NAME`, legal form off. */
  readonly name: string | null;
  readonly page: string;
  /** Read on LinkedIn, where every company has one page. */
  readonly isLinkedin: boolean;
}

const ofPage = 'page:';
/** Whether this is the key of a company that nothing names but the address of its page, which may be that of a person's profile. */
export const isPageKey = (key: string): boolean => key.startsWith(ofPage);

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
    record: record ? `crm:${fold(textOf(reading, 'crm.system') ?? 'crm')}:${ofType(reading, record)}` : null,
    name: name ? `name:${name}` : null,
    page: `${ofPage}${pageAddress(reading.url).replace(/\?[^#]*/, '')}`,
    isLinkedin: isOfLinkedin(reading),
  };
}

/** Many CRMs number each type of record by itself: deal 7 is another firm's than organization 7. Longer ids are given once. */
function ofType(reading: Reading, record: string): string {
  const type = textOf(reading, 'crm.recordType');
  return type !== null && /^\d{1,12}$/.test(record) ? `${type}/${record}` : record;
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
  if (isOfLinkedin(reading)) return linkedin ?? page;
  return domain ?? linkedin ?? page;
}

type Strong = 'domain' | 'linkedin';
const differ = (one: Identity, other: Identity, key: Strong): boolean =>
  one[key] !== null && other[key] !== null && one[key] !== other[key] && !areByNumberAndName(one[key], other[key]);
/** Two of LinkedIn's addresses that cannot be compared. */
const areByNumberAndName = (one: string, other: string): boolean => isNumbered(one) !== isNumbered(other);

/** "Acme" and "Acme Deutschland": one name holds the other's words, or one is not known. */
function namesAgree({ name: one }: Identity, { name: other }: Identity): boolean {
  if (one === null || other === null) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer === shorter || longer.startsWith(`${shorter} `);
}

/** Two pages of LinkedIn's under two names: the site that both give is a parent's, or one where many have a page. */
const areTwoPages = (one: Identity, other: Identity): boolean =>
  one.isLinkedin && other.isLinkedin && differ(one, other, 'linkedin') && !namesAgree(one, other);

/**
 * Whether a record, a domain or a LinkedIn page says that two readings are about the same company. A firm that links to its
 * parent's page has a domain and a name of its own, as has one that gives its parent's site a page and a name.
 */
function areTied(one: Identity, other: Identity): boolean {
  if (one.record !== null && one.record === other.record) return true;
  if (one.domain !== null && one.domain === other.domain) return !areTwoPages(one, other);
  return (
    one.linkedin !== null &&
    one.linkedin === other.linkedin &&
    (!differ(one, other, 'domain') || namesAgree(one, other))
  );
}

/** Whether two readings cannot be about the same company: other domains or other LinkedIn pages, and nothing that ties them. */
const contradict = (one: Identity, other: Identity): boolean =>
  (differ(one, other, 'domain') || differ(one, other, 'linkedin')) && !areTied(one, other);

/**
 * Whether two readings are about the same company. Domain, LinkedIn page or CRM record decide; where none of them can be
 * compared, the name does (legal form and case aside). Two different domains are two companies unless LinkedIn (and the
 * name with it) or the record says otherwise.
 */
export function sameCompany(a: Reading, b: Reading): boolean {
  const one = identityOf(a);
  const other = identityOf(b);
  return areTied(one, other) || (!contradict(one, other) && one.name !== null && one.name === other.name);
}

/**
 * All readings of the subject's company out of some, in their order, friends of friends included, those kept apart left out.
 * A name alone joins a reading only where it contradicts none that is there already, and where all that bear the name
 * could be one company.
 */
export function groupOf(subject: Reading, readings: readonly Reading[], apart: Apart): Reading[] {
  const group = new Map([[subject, identityOf(subject)]]);
  const rest = readings
    .filter((reading) => reading !== subject)
    .map((reading) => [reading, identityOf(reading)] as const);
  const isApart = (reading: Reading) => [...group.keys()].some((member) => areApart(member, reading, apart));
  const isUnclear = (name: string): boolean => {
    const bearers = [
      ...group.values(),
      ...rest.flatMap(([reading, identity]) => (group.has(reading) || isApart(reading) ? [] : [identity])),
    ].filter((one) => one.name === name);
    return bearers.some((one) => bearers.some((other) => contradict(one, other)));
  };
  const isNamed = (identity: Identity): boolean =>
    identity.name !== null &&
    [...group.values()].some((member) => member.name === identity.name) &&
    ![...group.values()].some((member) => contradict(member, identity)) &&
    !isUnclear(identity.name);
  for (let before = 0; before !== group.size; ) {
    before = group.size;
    for (const [reading, identity] of rest) {
      if (group.has(reading) || isApart(reading)) continue;
      if ([...group.values()].some((member) => areTied(member, identity)) || isNamed(identity))
        group.set(reading, identity);
    }
  }
  return readings.filter((reading) => group.has(reading));
}

/** Whether the seller keeps two readings apart. */
export function areApart(a: Reading, b: Reading, apart: Apart): boolean {
  const [one, other] = [apartKey(a), apartKey(b)];
  return apart.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}
