import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** How companies say things about themselves in prose, in the languages that are read. All companies are made up. */

const factsOf = (body: string, { head = '', lang = 'en', path = 'about' } = {}) =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>About us | Marrowby</title>${head}</head><body><h1>About us</h1>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    `https://www.marrowby.com/${path}`,
  ).facts;

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
    ['Family-owned and operated since 1962.', 1962],
    ['Locally owned since 1971, we repair pumps.', 1971],
    ['Das Unternehmen besteht seit 1964.', 1964],
    ['2011: Marrowby is founded in Oslo.', 2011],
    ['<div><b>1971</b><p>Gründung der Firma durch Otto Marr</p></div><div><b>1990</b><p>Umzug</p></div>', 1971],
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
    'Our sponsoring programme was started in a small town in 1998.',
    'Der Verein besteht seit 1964.',
    'The brand we acquired was founded in 1901.',
    'Since 1980, we have used cards of a charity for our season’s greetings.',
    'Seit 1999 unterstützen wir den Sportverein in Leeds.',
    'Depuis 2005, nous avons soutenu trois écoles.',
    'Unsere Schule wurde nicht 1990 gegründet, sondern die Stadtbücherei.',
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
    ['Marrowby is an 80-person company with roots in Leeds.', 80],
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

describe('hiring', () => {
  const careers = '<nav><a href="/careers">Careers</a></nav>';

  it.each([
    ['We are not currently hiring.'],
    ['There are currently no open positions. Please check back later!'],
    ["We aren't hiring right now."],
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
    ['Nous recrutons un commercial.'],
    ['Estamos contratando: únete a nuestro equipo.'],
    ['Bekijk onze vacatures.'],
    ['There are no open positions in the Advisory department. <b>We are hiring in Sales.</b>'],
    ['<a href="/recruiting-centre/">招聘中心</a>'],
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

describe('a description', () => {
  const described = (content: string, body = '') =>
    factsOf(body, { head: `<meta name="description" content="${content}">` })['company.description'];

  it.each([
    'Mentions légales du site Marrowby.',
    'Impressum von Marrowby.',
    'Bienvenido a Marrowby',
    'Conoce la historia, misión y valores de Marrowby',
    'Contact us today for a quote.',
    'Marrowby | Over ons',
    'Entdecken Sie unsere Werte.',
    'Join our team and grow with us.',
    'Free Website Template',
    'Waarom wij bestaan en hoe wij geld verdienen.',
  ])('is not "%s"', (content) => {
    expect(described(content)).toBeUndefined();
  });

  it.each([
    ['Lernen Sie uns kennen. Marrowby baut Pumpen für Molkereien.', 'Marrowby baut Pumpen für Molkereien.'],
    [
      'Discover the leading maker of dairy pumps in the north.',
      'Discover the leading maker of dairy pumps in the north.',
    ],
  ])('is read in "%s"', (content, said) => {
    expect(described(content)).toBe(said);
  });

  it.each([
    'Explore open positions and start your career with us.',
    'Ponte en contacto con Marrowby para consultas sobre proyectos o información general.',
    'Karriere bei Marrowby. Aktuelle Stellenangebote für Schlosser. 30 Tage Urlaub.',
    'Werden Sie Teil des Teams. Wir suchen Menschen mit Leidenschaft für Pumpen.',
    'Information about this website and the team behind it.',
    'Wat voor soort bedrijf is Marrowby en wat levert het op?',
    'Aktuelle Stellenangebote für Schlosser und Schweißer bei Marrowby.',
    'View all our pumps and find the one that suits you.',
    'Kontaktieren Sie Marrowby per WhatsApp oder Telefon.',
    'Reach us by email, phone, or visit our office in Leeds for questions.',
    'Rufen Sie uns an ☎ 0176-16688909 - Die Mitarbeiter stehen jederzeit zur Verfügung.',
  ])('is not an invitation: "%s"', (content) => {
    expect(described(content)).toBeUndefined();
  });

  it.each([
    [
      'Call now: 9029469931 | Complete waterproofing of roofs, terraces and cellars in Leeds.',
      'Complete waterproofing of roofs, terraces and cellars in Leeds.',
    ],
    [
      'Learn about Marrowby, your trusted laundry partner in Leeds.',
      'Learn about Marrowby, your trusted laundry partner in Leeds.',
    ],
    [
      'Get in touch with Marrowby for wedding, event or corporate catering in Leeds.',
      'Get in touch with Marrowby for wedding, event or corporate catering in Leeds.',
    ],
  ])('is what is left of "%s"', (content, said) => {
    expect(described(content)).toBe(said);
  });

  it.each([
    ['sv', 'Marrowby är ett familjeföretag som erbjuder allt inom bilservice och reparation.'],
    ['pt', 'A Marrowby é uma empresa de construção civil com obras em todo o país.'],
  ])('is read in %s', (lang, sentence) => {
    expect(factsOf(`<p>${sentence}</p>`, { lang })['company.description']).toBe(sentence);
  });

  it('is what an invitation says beside the name', () => {
    const said = 'Conoce al equipo de Marrowby, clínica de fisioterapia y nutrición en Vigo.';
    expect(described(`${said} Profesionales en salud.`)).toBe(`${said} Profesionales en salud.`);
  });

  it('is the line under the headline, or the sentence at the foot', () => {
    expect(factsOf('<p>Uw specialist in pompen en onderdelen</p>', { lang: 'nl' })['company.description']).toBe(
      'Uw specialist in pompen en onderdelen',
    );
    const foot = '<footer><p>Pumps and valves, made in Leeds by hand.</p></footer>';
    expect(factsOf(`<p>Hello</p>${foot}`, { path: 'imprint' })['company.description']).toBe(
      'Pumps and valves, made in Leeds by hand.',
    );
  });

  it('is not an address at the foot', () => {
    const foot = '<footer><p>Finca Brumel, SE-221, 21, Fuentes de Marrow (Sevilla)</p></footer>';
    expect(factsOf(`<p>Hello</p>${foot}`)['company.description']).toBeUndefined();
  });

  it('is not what an imprint says of the site', () => {
    const facts = factsOf('<p>Le présent site est édité par Marrowby, SARL au capital de 5 000 €.</p>', {
      lang: 'fr',
      path: 'mentions-legales',
    });
    expect(facts['company.description']).toBeUndefined();
  });
});

describe('a city', () => {
  it.each([
    'Based in Gauteng, South Africa',
    'Marrowby is based in Bavaria.',
    'Nous sommes basés en Bretagne.',
    'Ons team is gevestigd in Nederland en Mexico, en dat is geen toeval.',
  ])('is no province: "%s"', (line) => {
    expect(factsOf(`<p>${line}</p>`)['company.city']).toBeUndefined();
  });
});

describe('the seat', () => {
  const seatOf = (body: string, given: Parameters<typeof factsOf>[1] = {}) => {
    const facts = factsOf(body, given);
    return [facts['company.city'], facts['company.country']];
  };

  it.each([
    ['<p>📍 Toulouse</p>', 'en', 'Toulouse', 'FR'],
    ['<h3>Visit Our Office</h3><p>399/8 Marrow Mawatha, Hokandara South, Hokandara.</p>', 'en', 'Hokandara', undefined],
    ['<p>Sede legale: Via Marrone 30L, Cesena</p>', 'it', 'Cesena', undefined],
    ['<p>Registered Office: A 102, Fourth Floor, Sec 57, Gurugram, Haryana 122002</p>', 'en', 'Gurugram', 'IN'],
    ['<p>Siège social : BP : 5574 Douala-Akwa, Cameroun</p>', 'fr', 'Douala-Akwa', 'CM'],
    ['<p>Av. Alta, 100 - Centro, Curitiba - PR, 80010-000</p>', 'pt', 'Curitiba', 'BR'],
    ['<p>地址: 上海市奉贤区金汇镇452号</p>', 'zh', '上海', 'CN'],
    ['<dl><dt>所在地</dt><dd>〒950－2052<br>新潟県新潟市西区2番29号</dd></dl>', 'ja', '新潟', 'JP'],
    ['<p>Sitz der Gesellschaft</p><p>Kleinmarrow</p>', 'de', 'Kleinmarrow', undefined],
    ['<p>Besök oss i Västervik eller ring.</p>', 'sv', 'Västervik', undefined],
    ['<p>Marrowby AS er et Halden-basert kontrollforetak for boliger.</p>', 'no', 'Halden', undefined],
    ['<p>Marrowby is a London-based agency for pumps.</p>', 'en', 'London', 'GB'],
    ['<p>We are 85 people in Leeds, United Kingdom, and make pumps.</p>', 'en', 'Leeds', 'GB'],
    ['<p>Wir sind 40 Menschen in Bremen, Deutschland, und bauen Pumpen.</p>', 'de', 'Bremen', 'DE'],
    ['<p>Nous sommes une équipe de 12 personnes à Nantes, France.</p>', 'fr', 'Nantes', 'FR'],
  ])('is read in %s', (body, lang, city, country) => {
    expect(seatOf(body, { lang })).toEqual([city, country]);
  });

  it.each([
    '<p>📍 Serving Lyon and around</p>',
    '<p>📍 Open map</p>',
    '<h3>Sitz der Gesellschaft</h3><p>Unverbindlich</p>',
    '<p>Registered office</p><p>Kleinmarrow</p>',
    '<h3>Address</h3><p>Kathmandu-14,Kalanki</p>',
    '<h3>Address</h3><p>4 Mill Road, Old Town District</p>',
    '<h3>Our location</h3><p>Southeast London, Central London &amp; Kent</p>',
    '<p>We are a Cloud-based platform for pumps.</p>',
    '<footer>© 2026 JP Builders</footer>',
    '<p>📍 Toulouse</p><p>📍 Lyon</p>',
    '<p>We are 85 people in Leeds, London and Berlin.</p>',
    '<p>We are 85 people in Sales, with 12 more to come.</p>',
  ])('is not read in %s', (body) => {
    expect(seatOf(body)).toEqual([undefined, undefined]);
  });

  it('is the town that stands behind the name in title and description', () => {
    const html =
      '<html lang="de"><head><title>Kontakt | Marrowby Automaten Zeven</title><meta name="description" content="Kontaktiere Marrowby Automaten in Zeven. Telefon: 0157 5370886"></head><body><h1>Kontakt</h1><footer>© 2026 Marrowby Automaten</footer></body></html>';
    expect(read(html, 'https://marrowby-automaten.de/kontakt/').facts['company.city']).toBe('Zeven');
  });
});

describe('a telephone number', () => {
  it.each([
    ['TEL 025－269－2591', '252692591'],
    ['Sie können sich telefonisch unter 069 153 914 05 melden.', '06915391405'],
    ['Cel: 3015490115', '3015490115'],
    ['tel/fax: +31 (0)114 496012', '31114496012'],
    ['Phone & Fax: 0113 496 0123', '1134960123'],
  ])('is read in "%s"', (line, phone) => {
    expect(String(factsOf(`<p>${line}</p>`)['company.phone'] ?? '').replace(/\D/g, '')).toContain(
      phone.replace(/^0/, ''),
    );
  });
});

describe('the numbers and addresses of a chamber', () => {
  it('are not those of its member', () => {
    const facts = factsOf(
      '<h2>Angaben</h2><p>Marrowby<br>Hauptstraße 4<br>14057 Berlin<br>Telefon: +49 (0)30 / 28 47 10 22</p><h2>Zuständige Kammer</h2><p>Rechtsanwaltskammer Kleinmarrow</p><p>Ringstraße 9<br>10179 Potsdam<br>Telefon: +49 (0)30 30 69 31 0</p>',
      { lang: 'de', path: 'impressum' },
    );
    expect(facts['company.phone']).toBe('+493028471022');
    expect(facts['company.city']).toBe('Berlin');
  });
});

describe('a country', () => {
  it.each([
    ['es', '+54 9 345 426-1400', 'AR'],
    ['de', '+43 5572 555014', 'AT'],
  ])('is told by a page in %s with the number %s', (lang, phone, country) => {
    expect(factsOf(`<p>Tel: ${phone}</p>`, { lang })['company.country']).toBe(country);
  });

  it.each([
    ['DE362667000', 'DE'],
    ['HRB 746284', 'DE'],
    ['SIRET 512 345 678 00021', 'FR'],
    ['P.IVA 01234567890', 'IT'],
  ])('is told by the registration %s alone', (words, country) => {
    expect(factsOf(`<p>${words}</p>`)['company.country']).toBe(country);
  });

  it.each([
    ['Org.nr 825 176 942', 'NO'],
    ['Org.nr: 556012-5790', 'SE'],
    ['NIP: 534-24-94-686', 'PL'],
    ['ABN 51 824 753 556', 'AU'],
    ['CNPJ 12.345.678/0001-95', 'BR'],
  ])('is told by the registration %s', (words, country) => {
    expect(factsOf(`<p>${words}</p>`)['company.country']).toBe(country);
  });

  it.each([
    ['DE362667000', 'DE'],
    ['SIRET 512 345 678 00021', 'FR'],
    ['P.IVA 01234567890', 'IT'],
  ])('of an address is told by the registration %s', (words, country) => {
    const facts = factsOf(`<p>Marrowstrasse 1</p><p>68163 Mannheim</p><p>${words}</p>`);
    expect(facts['company.country']).toBe(country);
  });

  it.each([
    ['Calle Brumel, 48 Local, 28028 Madrid', 'ES'],
    ['12 rue du Marais, 75011 Paris', 'FR'],
    ['Via Marrone 4, 20121 Milano', 'IT'],
  ])('of an address is told by how its street is called: "%s"', (words, country) => {
    expect(factsOf(`<p>Office</p><footer>${words}</footer>`)['company.country']).toBe(country);
  });

  it.each([
    ['Marrowby GmbH', 'https://www.marrowby.at/ueber-uns', 'AT'],
    ['Marrowby SAS', 'https://www.marrowby.fr/a-propos', 'FR'],
    ['Marrowby B.V.', 'https://www.marrowby.nl/over-ons', 'NL'],
    ['Marrowby AB', 'https://www.marrowby.se/om-oss', 'SE'],
    ['Marrowby Pvt. Ltd.', 'https://www.marrowby.in/about', 'IN'],
    ['Marrowby Sp. z o.o.', 'https://www.marrowby.com/about', 'PL'],
    ['Marrowby S.A. de C.V.', 'https://www.marrowby.com/nosotros', 'MX'],
    ['Marrowby Ltd', 'https://www.marrowby.io/about', undefined],
    ['Marrowby GmbH', 'https://www.marrowby.io/ueber-uns', undefined],
    ['Marrowby', 'https://www.marrowby.at/ueber-uns', undefined],
  ])('is told by the legal form of %s on %s', (name, url, country) => {
    const html = `<html><head><title>${name}</title></head><body><h1>Pumps</h1><footer>© 2026 ${name}</footer></body></html>`;
    expect(read(html, url).facts['company.country']).toBe(country);
  });

  it('is not told by a number alone', () => {
    expect(factsOf('<p>Tel: +54 9 345 426-1400</p>')['company.country']).toBeUndefined();
  });
});

describe('a name', () => {
  it.each([
    ['© 2026 1851 Marrow Labs Inc. MarrowTube is a product of 1851 Marrow Labs Inc.', '1851 Marrow Labs Inc'],
    ['© Marrow Labs', 'Marrow Labs'],
    ['© 2026 Jörg Marrow Labs, Inh. Kim Sample', 'Jörg Marrow Labs'],
  ])('is read in "%s"', (line, name) => {
    const html = `<html lang="en"><head><title>Careers</title></head><body><h1>Come build with us</h1><footer>${line}</footer></body></html>`;
    const host = name.startsWith('1851') ? '1851marrowlabs' : name.startsWith('J') ? 'joerg-marrow' : 'marrowlabs';
    expect(String(read(html, `https://${host}.com/careers`).facts['company.name']).replace(/\.$/, '')).toBe(name);
  });

  it('stands behind its label, not in the line under the field of a form', () => {
    const table = '<table><tr><th>Raison sociale</th><td>Brumel Pompes</td></tr></table>';
    const html = (body: string) =>
      `<html lang="fr"><head><title>Mentions légales</title></head><body>${body}</body></html>`;
    expect(read(html(table), 'https://www.brp.fr/mentions-legales').facts['company.name']).toBe('Brumel Pompes');
    const form = '<form><label>Company name</label><p>Your message</p></form>';
    expect(read(html(form), 'https://www.brp.fr/mentions-legales').facts['company.name']).toBeUndefined();
    const eastern = '<dl><dt>会社名</dt><dd>株式会社堀口</dd></dl>';
    expect(read(html(eastern), 'https://www.brp.co.jp/company.html').facts['company.name']).toBe('株式会社堀口');
  });

  it('is what the jobs are at', () => {
    const html =
      '<html lang="de"><head><title>Karriere | Jobs bei Marrowby</title></head><body><h1>Arbeiten bei Marrowby</h1></body></html>';
    const { facts } = read(html, 'https://marrowby.ch/karriere');
    expect(facts['company.name']).toBe('Marrowby');
    expect(facts['company.hiring']).toEqual(['Arbeiten bei Marrowby']);
  });

  it('stands beside the page’s own word, whatever the host', () => {
    const html =
      '<html lang="fr"><head><title>Brumel : qui sommes-nous</title></head><body><h1>Qui sommes-nous</h1></body></html>';
    expect(read(html, 'https://www.marrowby.com/qui-sommes-nous').facts['company.name']).toBe('Brumel');
  });

  it('is a business’s on a page of its owner where it sells something', () => {
    const html =
      '<html lang="de"><head><title>Über mich | Marrowby Honig</title></head><body><nav><a href="/produkte">Produkte</a><a href="/kontakt">Kontakt</a></nav><h1>Über mich</h1><p>Ich imkere seit meiner Jugend.</p><footer>© 2026 Marrowby Honig</footer></body></html>';
    expect(read(html, 'https://www.marrowby-honig.de/ueber-mich').reading.kind).toBe('company');
  });

  it('is nobody’s on a page about one person', () => {
    const html =
      '<html lang="en"><head><title>Kim Sample - Portfolio</title></head><body><nav><a href="/about">About</a><a href="/contact">Contact</a></nav><h1>About me</h1><p>Hello, I am Kim.</p><footer>© 2026 Kim Sample</footer></body></html>';
    expect(read(html, 'https://kim-sample.example.com/about').reading.kind).toBe('none');
  });

  it('is not a headline that nothing bears out', () => {
    const html =
      '<html lang="en"><head><title>Kitchens | Maintenance</title></head><body><h1>Kitchens</h1></body></html>';
    expect(read(html, 'https://www.marrowby.com/about').facts['company.name']).toBeUndefined();
  });

  it('is the first part of a name with a slogan behind it', () => {
    const head =
      '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Organization", "name": "Marrowby - Pump Makers In Kentucky", "url": "https://www.marrowby.com"}</script>';
    expect(factsOf('', { head })['company.name']).toBe('Marrowby');
  });
});

describe('a description', () => {
  const described = (body: string, given: Parameters<typeof factsOf>[1] = {}) =>
    factsOf(body, given)['company.description'];

  it.each([
    'We concept and create human-centered experiences for museums.',
    'Marrowby is a maker of pumps for farms.',
    'Wir entwickeln Pumpen für die Landwirtschaft.',
  ])('is "%s"', (sentence) => {
    expect(described(`<p>${sentence}</p>`)).toBe(sentence);
  });

  it.each([
    'In the first years we worked around the clock and were proud of every order that we got.',
    'In den ersten Jahren wurde fast rund um die Uhr gearbeitet, und darauf sind wir bis heute stolz.',
    'Unser erster großer Auftrag: „Wenn das klappt, ist das euer Auftrag.“ So begann es für uns.',
  ])('is not the story "%s"', (sentence) => {
    expect(described(`<p>${sentence}</p>`)).toBeUndefined();
  });

  it.each(['We strive to create the best experiences.', 'C’est bon, c’est maison, c’est pour vous tous.'])(
    'is not the motto at the foot: "%s"',
    (motto) => {
      const html = `<html lang="en"><head><title>About | Marrowby</title></head><body><h1>About</h1><footer><p>${motto}</p><p>© 2026 Marrowby</p></footer></body></html>`;
      expect(read(html, 'https://www.marrowby.com/about').facts['company.description']).toBeUndefined();
    },
  );

  it('is not what is said of the roles on a careers page', () => {
    const head = '<meta name="description" content="Join Marrowby today. Remote roles in art, animation, and more.">';
    expect(described('', { head, path: 'careers' })).toBeUndefined();
  });

  it('is not the title of a page of terms', () => {
    const html =
      '<html lang="nl"><head><title>Algemene voorwaarden | Marrowby</title></head><body><p>Artikel 1</p></body></html>';
    expect(read(html, 'https://www.marrowby.nl/algemene-voorwaarden/').facts['company.description']).toBeUndefined();
  });

  it('is what it says of itself before its slogan', () => {
    const head = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Marrowby","url":"https://www.marrowby.com","slogan":"The heart of every well, since ever"}</script><meta name="description" content="Marrowby makes pumps for wells.">`;
    expect(described('', { head })).toBe('Marrowby makes pumps for wells.');
  });
});

describe('words beside the facts', () => {
  it('do not stay in a town that its province stands behind', () => {
    const facts = read(
      '<html lang="it"><head><title>Termini | Marrowby</title></head><body><h1>Termini</h1><p>Marrowby S.r.l. — Sede legale: Via Paolo Bianchi 1/4, 17100 Savona (SV)</p></body></html>',
      'https://marrowby.it/termini',
    ).facts;
    expect(facts).toMatchObject({ 'company.name': 'Marrowby', 'company.city': 'Savona', 'company.country': 'IT' });
    expect(facts['company.description']).toBeUndefined();
  });

  it('are no number, where a template left some of its digits open', () => {
    expect(factsOf('<p>Call us: (512) 615-98xx</p>')['company.phone']).toBeUndefined();
  });

  it('say the trade behind an article without a space', () => {
    const body = '<p>Marrowby è un’associazione di volontariato che sostiene le famiglie.</p>';
    expect(factsOf(body, { lang: 'it' })['company.industry']).toBe('nonprofit');
  });

  it('say no trade where they are about its jobs, nor where an article looks like one', () => {
    const head = '<meta name="description" content="Careers in open banking">';
    expect(factsOf('', { head, path: 'careers' })['company.industry']).toBeUndefined();
    const body = '<p>Marrowby är ett lokalt företag med 6 anställda.</p>';
    expect(factsOf(body, { lang: 'sv' })['company.industry']).toBeUndefined();
  });

  it('spell the name better than the address in the copyright line', () => {
    const html =
      '<html lang="es"><head><title>Nosotros</title></head><body><h1>Nosotros</h1><p>Bodega La Marrow es un proyecto de vinos.</p><footer>© 2021 Copyright: bodegalamarrow.com</footer></body></html>';
    expect(read(html, 'https://bodegalamarrow.com/nosotros').facts['company.name']).toBe('Bodega La Marrow');
  });
});

describe('a description', () => {
  const home = (head: string, body: string) =>
    read(
      `<html lang="en"><head><title>Marrowby</title>${head}</head><body>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
      'https://www.marrowby.com/contact/',
    ).facts['company.description'];

  it.each([
    'Joomla! - the dynamic portal engine and content management system',
    'Default Description',
    'Shop powered by PrestaShop',
    'Locate a Marrowby pump or send feedback about it.',
  ])('is not what a template left behind or what the page is for: "%s"', (words) => {
    expect(home(`<meta name="description" content="${words}">`, '<h1>Contact</h1>')).toBeUndefined();
  });

  it('may stand beside the logo, where nothing else says it', () => {
    const words = '24/7 Emergency Plumber in West Leeds.';
    expect(home('', `<div>${words}</div><h1>Contact Us</h1>`)).toBe(words);
  });
});
