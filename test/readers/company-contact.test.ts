import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** Where a company is and how it is reached, in prose and beside labels. All companies are made up. */

describe('a city', () => {
  it.each([
    'Based in Gauteng, South Africa',
    'Marrowby is based in Bavaria.',
    'Nous sommes basés en Bretagne.',
    'Ons team is gevestigd in Nederland en Mexico, en dat is geen toeval.',
  ])('is no province: "%s"', (line) => {
    expect(factsOf(`<p>${line}</p>`)['company.city']).toBeUndefined();
  });
});

describe('the seat', () => {
  const seatOf = (body: string, given: Parameters<typeof factsOf>[1] = {}) => {
    const facts = factsOf(body, given);
    return [facts['company.city'], facts['company.country']];
  };

  it.each([
    ['<p>📍 Toulouse</p>', 'en', 'Toulouse', 'FR'],
    ['<h3>Visit Our Office</h3><p>399/8 Marrow Mawatha, Hokandara South, Hokandara.</p>', 'en', 'Hokandara', undefined],
    ['<p>Sede legale: Via Marrone 30L, Savignano</p>', 'it', 'Savignano', undefined],
    ['<p>Registered Office: A 102, Fourth Floor, Sec 57, Gurugram, Haryana 122002</p>', 'en', 'Gurugram', 'IN'],
    ['<p>Siège social : BP : 4120 Douala-Akwa, Cameroun</p>', 'fr', 'Douala', 'CM'],
    ['<p>Av. Alta, 100 - Centro, Curitiba - PR, 80010-000</p>', 'pt', 'Curitiba', 'BR'],
    ['<p>地址: 上海市奉贤区金汇镇452号</p>', 'zh', '上海', 'CN'],
    ['<dl><dt>所在地</dt><dd>〒950－2052<br>新潟県新潟市西区2番29号</dd></dl>', 'ja', '新潟', 'JP'],
    ['<p>Sitz der Gesellschaft</p><p>Kleinmarrow</p>', 'de', 'Kleinmarrow', undefined],
    ['<p>Besök oss i Västervik eller ring.</p>', 'sv', 'Västervik', undefined],
    ['<p>Marrowby AS er et Halden-basert kontrollforetak for boliger.</p>', 'no', 'Halden', undefined],
    ['<p>Marrowby is a London-based agency for pumps.</p>', 'en', 'London', 'GB'],
    ['<p>We are 85 people in Leeds, United Kingdom, and make pumps.</p>', 'en', 'Leeds', 'GB'],
    ['<p>Wir sind 40 Menschen in Bremen, Deutschland, und bauen Pumpen.</p>', 'de', 'Bremen', 'DE'],
    ['<p>Nous sommes une équipe de 12 personnes à Nantes, France.</p>', 'fr', 'Nantes', 'FR'],
  ])('is read in %s', (body, lang, city, country) => {
    expect(seatOf(body, { lang })).toEqual([city, country]);
  });

  it.each([
    '<p>📍 Serving Lyon and around</p>',
    '<p>📍 Open map</p>',
    '<h3>Sitz der Gesellschaft</h3><p>Unverbindlich</p>',
    '<p>Registered office</p><p>Kleinmarrow</p>',
    '<h3>Address</h3><p>Kathmandu-14,Kalanki</p>',
    '<h3>Address</h3><p>4 Mill Road, Old Town District</p>',
    '<h3>Our location</h3><p>Southeast London, Central London &amp; Kent</p>',
    '<p>We are a Cloud-based platform for pumps.</p>',
    '<footer>© 2026 JP Builders</footer>',
    '<p>📍 Toulouse</p><p>📍 Lyon</p>',
    '<p>We are 85 people in Leeds, London and Berlin.</p>',
    '<p>We are 85 people in Sales, with 12 more to come.</p>',
  ])('is not read in %s', (body) => {
    expect(seatOf(body)).toEqual([undefined, undefined]);
  });

  it('is the town that stands behind the name in title and description', () => {
    const html =
      '<html lang="de"><head><title>Kontakt | Marrowby Automaten Zeven</title><meta name="description" content="Kontaktiere Marrowby Automaten in Zeven. Telefon: 0157 5370886"></head><body><h1>Kontakt</h1><footer>© 2026 Marrowby Automaten</footer></body></html>';
    expect(read(html, 'https://marrowby-automaten.de/kontakt/').facts['company.city']).toBe('Zeven');
  });
});

