import { compile } from '#core/compile.ts';
import { judge } from '#core/judge.ts';
import type { Spec } from '#core/spec.ts';
import { madeProspect } from '../core/made-prospect.ts';
import { sampleSpec } from '../core/sample-spec.ts';
import { seeded } from './made-handlers.ts';
import { type Measured, timeOf } from './measured.ts';

const today = '2026-11-22';

/** How fast a spec of 25 criteria judges: many accounts without evidence, and one with all of it. */
export async function run(): Promise<readonly Measured[]> {
  const spec = specOf25();
  const next = seeded(3);
  const accounts = Array.from({ length: 2000 }, () => madeValues(next));
  const { score } = compile(spec);
  const bulk = timeOf(() => {
    for (const account of accounts) score(account, today);
  });
  const prospect = madeProspect(everything);
  const full = timeOf(() => judge(spec, prospect, today));
  const fresh = timeOf(() =>
    judge(spec, madeProspect({ ...everything, 'page.passages': [...everything['page.passages']] }), today),
  );
  return [
    { name: 'accounts judged, 25 criteria, no evidence', value: accounts.length / (bulk / 1000), unit: '/s' },
    { name: 'one account with full evidence', value: full * 1000, unit: 'µs', note: 'facts seen before' },
    {
      name: 'one account with full evidence, first time',
      value: fresh * 1000,
      unit: 'µs',
      note: 'phrases looked for anew in all passages',
    },
  ];
}

/** The sample spec's criteria and more of their kind, 25 in all. */
function specOf25(): Spec {
  const sample = sampleSpec();
  const { criteria } = sample.profile;
  const more = Array.from({ length: 25 - criteria.length }, (_, at) => ({
    ...criteria[at % 9]!,
    id: `more-${at + 1}`,
  }));
  return { ...sample, profile: { ...sample.profile, criteria: [...criteria, ...more] } };
}

function madeValues(next: () => number): Record<string, unknown> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const min = pick([11, 51, 201, 501, 1001]);
  return {
    'company.employees': { min, max: min * 5 - 1 },
    'company.industry': pick(['software', 'staffing', 'financial-services', 'retail']),
    'company.country': pick(['DE', 'US', 'FR', 'BR', 'IN']),
    'company.founded': 1990 + Math.floor(next() * 35),
    'company.fundingStage': pick(['seed', 'series-a', 'series-b']),
    'company.fundingAt': pick(['2026-05', '2025', '2026-10-01']),
    'company.technologies': [pick(['Salesforce', 'HubSpot', 'Pipedrive']), pick(['Stripe', 'Adyen'])],
    'intent.pricingPageVisits': Math.floor(next() * 6),
    'engagement.peopleEngaged': Math.floor(next() * 4),
    'crm.lastActivityAt': pick(['2026-11-01', '2026-09-12']),
  };
}

const everything = {
  'company.employees': { min: 201, max: 500 },
  'company.industry': 'software',
  'company.country': 'DE',
  'company.founded': 2014,
  'company.type': 'privately-held',
  'company.fundingStage': 'series-b',
  'company.fundingAt': '2026-07',
  'company.description': 'Ferrotone is the platform on which parts makers plan, price and ship.',
  'company.technologies': ['Salesforce', 'Stripe', 'Segment'],
  'company.hiring': ['Senior Billing Engineer', 'Account Executive (DACH)', 'Revenue Operations Manager'],
  'page.passages': [
    'Ferrotone raised a round of EUR 22M led by Hafenkante Ventures.',
    'Our usage-based plans begin at EUR 400 a month.',
    'We are expanding into the Nordics this autumn.',
    'Meet the team in Hamburg and Porto.',
    ...Array.from(
      { length: 95 },
      (_, at) =>
        `Kessel & Sohn, site ${at}, cut planning from ${at + 2} days to hours and now prices each order by use.`,
    ),
    'Read how Kessel & Sohn cut planning from days to hours.',
  ],
  'person.title': 'VP Finance',
  'crm.system': 'HubSpot',
  'crm.stage': 'Evaluation',
  'crm.lastActivityAt': '2026-11-10',
  'crm.fields': { 'Current billing': 'In-house', 'Engaged contacts': '3', 'Billing contract runs for': '6 months' },
};
