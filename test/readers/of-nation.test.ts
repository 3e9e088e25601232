import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** The country that a firm says it is of, where no address does. All companies are made up. */

const countryOf = (words: string, lang = 'en') => factsOf(`<p>${words}</p>`, { lang })['company.country'];

describe('the country that a firm is of', () => {
  it.each([
    ['en', 'Marrowby is a Danish software company that makes billing tools.', 'DK'],
    ['en', 'We are a family-owned German manufacturer of pumps.', 'DE'],
    ['en', 'Marrowby is the leading South African provider of payroll services.', 'ZA'],
    ['de', 'Marrowby ist ein österreichisches Unternehmen für Pumpen.', 'AT'],
    ['de', 'Wir sind ein unabhängiger Schweizer Softwareanbieter.', 'CH'],
    ['fr', 'Marrowby est une entreprise algérienne spécialisée en construction.', 'DZ'],
    ['es', 'Marrowby es una empresa española de software.', 'ES'],
    ['it', 'Siamo una azienda italiana che produce pompe.', 'IT'],
    ['nl', 'Marrowby is een Nederlands bedrijf dat pompen maakt.', 'NL'],
  ])('is what it calls itself (%s): "%s"', (lang, words, country) => {
    expect(countryOf(words, lang)).toBe(country);
  });

  it('may stand in the title, at the beginning of a part', () => {
    const html =
      '<title>Marrowby | Entreprise tunisienne de construction</title><h1>La société</h1><p>Nous construisons.</p>';
    expect(read(html, 'https://www.marrowby.com/societe').facts['company.country']).toBe('TN');
  });

  it.each([
    'Our clients include a Danish software company.',
    'Marrowby is a distributor of a German manufacturer.',
    'Marrowby is an Italian restaurant group.',
    'Marrowby is a Swiss watches and German cars company.',
    'Kim worked for a French agency before.',
    'We sell to Dutch companies.',
    'The app is used by a Swedish bank and a Norwegian brand.',
    'Marrowby is an English language agency.',
    'Marrowby is a Polish company with a German company as its parent. We are a German group.',
  ])('is not that of others, of goods, or one of two: "%s"', (words) => {
    expect(countryOf(words)).toBeUndefined();
  });

  it('gives way to an address', () => {
    expect(
      countryOf('We are a German company.</p><p>Marrowby Ltd, 12 High Street, Leeds LS1 4AP, United Kingdom'),
    ).toBe('GB');
  });
});
