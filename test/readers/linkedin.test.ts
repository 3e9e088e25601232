import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

const at = 'https://www.linkedin.com/in/someone-sample/';
const card = (inner: string) =>
  `<section componentkey="com.linkedin.sdui.profile.card.refXTopcard"><h2>Kim Sample</h2>${inner}</section>`;
const profile = (top: string, experience = '', lang = 'en') =>
  `<html lang="${lang}"><head><meta charset="utf-8"><title>Kim Sample | LinkedIn</title></head><body><main>${card(top)}${experience}</main></body></html>`;
const section = (inner: string, heading = 'Experience') => `<section><h2>${heading}</h2>${inner}</section>`;
const job = (title: string, company: string, dates: string) =>
  `<div componentkey="entity-collection-item-1"><p>${title}</p><p>${company}</p><p>${dates}</p></div>`;

describe('the current role', () => {
  it.each([
    ['English', 'Experience', 'Mar 2023 - Present · 3 yrs'],
    ['German', 'Berufserfahrung', 'März 2023–Heute · 3 Jahre'],
    ['French', 'Expérience', 'mars 2023 - aujourd’hui · 3 ans'],
    ['Spanish', 'Experiencia', 'mar. 2023 - actualidad · 3 años'],
    ['Dutch', 'Ervaring', 'mrt. 2023 - heden · 3 jaar'],
  ])('is told from past ones in %s', (_, heading, dates) => {
    const past = job('Analyst', 'Oldco', dates.replace(/[-–].*/, '- 2024'));
    const { facts } = read(
      profile('<p>Talks about work</p>', section(past + job('Sales Director', 'Newco GmbH', dates), heading)),
      at,
    );
    expect(facts).toMatchObject({
      'person.title': 'Sales Director',
      'person.company': 'Newco GmbH',
      'person.inRoleSince': '2023-03',
    });
  });

  it('is the first of several, unless the top card names the company of another', () => {
    const roles = section(
      job('Advisor', 'Side Project', 'Jan 2026 - Present') +
        job('Chief Financial Officer', 'Mainco · Full-time', 'Jan 2020 - Present'),
    );
    expect(read(profile('<p>Numbers</p>', roles), at).facts['person.title']).toBe('Advisor');
    const place = '<div><p>Paris, France</p><p><a href="/overlay/contact-info/">Contact info</a></p></div>';
    const shown = read(profile(`<p>Numbers</p><p>Mainco</p>${place}`, roles), at).facts;
    expect(shown).toMatchObject({
      'person.title': 'Chief Financial Officer',
      'person.company': 'Mainco',
      'person.location': 'Paris, France',
    });
  });

  it('is no past role, whatever the headline hopes for', () => {
    const { facts } = read(
      profile('<p>Looking for a new challenge</p>', section(job('Buyer', 'Oldco', 'Jan 2020 - Feb 2024'))),
      at,
    );
    expect(facts['person.title']).toBeUndefined();
    expect(facts['person.company']).toBeUndefined();
  });

  it('is no past one that the headline calls past', () => {
    const past = section(job('Account Executive', 'Oldco', 'Mar 2019 - Jan 2026'));
    expect(read(profile('<p>Open to work | Ex-Oldco</p>', past), at).facts['person.company']).toBeUndefined();
    expect(read(profile('<p>Account Executive at Oldco</p>', past), at).facts['person.company']).toBe('Oldco');
  });

  it('is none where the top card still shows the company of a past one', () => {
    const past = section(job('Account Executive', 'Oldco', 'Mar 2019 - Jan 2026'));
    const place = '<div><p>Paris, France</p><p><a href="/overlay/contact-info/">Contact info</a></p></div>';
    const shown = `<p>Open to work</p><p>Oldco</p>${place}`;
    expect(read(profile(shown, past), at).facts['person.company']).toBeUndefined();
    expect(read(profile(shown), at).facts['person.company']).toBe('Oldco');
  });

  it('is not read out of masked words', () => {
    const { facts } = read(
      profile('<p>Head of Sales at Newco</p>', section(job('**** ** *****', '*****', 'Jan 2020 - Present'))),
      at,
    );
    expect(facts['person.company']).toBe('Newco');
    expect(facts['person.title']).toBe('Head of Sales');
  });
});

