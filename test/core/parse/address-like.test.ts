import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDomain } from '#core/parse/domain.ts';
import { parseLinkedin } from '#core/parse/linkedin.ts';
import { parseEmail } from '#core/parse/names.ts';
import { parsePhone } from '#core/parse/phone.ts';
import { parseYear } from '#core/parse/year.ts';

const page = { today: '2026-11-21', lang: 'en', country: null };
const inCountry = (country: string) => ({ ...page, country });

test.each([
  ['https://www.acme.com/about?x=1', 'acme.com'],
  ['ACME.com', 'acme.com'],
  ['http://shop.acme.co.uk', 'acme.co.uk'],
  ['jane@mail.acme.de', 'acme.de'],
  ['mailto:info@acme.io?subject=Hi', 'acme.io'],
  ['https://www.linkedin.com/redir/redirect?url=http%3A%2F%2Fwww%2Eacme%2Ecom%2F&urlhash=x', 'acme.com'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Facme.com%2F', 'acme.com'],
  ['alderworks.example', 'alderworks.example'],
  ['https://münchen-software.de', 'xn--mnchen-software-zvb.de'],
  ['Website: acme.com', 'acme.com'],
  ['acme.com, acme.de', 'acme.com'],
  ['//cdn.acme.com/x', 'acme.com'],
  // Ends below which a registry sells names, though no country's own.
  ['https://shop.acme.uk.com/', 'acme.uk.com'],
  ['https://www.acme.notaires.fr/contact', 'acme.notaires.fr'],
  // Whoever lends hosts below its own has a site itself.
  ['https://www.hubspot.com/our-story', 'hubspot.com'],
  ['webflow.com', 'webflow.com'],
  // A marketplace is a company, too: its first page and what it says of itself are its own.
  ['https://www.etsy.com/', 'etsy.com'],
  ['https://www.etsy.com/de/?ref=x', 'etsy.com'],
  ['https://www.upwork.com/about', 'upwork.com'],
  ['jane@amazon.com', 'amazon.com'],
  ['https://www.lever.co/pricing', 'lever.co'],
  // No mailbox: a name that only begins like a mailbox' maker, and an end that is nobody's country.
  ['outlooks.de', 'outlooks.de'],
  ['https://hotmail.acme.de', 'acme.de'],
  ['outlook.studio', 'outlook.studio'],
])('the registrable domain of "%s"', (said, domain) => {
  expect(parseDomain(said)).toBe(domain);
});

test.each([
  '',
  'jane@gmail.com',
  'https://www.facebook.com/acme',
  'acme.wixsite.com',
  'acme.webnode.page',
  'acme.webnode.fr',
  'acme.blogspot.co.uk',
  'acme.carrd.co',
  'acme.my.canva.site',
  'acme.e-monsite.com',
  'acme.business.site',
  'acme.fly.dev',
  'acme.squarespace.com',
  'https://app.hubspot.com/contacts/1',
  'https://acme.my.salesforce.com/001',
  'github.io',
  'localhost',
  '127.0.0.1',
  'http://[::1]/',
  'index.html',
  'co.uk',
  'v2.0',
  'Acme',
  'javascript:alert(1)',
  'data:text/html,acme.com',
  'https://bit.ly/x',
  'https://hubs.ly/acme',
  'https://forms.gle/acme',
  'https://amzn.to/x',
  'https://g.page/acme',
  'https://acme.page.link/x',
  'https://maps.app.goo.gl/x',
  'https://www.etsy.com/shop/acme',
  'https://acme.etsy.com',
  'etsy.com/shop/acme?ref=x',
  'https://join.com/companies/acme',
  'https://bsky.app/profile/acme',
  'https://mastodon.social/@acme',
  'https://www.amazon.de/stores/acme',
  'https://open.spotify.com/show/acme',
  'https://opencorporates.com/companies/gb/1',
  'https://jobs.lever.co/acme',
  'https://boards.greenhouse.io/acme',
  'https://acme.recruitee.com',
  'https://careers.smartrecruiters.com/Acme',
  'jane@hotmail.de',
  'jane@outlook.fr',
  'jane@live.co.uk',
  'jane@yahoo.com.br',
  'jane@yahoo.it',
  'jane@aon.at',
  'jane@sunrise.ch',
  'jane@hey.com',
])('nobody’s own domain is "%s"', (said) => {
  expect(parseDomain(said)).toBeNull();
});

test('a domain that is read is read the same again', () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const domain = parseDomain(url);
      if (domain !== null) expect(parseDomain(domain)).toBe(domain);
    }),
  );
});

