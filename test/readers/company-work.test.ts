import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** What companies that work for other companies say they do. All companies are made up. */

function workOf(body: string, { lang = 'en', head = '', path = 'about' } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>About | Marrowby</title>${head}</head><body>${body}<footer>© 2026 Marrowby</footer></body></html>`;
  const { facts } = read(html, `https://www.marrowby.com/${path}`);
  return [facts['company.description'], facts['company.industry']];
}
const meta = (content: string) => `<meta name="description" content="${content}">`;

describe('a sentence that begins with its verb', () => {
  it.each([
    ['Somos una empresa de desarrollo de software a medida.', 'es', 'software'],
    ['Desarrollamos software para talleres.', 'es', 'software'],
    ['Sviluppiamo soluzioni software per la logistica.', 'it', 'software'],
    ['Siamo uno studio legale di Bologna.', 'it', 'legal'],
    ['Oferecemos contabilidade para pequenas empresas.', 'pt', 'accounting'],
  ])('is said of the company: "%s"', (sentence, lang, industry) => {
    expect(workOf(`<p>${sentence}</p>`, { lang })).toEqual([sentence, industry]);
  });

  it('is a slogan in the imperative', () => {
    expect(workOf('<h2>Build the future of software with people who care.</h2>')[1]).toBeUndefined();
  });
});

describe('what is done for others', () => {
  it.each([
    ['We connect skilled engineers with employers across Europe.', 'en'],
    ['Marrowby connects freelance designers with young firms.', 'en'],
    ['Our platform turns the feedback of buyers into product decisions.', 'en'],
    ['Marrowby protects small factories from burglars and fire.', 'en'],
    ['We automate invoices and reminders for craftsmen.', 'en'],
    ['Wir verbinden Handwerker mit Bauherren aus der Region.', 'de'],
    ['Nous éditons un logiciel de gestion locative pour les agences.', 'fr'],
    ['We design, install and maintain fibre networks for small towns.', 'en'],
    ['Since 2009 we have delivered payroll consulting to mid-sized firms.', 'en'],
    ['Marrowby has been building gearboxes for tractors for thirty years.', 'en'],
    ['Our mission is to provide payroll software for small bakeries.', 'en'],
  ])('describes the company: "%s"', (sentence, lang) => {
    expect(workOf(`<p>${sentence}</p>`, { lang })[0]).toBe(sentence);
  });

  it.each([
    'We connect with you.',
    'We support you every step of the way.',
    'Our values protect what we love.',
    'Turn your ideas into growth with people who listen.',
  ])('is not said in "%s"', (sentence) => {
    expect(workOf(`<p>${sentence}</p>`)[0]).toBeUndefined();
  });
});

describe('the trade', () => {
  it.each([
    ['Get more of your visits with Marrowby, the customer data platform for retailers.', 'en', 'software'],
    [
      'Marrowby: un partner affidabile per clienti SAP, con un decennio di esperienza nella consulenza IT.',
      'it',
      'it-services',
    ],
    ['Marrowby is an institute specialised in professional development.', 'en', 'education'],
  ])('is told by "%s"', (content, lang, industry) => {
    expect(workOf('', { lang, head: meta(content) })[1]).toBe(industry);
  });

  it('of the customers is not that of the company', () => {
    expect(workOf('', { head: meta('Our customers are banks and insurance companies.') })[1]).toBeUndefined();
  });
});

describe('what stands behind the name in the description of a legal notice', () => {
  it.each([
    ["Mentions légales du site Marrowby, cabinet d'avocats international.", 'fr', "cabinet d'avocats international."],
    ['Impressum von Marrowby, Steuerberater in Kleinmarrow.', 'de', 'Steuerberater in Kleinmarrow.'],
  ])('describes the company: "%s"', (content, lang, said) => {
    expect(workOf('<h1>Legal</h1>', { lang, head: meta(content), path: 'legal' })[0]).toBe(said);
  });

  it('is none where it names no trade', () => {
    expect(workOf('', { head: meta('Impressum von Marrowby, Stand Mai 2026.'), path: 'legal' })[0]).toBeUndefined();
  });
});

describe('whoever a legal notice says runs the site', () => {
  const nameOf = (line: string) =>
    read(
      `<html lang="de"><head><title>Impressum</title></head><body><h1>Impressum</h1><p>${line}</p><p>Ringstr. 5<br>50667 Köln</p></body></html>`,
      'https://www.nlb-online.de/impressum',
    ).facts['company.name'];

  it.each([
    'Diensteanbieter: Nordlicht Beratung UG (haftungsbeschränkt)',
    'Anbieter: Nordlicht Beratung UG (haftungsbeschränkt), Ringstr. 5, 50667 Köln',
    'Betreiber der Website: Nordlicht Beratung UG (haftungsbeschränkt)',
  ])('is the company: "%s"', (line) => {
    expect(nameOf(line)).toBe('Nordlicht Beratung UG (haftungsbeschränkt)');
  });

  it('is none without a legal form: a person answers for the words', () => {
    expect(nameOf('Verantwortlich: Kim Sample')).not.toBe('Kim Sample');
    expect(nameOf('Anbieter: Kim Sample')).toBeUndefined();
  });
});

describe('a host that lends names', () => {
  it("is a company's where a legal notice names who publishes it", () => {
    const html =
      '<html lang="fr"><head><title>Mentions légales - Marrowby Tech</title></head><body><h1>Mentions légales</h1><ul><li><strong>Nom commercial :</strong> Marrowby Tech</li><li><strong>Directeur :</strong> Kim Sample</li></ul></body></html>';
    const { reading, facts } = read(html, 'https://ks1234.github.io/marrowby-site/mentions-legales.html');
    expect([reading.kind, facts['company.name']]).toEqual(['company', 'Marrowby Tech']);
  });
});

describe('a mission', () => {
  it.each([
    'Our mission is to provide opportunities for millions of people around the world.',
    'Our vision is to create a better tomorrow for every family on earth.',
    'We have built lasting friendships, trust and a team that we love.',
  ])('that names no trade says nothing of the work: "%s"', (sentence) => {
    expect(workOf(`<p>${sentence}</p>`)[0]).toBeUndefined();
  });
});
