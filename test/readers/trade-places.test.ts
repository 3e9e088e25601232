import { describe, expect, it } from 'vitest';
import { tradeOf } from '#readers/company/trade/trade-weigh.ts';
import { factsOf, read } from './read-page.ts';

/** Where a page says its company's trade, and where the same words say nothing of it. All companies are made up. */

const industryAt = (url: string, title: string, body: string, { lang = 'en', head = '' } = {}) =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    url,
  ).facts['company.industry'];

describe('a notice that the law asks for', () => {
  it('speaks of whoever keeps the site and of rights: no trades of the company', () => {
    const body =
      '<h1>Mentions légales</h1><h2>Éditeur du site</h2><p>Marrowby SARL, 12 rue du Four, 69002 Lyon, France</p><p>SIREN 812 345 678</p><h2>Hébergeur</h2><p>Northcloud SAS</p><h2>Propriété intellectuelle</h2><p>Le site de Marrowby est une œuvre protégée par les lois de la propriété intellectuelle.</p>';
    const head =
      '<meta name="description" content="Mentions légales de Marrowby : éditeur, hébergeur, propriété intellectuelle.">';
    expect(
      industryAt('https://www.marrowby.fr/mentions-legales', 'Mentions légales – Marrowby', body, { lang: 'fr', head }),
    ).toBeUndefined();
  });

  it('says the trade where its head or its firm’s name does', () => {
    const body = '<h1>Impressum</h1><p>Zahnarztpraxis Marrowby<br>Lindenweg 4<br>89073 Ulm</p><p>Tel. 0731 1234567</p>';
    const head = '<meta name="description" content="Impressum der Zahnarztpraxis Marrowby: Angaben nach § 5 DDG">';
    expect(
      industryAt('https://www.marrowby.de/impressum', 'Impressum | Zahnarztpraxis Marrowby', body, {
        lang: 'de',
        head,
      }),
    ).toBe('healthcare');
  });
});

describe('a word that many trades have', () => {
  it('says the trade where the text has it beside the name', () => {
    expect(
      factsOf('<p>Marrowby is registered as a professional consultancy in Leeds.</p><h2>Consulting</h2>')[
        'company.industry'
      ],
    ).toBe('consulting');
  });

  it('is not said again by the company’s name in a line', () => {
    const body =
      '<h1>Welcome to Marrowby Consulting</h1><p>Send a letter to Marrowby Consulting in Leeds.</p><footer>© 2020 Marrowby Consulting. All rights reserved.</footer>';
    expect(industryAt('https://www.marrowby.com/about', 'About us | Marrowby Consulting', body)).toBeUndefined();
  });
});

it('is told by the address, where nothing else says it', () => {
  const body =
    '<p>Lindenlaan 3<br>2641 AB Pijnwijk</p><p>Tel. 015 123 45 67</p><p><a href="mailto:info@kinderfysiotherapie-pijnwijk.nl">info@kinderfysiotherapie-pijnwijk.nl</a></p>';
  expect(industryAt('http://www.kinderfysiotherapie-pijnwijk.nl/contact.php', 'Contact', body, { lang: 'nl' })).toBe(
    'healthcare',
  );
});

it('is told by the first sentence of a paragraph, not by the customers named behind it', () => {
  const text =
    'Zajmujemy się wykonywaniem robót elektroenergetycznych. Zrealizowaliśmy szpitale, biblioteki, hotele oraz oczyszczalnie ścieków.';
  expect(factsOf(`<p>${text}</p>`, { lang: 'pl' })['company.industry']).toBe('construction');
});

describe('words that sound like a trade', () => {
  it.each([
    ['Governed orchestration of agents'],
    ['We’re building the fastest way to meet.'],
    ['The foundations of a fair web'],
    ['For investors: an investment opportunity'],
    ['From bottle to pellet'],
    ['Scan it with our app'],
    ['Founded by four students of Marrow University'],
    ['What makes the college experience more fun'],
    ['Our pipeline'],
    ['A house in Boulder, Colorado'],
    ['Coopérative de solidarité'],
  ])('"%s"', (said) => {
    expect(tradeOf([{ said, from: 'meta description', weight: 3 }], 'en')).toBeNull();
  });

  it.each([
    ['Orchestra for weddings', 'entertainment'],
    ['Aluminium extrusions and castings', 'manufacturing'],
    ['Drone photography in Leeds', 'media'],
    ['Network cabling for offices', 'construction'],
    ['Klimaanlagen, Heizungsbau, Wärmepumpen und Photovoltaik', 'construction'],
    ['Smart contracts on any chain', 'software'],
  ])('and those that are: "%s"', (said, industry) => {
    expect(tradeOf([{ said, from: 'meta description', weight: 3 }], 'en')?.industry).toBe(industry);
  });
});
