import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Towns without a street, a code or a country, as feet and contact lines have them. All companies are made up. */

function seatOf(body: string, { lang = 'en', host = 'marrowby.com' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Marrowby Joinery</title></head><body><h1>Marrowby Joinery</h1><p>We make staircases and doors for builders.</p>${body}</body></html>`;
  const { facts } = read(html, `https://www.${host}/`);
  return [facts['company.city'], facts['company.country']];
}
const foot = (words: string) => `<footer>${words}<p>© 2026 Marrowby Joinery</p></footer>`;

describe('a large town at the foot', () => {
  it.each([
    ['<p>Rotterdam</p>', 'Rotterdam', 'NL'],
    ['<p>Westlands, Nairobi</p>', 'Nairobi', 'KE'],
    ['<p>Kadıköy / İstanbul</p>', 'İstanbul', 'TR'],
    ['<p>Vienna / Austria</p>', 'Vienna', 'AT'],
    ['<p>Curitiba/PR</p>', 'Curitiba', 'BR'],
    ['<p>Annecy (74)</p>', 'Annecy', 'FR'],
    ['<p>Asheville NC</p>', 'Asheville', 'US'],
    ['<p>Perth WA</p>', 'Perth', 'AU'],
    ['<p>Tbilisi, Georgia</p>', 'Tbilisi', 'GE'],
    ['<p>Russia, Kazan</p>', 'Kazan', 'RU'],
    ['<p>Foshan City, Guangdong Province, China</p>', 'Foshan', 'CN'],
    ['<p>Petaling Jaya, Kuala Lumpur, Malaysia</p>', 'Petaling Jaya', 'MY'],
    ['<p>Studio 4, The Old Mill, Leeds</p>', 'Leeds', 'GB'],
    ['<p>Plot No 12, Sector 63, Noida</p>', 'Noida', 'IN'],
    ['<p>Via Garibaldi 4 - Reggio Emilia (RE)</p>', 'Reggio Emilia', 'IT'],
    ['<p>The Old Dairy, Manor Farm, Shaftesbury, Dorset</p>', 'Shaftesbury', 'GB'],
    ['<p>Made with ♥ in Tallinn, Estonia</p>', 'Tallinn', 'EE'],
    ['<p>Handcrafted in Portland, Oregon</p>', 'Portland', 'US'],
    ['<p>hello@marrowby.com</p><p>Haarlem</p>', 'Haarlem', 'NL'],
    ['<h4>Visit us</h4><p>Valletta</p>', 'Valletta', 'MT'],
    ['<h4>Head Office</h4><p>Ahmedabad</p>', 'Ahmedabad', 'IN'],
    ['<p>Office: Ankara / Türkiye</p>', 'Ankara', 'TR'],
    ['<p>Treviso (TV) - Italia</p>', 'Treviso', 'IT'],
    ['<p>Lévis (Québec) Canada</p>', 'Lévis', 'CA'],
    ['<p>Petaluma, Calif.</p>', 'Petaluma', 'US'],
    ['<p>Guelph, Ont.</p>', 'Guelph', 'CA'],
    ['<p>Boston, MA</p>', 'Boston', 'US'],
    ['<p>Washington, DC</p>', 'Washington', 'US'],
    ['<p>🇵🇹 Lisbon</p>', 'Lisbon', 'PT'],
    ['<p>Marrowby Joinery * Kaunas * Lithuania</p>', 'Kaunas', 'LT'],
    ['<p>Marrowby Joinery, Bhosari, Pune, India. Tel: +91 20 5550142</p>', 'Pune', 'IN'],
    [
      '<p>Marrowby – stairs, doors and windows for builders and architects · Plön, Schleswig-Holstein · Umsetzung: Pixel North</p>',
      'Plön',
      'DE',
    ],
    ['<p>Graz, Austria (100 % remote)</p>', 'Graz', 'AT'],
    ['<p>Designed and built in Denver, Colorado.</p>', 'Denver', 'US'],
    ['<p>Proudly Canadian. Based in Toronto.</p>', 'Toronto', 'CA'],
    ['<p>Tulsa, OK 918-555-0132</p>', 'Tulsa', 'US'],
    ['<p>Organize Sanayi Bölgesi Mavi Cadde No:12 Nilüfer / BURSA</p>', 'Bursa', 'TR'],
    ['<p>Lisbon, Portugal & remote</p>', 'Lisbon', 'PT'],
    ['<p>12 Rustaveli Avenue, Tbilisi, Georgia</p>', 'Tbilisi', 'GE'],
  ])('is the seat in %s', (words, city, country) => {
    expect(seatOf(foot(words))).toEqual([city, country]);
  });

  it('is the seat behind the name in the line of the rights', () => {
    expect(seatOf('<footer>© 2026 Marrowby Joinery | Lyon</footer>')).toEqual(['Lyon', 'FR']);
    expect(seatOf('<footer>© 2026 Marrowby Joinery, Bristol</footer>')).toEqual(['Bristol', 'GB']);
    expect(seatOf('<footer>Licensed in Illinois · Marrowby Joinery · Chicago</footer>')).toEqual(['Chicago', 'US']);
    expect(seatOf('<p>Licensed in Illinois · Marrowby Joinery LLC · Chicago</p>')).toEqual(['Chicago', 'US']);
    expect(seatOf('<p>Staircases · Hotel Alta · Chicago</p>')).toEqual([undefined, undefined]);
    expect(seatOf('<h2>Open positions</h2><p>Joiner</p><p>Marrowby Joinery · Chicago</p>')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it.each([
    '<p>Tel Aviv | New York | London</p>',
    '<p>Marrowby Joinery · Leeds · Oslo</p>',
    '<p>Marrowby Joinery builds · Kim Sample · Hotel Alta, Oslo</p>',
    '<ul><li>Leeds</li><li>Bradford</li></ul>',
    '<h4>Areas we serve</h4><p>Nottingham</p>',
    '<h4>Our projects</h4><p>Hamburg</p>',
    '<p>Website by Pixel North, Hamburg</p>',
    '<p>Made with love in Berlin by Pixel North</p>',
    '<p>Amtsgericht Charlottenburg, Berlin</p>',
    '<p>Insured with Marble Bank, London</p>',
    '<p>Florence</p>',
    '<p>Madison</p>',
    '<p>Sign IN</p>',
    '<p><a href="/leeds">Leeds</a></p>',
    '<p>Home / Ireland</p>',
    '<p>Also in London, UK</p>',
    '<p>Select your city</p><p>Rotterdam</p>',
    '<p>Dover, Delaware</p>',
    '<p>Ana Silva, MD</p>',
    '<p>⭐ Chicago</p>',
    '<p>Photography: Anna Berg, Oslo</p>',
    '<p>© 2026 Marrowby Joinery, Inc. Made in Austin, TX.</p>',
    '<p>Designed in California. Made in China.</p>',
  ])('is none in %s', (words) => {
    expect(seatOf(foot(words))[0]).toBeUndefined();
  });

  it('is none in the running page', () => {
    expect(seatOf('<p>Rotterdam</p>')[0]).toBeUndefined();
    expect(seatOf('<p>“Lovely stairs” – Paul, Leeds</p>')[0]).toBeUndefined();
  });
});

describe('the place of a job or a project', () => {
  it.each([
    '<h2>Open positions</h2><p>Carpenter</p><p>Location: Dresden, Germany</p>',
    '<h2>Projects</h2><p>Villa stairs</p><p>Location: Nice, France</p>',
    '<h2>Events</h2><p>Joiners’ fair</p><p>Location: Cologne, Germany</p>',
  ])('is no seat: %s', (body) => {
    expect(seatOf(body)).toEqual([undefined, undefined]);
  });
});

describe('a town and its state before a telephone number', () => {
  it.each([
    ['<p>Marrowby Joinery, Springfield, MO – 417.555.0132</p>'],
    ['<p>12 Elm Road • Springfield, MO • 417.555.0132</p>'],
    ['<p>Springfield, Mo. (417) 555-0132</p>'],
    ['<p>We are based in Springfield, Mo., and build all over the state.</p>'],
  ])('are the seat in %s', (words) => {
    expect(seatOf(words)).toEqual(['Springfield', 'US']);
  });

  it.each([
    ['<p>Our dealer Elm Doors, Springfield, MO – 417.555.0132</p>'],
    ['<p>Elm Doors, Springfield, MO 417-555-0132</p><p>Oak Doors, Denver, CO 303-555-0132</p>'],
    ['<p>Dr. Ana Silva, MD – 417.555.0132</p>'],
    ['<p>Founded 1950 - 1998 - 2001</p>'],
  ])('are none in %s', (words) => {
    expect(seatOf(words)).toEqual([undefined, undefined]);
  });
});
