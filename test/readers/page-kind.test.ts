import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages that are no company's own about itself, though they look like one: each has a menu with "About" and "Contact". */

const menu = '<nav><a href="/">Home</a><a href="/about">About</a><a href="/contact">Contact</a></nav>';
const kindOf = (url: string, title: string, body: string) =>
  read(`<html lang="en"><head><title>${title}</title></head><body>${menu}<h1>${title}</h1>${body}</body></html>`, url)
    .reading.kind;

describe('somebody who speaks of themselves', () => {
  const life =
    '<p>I was a nurse for years, and my back hurt. I tried it myself, and I was cured. I have trained since, and my work is my life. I love what I do. I want to help you as I was helped.</p>';

  it.each([
    ['Therapies', 'company'],
    ['Books', 'none'],
  ])('beside courses has a practice by their menu: %s', (offer, kind) => {
    const offers = `<a href="/t">${offer}</a><a href="/c">Courses</a>${life}<footer>© Marrow Reiki</footer>`;
    expect(kindOf('https://www.marrowreiki.com/about-kim.htm', 'Marrow Reiki', offers)).toBe(kind);
  });
});

describe('a page of kind none', () => {
  it.each([
    ['https://www.quillmark.com/company-histories/marrow-co-history/', 'Marrow Co. History'],
    ['https://www.quillmark.com/categories/iconic-pumps.html', 'Iconic pumps'],
    ['https://www.quillmark.com/article-category/portraits', 'Portraits Archives - Quillmark'],
    ['https://quillmark.com/author/kim/', 'Kim, author at Quillmark'],
    ['https://quillmark.com/autor/kim-sample/page/23', 'Kim Sample en Quillmark'],
    ['https://quillmark.com/tag/startups/', 'startups | Quillmark'],
    ['https://quillmark.com/?p=331', 'Pumps hum'],
    ['https://quillmark.com/?s=pumps', 'Results for pumps | Quillmark'],
    ['https://www.quillmark.com/columns/oldies-but-goodies', 'Oldies but goodies | Quillmark'],
    ['https://www.quillmark.com/how-the-north-makes-pumps/', 'How the north makes pumps | Quillmark'],
    ['https://www.quillmark.com/entreprise/marrow-sas-812345678', 'MARROW SAS'],
    ['https://webmail.quillmark.com/', 'Webmail Login'],
    ['https://files.quillmark.com/annual-report.html', 'Annual report - [PDF Document]'],
  ])('is %s', (url, title) => {
    const body = '<p>Marrow Co. was founded in 1865 and has 12,500 employees in Leeds.</p>';
    expect(kindOf(url, title, body)).toBe('none');
  });

  it('is one of an application’s own addresses, behind one page', () => {
    const body = '<label>Total</label><input value="12">';
    expect(kindOf('https://quillmark.com/#/invoices/12', 'Quillmark', body)).toBe('none');
    expect(kindOf('https://quillmark.com/#app/model/account.invoice/12', 'Invoice - Quillmark', body)).toBe('none');
    expect(kindOf('https://quillmark.com/#about', 'Quillmark', '<p>We make pumps.</p>')).toBe('company');
  });

  it.each([
    ['Pump Industry Directory', '<a href="/add">Add your listing to the Directory</a><p>All pumps.</p>'],
    ['Quillmark', '<h2>Local Business Directory</h2><p>For owners: add your business to our directory for free.</p>'],
    ['Firmenverzeichnis Leeds', '<p>Alle Firmen.</p><a href="/add">Firma eintragen</a>'],
    ['Quillmark', '<p>Annuaire des artisans</p><a href="/add">Ajouter votre entreprise</a>'],
  ])('is the first page of a directory: %s', (title, body) => {
    expect(kindOf('https://quillmark.com/', title, body)).toBe('none');
    // One of the two signs stands on pages of companies too.
    expect(kindOf('https://quillmark.com/', 'Quillmark', '<p>We make pumps.</p><a>Add your company</a>')).toBe(
      'company',
    );
  });

  it('is a list of the jobs of several employers, wherever it stands', () => {
    const jobs = (...names: string[]) => names.map((name) => `<h3>Engineer</h3><h4>Employer: ${name}</h4>`).join('');
    expect(kindOf('https://quillmark.com/jobs/', 'Jobs', jobs('Marrow', 'Thorn', 'Sedge'))).toBe('none');
    expect(kindOf('https://quillmark.com/jobs/', 'Jobs', jobs('Quillmark', 'Quillmark', 'Quillmark'))).toBe('company');
  });

  it('is a short piece whose address spells its headline, signed and dated', () => {
    const title = 'The quiet diplomacy of pumps';
    const body =
      '<p>by Kim Sample, 9 October 2018</p><p>An extract. Subscribers read on.</p><footer>© quillmark.com</footer>';
    expect(kindOf('https://quillmark.com/The-quiet-diplomacy-of-pumps', title, body)).toBe('none');
  });

  it('is a short piece that a list of the latest names too, as a link above it', () => {
    const title = 'Pumps are to be quieter from next year';
    const list = `<ul><li><a href="/id/44/Pumps_are_to_be_quieter_from_next_year">${title}</a></li></ul>${'<p>Leeds</p>'.repeat(20)}`;
    const body = `<p>Published: Wednesday, 21 Sep 2011</p><p>By: Kim Sample</p><p>They hum.</p><p>© 2011 Quillmark.com</p>`;
    const html = `<html lang="en"><head><title>Markets: ${title}</title></head><body>${menu}${list}<h1>${title}</h1>${body}</body></html>`;
    expect(read(html, 'http://www.quillmark.com/id/44/Pumps_are_to_be_quieter_from_next_year').reading.kind).toBe(
      'none',
    );
  });

  it('is a piece that nobody signs, with its day under a headline that the address spells', () => {
    const title = 'Only pumps know it: the words of a song';
    const body = '<p>January 29th, 2013 in Songs</p><p>They hum.</p><footer>© 2013 Quillmark</footer>';
    expect(kindOf('https://quillmark.com/only-pumps-know-it-the-words-of-a-song.html', title, body)).toBe('none');
  });

  it('is a long piece that nobody signs, with what journals put round one', () => {
    const title = 'Pumps hum through the night';
    const text = Array.from(
      { length: 16 },
      (_, at) =>
        `<p>In yard ${at} by the river they hum all night, and nobody there would have it any other way, they say.</p>`,
    ).join('');
    const url = 'https://www.quillmark.com/world/331';
    const foot = '<footer>© 2026 Quillmark Ltd</footer>';
    expect(kindOf(url, title, `${text}<p>Most read</p><p>3 comments</p>${foot}`)).toBe('none');
    expect(kindOf(url, title, `${text}<p>3 comments</p>${foot}`)).toBe('company');
  });

  it.each([
    'This domain is for sale',
    'Reserved for a Marrowby Hosting customer',
    'Diese Domain steht zum Verkauf',
    'This domain name has been registered',
  ])('is an address that nobody uses: "%s"', (words) => {
    expect(
      kindOf('https://www.quillmark.com/', 'Quillmark', `<h2>${words}</h2><footer>© Marrowby Hosting</footer>`),
    ).toBe('none');
  });

  it('is a page on a host that lends names to everybody, where nothing says that it is a company', () => {
    expect(kindOf('https://kim-sample.github.io/', 'Kim Sample', '<p>Notes on pumps.</p>')).toBe('none');
  });
});

