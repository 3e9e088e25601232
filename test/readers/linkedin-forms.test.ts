import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Forms that LinkedIn's pages have had since 2021, beyond what the saved pages show. */

const profile = (body: string, title = 'Kim Sample | LinkedIn') =>
  read(`<title>${title}</title><main>${body}</main>`, 'https://www.linkedin.com/in/kim-sample/').facts;

describe('the card of 2021', () => {
  const card = (connections: string) => `<section class="pv-top-card"><h1>Kim Sample</h1>
    <span class="distance-badge"><span class="visually-hidden">2nd degree</span><span aria-hidden="true">2nd</span></span>
    <div>Engineer at Sample Mills</div><div><span>Leeds</span> <span><a href="/in/kim-sample/detail/contact-info/">Contact info</a></span></div>
    <ul class="pv-top-card--list pv-top-card--list-bullet"><li>${connections}</li></ul></section>`;

  it('counts connections in a list, which is not the one that names were in before', () => {
    expect(profile(card('<b>500+</b> connections'))).toMatchObject({
      'person.name': 'Kim Sample',
      'person.title': 'Engineer',
      'person.company': 'Sample Mills',
      'person.location': 'Leeds',
    });
  });

  it('may be in Russian, and so may the dates of a position', () => {
    const role = (title: string, dates: string) =>
      `<li><h3>${title}</h3><p class="visually-hidden">Название компании</p><p>Sample Mills <span>Полный рабочий день</span></p><h4><span>${dates}</span></h4><h4><span>меньше года</span></h4></li>`;
    const body = `${card('<b>500+</b> контакт')}<section id="experience-section"><h2>Опыт работы</h2><ul>${role('Chief Engineer', '2021 – настоящее время')}${role('Engineer', 'дек. 2019 г. – 2021')}</ul></section>`;
    expect(profile(body)).toMatchObject({
      'person.name': 'Kim Sample',
      'person.title': 'Chief Engineer',
      'person.company': 'Sample Mills',
      'person.inRoleSince': '2021',
    });
  });
});

describe('the card of 2026', () => {
  const card = (
    degree: string,
    headline: string,
    company: string,
  ) => `<div componentkey="x.profile.card.refATopcard"><section>
    <div><h2>Kim Sample</h2><p>(elle)</p><p style="display:none">· 1st</p><p>${degree}</p></div><p>${headline}</p><p>${company} · Sample University</p>
    <div><p>Lyon et périphérie</p><p>·</p><p><a href="/in/kim-sample/overlay/contact-info/">Coordonnées</a></p></div></section></div>`;
  const role = (title: string, company: string, dates: string) =>
    `<div componentkey="entity-collection-item-${title.length}"><a href="/company/1/"><p>${title}</p><p>${company}</p><p>${dates}</p></a></div>`;
  const experience = (roles: string) =>
    `<section><div componentkey="Profile_Top_Level_ExperienceTopLevelSectionkim"></div><div><h2>Expérience</h2>${roles}</div></section>`;

  it('says how far away a member is in several ways, one of them hidden', () => {
    const facts = profile(card('· 3e et +', 'Acheteuse chez Sample Mills', 'Sample Mills'));
    expect(facts).toMatchObject({ 'person.title': 'Acheteuse', 'person.company': 'Sample Mills' });
  });

  it.each([
    ['Indépendante', 'janv. 2021 - aujourd’hui · 5 ans 11 mois'],
    ['Freelance', '2021 - Present · 5 yrs'],
    ['Self-employed · Part-time', '2021 - Present · 5 yrs'],
    ['Selbstständig', '2021–Heute · 5 Jahre'],
  ])('names no company where somebody works as %s', (company, dates) => {
    const card2 = card('· 2e', 'J’aide les PME', company.split(' · ')[0] ?? '');
    const facts = profile(
      `${card2}${experience(`${role('Consultante', company, dates)}${role('Acheteuse', 'Other SA', '2014 - 2020 · 6 ans')}`)}`,
    );
    expect(facts).toMatchObject({ 'person.title': 'Consultante', 'person.location': 'Lyon et périphérie' });
    expect(facts).not.toHaveProperty('person.company');
    expect(facts).not.toHaveProperty('company.name');
  });
});

describe('a company’s overview', () => {
  const overview = (size: string) =>
    read(
      `<title>Sample Eau | LinkedIn</title><main><h1>Sample Eau</h1><section><h2>Overview</h2><p>Sample Eau livre de l’eau à 200 cantines.</p><dl><dt>Industry</dt><dd>Utilities</dd><dt>Company size</dt><dd>${size}</dd></dl><p>LinkedIn members who’ve listed Sample Eau as their current workplace on their profile</p></section></main>`,
      'https://www.linkedin.com/company/sample-eau/about/',
    ).facts;

  it.each(['+ de 10 000 employés', '10 001 employés et plus', '10.001 Beschäftigte oder mehr'])(
    'has no largest number of employees in “%s”',
    (size) => {
      expect(overview(size)['company.employees']).toMatchObject({ max: null });
    },
  );

  it('is described by itself, not by what LinkedIn says of its members', () => {
    expect(overview('51-200 employees')['company.description']).toBe('Sample Eau livre de l’eau à 200 cantines.');
  });
});
