import { expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Blocks of address and telephone as contact pages of many years and countries have them. All companies are made up. */
const contact = (host: string, title: string, block: string) => {
  const { facts } = read(
    `<html><head><title>${title}</title></head><body><div><a href="/">Home</a> <a href="/about">About</a> <a href="/contact">Contact</a></div><h1>Contact</h1><p>${block}</p></body></html>`,
    `http://${host}/contact`,
  );
  return ['name', 'city', 'country', 'phone'].map((fact) => facts[`company.${fact}`] ?? null);
};

it.each([
  // A state as letterheads shorten it; two numbers in a line, one of them for faxes.
  [
    'www.marrowpump.com',
    'Marrow Pump Co. - Contact',
    '55 Route 17 North<br>Rutherford, N.J. 07070<br>(201) 939-0111 | FAX (201) 939-0112',
    ['Marrow Pump Co.', 'Rutherford', 'US', '+12019390111'],
  ],
  ['www.marrowpump.com', 'Marrow Pump', '8 Mission St.<br>Fresno, Calif. 93650', ['Marrow Pump', 'Fresno', 'US', null]],
  // The code under its town; a seat that is more than an office; a branch elsewhere.
  [
    'www.marrowby.com',
    'Marrowby Filters Inc. | Contact',
    'Head Office and Plant:<br>2200 Speers Road<br>Oakville, Ontario<br>L6L 2X8 Canada<br>Sales office USA: Buffalo, NY 14202',
    ['Marrowby Filters Inc.', 'Oakville', 'CA', null],
  ],
  [
    'www.marrowby.ca',
    'Marrowby',
    '120 Riverside Dr., Suite B<br>North Vancouver, B.C.<br>V7H 1T6',
    ['Marrowby', 'North Vancouver', 'CA', null],
  ],
  [
    'www.marrowby.co.uk',
    'Marrowby',
    '21 Church Road<br>Hove<br>BN3 2FA, United Kingdom',
    ['Marrowby', 'Hove', 'GB', null],
  ],
  // What the number is for stands behind it.
  [
    'www.marrowfarms.com',
    'Marrow Farms',
    'RR 2 Box 114<br>Cresco, Iowa 52136<br>563-547-0111 office<br>563-547-0112 fax',
    ['Marrow Farms', 'Cresco', 'US', '+15635470111'],
  ],
  [
    'www.marrowby.fr',
    'Contact - Marrowby',
    'SARL Marrowby<br>ZA Les Quatre Vents<br>44450 Saint-Julien-de-Concelles<br>Tél : 02 40 54 01 11',
    ['Marrowby', 'Saint-Julien-de-Concelles', 'FR', '+33240540111'],
  ],
  [
    'www.marrowby.co.nz',
    'Marrowby Tools',
    '88 Ormiston Road, East Tamaki, Auckland 2019. Freephone 0800 011 122. Phone 09 274 0111',
    ['Marrowby Tools', 'Auckland', 'NZ', '+6492740111'],
  ],
  [
    'www.marrowby.com.mx',
    'Marrowby México',
    'Av. Insurgentes Sur 1602, Col. Crédito, C.P. 03940, Ciudad de México<br>Tel. (55) 5555-0111',
    ['Marrowby México', 'Ciudad de México', 'MX', '+525555550111'],
  ],
  [
    'www.marrowby.dk',
    'Marrowby ApS',
    'Vesterbrogade 40, 2. tv<br>1620 København V<br>CVR: 12345678<br>Tlf. 33 11 22 33',
    ['Marrowby ApS', 'København', 'DK', '+4533112233'],
  ],
  [
    'www.marrowby.com.br',
    'Marrowby',
    'Rua das Indústrias, 450<br>Joinville/SC - CEP 89219-500<br>(47) 3111-0222',
    ['Marrowby', 'Joinville', 'BR', '+554731110222'],
  ],
  [
    'www.marrowby.in',
    'Marrowby',
    'Regd. Office: 12, S.V. Road, Goregaon (W), Mumbai - 400 062<br>Works: Plot 5, GIDC, Vapi - 396195, Gujarat',
    ['Marrowby', 'Mumbai', 'IN', null],
  ],
])('%s: %s', (host, title, block, expected) => {
  expect(contact(host, title, block)).toEqual(expected);
});

it.each([
  ['About Marrow Insurance Agency', 'Marrow Insurance Agency'],
  ['Marrow Insurance Contact Us', 'Marrow Insurance'],
])('takes the page’s own words off "%s"', (title, name) => {
  expect(contact('www.marrowinsurance.com', title, 'Write to us.')[0]).toBe(name);
});

it('does not take a park or a road for what the company does', () => {
  const { facts } = read(
    '<html><head><title>TP Marrow</title></head><body><p>Enterprise Road, Industrial Area</p><p>P.O. Box 18000-00500</p><p>Nairobi, Kenya</p><p>Building C, 3rd Floor</p></body></html>',
    'http://www.tpmarrow.com/contact.php',
  );
  expect(facts['company.description']).toBeUndefined();
});
