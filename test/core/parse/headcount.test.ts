import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHeadcount } from '#core/parse/headcount.ts';

const page = { today: '2026-11-21', lang: 'en', country: null };

test.each([
  ['201-500 employees', 201, 500],
  ['1K-5K', 1000, 5000],
  ['1-5K', 1000, 5000],
  ['10,001+', 10001, null],
  ['10,001+ employees', 10001, null],
  ['about 350 people', 350, 350],
  ['rund 300 Leute', 300, 300],
  ['Wir sind ein Team von 40 Leuten.', 40, 40],
  ['10.001+ Beschäftigte', 10001, null],
  ['1–10 Mitarbeitende', 1, 10],
  ['3000+ people', 3000, null],
  ['12 000 salariés', 12000, 12000],
  ['12\u202f000 salariés', 12000, 12000],
  ['more than 46,000', 46000, null],
  ['46,000+ employees', 46000, null],
  ['Employees 46,000', 46000, 46000],
  ['320', 320, 320],
  ['10-49 employees', 10, 49],
  ['250 or more employees', 250, null],
  ['1 employee', 1, 1],
  ['fewer than 50 employees', 0, 49],
  ['up to 50 employees', 0, 50],
  ['個別／558人 連結／1,811人', 1811, 1811],
  ['従業員数：558名', 558, 558],
  ['We are a team of 40 in Cork.', 40, 40],
  ['Acme employs over 2,500 people in 12 countries', 2500, null],
  ['Wir beschäftigen rund 1.200 Mitarbeiterinnen und Mitarbeiter an 5 Standorten.', 1200, 1200],
  ['Über 300 Mitarbeiter*innen arbeiten bei uns', 300, null],
  ['Mitarbeiter: 320', 320, 320],
  ['Effectif : 200 salariés', 200, 200],
  ['Une équipe de 45 personnes', 45, 45],
  ['entre 50 et 99 salariés', 50, 99],
  ['Plus de 1 500 collaborateurs dans le monde', 1500, null],
  ['Más de 300 empleados', 300, null],
  ['Somos un equipo de 25 profesionales', 25, 25],
  ['Met ruim 120 medewerkers', 120, null],
  ['een team van 14 collega’s', 14, 14],
  ['11 bis 50 Beschäftigte', 11, 50],
  ['51 à 200 employés', 51, 200],
  ['De 201 a 500 empleados', 201, 500],
  ['Company size: 51-200 employees', 51, 200],
  ['5 thousand employees', 5000, 5000],
  ['1,5 Tsd. Mitarbeiter', 1500, 1500],
  ['Number of employees: 1,001-5,000', 1001, 5000],
  ['Self-employed', 1, 1],
  ['>1000', 1000, null],
  ['between 11 and 50', 11, 50],
  ['11-50 (LinkedIn)', 11, 50],
  ['Our 1,300-strong team', 1300, 1300],
  ['knapp 80 Kolleginnen und Kollegen', 80, 80],
  ['0-1 employees', 0, 1],
  ['2-10 employees', 2, 10],
  ['a dedicated team of more than 40 skilled experts', 40, null],
])('reads "%s"', (said, min, max) => {
  expect(parseHeadcount(said, page)).toEqual({ min, max });
});

test.each([
  "15 years' experience",
  '4 million merchants',
  '35 brokers',
  'since 2012 employees have owned it',
  'our people',
  'employees enjoy 50% off',
  '0',
  '500-201 employees',
  'a 24/7 team',
  '',
  'Founded in 1996',
  '99999999999 employees',
  'Person 1, Leadership and +3 skills',
  'a team of 4 interns',
  'Endorsed by 9 people',
  '143.08',
  '2016 – 2018',
  'over 3,000 customers trust our team',
  '100% employee owned',
])('takes no head count from "%s"', (said) => {
  expect(parseHeadcount(said, page)).toBeNull();
});

test('a head count that was written out is read back, in any grouping', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000_000 }),
      fc.constantFrom(',', '.', ' ', '\u202f', "'"),
      (count, sign) => {
        const written = String(count).replace(/\B(?=(\d{3})+$)/g, sign);
        expect(parseHeadcount(`${written} employees`, page)).toEqual({ min: count, max: count });
        expect(parseHeadcount(`${written}+ employees`, page)).toEqual({ min: count, max: null });
      },
    ),
  );
});
