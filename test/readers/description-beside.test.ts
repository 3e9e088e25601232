import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** Sentences that stand where a description could and say no work. All companies are made up. */

const described = (body: string, given: Parameters<typeof factsOf>[1] = {}) =>
  factsOf(body, given)['company.description'];

describe('a line near the logo', () => {
  it('that an entry’s mark or a speaker’s dash begins describes nothing', () => {
    const beside = (line: string) => described(`<p>Brumel</p><p>${line}</p>`);
    expect(beside('Plumbing and heating for old houses')).toBe('Plumbing and heating for old houses');
    expect(beside('— Kim Marrow, head of plumbing and heating')).toBeUndefined();
    expect(beside('• Plumbing and heating for old houses')).toBeUndefined();
  });
});

describe('a sentence that says no work', () => {
  it.each([
    ['en', 'We deliver superior quality using the best materials and techniques.'],
    ['en', 'We are a family owned company with a passion for people.'],
    ['en', 'We offer location-specific perks you can enjoy both at work and in your free time.'],
    ['en', 'We use cookies to provide social media features and to analyse our traffic.'],
    ['en', '*Mouse over the map to view all distributors and brokers'],
    ['en', 'We offer free parking and step-free access.'],
    ['en', 'Marrowby provides this policy to explain how we collect data.'],
    ['de', 'Wir sind ein familiengeführtes Unternehmen mit flachen Hierarchien.'],
    ['de', 'Wir bieten flexible Arbeitszeiten und 30 Tage Urlaub.'],
    ['de', 'Marrowby ist ausschließlich im Interesse der Betreiber tätig.'],
    ['fr', 'Nous offrons une mutuelle, des tickets restaurant et une salle de sport.'],
    ['es', 'Nuestro compromiso es la satisfacción del cliente.'],
    ['nl', 'Wij bieden een gezellige werksfeer en een goed salaris.'],
    ['it', 'Offriamo la massima serietà e cortesia.'],
    ['en', 'Anna started her career as a nurse before she joined our finance team.'],
    ['fr', 'Nous soutenons une école au Sénégal et le club de football local.'],
    ['es', 'Estamos junto al hotel Miramar, frente a la farmacia.'],
    ['it', 'Siamo di fronte al museo, accanto al ristorante Da Pino.'],
    ['pl', 'Oferujemy konkurencyjne ceny i terminowość.'],
    ['sv', 'Vi erbjuder hög kvalitet och god service till rätt pris.'],
    ['en', 'We collaborate with brands and agencies to create memorable experiences.'],
    ['en', 'We evaluate your processes and deliver a prioritized plan.'],
    ['en', 'We offer a wide range of services to clients in various sectors of the economy.'],
    ['en', 'We produce results that matter to our clients.'],
    ['en', '3. Delivery: We deliver the finished house and hand over the keys.'],
    ['en', 'Our clients are hospitals, insurers and banks.'],
    ['en', 'We work with some of the largest hotels in the world.'],
    ['en', 'Whether you are a school, a hospital or a hotel, we are here to help.'],
    ['en', 'Sarah is a qualified accountant and looks after our books.'],
    ['en', 'Before joining Marrowby, Dan ran a restaurant in Spain.'],
    ['en', 'Our app now has dark mode and you can export to PDF.'],
    ['en', 'For media enquiries please contact our press office.'],
    ['en', 'If you think that our approach to hairdressing makes sense, we want to meet you.'],
    ['en', 'experience of working with a wide range of clients and their software'],
    ['en', 'We make complex things simple and deliver value every day.'],
    ['en', 'Anna designs our furniture and plays the cello.'],
    ['en', 'We are building something new. Leave your email and we will let you know.'],
    ['nl', 'Wij bouwen aan een nieuwe website.'],
    ['nl', 'Je werkt graag met je handen en hebt ervaring als loodgieter.'],
    ['fr', 'Marie a été boulangère avant de rejoindre notre équipe.'],
    ['es', 'Celebramos nuestro décimo aniversario en un restaurante.'],
    ['de', 'Wir analysieren Ihre Anforderungen und erstellen ein Konzept.'],
    ['de', 'Parkplätze bietet das Möbelhaus nebenan.'],
    ['fr', "Vous êtes titulaire d'un BTS comptabilité et vous aimez le travail en équipe."],
    ['fr', 'Nous créons du lien et donnons du sens à vos projets.'],
    ['it', 'Siamo una squadra affiatata che mette il cliente al centro.'],
    ['pt', 'Somos uma equipa jovem e dinâmica que aposta na qualidade.'],
  ])('is no description, in %s: "%s"', (lang, sentence) => {
    expect(described(`<p>${sentence}</p>`, { lang })).toBeUndefined();
  });

  it.each([
    'We go the extra mile for every customer, every time.',
    'Leidenschaft, die verbindet.',
    'This site is built with WordPress and a free theme.',
    'So erreichen Sie uns: Telefon, E-Mail und Anfahrt.',
  ])('is no description in the page’s head: "%s"', (content) => {
    expect(described('', { head: `<meta name="description" content="${content}">` })).toBeUndefined();
  });

  it('is what those get who work there, on a page of jobs', () => {
    const perk = '<p>We provide free fruit, a gym and a restaurant allowance.</p>';
    expect(described(`${perk}<h2>Open roles</h2><p>Fitter</p>`, { path: 'careers' })).toBeUndefined();
  });

  it('gives way to a later one that names the trade, by any verb', () => {
    const work = 'We brew and bottle craft beer in Leeds.';
    expect(described(`<p>We create experiences for curious minds everywhere.</p><p>${work}</p>`)).toBe(work);
    const trade = 'Vi bygger fönster och altaner i Umeå.';
    expect(described(`<p>Kvalitet hela vägen.</p><p>${trade}</p>`, { lang: 'sv' })).toBe(trade);
    const said = 'Installiamo caldaie e impianti termici a Bergamo.';
    expect(described(`<p>La qualità prima di tutto.</p><p>${said}</p>`, { lang: 'it' })).toBe(said);
  });

  it('is left out of a paragraph before the one that does', () => {
    const work = 'Marrowby makes pumps for wells.';
    expect(described(`<p>We believe that every well deserves water. ${work}</p>`)).toBe(work);
  });

  it('is left out of the description in the page’s head', () => {
    const head =
      '<meta name="description" content="Marrowby sells pumps and valves. Free shipping over $75. Save 20% today.">';
    expect(described('', { head })).toBe('Marrowby sells pumps and valves.');
  });

  it('is what a customer says, though it stands under the headline', () => {
    expect(
      described('<blockquote>We build software for hospitals and Marrowby saved us. — Ana</blockquote>'),
    ).toBeUndefined();
  });
});