describe('a telephone number', () => {
  it.each([
    ['TEL 025－269－2591', '252692591'],
    ['Sie können sich telefonisch unter 069 153 914 05 melden.', '06915391405'],
    ['Cel: 3015490115', '3015490115'],
    ['tel/fax: +31 (0)114 496012', '31114496012'],
    ['Phone & Fax: 0113 496 0123', '1134960123'],
    ['電 話： 02-2715 2733', '0227152733'],
    ['전화 02-3496-8861', '0234968861'],
    ['Le standard est joignable au 05 56 78 72 50 (du lundi au vendredi).', '0556787250'],
    ['1800 272 634', '1800272634'],
    ['联系电话：13083660776', '13083660776'],
    ['フィルタに関する電話でのご相談は 04-2969-5220まで。', '0429695220'],
    ['(+92) 309 6254963', '923096254963'],
    ['Tel: +44 (0)161 496 0100 Fax: +44 (0)161 496 0199', '1614960100'],
    ['For an appointment please contact Karin on 0161 496 0100 or use the form below.', '1614960100'],
    ['Or give us a call at (512) 555-0143', '5125550143'],
    ['Número de contacto: 722 77 59 59', '722775959'],
    ['Teléfonos: 935 550 101 / 935 550 102', '935550101'],
    ['Téléphones : 05 56 78 72 50', '556787250'],
    ['Моб.: 0898 555 123', '898555123'],
    ['Τηλ.: 210 555 0123', '2105550123'],
    ['📞 0161 496 0100', '1614960100'],
    ['☎ 06.20.30.40.50', '620304050'],
    ['kom. 502 555 123', '502555123'],
    ['Telp: 021 555 0123', '215550123'],
    ['Text or call us at 503.555.0142 today.', '5035550142'],
    ['Tel: (937)<br>555-0142<br>Fax: (937) 555-0143', '9375550142'],
    ['<table><tr><td>Phone:</td><td>(937)</td><td>555-0142</td></tr></table>', '9375550142'],
    ['Tel: 03-6196 4045/4043', '361964045'],
    ['Tel: +49 (0)6102 / 555', '6102555'],
    ['785/555-0142 or 1-800-555-0142', '7855550142'],
    ['Telef. 21 555 01 42', '215550142'],
    ['Hauptstraße 4, Ruf 04692/20740', '469220740'],
  ])('is read in "%s"', (line, phone) => {
    expect(String(factsOf(`<p>${line}</p>`)['company.phone'] ?? '').replace(/\D/g, '')).toContain(
      phone.replace(/^0/, ''),
    );
  });
});

it.each([
  'License #1007023',
  'CEP: 01310-100',
  'Suite 200<br>555-0142',
  'NIF: 506 272 338',
  'Lic. 0123456',
  '0161 496 0199 (fax)',
  'Факс: 02 555 0123',
])('has no telephone number in "%s"', (line) => {
  expect(factsOf(`<p>${line}</p>`)['company.phone']).toBeUndefined();
});

it('has no telephone number in what is a fax number elsewhere', () => {
  const { facts } = read(
    '<html><head><title>Marrowby</title></head><body><p>Hall Street 4<br>Leeds LS1 4AB</p><p>公司传真：0371-86106308</p><footer>Marrowby Ltd<br>0371-86106308</footer></body></html>',
    'https://www.marrowby.com/contact',
  );
  expect(facts['company.phone']).toBeUndefined();
});

describe('the numbers and addresses of a chamber', () => {
  it('are not those of its member', () => {
    const facts = factsOf(
      '<h2>Angaben</h2><p>Marrowby<br>Hauptstraße 4<br>14057 Berlin<br>Telefon: +49 (0)30 / 28 47 10 22</p><h2>Zuständige Kammer</h2><p>Rechtsanwaltskammer Kleinmarrow</p><p>Ringstraße 9<br>10179 Potsdam<br>Telefon: +49 (0)30 30 69 31 0</p>',
      { lang: 'de', path: 'impressum' },
    );
    expect(facts['company.phone']).toBe('+493028471022');
    expect(facts['company.city']).toBe('Berlin');
  });
});

