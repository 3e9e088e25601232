import { judge } from './judge.ts';
import type { Prospect } from './prospect.ts';
import type { Spec } from './spec.ts';
import type { Outcome } from './verdict.ts';

/** Scores by domain as a file that a CRM imports. */

export type ScoreForm = 'hubspot' | 'salesforce';

interface ScoreColumn {
  readonly heading: string;
  readonly of: (row: ScoreRow) => string | number | null;
}

export interface ScoreRow {
  readonly domain: string;
  readonly name: string;
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
  readonly tier: string;
  readonly provisional: boolean;
  readonly specVersion: number;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** One account judged, as the export has it. */
export function scoreRow(spec: Spec, prospect: Prospect, today: string): ScoreRow {
  const verdict = judge(spec, prospect, today);
  const { composite, standing } = verdict;
  return {
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

/** The columns of an export, in order. HubSpot matches headings to property labels, Salesforce to API names. */
export function scoreColumns(spec: Spec, form: ScoreForm): readonly ScoreColumn[] {
  const isHubspot = form === 'hubspot';
  const own = (label: string, api: string) => (isHubspot ? label : `${api}__c`);
  const taken = new Set<string>();
  return [
    { heading: isHubspot ? 'Company Domain Name' : 'Website', of: (row) => row.domain },
    { heading: isHubspot ? 'Company name' : 'Name', of: (row) => row.name },
    { heading: own('ICP Score', 'ICP_Score'), of: (row) => row.score },
    { heading: own('ICP Score Low', 'ICP_Score_Low'), of: (row) => row.low },
    { heading: own('ICP Score High', 'ICP_Score_High'), of: (row) => row.high },
    { heading: own('ICP Tier', 'ICP_Tier'), of: (row) => row.tier },
    { heading: own('ICP Provisional', 'ICP_Provisional'), of: (row) => String(row.provisional) },
    { heading: own('ICP Spec Version', 'ICP_Spec_Version'), of: (row) => row.specVersion },
    ...spec.profile.criteria.map(({ id, label }) => ({
      heading: once(taken, isHubspot ? `ICP: ${label}` : apiName(id)),
      of: (row: ScoreRow) => row.outcomes[id] ?? 'unknown',
    })),
  ];
}

/** A Salesforce field name has 40 characters before `__c`, letters, digits and single underscores. */
const longestApi = 40;
const apiName = (id: string): string => `${`ICP_${id.replace(/-+/g, '_')}`.slice(0, longestApi).replace(/_+$/, '')}__c`;

/** Headings that would be the same get a number. */
function once(taken: Set<string>, heading: string): string {
  let free = heading;
  for (let turn = 2; taken.has(free); turn++)
    free = heading.endsWith('__c')
      ? `${heading.slice(0, -3).slice(0, longestApi - String(turn).length - 1)}_${turn}__c`
      : `${heading} (${turn})`;
  taken.add(free);
  return free;
}
