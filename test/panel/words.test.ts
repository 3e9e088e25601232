import { afterEach, describe, expect, it } from 'vitest';
import de from '#assets/locales/de.json';
import en from '#assets/locales/en.json';
import optionsDe from '#assets/locales/options-de.json';
import optionsEn from '#assets/locales/options-en.json';
import { ago, country, day, money, span } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import { whyInWords } from '#panel/why-words.ts';
import { say, sayCount, speak } from '#panel/words.ts';

afterEach(() => speak('en', en));
const slots = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort();

describe('the catalogues', () => {
  it('have the same keys and the same slots; English leaves out ids that are its own words', () => {
    const missing = Object.keys(de).filter((key) => !Object.hasOwn(en, key));
    expect(missing.filter((key) => !key.startsWith('id.'))).toEqual([]);
    expect(Object.keys(en).filter((key) => !Object.hasOwn(de, key))).toEqual([]);
    for (const [key, words] of Object.entries(en))
      expect([key, slots(de[key as keyof typeof de])]).toEqual([key, slots(words)]);
  });

  it('of the options page, too', () => {
    expect(Object.keys(optionsDe)).toEqual(Object.keys(optionsEn));
    for (const [key, words] of Object.entries(optionsEn))
      expect([key, slots(optionsDe[key as keyof typeof optionsDe])]).toEqual([key, slots(words)]);
  });
});

describe('sentences', () => {
  it('fill their slots once: a value is never looked into', () => {
    expect(say('copied', { what: '{what} $& <b>' })).toBe('{what} $& <b> copied');
  });

  it('count as the language does', () => {
    expect(sayCount('status.waiting', 1)).toBe('1 message waits to be sent');
    expect(sayCount('status.waiting', 1200)).toBe('1,200 messages wait to be sent');
  });

  it('change with the language, and numbers and days with them', () => {
    speak('de', de);
    expect(say('outcome.unknown')).not.toBe('');
    expect(day('2026-04-18')).toBe('18.\u00a0Apr.\u00a02026');
    expect(country('DE')).toBe('Deutschland');
  });
});

describe('days and times', () => {
  const now = new Date('2026-11-21T09:30:00Z');
  it('keep the precision of the page', () => {
    expect(day('2024')).toBe('2024');
    expect(day('2024-03')).toBe('Mar\u00a02024');
    expect(day('soon')).toBe('soon');
  });
  it('say how long ago in the largest unit that fits', () => {
    expect(ago('2026-11-21T09:29:40Z', now)).toBe('just now');
    expect(ago('2026-11-21T09:00:00Z', now)).toBe('30 min. ago');
    expect(ago('2026-11-18T09:00:00Z', now)).toBe('3 days ago');
    expect(ago('nonsense', now)).toBe('nonsense');
    // An answer by a store whose clock is ahead, or of before this one's was set back.
    expect(ago('2026-11-21T11:30:00Z', now)).toBe('just now');
  });
  it('write spans and money', () => {
    expect(span(now, new Date('2026-11-22T16:30:00Z'))).toBe('31 hr');
    expect(money(12_500_000, 'EUR')).toBe('€12.5M');
    expect(money(5000, 'EUR')).toBe('€5K');
    expect([money(12_750_000, 'EUR'), money(49_999, 'EUR')]).toEqual(['€12.75M', '€49,999']);
    expect([money(48_317.2, 'EUR'), money(1_234_567, null)]).toEqual(['€48,317.20', '1,234,567']);
    expect(money(5, 'nonsense')).toContain('5');
  });
});

describe('a reason in words', () => {
  it('tells a value from the bound that it misses', () => {
    const cause = { field: 'engagement.csat', value: 4.4, bounds: [4.5] } as const;
    expect(whyInWords({ causes: [{ code: 'under', ...cause }] })).toBe('Csat: 4.4, under 4.5');
    const amount = { min: 49_999, max: 49_999, currency: 'EUR' };
    const revenue = { field: 'company.revenue', value: amount, bounds: [50_000], currency: 'EUR' } as const;
    expect(whyInWords({ causes: [{ code: 'under', ...revenue }] })).toBe('Revenue: €49,999, under €50K');
  });
});

describe('a test in words', () => {
  it('says what would make it a match', () => {
    expect(testInWords({ field: 'company.employees', between: [50, 1000] })).toBe('Employees between 50 and 1,000');
    expect(testInWords({ field: 'company.country', in: ['DE', 'FR'] })).toBe('Country is Germany or France');
    expect(
      testInWords({
        any: [
          { field: 'company.technologies', includesAny: ['Salesforce'] },
          { all: [{ field: 'company.founded', atLeast: 2015 }, { not: { field: 'crm.stage', is: 'Lost' } }] },
        ],
      }),
    ).toBe('Technologies include Salesforce or (Founded at least 2015 and not: Stage is Lost)');
  });
  it('keeps every figure that was agreed on', () => {
    expect(testInWords({ field: 'engagement.replyRate', atLeast: 0.35 })).toBe('Reply rate at least 0.35');
    expect(testInWords({ field: 'intent.score', between: [0.5, 1234.75] })).toBe('Score between 0.5 and 1,234.75');
    expect(testInWords({ field: 'company.fundingAt', withinDays: 1.5 })).toContain('1.5');
    expect(testInWords({ field: 'company.revenue', atLeast: 12_750_000, currency: 'EUR' })).toContain('€12.75M');
    speak('de', de);
    expect(testInWords({ field: 'engagement.csat', atMost: 4.5 })).toContain('4,5');
  });
  it('admits a test of a newer version', () => {
    const phrases = ['a', 'b', 'c', 'd', 'e', 'f', 'the seventh'];
    expect(testInWords({ field: 'page.passages', says: phrases })).not.toContain('the seventh');
    // Who signs or compares reads all of it.
    expect(testInWords({ not: { field: 'page.passages', says: phrases } }, true)).toContain('the seventh');
    expect(testInWords({ closeTo: 'Hamburg' } as never)).toBe('A test that this version does not know');
  });
});
