import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** How companies say their age, their size, their funding and their open roles in prose, in the languages that are read. All companies are made up. */

describe('a founding year', () => {
  it.each([
    ['Since 1996, we have kept pumps running.', 1996],
    ['Marrowby opened its doors in 1994.', 1994],
    ['The company was established back in 1968 in Leeds.', 1968],
    ['Marrowby wurde 1999 gegründet und beschäftigt derzeit ca. 35 Mitarbeiter.', 1999],
    ['Das Unternehmen wurde im Jahr 2000 gegründet.', 2000],
    ['Marrowby ist ein inhabergeführtes Familienunternehmen seit 1993.', 1993],
    ['Marrowby est une entreprise familiale depuis 1962.', 1962],
    ['Notre société a été créée en 2003 par deux amis.', 2003],
    ['Somos una empresa fundada en el año 1987, con más de 30 años de experiencia.', 1987],
    ['Marrowby nació en 1975 en Vigo.', 1975],
    ['Marrowby werd in 1978 opgericht door twee broers.', 1978],
    ['Ons bedrijf bestaat sinds 1985.', 1985],
    [
      'Wir sind ein Kleinunternehmen, das im Jahr 2011 von Kim Sample (Dipl.-Ing.) und Otto Marr gegründet wurde.',
      2011,
    ],
    ['Marrowby is een gecertificeerd bouwadviesbureau sinds 2020.', 2020],
    ['Nous sommes un atelier de soudure depuis 1974.', 1974],
    ['La nostra azienda è stata costituita nel 1991.', 1991],
    ['Our story began in 2009 in a garage in Leeds.', 2009],
    ['Fundada em 1974, a Marrowby fabrica bombas.', 1974],
    ['Marrowby grundades 1960 i Lund.', 1960],
    ['Nuestra historia comenzó en el año 2020, en Vigo.', 2020],
    ['Notre histoire commence en 1998.', 1998],
    ['Unsere Geschichte begann im Jahr 1987.', 1987],
    ['Ons verhaal begon in 2004.', 2004],
    ['La nostra storia inizia nel 1978 a Bologna.', 1978],
    ['Im August 1990 machten sich drei junge Leute auf, ein Unternehmen zu gründen.', 1990],
    [
      '<div><span>1984</span><p>Fundación de la empresa.</p></div><div><span>1998</span><p>Nueva fábrica.</p></div>',
      1984,
    ],
    ['<div><span>2007</span> <span>Année de création</span></div>', 2007],
    ['Since its founding in 2009, Marrowby has helped 300 mines.', 2009],
    ['Marrowby was started in a small garage in 1998 by two engineers.', 1998],
    ['Marrowby has been in business since 1987.', 1987],
    ['Marrowby is a registered firm of accountants. It was established in 2010.', 2010],
    ['Marrowby é uma empresa de serviços. Foi fundada em junho de 2008, no Rio.', 2008],
    ['Od roku 1997 se zaměřujeme na pumpy.', 1997],
    ['Trust the yellow case • since 1984', 1984],
    ['Marrowby has been building quality scaffolds and carts since 1985.', 1985],
    ['Family-owned and operated since 1962.', 1962],
    ['Locally owned since 1971, we repair pumps.', 1971],
    ['Das Unternehmen besteht seit 1964.', 1964],
    ['2011: Marrowby is founded in Oslo.', 2011],
    ['1990 gründete Otto Marr die Firma in Ulm.', 1990],
    ['Im Jahr 1990 gründeten Otto und Kim Sample das Unternehmen.', 1990],
    ["En 1990, Paul Marr fonde l'entreprise à Lyon.", 1990],
    ['Depuis sa création en 1995, Marrowby fabrique des pompes.', 1995],
    ['En el año 1991, y como continuación de otra, nace Marrowby SRL en Vigo.', 1991],
    ['Desde su fundación en 1998, Marrowby fabrica bombas.', 1998],
    ['Dalla sua fondazione nel 1950 Marrowby produce pompe.', 1950],
    ["Nel 1950 Otto Marr fonda l'azienda a Bologna.", 1950],
    ['Sinds onze oprichting in 2003 maken we pompen.', 2003],
    ['In 1974 richtte Otto Marr het bedrijf op.', 1974],
    ['Marrowby è stata costituita nel marzo 2012 a Bologna.', 2012],
    ['Marrowby è una società attiva dal 2012 nelle pompe.', 2012],
    ['Marrowby werd opgericht in maart 2003.', 2003],
    ['Marrowby fue fundada en marzo de 1998.', 1998],
    ['<p>Inception of Marrowby: January 2012</p>', 2012],
    ['<dl><dt>Costituzione</dt><dd>2 marzo 2012</dd></dl>', 2012],
    ['La empresa fue fundada el 20 de enero de 1964.', 1964],
    ['The company was founded in Oldham in 1994 under the name Quill.', 1994],
    ['Fondée à Lyon en 1994, Marrowby fabrique des pompes.', 1994],
    ['Marrowby a été fondée le 3 mai 1999.', 1999],
    ['Marrowby grundades i Lund 1971.', 1971],
    ['<dl><dt>創 立</dt><dd>2014年4月22日</dd></dl>', 2014],
    ['Otto Marr and Kim Sample founded Marrowby in 1998.', 1998],
    ['Kim Sample, who founded the company in 1998, still leads it.', 1998],
    ['Otto Marr gründete die Firma 1990 in Ulm.', 1990],
    ['Paul Marr a fondé l’entreprise en 1990.', 1990],
    ['Otto Marr richtte het bedrijf in 1990 op.', 1990],
    ['The company started operating in 2005.', 2005],
    ['Die Marrowby GmbH wurde 1972 mit dem Ziel gegründet, Pumpen zu bauen.', 1972],
    ['Seit nunmehr 30 Jahren ist die 1993 gegründete Marrowby GmbH Ihr Partner.', 1993],
    ['Marrowby ble startet opp i 2016.', 2016],
    ['It all began in 1989 in a garage.', 1989],
    ['Tout a commencé en 1989.', 1989],
    ['1972 begann alles in einer Garage.', 1972],
    ['Marrowby traces its roots to 1921.', 1921],
    ['Marrowby started life in 1995 as a small shop.', 1995],
    ['Marrowby została założona w 1992 roku.', 1992],
    ['<p>Serving Leeds since 1962</p>', 1962],
    ['<p>Ihr Partner seit 1985</p>', 1985],
    ['Seit der Gründung 1923 sind wir ein Familienbetrieb.', 1923],
    [
      '<div><b>2009</b><p>Oprichting van Marrowby</p></div><div><b>2012</b><p>Oprichting van Marrowby Glas</p></div>',
      2009,
    ],
    ['<div><b>1971</b><p>Gründung der Firma durch Otto Marr</p></div><div><b>1990</b><p>Umzug</p></div>', 1971],
    ['Marrowby was started in a two-car garage by Bob and Ann Marr back in 1978.', 1978],
    ['<p>MARROWBY EST. 1919</p>', 1919],
    ['Gegründet im Jahre 1963 von Josef Marr, führt heute die dritte Generation den Betrieb.', 1963],
    ['Företaget grundades 1972 av Sven Marr.', 1972],
    ['Firmaet ble etablert i 1986.', 1986],
    ['Selskapet ble stiftet i 1999.', 1999],
    ['Virksomheden blev grundlagt i 1988.', 1988],
    ['Fundada em 12 de março de 1974, a Marrowby atua no comércio de bombas.', 1974],
    ['La empresa se fundó el 3 de mayo de 1961.', 1961],
    ['Società fondata il 4 marzo 1958.', 1958],
    ['Marrowby was born in 2004 out of a garage.', 2004],
    ['Firma powstała w 1991 roku.', 1991],
    ['Firma byla založena v roce 1992.', 1992],
    ['A cég 1993-ban alakult.', 1993],
    ['Yritys on perustettu vuonna 1985.', 1985],
    ['Компания основана в 1995 году.', 1995],
    ['Firmamız 1987 yılında kurulmuştur.', 1987],
    ['Established in the year 1982, we make pumps.', 1982],
    ['Incorporated in 1994, Marrowby is a maker of pumps.', 1994],
    ['Marrowby came into existence in 1979.', 1979],
    ['Marrowby commenced its journey in 2008.', 2008],
    ['Marrowby opened for business in 1987.', 1987],
    ['Bob Marr began the business in 1969.', 1969],
    ['The business was started by Bob Marr in 1969.', 1969],
    ['Marrowby has been in business since 1974.', 1974],
    ['We have been making pumps since 1974.', 1974],
    ['Im Jahr 1963 wurde die Firma von Josef Marr gegründet.', 1963],
    ['Der Betrieb wurde 1963 von Josef Marr gegründet.', 1963],
    ['1963 gegründet, ist Marrowby heute führend.', 1963],
    ['Die Firma Marrowby besteht seit 1963.', 1963],
    ['Créée en 1988, notre entreprise fabrique des pompes.', 1988],
    ["L'entreprise a été créée en 1988 par Paul Marr.", 1988],
    ['Notre société existe depuis 1988.', 1988],
    ['Marrowby bestaat sinds 1988.', 1988],
    ['In 1988 is Marrowby opgericht door Jan Marr.', 1988],
  ])('is read in "%s"', (body, year) => {
    expect(factsOf(body.startsWith('<') ? body : `<p>${body}</p>`)['company.founded']).toBe(year);
  });

  it.each([
    'Ons product is sinds 2015 op de markt.',
    'Unser Partner Quillmark wurde 1999 gegründet und beschäftigt 40 Mitarbeiter.',
    'Desde 2010 formamos parte del grupo Oldham.',
    '<div><span>2010</span><p>Création de la filiale à Lyon.</p></div>',
    'Backed by Oldham Group experience since 1997',
    'Seit über 30 Jahren bauen wir Pumpen.',
    'Since the founding of our partner Quillmark in 1999, pumps have changed.',
    '1990 gründete Otto Marr die Tochtergesellschaft Marrowby Wien.',
    'En 1991 nace la marca Quill de Marrowby.',
    'En 2010 nace Quillmark, nuestro distribuidor.',
    '1990 gründete Kim Sample den Verein der Freunde.',
    'Our sponsoring programme was started in a small town in 1998.',
    'Der Verein besteht seit 1964.',
    'Marrowby is the successor of Oldham & Sons, founded in 1921.',
    'Kim Sample, geboren 1965, gründete 1993 die Marrowby GmbH.',
    'Kim Sample came to Marrowby in 2011, after eight years at Oldham, which he founded in 2003.',
    'Kim Sample founded Oldham Tools in 1984 before joining Marrowby.',
    'Kim Sample founded the parent company in 1984.',
    'A separate branch of the company started in 2012.',
    'Zu uns gehört die 1993 gegründete Quillmark GmbH.',
    'Your subscription since 2019.',
    'We launched the company blog in 2012.',
    'Marrowby celebrated its 25th anniversary in 2015.',
    'The brand we acquired was founded in 1901.',
    'Since 1980, we have used cards of a charity for our season’s greetings.',
    'Seit 1999 unterstützen wir den Sportverein in Leeds.',
    'Depuis 2005, nous avons soutenu trois écoles.',
    'Unsere Schule wurde nicht 1990 gegründet, sondern die Stadtbücherei.',
    'Bob Marr has practised law since 1985 and was born in 1958.',
    'Attorney Kim Sample works for Marrowby in Leeds and was born in 1958.',
    'Bob joined Marrowby in 1999 and was born in Leeds in 1958.',
    'Marrowby supports a museum that was started in a garage by two friends in 1978.',
    'Our town was established in 1811.',
  ])('is not read in "%s"', (body) => {
    expect(factsOf(body.startsWith('<') ? body : `<p>${body}</p>`)['company.founded']).toBeUndefined();
  });
});

