import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Whose page it is, what it calls itself and where it is at home, in the forms that pages have. All companies are made up. */

interface Given {
  readonly url?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly head?: string;
}
const page = (
  body: string,
  { url = 'https://www.marrowby.com/about', title = '', lang = 'en', head = '' }: Given = {},
) =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    url,
  );
const json = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;

describe('whose page it is', () => {
  it.each(['SportsActivityLocation', 'Bakery', 'HairSalon', 'AutoWash', 'Optician', 'ExerciseGym'])(
    'is told by structured data of the type %s',
    (type) => {
      const { facts } = page('<h1>Welcome</h1>', {
        url: 'https://marrowby-hall.example.com/visit',
        title: 'Welcome',
        head: json({
          '@type': type,
          name: 'Marrowby Hall',
          url: 'https://marrowby-hall.example.com',
          telephone: '+441134960123',
        }),
      });
      expect(facts['company.name']).toBe('Marrowby Hall');
      expect(facts['company.phone']).toBe('+441134960123');
    },
  );

  it.each([
    'https://www.marrowby.com/presentation',
    'https://www.marrowby.com/unternehmen/das-sind-wir.html',
    'https://www.marrowby.se/kontakta-oss',
    'https://www.marrowby.com.br/quem-somos',
  ])('is told by the address %s', (url) => {
    expect(page('<h1>Marrowby</h1><p>Pumps.</p>', { url, title: 'Marrowby' }).reading.kind).toBe('company');
  });

  it('is another company, where a directory has a page for it', () => {
    const url = 'https://www.marrowby.com/company/harrow-pumps';
    const listed = page('<h1>Harrow Pumps Ltd</h1><p>Marrowby lists makers of pumps.</p>', {
      url,
      title: 'Harrow Pumps',
    });
    expect(listed.reading).toMatchObject({
      kind: 'none',
      why: 'This page is about another organisation: Harrow Pumps Ltd.',
    });
    const own = page('<h1>Marrowby Pumps</h1><p>Marrowby makes pumps.</p><footer>© 2026 Marrowby Ltd</footer>', {
      url: 'https://www.marrowby.com/company/marrowby-pumps',
      title: 'Marrowby Pumps',
    });
    expect(own.reading.kind).toBe('company');
  });

  it.each([
    ['https://www.quillmark.com/companies/harrow.html', '<h1>Harrow</h1><p>Score: 612. Reports: 1.</p>'],
    [
      'https://www.quillmark.com/companies/harrow',
      '<header><h1>Quillmark</h1></header><h1>Harrow</h1><p>45 Mill Lane, Malvern, PA 19355</p>',
    ],
  ])('is another company, too, where the entry has an ending or the list a heading: %s', (url, body) => {
    expect(page(body, { url, title: 'Harrow | Quillmark' }).reading.kind).toBe('none');
  });

  it.each([
    ['https://www.marrowby.com/profile/history.htm', '<h1>History</h1><p>We have made pumps since 1956.</p>'],
    ['https://www.marrowby.com/profile/quality.html', '<h1>Quality</h1><p>Our pumps hold.</p>'],
    ['https://www.marrowby.com/company/vision.html', '<h1>Vision</h1><p>We want dry cellars.</p>'],
    ['https://www.marrowby.com/firm/attorneys.html', '<h1>Attorneys</h1><p>Kim Sample</p>'],
  ])('is not another company where the address is that of a section: %s', (url, body) => {
    const whole = `${body}<footer>© 2026 Marrowby Ltd, 4 High Street, Leeds LS1 4AB</footer>`;
    expect(page(whole, { url, title: 'Marrowby' }).reading.kind).toBe('company');
  });

  it('is not told by a copyright line of somebody that neither host nor title bears out', () => {
    const { reading } = page('<p>Copyright (c) 1995, Oldham Newspapers, Inc.</p><p>A story of 1993 about a firm.</p>', {
      url: 'https://archive.quillmark.edu/issues/1993/10060318.htm',
      title: 'The Sunday story',
    });
    expect(reading.kind).toBe('none');
  });
});

describe('the name', () => {
  it('may have the words of the host in another order', () => {
    const { facts } = page('<h1>The Pump Lab</h1>', {
      url: 'https://labpump.com/',
      title: 'The Pump Lab | Pumps in Leeds',
    });
    expect(facts['company.name']).toBe('The Pump Lab');
  });

  it.each(['Företaget', 'Your Company', 'Firmenname', 'Nom de l’entreprise', 'My Website'])(
    'is not what a template left: "© 2026 %s"',
    (words) => {
      expect(
        page(`<h1>Om oss</h1><footer>© 2026 ${words}</footer>`, { title: 'Om oss' }).facts['company.name'],
      ).not.toBe(words);
    },
  );
});

