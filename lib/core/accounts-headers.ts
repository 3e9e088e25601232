import { type AccountMapping, type AccountTarget, isAccountTarget } from './accounts.ts';
import { fold } from './text.ts';

/** The headings of known exports, folded: HubSpot companies, Salesforce accounts, and what people call things by hand. */
const known: readonly (readonly [AccountTarget, string])[] = [
  [
    'domain',
    'company domain name|domain|domain name|website|website url|web site|account website|company website|url|webseite|additional domains',
  ],
  ['name', 'company name|name|account name|company|account|firma|firmenname|legal name'],
  ['crm.recordId', 'record id|account id|id|hs object id'],
  [
    'tier',
    'ideal customer profile tier|icp tier|icp_tier__c|hs_ideal_customer_profile|tier|account tier|tier__c|rating',
  ],
  [
    'owner',
    'company owner|account owner|owner|owner name|account owner full name|hubspot owner|owner full name|owner: full name',
  ],
  [
    'company.employees',
    'number of employees|employees|numberofemployees|employee count|headcount|company size|employee range|numemployees|mitarbeiter|mitarbeiterzahl',
  ],
  ['company.revenue', 'annual revenue|annualrevenue|revenue|annual revenue (usd)|umsatz|jahresumsatz'],
  ['company.industry', 'industry|branche|industry group'],
  ['company.city', 'city|billing city|billingcity|shipping city|stadt|ort'],
  [
    'company.country',
    'country/region|country|billing country|billingcountry|billing country code|country/region code|land',
  ],
  ['company.founded', 'year founded|founded|year started|yearstarted|founded year|gegrundet'],
  ['company.phone', 'phone number|phone|account phone|telefon'],
  ['company.description', 'description|account description|about us|beschreibung'],
  ['company.linkedin', 'linkedin company page|linkedin|linkedin url|linkedin company url'],
  ['company.technologies', 'web technologies|technologies|tech stack|technographics'],
  ['company.fundingStage', 'funding stage|latest funding stage|last funding type'],
  ['company.fundingAt', 'last funding date|latest funding date|funded at'],
  ['company.type', 'ownership|company type'],
  ['intent.webVisits', 'number of sessions|web visits|website visits|number of visits|number of pageviews'],
  ['intent.score', 'intent score|intent|6sense intent score|bombora surge'],
  ['engagement.opens', 'marketing emails opened|emails opened|opens'],
  ['engagement.meetings', 'number of meetings|meetings'],
  ['engagement.lastActivity', 'last activity date|last activity|last contacted|last engagement date'],
];
const byHeading = new Map(
  known.flatMap(([target, headings]) => headings.split('|').map((heading) => [heading, target] as const)),
);

/** A field of the CRM that a criterion of the spec is about: its label, and the fact that the criterion tests. */
export interface MappedField {
  readonly label: string;
  readonly target: string;
}

export type ExportKind = 'hubspot' | 'salesforce' | 'other';

/** Whose export it looks like. */
export function exportKind(headings: readonly string[]): ExportKind {
  const folded = new Set(headings.map(fold));
  const has = (...names: string[]) => names.filter((name) => folded.has(name)).length;
  if (has('company domain name', 'company owner', 'record id', 'lifecycle stage', 'country/region') >= 2)
    return 'hubspot';
  if (
    has(
      'account id',
      'account name',
      'account owner',
      'billing country',
      'billingcountry',
      'annualrevenue',
      'numberofemployees',
      'account record type',
    ) >= 2
  )
    return 'salesforce';
  return 'other';
}

/**
 * What each column probably holds. The team's own words come first (`fields`: what the spec says of the CRM), then the
 * headings of known exports, then a heading that is itself the name of a fact. Each target is taken once, by its best column.
 */
export function proposeMapping(headings: readonly string[], fields: readonly MappedField[] = []): AccountMapping {
  const own = new Map(
    fields
      .filter(({ target }) => isAccountTarget(target))
      .map(({ label, target }) => [fold(label), target as AccountTarget]),
  );
  const ranked = headings.map((heading, column) => {
    const folded = fold(heading);
    const named = heading.trim();
    const target = own.get(folded) ?? byHeading.get(folded) ?? (isAccountTarget(named) ? named : null);
    return { column, target, rank: target ? rankOf(target, folded) : 0 };
  });
  const taken = new Map<AccountTarget, number>();
  for (const { column, target } of [...ranked].sort((a, b) => a.rank - b.rank || a.column - b.column))
    if (target && !taken.has(target)) taken.set(target, column);
  return headings.map((_, column) => {
    const target = ranked[column]?.target ?? null;
    return target && taken.get(target) === column ? target : null;
  });
}

/** "Company Domain Name" is a better domain than "Website URL". */
const rankOf = (target: AccountTarget, heading: string): number => {
  const headings = known.find(([name]) => name === target)?.[1].split('|') ?? [];
  const at = headings.indexOf(heading);
  return at < 0 ? 0 : at + 1;
};