describe('a head count', () => {
  it.each([
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
    'Our app is made for a 50-person team.',
    'How we helped a 300-person company save money.',
    'Our 12-person van fits every team.',
    'We helped a customer grow from 5 to 300 employees.',
    'We helped our client, which has grown to a team of 40.',
    'One of our clients is a team of seven.',
    'The marketing team has grown to 25 engineers.',
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

describe('funding', () => {
  it.each([
    ['We closed our Series A round in March 2026.', 'series-a'],
    ['Marrowby schließt Series-B-Finanzierungsrunde über 20 Millionen Euro ab.', 'series-b'],
    ['Marrowby a levé 12 millions d’euros lors d’un tour de table de série A.', 'series-a'],
    ['Wir haben eine Seed-Finanzierung über 2 Mio. Euro abgeschlossen.', 'seed'],
    ['Marrowby a levé 10 millions d’euros en série A auprès de Oldham Capital.', 'series-a'],
    ['Marrowby sammelt 10 Millionen Euro in einer Serie A ein.', 'series-a'],
    ['Nous venons de boucler notre série A de 10 millions.', 'series-a'],
    ['Marrowby cierra una ronda Serie B de 15 millones de euros.', 'series-b'],
    ['We are bootstrapped and profitable.', 'bootstrapped'],
    ['Bootstrapped and profitable since day one.', 'bootstrapped'],
    ['Marrowby is 100% self-funded.', 'bootstrapped'],
    ['Marrowby haalt seed-investering op: we hebben een seed round van 2 miljoen euro afgerond.', 'seed'],
  ])('is read in "%s"', (sentence, stage) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.fundingStage']).toBe(stage);
  });

  it.each([
    'Wir beraten Start-ups bei ihrer Seed-Finanzierung.',
    'Nous accompagnons les startups dans leur levée de fonds de série A.',
    'We invest in Series A and Series B companies.',
    'Our customer Quillmark raised a $30m Series B.',
    'Portfolio: Quillmark (Series B), Tealby (Seed).',
    'Quillmark announced its Series B today.',
    'We help bootstrapped founders grow.',
    'Bootstrapped and funded firms use our tools.',
    'Quillmark is bootstrapped.',
    'We are not bootstrapped.',
  ])('is not read in "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.fundingStage']).toBeUndefined();
  });
});

