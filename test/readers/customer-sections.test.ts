import { describe, expect, it } from 'vitest';
import type { Range } from '#core/facts.ts';
import { factsOf } from './read-page.ts';

/** What customers say on a page, and what is told of them, is not said of the company. All firms are made up. */

const read = (below: string, lang = 'en') => {
  const facts = factsOf(`<p>Marrowby makes freight software.</p>${below}`, { lang });
  const people = facts['company.employees'] as Range | undefined;
  return {
    people: people?.min,
    founded: facts['company.founded'],
    city: facts['company.city'],
    stage: facts['company.fundingStage'],
  };
};
const nothing = { people: undefined, founded: undefined, city: undefined, stage: undefined };
const rows =
  '<dl><dt>Employees</dt><dd>350</dd><dt>Headquarters</dt><dd>Lyon, France</dd><dt>Founded</dt><dd>1965</dd></dl>';
const told = 'We are headquartered in Lyon, France, and have 1,200 employees. It just works.';

describe('facts of customers', () => {
  it.each([
    '<h2>Customers</h2><article><h3>Tallow</h3><p>Founded in 1965 in Lyon, France. 350 employees. Raised a $20M Series B in 2023.</p></article>',
    `<h2>Case study: Tallow</h2>${rows}`,
    `<h2>Customer stories</h2><h3>Tallow</h3>${rows}`,
    `<h2>What customers say</h2><p>${told}</p>`,
    `<h2>Why us</h2><p>${told}</p><p>Jane Roe, COO, Tallow</p>`,
    `<h2>Why us</h2><p>${told}</p><p>Jane Roe – Head of Logistics at Tallow</p>`,
  ])('are not those of the company: %s', (below) => expect(read(below)).toEqual(nothing));
  it.each([
    ['de', '<h2>Das sagen unsere Kunden</h2><p>Wir haben 1.200 Mitarbeiter und sind begeistert.</p>'],
    ['fr', '<h2>Ce que disent nos clients</h2><p>Nous comptons 1 200 salariés et gagnons du temps.</p>'],
    ['es', '<h2>Casos de éxito</h2><h3>Tallow</h3><p>Contamos con 1.200 empleados en tres países.</p>'],
    ['nl', '<h2>Wat klanten zeggen</h2><p>Wij hebben 1.200 medewerkers en zijn tevreden.</p>'],
  ])('in %s', (lang, below) => expect(read(below, lang)).toEqual(nothing));
});

describe('facts of the company beside them', () => {
  it.each([
    ['<h2>Customers</h2><p>Tallow and others.</p><h2>Company</h2><p>We have 300 employees.</p>', { people: 300 }],
    [`<h2>Our customers come first</h2><p>We have 300 employees.</p>`, { people: 300 }],
    ['<h2>Testimonials</h2><p>“It works.”</p><footer><p>Founded in 1987.</p></footer>', { founded: 1987 }],
    ['<p>We have 300 employees.</p><p>Jane Roe, CEO, Marrowby</p>', { people: 300 }],
    ['<p>We have 300 employees.</p><p>Jane Roe, CEO</p>', { people: 300 }],
    ['<p>We have 300 employees.</p><p>Jane Roe, Sales Manager, Leeds</p>', { people: 300 }],
    ['<p>We have 300 employees.</p><p>ask for our key, account manager, at Tallow</p>', { people: 300 }],
    [
      '<h2>Case study: Tallow</h2><p>It works.</p><h2>Facts</h2><dl><dt>Employees</dt><dd>300</dd></dl>',
      { people: 300 },
    ],
  ])('are read: %s', (below, facts) => expect(read(below)).toMatchObject(facts));
});
