import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Whatever stands in a fact's place on a company's page: no slogan is a name, no button a city, no date or register's number a phone. */

const factsOf = (head: string, body: string) =>
  read(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    'https://www.marrowby.com/about',
  ).facts;

const slogan = fc.constantFrom(
  'We build the future of pumps!',
  'Your partner for clean water',
  'Welcome to our website',
  'How can we help you?',
  'The best pumps. Made for you.',
  'Ihr Partner für sauberes Wasser',
  'Votre partenaire pour demain',
  'Learn more about our services',
  'Loading…',
  '{{ company.name }}',
  'Your company name',
  'https://www.marrowby.com/',
  'info@marrowby.com',
);
const button = fc.constantFrom(
  'Learn more',
  'Read more',
  'Contact us',
  'Get directions',
  'Show on map',
  'Select your city',
  'View all locations',
  'Subscribe',
  'Mehr erfahren',
  'Auf Karte zeigen',
  'En savoir plus',
  'Nous contacter',
  'Leer más',
  'Ver mapa',
  'Meer informatie',
  'Cookie settings',
  'Send message',
  '{{ city }}',
  'Not available',
  'N/A',
  'Remote',
  'Worldwide',
);

const digits = (many: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: many, maxLength: many }).map((all) => all.join(''));
const two = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 1900, max: 2026 });
const written = (pattern: string) =>
  fc.tuple(digits(22)).map(([all]) => {
    let at = 0;
    return pattern.replaceAll('#', () => all[at++] as string);
  });
const noPhone = fc.oneof(
  fc.tuple(two(28), two(12), year).map(([day, month, in_]) => `${day}.${month}.${in_}`),
  fc.tuple(two(28), two(12), year).map(([day, month, in_]) => `${in_}-${month}-${day}`),
  fc.tuple(two(28), two(12), year).map(([day, month, in_]) => `${day}/${month}/${in_}`),
  fc.tuple(year, year).map(([from, to]) => `${from} – ${to}`),
  ...[
    'VAT: GB ### #### ##',
    'VAT no. ### #### ##',
    'USt-IdNr.: DE#########',
    'Steuernummer: ###/####/####',
    'HRB ######',
    'SIRET : ### ### ### #####',
    'RCS Lyon ### ### ###',
    'P. IVA ###########',
    'CIF B########',
    'KvK ########',
    'BTW NL#########B01',
    'IBAN DE## #### #### #### #### ##',
    'Org.nr ######-####',
    'CVR ## ## ## ##',
    'ABN ## ### ### ###',
    'EIN ##-#######',
    'Company number ########',
    'CNPJ ##.###.###/####-##',
    'ISBN 978-#-###-#####-#',
    'Order no. ###-###-####',
    'Registered charity ######-#',
    'Mon – Fri 08:00 – 17:00',
    '€ ###.###,##',
  ].map(written),
);

describe('whatever stands in its place', () => {
  const runs = { numRuns: 60 };

  it('no slogan, field or address is the name', () => {
    const places: ((said: string) => readonly [string, string])[] = [
      (said) => [`<title>${said}</title>`, ''],
      (said) => [`<title>${said} | Marrowby</title>`, ''],
      (said) => [`<title>Marrowby</title><meta property="og:site_name" content="${said}">`, ''],
      (said) => [`<title>Marrowby</title><meta property="og:title" content="${said}">`, ''],
      (said) => ['<title>About us</title>', `<a href="/"><img class="logo" src="l.png" alt="${said}"></a>`],
      (said) => ['<title>Marrowby</title>', `<h1>${said}</h1>`],
      (said) => ['<title>Marrowby</title>', `<dl><dt>Company name</dt><dd>${said}</dd></dl>`],
    ];
    fc.assert(
      fc.property(slogan, fc.constantFrom(...places), (said, place) => {
        const name = factsOf(...place(said))['company.name'];
        expect(name).not.toBe(said);
        if (name !== undefined) expect(name).toMatch(/^Marrowby/);
      }),
      runs,
    );
  });

  it('no label of a button is the city', () => {
    const places: ((said: string) => string)[] = [
      (said) => `<p>12 Mill Lane<br>${said}</p>`,
      (said) => `<dl><dt>Headquarters</dt><dd>${said}</dd></dl>`,
      (said) => `<h3>Head office</h3><p>${said}</p>`,
      (said) => `<p>Location: ${said}</p>`,
      (said) => `<p>Sitz: ${said}</p>`,
      (said) => `<p>12345 ${said}</p>`,
      (said) => `<address>${said}</address>`,
      (said) => `<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Marrowby</b>
        <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><i itemprop="addressLocality">${said}</i></p></div>`,
      (said) =>
        `<script type="application/ld+json">${JSON.stringify({
          '@type': 'Organization',
          name: 'Marrowby',
          address: { '@type': 'PostalAddress', addressLocality: said },
        })}</script>`,
    ];
    fc.assert(
      fc.property(button, fc.constantFrom(...places), (said, place) => {
        expect(factsOf('<title>Marrowby</title>', place(said))['company.city']).toBeUndefined();
      }),
      runs,
    );
  });

  it('no date, price, hour or number of a register is the telephone', () => {
    const places: ((said: string) => string)[] = [
      (said) => `<p>${said}</p>`,
      (said) => `<header><span>${said}</span></header>`,
      (said) => `<footer><span>${said}</span></footer>`,
      (said) => `<footer><p>Marrowby Ltd, 12 Mill Lane, Leeds | ${said}</p></footer>`,
      (said) => `<footer><p>Contact</p><p>${said}</p></footer>`,
    ];
    fc.assert(
      fc.property(noPhone, fc.constantFrom(...places), (said, place) => {
        expect(factsOf('<title>Marrowby</title>', place(said))['company.phone']).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });
});
