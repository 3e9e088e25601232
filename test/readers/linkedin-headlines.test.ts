import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** What headlines say of roles that are over, that are not yet, and that are offered to others. All names are made up. */

type Position = readonly [title: string, company: string, dates: string];
const entry = (words: Position, at: number) =>
  `<div componentkey="entity-collection-item--${at}">${words.map((word) => `<p>${word}</p>`).join('')}</div>`;
const roleOf = (headline: string, ...positions: readonly Position[]) => {
  const { facts } = read(
    `<!doctype html><html lang="en"><head><title>Ann Poe | LinkedIn</title></head><body><main><section componentkey="com.linkedin.sdui.profile.card.refACoAA0002Topcard"><h1>Ann Poe</h1><p>· 2nd</p><p>${headline}</p><div><p>Leeds</p><p>·</p><p><a href="/in/x/overlay/contact-info/">Contact info</a></p></div></section><section componentkey="com.linkedin.sdui.profile.card.refACoAA0002ExperienceTopLevelSection"><h2>Experience</h2>${positions.map(entry).join('')}</section></main></body></html>`,
    'https://www.linkedin.com/in/x/',
  );
  return {
    title: facts['person.title'],
    company: facts['person.company'],
    seniority: facts['person.seniority'],
  };
};
const none = { title: undefined, company: undefined, seniority: undefined };

describe('a headline states no role of today', () => {
  it.each([
    'Hiring a CFO at Marrowby',
    'Now hiring: CFO at Marrowby',
    'Recruiting a CFO at Marrowby',
    'Join us as Sales Manager at Marrowby',
    'Wir suchen einen Vertriebsleiter bei Marrowby',
    'Recherche un directeur financier chez Marrowby',
    'Nous recrutons une directrice financière chez Marrowby',
    'Buscamos director financiero en Marrowby',
    'Wij zoeken een directeur bij Marrowby',
  ])('where it offers one: %s', (headline) => {
    expect(roleOf(headline)).toEqual(none);
  });

  it.each([
    'Ehem. CFO bei Marrowby',
    'Geschäftsführer a.D. bei Marrowby',
    'Geschäftsführer a. D. bei Marrowby',
    'Im Ruhestand, zuvor CFO bei Marrowby',
    'Vormals CFO bei Marrowby',
    'CFO bei Marrowby (bis 03/2026)',
    'CFO at Marrowby until March 2026',
    'CFO (retired) at Marrowby',
    'CFO at Marrowby (2019–2023)',
    "Directrice financière chez Marrowby jusqu'en 2024",
    'Directeur bij Marrowby tot 2024',
    'Next: CFO at Marrowby',
    'Bientôt directrice financière chez Marrowby',
  ])('where it is over, or not yet: %s', (headline) => {
    expect(roleOf(headline)).toEqual(none);
    expect(roleOf(headline, ['CFO', 'Marrowby', 'Jan 2020 – Mar 2026 · 6 yrs']).title).toBeUndefined();
  });
});

describe('a headline states the role of today', () => {
  it.each([
    ['Hiring Manager at Marrowby', 'Hiring Manager'],
    ['Recruiting Lead at Marrowby', 'Recruiting Lead'],
    ['Directrice recherche et développement chez Marrowby', 'Directrice recherche et développement'],
    ['CFO at Marrowby since 2024', 'CFO'],
    ['CFO at Marrowby, ex-Tallow', 'CFO'],
    ['Leiterin Nachlass und Ruhestand bei Marrowby', 'Leiterin Nachlass und Ruhestand'],
  ])('%s', (headline, title) => {
    expect(roleOf(headline).title).toBe(title);
  });

  it.each([
    'CFO at Marrowby, Board Member at Tallow',
    'CFO at Marrowby, Founder @Tallow',
    'CFO at Marrowby / Advisor at Tallow',
    'CFO at Marrowby & Board Member at Tallow',
    'CFO at Marrowby and Chair at Tallow',
    'CFO bei Marrowby und Beirätin bei Tallow',
    'Founder @Marrowby → acquired by Holbein',
    'Leiterin Einkauf bei Marrowby, vormals Tallow',
    'CFO bei Marrowby, Beirätin bei Tallow',
  ])('at the company that it names first: %s', (headline) => {
    expect(roleOf(headline).company).toBe('Marrowby');
  });

  it.each([
    ['CFO at Marks & Marrowby', 'Marks & Marrowby'],
    ['CFO at Marks & Marrowby / Advisor at Tallow', 'Marks & Marrowby'],
    ['CFO at Marks and Marrowby and Chair at Tallow', 'Marks and Marrowby'],
  ])('at a company of two names: %s', (headline, company) => {
    expect(roleOf(headline).company).toBe(company);
  });

  it.each([
    ['CFO | Marrowby', 'CFO'],
    ['Engineering Manager | Coach | Father of two', 'Engineering Manager'],
    ['Einkaufsleiterin · Marrowby', 'Einkaufsleiterin'],
  ])('in its first part: %s', (headline, title) => {
    expect(roleOf(headline).title).toBe(title);
  });

  it('but no company of whom somebody advises', () => {
    expect(roleOf('Consultant to CFOs at Marrowby and Tallow')).toEqual(none);
  });
});

describe('teaching beside the job is no job', () => {
  it.each([
    ['Dozentin', 'Uni Ulm'],
    ['Lehrbeauftragter', 'Uni Ulm'],
    ['Lecturer', 'Hull College'],
    ['Chargée de cours', 'Université de Lyon'],
  ])('%s', (title, school) => {
    const teaching: Position = [title, school, 'May 2024 – Present'];
    const work: Position = ['Head of Finance', 'Marrowby', 'Mar 2020 – Present'];
    expect(roleOf('Leader', teaching, work).company).toBe('Marrowby');
    expect(roleOf('Leader', teaching).company).toBe(school);
  });
});
