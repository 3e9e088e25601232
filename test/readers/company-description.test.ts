import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** What describes a company, and what only stands where a description could. All companies are made up. */

describe('a sentence of the text', () => {
  it.each([
    'We operate 14 coin laundries across Ohio.',
    'Marrowby explores for gold in Nevada.',
    'Marrowby exports sawn timber to 30 countries.',
    'Marrowby sells and rents tents for weddings.',
    'We grow and sell Christmas trees near Leeds.',
    'Marrowby vyrábí pumpy; vyrábíme je v Brně od základů.',
    'Marrowby säljer pumpar till mejerier i hela landet.',
  ])('says what the company does: "%s"', (sentence) => {
    const body = `<h2>Happier people, every day.</h2><p>${sentence}</p>`;
    expect(factsOf(body)['company.description']).toBe(sentence);
  });
});

describe('the description in a page’s head', () => {
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
    'Achtergrond en visie van Marrowby NEN-1090.',
    'Poner la descripción de marrowby',
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

describe('the sentence that describes a company', () => {
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

  it.each([
    'Depuis 1987, Marrowby assure le transport de vos marchandises.',
    'Nous intervenons pour tous vos travaux de toiture.',
    'Marrowby staat voor vakmanschap in dakwerken.',
    'Marrowby hjälper dig med bokföring och redovisning.',
    'Wir beraten Sie in allen Fragen des Steuerrechts.',
  ])('is "%s", wherever it stands', (sentence) => {
    expect(described(`<p>Kim Sample</p><p>Otto Marr</p><p>Leeds</p><p>Some words here.</p><p>${sentence}</p>`)).toBe(
      sentence,
    );
  });

  it.each([
    ['<p>Unternehmensgegenstand: Werbeagentur und Grafikdesign</p>', 'Werbeagentur und Grafikdesign'],
    ['<dl><dt>Activité</dt><dd>Plomberie et chauffage</dd></dl>', 'Plomberie et chauffage'],
    ['<table><tr><th>Nature of business</th><td>Roofing and guttering</td></tr></table>', 'Roofing and guttering'],
  ])('is the purpose that an imprint gives: %s', (body, purpose) => {
    expect(described(`<h1>Imprint</h1><p>Marrowby GmbH</p>${body}`, { path: 'imprint' })).toBe(purpose);
  });

  it('is not under which law an imprint discloses what', () => {
    expect(described('<h1>Imprint</h1><p>Disclosure according to § 25 of the Media Act</p>')).toBeUndefined();
  });

  it('says the work before it says how it feels, and may stand behind a clause', () => {
    const work = 'Firm of security guards from Leeds, Marrowby offers all its know-how.';
    expect(described(`<p>Marrowby is above all a team of glad people.</p><p>${work}</p>`)).toBe(work);
  });

  it('is not what is said of its mark, nor of its age', () => {
    const work = 'Marrowby makes pumps for wells.';
    expect(described(`<p>Marrowby is a registered trademark of Marrowby, Inc.</p><p>${work}</p>`)).toBe(work);
    expect(
      described('<p>Marrowby is a company with 35 years of history and reliable to those who work here.</p>'),
    ).toBeUndefined();
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

describe('the description of a home page', () => {
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

describe('where no sentence says what the company does', () => {
  const shown = (title: string, body: string, head = '') =>
    read(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
      'https://www.marrowby.com/contact.html',
    ).facts['company.description'];
  const contact = '<h1>Contact</h1><p>Marrowby Ltd</p><p>12 Mill Lane, Leeds LS1 4AB</p>';
  const menu = (...lines: readonly string[]) =>
    `<nav><ul>${lines.map((one) => `<li><a href="x">${one}</a></li>`).join('')}</ul></nav>`;

  it.each([
    ['its name does', 'Contact', contact.replace('Marrowby', 'Marrowby Plumbing'), '', 'Marrowby Plumbing'],
    ['a title of one word does', 'Marrowby | Dachdecker', contact, '', 'Dachdecker'],
    [
      'its menu does, where it agrees',
      'Contact',
      menu('Home', 'Guttering', 'Double glazing', 'Contact') + contact,
      '',
      'Guttering, Double glazing',
    ],
    [
      'the words for search engines do',
      'Contact',
      contact,
      '<meta name="keywords" content="roofing, flat roofs, Leeds">',
      'roofing, flat roofs, Leeds',
    ],
    [
      'the line under the name does',
      'Contact',
      `<div>Marrowby</div><div>Printed circuits</div><p>Write to us.</p><p>Or call.</p>${contact}`,
      '',
      'Printed circuits',
    ],
  ])('%s', (_, title, body, head, said) => {
    expect(shown(title, body, head)).toBe(said);
  });

  it('a menu of pictures does, and is shown by its trade', () => {
    const pictures = ['Solar heating', 'Flat roofs', 'Roofing', 'Gutters'].map(
      (alt) => `<a href="x.htm"><img src="b.gif" alt="${alt}"></a>`,
    );
    expect(shown('Contact', `<table><tr><td>${pictures.join('</td><td>')}</td></tr></table>${contact}`)).toMatch(
      /^(?:Flat roofs, )?Roofing, Gutters/,
    );
  });

  it('nothing does: pieces of a sentence that breaks cut, or who is looked for', () => {
    expect(shown('Us', `<p>Are you</p><p>happy, we're happy! That means we provide the highest care in the</p>`)).toBe(
      undefined,
    );
    expect(shown('Jobs', '<p>Marrowby is always looking for talented managers and fitters.</p>')).toBeUndefined();
  });

  it('nothing does: a menu of many trades is of customers, a place is no work', () => {
    expect(shown('Contact', menu('Home', 'Banking', 'Hospitals', 'Hotels', 'Contact') + contact)).toBeUndefined();
    expect(
      shown('Contact', contact, '<meta name="description" content="Marrowby in Leeds | Yorkshire, England">'),
    ).toBeUndefined();
    expect(
      shown(
        'Contact',
        contact,
        '<meta name="description" content="Contact Marrowby. Telephone, opening hours, map and directions to the house.">',
      ),
    ).toBeUndefined();
    expect(shown('Careers', '<p>Marrowby is a fun and satisfying place to work.</p>')).toBeUndefined();
  });
});
