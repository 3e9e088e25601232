import { type Account, recordFact } from './accounts.ts';
import { prospectOfAccount } from './accounts-prospect.ts';
import { judge } from './judge.ts';
import type { Spec } from './spec.ts';
import type { Outcome } from './verdict.ts';

/** Scores by domain as a file that a CRM imports. What the importers ask for stands in lib/workspace/README.md. */

export type ScoreForm = 'hubspot' | 'salesforce';

/** What an importer takes: lines in one file, fields of one record, and whether it bears a byte order mark. */
export const importerTakes = {
  hubspot: { lines: 1_048_575, fields: 999, mark: true },
  salesforce: { lines: 50_000, fields: 90, mark: false },
} as const satisfies Record<ScoreForm, { lines: number; fields: number; mark: boolean }>;

/** What clears a field for Salesforce's Bulk APIs, which leave it as it was where a cell is empty. */
export const bulkNull = '#N/A';

interface ScoreColumn {
  readonly heading: string;
  readonly of: (row: ScoreRow) => string | number | null;
}

export interface ScoreRow {
  /** Its id in the CRM, where the list has it. */
  readonly record: string | null;
  readonly domain: string;
  readonly name: string;
  /** `bulkNull` in place of null where that is asked for. */
  readonly score: number | typeof bulkNull | null;
  readonly low: number;
  readonly high: number;
  readonly tier: string;
  readonly provisional: boolean;
  readonly specVersion: number;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** One account judged, as the export has it. */
export function scoreRow(spec: Spec, account: Account, today: string): ScoreRow {
  const prospect = prospectOfAccount(account, today);
  const verdict = judge(spec, prospect, today);
  const { composite, standing } = verdict;
  return {
    record: account.facts[recordFact] ?? null,
    domain: prospect.key,
    name: prospect.name,
    score: composite.point === null ? null : Math.round(composite.point),
    low: Math.round(composite.low),
    high: Math.round(composite.high),
    tier: standing.label,
    provisional: standing.provisional,
    specVersion: spec.version,
    outcomes: Object.fromEntries(verdict.lines.map((line) => [line.id, line.outcome])),
  };
}

/**
 * The columns of an export, in order. HubSpot matches headings to property labels, and companies by their domain. Salesforce
 * matches headings to API names, and accounts by their own id, an external id (the domain, in a field made for it) or the
 * name: never by the website.
 */
export function scoreColumns(spec: Spec, form: ScoreForm): readonly ScoreColumn[] {
  const isHubspot = form === 'hubspot';
  const own = (label: string, api: string) => (isHubspot ? label : `${api}__c`);
  const fixed: readonly ScoreColumn[] = [
    ...(isHubspot
      ? [
          { heading: 'Company Domain Name', of: (row: ScoreRow) => row.domain },
          { heading: 'Company name', of: (row: ScoreRow) => row.name },
        ]
      : [
          { heading: 'Id', of: ({ record }: ScoreRow) => (record && salesforceAccount.test(record) ? record : null) },
          { heading: 'ICP_Domain__c', of: (row: ScoreRow) => row.domain },
          { heading: 'Name', of: (row: ScoreRow) => row.name },
          { heading: 'Website', of: (row: ScoreRow) => row.domain },
        ]),
    { heading: own('ICP Score', 'ICP_Score'), of: (row) => row.score },
    { heading: own('ICP Score Low', 'ICP_Score_Low'), of: (row) => row.low },
    { heading: own('ICP Score High', 'ICP_Score_High'), of: (row) => row.high },
    { heading: own('ICP Tier', 'ICP_Tier'), of: (row) => row.tier },
    { heading: own('ICP Provisional', 'ICP_Provisional'), of: (row) => String(row.provisional) },
    { heading: own('ICP Spec Version', 'ICP_Spec_Version'), of: (row) => row.specVersion },
  ];
  // Neither CRM tells capitals apart.
  const taken = new Set(fixed.map(({ heading }) => heading.toLowerCase()));
  return [
    ...fixed,
    ...spec.profile.criteria.map(({ id, label }) => ({
      heading: once(taken, isHubspot ? `ICP: ${label}` : apiName(id)),
      of: (row: ScoreRow) => row.outcomes[id] ?? 'unknown',
    })),
  ];
}

/** The id of an account there, in its short or its long form. */
const salesforceAccount = /^001[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;

/** A Salesforce field name has 40 characters before `__c`, letters, digits and single underscores. */
const longestApi = 40;
const apiName = (id: string): string => `${cutApi(`ICP_${id.replace(/-+/g, '_')}`, longestApi)}__c`;
const cutApi = (name: string, most: number): string => name.slice(0, most).replace(/_+$/, '');

/** Headings that would be the same get a number. */
function once(taken: Set<string>, heading: string): string {
  let free = heading;
  for (let turn = 2; taken.has(free.toLowerCase()); turn++)
    free = heading.endsWith('__c')
      ? `${cutApi(heading.slice(0, -3), longestApi - String(turn).length - 1)}_${turn}__c`
      : `${heading} (${turn})`;
  taken.add(free.toLowerCase());
  return free;
}
