import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Where companies say they are, in the forms of footers, legal notices and job pages. All companies are made up. */

function seatOf(body: string, { lang = 'en', tld = 'com' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>About us | Marrowby</title></head><body><h1>About us</h1>${body}<footer>© 2026 Marrowby</footer></body></html>`;
  const { facts } = read(html, `https://www.marrowby.${tld}/about`);
  return [facts['company.city'], facts['company.country']];
}

describe('a town that stands alone at the foot', () => {
  it.each([
    ['<footer><p>Cali, Colombia</p></footer>', 'Cali', 'CO'],
    ['<footer><p>Toronto, Ontario, Canada</p></footer>', 'Toronto', 'CA'],
    ['<footer><p>Denver, CO</p></footer>', 'Denver', 'US'],
    ['<footer><p>Berlin, Germany</p></footer>', 'Berlin', 'DE'],
    ['<footer><p>Gandía · Valencia · España</p></footer>', 'Gandía', 'ES'],
    ['<footer><p>Vancouver, BC</p></footer>', 'Vancouver', 'CA'],
    ['<footer><p>© 2025 Marrowby · Denver, Colorado</p></footer>', 'Denver', 'US'],
    ['<footer><p>© 2025 Marrowby, Leeds, UK. All rights reserved.</p></footer>', 'Leeds', 'GB'],
    ['<p>© Copyright 2019 Marrowby, Tulsa, OK. All rights reserved.</p>', 'Tulsa', 'US'],
    ['<p>Address: Lithuania, Kaunas, Ramybės g. 7-20</p>', 'Kaunas', 'LT'],
    ['<footer><p>Latvia, Riga, Brivibas iela 12</p></footer>', 'Riga', 'LV'],
    ['<h4>Contact us</h4><p>Old Quarter, Kathmandu<br>Nepal<br>Phone: soon</p>', 'Kathmandu', 'NP'],
  ])('is the seat in %s', (body, city, country) => {
    expect(seatOf(body)).toEqual([city, country]);
  });

  it.each([
    '<footer><ul><li>London, UK</li><li>Paris, France</li></ul></footer>',
    '<footer><p>English, United Kingdom</p><p>Deutsch, Germany</p></footer>',
    '<footer><p>Made in Toronto, Canada with love</p></footer>',
    '<p>Denver, CO</p>',
    '<p>📍 MARROWBY</p>',
    '<p>Germany, France, 12 other countries</p>',
    '<p>Address: Germany, Europe, the world in 80 days</p>',
    '<footer><p>Privacy, CA</p></footer>',
    '<footer><p>Your Privacy Choices, California</p></footer>',
    '<footer><h4>Language</h4><p>Spanish, Mexico</p></footer>',
    '<p>A guide to villages</p><p>Hillside, Lakeside</p><p>Nepal</p>',
  ])('is none in %s', (body) => {
    expect(seatOf(body)[0]).toBeUndefined();
  });
});

describe('a town without a street', () => {
  it.each([
    ['<h3>Studio & Location</h3><p>Frankfurt, Germany</p><h3>Follow</h3>', 'Frankfurt', 'DE'],
    ['<h3>Location</h3><p>Fredericton, New Brunswick</p>', 'Fredericton', 'CA'],
    ['<p><b>Location</b> Palmview, TX</p>', 'Palmview', 'US'],
    ['<p>Adresse : Akanda Libreville, Gabon.</p>', 'Akanda Libreville', 'GA'],
    ['<p>📍 91 Mill Road, Concord, Ontario, Canada</p>', 'Concord', 'CA'],
    ['<h4>Visit Us</h4><p>12 Harbour Road, Gosport</p><p>Hampshire PO12, UK</p>', 'Gosport', 'GB'],
    ['<p>Marrowby<br>Lisbon, Portugal<br>Write to us</p>', 'Lisbon', 'PT'],
    ['<p>(541) 555-0127</p><p>hello@marrowby.com</p><p>Portland, Oregon</p>', 'Portland', 'US'],
    ['<p>Tel: 020 555 0123</p><p>Kilimani, Nairobi, Kenya</p>', 'Nairobi', 'KE'],
    ['<p>12, Mill Avenue, Ikeja, Lagos<br>Call: +234 803 555 0142</p>', 'Lagos', 'NG'],
    ['<footer>Marrowby, 1200 S Lamar, Austin, Texas</footer>', 'Austin', 'US'],
    ['<p>Siège social : Carré n°1158, Cotonou, République du Bénin</p>', 'Cotonou', 'BJ'],
    ['<p>Located in Salina, Kansas, Marrowby stores grain.</p>', 'Salina', 'US'],
    ['<p>Our farm is in Stowe, Vermont.</p>', 'Stowe', 'US'],
    ['<p>Visit Marrowby – Alton, Illinois</p>', 'Alton', 'US'],
    ['<p>We are proudly based in Varanasi, Uttar Pradesh.</p>', 'Varanasi', 'IN'],
    ['<p>Proudly based in Helsinki, serving all of Finland.</p>', 'Helsinki', 'FI'],
    ['<p>Our company is located in Garland Texas.</p>', 'Garland', 'US'],
    ['<p>Marrowby is a bakery conveniently located in Niles, IL.</p>', 'Niles', 'US'],
  ])('is the seat in %s', (body, city, country) => {
    expect(seatOf(body)).toEqual([city, country]);
  });

  it('may leave but the country', () => {
    expect(seatOf('<p>Marrowby<br>Wiltshire, UK</p>')).toEqual([undefined, 'GB']);
    expect(seatOf('<footer><p>Oldquarter, Newtown, Ghana</p></footer>')).toEqual([undefined, 'GH']);
    expect(seatOf('<p>We are based in Belgium.</p>')).toEqual([undefined, 'BE']);
  });

  it.each([
    '<p>Client: Acme</p><p>Location: Lyon, France</p><p>Year: 2019</p>',
    '<p>Marco R.</p><p>Rome, Italy</p><p>Ann K.</p>',
    '<p>We are based in Belgium and Spain.</p>',
    '<h3>Rome, Italy</h3><p>From $900</p><h3>Cusco, Peru</h3><p>hello@marrowby.com</p>',
    '<p>Jane Roe</p><p>Berlin, Germany</p><p>jane@marrowby.com</p><p>Jim Poe</p><p>Austin, Texas</p><p>jim@marrowby.com</p>',
    '<p>Orders 2024 1200 30</p><p>Rome, Italy</p>',
    '<p>Contact</p><p>Rome, Italy</p><p>Leeds, UK</p>',
  ])('is none in %s', (body) => {
    expect(seatOf(body)).toEqual([undefined, undefined]);
  });
});

it('is the office whose name in brackets says so', () => {
  const offices =
    '<p>Chennai<br>(Corporate & Regional Office)<br>18, Mill Road,<br>Chennai- 600 005</p><p>Mumbai<br>(Regional Office)<br>71, Harbour Road,<br>Mumbai- 400 005</p>';
  expect(seatOf(offices)).toEqual(['Chennai', 'IN']);
});

describe('a town beside the name', () => {
  const titled = (title: string) => {
    const { facts } = read(
      `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/about">About us</a></nav><h1>Our Locations</h1><p>We have works in many places.</p><footer>© 2026 Marrowby Mills</footer></body></html>`,
      'https://www.marrowby-mills.com/our-locations',
    );
    return facts['company.city'];
  };

  it('is the seat at the end of a title that begins with the name', () => {
    const { facts } = read(
      '<html lang="en"><head><title>Marrowby Mills, Millers and Bakers, Tulsa, Oklahoma</title></head><body><h1>About us</h1><footer>© 2026 Marrowby Mills</footer></body></html>',
      'https://www.marrowby-mills.com/about',
    );
    expect(facts['company.city']).toBe('Tulsa');
  });

  it('is the seat where the title has nothing else', () => {
    expect(titled('Marrowby Mills – Alton, IL')).toBe('Alton');
    expect(titled('Marrowby Mills - Kandy, Sri Lanka')).toBe('Kandy');
  });

  it.each(['Mills in Alton, IL | Marrowby Mills', 'Our Locations | Alton, IL | Marrowby Mills', 'Jobs - Alton, IL'])(
    'is none in %s',
    (title) => {
      expect(titled(title)).toBeUndefined();
    },
  );
});

it('is the town behind the street where the firm is located', () => {
  expect(seatOf('<p>Located at Stansfield road, Castleford</p>')[0]).toBe('Castleford');
  expect(seatOf('<p>We are located at the heart of town, Castleford</p>')[0]).toBeUndefined();
});

describe('an address in the story of a firm', () => {
  const story = '<p>In 2017 we moved from the mill to 93092 Barbing, Germany, where we grew.</p>';

  it('gives way to the address that the page gives for itself', () => {
    const own = '<footer><p>Marrowby<br>Industriestraße 5<br>93333 Neustadt an der Donau<br>Germany</p></footer>';
    expect(seatOf(story + own)).toEqual(['Neustadt an der Donau', 'DE']);
  });

  it('is the seat where there is no other', () => {
    expect(seatOf(story)[0]).toBe('Barbing');
  });
});

describe('the seat among other words', () => {
  it.each([
    ['<p>Come and work at our San Francisco headquarters.</p>', 'San Francisco', 'US', {}],
    ['<p>Marrowby is an Austin, Texas-based software company.</p>', 'Austin', 'US', {}],
    [
      '<h3>Berlin – Headquarters</h3><p>Torstraße 5<br>10119 Berlin</p><h3>Wien</h3><p>Ringgasse 5<br>1010 Wien</p>',
      'Berlin',
      'DE',
      { lang: 'de' },
    ],
    [
      '<p>Das Familienunternehmen mit Hauptsitz in Bad Homburg vor der Höhe baut Pumpen.</p>',
      'Bad Homburg vor der Höhe',
      undefined,
      { lang: 'de' },
    ],
    [
      "<p>Marrowby, dont le siège social est situé à Vieux-Port, Résidence Aigle, 3ème étage, Abidjan, Côte d'Ivoire.</p>",
      'Abidjan',
      'CI',
      { lang: 'fr' },
    ],
    [
      '<table><tr><th>Siège social</th><td>Rue Haute, Imm. 80, Appt 5, Bassin, Rabat — Maroc</td></tr></table>',
      'Rabat',
      'MA',
      { lang: 'fr' },
    ],
    ['<footer><p>Harbour Media Park, Building 12, Office 305, Dubai, UAE</p></footer>', 'Dubai', 'AE', {}],
    ['<footer><p>Plot 12, Mill City, Madhapur, Hyderabad, Telangana 500081, India</p></footer>', 'Hyderabad', 'IN', {}],
    ['<footer><p>43 Residency Road, Bengaluru - 560025, Karnataka</p></footer>', 'Bengaluru', 'IN', {}],
    ['<p><strong>Address:</strong> Old Quarter, Agadez, Niger</p>', 'Agadez', 'NE', {}],
    ['<h4>Address</h4><p>King Hussein Street, Amman, Jordan</p>', 'Amman', 'JO', {}],
    ['<footer><p>Meir 12, 2000 Antwerpen</p></footer>', 'Antwerpen', 'BE', { lang: 'nl', tld: 'be' }],
    ['<p>P.O. BOX 12 00300, NAIROBI.<br>TEL: 020-5550140</p>', 'Nairobi', 'KE', {}],
    [
      '<h3>Head office</h3><p>Office No. 5, Pearl Building, Ras Al Khaimah, U.A.E.</p><h4>Representative office in Ukraine:</h4><p>1/3 Hora lane, Kyiv, Ukraine, 04071</p>',
      'Ras Al Khaimah',
      'AE',
      {},
    ],
  ])('is read in %s', (body, city, country, where) => {
    expect(seatOf(body, where)).toEqual([city, country]);
  });

  it.each([
    '<h3>Head office</h3><h4>Branch office</h4><p>12 Mill Road<br>Leeds LS1 4AB</p>',
    '<h3>Japan Office</h3><p>〒104-0061 東京都中央区銀座一丁目22番11号</p>',
    '<h3>Regional Office:</h3><p>12 Mill Road<br>Leeds LS1 4AB</p>',
    '<h4>Address</h4><p>Old Quarter, Riverside</p>',
    '<p>Our New Headquarters opened last week.</p>',
    '<p>Based in Sichuan, we build pumps for the whole country.</p>',
    '<p>Customers visit our Global Headquarters often.</p>',
    '<footer><p>October 12, 2020 Designing pumps</p></footer>',
    '<p>110 Mill Road West<br>Mississauga, ON L5R 4G7</p><p>15350 Hill Drive<br>Surrey, BC V3Z-1H4</p>',
  ])('is none in %s', (body) => {
    expect(seatOf(body)[0]).toBeUndefined();
  });
});

describe("small firms' addresses", () => {
  it.each([
    ['<p>12 Main Street<br>Springfield,<br>IL 62701</p>', 'Springfield', 'US', {}],
    ['<p>12 MAIN STREET<br>SPRINGFIELD, ILLINOIS 62701</p>', 'Springfield', 'US', {}],
    ['<p>12 Main Street, Springfield, Il. 62701</p>', 'Springfield', 'US', {}],
    ['<p>12 Main Street<br>St. Louis, MO 63101</p>', 'St. Louis', 'US', {}],
    ['<p>12 Main St. Louisville, KY 40202</p>', 'Louisville', 'US', {}],
    ['<p>Our showroom is located at 12 Elm Road, Dayton, Ohio.</p>', 'Dayton', 'US', {}],
    ['<p>12 Mill St, Sydney, NSW, 2000</p>', 'Sydney', 'AU', {}],
    ['<p>12 Mill St. Vancouver, B.C. V6B 1A1</p>', 'Vancouver', 'CA', {}],
    ['<p>12 Mill Street, Dublin 2, Ireland</p>', 'Dublin', 'IE', {}],
    ['<p>Str. Lunga 4, 010101 București</p>', 'București', 'RO', { lang: 'ro', tld: 'ro' }],
    ['<p>Dlouhá ulice 4, 110 00 Praha 1</p>', 'Praha', 'CZ', { lang: 'cs', tld: 'cz' }],
    ['<p>12 Mill Blvd, Tel Aviv, Israel</p>', 'Tel Aviv', 'IL', {}],
    ['<p>Av. Alta 1234, C1043AAZ Buenos Aires, Argentina</p>', 'Buenos Aires', 'AR', { lang: 'es' }],
    ['<p>Av. Alta 345, Lima 15074, Perú</p>', 'Lima', 'PE', { lang: 'es' }],
    ["<p>12 Queen's Road Central, Hong Kong</p>", 'Hong Kong', 'HK', {}],
  ])('are read in %s', (body, city, country, where) => {
    expect(seatOf(body, where)).toEqual([city, country]);
  });

  it.each(['<p>Call 12 Main Street, Monday, In. 62701</p>', '<p>We ship 12 boxes, Model, ON 62701</p>'])(
    'are none in %s',
    (body) => {
      expect(seatOf(body)[0]).toBeUndefined();
    },
  );
});
