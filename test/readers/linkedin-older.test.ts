import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Layouts of other years: public profiles of 2013, top cards of 2018, 2024 and 2026, Sales Navigator of 2019. */

const profile = (body: string, title = 'Kim Sample | LinkedIn', path = 'in/kim-sample/') =>
  read(`<meta charset="utf-8"><title>${title}</title>${body}`, `https://www.linkedin.com/${path}`).facts;

describe('a public profile of 2013', () => {
  const position = (title: string, firm: string, dates: string) =>
    `<div class="position"><h3><span class="title">${title}</span></h3><h4><strong>${firm}</strong></h4><p class="orgstats">Privately Held; 51-200 employees</p><p class="period">${dates}</p></div>`;

  it.each([['Kim Sample’s Experience'], ['Erfahrung von Kim Sample'], ['Experience']])(
    'has a heading of its own: “%s”',
    (heading) => {
      const body = `<div id="main"><h1><span>Kim Sample</span></h1><p class="headline-title">Buying things</p>
        <div id="profile-experience"><div class="header"><h2>${heading}</h2></div><div>${position('Senior Buyer', 'Sample Mills', 'January 2008 – Present (5 years)')}${position('Buyer', 'Other Ltd', '2004 – 2008')}</div></div></div>`;
      expect(profile(body)).toMatchObject({ 'person.title': 'Senior Buyer', 'person.company': 'Sample Mills' });
    },
  );

  it('has positions in boxes that nothing marks, each headed by its title', () => {
    const years = '2008 – Present <span>(5 years)</span> <p>Leeds</p><p>I lead five buyers.</p>';
    const positions = `${position('Trustee', 'Sample Trust', years)}${position('Senior Buyer', 'Sample Mills', years)}`;
    expect(
      profile(`<div><h1>Kim Sample</h1></div><div id="profile-experience"><h2>Experience</h2>${positions}</div>`),
    ).toMatchObject({ 'person.title': 'Senior Buyer', 'person.company': 'Sample Mills' });
  });
});

describe('the top card', () => {
  const contact = '<a href="/in/kim-sample/detail/contact-info/">See contact info</a>';

  it.each([
    'United States',
    'Leeds, United Kingdom',
    'Greater Leeds Area',
    'Großraum Stuttgart',
    'Région de Lyon, France',
  ])('of 2018 shows a place over the contact info, which is no company: %s', (place) => {
    const card = `<section class="pv-top-card-section"><h1>Kim Sample</h1><h2>Grad student</h2><h3 class="pv-top-card-section__location">${place}</h3><div><a href="#summary">Summary</a> <a href="#skills">Skills</a></div><div>${contact}</div></section>`;
    const facts = profile(`<main>${card}</main>`);
    expect(facts['person.company']).toBeUndefined();
    expect(facts['person.location']).toBe(place);
  });

  it('of 2018 has its place over the school', () => {
    const card = `<section class="pv-top-card-section"><div><h1>Kim Sample</h1><h2>Compradora na Exemplo</h2><h3 class="pv-top-card-section__location">Lyon, France</h3></div><div><a href="#education">Politecnico di Milano</a><p>${contact}</p></div></section>`;
    const facts = profile(`<main>${card}</main>`);
    expect(facts).toMatchObject({ 'person.location': 'Lyon, France', 'person.title': 'Compradora' });
    expect(facts['person.company']).toBe('Exemplo');
  });

  it('still shows a company that stands there, also with a comma', () => {
    const card = `<section><h1>Kim Sample</h1><h2>Buying things</h2><p>Sample Mills, Inc.</p><div><p>Leeds, United Kingdom</p>${contact}</div></section>`;
    expect(profile(`<main>${card}</main>`)['person.company']).toBe('Sample Mills, Inc.');
  });

  it('of one’s own profile asks to be verified, which is no headline', () => {
    const verify = '<a href="https://www.linkedin.com/verify?entryPoint=selfview_topcard">Jetzt verifizieren</a>';
    const card = `<section><div><h1>Kim Sample</h1>${verify}</div><div>IT Specialist at Sample Mills</div><div><span>Leeds, United Kingdom</span>${contact}</div></section>`;
    expect(profile(`<main>${card}</main>`)).toMatchObject({
      'person.title': 'IT Specialist',
      'person.company': 'Sample Mills',
    });
  });

  it('of 2026 may have a name that is no heading', () => {
    const card =
      '<div aria-label="Profile photo"><img></div><a href="https://www.linkedin.com/in/kim-sample/"><div aria-label="Kim Sample"><p>Kim Sample</p><p>· 3rd</p><p>Chief Buyer at Sample Mills</p></div></a>';
    const other = '<a href="/in/jo-other/"><div aria-label="Jo Other"><p>Jo Other</p><p>CEO at Other Ltd</p></div></a>';
    expect(profile(`${other}${card}`)).toMatchObject({
      'person.name': 'Kim Sample',
      'person.title': 'Chief Buyer',
      'person.company': 'Sample Mills',
    });
    expect(profile(other)['person.company']).toBeUndefined();
  });
});