describe('a name that speaks of offices or foundations', () => {
  it('is no branch whose founding is told', () => {
    const html =
      '<html lang="en"><head><title>Marrow Home &amp; Office Services - About Us</title></head><body><h1>About Us</h1><p>Marrow Home and Office Services was founded by Kim Sample in 2006 to help small firms.</p></body></html>';
    expect(read(html, 'https://www.marrowservices.com/aboutus.htm').facts['company.founded']).toBe(2006);
  });
});

describe('hiring', () => {
  const careers = '<nav><a href="/careers">Careers</a></nav>';

  it.each([
    ['We are not currently hiring.'],
    ['There are currently no open positions. Please check back later!'],
    ["We aren't hiring right now."],
    ['We have frozen all hiring until the autumn.'],
    ['Hiring is currently paused.'],
    ['Rumours that we are hiring are false.'],
    ['Derzeit gilt ein Einstellungsstopp.'],
    ['Neste momento não temos vagas.'],
    ['Derzeit haben wir keine offenen Stellen.'],
    ['Aktuell suchen wir keine neuen Mitarbeiter.'],
    ['Nous ne recrutons pas en ce moment.'],
    ["Aucun poste n'est à pourvoir actuellement."],
    ['Actualmente no hay vacantes.'],
    ['En este momento no tenemos ofertas de empleo.'],
    ['Op dit moment hebben we geen vacatures.'],
    ['Al momento non ci sono posizioni aperte.'],
  ])('is denied by "%s"', (sentence) => {
    expect(factsOf(`${careers}<p>${sentence}</p>`)['company.hiring']).toBeUndefined();
  });

  it.each([
    ["We're hiring! See our open positions."],
    ['Wir suchen Verstärkung für unser Team.'],
    ['<a href="/p/4">Offene Stellen ansehen</a><p>Wir suchen Leute, die nicht unten bleiben wollen.</p>'],
    ['Nous recrutons un commercial.'],
    ['We are always on the look out for new staff to join us.'],
    ['Please send your resume to the office.'],
    ['Marrowby is looking for experienced drivers.'],
    ['Monteur (m/w/d) gesucht!'],
    ['Wij zijn op zoek naar een ervaren glaszetter.'],
    ['Envoyez votre CV par courrier.'],
    ['Envíe su currículum por correo.'],
    ['<a href="jobs.htm"><img src="j.png" alt="Now Recruiting Staff"></a>'],
    ['Estamos contratando: únete a nuestro equipo.'],
    ['No estamos solos: únete a nuestro equipo.'],
    ['Wir stellen uns vor, nicht nur auf Papier: <a href="/jobs">Jobs</a>'],
    ['<a href="/p/4">Jobbörse</a>'],
    ['<a href="/p/4">Candidatures</a>'],
    ['Bekijk onze vacatures.'],
    ['There are no open positions in the Advisory department. <b>We are hiring in Sales.</b>'],
    ['Nous recherchons un mécanicien (h/f) à temps plein.'],
    ['Marrowby recherche un chef de chantier en CDI.'],
    ['Wir suchen Maurer und Zimmerer!'],
    ['Lehrling gesucht!'],
    ['Buscamos personal para nuestra planta.'],
    ['Buscamos un comercial con experiencia.'],
    ['Procuramos vendedores para a nossa loja.'],
    ['Cerchiamo personale qualificato.'],
    ['Siamo alla ricerca di un saldatore.'],
    ['Wij zijn op zoek naar een monteur.'],
    ['Zatrudnimy kierowcę kat. C+E.'],
    ['Poszukujemy pracowników do działu produkcji.'],
    ['Hledáme nové kolegy do výroby.'],
    ['Přijmeme svářeče.'],
    ['Требуются водители и механики.'],
    ['Vi søger en ny kollega til værkstedet.'],
    ['Vi søker en mekaniker.'],
    ['Haemme uutta myyjää.'],
    ['Ekip arkadaşları arıyoruz.'],
    ['Marrowby is currently seeking a full-time bookkeeper.'],
    ['Drivers wanted! Call Kim.'],
    ['Applications are now being accepted for welders.'],
    ['<a href="/recruiting-centre/">招聘中心</a>'],
    ['<a href="/p/4">出張洗車スタッフ募集ページ</a>'],
    ['<a href="/join/">加入我们</a>'],
    ['<a href="/p/4">Trabalhe conosco</a>'],
    ['<a href="/p/4">Carreiras</a>'],
    ['<a href="/p/4">Únete al equipo</a>'],
    ['<a href="/p/4">Jobba hos oss</a>'],
    ['<a href="/p/4">Ledige stillinger</a>'],
    ['<a href="/p/4">Вакансии</a>'],
  ])('is told by "%s"', (sentence) => {
    expect(factsOf(`<p>${sentence}</p>`)['company.hiring']).toBeDefined();
  });

  it.each([
    '<p>Over 300 shops work with us.</p>',
    '<p>Read all the reasons to work with us.</p>',
    '<p>We are an equal employment opportunity employer.</p>',
    '<a href="/services/employment.html">Employment/Labour</a>',
    '<p>Are you looking for drivers? We are looking to the future.</p>',
    '<a href="/products/job-costing">Job costing</a>',
    '<a href="/people/steve-jobs-award">Steve Jobs award</a>',
    '<h2>Our team</h2><h3>Senior developer with sharp eyes</h3>',
  ])('is not told by %s', (body) => {
    expect(factsOf(body)['company.hiring']).toBeUndefined();
  });

  it('is not told by the openings that a recruitment agency lists for others', () => {
    const head = '<meta name="description" content="Recruitment agency for engineers in Leeds.">';
    expect(factsOf('<a href="/jobs">Jobs</a><p>View all jobs</p>', { head })['company.hiring']).toBeUndefined();
  });
});
