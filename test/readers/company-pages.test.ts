import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedOf, pagesOf, readSaved } from '../pages/saved.ts';

describe.each(['company-site', 'none'])('%s', (site) => {
  it('has saved pages', () => {
    expect(readdirSync(new URL(`../pages/${site}/`, import.meta.url)).length).toBeGreaterThan(20);
  });

  it.each(pagesOf(site))('reads %s as expected', (name) => {
    const expected = expectedOf(site, name);
    expect(expected, 'no expected facts: see test/pages/write-expected.ts').not.toBeNull();
    expect(readSaved(site, name, expected?.url ?? null)).toEqual(expected);
  });
});

describe('pages that are no company', () => {
  it.each(pagesOf('none'))('invents nothing on %s', (name) => {
    const { kind, facts } = readSaved('none', name, expectedOf('none', name)?.url ?? null);
    expect(kind).toBe('none');
    expect(facts).toEqual({});
  });
});
