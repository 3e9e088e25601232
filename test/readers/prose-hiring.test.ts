import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** How companies say that there is work, in the languages that are read. All companies are made up. */

describe('words of a house that hires', () => {
  it.each([
    'We are currently looking for experienced plumbers.',
    'We have an exciting opportunity for a driver.',
    'Vacancies',
    'Job opportunities',
    'See our employment opportunities',
    'Employment opportunities at Marrowby',
    'Job openings in the workshop',
    'Become part of our team',
    'Join our crew',
    '募集要項',
    '採用に関してのお問合せ',
  ])('are %s', (said) => {
    expect(factsOf(`<h2>${said}</h2><p>See below.</p>`)['company.hiring']).toBeDefined();
  });

  it.each([
    'We are looking for experienced partners abroad.',
    'We have no vacancies',
    'We create job opportunities for young people.',
    'Our mission is to provide employment opportunities in rural areas.',
    'The mill will create employment opportunities for local people.',
    'Providing meaningful employment opportunities to the disabled since 1990.',
    'Employment opportunities for young people are few in the valley.',
    'The plant will bring job openings to the region.',
    'Each machine becomes a part of our history.',
  ])('are none in %s', (said) => {
    expect(factsOf(`<p>${said}</p>`)['company.hiring']).toBeUndefined();
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
    ['No vacant job positions right now.'],
    ['We do not have any vacancies at present.'],
    ['We have no job openings.'],
    ['Sorry, all positions have been filled.'],
    ['There are currently no jobs available.'],
    ['Zur Zeit sind keine Stellen frei.'],
    ['Derzeit sind alle Stellen besetzt.'],
    ["Actuellement, nous n'avons pas de poste à pourvoir."],
    ['Aucune offre pour le moment.'],
    ['Actualmente no tenemos vacantes.'],
    ['Attualmente non ci sono posizioni aperte.'],
    ['Er zijn momenteel geen vacatures.'],
    ['Obecnie nie prowadzimy rekrutacji.'],
    ['V současné době nemáme žádná volná místa.'],
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

describe('a page of jobs', () => {
  it('is itself a sign, where its heading speaks of no trade', () => {
    const body = (heading: string) => `<h1>${heading}</h1><p>Marrowby makes pumps in Oldham.</p>`;
    const on = (heading: string) =>
      read(
        `<html lang="en"><title>Marrowby</title><body>${body(heading)}<footer>© 2026 Marrowby Ltd</footer>`,
        'https://www.marrowby.com/careers/index.html',
      ).facts['company.hiring'];
    expect(on('Come build pumps')).toEqual(['Come build pumps']);
    expect(on('Join us')).toEqual(['Join us']);
    expect(on('Careers in engineering')).toBeUndefined();
  });
});
