import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash, isSigned, validSignatures } from '#core/content-hash.ts';
import { testShape } from '#core/criteria.ts';
import { jsonSchemaOfSpec } from '#core/json-schema.ts';
import { judge } from '#core/judge.ts';
import { operators } from '#core/operators.ts';
import { parseSpec, readSpec } from '#core/spec.ts';
import { checkTest } from '#core/test-check.ts';
import { madeProspect } from './made-prospect.ts';
import { changed, type Loose, sampleSpec } from './sample-spec.ts';

describe('a synced spec', () => {
  it('may hold keys and operators of a newer schema, and keeps its hash', () => {
    const json = changed('profile.criteria.0.test', { field: 'company.employees', resembles: [50, 1000] });
    (json.profile as Loose).mood = 'new';
    expect(parseSpec(json).ok).toBe(false);
    const read = readSpec(json);
    if (!read.ok) throw new Error(read.note);
    expect(canonicalJson(read.value)).toContain('"resembles"');
    const verdict = judge(read.value, madeProspect({ 'company.employees': { min: 200, max: 200 } }), '2026-11-22');
    const line = verdict.lines.find((one) => one.id === 'size');
    expect(line?.outcome).toBe('unknown');
    expect(line?.because.causes).toMatchObject([{ code: 'not-understood', wanted: ['noOperator'] }]);
  });

  it('judges a test unknown whose parts make no sense to it', () => {
    for (const test of [
      { all: 7 },
      { all: [] },
      { field: 'company.employees', between: 'x' },
      { field: 7, is: 1 },
      {},
      { any: [{ field: 'company.mood', is: 'x' }] },
    ]) {
      const read = readSpec(changed('profile.criteria.0.test', test));
      if (!read.ok) throw new Error(read.note);
      const verdict = judge(read.value, madeProspect({ 'company.employees': { min: 200, max: 200 } }), '2026-11-22');
      expect(verdict.lines[0]?.outcome, JSON.stringify(test)).toBe('unknown');
    }
  });

  it('still has to be in step with itself', () => {
    expect(readSpec(changed('scoring.weights.fit', 0.9)).ok).toBe(false);
  });
});

describe('what is signed', () => {
  it('does not change with status, signatures, changelog or the order of keys', () => {
    const spec = sampleSpec();
    const hash = contentHash(spec);
    expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(contentHash({ ...spec, status: 'retired', signatures: [], changelog: [] })).toBe(hash);
    expect(contentHash(Object.fromEntries(Object.entries(spec).reverse()) as typeof spec)).toBe(hash);
  });

  it('changes with anything else', () => {
    const spec = sampleSpec();
    const hash = contentHash(spec);
    expect(contentHash({ ...spec, version: 8 })).not.toBe(hash);
    const other = changed('profile.criteria.0.why', 'Because.');
    const parsed = parseSpec(other);
    expect(parsed.ok && contentHash(parsed.value)).not.toBe(hash);
    expect(parsed.ok && isSigned(parsed.value)).toBe(false);
    expect(parsed.ok && validSignatures(parsed.value)).toEqual([]);
    expect(isSigned({ ...spec, signatures: [] })).toBe(false);
  });

  it('is JSON that any reader reads back, with sorted keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('the published schema', () => {
  it('is in step with the zod schema', () => {
    const published = readFileSync(new URL('../../assets/icp-spec.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(`${JSON.stringify(jsonSchemaOfSpec(), null, 2)}\n`);
    expect(published).not.toMatch(/https?:\/\/(?!json-schema\.org)/);
  });

  it('takes the same tests as the check with the pointed messages, but for sense', () => {
    const leaf = fc.oneof(
      fc.constantFrom(...operators).chain((operator) =>
        fc.record({
          field: fc.constantFrom(
            'company.employees',
            'company.name',
            'crm.fields.Stage',
            'intent.visits',
            'company.mood',
          ),
          [operator]: fc.oneof(
            fc.integer(),
            fc.string(),
            fc.boolean(),
            fc.array(fc.string()),
            fc.tuple(fc.integer(), fc.integer()),
            fc.constant(null),
          ),
        }),
      ),
      fc.record({ field: fc.constant('company.name') }),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
        fc.record({ not: tie('tree') }),
      ),
    }));
    fc.assert(
      fc.property(tree, (test) => {
        const sense = ['answered', 'backwards', 'country', 'money', 'beside', 'deep'];
        const found = checkTest(test).filter(({ code }) => !sense.includes(code));
        expect(testShape.safeParse(test).success, JSON.stringify({ test, found })).toBe(found.length === 0);
      }),
      { numRuns: 400 },
    );
  });
});
