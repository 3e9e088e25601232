import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Words that look like facts and are none, each on an otherwise plain page of a company. */

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>About us | Marrowby</title>${head}</head><body><h1>About us</h1>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`;
const factsOf = (body: string, head = '', url = 'https://www.marrowby.com/about') => read(page(body, head), url).facts;

describe('a founding year', () => {
  it.each([
    "We have 15 years' experience in logistics.",
    'Since our launch in 2015 we have shipped 4 million parcels.',
    'Our parent company, Oldham Group, was founded in 1890.',
    'Our customer Quillmark was founded in 2011.',
    'Our managing director founded the university chess club in 1999.',
    'Seit 2012 sind wir offizieller Partner von Quillmark.',
    '© 1998-2026 Marrowby Ltd',
    'Working with retailers since 1998.',
    'Our newsletter started in 2012.',
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.founded']).toBeUndefined();
  });

  it.each([
    ['Marrowby was founded in 1987 by two sisters.', 1987],
    ['Founded in 2003, we are based in Leeds.', 2003],
    ['Marrowby was started by Jo Ray and Kim Lee in 2014.', 2014],
    ['Marrowby wurde 1974 in Bielefeld gegründet.', 1974],
    ['Marrowby a été fondée en 1995.', 1995],
    ['Marrowby fue fundada en 1948.', 1948],
    ['Marrowby is opgericht in 1961.', 1961],
    ['Marrowby è stata fondata nel 1982.', 1982],
    ['Since 1996, we have helped shops move goods.', 1996],
  ])('is read in "%s"', (sentence, year) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.founded']).toBe(year);
  });
});

describe('a head count', () => {
  it.each([
    'We serve over 500 clients and 4 million merchants.',
    'A network of 35 brokers.',
    'Workforce planning software for retailers with 50 to 5,000 employees.',
    'Software for companies with 50 employees or more.',
    'Quillmark has 350 employees.',
    'We trained 2,000 employees last year.',
    'Für Unternehmen mit 100 Mitarbeitern.',
    'Our 12 offices in 9 countries.',
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.employees']).toBeUndefined();
  });

  it.each([
    ['We employ about 350 people in Leeds.', 350],
    ['Marrowby has 120 employees.', 120],
    ['Today more than 75 people work at Marrowby.', 75],
    ['Wir beschäftigen 180 Mitarbeiterinnen und Mitarbeiter.', 180],
    ['Nous sommes 45 collaborateurs.', 45],
    ['Nuestra plantilla cuenta con 240 empleados.', 240],
    ["We're a team of 14 designers.", 14],
  ])('is read in "%s"', (sentence, count) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.employees']).toMatchObject({ min: count });
  });
});

describe('a seat', () => {
  it('is not chosen among several offices', () => {
    const facts = factsOf('<p>200 State Street<br>Boston, MA 02109</p><p>11 Wacker Drive<br>Chicago, IL 60606</p>');
    expect(facts['company.city']).toBeUndefined();
    expect(facts['company.country']).toBe('US');
  });

  it('is the one that is called so', () => {
    const facts = factsOf(
      '<h3>Global headquarters</h3><p>200 State Street<br>Boston, MA 02109</p><h3>Office</h3><p>11 Wacker Drive<br>Chicago, IL 60606</p>',
    );
    expect(facts['company.city']).toBe('Boston');
  });

  it.each([
    'Marrowby Ltd is registered at 1209 Orange Street, Wilmington, DE 19801.',
    '"Lovely service." – Dana, Boston, MA 02108',
    'Helio Grid is headquartered in Oslo, Norway.',
    'October 22, 2026 Designing With Care',
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.city']).toBeUndefined();
  });

  it.each([
    ['Marrowby is headquartered in Cleveland, Ohio.', 'Cleveland', 'US'],
    ['Marrowby GmbH mit Sitz in Köln', 'Köln', 'DE'],
    ['Notre siège social est situé à Lyon, France.', 'Lyon', 'FR'],
    ['Marrowby is gevestigd te Utrecht.', 'Utrecht', 'NL'],
    ['Tenemos nuestra sede en Madrid, España.', 'Madrid', 'ES'],
  ])('is read in "%s"', (sentence, city, country) => {
    const facts = factsOf(`<p>${sentence}</p>`);
    expect(facts['company.city']).toBe(city);
    expect(facts['company.country']).toBe(country);
  });
});

describe('an address', () => {
  it.each([
    ['Unit 2, Mill Lane<br>Guildford<br>Surrey<br>GU1 1AA', 'Guildford', 'GB'],
    ['1 Finsbury Avenue, London EC2M 2PF', 'London', 'GB'],
    ['Industriestrasse 7<br>8304 Wallisellen<br>Schweiz', 'Wallisellen', 'CH'],
    ['ul. Długa 5<br>00-238 Warszawa', 'Warszawa', 'PL'],
    ['12 Harbour St, Townsville QLD 4810', 'Townsville', 'AU'],
    ['Reijerskoop 88<br>2771 BP Boskoop', 'Boskoop', 'NL'],
    ['410 Main Street, Nelson, BC V1L 4A3', 'Nelson', 'CA'],
    ['〒460-0008 愛知県名古屋市中区栄1-2-3', '名古屋', 'JP'],
  ])('is read in "%s"', (words, city, country) => {
    const facts = factsOf(`<p>${words}</p>`);
    expect(facts['company.city']).toBe(city);
    expect(facts['company.country']).toBe(country);
  });
});

describe('a telephone number', () => {
  it.each(['Fax: +49 521 5550-129', 'VAT 123 456 789', '12.04.2026 - 14.04.2026', 'ISO 9001:2015', '1998 - 2026'])(
    'is not "%s"',
    (words) => {
      expect(factsOf(`<p>${words}</p>`)['company.phone']).toBeUndefined();
    },
  );
});

describe('hiring and funding', () => {
  it('is not hiring where the page says so', () => {
    expect(
      factsOf('<p>We are not currently hiring.</p><a href="/careers">Careers</a>')['company.hiring'],
    ).toBeUndefined();
  });

  it.each([
    'We received a grant from Innovate UK.',
    'How to raise a Series A round.',
    'Helio Grid raised a Series C round.',
  ])('is no funding: "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.fundingStage']).toBeUndefined();
  });

  it('reads a round with the date beside it', () => {
    const facts = factsOf(
      '<article><time datetime="2026-03-03">March 3</time><p>We raised a $24 million Series B.</p></article>',
    );
    expect(facts['company.fundingStage']).toBe('series-b');
    expect(facts['company.fundingAt']).toBe('2026-03-03');
  });
});

describe('a name', () => {
  it('is not that of who made the site', () => {
    const html = `<title>Contact</title><body><h1>Contact</h1><p>Call us: 0113 496 0042</p><footer>© 2026 Marrowby. Website by Pixel Forge Ltd</footer></body>`;
    expect(read(html, 'https://www.marrowby.com/contact').facts['company.name']).toBe('Marrowby');
  });

  it('is not that of the page', () => {
    const { facts } = read(
      page('<p>Hello</p>', '<meta property="og:site_name" content="Marrowby">'),
      'https://www.marrowby.com/contact',
    );
    expect(facts['company.name']).toBe('Marrowby');
  });
});

describe('technologies', () => {
  it('are those that the page runs on, not those that it sells', () => {
    const facts = factsOf(
      '<p>We implement Salesforce, HubSpot and Marketo.</p><a href="https://www.hubspot.com/partners">HubSpot partner</a>',
      '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>',
    );
    expect(facts['company.technologies']).toEqual(['Google Tag Manager']);
  });
});
