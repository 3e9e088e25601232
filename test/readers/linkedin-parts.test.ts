import { expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages that show one part of somebody's profile by itself. */

const part = (path: string, title: string, heading: string, body = '<li>Negotiation</li>') =>
  read(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main><section><a href="/in/kim-sample/">Back</a><h2>${heading}</h2><ul>${body}</ul></section></main></body></html>`,
    `https://www.linkedin.com/in/kim-sample/${path}/`,
  ).facts;

it.each([
  ['details/skills', 'Skills'],
  ['details/skills', 'Kenntnisse'],
  ['details/skills', 'Compétences'],
  ['details/education', 'Ausbildung'],
  ['details/certifications', 'Licenses &amp; certifications'],
  ['details/recommendations', 'Recommendations'],
  ['details/volunteering-experiences', 'Ehrenamt'],
  ['recent-activity/all', 'Alle Aktivitäten'],
])('are named after the person and not after the part: %s, %s', (path, heading) => {
  expect(part(path, `(3) ${heading} | Kim Sample | LinkedIn`, heading)['person.name']).toBe('Kim Sample');
});

it('say whose role they show, whatever the heading', () => {
  const role =
    '<li><p>Yhteyspäällikkö</p><p>Sample Mills</p><p>Mar 2025 - Present · 1 yr 9 mos</p></li><li><p>Buyer</p><p>Tallow</p><p>2019 - 2025</p></li>';
  const facts = part('details/experience', 'Experiencia | Kim Sample | LinkedIn', 'Experiencia', role);
  expect([facts['person.name'], facts['person.company']]).toEqual(['Kim Sample', 'Sample Mills']);
});

it('name nobody where the window does not', () => {
  expect(part('details/skills', 'Kenntnisse | LinkedIn', 'Kenntnisse')['person.name']).toBeUndefined();
  expect(part('details/skills', 'LinkedIn', 'Kenntnisse')['person.name']).toBeUndefined();
});
