import { expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages with several places: which of them is the seat, and when none is. All companies are made up. */
const seatOf = (host: string, body: string) => {
  const { facts } = read(
    `<html><head><title>Marrowby</title></head><body><table><tr><td><a href="/">Home</a></td><td><a href="/about">About Us</a></td></tr></table>${body}</body></html>`,
    `http://${host}/contact.html`,
  );
  return [facts['company.city'] ?? null, facts['company.country'] ?? null];
};

it.each([
  [
    'www.marrowby.pl',
    '<h3>Nasze sklepy</h3>ul. Alta 34<br>52-219 Wrocław<h3>Drugi</h3>ul. Bela 2<br>55-020 Żórawina<h3>Dane firmy</h3><p>ul. Alta 34<br>52-219 Wrocław<br>NIP: 895 173 74 48</p>',
    ['Wrocław', 'PL'],
  ],
  [
    'www.marrowby.cz',
    '<p>Alta 1594/6<br>708 00 Ostrava-Poruba<br>Bela 3236<br>723 00 Ostrava-Martinov</p>',
    ['Ostrava', 'CZ'],
  ],
  [
    'www.marrowby.com',
    '<h3>Corporate Office</h3>5 Cut Street<br>Alton, IL 62002<h3>Texas Warehouse</h3>900 Port Rd<br>Houston, TX 77029',
    ['Alton', 'US'],
  ],
  [
    'www.marrowby.com',
    '<p>PHOENIX<br>100 W Camelback Rd<br>Phoenix, AZ 85013</p><p>TUCSON<br>200 E Speedway<br>Tucson, AZ 85719</p>',
    [null, 'US'],
  ],
  [
    'www.marrowby.co.uk',
    '<p>London: 1 Finsbury Avenue, London EC2M 2PF</p><p>New York: 500 5th Ave, New York, NY 10110</p><footer>Marrowby Ltd. Registered office: 1 Finsbury Avenue, London EC2M 2PF</footer>',
    ['London', 'GB'],
  ],
  [
    'www.marrowby.fi',
    '<p>Marrowby Oy, Teollisuuskatu 10, 00510 Helsinki, Finland</p><p>Marrowby GmbH, Hafenstr. 1, 20457 Hamburg, Germany</p>',
    [null, null],
  ],
  [
    'www.marrowby.com',
    '<p>We serve Raleigh, Durham and Cary.</p><p>Our office: 300 Capital Blvd, Raleigh, NC 27603</p><p>"Great job!" - Tim, Durham, NC 27701</p>',
    ['Raleigh', 'US'],
  ],
  [
    'www.marrowby.com',
    '<p>Main plant: 45 Industrial Dr., Rockford, IL 61109</p><p>Agent for Germany: Brumel GmbH, Ringstr. 4, 70173 Stuttgart</p>',
    ['Rockford', 'US'],
  ],
  [
    'www.marrowby.fr',
    "<p>Siège social et usine : 12 rue de l'Industrie, 69100 Villeurbanne</p><p>Agence Ouest : 3 bd Jules Verne, 44300 Nantes</p>",
    ['Villeurbanne', 'FR'],
  ],
  [
    'www.marrowby.de',
    '<p>Zentrale Kassel: Druckweg 3, 34123 Kassel</p><p>Niederlassung Erfurt: Allee 4, 99084 Erfurt</p>',
    ['Kassel', 'DE'],
  ],
  [
    'www.marrowby.com',
    '<p>Main Branch<br>6400 S 27th St<br>Oak Creek, WI 53154</p><p>Brookfield<br>12 Bluemound Rd<br>Brookfield, WI 53005</p>',
    ['Oak Creek', 'US'],
  ],
  ['www.marrowby.ie', '<p>Marrowby is headquartered in Cork, with teams in Lisbon and Boston.</p>', ['Cork', 'IE']],
  ['www.marrowby.com', '<p>Los Angeles 323.555.0100 | New York 212.555.0100</p>', [null, null]],
])('%s: %s', (host, body, expected) => {
  expect(seatOf(host, body)).toEqual(expected);
});
