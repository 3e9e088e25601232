import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Numbers and years that are true of a part of the firm, of where it is, or of whom it sells to. */

const about = (sentence: string, lang = 'en') => factsOf(`<p>Marrowby.</p><p>${sentence}</p>`, { lang });

describe('a head count', () => {
  it.each([
    'Our software is used by 12,000 employees at Halden.',
    'Our platform is trusted by over 5,000 employees every day.',
    'Our uniforms are worn by some 20,000 employees.',
    'Unsere Software wird von 12.000 Mitarbeitern genutzt.',
    'Our 15 drivers and 8 office staff are here for you.',
    'We have a team of 8 engineers and 40 fitters.',
    'Our sales team has 12 employees.',
  ])('is not read off "%s"', (sentence) => {
    expect(about(sentence)['company.employees']).toBeUndefined();
  });

  it.each([
    ['We have 40 employees and 3 vans.', 40],
    ['Our pumps are used by farmers everywhere, and we have 50 employees.', 50],
    ['Our team of 12 designers and 3 offices make websites.', 12],
    ['Our team of 12 designers makes websites.', 12],
  ])('is read off "%s"', (sentence, many) => {
    expect(about(sentence)['company.employees']).toEqual({ min: many, max: many });
  });
});

describe('a founding year', () => {
  it.each([
    ['Since 2005 we have been located in Leeds.', 'en'],
    ['Since 2015 our products have been sold in Asia.', 'en'],
    ['Since 2012 we also make valves.', 'en'],
    ['We have been exporting to Japan since 1985.', 'en'],
    ['Seit 2005 sind wir in Leipzig ansässig.', 'de'],
    ['Seit 2012 bieten wir auch Ventile an.', 'de'],
    ['Seit 2003 bilden wir aus.', 'de'],
    ['Depuis 2005 nous sommes installés à Lyon.', 'fr'],
    ['Sinds 2010 zijn wij gevestigd in Utrecht.', 'nl'],
    ['Sinds 2008 maken wij ook kleppen.', 'nl'],
    ['Od roku 2005 sídlíme v Brně.', 'cs'],
  ])('is not read off "%s"', (sentence, lang) => {
    expect(about(sentence, lang)['company.founded']).toBeUndefined();
  });

  it.each([
    ['Since 1985 we have made pumps and also valves.', 'en', 1985],
    ['Seit 1985 fertigen wir Pumpen und auch Ventile.', 'de', 1985],
    ['Since 1985 we have been making pumps in Leeds.', 'en', 1985],
  ])('is read off "%s"', (sentence, lang, founded) => {
    expect(about(sentence, lang)['company.founded']).toBe(founded);
  });
});
