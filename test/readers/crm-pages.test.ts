import { describe, expect, it } from 'vitest';
import { expectedOf, pagesOf, readSaved } from '../pages/saved.ts';

describe.each(['hubspot-record', 'salesforce-record', 'suitecrm-record', 'atomic-record', 'crm-record'])(
  '%s',
  (site) => {
    it.each(pagesOf(site))('reads %s as expected', (name) => {
      const expected = expectedOf(site, name);
      expect(expected, 'no expected facts: see test/pages/write-expected.ts').not.toBeNull();
      expect(readSaved(site, name, expected?.url ?? null)).toEqual(expected);
    });
  },
);
