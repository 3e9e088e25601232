import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

const at = 'https://www.linkedin.com/company/sample-works/';
const page = (card: readonly string[], rest = '') =>
  `<html><head><meta charset="utf-8"><title>Sample Works | LinkedIn</title></head><body><main>
  <section class="org-top-card"><h1 class="org-top-card-summary__title">Sample Works</h1>${card.map((line) => `<div>${line}</div>`).join('')}</section>${rest}</main></body></html>`;
const overview = (rows: readonly (readonly [string, string])[], about = '') =>
  `<section><h2>Overview</h2><p>${about}</p><dl>${rows.map(([label, said]) => `<dt><h3>${label}</h3></dt><dd>${said}</dd>`).join('')}</dl></section>`;

describe('the seat of a company on LinkedIn', () => {
  it.each([
    ['Walldorf, BW', { 'company.city': 'Walldorf' }, null],
    ['Berlin, BE', { 'company.city': 'Berlin' }, 'DE'],
    ['Milano, MI', { 'company.city': 'Milano' }, 'IT'],
    ['Springfield, IL', { 'company.city': 'Springfield' }, 'US'],
    ['Leeds, England', { 'company.city': 'Leeds' }, 'GB'],
  ])('%s: two letters at its end are no country', (seat, city, country) => {
    for (const html of [page([], overview([['Headquarters', seat]])), page(['Retail', seat, '2K followers'])]) {
      const { facts } = read(html, at);
      expect(facts).toMatchObject(city);
      expect(facts['company.country'] ?? null).toBe(country);
    }
  });

  it('is in the country that the first of its locations names', () => {
    const locations =
      '<section><h2>Locations</h2><ul><li><span>Primary</span><div><p>Allee 1</p><p>Walldorf, BW 69190, DE</p></div><a>Get directions</a></li><li><p>1 Yonge St</p><p>Toronto, Ontario M2P 2B8, CA</p></li></ul></section>';
    const { facts } = read(page([], overview([['Headquarters', 'Walldorf, BW']]) + locations), at);
    expect(facts).toMatchObject({ 'company.city': 'Walldorf', 'company.country': 'DE' });
  });

  it('may be a country that is one town, which is no industry', () => {
    expect(read(page(['Software Development', 'Singapore', '2K followers']), at).facts).toMatchObject({
      'company.industry': 'software',
      'company.city': 'Singapore',
      'company.country': 'SG',
    });
  });
});

it('reads what a company says of itself in one short sentence', () => {
  const { facts } = read(page([], overview([['Industry', 'Retail']], 'We weave sails for small boats.')), at);
  expect(facts['company.description']).toBe('We weave sails for small boats.');
});

it('takes neither followers nor members for employees', () => {
  const { facts } = read(page(['Trusted by 5,000 stores', 'Retail', 'Oslo, Oslo', '9,000 followers']), at);
  expect(facts['company.employees']).toBeUndefined();
});
