import { describe, expect, it } from 'vitest';
import { judge } from '#core/judge.ts';
import { foundBy, searchObjections } from '#core/objection-search.ts';
import { personaOf, playsFor } from '#core/plays.ts';
import type { Prospect } from '#core/prospect.ts';
import { hastyQuery, madeHandlers, queryKinds, seeded } from '../bench/made-handlers.ts';
import { madeProspect } from './made-prospect.ts';
import { sampleSpec } from './sample-spec.ts';

const today = '2026-11-22';
const spec = sampleSpec();
const nobody = { persona: null, stage: null, today } as const;
const plays = (values: Record<string, unknown>, moment: Partial<Parameters<typeof playsFor>[3]> = {}) => {
  const prospect = madeProspect(values);
  return playsFor(spec, judge(spec, prospect, today), prospect, { ...nobody, ...moment });
};
const first = (values: Record<string, unknown>, moment = {}) => plays(values, moment).objections[0];

describe('the persona', () => {
  it.each([
    [{ 'person.title': 'CFO' }, 'economic'],
    [{ 'person.title': 'Chief Financial Officer & Board Member' }, 'economic'],
    [{ 'person.title': 'Vice President of Finance, EMEA' }, 'economic'],
    [{ 'person.title': 'CTO' }, 'technical'],
    [{ 'person.title': 'VP of Engineering' }, 'technical'],
    [{ 'person.title': 'Senior Billing Specialist' }, 'user'],
    [{ 'person.title': 'RevOps Manager' }, 'champion'],
    [
      { 'person.title': 'Director, Revenue', 'person.seniority': 'director', 'person.department': 'finance' },
      'economic',
    ],
    [{ 'person.seniority': 'manager', 'person.department': 'finance' }, 'user'],
    [{ 'person.title': 'Account Executive' }, null],
    [{ 'person.title': 'Director', 'person.seniority': 'director' }, null],
    [{}, null],
  ])('%j is %s', (values, persona) => {
    expect(personaOf(spec, madeProspect(values))).toBe(persona);
  });

  it('is told from the name card where no fact gives a title, and survives a broken one', () => {
    expect(personaOf(spec, { ...madeProspect({}), person: { name: 'Ann', title: 'CFO' } })).toBe('economic');
    expect(personaOf(spec, { facts: { 'person.title': {} }, person: { title: 7 } } as unknown as Prospect)).toBeNull();
  });
});

describe('objections', () => {
  it('stand in the order of how often they are heard while nothing else is known, all of them', () => {
    const everything = {
      ...spec,
      objections: spec.objections.map((objection) => ({ ...objection, relatedCriteria: [] })),
    };
    const prospect = madeProspect({});
    const { objections } = playsFor(everything, judge(everything, prospect, today), prospect, nobody);
    expect(objections.map((play) => play.objection.frequencyRank)).toEqual(spec.objections.map((_, at) => at + 1));
    expect(objections[0]?.because).toEqual([{ code: 'heard', rank: 1 }]);
  });

  it('are led by what fails, by the person and by the stage, and say so', () => {
    expect(first({ 'crm.fields': { 'Billing contract runs for': 'Over 24 months' } })).toMatchObject({
      objection: { id: 'happy-with-current' },
      because: [
        { code: 'mismatch', label: 'No billing contract that runs for more than 18 months' },
        { code: 'unknown', label: 'Charges for usage, or has said it will' },
      ],
    });
    const play = first({ 'person.title': 'CTO', 'crm.stage': 'evaluation' });
    expect(play?.objection.personas).toContain('technical');
    expect(play?.because).toEqual(
      expect.arrayContaining([
        { code: 'persona', persona: 'technical' },
        { code: 'stage', stage: 'evaluation' },
      ]),
    );
  });

  it.each([
    ['5 - Negotiation/Review', true],
    ['NEGOTIATION', true],
    ['Renegotiate', false],
    ['', false],
  ])('take stage %j for Negotiation: %s', (stage, isNow) => {
    const play = plays({ 'crm.stage': stage }).objections.find((one) => one.objection.id === 'contract-length');
    expect(play?.because.some((each) => each.code === 'stage' && each.stage === stage)).toBe(isNow);
  });

  it('count for each stage that they name, and what fails counts for more than who asks', () => {
    const of = (change: Partial<(typeof spec.objections)[number]>, id: string) => ({
      ...spec.objections[0]!,
      ...{ id, frequencyRank: 9, personas: [], stages: [], relatedCriteria: [], ...change },
    });
    const led = (...objections: readonly ReturnType<typeof of>[]) => {
      const made = { ...spec, objections: [...objections] };
      const prospect = madeProspect({ 'crm.stage': 'Negotiation', 'person.title': 'CTO', 'company.country': 'KP' });
      const verdict = judge(made, prospect, today);
      const failed = verdict.lines.find(({ outcome }) => outcome === 'mismatch')!.id;
      const ready = objections.map((one) => (one.id === 'fails' ? { ...one, relatedCriteria: [failed] } : one));
      return playsFor({ ...made, objections: ready }, verdict, prospect, nobody).objections.map(
        (play) => play.objection.id,
      );
    };
    expect(led(of({}, 'plain'), of({ stages: ['Discovery', 'Negotiation'] }, 'stage'))).toEqual(['stage', 'plain']);
    expect(led(of({ personas: ['technical'] }, 'asks'), of({}, 'fails'))).toEqual(['fails', 'asks']);
    expect(led(of({ personas: ['economic'] }, 'elsewhere'), of({}, 'plain'))).toEqual(['plain', 'elsewhere']);
  });

  it('say when a handler is past the day until which it is verified', () => {
    const stale = (day: string) =>
      plays({}, { today: day })
        .objections.filter((play) => play.stale)
        .map((play) => play.objection.id);
    expect(stale('2026-10-31')).toEqual([]);
    expect(stale(today)).toEqual(['lost-events']);
  });

  it('take the persona and the stage that the seller says before those that are read', () => {
    expect(plays({ 'person.title': 'CFO' }, { persona: 'technical' }).persona).toBe('technical');
    expect(plays({ 'person.title': 'CFO' }).persona).toBe('economic');
  });
});

