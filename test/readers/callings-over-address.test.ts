import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** What somebody is, alone in its line between a name and a street, in the notice that the law asks for. All people and companies are made up. */

const noticeOf = (name: string, line: string, { lang = 'de', path = 'impressum' } = {}) =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>Impressum | pixelmarrow</title></head><body><h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>${name}<br>${line}<br>Lindenweg 4<br>89073 Ulm</p><p>Telefon: 0731 1234567</p></body></html>`,
    `https://www.pixelmarrow.de/${path}`,
  ).facts;

describe('a calling between a name and its street', () => {
  it.each([
    ['Erika Marrow', 'Hochzeitsfotografin', 'media'],
    ['Erika Marrow', 'Social Media Managerin', 'advertising'],
    ['Jan Marrow', 'Webentwicklung', 'it-services'],
    ['Dr. Jan Marrow', 'Rechtsanwalt', 'legal'],
    ['Anna B. Marrow', 'Steuerberaterin', 'accounting'],
    ['Erika Marrow', 'Physiotherapie', 'healthcare'],
    ['Jan van Marrow', 'Grafikdesign', 'design'],
    ['pixelmarrow', 'Fotostudio', 'media'],
    ['Jan Marrow', 'Malerbetrieb', 'construction'],
    ['Erika Marrow', 'Hundeschule', 'consumer-services'],
  ])('%s, %s', (name, line, industry) => {
    const facts = noticeOf(name, line);
    expect(facts['company.description']).toBe(line);
    expect(facts['company.industry']).toBe(industry);
  });

  it.each([
    ['Erika Marrow', 'Haus der Architekten'],
    ['Erika Marrow', 'Ärztehaus am Markt'],
    ['Erika Marrow', 'Technologiepark Nord'],
    ['Erika Marrow', 'Geschäftsführerin'],
    ['Erika Marrow', 'c/o Druckerei Miller'],
    ['Erika Marrow', 'Business Center Software'],
    ['Erika Marrow', 'Hinterhaus, 2. Etage'],
    ['Vertreten durch:', 'Rechtsanwalt Jan Miller'],
    ['Redaktion', 'Verlag Miller'],
  ])('is none in "%s, %s"', (name, line) => {
    expect(noticeOf(name, line)['company.industry']).toBeUndefined();
  });

  it('is asked for in notices alone', () => {
    expect(
      factsOf('<p>Erika Miller<br>Steuerberaterin<br>Lindenweg 4<br>89073 Ulm</p>', { lang: 'de', path: 'team' })[
        'company.industry'
      ],
    ).toBeUndefined();
  });
});
