import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import de from '#assets/locales/workspace-de.json';
import en from '#assets/locales/workspace-en.json';
import { parseClueUpdates } from '#core/clue-updates.ts';
import { hints, kindWords } from '#core/problem.ts';
import { parseSpec } from '#core/spec.ts';
import { problemSentences } from '#core/spec-problems.ts';
import { readDraft } from '#workspace/draft-text.ts';
import { problemWords } from '#workspace/problem-words.ts';
import { speakWorkspace } from '#workspace/words.ts';
import { tinySpec } from '../server/team.ts';

const criterion = tinySpec().profile.criteria[0]!;
const withTest = (test: unknown) => ({ profile: { ...tinySpec().profile, criteria: [{ ...criterion, test }] } });
const withCriterion = (change: object) => ({
  profile: { ...tinySpec().profile, criteria: [{ ...criterion, ...change }] },
});
const deep = (levels: number): unknown => (levels ? { not: deep(levels - 1) } : criterion.test);

/** One spec for each way in which it can be wrong. */
const wrong: readonly object[] = [
  { name: undefined },
  { name: '' },
  { nam: 'Tiny' },
  { wholly: 1 },
  { name: 'x'.repeat(500) },
  { status: 'drafted' },
  { status: undefined },
  { owners: 'Dana' },
  { owners: [] },
  { version: 1.5 },
  { version: 'one' },
  { effectiveFrom: '1.2.2026' },
  { reviewBy: '2020-01-01' },
  { schemaVersion: 2 },
  { signatures: [{ name: 'A', role: 'sales', at: 'noon', contentHash: 'x' }] },
  { scoring: { weights: { fit: 0.5, intent: 0, engagement: 0 }, coreMinimum: 1 } },
  { scoring: { weights: { fit: 2, intent: -1, engagement: 0 }, coreMinimum: 1 } },
  { scoring: { weights: { fit: 1, intent: 0, engagement: 0 }, coreMinimum: 3 } },
  withCriterion({ weight: 'lots' }),
  withCriterion({ kind: 'corre' }),
  { profile: { ...tinySpec().profile, criteria: [criterion, criterion] } },
  withTest('big'),
  withTest({ field: 'company.employes', atLeast: 1 }),
  withTest({ field: 'zzz', atLeast: 1 }),
  withTest({ atLeast: 1 }),
  withTest({ field: 'company.employees' }),
  withTest({ field: 'company.employees', atLest: 1 }),
  withTest({ field: 'company.employees', atLeast: 1, atMost: 2 }),
  withTest({ field: 'company.employees', atLeast: 'x' }),
  withTest({ field: 'company.employees', between: [5, 1] }),
  withTest({ field: 'company.employees', between: 5 }),
  withTest({ field: 'company.employees', includesAny: ['x'] }),
  withTest({ field: 'company.revenue', known: true, currency: 'EUR' }),
  withTest({ field: 'company.revenue', atLeast: 1 }),
  withTest({ field: 'company.revenue', atLeast: 1, currency: 'euro' }),
  withTest({ field: 'company.country', in: ['Germany'] }),
  withTest({ field: 'company.country', in: [] }),
  withTest({ field: 'company.country', in: [{}] }),
  withTest({ field: 'company.country', is: [] }),
  withTest({ field: 'company.technologies', includesAny: [] }),
  withTest({ field: 'company.technologies', includesAny: [1] }),
  withTest({ field: 'company.type', is: 'zzz' }),
  withTest({ field: 'page.passages', says: 1 }),
  withTest({ field: 'company.fundingAt', withinDays: -1 }),
  withTest({ field: 'company.name', known: 'yes' }),
  withTest({ all: [], field: 'x' }),
  withTest({ all: [] }),
  withTest(deep(40)),
];

describe('what is wrong with a draft', () => {
  beforeEach(() => speakWorkspace('de', de));
  afterEach(() => speakWorkspace('en', en));

  it('is said in the language of the page, whatever it is', () => {
    const untold = new Set<string>();
    let told = 0;
    for (const change of wrong) {
      const parsed = parseSpec(JSON.parse(JSON.stringify({ ...tinySpec(), ...change })));
      expect(parsed.ok, JSON.stringify(change)).toBe(false);
      for (const problem of parsed.ok ? [] : parsed.problems) {
        told++;
        if (!problem.fault || /\{\w+\}|undefined/.test(problemWords(problem))) untold.add(problem.message);
      }
    }
    expect([...untold]).toEqual([]);
    expect(told).toBeGreaterThanOrEqual(wrong.length);
  });

  it('keeps what was typed and what was meant', () => {
    const said = (change: object) => {
      const parsed = parseSpec(JSON.parse(JSON.stringify({ ...tinySpec(), ...change })));
      return parsed.ok ? [] : parsed.problems.map(problemWords);
    };
    expect(said(withCriterion({ kind: 'corre' }))).toEqual([
      'muss eines von core, supporting, disqualifier sein; gemeint vielleicht „core“?',
    ]);
    expect(said(withTest({ field: 'company.employees', atLeast: 'x' }))[0]).toBe('muss eine Zahl sein, nicht "x"');
    expect(said(withTest({ field: 'company.employees', includesAny: ['x'] }))[0]).toContain(
      ', eine Zahl; möglich sind',
    );
    expect(said(withCriterion({ id: 'Not An Id' }))[0]).toMatch(/^eine Kennung hat Kleinbuchstaben/);
  });

  it('is said in the form and in lines of page layouts as well', () => {
    const parsed = parseClueUpdates({
      version: 1,
      clues: [{ site: 'hubspot-record', fact: 'company.name', by: 'label' }],
    });
    expect(parsed.ok ? [] : parsed.problems.map(problemWords)).toEqual(['fehlt']);
    const torn = readDraft('name: "a\nb: [1');
    expect(problemWords(torn.problems[0]!)).toBe(de['yaml.MISSING_CHAR']);
  });

  it('has, in English, the sentences of the command line, with the quotation marks of a page', () => {
    const plain = (key: string) => en[key as keyof typeof en]?.replace(/[“”]/g, '"');
    for (const [code, words] of Object.entries(problemSentences)) expect(plain(`problem.${code}`), code).toBe(words);
    for (const [kind, words] of Object.entries(kindWords)) expect(plain(`problem.kind.${kind}`), kind).toBe(words);
    for (const [hint, words] of Object.entries(hints)) expect(plain(`problem.${hint}`), hint).toBe(words);
  });
});
