import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Lines of LinkedIn that stand in more than one form: names with what goes with them, headlines, what stands under a company's name. */

const person = (name: string, headline: string) =>
  read(
    `<meta charset="utf-8"><title>LinkedIn</title><main><section class="pv-top-card"><h1>${name}</h1><div class="text-body-medium">${headline}</div></section></main>`,
    'https://www.linkedin.com/in/kim-sample/',
  ).facts;

describe('a name', () => {
  it.each([
    ['Kim Sample <span>· 2nd</span>', 'Kim Sample'],
    ['Kim Sample, MBA', 'Kim Sample'],
    ['Kim Sample, PhD, CPA', 'Kim Sample'],
    ['Kim Sample, SHRM-CP <span>• 3e</span>', 'Kim Sample'],
    ['Kim Sample III', 'Kim Sample III'],
    ['Kim Sample, III', 'Kim Sample, III'],
    ['Kim Sample, Jr.', 'Kim Sample, Jr.'],
    ['Kim McSample', 'Kim McSample'],
  ])('%s', (heading, name) => {
    expect(person(heading, 'Buyer at Sample Mills')['person.name']).toBe(name);
  });
});

describe('a headline', () => {
  it.each([
    ['Product Manager w Fjordify', 'Product Manager', 'Fjordify'],
    ['Product Manager ve Vzorce', 'Product Manager', 'Vzorce'],
    ['Head of Sales hos Eksempel', 'Head of Sales', 'Eksempel'],
    ['Sales Engineer på Exempel AB', 'Sales Engineer', 'Exempel AB'],
    ['Engineering Manager', 'Engineering Manager', undefined],
    ['Founder &amp; CEO', 'Founder & CEO', undefined],
    ['Vertriebsleiter', 'Vertriebsleiter', undefined],
    ['Chargé d’affaires chez Exemple', 'Chargé d’affaires', 'Exemple'],
    ['Direttrice vendite presso Esempio', 'Direttrice vendite', 'Esempio'],
    ['Diretora comercial no Banco Exemplo', 'Diretora comercial', 'Banco Exemplo'],
    ['Inköpschef på Exempel AB', 'Inköpschef', 'Exempel AB'],
    ['Kierownik sprzedaży w Przykład Sp. z o.o.', 'Kierownik sprzedaży', 'Przykład Sp. z o.o.'],
  ])('says the role and the company: %s', (headline, title, company) => {
    const facts = person('Kim Sample', headline);
    expect([facts['person.title'], facts['person.company']]).toEqual([title, company]);
  });

  it.each([
    ['Building teams v small towns'],
    ['Passionate leader'],
    ['Proud owner'],
    ['Former Engineering Manager'],
    ['Engineering Manager, looking for work'],
    ['I help every engineer to become a better manager'],
    ['I help CFOs at SaaS companies'],
    ['Author of “Selling at Scale”'],
    ['Incoming Analyst at Sample Mills'],
    ['Aspiring Data Scientist'],
    ['Étudiante en master chez Exemple'],
    ['Responsabile acquisti | In cerca di nuove opportunità'],
    ['Söker nya utmaningar som inköpare'],
  ])('says none: %s', (headline) => {
    const facts = person('Kim Sample', headline);
    expect([facts['person.title'], facts['person.company']]).toEqual([undefined, undefined]);
  });
});

describe('under a company’s name', () => {
  const company = (lines: string) =>
    read(
      `<meta charset="utf-8"><title>Sample Mills | LinkedIn</title><main><section class="org-top-card"><h1>Sample Mills</h1>${lines}</section></main>`,
      'https://www.linkedin.com/company/sample-mills/',
    ).facts;

  it.each([
    ['<p>2,340 followers</p><div>Computer Software • Portland, Oregon</div><div>201-500 employees</div>', 'Portland'],
    ['<p>Computer Software</p><p>Portland, Oregon</p><p>2,340 followers</p><p>201-500 employees</p>', 'Portland'],
    ['<h3>Computer Software · Toronto · 2,340 followers</h3>', 'Toronto'],
  ])('stand what it does and where, before its followers or behind them: %s', (lines, city) => {
    expect(company(lines)).toMatchObject({ 'company.industry': 'software', 'company.city': city });
  });

  it.each([
    ['Technology, Information and Internet', 'it-services'],
    ['Transportation, Logistics, Supply Chain and Storage', 'logistics'],
    ['Technologie, Information und Internet', 'it-services'],
    ['Pétrole, gaz et mines', 'energy'],
    ['Glas-, Keramik- und Betonherstellung', undefined],
  ])('is an industry with commas no place: %s', (industry, meant) => {
    const facts = company(`<p>${industry}</p><p>2,340 followers</p><p>201-500 employees</p>`);
    expect([facts['company.industry'], facts['company.city'], facts['company.country']]).toEqual([
      meant,
      undefined,
      undefined,
    ]);
    const placed = company(`<p>${industry}</p><p>Leeds, England</p><p>2,340 followers</p><p>201-500 employees</p>`);
    expect([placed['company.industry'], placed['company.city']]).toEqual([meant, 'Leeds']);
  });

  it('is a town called after a trade a place', () => {
    const facts = company('<p>Software Development</p><p>Media, Pennsylvania</p><p>2,340 followers</p>');
    expect([facts['company.industry'], facts['company.city']]).toEqual(['software', 'Media']);
  });
});

it.each(['Metropolregion München', 'Berlin und Umgebung', 'Greater Boston', 'Lyon et périphérie'])(
  'takes the place of a lead in Sales Navigator from a line that has no name: %s',
  (place) => {
    const html = `<meta charset="utf-8"><title>Kim Sample | Sales Navigator</title><section><h1 data-anonymize="person-name">Kim Sample</h1><span data-anonymize="headline">Buyer</span><div>${place}</div><div><a>500+ kontakter</a></div></section>`;
    expect(read(html, 'https://www.linkedin.com/sales/lead/AE').facts['person.location']).toBe(place);
  },
);

it('takes the size of an account in Sales Navigator from a line that has no name', () => {
  const at = (line: string) =>
    read(
      `<meta charset="utf-8"><title>Sample Mills | Sales Navigator</title><h1 data-anonymize="company-name">Sample Mills</h1><div>${line}</div><a href="#">All employees (15)</a>`,
      'https://www.linkedin.com/sales/company/1',
    ).facts['company.employees'];
  expect(at('15 employees')).toEqual({ min: 15, max: 15 });
  expect(at('3 shared connections')).toBeUndefined();
});
