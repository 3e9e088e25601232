import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converge, type Voice } from '#core/convergence.ts';
import { diverge } from '#core/convergence-divergence.ts';
import { draftFrom } from '#core/convergence-draft.ts';
import type { Finding } from '#core/convergence-draft-finding.ts';
import { sections } from '#core/interview.ts';
import { parseSpec } from '#core/spec.ts';
import { openLines } from '#core/unwritten.ts';
import { draftWords } from '#workspace/interview-words.ts';

const voice = (id: string, person: string, text: string, section: Voice['section'] = 'triggers'): Voice => ({
  id,
  person,
  section,
  text,
  deals: [],
});
const voices: readonly Voice[] = [
  voice('1', 'Mara', 'They had hired a new VP of Sales about six weeks before.'),
  voice('2', 'Tom', 'A new head of sales was hired, always.'),
  voice('3', 'Jun', 'They missed two quarters in a row.'),
  voice('4', 'Mara', 'Tidewater had just raised a series B.'),
  voice('5', 'Elif', 'Hiring of a VP Sales, recruited from outside.'),
];

describe('convergence', () => {
  it('proposes what independent people say alike, in other word forms too', () => {
    const [best, ...others] = converge(voices);
    expect(best?.voices.map(({ id }) => id)).toEqual(['1', '2', '5']);
    expect(best?.people).toBe(3);
    expect(others).toEqual([]);
  });

  it('never counts one person twice for agreement, nor joins sections', () => {
    expect(
      converge([voice('1', 'Mara', 'They hired a new VP Sales'), voice('2', 'Mara', 'They hired a new VP Sales')]),
    ).toEqual([]);
    expect(
      converge([
        voice('1', 'Mara', 'They hired a new VP Sales'),
        voice('2', 'Tom', 'They hired a new VP Sales', 'objections'),
      ]),
    ).toEqual([]);
  });

  it('forgives a slip of the pen', () => {
    const found = converge([
      voice('1', 'Mara', 'The procurement questionnaire stalls everything'),
      voice('2', 'Tom', 'The procurment questionnaire takes months'),
      voice('3', 'Jun', 'procurement questionnaire again'),
    ]);
    expect(found[0]?.voices).toHaveLength(3);
  });

  it('takes nobody for agreed who denies what the other says', () => {
    expect(
      converge([
        voice('1', 'Mara', 'Now I trust the number of the forecast'),
        voice('2', 'Tom', "I don't trust the number of the forecast"),
      ]),
    ).toEqual([]);
    expect(
      converge([voice('1', 'Mara', 'Nobody owned the CRM'), voice('2', 'Tom', 'Nobody really used Salesforce')]),
    ).toEqual([]);
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...voices], { minLength: voices.length }), (shuffled) => {
        expect(converge(shuffled)).toEqual(converge(voices));
      }),
    );
  });
});

describe('divergence', () => {
  it('takes the sizes of one person’s deals as one band: two people are listed once, by what comes nearest', () => {
    const found = diverge([
      voice('1', 'Mara', 'Brightloom had 220 people', 'profile'),
      voice('2', 'Mara', 'Kestrel had 120 employees', 'profile'),
      voice('3', 'Tom', 'Larkspur had 300 employees', 'profile'),
      voice('4', 'Tom', 'Pinewood had 150 people', 'profile'),
      voice('5', 'Jun', 'Under 50 people they decide in two weeks', 'profile'),
      voice('6', 'Jun', 'Nimbus had 45 employees', 'profile'),
    ]);
    expect(found.map(({ one, other, why }) => [one.id, other.id, why])).toEqual([
      ['2', '5', { code: 'sizes', one: { min: 120, max: 220 }, other: { min: 0, max: 50 } }],
      ['4', '5', { code: 'sizes', one: { min: 150, max: 300 }, other: { min: 0, max: 50 } }],
    ]);
  });

  it('lists who cannot both be right, and what would settle it', () => {
    const found = diverge([
      voice('1', 'Mara', 'Companies with 100 to 400 employees', 'profile'),
      voice('2', 'Jun', 'Both over 1,000 employees', 'profile'),
      voice('3', 'Tom', 'Between 150 and 500 employees', 'profile'),
      voice('4', 'Tom', 'Podcasts never work for us', 'channels'),
      voice('5', 'Jun', 'Podcasts work for us', 'channels'),
    ]);
    expect(found.map(({ one, other }) => `${one.id}${other.id}`)).toEqual(['12', '23', '45']);
    expect(found.map(({ about, why, settle }) => [about.length > 0, why.code, settle])).toEqual([
      [false, 'sizes', 'sizes'],
      [false, 'sizes', 'sizes'],
      [true, 'denied', 'customers'],
    ]);
    expect(found[0]?.why).toEqual({ code: 'sizes', one: { min: 100, max: 400 }, other: { min: 1000, max: null } });
  });
});

