import { describe, expect, it } from 'vitest';
import { factsOf } from './read-page.ts';

/** How companies say their size in prose, in the languages that are read. All companies are made up. */

describe('a head count', () => {
  it.each([
    ['Da wir ein mittelständisches Unternehmen mit nur 300 Mitarbeitern sind, kommt es auf jeden an.', 300],
    ['Als mittelständisches Unternehmen mit 120 Mitarbeitern sind wir flexibel.', 120],
    ['Since we are a company with only 40 employees, everyone counts.', 40],
    ['We are a small team (2 people) of pump makers.', 2],
    ['Wir sind ein kleines Team (7 Personen).', 7],
    ['Wir haben 18 Festangestellte.', 18],
    ['Marrowby wurde 1999 gegründet und beschäftigt derzeit ca. 35 Mitarbeiter.', 35],
    ['Marrowby beschäftigt weltweit 6.200 Mitarbeiter an 17 Standorten.', 6200],
    ['Das Unternehmen beschäftigt mittlerweile rund 150 Mitarbeitende.', 150],
    ['Unser Team besteht aus 12 Kolleginnen und Kollegen.', 12],
    ["L'entreprise compte aujourd'hui 85 collaborateurs.", 85],
    ['Notre équipe est composée de 18 personnes.', 18],
    ['Contamos con un equipo de más de 60 profesionales.', 60],
    ['Marrowby cuenta con 320 empleados en España.', 320],
    ['Bij Marrowby werken 75 medewerkers.', 75],
    ['Met een team van 22 specialisten staan we klaar.', 22],
    ['La nostra squadra conta 40 dipendenti.', 40],
    ['Our team of 250+ employees works from Leeds.', 250],
    ['Marrowby has grown to over 400 people.', 400],
    ['We are a team of over 4,000 people building pumps.', 4000],
    ['With 120+ employees across three sites, Marrowby is a leading maker of pumps.', 120],
    ['Marrowby employs between 50 and 100 people.', 50],
    ['Zwischen 50 und 100 Mitarbeiter arbeiten bei Marrowby.', 50],
    ['Somos uma equipa de 12 pessoas.', 12],
    ['A Marrowby conta com mais de 50 colaboradores.', 50],
    ['Marrowby conta oltre 90 dipendenti.', 90],
    ['Marrowby compte plus de 100 collaborateurs avec des bureaux à Paris et Lyon.', 100],
    ['Avec plus de 100 collaborateurs, nous apportons de la transparence.', 100],
    ['Obwohl Marrowby bereits über 170 Mitarbeitende beschäftigt, geht es familiär zu.', 170],
    ['Heute arbeiten rund 25 Angestellte in zwei Schichten für unsere Kunden.', 25],
    ['Marrowby heeft op dit moment 23 medewerkers in dienst.', 23],
    ['Unser Team besteht aus 25 Experten für Webanwendungen.', 25],
    ['Our 120-person team is spread over six countries.', 120],
    ['We are a 30-strong team of engineers.', 30],
    ['We are a team of seven people in Leeds.', 7],
    ['Wir sind ein Team von zwölf.', 12],
    ['We have grown to a team of 35 specialists.', 35],
    ['Marrowby is uitgegroeid tot een team van 9 ervaren monteurs.', 9],
    ['Unser 12-köpfiges Team ist für Sie da.', 12],
    ['Our team has grown to 23 skilled professionals.', 23],
    ['Today, more than 60 engineers work for Marrowby.', 60],
    ['Marrowby is a team of 3 experienced mechanics.', 3],
    ['Marrowby has a staff of 45.', 45],
    ['Mit rund 80 Mitarbeitern sind wir ein mittelständisches Unternehmen.', 80],
    ['Wir sind 12 Leute in Ulm.', 12],
    ['Nous sommes 45 passionnés à Lyon.', 45],
    ['L’effectif est de 60 personnes.', 60],
    ['Nuestra plantilla está formada por 35 personas.', 35],
    ['Vi är 25 medarbetare i Lund.', 25],
    ['Zatrudniamy 120 osób.', 120],
    ['Marrowby is an 80-person company with roots in Leeds.', 80],
    ['With 22 service trucks and 40 employees, Marrowby is ready day and night.', 40],
    ['Marrowby currently has 85 full-time employees.', 85],
    ['We currently employ 30 staff.', 30],
    ['The company has over 200 employees.', 200],
    ['Our workforce of 150 is based in Leeds.', 150],
    ['We have a dedicated team of 18.', 18],
    ['Marrowby is a company of 60 people.', 60],
    ['Today the company employs some 45 people.', 45],
    ['In unserem Betrieb sind 28 Mitarbeiter beschäftigt.', 28],
    ['Wir beschäftigen heute 28 Mitarbeiter.', 28],
    ['Mit 28 Mitarbeitern und 10 Fahrzeugen sind wir für Sie da.', 28],
    ['Nous employons 45 personnes.', 45],
    ['L’entreprise emploie 45 personnes.', 45],
    ['La empresa cuenta con una plantilla de 35 trabajadores.', 35],
    ['Empleamos a 35 personas.', 35],
    ['Contamos com uma equipa de 20 colaboradores.', 20],
    ['A empresa emprega 120 pessoas.', 120],
    ["L'azienda occupa 50 dipendenti.", 50],
    ['Oggi siamo 50 persone.', 50],
    ['Ons team bestaat uit 14 mensen.', 14],
    ['Vi är idag 25 anställda.', 25],
    ['Vi er 12 ansatte.', 12],
    ['Firma zatrudnia ponad 80 pracowników.', 80],
    ['Společnost má 60 zaměstnanců.', 60],
    ['Yrityksessä työskentelee 40 henkilöä.', 40],
    ['В компании работают 120 сотрудников.', 120],
  ])('is read in "%s"', (sentence, count) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.employees']).toMatchObject({ min: count });
  });

  it.each([
    '<div><b>40</b> <span>Nombre de collaborateurs</span></div>',
    '<div><b>40</b><p>Mitarbeiter</p></div>',
    '<div><b>40</b><span>empleados</span></div>',
    '<dl><dt>Medarbetare</dt><dd>40 elektriker</dd></dl>',
  ])('is read in the figure %s', (body) => {
    expect(factsOf(body)['company.employees']).toEqual({ min: 40, max: 40 });
  });

  it('is not the average age of those who work there', () => {
    expect(
      factsOf('<div><b>28</b> <span>Age moyen des collaborateurs</span></div>')['company.employees'],
    ).toBeUndefined();
  });

  it.each([
    'Unsere Kunden beschäftigen bis zu 5.000 Mitarbeiter.',
    'Más de 200 empresas y 3.000 empleados confían en nosotros.',
    'Plus de 10 000 salariés utilisent notre logiciel.',
    'Meer dan 500 medewerkers van onze klanten werken met Marrowby.',
    'Over 900 employees of our customers log in each day.',
    'Pour une entreprise de plus de 100 collaborateurs : 399 € HT.',
    'Nous accompagnons des PME de 10 à 250 salariés.',
    'Für Betriebe ab 50 Mitarbeitern.',
    'Voor organisaties met meer dan 50 medewerkers.',
    'Per aziende con oltre 50 dipendenti.',
    'Our app is used by teams of 10 to 500 people.',
    'Ideal for a small team (5 people).',
    'Wir suchen ein Unternehmen mit 300 Mitarbeitern.',
    'Dafür suchen wir ein mittelständisches Unternehmen mit 300 Mitarbeitern.',
    'We began as a company with only 3 employees.',
    'Als Unternehmen mit mehr als 50 Mitarbeitern brauchen Sie eine Meldestelle.',
    'Our app is made for a 50-person team.',
    'How we helped a 300-person company save money.',
    'Our 12-person van fits every team.',
    'We helped a customer grow from 5 to 300 employees.',
    'We helped our client, which has grown to a team of 40.',
    'One of our clients is a team of seven.',
    'The marketing team has grown to 25 engineers.',
    'Our sales team of 60 works in three regions.',
    'Our customer Quillmark is a team of 12.',
    'Over 300 shops work with us.',
    'Empresas com mais de 50 colaboradores são o nosso público.',
    'Pilotage d’un programme de 11 produits mobilisant plus de 100 collaborateurs chez un client.',
    'Contamos con más de 1000 clientes satisfechos.',
    'Contamos con más de 10 años de trayectoria.',
    'We have more than 40 years of experience.',
    'Mit nur zwei Mitarbeitern und drei Maschinen startete er die Produktion.',
    'Wer Mitarbeitende beschäftigt, braucht 2 Konten mehr.',
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.employees']).toBeUndefined();
  });

  it.each([
    ['"250+"', 250, null],
    ['"10-50"', 10, 50],
    ['{"@type": "QuantitativeValue", "value": 85}', 85, 85],
  ])('is read in structured data: %s', (value, min, max) => {
    const head = `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "Marrowby", "url": "https://www.marrowby.com", "numberOfEmployees": ${value}}</script>`;
    expect(factsOf('', { head })['company.employees']).toEqual({ min, max });
  });
});