describe('a lead in Sales Navigator of 2019', () => {
  const lead = (place: string) =>
    profile(
      `<main><dl><dt><span>Kim Sample</span><ul><li>2nd</li></ul></dt><dd>Chief Buyer at Sample Mills</dd><dd><div>${place}</div><div>75 connections</div></dd></dl>
      <section id="profile-experience"><h2>Experience</h2><ul><li><dl><dt>Chief Buyer</dt><dd>Sample Mills</dd><dd>Jan 2017 – Present</dd></dl></li></ul></section></main>`,
      'Kim Sample | Sales Navigator',
      'sales/people/ACwAAA,NAME_SEARCH,x1',
    );

  it('is named by the window’s title, and its place stands before the connections', () => {
    expect(lead('Sri Lanka')).toMatchObject({
      'person.name': 'Kim Sample',
      'person.title': 'Chief Buyer',
      'person.company': 'Sample Mills',
      'person.location': 'Sri Lanka',
    });
    expect(lead('Procurement')['person.location']).toBeUndefined();
  });

  it('has no name where the window is still only Sales Navigator', () => {
    const facts = profile('<main><p>Loading</p></main>', 'Sales Navigator', 'sales/people/ACwAAA,NAME_SEARCH,x1');
    expect(facts['person.name']).toBeUndefined();
  });
});

describe('the top card of a company', () => {
  const company = (card: string, rest = '') =>
    read(
      `<meta charset="utf-8"><title>Sample Works: Overview | LinkedIn</title>${rest}<section class="org-top-card"><h1>Sample Works</h1>${card}</section>`,
      'https://www.linkedin.com/company/sample-works/',
    ).facts;
  const lines = '<div>Software Development</div><div>Surry Hills, New South Wales</div><div>21K followers</div>';

  it('has its web site in a menu', () => {
    const link = (href: string, words: string) => `<ul><li><a href="${href}">${words}</a></li></ul>`;
    for (const words of ['Visit website', 'Website besuchen', 'Visitar sitio web', 'Website bezoeken'])
      expect(company(lines, link('https://sample-works.example', words))['company.domain']).toBe(
        'sample-works.example',
      );
    expect(company(lines, link('https://lnkd.in/x1', 'Visit website'))['company.domain']).toBeUndefined();
    expect(company(lines, link('https://other.example', 'See the fair'))['company.domain']).toBeUndefined();
  });

  it('has a slogan, which describes it where it is a sentence', () => {
    const slogan = 'Built for teams of operators, our tools make agents without a line of code.';
    expect(company(`<p>${slogan}</p>${lines}`)['company.description']).toBe(slogan);
    expect(company(`<p>Better together.</p>${lines}`)['company.description']).toBeUndefined();
    expect(company(lines)['company.description']).toBeUndefined();
    const alone = company('<p>We make pumps for farms all over the world.</p><div>2K followers</div>');
    expect(alone['company.industry']).toBeUndefined();
    expect(alone['company.description']).toBe('We make pumps for farms all over the world.');
  });

  it('may name its country by its letters', () => {
    const facts = company('<div>Financial Services</div><div>Springfield, USA</div><div>2M followers</div>');
    expect(facts).toMatchObject({ 'company.city': 'Springfield', 'company.country': 'US' });
  });

  it('has its seat’s country in the last line of the only office', () => {
    const office =
      '<section><h2>Locations</h2><ul><li><span>Primary</span><div><p>Allee 1</p><p>Walldorf, BW 69190, DE</p></div></li></ul></section>';
    expect(company(lines.replace(/Surry.*?Wales/, 'Walldorf, BW'), office)['company.country']).toBe('DE');
  });
});
