import { describe, expect, it } from 'vitest';
import en from '#assets/locales/workspace-en.json';
import sample from '#assets/sample-spec.yaml';
import { testShape } from '#core/criteria.ts';
import { operators } from '#core/operators.ts';
import { checkTest } from '#core/test-check.ts';
import { formSections } from '#workspace/form-fields.ts';
import type { FormField } from '#workspace/form-shape.ts';
import { idFrom, valueUnder } from '#workspace/form-values.ts';
import {
  asBranch,
  asField,
  asOperator,
  branches,
  branchOf,
  childrenOf,
  fieldsToAsk,
  operatorsFor,
  withChild,
} from '#workspace/test-parts.ts';

const sections = formSections('2026-11-20');
/** Keys that nobody types: the store and the draft itself keep them. */
const kept = new Set(['$schema', 'schemaVersion', 'id', 'status', 'signatures', 'changelog']);

/** Every dotted path under which the sample spec has something a person decides. */
function pathsOf(held: unknown, at = ''): string[] {
  if (Array.isArray(held) && held.some((one) => typeof one === 'object'))
    return held.flatMap((one) => pathsOf(one, `${at}[]`));
  if (typeof held !== 'object' || held === null || Array.isArray(held) || /(?:^|\.)test$/.test(at)) return [at];
  return Object.entries(held).flatMap(([key, inner]) => pathsOf(inner, at ? `${at}.${key}` : key));
}
const fieldPaths = (fields: readonly FormField[], at: string): string[] =>
  fields.flatMap((field) => {
    const path = at ? `${at}.${field.key}` : field.key;
    return field.as === 'entries' ? fieldPaths(field.fields, `${path}[]`) : [path];
  });

describe('the forms of a draft', () => {
  it('have a field for every place that the sample spec fills', () => {
    const covered = new Set(
      sections.flatMap(({ path, blank, fields }) => fieldPaths(fields, path.join('.') + (blank ? '[]' : ''))),
    );
    const wanted = [...new Set(pathsOf(sample))].filter(
      (path) => !kept.has(path.split(/[.[]/)[0] ?? '') && !path.startsWith('sla.responseHours.'),
    );
    expect(wanted.filter((path) => !covered.has(path))).toEqual([]);
  });

  it('have a label for every field', () => {
    const labels = (fields: readonly FormField[]): string[] =>
      fields.flatMap((field) => [field.label ?? field.key, ...(field.as === 'entries' ? labels(field.fields) : [])]);
    const missing = sections
      .flatMap(({ fields }) => labels(fields))
      .filter((key) => !Object.hasOwn(en, `field.${key}`));
    expect(missing).toEqual([]);
  });

  it('make ids out of words, each once', () => {
    expect(idFrom('Uses Salesforce, or Größe?', new Set())).toBe('uses-salesforce-or-grosse');
    expect(idFrom('Same', new Set(['same', 'same-2']))).toBe('same-3');
    expect(idFrom('文', new Set())).toBe('line');
    expect(valueUnder({ response: { short: 'a' } }, 'response.short')).toBe('a');
    expect(valueUnder({}, '__proto__.x')).toBeUndefined();
  });
});

describe('a test taken apart', () => {
  const leaf = { field: 'company.employees', between: [50, 1000] };
  const sound = (test: unknown) => [testShape.safeParse(test).success, checkTest(test, () => null).length];

  it('stays a test through every operator that its field can answer', () => {
    for (const field of [
      'company.employees',
      'company.country',
      'company.revenue',
      'company.technologies',
      'crm.lastActivityAt',
      'intent.score',
    ])
      for (const operator of operatorsFor(field)) {
        const next = asOperator(asField(leaf, field), operator);
        // A placeholder where only people know the word: a country has a code, which is said when it is checked.
        if (field === 'company.country' && operator !== 'known') continue;
        expect([field, operator, ...sound(next)]).toEqual([field, operator, true, 0]);
      }
    expect(operatorsFor('company.employees')).not.toContain('says');
    expect(operatorsFor('crm.fields.Anything')).toEqual(operators);
  });

  it('carries over what was asked for', () => {
    expect(asOperator(leaf, 'atLeast')).toEqual({ field: 'company.employees', atLeast: 50 });
    expect(asOperator({ field: 'company.technologies', includesAny: ['SAP', 'Gong'] }, 'includesAll')).toEqual({
      field: 'company.technologies',
      includesAll: ['SAP', 'Gong'],
    });
    expect(asField({ field: 'company.revenue', atLeast: 5, currency: 'USD' }, 'company.employees')).toEqual({
      field: 'company.employees',
      atLeast: 5,
    });
  });

  it('changes between one question and many without losing one', () => {
    const any = asBranch(leaf, 'any');
    expect(any).toEqual({ any: [leaf] });
    const two = withChild(any, 1, { field: 'company.country', is: 'DE' });
    expect(childrenOf(two)).toHaveLength(2);
    expect(asBranch(two, 'not')).toEqual({ not: { any: childrenOf(two) } });
    expect(asBranch(two, null)).toEqual(leaf);
    expect(withChild(two, 0, undefined)).toEqual({ any: [{ field: 'company.country', is: 'DE' }] });
    for (const branch of branches) expect(sound(asBranch(two, branch))).toEqual([true, 0]);
    expect(branchOf(null)).toBeNull();
    expect(asBranch('nonsense', 'all')).toMatchObject({ all: [{ field: 'company.name' }] });
  });

  it('can be asked of every fact, and of the signals that the spec names', () => {
    const fields = fieldsToAsk(sample);
    expect(fields).toContain('company.employees');
    expect(fields.some((name) => name.startsWith('engagement.'))).toBe(true);
    expect(fields).not.toContain('crm.fields');
  });
});
