import type { Objection } from '#core/spec.ts';

/** Objection handlers made up from lists, the same for the same seed: a set to measure search on. */

/** A small generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const openings = [
  'We already have',
  'I am worried about',
  'Nobody here asked for',
  'Last year we lost money on',
  'Our board will never approve',
  'Legal blocks',
  'We tried and dropped',
  'The team is afraid of',
  'Procurement insists on',
  'You cannot support',
  'We are not ready for',
  'Who is responsible for',
  'I do not see the value of',
  'Our customers complain about',
  'It takes too long to set up',
  'How do you guarantee',
  'Finance wants to postpone',
  'Security rejected',
  'My predecessor signed',
  'We would have to retrain everyone on',
];
const things = [
  'single sign-on',
  'the annual contract',
  'data residency',
  'invoice corrections',
  'usage metering',
  'the migration',
  'tax rules in Brazil',
  'credit notes',
  'the sandbox',
  'penetration tests',
  'the mobile app',
  'proration',
  'revenue recognition',
  'the reseller margin',
  'offline mode',
  'custom roles',
  'the audit trail',
  'webhooks',
  'rate limits',
  'backups',
  'the price increase',
  'volume discounts',
  'multi-currency ledgers',
  'the payment terms',
  'subprocessors',
  'change management',
  'spreadsheet exports',
  'vendor lock-in',
  'the onboarding fee',
  'support hours',
  'accessibility',
  'the data warehouse sync',
  'duplicate accounts',
  'dunning letters',
  'purchase orders',
  'the escrow agreement',
  'uptime credits',
  'electronic invoicing',
  'works council approval',
  'localisation',
  'the API documentation',
  'password policies',
  'retention periods',
  'the roadmap',
  'minimum commitments',
  'seat counting',
  'the legacy importer',
  'chargebacks',
  'consolidated billing',
  'trial extensions',
];
const settings = [
  'before the merger',
  'in the German entity',
  'during the freeze',
  'with our parent company',
  'for field staff',
  'under the new policy',
  'across four regions',
  'after the last outage',
  'on a tight deadline',
  'without engineering help',
  'for public tenders',
  'since the reorganisation',
  'at quarter end',
  'with two hundred users',
  'in regulated markets',
  'for our franchise partners',
  'on our own servers',
  'beside the old system',
  'through the agency',
  'for contractors and freelancers',
];
const answers = [
  'We start beside the old system and compare for a month',
  'Three customers of your size made the same choice and take calls',
  'The report is ready and our lead joins the call',
  'It is part of every contract and costs nothing more',
  'You can try it on your own numbers first',
];

/** `count` handlers, each with two ways that buyers word it. */
export function madeHandlers(count: number, seed = 7): readonly Objection[] {
  const next = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const used = new Set<string>();
  const handlers: Objection[] = [];
  while (handlers.length < count) {
    const [thing, setting] = [pick(things), pick(settings)];
    if (used.has(thing + setting) && used.size < things.length * settings.length) continue;
    const line = `${pick(openings)} ${thing} ${setting}`;
    if (used.has(line)) continue;
    used.add(thing + setting).add(line);
    handlers.push({
      id: `handler-${handlers.length + 1}`,
      says: [line, `${pick(openings)} ${thing} ${setting}`],
      means: `They fear ${pick(things)} more than they say`,
      personas: [],
      stages: [],
      frequencyRank: handlers.length + 1,
      relatedCriteria: [],
      response: { short: pick(answers), long: `${pick(answers)}. ${pick(answers)}.`, email: pick(answers) },
      proof: 'Reference call',
      askBack: `What happened the last time with ${pick(things)}?`,
      owner: 'Sales',
      verifyBy: '2027-01-31',
    });
  }
  return handlers;
}

export const queryKinds = ['exact', 'one typo', 'two typos', 'last word cut', 'shuffled'] as const;
export type QueryKind = (typeof queryKinds)[number];

/** What a seller might type for a line, in one of five states of haste. */
export function hastyQuery(line: string, kind: QueryKind, next: () => number): string {
  if (kind === 'exact') return line;
  if (kind === 'one typo') return misspell(line, next);
  if (kind === 'two typos') return misspell(misspell(line, next), next);
  const words = line.split(' ');
  if (kind === 'last word cut') {
    const last = words.pop() ?? '';
    return [...words, last.slice(0, Math.max(1, Math.floor(last.length / 2)))].join(' ');
  }
  return words
    .map((word) => ({ word, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
}

/** One slip: a letter left out, doubled, changed, or two swapped. */
function misspell(line: string, next: () => number): string {
  const at = Math.floor(next() * (line.length - 1));
  const slip = Math.floor(next() * 4);
  if (slip === 0) return line.slice(0, at) + line.slice(at + 1);
  if (slip === 1) return line.slice(0, at + 1) + line.slice(at);
  if (slip === 2) return line.slice(0, at) + String.fromCharCode(97 + Math.floor(next() * 26)) + line.slice(at + 1);
  return line.slice(0, at) + line[at + 1] + line[at] + line.slice(at + 2);
}