describe('where the company is', () => {
  it.each([
    ['fr', '<h2>Hébergement</h2><p>GitHub Inc., 88 Colin P. Kelly Jr Street, San Francisco, CA 94107, États-Unis.</p>'],
    ['fr', '<h2>Hébergeur</h2><p>Netlify</p><p>2325 3rd Street, Suite 296</p><p>San Francisco, CA 94107</p>'],
    ['es', '<h2>Alojamiento web</h2><p>Quillmark S.L., Calle Mayor 4, 28013 Madrid</p>'],
    ['de', '<h2>Hosting</h2><p>IONOS SE</p><p>Elgendorfer Str. 57</p><p>56410 Montabaur, Deutschland</p>'],
  ])('(%s) is not where its site is hosted: %s', (lang, body) => {
    const { facts } = page(body, { lang, url: 'https://www.marrowby.com/legal', title: 'Legal | Marrowby' });
    expect(facts['company.city']).toBeUndefined();
    expect(facts['company.country']).toBeUndefined();
  });

  it('is the country alone where its structured data says no more', () => {
    const head = json({
      '@type': 'Organization',
      name: 'Marrowby',
      url: 'https://www.marrowby.com',
      address: { '@type': 'PostalAddress', addressCountry: 'EG' },
    });
    expect(page('<h1>Marrowby</h1>', { head, title: 'Marrowby' }).facts['company.country']).toBe('EG');
  });

  it('is in the country of its host where the page is in a language of that country and names the seat', () => {
    const seat = (lang: string, url: string) =>
      page('<p>Mit unserem Sitz in Kleinmarrowby sind wir gut zu erreichen.</p>', { lang, url, title: 'Marrowby' })
        .facts;
    expect(seat('de', 'https://marrowby.de/unternehmen')).toMatchObject({ 'company.country': 'DE' });
    expect(seat('de', 'https://marrowby.fr/unternehmen')['company.country']).toBeUndefined();
    expect(seat('de', 'https://marrowby.com/unternehmen')['company.country']).toBeUndefined();
  });

  it.each([
    ['Domicilio: Jr. Cruz del Sur N° 140, Int 905, urb. Los Granados, Lima - Perú', 'Lima', 'PE'],
    ['12 Galle Road, Kandy, Sri Lanka', 'Kandy', 'LK'],
  ])('is read from an address without a postal code: "%s"', (line, city, country) => {
    const { facts } = page(`<h1>Marrowby</h1><footer><p>${line}</p></footer>`, { title: 'Marrowby' });
    expect(facts).toMatchObject({ 'company.city': city, 'company.country': country });
  });

  it('is not told by one of several telephone numbers of different countries', () => {
    const body =
      '<p><a href="tel:0024177853711">0024177853711</a>, <a href="tel:0033758306538">0033758306538</a></p><p>Marrowby, entreprise de voirie.</p>';
    const { facts } = page(body, { lang: 'fr', url: 'https://www.marrowby.com/contact', title: 'Contact | Marrowby' });
    expect(facts['company.country']).toBeUndefined();
  });

  it('is the one town of two shops, told after a dash from the telephone number', () => {
    const body =
      '<p>Marrowby Sud — 7 Rue Haute, 76100 Rouen — 09 53 45 91 93<br>Marrowby Nord — 66 Rue Basse, 76000 Rouen — 09 55 93 82 78</p>';
    const { facts } = page(body, { lang: 'fr', url: 'https://www.marrowby.fr/contact', title: 'Contact | Marrowby' });
    expect(facts).toMatchObject({ 'company.city': 'Rouen', 'company.country': 'FR' });
  });

  it('is read where the park that it is in stands between street and town', () => {
    const body = '<footer><h3>Marrowby SAS</h3><p>12 rue des Ateliers<br>Parc des Rives<br>49100 Angers</p></footer>';
    const { facts } = page(body, { lang: 'fr', url: 'https://www.marrowby.fr/contact', title: 'Contact | Marrowby' });
    expect(facts).toMatchObject({ 'company.city': 'Angers', 'company.country': 'FR' });
  });

  it.each(['Our 3 teams have worked in Lima, Peru', 'Visit us at the fair: hall 4, Bologna, Italy'])(
    'is not read from "%s"',
    (line) => {
      expect(page(`<h1>Marrowby</h1><p>${line}</p>`, { title: 'Marrowby' }).facts['company.city']).toBeUndefined();
    },
  );
});

describe('its name', () => {
  const street = '<p>Marrowby Optiek<br>Kloosterstraat 2<br>6369 AD Simpelveld<br>T. 045 - 496 0 123</p>';
  it.each([null, 'http://www.marrowbyoptiek.nl/lenzen.html'])('stands above its street, on a page at %s', (url) => {
    const agency = '<div id="footer"><a href="http://www.harrowdesign.nl">© Reclamebureau Harrow Design</a></div>';
    const html = `<html lang="nl"><head><title>Marrowby Optiek Simpelveld</title></head><body>${street}${agency}</body></html>`;
    const { facts } = read(html, url);
    expect(facts['company.name']).toBe('Marrowby Optiek');
    expect(facts['company.city']).toBe('Simpelveld');
  });

  it('is not what follows the sign of copyright, where that is a street', () => {
    const foot = '<p>Marrowby Bakeries © | 255 Business Center Dr. | Horsham, PA 19044</p>';
    const { facts } = page(foot, { title: 'Marrowby Bakeries - Contact Us' });
    expect(facts['company.name']).toBe('Marrowby Bakeries');
  });

  it('goes without what its title puts in brackets', () => {
    const { facts } = page('<p>Menus</p>', {
      url: 'https://www.dinehere.com/contact',
      title: 'Marrowby Grill and Catering (Dallas, TX 75209): Contact Us',
    });
    expect(facts['company.name']).toBe('Marrowby Grill and Catering');
  });

  it('is the legal name that its head gives, where no address is known', () => {
    const head = '<meta property="og:site_name" content="Marrowby Hair Inc.">';
    const { reading } = read(
      `<html><head><title>Marrowby Hair - About</title>${head}</head><body><p>Cuts</p></body></html>`,
    );
    expect(reading.kind).toBe('company');
    expect(reading.why).toBe('Its head gives its legal name, Marrowby Hair Inc.');
  });
});