describe('a headline without an Experience section', () => {
  const place = '<div><p>Lyon, France</p><p><a href="/overlay/contact-info/">Contact info</a></p></div>';
  it.each([
    ['Head of Sales at Newco | Speaker', 'Head of Sales', 'Newco'],
    ['Directrice commerciale chez Atelier Nord', 'Directrice commerciale', 'Atelier Nord'],
    ['VP Engineering @Newco', 'VP Engineering', 'Newco'],
    ['Sales at Newco', 'Sales', 'Newco'],
    ['Professor at University of Exampleton', 'Professor', 'University of Exampleton'],
  ])('%s', (headline, title, company) => {
    const { facts } = read(profile(`<p>${headline}</p>`), at);
    expect(facts).toMatchObject({ 'person.title': title, 'person.company': company });
  });

  it.each(['Helping founders grow', 'Student at University of Exampleton', 'Open to work'])(
    'gives no role from "%s"',
    (headline) => {
      const { facts } = read(profile(`<p>${headline}</p>${place}`), at);
      expect(facts['person.title']).toBeUndefined();
      expect(facts['person.company']).toBeUndefined();
    },
  );

  it('gives no title where it names another company than the top card', () => {
    const { facts } = read(profile(`<p>Board member at Otherco</p><p>Newco</p>${place}`), at);
    expect(facts['person.title']).toBeUndefined();
    expect(facts['person.company']).toBe('Newco');
  });
});

it('reads the layout of 2020, whose headline is the only heading', () => {
  const html = `<meta charset="utf-8"><title>Kim Sample | LinkedIn</title><main><section class="pv-top-card"><ul class="pv-top-card--list inline-flex"><li>Kim Sample</li><li><span class="dist-value">2nd</span></li></ul><h2>Buyer at Newco</h2><ul class="pv-top-card--list pv-top-card--list-bullet"><li>Leeds, United Kingdom</li><li>500+ connections</li><li><a href="/in/kim/detail/contact-info/">Contact info</a></li></ul></section>
<section id="experience-section"><h2>Experience</h2><ul><li><section><a><h3><span class="visually-hidden">Company Name</span><span>Newco</span></h3><h4><span class="visually-hidden">Total Duration</span><span>4 yrs</span></h4></a><ul><li><h3><span class="visually-hidden">Title</span><span>Senior Buyer</span></h3><h4>Full-time</h4><h4><span class="visually-hidden">Dates Employed</span><span>Jan 2021 – Present</span></h4></li></ul></section></li></ul></section></main>`;
  expect(read(html, at).facts).toMatchObject({
    'person.name': 'Kim Sample',
    'person.title': 'Senior Buyer',
    'person.company': 'Newco',
    'person.location': 'Leeds, United Kingdom',
    'person.inRoleSince': '2021-01',
  });
});

it('reads the logged-out layout of 2014 and 2016', () => {
  const html = `<meta charset="utf-8"><title>Kim Sample | LinkedIn</title><section id="topcard" class="profile-section"><h1 id="name">Kim Sample</h1><p class="headline title">Buyer at Newco</p><dl id="demographics"><dt>Location</dt><dd><span class="locality">Leeds, United Kingdom</span></dd></dl></section>
<div id="background-experience"><h3>Experience</h3><div class="section-item"><h4>Senior Buyer</h4><h5>Newco Ltd</h5><span><time>January 2012</time> – Present (4 years)</span><p>Buys from 1990 to 2000 things.</p></div><div class="section-item"><h4>Buyer</h4><h5>Oldco</h5><span><time>May 2008</time> – <time>December 2011</time></span></div></div>`;
  expect(read(html, at).facts).toMatchObject({
    'person.name': 'Kim Sample',
    'person.title': 'Senior Buyer',
    'person.company': 'Newco Ltd',
    'person.location': 'Leeds, United Kingdom',
    'person.inRoleSince': '2012-01',
  });
});

it('reads the company layout of 2016, whose labels are headings', () => {
  const html = `<meta charset="utf-8"><title>Newco | LinkedIn</title><main><h1>Newco</h1><div class="basic-info-about"><ul><li><h4>Website</h4><p><a href="#">http://newco.example</a></p></li><li><h4>Industry</h4><p>Logistics and Supply Chain</p></li><li><h4>Company Size</h4><p>51-200 employees</p></li><li><h4>Founded</h4><p>1999</p></li></ul></div></main>`;
  expect(read(html, 'https://www.linkedin.com/company/newco').facts).toMatchObject({
    'company.domain': 'newco.example',
    'company.industry': 'logistics',
    'company.employees': { min: 51, max: 200 },
    'company.founded': 1999,
  });
});

