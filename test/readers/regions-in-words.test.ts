import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Parts of countries that firms say they are in, and towns that stand behind other words. All companies are made up. */

function seatOf(body: string, { lang = 'en', description = 'Pumps for farms.' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Marrowby Pumps</title><meta name="description" content="${description}"></head><body><h1>Marrowby Pumps</h1>${body}<p>We make pumps for farms.</p></body></html>`;
  const { facts } = read(html, 'https://www.marrowby.com/');
  return [facts['company.city'], facts['company.country']];
}

describe('a part of a country', () => {
  it.each([
    ['North Carolina', 'US'],
    ['Western Massachusetts', 'US'],
    ['South Wales', 'GB'],
    ['Cornwall', 'GB'],
    ['Central Texas', 'US'],
    ['Upper Austria', 'AT'],
    ['Tuscany', 'IT'],
    ['Flanders, Belgium', 'BE'],
    ['Eastern Ontario, Canada', 'CA'],
  ])('is its country and no town: %s', (words, country) => {
    expect(seatOf(`<p>Marrowby Pumps is based in ${words}.</p>`)).toEqual([undefined, country]);
  });

  it.each([
    ['', 'Marrowby Pumps is a Southern California based maker of pumps.', 'US'],
    ['<p>We are a Scotland-based maker of pumps.</p>', undefined, 'GB'],
    ['<p>We are a UK-based maker of pumps.</p>', undefined, 'GB'],
  ])('stands before "based": %s %s', (body, description, country) => {
    expect(seatOf(body, description === undefined ? {} : { description })).toEqual([undefined, country]);
  });

  it.each(['the Midlands', 'the Bay Area', 'the Cotswolds', 'Southern Europe', 'Georgia', 'West Africa'])(
    'is neither where it is of several, or of none: %s',
    (words) => {
      expect(seatOf(`<p>Marrowby Pumps is based in ${words}.</p>`)).toEqual([undefined, undefined]);
    },
  );
});

describe('a town', () => {
  it.each([
    ['South Bend, Indiana', 'South Bend', 'US'],
    ['the San Francisco Bay Area', 'San Francisco', 'US'],
    ['North London', 'London', 'GB'],
    ['North Vancouver', 'North Vancouver', undefined],
    ['The Hague', 'The Hague', 'NL'],
  ])('is called after a part of the world: %s', (words, city, country) => {
    expect(seatOf(`<p>Marrowby Pumps is based in ${words}.</p>`)).toEqual([city, country]);
  });

  it.each([
    ['pl', '<footer><p>Nasz adres:</p><p>Polna 81.</p><p>Wrocław. Poland</p></footer>', 'Wrocław', 'PL'],
    ['en', '<footer><p>12 Mill Road</p><p>Kandy. Sri Lanka.</p></footer>', 'Kandy', 'LK'],
    ['en', '<footer><p>Address: 12 Mill Road, Nakuru. Kenya</p></footer>', 'Nakuru', 'KE'],
  ])('stands before its country with a full stop: %s %s', (lang, body, city, country) => {
    expect(seatOf(body, { lang })).toEqual([city, country]);
  });

  it('is none where a sentence ends', () => {
    expect(seatOf('<p>We sell in Nairobi. Kenya is our home market.</p>')).toEqual([undefined, undefined]);
  });
});