describe('its address', () => {
  it.each([
    ['7075 Mandarin Drive<br>Boca Raton, FL 33433 USA', 'Boca Raton'],
    ['1617 3rd Avenue<br>Suite 7080<br>New York, NY<br>10128', 'New York'],
    ['2655 Main Street<br>Foster Square<br>Brewster Ma 02631', 'Brewster'],
  ])('is read in "%s"', (lines, city) => {
    const { facts } = page(`<p>${lines}</p>`, { title: 'Marrowby' });
    expect(facts['company.city']).toBe(city);
    expect(facts['company.country']).toBe('US');
  });

  it('begins behind the mall or the park that stands before the town', () => {
    const { facts } = page('<p>14 Mill Drive Tailor Brook Mall Auburn, ME 04210</p>', { title: 'Marrowby' });
    expect(facts['company.city']).toBe('Auburn');
  });

  it('has a country and no town, where a park stands in the place of the town', () => {
    const lines = '<p>26 Oak Crescent<br>Hills Business Park<br>Lancashire<br>FY4 5GU</p>';
    const { facts } = page(lines, { title: 'Marrowby' });
    expect(facts['company.city']).toBeUndefined();
    expect(facts['company.country']).toBe('GB');
    const words = '<p>Marrowby is a design studio based in Blackpool, Lancashire, UK.</p>';
    expect(page(lines + words, { title: 'Marrowby' }).facts['company.city']).toBe('Blackpool');
  });
});

describe('its domain, on a saved page without an address', () => {
  it.each([
    '<p>T 0117 496012 | www.marrowby.nl</p>',
    '<p>T 0117 496012</p><a href="http://jobs.marrowby.nl/">Jobs</a><a href="http://harrow.nl">Harrow</a>',
  ])('is the host that spells its name: %s', (body) => {
    const html = `<html lang="nl"><head><title>Contact | Marrowby</title><meta name="copyright" content="Marrowby B.V."></head><body><p>Weststraat 73<br>4527 BS Aardenburg</p>${body}</body></html>`;
    expect(read(html).facts['company.domain']).toBe('marrowby.nl');
  });

  it('is not the host of whoever carries its mail', () => {
    const body = (mail: string) =>
      `<html lang="nl"><head><title>vof marrowby, diervoeders</title></head><body><p>v.o.f. Marrowby<br>Weststraat 73<br>4527 BS Aardenburg</p><p>tel. 0117-496012</p><p>${mail}</p></body></html>`;
    const carried = read(body('marrowby@landnet.nl')).facts;
    expect(carried['company.domain']).toBeUndefined();
    expect(carried['company.name']).toBe('v.o.f. Marrowby');
    expect(read(body('info@marrowby.nl')).facts['company.domain']).toBe('marrowby.nl');
    expect(read(body('jansen@mvoeders.nl')).facts['company.domain']).toBe('mvoeders.nl');
  });
});

describe('its telephone', () => {
  const phone = (body: string, description = '', title = 'Marrowby') =>
    read(
      `<html lang="en"><head><title>${title}</title><meta name="description" content="${description}"></head><body><p>10 State Rd, Bath, ME 04530</p>${body}<footer>© 2026 Marrowby Inc</footer></body></html>`,
      'https://www.marrowby.com/contact.html',
    ).facts['company.phone'];

  it.each(['Local', 'Toll free', 'Reservations', 'Zentrale'])('stands behind "%s:"', (label) => {
    expect(phone(`<p>Ask for Kim, who is in. ${label}: 207-442-9288</p>`)).toBe('+12074429288');
  });

  it('is that of its description or title, where no other stands on the page', () => {
    const said = 'Home loans in Bath. For more, contact 207.442.9288 (free of charge).';
    expect(phone('', said)).toBe('+12074429288');
    expect(phone('', '', 'Marrowby | Plumber in Bath (207) 442-9288')).toBe('+12074429288');
    expect(phone('<p>Phone: 207-442-9211</p>', said)).toBe('+12074429211');
    expect(phone('', 'Open since 1998 - 2026, order no. 207-442-9288.')).toBeUndefined();
    expect(phone('', 'Fax 207-442-9288')).toBeUndefined();
  });
});
