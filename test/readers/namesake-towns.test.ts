import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** Towns that are called as countries, states and islands are. */

const placeIn = (body: string) => {
  const facts = factsOf(body);
  return [facts['company.city'], facts['company.country']];
};

describe('a town with a country’s or a state’s name', () => {
  it.each([
    ['14 Mechanic Street<br>Lebanon, NH 03766', 'Lebanon'],
    ['14 MECHANIC STREET<br>LEBANON, NH 03766', 'Lebanon'],
    ['14 Mechanic Street<br>Lebanon, New Hampshire', 'Lebanon'],
    ['220 West Main St., Peru, IN 46970', 'Peru'],
    ['220 Airport Drive<br>Ontario, CA 91761', 'Ontario'],
    ['4 Delaware Avenue, Delaware, OH 43015', 'Delaware'],
    ['220 Austin Blvd.<br>Nevada, MO 64772', 'Nevada'],
    ['220 Philadelphia Street<br>Indiana, PA 15701', 'Indiana'],
    ['14 Peachtree Street<br>Atlanta<br>Georgia 30303', 'Atlanta'],
  ])('is read off the address %s', (address, town) => {
    expect(placeIn(`<p>Marrowby makes springs.</p><p>${address}</p>`)).toEqual([town, 'US']);
  });

  it.each([
    ['Lebanon, New Hampshire', 'Lebanon', 'US'],
    ['Holland, Michigan', 'Holland', 'US'],
    ['Mexico, Missouri', 'Mexico', 'US'],
    ['Ontario, California', 'Ontario', 'US'],
    ['Delaware, Ohio', 'Delaware', 'US'],
    ['Peru IN', 'Peru', 'US'],
    ['Victoria, British Columbia', 'Victoria', 'CA'],
    ['Tbilisi, Georgia', 'Tbilisi', 'GE'],
    ['Atlanta, Georgia', 'Atlanta', 'US'],
    ['St Helier, Jersey', 'St Helier', 'JE'],
  ])('is told in a sentence by the state behind it: %s', (words, town, country) => {
    expect(placeIn(`<p>Marrowby makes springs. We are based in ${words}.</p>`)).toEqual([town, country]);
  });

  it.each([
    ['Lebanon', undefined, 'LB'],
    ['Mexico, Texas and California', undefined, undefined],
    ['Northern California, USA', undefined, 'US'],
    ['Ontario, Canada', undefined, 'CA'],
  ])('is not made of a land, or of a row of them: %s', (words, town, country) => {
    expect(placeIn(`<p>Marrowby makes springs. We are based in ${words}.</p>`)).toEqual([town, country]);
  });
});

describe('an island with British codes', () => {
  it.each([
    ['14 Hill Street, St Helier, Jersey JE2 4UA', 'St Helier', 'JE'],
    ['14 Hill Street<br>St Helier<br>Jersey<br>JE2 4UA', 'St Helier', 'JE'],
    ['Le Truchot, St Peter Port, Guernsey GY1 1WD', 'St Peter Port', 'GG'],
    ['12 Athol Street, Douglas, Isle of Man, IM1 1JA', 'Douglas', 'IM'],
    ['12 Athol Street<br>Douglas<br>IM1 1JA', 'Douglas', 'IM'],
    ['12 Main Street, Gibraltar GX11 1AA', 'Gibraltar', 'GI'],
    ['12 Mill Street, Leeds LS1 4AB', 'Leeds', 'GB'],
  ])('is a country of its own: %s', (address, town, country) => {
    expect(placeIn(`<p>Marrowby is a trust company.</p><p>${address}</p>`)).toEqual([town, country]);
  });
});

describe('a capital by its letters', () => {
  it.each([
    ['Av. Corrientes 1234 - CABA', 'Buenos Aires', 'AR'],
    ['Av. Corrientes 1234, Capital Federal', 'Buenos Aires', 'AR'],
    ['Av. Reforma 400, Col. Juárez, CDMX, C.P. 06600', 'Ciudad de México', 'MX'],
    ['Av. Reforma 400, Col. Juárez, C.P. 06600, México, D.F.', 'Ciudad de México', 'MX'],
  ])('has its name: %s', (address, town, country) => {
    expect(placeIn(`<p>Marrowby fabrica bombas.</p><p>${address}</p>`)).toEqual([town, country]);
  });

  it('is in Ireland where Dublin has a number', () => {
    expect(placeIn('<p>14 Fitzwilliam Square, Dublin 2</p>')).toEqual(['Dublin', 'IE']);
  });

  it('does not take the label of the number that follows', () => {
    expect(placeIn('<p>C/ Mayor 4 - 26009 Logroño (La Rioja) Tfno. +34 941 23 45 67</p>')[0]).toBe('Logroño');
    expect(placeIn('<p>C/ Mayor 4, 26009 Logroño Tlf. +34 941 23 45 67</p>')[0]).toBe('Logroño');
  });
});

describe('a box at the post office', () => {
  it.each([
    ['<p>De Hoef 14<br>5311 GH Gameren<br>Postbus 33<br>5300 AA Zaltbommel</p>', 'Gameren'],
    ['<p>14 Smith St<br>Wickham NSW 2293</p><p>Postal: PO Box 3, Newcastle NSW 2300</p>', 'Wickham'],
    ['<p>PO Box 333<br>Newton, TX 77002</p><p>14 Smith Street<br>Wickham, TX 77001</p>', 'Wickham'],
    ['<p>PO Box 333<br>Newton, TX 77002</p>', 'Newton'],
    ['<p>14 Smith Street<br>PO Box 33<br>Wickham, TX 77001</p><p>4 Mill Road<br>Newton, TX 77002</p>', undefined],
  ])('is not where the firm sits, beside a house: %s', (body, town) => {
    expect(placeIn(body)[0]).toBe(town);
  });
});
