import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Addresses whose parts no comma parts, or whose town has a quarter, a province or a state's letters beside it. All companies are made up. */

function seatOf(body: string, host = 'marrowby.com', path = '') {
  const html = `<!doctype html><html lang="en"><head><title>Marrowby Joinery</title></head><body><h1>Marrowby Joinery</h1><p>We make staircases and doors for builders.</p>${body}</body></html>`;
  const { facts } = read(html, `https://www.${host}/${path}`);
  return [facts['company.city'], facts['company.country']];
}
const map = (asked: string) => `<a href="https://maps.google.com/maps?q=${asked}">Map</a>`;

describe('an address in one run of words', () => {
  it.each([
    ['<p>Address: 12 Elm Road Springfield Missouri</p>', 'Springfield', 'US'],
    [map('12+Elm+Road+Springfield+MO'), 'Springfield', 'US'],
    [map('Marrowby+Joinery+12+Elm+Road+Springfield+MO'), 'Springfield', 'US'],
    [map('12+Elm+Road+Tulsa'), 'Tulsa', 'US'],
    ['<p>Address: Jl. Tinggi No. 12 Bandung 40135</p>', 'Bandung', 'ID'],
    ['<p>Carrera 15 # 93-60 Of. 301 Bogotá</p><p>PBX 601 123 4567</p>', 'Bogotá', 'CO'],
    ['<p>Alta Merkezi B Blok Kat 5 No 123 Okmeydani Istanbul</p><p>Tel: +90 212 123 45 67</p>', 'Istanbul', 'TR'],
    ['<p>Joinery • PO Box 1234 • Bozeman • MT • 59715 • Phone 406-555-0132</p>', 'Bozeman', 'US'],
    ['<p>P.O. Box 1234-80100</p><p>Mombasa</p>', 'Mombasa', 'KE'],
    ['<p>Write to us: Marrowby Joinery, 12 Elm Road, Springfield, Missouri USA</p>', 'Springfield', 'US'],
  ])('has its town in %s', (body, city, country) => {
    expect(seatOf(body)).toEqual([city, country]);
  });

  it.each([
    '<p>Top 10 Agencies Chicago</p>',
    '<p>Call 24 Hours London</p>',
    '<p>Recent work: 12 Elm Road Springfield Missouri</p>',
    '<footer><p>Winner Design Award 2019 London</p></footer>',
    map('Marrowby+Joinery'),
  ])('is none in %s', (body) => {
    expect(seatOf(body)).toEqual([undefined, undefined]);
    expect(seatOf(body, 'marrowby.com', 'contact')).toEqual([undefined, undefined]);
  });
});

describe('a large town at the end of an address', () => {
  it.each([
    ['ie', 'Alta Business Park, Tuam Road, Galway', 'Galway', 'IE'],
    ['com.ng', 'Suite B12, Pearl Plaza, Wuse 2, Abuja, FCT', 'Abuja', 'NG'],
    ['ph', '45 Scout St., Brgy. South Triangle, Quezon City, Metro Manila', 'Quezon City', 'PH'],
    ['hu', 'Cím: Szeged, Alta Lajos sgt. 12.', 'Szeged', 'HU'],
    ['es', 'Rúa do Alto, 12, Vigo (Pontevedra)', 'Vigo', 'ES'],
    ['de', 'Hohe Str. 12, Köln-Ehrenfeld', 'Köln', 'DE'],
    ['com.gh', 'House No. 12, Ring Road East, Osu-Accra', 'Accra', 'GH'],
    ['cz', 'Dlouhá 12, Praha 2', 'Praha', 'CZ'],
    ['com.mx', 'Av. Alta 1234, Col. Americana, Guadalajara, Jal.', 'Guadalajara', 'MX'],
    ['ca', '12 Alta Blvd., Suite 300<br>Montreal (Quebec)', 'Montreal', 'CA'],
  ])('on .%s: "%s"', (end, words, city, country) => {
    expect(seatOf(`<p>${words}</p><p>Tel. 091 555 0132</p>`, `marrowby.${end}`)).toEqual([city, country]);
  });

  it('needs nothing beside it on the page that is there for contacts', () => {
    const street = '<p>No. 12, Alley 5, Alta Street, Dong Da District, Hanoi</p>';
    expect(seatOf(street, 'marrowby.vn', 'contact-us.html')).toEqual(['Hanoi', 'VN']);
    expect(seatOf(street, 'marrowby.vn', 'projects')).toEqual([undefined, undefined]);
  });

  it.each(['12 May 2026, Chicago', 'Photo 12: Tower Bridge, London', 'Builders Fair 2026, Hall 4, Chicago'])(
    'is none there in "%s"',
    (words) => {
      expect(seatOf(`<p>${words}</p>`, 'marrowby.com', 'contact')).toEqual([undefined, undefined]);
    },
  );
});
