import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMoney } from '#core/parse/money.ts';

const page = { today: '2026-11-21', lang: 'en', country: null };
const german = { ...page, lang: 'de' };

test.each([
  ['$41,000,000', 41e6, 41e6, 'USD', page],
  ['€1.2M', 1.2e6, 1.2e6, 'EUR', page],
  ['1,5 Mio. EUR', 1.5e6, 1.5e6, 'EUR', german],
  ['48 500,00 €', 48_500, 48_500, 'EUR', page],
  ["CHF 1'248'500.50", 1_248_500.5, 1_248_500.5, 'CHF', page],
  ['1,5 Mio. €', 1.5e6, 1.5e6, 'EUR', page],
  ['$80.3K', 80300, 80300, 'USD', page],
  ['35,311百万円', 35311e6, 35311e6, 'JPY', page],
  ['₹ 1,84,00,00,000.00', 184e7, 184e7, 'INR', page],
  ['7兆5,000億円', 7.5e12, 7.5e12, 'JPY', page],
  ['$10M - $50M', 10e6, 50e6, 'USD', page],
  ['$10-50M', 10e6, 50e6, 'USD', page],
  ['12000000', 12e6, 12e6, null, page],
  ['$16.6 billion', 16.6e9, 16.6e9, 'USD', page],
  ['Revenue of $16.6 billion in 2013', 16.6e9, 16.6e9, 'USD', page],
  ['$1B', 1e9, 1e9, 'USD', page],
  ['over £5 million', 5e6, null, 'GBP', page],
  ['1.234.567,89 €', 1234567.89, 1234567.89, 'EUR', german],
  ['CHF 2’500’000', 2.5e6, 2.5e6, 'CHF', page],
  ['2,3 milliards d’euros', 2.3e9, 2.3e9, 'EUR', { ...page, lang: 'fr' }],
  ['10 miljoen euro', 10e6, 10e6, 'EUR', { ...page, lang: 'nl' }],
  ['50 millones de euros', 50e6, 50e6, 'EUR', { ...page, lang: 'es' }],
  ['250 Mrd. USD', 250e9, 250e9, 'USD', german],
  ['Rs. 500 crore', 5e9, 5e9, 'INR', page],
  ['USD 3.5 million', 3.5e6, 3.5e6, 'USD', page],
  ['$5M', 5e6, 5e6, 'CAD', { ...page, country: 'CA' }],
  ['100 Mio. kr', 100e6, 100e6, 'SEK', { ...page, lang: 'sv' }],
  ['100 Mio. kr', 100e6, 100e6, 'DKK', { ...page, lang: 'da' }],
  ['100 Mio. kr', 100e6, 100e6, 'NOK', { ...page, lang: 'nb' }],
  ['100 Mio. kr', 100e6, 100e6, null, page],
  ['¥5M', 5e6, 5e6, 'JPY', { ...page, lang: 'ja' }],
  ['¥5M', 5e6, 5e6, 'CNY', { ...page, lang: 'zh-CN' }],
  ['¥5M', 5e6, 5e6, null, page],
  ['$5M', 5e6, 5e6, 'USD', { ...page, country: 'DE' }],
  ['$5M', 5e6, 5e6, null, { ...page, country: 'TW' }],
  ['$5M', 5e6, 5e6, null, { ...page, country: 'TT' }],
  ['$500 - 2K', 500, 2000, 'USD', page],
  ['Our revenue in 2013 was more than £5 million', 5e6, null, 'GBP', page],
  ['Since then our revenue in the year 2013 was up to £5 million', 0, 5e6, 'GBP', page],
])('reads "%s"', (said, min, max, currency, context) => {
  expect(parseMoney(said, context)).toEqual({ min, max, currency });
});

test.each(['', 'call us', 'Founded in 1996', '500 customers', 'revenue grew 30 %', '-', '€', 'since 2012'])(
  'takes no amount from "%s"',
  (said) => {
    expect(parseMoney(said, page)).toBeNull();
  },
);

test('an amount that was written out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom('$', '€', '£'), (amount, sign) => {
      const currency = { $: 'USD', '€': 'EUR', '£': 'GBP' }[sign];
      expect(parseMoney(`${sign}${amount.toLocaleString('en-US')}`, page)).toEqual({
        min: amount,
        max: amount,
        currency,
      });
    }),
  );
});
