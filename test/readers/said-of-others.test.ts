import { describe, expect, it } from 'vitest';
import type { Range } from '#core/facts.ts';
import { factsOf } from './read-page.ts';

/** Sentences that speak of another firm, or of no day that is today. All firms are made up. */

const read = (words: string, lang: string) => {
  const facts = factsOf(`<p>Marrowby makes freight software.</p><p>${words}</p>`, { lang });
  const people = facts['company.employees'] as Range | undefined;
  return { people: people?.min, founded: facts['company.founded'], city: facts['company.city'] };
};
const nothing = { people: undefined, founded: undefined, city: undefined };

describe('the facts of another firm', () => {
  it.each([
    [
      'en',
      'We are a subsidiary of Holbein AG, founded in 1898, headquartered in Basel, Switzerland, with 12,000 employees.',
    ],
    ['en', 'Marrowby is part of the family-owned Holbein Group, which was founded in 1898 and employs 12,000 people.'],
    ['en', 'Marrowby belongs to Holbein, founded in 1898 with 12,000 employees worldwide.'],
    [
      'en',
      'Since 2021 we have been part of the Holbein Group, a leader with over 12,000 employees, headquartered in Basel.',
    ],
    ['en', 'In 2022 we acquired Quillon GmbH, founded in 1987 and based in Kassel, with 45 employees.'],
    ['en', 'We work with companies such as Tallow, founded in 1965, which employs 350 people.'],
    ['en', 'Our subsidiary Quillon GmbH, founded in 1987, has 45 employees and is based in Kassel, Germany.'],
    [
      'de',
      'Wir sind ein Tochterunternehmen der Holbein AG mit Sitz in Basel, gegründet 1898, mit 12.000 Mitarbeitern.',
    ],
    ['de', 'Marrowby gehört zur Holbein-Gruppe, die 1898 gegründet wurde und 12.000 Mitarbeiter beschäftigt.'],
    ['de', 'Unsere Tochter Quillon GmbH hat ihren Sitz in Kassel.'],
    [
      'fr',
      'Marrowby est une filiale du groupe Holbein, fondé en 1898, qui emploie 12 000 personnes, dont le siège est à Bâle.',
    ],
    ['es', 'Marrowby forma parte del Grupo Holbein, fundado en 1898, con 12.000 empleados y sede en Basilea.'],
    [
      'nl',
      'Marrowby is onderdeel van de Holbein Groep, opgericht in 1898, met 12.000 medewerkers en hoofdkantoor in Bazel.',
    ],
  ])('are not this one’s (%s): %s', (lang, words) => expect(read(words, lang)).toEqual(nothing));

  it.each([
    ['en', 'We are part of the Holbein Group and have 300 employees.', { people: 300 }],
    ['en', 'We are part of the Holbein Group. We have 300 employees.', { people: 300 }],
    ['en', 'Marrowby, a member of the Confederation of Carriers, employs 80 people.', { people: 80 }],
    ['en', 'Part of the Holbein Group since 2015, Marrowby was founded in 1987.', { founded: 1987 }],
    ['en', 'Founded in 1987, Marrowby is part of the Holbein Group.', { founded: 1987 }],
    ['en', 'Marrowby was acquired by Holbein in 2019 and today has 300 employees.', { people: 300 }],
    ['en', 'With 300 employees we serve companies such as Tallow and Birkmann.', { people: 300 }],
    ['de', 'Marrowby ist Teil der Holbein-Gruppe und beschäftigt 300 Mitarbeiter.', { people: 300 }],
    ['de', 'Als Tochter der Holbein AG beschäftigen wir 300 Mitarbeiter.', { people: 300 }],
    ['fr', 'Filiale du groupe Holbein, nous comptons 300 salariés.', { people: 300 }],
    ['es', 'Somos parte del Grupo Holbein y contamos con 300 empleados.', { people: 300 }],
    ['nl', 'Marrowby is onderdeel van de Holbein Groep en heeft 300 medewerkers.', { people: 300 }],
  ])('do not take this one’s away (%s): %s', (lang, words, facts) => expect(read(words, lang)).toMatchObject(facts));
});

describe('people who do not work there today', () => {
  it.each([
    ['en', 'By 2030 we want to employ 1,000 people.'],
    ['en', 'Our goal is to grow to 500 employees by 2028.'],
    ['en', 'In 2020 we laid off 40 employees.'],
    ['en', 'We process payroll for 25,000 employees.'],
    ['en', 'We pay 300 employees of our suppliers fairly.'],
    ['en', 'Our founder was at Holbein before, where she led 900 employees.'],
    ['de', 'Bis 2028 wollen wir auf 500 Mitarbeiter wachsen.'],
    ['de', 'Wir rechnen Gehälter für 25.000 Mitarbeiter ab.'],
    ['fr', 'Nous gérons la paie de 25 000 salariés.'],
    ['fr', 'Nous visons 500 salariés en 2028.'],
    ['es', 'Queremos llegar a 500 empleados en 2028.'],
    ['nl', 'Wij willen groeien naar 500 medewerkers in 2028.'],
  ])('are not counted (%s): %s', (lang, words) => expect(read(words, lang).people).toBeUndefined());

  it.each([
    ['en', 'We planned for 500, and today we have 300 employees.'],
    ['en', 'We want to thank all of our 300 employees.'],
    ['en', 'Since then we have grown to 300 employees.'],
    ['en', 'Payroll is what we do, and we have 300 employees.'],
    ['de', 'Unser Ziel ist erreicht: heute haben wir 300 Mitarbeiter.'],
    ['de', 'Wir wurden 1987 gegründet und beschäftigen 300 Mitarbeiter.'],
  ])('do not hide those who do (%s): %s', (lang, words) => expect(read(words, lang).people).toBe(300));
});