describe('a name', () => {
  it.each([
    ['(12) Zoë Sample 🚀 | LinkedIn', '<h2>Zoë Sample 🚀</h2>', 'Zoë Sample'],
    ['Ana Sample | LinkedIn', '<h1>Ana Sample (She/Her)</h1>', 'Ana Sample'],
    ['Bo Sample | LinkedIn', '<h2>0 notifications</h2><h2>Bo Sample</h2>', 'Bo Sample'],
  ])('in %s', (title, heading, name) => {
    const { facts } = read(
      `<meta charset="utf-8"><title>${title}</title><main><section>${heading}<p>Baker</p></section></main>`,
      at,
    );
    expect(facts['person.name']).toBe(name);
  });

  it.each([
    'This page doesn’t exist',
    'An exact match for this profile could not be found',
    'Something went wrong',
    'Diese Seite wurde nicht gefunden',
    'Cette page n’existe pas',
    'Esta página no existe',
    'Questo profilo non è disponibile',
    'Esta página não existe',
    'Deze pagina bestaat niet',
    'Sidan finns inte',
    'Ta strona nie istnieje',
  ])('is not read out of "%s"', (heading) => {
    const html = `<meta charset="utf-8"><title>LinkedIn</title><main><section><h1>${heading}</h1></section></main>`;
    expect(read(html, at).facts).toEqual({});
  });

  it.each(['Inicia sesión', 'Iscriviti', 'Cadastre-se', 'Inloggen', 'Logga in', 'Zaloguj się'])(
    'is not read out of the wall “%s”, nor is a company’s',
    (title) => {
      const html = `<meta charset="utf-8"><title>${title} | LinkedIn</title><main><h1>${title}</h1><form><input name="session_key"></form></main>`;
      for (const path of ['in/kim-sample/', 'company/sample/'])
        expect(read(html, `https://www.linkedin.com/${path}`).facts).toEqual({});
    },
  );

  it('is that of the person, no heading’s above their posts', () => {
    const html =
      '<title>Activity | Kim Sample | LinkedIn</title><main><h3>Kim Sample</h3><section><h2>All activity</h2></section></main>';
    expect(read(html, 'https://www.linkedin.com/in/kim-sample/recent-activity/all/').facts['person.name']).toBe(
      'Kim Sample',
    );
  });

  it('of a member who is not shown is no name', () => {
    const { facts } = read(
      '<title>LinkedIn Member | LinkedIn</title><main><section><h1>LinkedIn Member</h1></section></main>',
      at,
    );
    expect(facts['person.name']).toBeUndefined();
  });
});

describe('pages of LinkedIn that are about nobody in particular', () => {
  it.each([
    '/feed/',
    '/jobs/view/1',
    '/search/results/all/',
    '/pulse/an-article',
    '/authwall',
    '/login',
    '/sales/search/people',
    '/mynetwork/',
  ])('%s is none, with a reason', (path) => {
    const { reading } = read(
      '<title>Feed | LinkedIn</title><main><h1>Kim Sample</h1></main>',
      `https://www.linkedin.com${path}`,
    );
    expect(reading.kind).toBe('none');
    expect(reading.why).toMatch(/LinkedIn|Sales Navigator/);
    expect(reading.facts).toEqual([]);
  });

  it("leaves LinkedIn's own company site to the general reader", () => {
    expect(
      read('<title>About LinkedIn</title><main><h1>About</h1></main>', 'https://about.linkedin.com/').reading.reader,
    ).not.toMatch(/^linkedin/);
  });

  it('believes no other host that looks like LinkedIn', () => {
    const { reading } = read(
      profile('<p>Head of Sales at Newco</p>'),
      'https://www.linkedin.com.example.org/in/someone/',
    );
    expect(reading.reader).not.toMatch(/^linkedin/);
  });
});

it('reads the place of a lead, which Sales Navigator gives no name', () => {
  const html = `<main><section data-sn-view-name="feature-lead-top-card"><h1 data-anonymize="person-name">Jo Sample</h1>
    <span data-anonymize="headline">Growth, talks, and more</span><div>Leeds, England, United Kingdom <span>500+ connections</span></div></section></main>`;
  const { facts } = read(html, 'https://www.linkedin.com/sales/lead/ABC');
  expect(facts['person.location']).toBe('Leeds, England, United Kingdom');
});