describe('a company page', () => {
  it('may stand on such a host, under the name that the company chose there', () => {
    const body = '<p>12 rue des Ateliers<br>49100 Angers</p><p>Tél. 02 61 91 40 00</p><footer>© 2026 Marrowby</footer>';
    const html = `<html lang="fr"><head><title>Contact — Marrowby</title></head><body>${menu}<h1>Contact</h1>${body}</body></html>`;
    const { facts, reading } = read(html, 'https://kim-sample.github.io/marrowby/contact.html');
    expect(reading.kind).toBe('company');
    expect(facts['company.name']).toBe('Marrowby');
    expect(facts['company.city']).toBe('Angers');
    expect(facts['company.domain']).toBeUndefined();
    // Its mail may have a host of its own.
    const mailed = html.replace('</p><footer>', '</p><p>contact@marrowby.fr</p><footer>');
    expect(read(mailed, 'https://kim-sample.github.io/marrowby/contact.html').facts['company.domain']).toBe(
      'marrowby.fr',
    );
  });

  const bare = (path: string, title: string, body: string) =>
    read(
      `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
      `https://www.marrowby.com/${path}`,
    ).reading.kind;

  it.each(['firm', 'agence', 'meet-the-doctor', 'our-staff'])('stands at /%s', (path) => {
    expect(bare(path, 'Marrowby', '<p>We have been here for long.</p>')).toBe('company');
  });

  it('has a menu, also where that is one line', () => {
    const inline = '<div><a href="/">Home</a> | <a href="/a">About Us</a> | <a href="/c">Contact Us</a></div>';
    expect(bare('pumps.htm', 'Pumps | Marrowby', `${inline}<p>All our pumps.</p>`)).toBe('company');
    expect(bare('pumps.htm', 'Pumps | Marrowby', '<p>All our pumps.</p>')).toBe('none');
  });

  it('may be a file that was saved without its address, headed by what of the company it is', () => {
    const saved = (head: string) =>
      read(
        `<html lang="en"><head><title>Marrowby</title></head><body><img class="logo" alt="Marrowby"><h2>${head}</h2><p>Pumps since long.</p></body></html>`,
      ).reading;
    expect(saved('About Us').kind).toBe('company');
    expect(saved('A day at the lake').kind).toBe('none');
  });

  it('says its legal name in its title', () => {
    const html = (title: string) =>
      `<html lang="es"><head><title>${title}</title></head><body><img class="logo" alt="Marrowby"><p>Somos una empresa.</p></body></html>`;
    expect(read(html('Marrowby SRL | Ascensores')).reading.why).toBe('Its title gives its legal name, Marrowby SRL.');
    expect(read(html('Marrowby | Ascensores')).reading.kind).toBe('none');
  });

  it.each(['Marrow Primary School', 'Town of Marrow', 'First Baptist Church of Marrow'])(
    'is that of any body a team may sell to: %s',
    (name) => {
      const { facts, reading } = read(
        `<html><head><title>${name}</title></head><body><p>12 Mill Street, Ada, OH 45810</p><p>Phone: 419-555-0100</p></body></html>`,
        'https://www.marrow.org/contact',
      );
      expect(reading.kind).toBe('company');
      expect(facts['company.name']).toBe(name);
    },
  );
});
