import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Layouts whose marks are gone: no classes, no sections, lines doubled, boxes in boxes. Windows' titles, Recruiter. */

const page = (body: string, title = 'Kim Sample | LinkedIn', path = 'in/kim-sample/') =>
  read(`<meta charset="utf-8"><title>${title}</title>${body}`, `https://www.linkedin.com/${path}`).facts;
const contact = '<a href="/in/kim-sample/overlay/contact-info/">Contact info</a>';
const card = (between: string, place = `<div><p>Leeds, United Kingdom</p><p>·</p><p>${contact}</p></div>`) =>
  `<section><h2>Kim Sample</h2><p>Buying things</p>${between}${place}</section>`;
const boxed = (html: string) => html.replace(/<p>/g, '<div><div><p>').replace(/<\/p>/g, '</p></div></div>');

describe('the card at the top', () => {
  it('shows the place beside the contact info, however many boxes are around it', () => {
    expect(page(`<main>${boxed(card('<p>Sample Mills</p>'))}</main>`)).toMatchObject({
      'person.company': 'Sample Mills',
      'person.location': 'Leeds, United Kingdom',
    });
    expect(page(`<main>${boxed(card(''))}</main>`)).not.toHaveProperty('person.company');
  });

  it('says what somebody talks about, which is no company', () => {
    const facts = page(`<main>${card('<p>Talks about #sails and #rope</p><p>Sample Mills</p>')}</main>`);
    expect(facts['person.company']).toBe('Sample Mills');
    expect(page(`<main>${card('<p>Talks about #sails and #rope</p>')}</main>`)).not.toHaveProperty('person.company');
  });

  it('is found without sections and without a main part', () => {
    const html = `<div><header><h2>5 notifications</h2></header><div>${card('<p>Sample Mills</p>')}</div><div><h2>Messages</h2><p>Jo Other</p></div></div>`;
    expect(page(html.replace(/<(\/?)section/g, '<$1div'))).toMatchObject({
      'person.name': 'Kim Sample',
      'person.company': 'Sample Mills',
      'person.location': 'Leeds, United Kingdom',
    });
  });
});

describe('a list of positions', () => {
  const role = (title: string, company: string, dates: string) =>
    `<li><div>${title}</div><div>${title}</div><div>${company}</div><div>${company}</div><div>${dates}</div><div>${dates}</div></li>`;

  it('may say each line twice, without a mark that tells the two apart', () => {
    const roles = `${role('Senior Buyer', 'Sample Mills · Full-time', 'Jan 2020 - Present · 4 yrs')}${role('Buyer', 'Other Ltd', '2014 - 2019')}`;
    for (const tag of ['section', 'div'])
      expect(
        page(`<main>${card('')}<${tag}><div><h2>Experience</h2></div><div><ul>${roles}</ul></div></${tag}></main>`),
      ).toMatchObject({ 'person.title': 'Senior Buyer', 'person.company': 'Sample Mills' });
  });

  it('may say what each line is', () => {
    const roles =
      '<li><h3>Senior Buyer</h3><h4><span>Company Name</span><span>Sample Mills</span></h4><h4><span>Dates Employed</span><span>Jan 2020 – Present</span></h4></li>';
    expect(page(`<main>${card('')}<section><h2>Experience</h2><ul>${roles}</ul></section></main>`)).toMatchObject({
      'person.title': 'Senior Buyer',
      'person.company': 'Sample Mills',
    });
  });

  it('may group positions under a company in boxes that nothing marks', () => {
    const first = '<div><p>Advisor</p><p>Side Ltd</p><p>2024 - Present · 1 yr</p></div>';
    const group =
      '<div><p>Sample Mills</p><p>Full-time · 6 yrs</p><ul><li><p>Senior Buyer</p><p>2022 - Present · 2 yrs</p></li><li><p>Buyer</p><p>2018 - 2022 · 4 yrs</p></li></ul></div>';
    const html = `<main>${card('<p>Sample Mills</p>')}<section><h2>Experience</h2>${first}${group}</section></main>`;
    expect(page(html)).toMatchObject({ 'person.title': 'Senior Buyer', 'person.company': 'Sample Mills' });
  });

  it.each([
    ['Zkušenosti', 'led 2020 – do současnosti · 4 roky'],
    ['경력', '2020년 1월 - 현재 · 4년'],
    ['Досвід', 'січ. 2020 р. – до сьогодні · 4 роки'],
    ['Experiencia', 'ene. 2020 - Actual'],
    ['Tapasztalat', '2020. jan. – jelenleg · 4 év'],
  ])('may be called %s', (heading, dates) => {
    const roles = role('Senior Buyer', 'Sample Mills', dates);
    expect(page(`<main>${card('')}<section><h2>${heading}</h2><ul>${roles}</ul></section></main>`)).toMatchObject({
      'person.title': 'Senior Buyer',
      'person.company': 'Sample Mills',
    });
  });

  it.each(['Elternzeit', 'Berufspause', 'Congé parental'])('may have %s, which is no job', (break_) => {
    const facts = page(
      `<main>${card('')}<section><h2>Experience</h2><ul>${role(break_, break_, '2024 - Present')}</ul></section></main>`,
    );
    expect(facts).not.toHaveProperty('person.title');
    expect(facts).not.toHaveProperty('person.company');
  });
});

