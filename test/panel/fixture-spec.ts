import { parseSpec, type Spec } from '#core/spec.ts';

/** A small spec of a fictional company that sells call recording to B2B software firms. */

const words = { short: '', long: '', email: '' };
const objection = (id: string, says: string[], rank: number, rest: object = {}) => ({
  id,
  says,
  means: 'They want to know what it costs them beyond money.',
  frequencyRank: rank,
  response: {
    ...words,
    short: `Short answer to “${says[0]}”.`,
    long: `Long answer to “${says[0]}”. It has a second sentence with a reason, and a third with an example.`,
    email: `Hello,\n\nthe e-mail answer to “${says[0]}”.\n\nKind regards`,
  },
  proof: 'Nordlicht Software cut onboarding of new sellers from 12 weeks to 7.',
  askBack: 'What would have to be true for this to be worth half an hour?',
  owner: 'Mara Lindqvist',
  verifyBy: '2027-03-31',
  ...rest,
});

const document = {
  schemaVersion: 1,
  id: 'callwright',
  name: 'Callwright ICP',
  version: 7,
  status: 'published',
  effectiveFrom: '2026-09-01',
  reviewBy: '2027-01-15',
  owners: ['Mara Lindqvist'],
  profile: {
    summary: 'B2B software firms with a sales team that calls.',
    criteria: [
      {
        id: 'head-count',
        label: '50 to 1,000 employees',
        dimension: 'fit',
        kind: 'core',
        weight: 30,
        test: { field: 'company.employees', between: [50, 1000] },
        why: 'Below 50 there is no second line of managers to coach; above 1,000 they build their own.',
        evidence: [
          {
            claim: '31 of 36 closed-won deals of 2025 had 60 to 900 employees.',
            source: 'CRM export',
            at: '2026-02-11',
          },
          { claim: 'Firms under 40 churned within a year in 7 of 9 cases.', source: 'Churn review', at: '2026-03-02' },
        ],
        independentSources: 3,
        exceptions: [
          {
            id: 'funded',
            test: { field: 'company.fundingStage', in: ['series-b', 'series-c'] },
            why: 'Fresh money means they are about to hire.',
          },
        ],
        ask: 'How many people work with you today?',
      },
      {
        id: 'industry',
        label: 'Sells software to businesses',
        dimension: 'fit',
        kind: 'core',
        weight: 30,
        test: { field: 'company.industry', in: ['software', 'it-services'] },
        why: 'Our library of calls is about software deals.',
        independentSources: 2,
        ask: 'Who buys from you, and what?',
      },
      {
        id: 'region',
        label: 'Based in Europe',
        dimension: 'fit',
        kind: 'core',
        weight: 20,
        test: { field: 'company.country', in: ['DE', 'FR', 'NL', 'GB', 'SE', 'AT', 'CH'] },
        why: 'Recording consent and support hours.',
        independentSources: 2,
      },
      {
        id: 'crm',
        label: 'Uses Salesforce or HubSpot',
        dimension: 'fit',
        kind: 'supporting',
        weight: 20,
        test: { field: 'company.technologies', includesAny: ['Salesforce', 'HubSpot'] },
        why: 'Everything we show comes from the CRM.',
        independentSources: 1,
        ask: 'Which CRM does your team live in?',
      },
      {
        id: 'stage',
        label: 'Raised within two years',
        dimension: 'intent',
        kind: 'supporting',
        weight: 50,
        test: { field: 'company.fundingAt', withinDays: 730 },
        why: 'New money goes into sales first.',
        independentSources: 2,
        ask: 'When did you last raise?',
      },
      {
        id: 'talking',
        label: 'Met us in the last 90 days',
        dimension: 'engagement',
        kind: 'supporting',
        weight: 50,
        test: { field: 'crm.lastActivityAt', withinDays: 90 },
        why: 'Deals that go quiet for a quarter rarely come back.',
        independentSources: 2,
        ask: 'When did you last speak with one of us?',
      },
      {
        id: 'not-agency',
        label: 'Is no agency',
        dimension: 'fit',
        kind: 'disqualifier',
        weight: 0,
        test: { field: 'company.industry', notIn: ['advertising', 'staffing'] },
        why: 'Agencies sell hours: nothing to coach.',
        independentSources: 4,
        ask: 'Do you sell services or a product?',
      },
    ],
    committee: [
      { role: 'economic', titles: ['CFO', 'CEO', 'Managing Director'], seniority: ['c-level'], cares: ['Payback'] },
      { role: 'champion', titles: ['Head of Sales', 'VP Sales'], seniority: ['head', 'vp'], cares: ['Ramp time'] },
    ],
  },
  triggers: [
    {
      id: 'hiring-sales',
      label: 'Hires sellers',
      phrases: ['hiring account executives', 'join our sales team'],
      recencyDays: 180,
      weight: 20,
      why: 'New sellers have to be taught.',
    },
  ],
  objections: [
    objection('no-budget', ['We have no budget', 'It is too expensive'], 1, { relatedCriteria: ['stage'] }),
    objection('security', ['Our legal team will never allow recording', 'What about GDPR?'], 2, {
      personas: ['technical'],
      verifyBy: '2026-06-30',
    }),
    objection('have-gong', ['We already use Gong'], 3, { relatedCriteria: ['crm'] }),
    objection('no-time', ['Send me an e-mail', 'Call me next quarter'], 4),
  ],
  language: [
    {
      id: 'black-box',
      quote: 'Our calls are a black box. I find out that a deal is dead when the quarter ends.',
      about: 'problem',
      speakerRole: 'champion',
      speaker: 'Head of Sales, 120 people',
      source: 'Discovery call',
      at: '2026-04-18',
      relatedCriteria: ['head-count'],
      avoid: ['conversation intelligence'],
    },
    {
      id: 'ramp',
      quote: 'I want a new rep to sound like Jonas after a month.',
      about: 'goal',
      speakerRole: 'champion',
      speaker: 'VP Sales',
      source: 'Win interview',
      at: '2026-05-02',
    },
  ],
  scoring: { weights: { fit: 0.6, intent: 0.25, engagement: 0.15 }, coreMinimum: 3 },
};

/** The spec, parsed as a spec from a store is. */
export function fixtureSpec(changes: object = {}): Spec {
  const parsed = parseSpec({ ...document, ...changes });
  if (!parsed.ok) throw new Error(parsed.note);
  return parsed.value;
}
