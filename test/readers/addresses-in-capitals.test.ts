import { describe, expect, it } from 'vitest';
import { isCapitals, uncapitalised } from '#readers/company/places/capitals.ts';
import { read } from './read-page.ts';

/** Letterheads in capitals, and sentences in capitals that have the form of one. All companies are made up. */
const placeOf = (host: string, block: string) => {
  const { facts } = read(
    `<html><head><title>Marrowby</title></head><body><div><a href="/">Home</a> <a href="/about">About</a></div><h1>Marrowby</h1><div>${block}</div></body></html>`,
    `http://www.marrowby.${host}/contact`,
  );
  return `${facts['company.city'] ?? '-'} ${facts['company.country'] ?? '-'}`;
};

describe('words in capitals', () => {
  it.each([
    ['KÖLN, GERMANY, 50668', 'Köln, Germany, 50668'],
    ['RIO DE JANEIRO - RJ', 'Rio de Janeiro - RJ'],
    ['WILMINGTON DE 19801', 'Wilmington DE 19801'],
    ['BATON ROUGE, LA 70801 USA', 'Baton Rouge, LA 70801 USA'],
    ['12 RUE DE LA PAIX, 69002 LYON CEDEX 02', '12 Rue de la Paix, 69002 Lyon Cedex 02'],
    ['NOYAL-SUR-VILAINE', 'Noyal-sur-Vilaine'],
    ['COEUR D’ALENE, ID 83814', 'Coeur d’Alene, ID 83814'],
    ['BAYSWATER VIC 3153', 'Bayswater VIC 3153'],
    ['TF1 6PY TELFORD UK', 'TF1 6PY Telford UK'],
    ['(C1043AAZ) CABA', '(C1043AAZ) CABA'],
    ['İZMİR', 'İzmir'],
    ['Mill Road 12, Leeds', 'Mill Road 12, Leeds'],
  ])('%s are written as %s', (words, want) => {
    expect(uncapitalised(words)).toBe(want);
    expect(uncapitalised(words)).toHaveLength(words.length);
  });

  it('are told from those that only begin so', () => {
    expect(['WE ARE IN OUR NEW HALL', 'We are in LEEDS', 'USA'].map(isCapitals)).toEqual([true, false, false]);
  });
});

describe('of an address in capitals the town is', () => {
  it.each([
    ['com', '<p>KÖLN, GERMANY, 50668</p>', 'Köln DE'],
    ['com', '<p>MARROWBY LTD, UNIT 12 STATION APPROACH, BASINGSTOKE, HAMPSHIRE RG21 4AB</p>', 'Basingstoke GB'],
    ['com', '<p>2-3-4 HONMACHI, CHUO-KU, OSAKA 541-0053 JAPAN</p>', 'Osaka JP'],
    ['it', "<p>SEDE LEGALE: VIA DELL'INDUSTRIA 12, 36100 VICENZA VI</p>", 'Vicenza IT'],
    ['com', '<p>1600 K STREET NW, WASHINGTON DC 20006</p>', 'Washington US'],
    // Two are none, also where the second has no form of a code but its country.
    ['com', '<p>EAST BRUNSWICK, 08816 NJ</p><p>8 HANAGAR ST., HOD HASHARON, 45240 ISRAEL</p>', '- -'],
    // A registered agent's.
    ['com', '<footer>MARROWBY INC., 1209 ORANGE STREET WILMINGTON DE 19801-0801</footer>', '- -'],
  ])('%s: %s', (host, block, want) => {
    expect(placeOf(host, block)).toBe(want);
  });
});

describe('no address in capitals is', () => {
  it.each([
    ['com', 'MARROWBY WORKS WITH A NEW PLAN, SINCE 2016 IN FOUR FIELDS'],
    ['com', 'WE ARE LOCATED IN OUR NEW FACILITY SINCE 2016 WE SERVE'],
    ['com', 'SINCE 1998 WE DELIVER QUALITY. FROM 2005 TO TODAY'],
    ['com', 'WINNER 2016 IN DESIGN, 12 AWARDS'],
    ['com', '2010 CF Motors'],
    ['com', '2004 RX Racing'],
    ['com', 'STORE 10001 NEW ARRIVALS, ORDER BY MAY 12'],
  ])('%s: %s', (host, line) => {
    expect(placeOf(host, `<p>${line}</p>`)).toBe('- -');
  });
});
