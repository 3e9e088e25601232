import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** What the head of a page says of a company, and what a template or a page’s purpose left there. All companies are made up. */

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
    'Quill - Software Landing Page',
    'A brief description of your company',
    'Enter your site description here',
    'Web site created using create-react-app',
    'Kick off your next, great Gatsby project with this default starter. This barebones starter ships with files.',
    'Site under construction',
    'Legal information according to § 5 TMG (German Telemedia Act).',
    'Waarom wij bestaan en hoe wij geld verdienen.',
    'Achtergrond en visie van Marrowby NEN-1090.',
    'Poner la descripción de marrowby',
  ])('is not "%s"', (content) => {
    expect(described(content)).toBeUndefined();
  });

  it.each(['Just another WordPress site', 'Under construction', 'SEO description'])('tells no trade: %s', (content) => {
    const facts = factsOf('', { head: `<meta name="description" content="${content}">` });
    expect(facts['company.industry']).toBeUndefined();
  });

  it.each([
    ['We design every landing page by hand.', 'We design every landing page by hand.'],
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
    'Rufen Sie uns an ☎ 0176-12345678 - Die Mitarbeiter stehen jederzeit zur Verfügung.',
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
