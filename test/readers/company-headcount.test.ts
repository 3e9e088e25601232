import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** How companies say how many they are, and which numbers of people are not theirs. All companies are made up. */

const sizeOf = (body: string, head = '') =>
  factsOf(body.startsWith('<') ? body : `<p>${body}</p>`, { head })['company.employees'];

describe('a head count', () => {
  it.each([
    ['<div><b>50+</b><span>Experts</span></div>', 50],
    ['<h3>250+</h3><h4>Happy employees</h4>', 250],
    ['A workforce of 180', 180],
    ['Our 180-strong workforce makes pumps.', 180],
    ['The 180-strong team makes pumps.', 180],
    ['There are 180 of us.', 180],
    ['There are now 180 people working at Marrowby.', 180],
    ['A company of 180 people', 180],
    ['A 180-person company', 180],
    ['5k+ employees', 5000],
    ['We are seven people.', 7],
    ['Mit über 250 Mitarbeitenden', 250],
    ['<div><b>250+</b><span>Kolleginnen und Kollegen</span></div>', 250],
    ['Unser Team umfasst 250 Fachkräfte.', 250],
    ['Unser Team zählt 250 Köpfe.', 250],
    ['Ein Team von 250 Experten steht Ihnen zur Seite.', 250],
    ['Heute arbeiten 250 Menschen bei Marrowby.', 250],
    ['Bei Marrowby arbeiten 250 Menschen.', 250],
    ['Marrowby ist ein mittelständisches Unternehmen mit 250 Mitarbeitern.', 250],
    ['Als Unternehmen mit 250 Mitarbeitern bauen wir Pumpen.', 250],
    ['Une équipe de 250 personnes', 250],
    ['Une équipe de 250 collaborateurs à votre service', 250],
    ["L'équipe compte 250 personnes.", 250],
    ['<div><b>+ de 250</b><span>salariés</span></div>', 250],
    ['Un equipo de 250 profesionales', 250],
    ['Un team di 250 professionisti', 250],
    ['Diamo lavoro a 250 persone.', 250],
    ["<div><b>250+</b><span>collega's</span></div>", 250],
    ['Een team van 250 professionals', 250],
    ['A Marrowby tem 250 colaboradores.', 250],
    ['Uma equipa de 250 profissionais', 250],
    ['<div><b>250</b><span>medarbetare</span></div>', 250],
    ['<div><b>250</b><span>pracowników</span></div>', 250],
    ['<table><tr><th>従業員数</th><td>1.2万人</td></tr><tr><th>資本金</th><td>1000万円</td></tr></table>', 12000],
    ['公司现有员工250人。', 250],
    ['员工人数：250', 250],
    ['1 lakh employees work for Marrowby.', 100000],
    ['In 1990 we had 3 employees; today Marrowby employs 250 people.', 250],
  ])('is read in "%s"', (body, min) => {
    expect(sizeOf(body)).toMatchObject({ min });
  });

  it.each([
    '<div><b>250</b><span>Happy clients</span></div>',
    '<div><b>250+</b><span>Users</span></div>',
    '<div><b>250</b><span>Projects</span></div>',
    '10,000 customers and 300 partners.',
    'We have 50 customers with 1,000 employees each.',
    'Our Leeds office has 25 employees.',
    'In Leeds, 25 people work in our office.',
    '500 alumni',
    'Join 5,000 professionals who use Marrowby.',
    'For companies with 10-50 employees',
    'Plans for teams of 10 to 50',
    'Free for up to 10 team members',
    '10 team members included',
    '5 team members, 10 projects, unlimited storage',
    'Trusted by 40,000 employees at 200 companies',
    'We trained 1,200 employees last year.',
    'We employ the best people.',
    'The workshop hosts up to 20 people.',
    'Our training is for groups of 8 to 12 people.',
    '30 people attended the meeting.',
    'The town has 30,000 people.',
    'Our app helps 30,000 people sleep.',
    'Quillmark, with 300 employees, is our customer.',
    'In 1990 the company had 3 employees.',
    'We started with 3 employees.',
    'Marrowby began with two employees in a garage.',
    'We have seven offices.',
    'Our team of experts has 25 years of experience.',
    'Combined 120 years of experience in our team of experts.',
    'Für Unternehmen mit 50 bis 250 Mitarbeitern',
    'Kostenlos bis 10 Mitarbeiter',
    'Unternehmen ab 250 Mitarbeitern müssen einen Betriebsrat haben.',
    '1987 begann er mit 3 Mitarbeitern.',
    'Schulungen für bis zu 12 Mitarbeiter',
    'Unsere Kunden: mittelständische Unternehmen mit 250 Mitarbeitern',
    'Entreprises de plus de 250 salariés',
    'Pour les PME de 10 à 250 salariés',
    'Nous avons formé 250 salariés.',
    '250 clients satisfaits',
    'Empresas con más de 250 empleados',
    'Hemos formado a 250 empleados.',
    'Per aziende con 250 dipendenti',
    'Voor bedrijven met 50 tot 250 medewerkers',
    'We trainden 250 medewerkers.',
    'A team of 12 experts will visit your farm.',
    'A team of ten surgeons operated on him.',
    'Teams of 12 people build a raft.',
    'Our engineers and 200 people from the town planted trees.',
    '12 people died.',
    'Our church seats 300 people.',
    'Our course trains 40 engineers a year.',
    'We have trained over 400 technicians.',
    'We rent rooms for up to 40 people.',
    'Our platform connects 5,000 engineers.',
    'Over 300 specialists visited our stand.',
    '20 engineers from our customer came.',
    'Our network of 5,000 technicians',
    'We have 5,000 people on our mailing list.',
    'With 20 professionals in the jury, our award is serious.',
    '<div><b>300</b><span>Experts in our network</span></div>',
    '<div><b>5000</b><span>Engineers trained</span></div>',
    'Our database holds 5,000 experts.',
    'We can host groups of 20 people at our farm.',
    'There are 180 people in our village.',
  ])('is not read in "%s"', (body) => {
    expect(sizeOf(body)).toBeUndefined();
  });

  it('has no end where structured data gives its beginning only', () => {
    const head =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Marrowby","url":"https://www.marrowby.com","numberOfEmployees":{"@type":"QuantitativeValue","minValue":250}}</script>';
    expect(sizeOf('', head)).toEqual({ min: 250, max: null });
  });
});