describe('a description that says no work', () => {
  const work = 'Marrowby is a maker of pumps for farms in the north.';

  it('gives way to the sentence that does', () => {
    const head =
      '<meta name="description" content="Quality people, quality company. At Marrowby we care for quality.">';
    expect(factsOf(`<p>${work}</p>`, { head })['company.description']).toBe(work);
  });

  it('is none, where it is a value under the headline', () => {
    const value = 'Wir begegnen einander offen und glauben daran, dass jeder etwas Einzigartiges zu bieten hat.';
    expect(factsOf(`<p>${value}</p>`, { lang: 'de' })['company.description']).toBeUndefined();
  });

  it('is none, where it says what is made beside', () => {
    const html =
      '<html lang="en"><head><title>Marrowby</title></head><body><div>It also makes plastic windows for farms</div><h1>Contact</h1><footer>© 2026 Marrowby Ltd</footer></body></html>';
    expect(read(html, 'https://www.marrowby.com/contact').facts['company.description']).toBeUndefined();
  });

  it('leaves what stands behind the name', () => {
    const head =
      '<meta name="description" content="Join Marrowby — an indie game studio building worlds. Remote roles in art and more.">';
    expect(factsOf('', { head, path: 'careers' })['company.description']).toBe('an indie game studio building worlds.');
    const notice =
      '<p>Le présent site est édité par Marrowby, entreprise spécialisée dans les travaux publics et le terrassement.</p>';
    expect(factsOf(notice, { lang: 'fr', path: 'mentions-legales' })['company.description']).toBe(
      'entreprise spécialisée dans les travaux publics et le terrassement.',
    );
  });

  it.each([
    ['nl', 'Marrowby ondersteunt makers van pompen met raad en onderdelen.'],
    ['de', 'Marrowby stellt international anerkannte Pumpen für Molkereien her.'],
    ['fr', 'Marrowby commercialise des pompes et des vannes pour les fermes.'],
  ])('is not this one, in %s', (lang, sentence) => {
    expect(factsOf(`<p>${sentence}</p>`, { lang })['company.description']).toBe(sentence);
  });
});

describe('what a page looks for', () => {
  it.each([
    ['/careers/engineer', 'Software Engineer | Marrowby', '<h1>Software Engineer</h1>'],
    ['/jobs/3', 'Marrowby', '<h1>Senior Software Engineer (Full Stack, Remote)</h1>'],
    ['/jobs/se', 'ソフトウェアエンジニア | Marrowby', '<h1>ソフトウェアエンジニア</h1>'],
    ['/karriere/elektroniker', 'Elektrotechniker (m/w/d) – Marrowby', '<h1>Elektrotechniker (m/w/d) in Ulm</h1>'],
  ])('is not what the company does: %s %s', (path, title, body) => {
    const html = `<!doctype html><html><head><title>${title}</title></head><body><header><a href="/">Marrowby</a></header><nav><a href="/about">About us</a><a href="/products">Products</a><a href="/jobs">Jobs</a></nav>${body}<p>You like to learn and to help others.</p><footer>© 2026 Marrowby Ltd</footer></body></html>`;
    const { facts } = read(html, `https://www.marrowby.com${path}`);
    expect(facts['company.name']).toContain('Marrowby');
    expect(facts['company.description']).toBeUndefined();
    expect(facts['company.industry']).toBeUndefined();
  });
});