describe('a country', () => {
  it.each([
    ['DE362667000', 'DE'],
    ['HRB 746284', 'DE'],
    ['SIRET 512 345 678 00021', 'FR'],
    ['FR 83 512345678, RCS Lyon B 512 345 678', 'FR'],
    ['P.IVA 01234567890', 'IT'],
  ])('is told by the registration %s alone', (words, country) => {
    expect(factsOf(`<p>${words}</p>`)['company.country']).toBe(country);
  });

  it.each(['P. IVA: [P.IVA]', 'RCS and SMS campaigns for shops.', 'CVR went up.', 'SIREN, a film'])(
    'is not told by a register without a number: "%s"',
    (words) => {
      expect(factsOf(`<p>${words}</p>`)['company.country']).toBeUndefined();
    },
  );

  it.each([
    ['Org.nr 825 176 942', 'NO'],
    ['Org.nr: 556012-5790', 'SE'],
    ['NIP: 534-24-94-686', 'PL'],
    ['ABN 51 824 753 556', 'AU'],
    ['CNPJ 12.345.678/0001-95', 'BR'],
  ])('is told by the registration %s', (words, country) => {
    expect(factsOf(`<p>${words}</p>`)['company.country']).toBe(country);
  });

  it.each([
    ['DE362667000', 'DE'],
    ['SIRET 512 345 678 00021', 'FR'],
    ['P.IVA 01234567890', 'IT'],
  ])('of an address is told by the registration %s', (words, country) => {
    const facts = factsOf(`<p>Marrowstrasse 1</p><p>68163 Mannheim</p><p>${words}</p>`);
    expect(facts['company.country']).toBe(country);
  });

  it.each([
    ['Calle Brumel, 48 Local, 28028 Madrid', 'ES'],
    ['12 rue du Marais, 75011 Paris', 'FR'],
    ['Via Marrone 4, 20121 Milano', 'IT'],
  ])('of an address is told by how its street is called: "%s"', (words, country) => {
    expect(factsOf(`<p>Office</p><footer>${words}</footer>`)['company.country']).toBe(country);
  });

  it.each([
    ['Marrowby GmbH', 'https://www.marrowby.at/ueber-uns', undefined],
    ['Marrowby B.V.', 'https://www.marrowby.nl/over-ons', undefined],
    ['Marrowby Sp. z o.o.', 'https://www.marrowby.com/about', 'PL'],
    ['Marrowby S.A. de C.V.', 'https://www.marrowby.com/nosotros', 'MX'],
    ['마로비(주)', 'https://www.marrowby.com/about', 'KR'],
    ['Marrowby Ltd', 'https://www.marrowby.io/about', undefined],
    ['Marrowby GmbH', 'https://www.marrowby.io/ueber-uns', undefined],
    ['Marrowby', 'https://www.marrowby.at/ueber-uns', undefined],
  ])('is told by the legal form of %s on %s', (name, url, country) => {
    const html = `<html><head><title>${name}</title></head><body><h1>Pumps</h1><footer>© 2026 ${name}</footer></body></html>`;
    expect(read(html, url).facts['company.country']).toBe(country);
  });

  it.each([
    ['https://www.marrowby.co.uk/contact', '01977 736281'],
    ['https://www.marrowby.be/contact', '+32 51 20 01 42'],
    ['https://www.marrowby.com/contact', '415.431.8300'],
  ])('is not guessed from %s and the number %s', (url, number) => {
    const html = `<html><head><title>Contact us | Marrowby</title></head><body><h1>Contact us</h1><p>Phone: ${number}</p><footer>© 2026 Marrowby LLC</footer></body></html>`;
    expect(read(html, url).facts['company.country']).toBeUndefined();
  });

  it.each([
    ['<p>A Malaysian company for pumps.</p>', 'MY'],
    ['<p>Pumps for Malaysia.</p>', 'MY'],
    ['<p>Pumps for Malaysia and Thailand.</p>', undefined],
    ['<p>Pumps for Thailand.</p>', undefined],
  ])('is told by a number of the one country that is named: %s', (words, country) => {
    expect(factsOf(`${words}<p>Tel: +60 3 9213 0142</p>`)['company.country']).toBe(country);
  });

  it('is not told by a number alone', () => {
    expect(factsOf('<p>Tel: +54 9 345 426-1400</p>')['company.country']).toBeUndefined();
  });
});
