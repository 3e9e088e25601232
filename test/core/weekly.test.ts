import { beforeAll, describe, expect, it } from 'vitest';
import sample from '#assets/sample-spec.yaml';
import { parseSpec, type Spec } from '#core/spec.ts';
import { daysOf, weekAway, weekOf, weekReport } from '#core/weekly.ts';
import { lacksOf } from '#core/weekly-answer.ts';
import { weekHeadlines } from '#core/weekly-headlines.ts';
import { lacksWords, type WeekCounts, type WeekSpecs } from '#core/weekly-lines.ts';

type Objection = Spec['objections'][number];
let spec: Spec;
let specs: WeekSpecs;
beforeAll(() => {
  const parsed = parseSpec(sample);
  if (!parsed.ok) throw new Error(parsed.note);
  spec = parsed.value;
  specs = { spec, others: [], inForce: spec };
});
const nothing: WeekCounts = { counts: [], flags: [], criteria: [] };
const count = (
  aboutId: string,
  heard: number,
  worked = 0,
  failed = 0,
  copied = 0,
  about: 'objection' | 'phrase' = 'objection',
) => ({ about, aboutId, heard, worked, failed, copied });

describe('the week', () => {
  it('names the three objections heard most, and whether their answers worked', () => {
    const [a, b, c, d] = spec.objections.map(({ id }) => id) as [string, string, string, string];
    const report = weekReport(
      specs,
      { ...nothing, counts: [count(a, 2), count(b, 9, 3, 1), count(c, 5, 0, 2), count(d, 7)] },
      { ...nothing, counts: [count(b, 4)] },
    );
    expect(report.heard.map(({ id }) => id)).toEqual([b, d, c]);
    expect(report.heard.map(({ share }) => share)).toEqual([0.75, null, 0]);
    expect(report.heard[0]?.before).toBe(4);
  });

  it('tells used from never used, and lists the disqualifiers that failed', () => {
    const phrase = spec.language[0]!.id;
    const out = spec.profile.criteria.find(({ kind }) => kind === 'disqualifier')!.id;
    const core = spec.profile.criteria.find(({ kind }) => kind === 'core')!.id;
    const criterion = (id: string, mismatch: number) => ({ id, match: 0, mismatch, unknown: 0, flagged: 0 });
    const report = weekReport(
      specs,
      { ...nothing, counts: [count(phrase, 0, 0, 0, 3, 'phrase')], criteria: [criterion(out, 4), criterion(core, 9)] },
      nothing,
    );
    expect(report.snippets.used).toMatchObject([{ id: phrase, times: 3 }]);
    expect(report.snippets.never).toHaveLength(spec.language.length - 1);
    expect(report.handlers.never).toHaveLength(spec.objections.length);
    expect(report.disqualified).toMatchObject([{ id: out, times: 4, listed: null }]);
    expect(report.failed).toMatchObject([{ id: core, times: 9, listed: null }]);
    const listed = weekReport(specs, nothing, nothing, { [out]: 17, [core]: 90 });
    expect(listed.disqualified).toMatchObject([{ id: out, times: 0, listed: 17 }]);
    expect(listed.failed).toMatchObject([{ id: core, times: 0, listed: 90 }]);
  });

  it('counts an answer that was copied, and of which somebody said how it went, as one use', () => {
    const [a, b, c] = spec.objections.map(({ id }) => id) as [string, string, string];
    const counts = [count(a, 4, 2, 2, 4), count(b, 3, 1, 0, 0), count(c, 5)];
    const { handlers } = weekReport(specs, { ...nothing, counts }, nothing);
    expect(handlers.used).toMatchObject([
      { id: a, times: 4 },
      { id: b, times: 1 },
    ]);
    // Heard is not used: it may have been answered in the seller's own words.
    expect(handlers.never.map(({ id }) => id)).toContain(c);
  });

  it('is told in a few sentences, and in one where nothing happened', () => {
    const [a] = spec.objections.map(({ id }) => id) as [string];
    const out = spec.profile.criteria.find(({ kind }) => kind === 'disqualifier')!;
    const flags = [{ kind: 'wrong-tier', raised: 7, accepted: 2, rejected: 1, recycled: 0, open: 4, overdue: 1 }];
    const criteria = [{ id: out.id, match: 0, mismatch: 3, unknown: 0, flagged: 0 }];
    const report = weekReport(specs, { counts: [count(a, 9, 1, 3)], flags, criteria }, nothing);
    expect(weekHeadlines(report)).toEqual([
      { code: 'flags', count: 7, before: 0 },
      { code: 'open', count: 4, of: 7, late: 1 },
      { code: 'heard', count: 9, says: spec.objections[0]!.says[0] },
      { code: 'fails', worked: 1, told: 4 },
      { code: 'out', count: 3, label: out.label },
      { code: 'unused', count: spec.objections.length - 1, of: spec.objections.length },
    ]);
    expect(weekHeadlines(weekReport(specs, nothing, { ...nothing, flags }))).toEqual([
      { code: 'flags', count: 0, before: 7 },
    ]);
    const untold = weekReport(specs, { ...nothing, counts: [count(a, 2)] }, nothing);
    expect(weekHeadlines(untold).map(({ code }) => code)).toEqual(['flags', 'heard', 'untold']);
  });

  it('tells what was counted under ids that the spec has no more, in the words of the newest version that had them', () => {
    const [first, second] = spec.objections as [Objection, Objection];
    const phrase = spec.language[0]!;
    const out = spec.profile.criteria.find(({ kind }) => kind === 'disqualifier')!;
    const split: Spec = {
      ...spec,
      objections: spec.objections.slice(1),
      language: spec.language.slice(1),
      profile: { ...spec.profile, criteria: spec.profile.criteria.filter(({ id }) => id !== out.id) },
    };
    const reworded: Spec = { ...spec, objections: [{ ...first, says: ['Said in version 7'] }] };
    const counts = [count(first.id, 40, 1, 20, 9), count(second.id, 2), count(phrase.id, 0, 0, 0, 3, 'phrase')];
    const criteria = [{ id: out.id, match: 0, mismatch: 6, unknown: 0, flagged: 0 }];
    const now = { ...nothing, counts, criteria };
    const told = { spec: split, others: [reworded, spec], inForce: split };
    const report = weekReport(told, now, nothing, { [out.id]: 5 });
    expect(report.heard).toMatchObject([
      { id: first.id, says: 'Said in version 7', heard: 40, isGone: true },
      { id: second.id, heard: 2, isGone: false },
    ]);
    expect(report.handlers.used).toMatchObject([{ id: first.id, words: 'Said in version 7', times: 21, isGone: true }]);
    expect(report.handlers.never.map(({ id }) => id)).toEqual(split.objections.map(({ id }) => id));
    expect(report.snippets.used).toMatchObject([{ id: phrase.id, words: phrase.quote, times: 3, isGone: true }]);
    // The list is judged by the spec in force, which does not ask for it.
    expect(report.disqualified).toMatchObject([{ id: out.id, label: out.label, times: 6, listed: null, isGone: true }]);
    expect(lacksWords(told, now)).toBe(false);
  });

  it('names by its id what no version at hand has words for', () => {
    const now = { ...nothing, counts: [count('gone-long-ago', 4)] };
    expect(weekReport(specs, now, nothing).heard).toMatchObject([{ says: 'gone-long-ago', heard: 4, isGone: true }]);
    expect(lacksWords(specs, now)).toBe(true);
    expect(lacksWords(specs, { ...nothing, counts: [count('seen-only', 0)] })).toBe(false);
  });

  it('has the names and days of ISO 8601, over the turn of the year too', () => {
    expect(weekOf('2026-11-20')).toBe('week-2026-w47');
    expect(weekOf('2027-01-01')).toBe('week-2026-w53');
    expect(weekOf('2024-12-30')).toBe('week-2025-w01');
    expect(daysOf('week-2026-w47')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(daysOf('week-2025-w53')).toBeNull();
    expect(daysOf('nonsense')).toBeNull();
    expect(weekAway('week-2026-w53', 1)).toBe('week-2027-w01');
    expect(weekAway('week-2027-w01', -1)).toBe('week-2026-w53');
  });

  it('is answered when there are words, a promise, and word of what was promised before', () => {
    const empty = { words: '', promises: [], kept: [], by: '' };
    const last = { ...empty, promises: [{ id: 'p', what: 'A page' }] };
    expect(lacksOf(empty, null)).toEqual([{ code: 'words' }, { code: 'promises' }]);
    const whole = { ...empty, words: 'We see', promises: [{ id: 'q', what: 'A call' }] };
    expect(lacksOf(whole, null)).toEqual([]);
    expect(lacksOf(whole, last)).toEqual([{ code: 'kept', count: 1 }]);
    expect(lacksOf({ ...whole, kept: [{ id: 'p', isDone: false, words: '' }] }, last)).toEqual([]);
    // Words about it do not say whether it was done.
    expect(lacksOf({ ...whole, kept: [{ id: 'p', isDone: null, words: 'Half' }] }, last)).toEqual([
      { code: 'kept', count: 1 },
    ]);
  });
});