test.each([
  ['https://www.linkedin.com/company/acme-inc/', 'https://www.linkedin.com/company/acme-inc'],
  ['https://de.linkedin.com/company/Acme?trk=x', 'https://www.linkedin.com/company/acme'],
  ['linkedin.com/company-beta/12345/about', 'https://www.linkedin.com/company/12345'],
  ['https://www.linkedin.com/school/mit', 'https://www.linkedin.com/school/mit'],
  ['https://www.linkedin.com/company/caf%C3%A9', 'https://www.linkedin.com/company/café'],
])('the LinkedIn page of "%s"', (said, link) => {
  expect(parseLinkedin(said)).toBe(link);
  expect(parseLinkedin(link)).toBe(link);
});

test.each([
  '',
  'https://www.linkedin.com/in/jane',
  'https://www.linkedin.com/shareArticle?url=https://acme.com',
  'https://acme.com',
  'https://www.linkedin.com/company/',
])('no company’s LinkedIn page is "%s"', (said) => {
  expect(parseLinkedin(said)).toBeNull();
});

test.each([
  ['+49 (0) 99 73 84 59 – 0', null, '+49997384590'],
  ['0031 (0)113 215 365', null, '+31113215365'],
  ['+49.221.7894.7410', null, '+4922178947410'],
  ['+972-8-9471175', null, '+97289471175'],
  ['+54 9 3454 26-1400', null, '+5493454261400'],
  ['(310) 652-2400', 'US', '+13106522400'],
  ['1.800.232.2267', 'CA', '+18002322267'],
  ['1 (888)-250-2164', 'US', '+18882502164'],
  ['(503) 808-1268', null, '5038081268'],
  ['020 7193 1430', 'GB', '+442071931430'],
  ['0111 – 40 11 11', 'NL', '+31111401111'],
  ['06-6791-2701', 'JP', '+81667912701'],
  ['+378 0549 900824', 'SM', '+3780549900824'],
  ['492-468-1742 x4236', 'US', '+14924681742'],
  ['Tel: 0151 5496 3306', 'DE', '+4915154963306'],
  ['tel:+15550100199', null, '+15550100199'],
  ['06102 / 555 0 100', 'DE', '+4961025550100'],
  ['+49 (0)30 / 28 47 10 22', null, '+493028471022'],
  ['(0221) / 78 94 10', 'DE', '+49221789410'],
  ['+225 07 06 16 50 29', null, '+2250706165029'],
  ['020 7193 1430 / 020 7193 1431', 'GB', '+442071931430'],
  ['Phone (855) 733-6736 / (503) 808-1268', 'US', '+18557336736'],
])('the number in "%s"', (said, country, phone) => {
  expect(parsePhone(said, country ? inCountry(country) : page)).toBe(phone);
});

test.each([
  '',
  '2024-03-18',
  '18.03.2024',
  '12345',
  'call us',
  '1996 - 2024',
  '08.04.2015 12:46',
  '〒547-0002',
  'https://shop.example/b?node=5121262051',
  '0000000000',
  '12345678901234567890',
])('no number is "%s"', (said) => {
  expect(parsePhone(said, page)).toBeNull();
});

test('an international number that was written out is read back', () => {
  const digits = fc.stringMatching(/^[2-8]\d{8}$/);
  fc.assert(
    fc.property(digits, fc.constantFrom(' ', '-', '.', ' – '), (number, sign) => {
      const written = `+49 ${number.replace(/(\d{3})(?=\d)/g, `$1${sign}`)}`;
      expect(parsePhone(written, page)).toBe(`+49${number}`);
    }),
  );
});

test.each([
  ['1996', 1996],
  ['Founded in 1996', 1996],
  ['Gegründet 1923 in Köln', 1923],
  ['1923年（大正12年）10月', 1923],
  ['大正12年', 1923],
  ['Est. 1926', 1926],
  ['Founded 1949 in Minneapolis; new seat since 2015', 1949],
  ['Depuis 1986, nous …', 1986],
  ['Opgericht in 2004', 2004],
  ['Desde 2011', 2011],
  ['1998-07-01', 1998],
  ['July 1998', 1998],
  ['Since 1976 we have sold 2000 ranches', 1976],
])('the year of "%s"', (said, year) => {
  expect(parseYear(said, page)).toBe(year);
});

test.each([
  '',
  '© 1996-2024 Acme',
  'almost 40 years',
  'over 2,000 customers',
  '2031',
  'Top 100 in 2014 and 2015',
  'call 1996 now for a demo of it',
  'Career Festival 2025',
  'Since joining the company in December 2008, it has grown',
  'Since our launch in 1996, we have grown',
  'the 1990s',
  '1960年代',
  'In 2005 the Foundation announced a release',
  'a 400% increase since 1997 in the whole of the country, which nobody would have thought possible',
  '1234',
])('no founding year is "%s"', (said) => {
  expect(parseYear(said, page)).toBeNull();
});

test('e-mail addresses', () => {
  expect(parseEmail('Write to Jane.Doe@Example.COM, please')).toBe('jane.doe@example.com');
  expect(parseEmail('mailto:a@b.example')).toBe('a@b.example');
  expect(parseEmail('no address here')).toBeNull();
});