const labelled = (label: string, words: string) => sizeOf(`<dl><dt>${label}</dt><dd>${words}</dd></dl>`);

describe('the day of a count, under its label,', () => {
  it.each([
    ['Employees', '2024: 145'],
    ['Employees', 'as of 2024: 145'],
    ['Employees', 'as of December 31, 2024: about 145'],
    ['Employees', '31.12.2024: 145'],
    ['Employees', '31/12/2024: 145'],
    ['Employees', '2024-12-31: 145'],
    ['Employees', 'Dec 2024 145'],
    ['Employees', 'Q4 2024: 145'],
    ['Employees', '2023: 120, 2024: 145'],
    ['Employees', '2024: 145, 2023: 120'],
    ['Employees', '145 (2024)'],
    ['Employees', '145 (2024), 120 (2023)'],
    ['Mitarbeiter', 'Stand 2024: 145'],
    ['Mitarbeiter', '(Stand 31.12.2024) 145'],
    ['Mitarbeitende', '31. Dezember 2024: rund 145'],
    ['Effectif', 'au 31 décembre 2024 : 145'],
    ['Número de empleados', 'a 31 de diciembre de 2024: 145'],
    ['Aantal medewerkers', 'per 1 januari 2024: 145'],
  ])('is not its number: %s, %s', (label, words) => {
    expect(labelled(label, words)).toMatchObject({ min: 145 });
  });

  it.each(['31.12.2024', 'Stand 2024', 'Since 1987', 'See our team page 12'])(
    'stands for none alone: "%s"',
    (words) => {
      expect(labelled('Employees', words)).toBeUndefined();
    },
  );

  it.each([
    ['2000 employees', 2000],
    ['2000 employees in 12 countries', 2000],
    ['Total: 2000 employees', 2000],
    ['more than 2000', 2000],
    ['2000-2500', 2000],
    ['2000 (2024)', 2000],
    ['2,024', 2024],
    ['approx. 145', 145],
  ])('is not seen in the count "%s"', (words, min) => {
    expect(labelled('Employees', words)).toMatchObject({ min });
  });
});
