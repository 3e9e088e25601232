import { describe, expect, it } from 'vitest';
import { isSameTown } from '#core/parse/cities.ts';
import { read } from './read-page.ts';

/** Towns and countries that stand among other things in a line, and numbers that say nothing of a country. All companies are made up. */

function factsOf(body: string, { lang = 'en', host = 'marrowby.com' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Marrowby Pumps</title></head><body><h1>Marrowby Pumps</h1><p>We make pumps for farms.</p>${body}</body></html>`;
  return read(html, `https://www.${host}/about`).facts;
}

describe('the town', () => {
  it.each([
    ['en', '<p>Marrowby Pumps Ltd. · Arusha, Tanzania · Est. 2016</p>', 'Arusha', 'TZ'],
    [
      'fr',
      '<p>Le siège social est installé au numéro 9 sur l’Avenue des Palmes à Kinshasa capitale du pays.</p>',
      'Kinshasa',
      'CD',
    ],
    ['en', '<p>Add: High-Tech Industrial Zone, Kexue Avenue, Zhengzhou, China.</p>', 'Zhengzhou', 'CN'],
    [
      'en',
      '<h3>US Office</h3><p>Tulsa, Oklahoma</p><p>USA</p><p><i>mail</i> <a href="mailto:hola@marrowby.com">Email: hola@marrowby.com</a></p>',
      'Tulsa',
      'US',
    ],
    ['nl', '<footer>Havenweg 18F 2031 JK Haarlem info@marrowby.nl KvK: 93440000</footer>', 'Haarlem', 'NL'],
    [
      'de',
      '<form><p>Ich habe die Datenschutzerklärung gelesen</p></form><footer><p>Marrowby</p><p>Schillerstraße 13b, 29525 Uelzen</p></footer>',
      'Uelzen',
      'DE',
    ],
    [
      'en',
      '<footer><p>Unit 2 Cahir Business Park</p><p>Cahir, Co. Tipperary</p><p>Ireland, E21 C564</p></footer>',
      'Cahir',
      'IE',
    ],
    ['en', '<footer><p>12 Mill Road</p><p>Hambledon</p><p>United Kingdom, PO7 4RS</p></footer>', 'Hambledon', 'GB'],
    ['pt', '<footer><p>Av. Alta, 159, Bairro Novo - Recife Cep 50070-230</p></footer>', 'Recife', 'BR'],
    [
      'es',
      '<footer><h5>Oficina</h5><p>Guayaquil Via Alta Km 27</p><p>+593 99 555 0142</p></footer>',
      'Guayaquil',
      'EC',
    ],
    ['en', '<footer><p>Nairobi, Moi Avenue 12</p><p>+254 20 5550142</p></footer>', 'Nairobi', 'KE'],
    ['fr', '<p>Marrowby, 644 voie Haute, Bât. A Arizona 31670 Labège</p>', 'Labège', 'FR'],
    ['en', '<p>Marrowby Pumps (Leeds, UK) makes pumps for farms.</p>', 'Leeds', 'GB'],
    ['nl', '<h2>Contact</h2><p>E-mail info@marrowby.com</p><p>Land België</p>', undefined, 'BE'],
    ['en', '<meta name="description" content="App development based in Toronto, Canada.">', 'Toronto', 'CA'],
    ['cs', '<footer><p>Alta 12</p><p>708 00 Ostrava-Poruba</p><p>Tel: +420 596 000 000</p></footer>', 'Ostrava', 'CZ'],
  ])('is read: %s %s', (lang, body, city, country) => {
    const facts = factsOf(body, { lang });
    expect([facts['company.city'], facts['company.country']]).toEqual([city, country]);
  });

  it.each([
    ['Über uns – Marrowby Garten aus Salzhem', 'Wir gestalten Gärten in Salzhem und im Umland.', 'Salzhem'],
    ['Marrowby Treppen aus Holz', 'Wir bauen Treppen aus Holz.', undefined],
    ['Marrowby aus Leidenschaft', 'Gärten mit Leidenschaft.', undefined],
  ])('stands behind the name in the title, and again on the page: %s', (title, words, city) => {
    const html = `<!doctype html><html lang="de"><head><title>${title}</title></head><body><h1>Marrowby Garten</h1><p>${words}</p><footer>© 2026 Marrowby Garten</footer></body></html>`;
    expect(read(html, 'https://www.marrowby-garten.de/ueber-uns').facts['company.city']).toBe(city);
  });

  it.each([
    '<p>Marrowby Pumps is also located in Ghent, Belgium.</p>',
    '<footer><p>London Road 12</p><p>+44 20 5550 0142</p></footer>',
    '<p>Marrowby Pumps (formerly Brumel, Inc.) makes pumps for farms.</p>',
    '<h2>Product</h2><p>Country: Portugal</p><p>Weight: 2 kg</p>',
    '<meta name="description" content="Join us as an engineer based in Toronto, Canada.">',
    '<meta name="description" content="Pumps for companies based in Toronto, Canada.">',
  ])('is none: %s', (body) => {
    const facts = factsOf(body);
    expect([facts['company.city'], facts['company.country']]).toEqual([undefined, undefined]);
  });

  it('is one town under several names', () => {
    for (const [a, b] of [
      ['Seoul', '서울특별시'],
      ['名古屋', '名古屋市'],
      ['Mumbai', 'Bombay'],
      ['八尾', '八尾市'],
    ] as const)
      expect(isSameTown(a, b)).toBe(true);
    expect(isSameTown('Nagoya', 'Osaka')).toBe(false);
  });
});

describe('the calling code alone', () => {
  it.each([
    ['de', '<p>Telefon: +49 123 4567890</p>'],
    ['nl', '<p>Bel ons: +32 475 55 01 42</p>'],
    ['fr', '<p>Tél. : +33 6 55 50 01 42</p>'],
    ['de', '<p>Telefon: +49 221 5550142</p>'],
  ])('says no country: %s %s', (lang, body) => {
    expect(factsOf(body, { lang })['company.country']).toBeUndefined();
  });

  it.each([['nl', '<p>Wij leveren in heel België.</p><p>Bel ons: +32 475 55 01 42</p>', 'marrowby.com', 'BE']])(
    'says it where the page’s words do: %s %s',
    (lang, body, host, country) => {
      expect(factsOf(body, { lang, host })['company.country']).toBe(country);
    },
  );
});