describe('the draft', () => {
  const quote = (person: string, said: string) => ({
    interview: `i-${person}`,
    quote: `q-${said.length}`,
    person,
    said,
    at: '2026-11-10',
    deals: [],
  });
  const frame = {
    id: 'icp',
    name: 'Our ICP',
    version: 1,
    today: '2026-11-20',
    reviewBy: '2027-02-20',
    owner: 'Robin',
    words: draftWords(),
  };

  it('is a valid spec in which every line links to its quotes', () => {
    const findings: Finding[] = sections.flatMap((section) => [
      {
        section,
        text: 'They have 100 to 400 employees and a CFO',
        quotes: [quote('Mara', 'They have 100 to 400 employees'), quote('Tom', '100 to 400 people')],
      },
      { section, text: 'Something nobody else says', quotes: [quote('Jun', 'Something nobody else says')] },
    ]);
    const { spec, quotes } = draftFrom(findings, frame);
    const parsed = parseSpec(JSON.parse(JSON.stringify(spec)));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    if (!parsed.ok) return;
    expect(parsed.value.profile.criteria[0]).toMatchObject({
      kind: 'core',
      independentSources: 2,
      test: { field: 'company.employees', between: [100, 400] },
    });
    expect(parsed.value.profile.criteria[1]).toMatchObject({ kind: 'supporting', independentSources: 1 });
    const lines = new Set(quotes.map(({ line }) => line));
    const drafted = [
      ...parsed.value.profile.criteria.map(({ id }) => id),
      ...parsed.value.triggers.map(({ id }) => `trigger-${id}`),
      ...parsed.value.evaluation.map(({ id }) => `evaluation-${id}`),
      ...parsed.value.objections.map(({ id }) => `objection-${id}`),
      ...parsed.value.channels.map(({ id }) => `channel-${id}`),
      ...parsed.value.language.map(({ id }) => `phrase-${id}`),
    ];
    expect(drafted).toHaveLength(12);
    expect(drafted.filter((line) => !lines.has(line))).toEqual([]);
  });

  it('is valid whatever people said', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            section: fc.constantFrom(...sections),
            text: fc.string({ minLength: 1, maxLength: 400 }).filter((text) => text.trim().length > 0),
          }),
          { maxLength: 12 },
        ),
        (findings) => {
          const { spec } = draftFrom(
            findings.map((finding) => ({ ...finding, quotes: [quote('Mara', finding.text)] })),
            frame,
          );
          const parsed = parseSpec(JSON.parse(JSON.stringify(spec)));
          expect(parsed.ok ? [] : parsed.problems).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('makes one line about head count of several deals, with a bound told of those who do not fit turned round', () => {
    const { spec } = draftFrom(
      (
        [
          ['Mara', 'Halden, a forwarder with about 220 people'],
          ['Tom', 'Ostler, 450 employees, took nine months'],
          ['Jun', 'Companies under fifty people always churn'],
        ] as const
      ).map(([person, said]) => ({ section: 'profile', text: said, quotes: [quote(person, said)] })),
      frame,
    );
    const parsed = parseSpec(JSON.parse(JSON.stringify(spec)));
    const criteria = parsed.ok ? parsed.value.profile.criteria : [];
    expect(
      criteria.map(({ label, kind, test, independentSources }) => [label, kind, test, independentSources]),
    ).toEqual([['Between 220 and 450 employees', 'core', { field: 'company.employees', between: [220, 450] }, 3]]);
    expect(criteria[0]?.evidence.map(({ claim }) => claim)).toContain('Companies under fifty people always churn');
  });

  it('asks for places, tools and trades by their facts, and leaves out what was told against', () => {
    const test = (text: string) => {
      const parsed = parseSpec(
        JSON.parse(
          JSON.stringify(draftFrom([{ section: 'profile', text, quotes: [quote('Mara', text)] }], frame).spec),
        ),
      );
      return parsed.ok ? parsed.value.profile.criteria[0]?.test : null;
    };
    expect(test('UK, Germany, a bit of the Netherlands')).toEqual({ field: 'company.country', in: ['GB', 'DE', 'NL'] });
    expect(test('Meistens in Deutschland und Österreich')).toEqual({ field: 'company.country', in: ['DE', 'AT'] });
    expect(test('Salesforce nearly always, HubSpot loses')).toEqual({
      field: 'company.technologies',
      includesAny: ['Salesforce'],
    });
    expect(test('Firmen unter 50 Leuten springen immer ab')).toEqual({ field: 'company.employees', atLeast: 50 });
    expect(test('Kessler mit 350 Mitarbeitern, dann Ostsee, 600 Leute')).toEqual({
      field: 'company.employees',
      between: [350, 600],
    });
    expect(test('They all work in logistics')).toEqual({ field: 'company.industry', in: ['logistics'] });
    expect(test('We never win over 1,000 people')).toEqual({ field: 'company.employees', atMost: 1000 });
  });

  it('keeps the buyer’s words, the rep’s answer and our jargon apart, and names the committee', () => {
    const of = (section: Finding['section'], text: string, ...said: string[]): Finding => ({
      section,
      text,
      quotes: (said.length ? said : [text]).map((words) => quote('Mara', words)),
    });
    const { spec } = draftFrom(
      [
        of(
          'objections',
          'No budget until next year',
          'They say "we have no budget until next year".',
          'I tell them one missed quarter costs more than a year of us.',
        ),
        of('objections', 'Es ist ihnen zu teuer.'),
        of('objections', 'Dann zeige ich ihnen, was ein Quartal kostet.'),
        of(
          'objections',
          'They want to build it themselves.',
          'Deals fall apart when nobody of finance was on a call, or they want to build it themselves.',
          'They decide to build it themselves.',
        ),
        of('language', 'every Monday is archaeology', 'One of them said "every Monday is archaeology", I loved that.'),
        of('language', 'They never say pipeline visibility, that is our word.'),
        of('evaluation', 'The CFO wants a reference of the same size'),
        of('evaluation', 'The head of IT asks where the data lives'),
      ],
      frame,
    );
    const parsed = parseSpec(JSON.parse(JSON.stringify(spec)));
    if (!parsed.ok) throw new Error(parsed.note);
    const { objections, language, profile } = parsed.value;
    expect(objections).toHaveLength(3);
    expect(objections[1]?.says).toEqual(['Es ist ihnen zu teuer.']);
    expect(objections[1]?.response.long).toBe('Dann zeige ich ihnen, was ein Quartal kostet.');
    // Of two reasons in one breath, the one that it is about.
    expect(objections[2]?.says).toEqual(['They want to build it themselves.', 'They decide to build it themselves.']);
    expect(objections[0]?.says).toEqual(['we have no budget until next year']);
    expect(objections[0]?.response.short).toBe('One missed quarter costs more than a year of us.');
    // What nobody said is a question to its owner, and no answer that a seller could copy.
    expect(openLines(parsed.value).find(({ name }) => name === `objection-${objections[0]?.id}`)).toMatchObject({
      lacks: ['means', 'email', 'proof', 'askBack'],
      owner: 'Robin',
    });
    expect(language.map(({ quote, avoid }) => [quote, avoid])).toEqual([
      ['every Monday is archaeology', ['pipeline visibility']],
    ]);
    expect(profile.committee.map(({ role, titles }) => [role, titles])).toEqual([
      ['economic', ['CFO']],
      ['technical', ['head of IT']],
    ]);
  });
});
