import type { Shown } from '#bus/shown.ts';
import type { Fact, FactName, Value } from '#core/facts.ts';
import type { Flag, OwnFlag } from '#core/flags.ts';
import type { Prospect, Source } from '#core/prospect.ts';
import { fixtureSpec } from './fixture-spec.ts';

/** Prospects, flags and snapshots for tests of what people see. */

export const today = '2026-11-21';
export const instant = (clock: string) => `${today}T${clock}:00Z`;

export const source = (id: string, reader: string, url: string, at = instant('09:00')): Source => ({
  id,
  reader,
  kind: reader.startsWith('linkedin') ? 'person' : reader === 'company-site' ? 'company' : 'crm',
  why: 'says what it is',
  url,
  title: 'A page',
  at,
  health: { expected: 8, read: 6, missed: ['company.revenue', 'company.founded'] },
});

export const fact = (name: FactName, value: Value, said: string, from: string, reading = 'site'): Fact => ({
  name,
  value,
  said,
  from,
  at: instant('09:00'),
  reading,
});

/** Facts by name; the first of a name wins, the others conflict with it. */
export function prospectOf(facts: readonly Fact[], rest: Partial<Prospect> = {}): Prospect {
  const byName: Record<string, { fact: Fact; agreeing: Fact[]; conflicting: Fact[] }> = {};
  for (const each of facts) {
    const known = byName[each.name];
    if (known) known.conflicting.push(each);
    else byName[each.name] = { fact: each, agreeing: [], conflicting: [] };
  }
  return {
    key: 'nordlicht.example',
    aliases: ['linkedin:nordlicht'],
    name: 'Nordlicht Software GmbH',
    person: null,
    facts: byName,
    sources: [source('site', 'company-site', 'https://nordlicht.example/about')],
    ...rest,
  };
}

/** Head count in two versions, a person, a CRM tier; the CRM they use is not known. */
export const fullProspect = (): Prospect =>
  prospectOf(
    [
      fact('company.name', 'Nordlicht Software GmbH', 'Nordlicht Software GmbH', 'json-ld Organization.name'),
      fact('company.domain', 'nordlicht.example', 'nordlicht.example', 'link canonical'),
      fact('company.employees', { min: 201, max: 500 }, '201-500 employees', 'label "Company size"', 'linkedin'),
      fact('company.employees', { min: 90, max: 90 }, '90', 'label "Number of Employees"', 'crm'),
      fact('company.industry', 'software', 'Software Development', 'label "Industry"', 'linkedin'),
      fact('company.country', 'DE', 'Hamburg, Deutschland', 'json-ld PostalAddress.addressCountry'),
      fact('person.name', 'Jana Krüger', 'Jana Krüger', 'heading', 'linkedin'),
      fact('person.title', 'VP Sales', 'VP Sales at Nordlicht Software', 'headline', 'linkedin'),
      fact('crm.stage', 'Negotiation', 'Negotiation', 'label "Deal stage"', 'crm'),
      fact('crm.tier', 'Tier 3', 'Tier 3', 'label "ICP Tier"', 'crm'),
      fact('crm.lastActivityAt', '2026-11-03', '3 Nov 2026', 'label "Last activity"', 'crm'),
    ],
    {
      person: { name: 'Jana Krüger', title: 'VP Sales' },
      sources: [
        source('site', 'company-site', 'https://nordlicht.example/about', instant('08:00')),
        source('linkedin', 'linkedin-profile', 'https://www.linkedin.com/in/jana', instant('09:25')),
        source('crm', 'hubspot-record', 'https://app.hubspot.com/contacts/1/record/0-2/5', instant('09:10')),
      ],
    },
  );

export const flagOf = (id: string, rest: Partial<Flag> = {}): Flag => ({
  id,
  kind: 'wrong-tier',
  criterion: null,
  fact: null,
  spec: { id: 'callwright', version: 7, hash: 'sha256-7' },
  prospect: {
    key: 'nordlicht.example',
    name: 'Nordlicht Software GmbH',
    url: 'https://nordlicht.example',
    person: null,
  },
  facts: [],
  verdict: { tier: 'tier-2', provisional: true, point: 80, low: 60, high: 90, outcomes: {} },
  raisedAt: instant('08:30'),
  suggestedTier: null,
  reason: null,
  note: null,
  ...rest,
});

export const ownFlag = (id: string, rest: Partial<OwnFlag> = {}, flag: Partial<Flag> = {}): OwnFlag => ({
  flag: flagOf(id, flag),
  state: 'waiting',
  dueAt: null,
  review: null,
  refusal: null,
  ...rest,
});

/** One flag in each state. */
export const allFlags = (): OwnFlag[] => [
  ownFlag(
    'a',
    {},
    { kind: 'wrong-fact', criterion: 'head-count', fact: 'company.employees', raisedAt: instant('09:20') },
  ),
  ownFlag(
    'b',
    { state: 'sent', dueAt: '2026-11-22T16:30:00Z' },
    { suggestedTier: 'tier-1', note: 'Their CFO says 450.' },
  ),
  ownFlag('c', { state: 'sent', dueAt: '2026-11-21T04:30:00Z' }, { kind: 'wrong-timing', reason: 'not-now' }),
  ownFlag('d', {
    state: 'answered',
    review: {
      decision: 'accepted',
      words: 'You are right: resellers count as software now.',
      by: 'Mara Lindqvist',
      at: instant('07:00'),
      changed: { criterion: 'industry', specVersion: 8, tier: null },
    },
  }),
  ownFlag('e', { state: 'refused', refusal: 'The spec of this flag is unknown to the store.' }, { kind: 'not-a-fit' }),
];

export function shownOf(changes: Partial<Shown> = {}): Shown {
  return {
    page: { state: 'read', url: 'https://nordlicht.example/about' },
    prospect: fullProspect(),
    spec: fixtureSpec(),
    specFrom: 'team',
    specMark: 'sha256-7',
    flags: [],
    team: {
      joined: true,
      team: 'Callwright',
      member: 'Sam Seller',
      role: 'rep',
      store: 'https://icp.callwright.example',
    },
    sync: { state: 'idle', lastAt: instant('09:29'), waiting: 0, note: null },
    site: { pattern: 'https://nordlicht.example/*', label: 'nordlicht.example', granted: true },
    settings: { counts: false },
    policy: null,
    answered: [],
    tabId: 1,
    namedDomain: null,
    saidOwn: false,
    unseen: [],
    today,
    ...changes,
  };
}
