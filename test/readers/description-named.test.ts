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