describe('a headline', () => {
  const shown = (headline: string, title?: string) =>
    page(`<main><section><h1>Kim Sample</h1><h2>${headline}</h2></section></main>`, title);

  it.each([
    ['Leiterin Marketing bei der Muster GmbH', 'Leiterin Marketing', 'Muster GmbH'],
    ['Geschäftsführer der Muster GmbH', 'Geschäftsführer', 'Muster GmbH'],
    ['Responsabile acquisti presso Esempio', 'Responsabile acquisti', 'Esempio'],
    ['Head of Sales at Newco (acquired by Bigco)', 'Head of Sales', 'Newco'],
    ['Product Manager at Newco, ex-Oldco', 'Product Manager', 'Newco'],
    ['Senior Director, Sales at Newco – we’re hiring!', 'Senior Director, Sales', 'Newco'],
    ['Category Manager at Great Eastern (GE)', 'Category Manager', 'Great Eastern (GE)'],
    ['Buyer at adidas', 'Buyer', 'adidas'],
  ])('%s', (headline, title, company) => {
    expect(shown(headline)).toMatchObject({ 'person.title': title, 'person.company': company });
  });

  it.each([
    'Former CEO at Oldco',
    'Ehemaliger Geschäftsführer bei Oldco',
    'Investor at heart',
    'Good at selling',
    'Works at Self-employed',
  ])('names no employer in “%s”', (headline) => {
    expect(shown(headline)).not.toHaveProperty('person.company');
    expect(shown(headline)).not.toHaveProperty('person.title');
  });

  it('that is a slogan leaves it to the window’s title, where that has name, role and company', () => {
    const window = 'Kim Sample - Senior Buyer - Sample Mills | LinkedIn';
    expect(shown('Buying things', window)).toMatchObject({
      'person.title': 'Senior Buyer',
      'person.company': 'Sample Mills',
    });
    for (const other of [
      'Kim Sample - Student - Sample University',
      'Kim Sample - Buying things - Leeds',
      'Kim Sample - Buyer',
    ])
      expect(shown('Buying things', `${other} | LinkedIn`)).not.toHaveProperty('person.company');
  });
});

describe('Recruiter', () => {
  const html = `<div><h1>LinkedIn Talent Solutions</h1><section><div><span data-test-row-lockup-full-name><div>Kim Sample</div></span></div><div data-test-row-lockup-headline>Buying things</div><div data-test-row-lockup-location>Leeds, United Kingdom</div></section>
    <section><h2>Experience</h2><ul><li><h3>Senior Buyer</h3><dl><dt>Company</dt><dd><a>Sample Mills</a></dd><dd><span>Jan 2020 – Present</span> <span>• 4 yrs</span></dd></dl></li></ul></section></div>`;
  it.each(['talent/profile/AE', 'talent/hire/1/manage/all/profile/AE'])('shows a person at %s', (path) => {
    expect(page(html.replace('<dt>Company</dt>', ''), 'Kim Sample | LinkedIn Talent Solutions', path)).toMatchObject({
      'person.name': 'Kim Sample',
      'person.title': 'Senior Buyer',
      'person.company': 'Sample Mills',
      'person.location': 'Leeds, United Kingdom',
    });
  });
});

describe('a company’s page', () => {
  const company = (body: string) => page(`<main>${body}</main>`, 'Sample Mills | LinkedIn', 'company/sample-mills/');
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    `<dl>${pairs.map(([label, said]) => `<dt>${label}</dt><dd>${said}</dd>`).join('')}</dl>`;

  it.each([
    ['Witryna', 'Wielkość firmy', '51–200 pracowników', 'Siedziba główna', 'Data założenia'],
    ['Webbplats', 'Företagsstorlek', '51–200 anställda', 'Huvudkontor', 'Grundat'],
    ['Websted', 'Virksomhedsstørrelse', '51-200 medarbejdere', 'Hovedkvarter', 'Grundlagt'],
    ['Site Web', 'Taille de l’entreprise', '51 à 200 employés', 'Siège', 'Création'],
  ])('may have rows called %s and %s', (website, size, said, seat, founded) => {
    const overview = rows([
      [website, 'https://sample-mills.example'],
      [size, said],
      [seat, 'Leeds'],
      [founded, '1987'],
    ]);
    expect(company(`<h1>Sample Mills</h1><section>${overview}</section>`)).toMatchObject({
      'company.domain': 'sample-mills.example',
      'company.employees': { min: 51, max: 200 },
      'company.city': 'Leeds',
      'company.founded': 1987,
    });
  });

  it('has structured data where logged out, which tells its town from its industry and what no row says', () => {
    const data = JSON.stringify({
      '@type': 'Organization',
      name: 'Sample Mills',
      address: { '@type': 'PostalAddress', addressLocality: 'Leeds', addressCountry: 'GB' },
      numberOfEmployees: { '@type': 'QuantitativeValue', value: 64 },
    });
    const top = '<section><h1>Sample Mills</h1><h2>Logistics</h2><h3>Leeds <span>1,234 followers</span></h3></section>';
    const script = `<script type="application/ld+json">${data}</script>`;
    expect(company(`${script}${top}`)).toMatchObject({
      'company.industry': 'logistics',
      'company.city': 'Leeds',
      'company.employees': { min: 64, max: 64 },
    });
    expect(company(`${script}${top}${rows([['Company size', '51-200 employees']])}`)['company.employees']).toEqual({
      min: 51,
      max: 200,
    });
  });

  it.each([
    ['1 001-5 000 employés', 1001, 5000],
    ['1.001 à 5.000 employés', 1001, 5000],
    ['501 bis 1.000 Beschäftigte', 501, 1000],
    ['Plus de 10 000 employés', 10_000, null],
    ['Más de 10.001 empleados', 10_001, null],
  ])('says under its name that it has %s', (said, min, max) => {
    const under = `<div>Logistics</div><div>Leeds, England</div><div>12K followers</div><a>${said}</a>`;
    expect(company(`<section><h1>Sample Mills</h1>${under}</section>`)['company.employees']).toEqual({ min, max });
  });
});