describe('phrases', () => {
  it('of people in the same part come first, then what fits what is known', () => {
    const { phrases } = plays({ 'person.title': 'CTO', 'page.passages': ['Usage-based plans for all.'] });
    expect(phrases).toHaveLength(spec.language.length);
    expect(phrases[0]?.phrase.speakerRole).toBe('technical');
    expect(phrases[0]?.because[0]).toEqual({ code: 'said-by', persona: 'technical' });
    const champion = phrases.find((play) => play.phrase.id === 'price-change-quarter');
    expect(champion?.because).toEqual([{ code: 'match', label: 'Charges for usage, or has said it will' }]);
  });

  it('go from the problem to the outcome where nothing else tells them apart', () => {
    const about = plays({})
      .phrases.filter((play) => play.because.length === 0)
      .map((play) => play.phrase.about);
    expect(about).toEqual(
      [...about].sort((a, b) => ['problem', 'goal', 'outcome'].indexOf(a) - ['problem', 'goal', 'outcome'].indexOf(b)),
    );
  });
});

describe('search', () => {
  const ids = (query: string) => searchObjections(spec, query).map((objection) => objection.id);

  it.each([
    ['exp', 'too-expensive'],
    ['erp', 'erp-does-it'],
    ['soc', 'security-review'],
    ['secrity', 'security-review'],
    ['ourselves build', 'build-it-ourselves'],
    ['our egineers have', 'build-it-ourselves'],
    ['auditrs', 'audit-risk'],
    ['lose evnts', 'lost-events'],
    ['NETSUITE', 'erp-does-it'],
    ['securityteam', 'security-review'],
    ['usagexpricing', 'pricing-not-ready'],
    ['three years lock', 'contract-length'],
    ['convince cfo', 'cfo-not-involved'],
  ])('%s finds %s among the first three', (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id);
  });

  it('finds nothing for nothing, and survives anything typed', () => {
    expect(ids('')).toEqual([]);
    expect(ids(' ?!… ')).toEqual([]);
    expect(ids('zzzzqqqq')).toEqual([]);
    for (const odd of ['__proto__', 'constructor', '\u202e', 'x'.repeat(50_000), 'é', '('.repeat(300), '\\'])
      expect(Array.isArray(ids(odd))).toBe(true);
    expect(searchObjections({ objections: [] }, 'price')).toEqual([]);
  });

  it.each([
    ['cost', 'too-expensive'],
    ['roi', 'too-expensive'],
    ['cheaper', 'too-expensive'],
    ['gdpr', 'security-review'],
    ['is it safe', 'security-review'],
    ['diy', 'build-it-ourselves'],
    ['my boss', 'cfo-not-involved'],
    ['already have', 'happy-with-current'],
    ['competitor', 'happy-with-current'],
    ['busy', 'no-time-now'],
    ['lock in', 'contract-length'],
    ['migration', 'integration-effort'],
    ['downtime', 'lost-events'],
    ['startup', 'small-vendor'],
  ])('knows what a seller types in haste: "%s" is %s, among the first three', (query, id) => {
    expect(ids(query).slice(0, 3)).toContain(id);
  });

  it('tells by which line, and by which of its words, one was found', () => {
    const of = (query: string, id: string) => {
      const found = foundBy(spec, query, id);
      return found && [found.line, [...found.words].sort()];
    };
    expect(of('secrity team', 'security-review')).toEqual([
      'Our security team has to look at this',
      ['security', 'team'],
    ]);
    expect(of('soc', 'security-review')).toEqual(['Are you SOC 2 certified', ['certified', 'soc']]);
    expect(of('price', 'too-expensive')?.[0]).toBe('Your price is higher than the others');
    expect(of('zzzzqqqq', 'security-review')).toBeNull();
    expect(of('price', 'unheard-of')).toBeNull();
  });

  it('gives the same order each time', () => {
    expect(ids('price')).toEqual(ids('price'));
  });

  it('has the right one of 500 among the first three for 97 % of hasty queries', () => {
    const objections = madeHandlers(500);
    const next = seeded(23);
    const asked = Array.from({ length: 500 }, (_, at) => {
      const objection = objections[Math.floor(next() * objections.length)]!;
      return { objection, query: hastyQuery(objection.says[0]!, queryKinds[at % 5]!, next) };
    });
    const found = asked.filter(({ objection, query }) =>
      searchObjections({ objections }, query).slice(0, 3).includes(objection),
    );
    expect(found.length / asked.length).toBeGreaterThanOrEqual(0.97);
  });
});
