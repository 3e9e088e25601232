import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** What a firm's pages say of other firms: in structured data without an address, and on pages about them. All companies are made up. */

interface Given {
  readonly head?: string;
  readonly url?: string;
  readonly title?: string;
  readonly foot?: string;
}
const menu = ['Home', 'Product', 'Customers', 'Pricing', 'About']
  .map((word) => `<a href="/${word}">${word}</a>`)
  .join('');
const page = (body: string, { head = '', url = 'https://vendora.com/', title = 'Vendora', foot = '' }: Given = {}) =>
  read(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><header><nav>${menu}</nav></header><main>${body}</main><footer><p>© 2026 Vendora Inc.</p>${foot}</footer></body></html>`,
    url,
  );
const told = (body: string, given: Given = {}) => {
  const { facts } = page(body, given);
  return ['aliases', 'employees', 'city', 'founded', 'phone'].filter((name) => facts[`company.${name}`] !== undefined);
};
const own = '<h1>CRM software for plumbers</h1><p>Vendora is a CRM maker.</p>';
const json = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'LocalBusiness', ...thing })}</script>`;
const address = { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' };
const tallow = { name: 'Tallow', foundingDate: '1965', telephone: '+33 1 55 50 01 42', address };
const card = (name: string, phone: string, town: string) =>
  `<div class="vcard"><span class="fn org">${name}</span><span class="tel">${phone}</span><span class="adr"><span class="locality">${town}</span></span></div>`;

describe('structured data of another firm, without its address on the web,', () => {
  it('is not the page’s own in json-ld', () => {
    expect(told(own, { head: json(tallow) })).toEqual([]);
  });

  it('is not its own in microdata', () => {
    const thing =
      '<div itemscope itemtype="https://schema.org/LocalBusiness"><span itemprop="name">Tallow</span><span itemprop="telephone">+33 1 55 50 01 42</span><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Lyon</span><span itemprop="addressCountry">FR</span></div></div>';
    expect(told(`${own}<h2>Where to buy</h2>${thing}`)).toEqual([]);
  });

  it('is not its own in rdfa', () => {
    const thing =
      '<div vocab="https://schema.org/" typeof="Organization"><span property="name">Tallow</span><span property="foundingDate">1965</span></div>';
    expect(told(`${own}<h2>Our customer</h2>${thing}`)).toEqual([]);
  });

  it('is not its own on the cards of dealers', () => {
    const cards = card('Tallow', '+33 1 55 50 01 42', 'Lyon') + card('Birk', '+49 30 5550142', 'Berlin');
    expect(told(`${own}<h2>Our dealers</h2>${cards}`)).toEqual([]);
  });
});

describe('structured data without an address on the web is the page’s own', () => {
  it('by a name that stands in the foot', () => {
    const { facts } = page(own, { head: json(tallow), foot: '<p>A product of Tallow SAS</p>' });
    expect(facts).toMatchObject({ 'company.founded': 1965, 'company.city': 'Lyon' });
  });

  it('by a number that stands in the foot', () => {
    const { facts } = page(own, { head: json(tallow), foot: '<p>Call +33 1 55 50 01 42</p>' });
    expect(facts['company.founded']).toBe(1965);
  });

  it('without a name', () => {
    const { facts } = page(own, { head: json({ foundingDate: '1965', address }) });
    expect(facts['company.founded']).toBe(1965);
  });

  it('where the page has no other name that its host bears out', () => {
    const html = `<html lang="en"><head><title>Welcome</title>${json(tallow)}</head><body><h1>Candles</h1><p>We make candles.</p></body></html>`;
    expect(read(html, 'https://goodcandles.com/').facts['company.name']).toBe('Tallow');
  });
});

describe('a page headed by its own firm and what it makes', () => {
  it('is the firm’s, though nothing but its beginning is in the host', () => {
    const { clipping } = page(
      '<h1>株式会社M.R.System-ポンプの開発会社</h1><p>会社案内</p><footer>Copyright © M.R.System Co.,Ltd. All Rights Reserved.</footer>',
      {
        url: 'https://mrsys.github.io/',
        title: '株式会社M.R.System-ポンプの開発会社',
      },
    );
    expect(clipping.why).not.toContain('another organisation');
  });
});

describe('a page about another firm', () => {
  it.each([
    [
      '/partners/tallow',
      'Tallow | Vendora Partners',
      '<h1>Tallow</h1><p>Tallow is a partner of Vendora.</p><dl><dt>Headquarters</dt><dd>Lyon, France</dd><dt>Employees</dt><dd>350</dd></dl>',
    ],
    ['/marketplace/tallow', 'Tallow – Vendora Marketplace', '<h1>Tallow</h1><p>by Tallow SAS</p><p>Founded 1965</p>'],
    [
      '/brands/tallow',
      'Our brands: Tallow | Vendora',
      '<h1>Tallow</h1><p>Tallow has been part of Vendora since 2010. Founded in 1965 in Lyon, France, the brand has 350 employees.</p>',
    ],
    [
      '/de/marken/tallow',
      'Tallow | Vendora',
      '<h1>Tallow</h1><p>Tallow gehört seit 2010 zu Vendora.</p><dl><dt>Mitarbeiter</dt><dd>350</dd></dl>',
    ],
  ])('is none of its site’s: %s', (path, title, body) => {
    const { clipping, facts } = page(body, { url: `https://vendora.com${path}`, title });
    expect(clipping.why).toBe('This page is about another organisation: Tallow.');
    expect(facts).not.toHaveProperty('company.employees');
  });

  it.each([
    ['/partners/become-a-partner', 'Become a partner'],
    ['/partners/agencies', 'Agencies'],
    ['/partners/vendora-cloud', 'Vendora Cloud'],
    ['/marketplace/pricing', 'Pricing'],
  ])('is not what a firm’s own page in such a section is: %s', (path, heading) => {
    const body = `<h1>${heading}</h1><p>Vendora is a CRM maker. We have 350 employees.</p>`;
    const { facts } = page(body, { url: `https://vendora.com${path}`, title: `${heading} | Vendora` });
    expect(facts['company.employees']).toMatchObject({ min: 350 });
  });
});

it('an address in the foot does not stand for what a label on the page says', () => {
  const body = '<h1>About Vendora</h1><p>Vendora is a CRM maker.</p><p>Headquarters</p><p>Lyon, France</p>';
  const { clipping } = page(body, {
    url: 'https://vendora.com/about',
    title: 'About | Vendora',
    foot: '<p>4 Mill Lane, Leeds LS1 4AP, UK</p>',
  });
  const [seat] = clipping.found['company.city'] ?? [];
  expect(seat).toMatchObject({ said: 'Lyon, France', from: 'label "Headquarters"' });
});
