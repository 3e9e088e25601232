import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages of contacts that name the trade in passing: in a name, a line, an address. All companies are made up. */

const shown = (body: string, host = 'marrowby.com', { lang = 'en', title = 'Contact', head = '' } = {}) =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><h1>Contact</h1>${body}<p>info@${host}</p></body></html>`,
    `https://www.${host}/contact`,
  ).facts['company.description'];

describe('where no sentence says the trade', () => {
  it.each([
    ['its longer name does', '<p>Marrowby Dakwerken</p><p>Mill Lane 1</p>', 'marrowby.nl', 'Marrowby Dakwerken'],
    ['a name with a word of many trades does', '<p>Marrowby Transport</p>', 'marrowby.com', 'Marrowby Transport'],
    ['its address does', '<p>Call us at any time.</p>', 'dachdecker-marrow.de', 'dachdecker marrow'],
    [
      'a line that lists it does',
      '<p>Marrowby</p><p>Autofficina, gommista, elettrauto</p>',
      'marrowby.it',
      'Autofficina, gommista, elettrauto',
    ],
  ])('%s', (_, body, host, said) => {
    expect(shown(body, host)).toBe(said);
  });

  it('several words for search engines do, and those of a template do not', () => {
    const keywords = (words: string) => ({ head: `<meta name="keywords" content="${words}">` });
    expect(shown('<p>Marrowby</p>', 'marrowby.com', keywords('roofing, gutters, plumber, Leeds'))).toBe(
      'roofing, gutters, plumber, Leeds',
    );
    expect(shown('<p>Marrowby</p>', 'marrowby.com', keywords('bootstrap, roofing, template, html5'))).toBeUndefined();
  });

  it('nothing does: another firm’s name, a list of others’ trades', () => {
    expect(shown('<p>Marrowby</p><p>Mill Lane 1</p><p>Quillmark Dakwerken</p>')).toBeUndefined();
    expect(shown('<p>Marrowby</p><p>Hotels, banks, hospitals</p>')).toBeUndefined();
  });
});

describe('a page of contacts without a sentence', () => {
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
