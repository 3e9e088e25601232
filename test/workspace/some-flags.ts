import { flagKinds, reasonCodes } from '#core/flag-codes.ts';
import type { Flag } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import type { QueuedFlag } from '#wire/wire.ts';

const companies = [
  'Larkspur Metrics',
  'Ostrava Cloud',
  'Tidewater Labs',
  'Hollis & Grey',
  'Nimbus Freight',
  'Pinewood Health',
  'Quillfeather',
  'Arden Systems',
];
const sellers = ['Mara Lindqvist', 'Tom Okafor', 'Jun Sato', 'Elif Demir'];
const notes = [
  'They are 300 people, the page is old.',
  'They told me on the call that they moved to Salesforce in May.',
  null,
  'Budget is frozen until April.',
  'She left the company in June.',
];
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** Flags of a made-up team, always the same for the same number. The first ones are overdue. */
export function someFlags(count: number, spec: Spec, now: Date): QueuedFlag[] {
  const criteria = spec.profile.criteria;
  return Array.from({ length: count }, (_, index) => {
    const company = companies[index % companies.length]!;
    const kind = flagKinds[index % flagKinds.length]!;
    const due = new Date(now.getTime() + (index - Math.min(count / 8, 40)) * 20 * 60_000);
    const about = criteria[index % criteria.length]!;
    const outcomes = Object.fromEntries(
      criteria.map((one, at) => [one.id, (['match', 'match', 'unknown', 'mismatch'] as const)[(at + index) % 4]!]),
    );
    const flag: Flag = {
      id: `01930000-0000-7000-8000-${hex(index + 1, 12)}`,
      kind,
      criterion: kind === 'wrong-fact' || kind === 'wrong-tier' ? about.id : null,
      fact: kind === 'wrong-fact' ? 'company.employees' : null,
      spec: { id: spec.id, version: spec.version, hash: 'sha256-0' },
      prospect: {
        key: `${company.toLowerCase().replace(/[^a-z]+/g, '-')}-${Math.floor(index / companies.length)}.example`,
        name: company,
        url: 'https://www.example.com/about',
        person: kind === 'wrong-contact' ? 'Dana Reyes' : null,
      },
      facts: [
        {
          name: 'company.employees',
          value: { min: 50 + index, max: 90 + index },
          said: `${50 + index}-${90 + index} employees`,
          from: 'label "Company size"',
          at: '2026-11-18T08:00:00Z',
        },
        {
          name: 'company.country',
          value: 'DE',
          said: 'Hamburg, Germany',
          from: 'json-ld Organization.address',
          at: '2026-11-18T08:00:00Z',
        },
      ],
      verdict: {
        tier: spec.scoring.tiers[index % 3]?.id ?? null,
        provisional: index % 2 === 0,
        point: 40 + (index % 55),
        low: 30 + (index % 40),
        high: 70 + (index % 30),
        outcomes,
      },
      raisedAt: new Date(due.getTime() - 48 * 3_600_000).toISOString(),
      suggestedTier: kind === 'wrong-tier' ? (spec.scoring.tiers[0]?.id ?? null) : null,
      reason: reasonCodes[index % reasonCodes.length]!,
      note: notes[index % notes.length]!,
    };
    const seller = index % sellers.length;
    return {
      flag,
      by: { id: `018f0000-0000-4000-8000-00000000010${seller}`, name: sellers[seller]! },
      receivedAt: flag.raisedAt,
      dueAt: due.toISOString(),
      state: 'open',
      review: null,
    };
  });
}
