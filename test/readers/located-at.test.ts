import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Towns that a sentence names behind a street, or calls the firm's own. All companies are made up. */

function seatOf(words: string, host = 'marrowby.com') {
  const html = `<!doctype html><html lang="en"><head><title>Marrowby Joinery</title></head><body><h1>Marrowby Joinery</h1><p>We make staircases and doors for builders.</p><p>${words}</p></body></html>`;
  const { facts } = read(html, `https://www.${host}/contact`);
  return [facts['company.city'], facts['company.country']];
}

describe('a town behind a street in a sentence', () => {
  it.each([
    ['Located at the corner of Elm Road and 2nd Street in downtown Dayton, Ohio', 'Dayton', 'US'],
    ['Visit our showroom at 12 Elm Road in Dayton, Ohio.', 'Dayton', 'US'],
    ['Our shop is at 12 Elm Road in Tulsa, Oklahoma, across from the mill.', 'Tulsa', 'US'],
    ['Stop by our store at 12 Elm Road, Tulsa, or call 918-555-0132.', 'Tulsa', 'US'],
    ['We are located on Highway 64 in Tulsa, Oklahoma.', 'Tulsa', 'US'],
    ['Call in at our workshop at 12 Mill Lane, Leeds or ring 0113 496 0123.', 'Leeds', 'GB'],
    ['Find us at 12 Mill Walk, Edinburgh.', 'Edinburgh', 'GB'],
  ])('is the seat in "%s"', (words, city, country) => {
    expect(seatOf(words)).toEqual([city, country]);
  });

  it.each([
    'Visit us at booth 12 at the trade fair in Chicago, Illinois.',
    'Visit us at Stand 12, Chicago, Illinois.',
    'Visit us at 2026 Builders Fair, Chicago, Illinois.',
    'We will be exhibiting at 12 Elm Road, Chicago, Illinois.',
    'The hotel is located at 12 Elm Road in Tulsa, Oklahoma.',
    'The course will be held at 12 Elm Road, Tulsa, Oklahoma.',
    'Find us on Facebook in Chicago, Illinois.',
  ])('is none in "%s"', (words) => {
    expect(seatOf(words)).toEqual([undefined, undefined]);
  });
});

describe('a town that a firm calls its own', () => {
  it.each([
    ['We have offices in London (HQ), Paris and New York.', 'London', 'GB'],
    ['We are in downtown Tulsa, Oklahoma.', 'Tulsa', 'US'],
    ['Marrowby is an independent joinery studio from Bristol, UK.', 'Bristol', 'GB'],
    ['Marrowby is a Chicago design and build company.', 'Chicago', 'US'],
  ])('is the seat in "%s"', (words, city, country) => {
    expect(seatOf(words)).toEqual([city, country]);
  });

  it.each([
    'We are in Chicago for the builders fair this week.',
    'We worked with Elm Works, a Chicago design studio.',
    'Elm Works is a company from Denver, Colorado that sells our doors.',
  ])('is none in "%s"', (words) => {
    expect(seatOf(words)).toEqual([undefined, undefined]);
  });
});

it('a page’s description may say where without naming the firm', () => {
  const headed = (description: string, host: string) => {
    const html = `<html lang="en"><head><title>Marrowby - CAD services</title><meta name="description" content="${description}"></head><body><h1>Marrowby</h1><p>We draw staircases and doors for builders.</p></body></html>`;
    const { facts } = read(html, `http://www.${host}/`);
    return [facts['company.city'], facts['company.country']];
  };
  const words =
    'Marrowby. The design & draughting solution based in Lincoln. We focus on quality with experienced engineers.';
  expect(headed(words, 'marrowby.co.uk')).toEqual(['Lincoln', 'GB']);
  expect(headed(words, 'marrowby.com')).toEqual(['Lincoln', undefined]);
  expect(
    headed('Marrowby. Staircases for firms based in Lincoln and for everybody else who builds.', 'marrowby.co.uk'),
  ).toEqual([undefined, undefined]);
});
