import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Names in titles, headings, foots and letterheads, with what is put round them. All companies are made up. */

const nameOf = (title: string, body: string, url: string) =>
  read(`<html><head><title>${title}</title></head><body>${body}</body></html>`, url).facts['company.name'];
const foot = (said: string): string => `<footer>${said}</footer>`;

describe('a title', () => {
  it.each([
    ['Herzlich Willkommen bei der Schreinerei Ortmann', 'schreinerei-ortmann.de', 'Schreinerei Ortmann'],
    ['Bienvenidos a Hotel Miramar Azul', 'miramarazul.es', 'Hotel Miramar Azul'],
    ['Benvenuti da Ferramenta Galli', 'ferramentagalli.it', 'Ferramenta Galli'],
    ['Official Website of Brackwell Castings', 'brackwell.com', 'Brackwell Castings'],
    ['Pellworm, a Thorn company', 'pellworm.io', 'Pellworm'],
    ['About | Pellworm by Thorn Labs', 'pellworm.io', 'Pellworm'],
    ['Brumel... pumps you can trust', 'brumelpumps.com', 'Brumel'],
    ['.:: Brumel Pumps ::.', 'brumelpumps.com', 'Brumel Pumps'],
    ['*** Brumel Pumps ***', 'brumelpumps.com', 'Brumel Pumps'],
    ['Brumel Pumps (Leeds, UK)', 'brumelpumps.com', 'Brumel Pumps'],
    ['Brumel Pumps in Leeds', 'brumelpumps.com', 'Brumel Pumps'],
    ['Meet Pellworm: robots that help', 'pellworm.com', 'Pellworm'],
    ['[Ferrule] - spend management', 'ferrule.com', 'Ferrule'],
    ['关于我们-宁波海星机械有限公司', 'haixing.cn', '宁波海星机械有限公司'],
  ])('gives in "%s" the name', (title, host, name) => {
    expect(nameOf(title, '', `https://www.${host}/`)).toBe(name);
  });
});

describe('a page', () => {
  it.each([
    [
      'the copyright line',
      'Contact Us',
      foot('© 2012 All Rights Reserved Brackwell Castings'),
      'brackwell.com',
      'Brackwell Castings',
    ],
    [
      'the copyright line up to its full stop',
      'Fine rooms',
      foot('© 2012 Brackwell Design. 3rd Floor, The Mill'),
      'brackwell.com',
      'Brackwell Design',
    ],
    [
      'the copyright line, not a headline that weighs as much',
      'G&amp;H | Tulsa Lawyers',
      foot('© Granger &amp; Holt LLP'),
      'ghlaw.com',
      'Granger & Holt LLP',
    ],
    [
      'the line with all of the host',
      'ABLE',
      '<h1>ABLE Outings</h1><p>ABLE Outings runs days out.</p>',
      'ableoutings.be',
      'ABLE Outings',
    ],
    [
      'the letterhead of an imprint',
      'Impressum',
      '<p>Ortmann Möbel GmbH</p><p>Lindenweg 3</p><p>37081 Göttingen</p>',
      'om-goe.de',
      'Ortmann Möbel GmbH',
    ],
    [
      'a sentence, with its legal form',
      'Mentions légales',
      '<p>Le site est édité par la société DELORME BOIS, SARL au capital de 8 000 €</p>',
      'delorme.fr',
      'DELORME BOIS',
    ],
    [
      'the heading, more than its host says',
      '',
      '<h1>About Brackwell Castings</h1><p>Our foundry.</p>',
      'brackwell.com',
      'Brackwell Castings',
    ],
    [
      'the line above the street',
      '',
      '<p>Brackwell Castings</p><p>12 Mill Lane<br>Dayton, OH 45402</p>',
      'brackwell.com',
      'Brackwell Castings',
    ],
  ])('gives its name in %s', (_, title, body, host, name) => {
    expect(nameOf(title, body, `https://www.${host}/contact`)).toBe(name);
  });

  it.each([
    ['who made the site', foot('<a href="http://zapwebsites.com">Zap Websites</a> <a href="/">Home</a>')],
    ['who designed it', foot('Site designed by Zap Web © 2012')],
    ['a page’s own word', '<h1>Übersicht</h1>'],
  ])('is not called %s', (_, body) => {
    expect(nameOf('Übersicht', body, 'https://www.brackwell.com/contact')).toBeUndefined();
  });

  it.each([
    ['<p>Brackwell Castings Ltd, 12 Mill Lane, Leeds LS1 4AB</p>', 'Brackwell Castings Ltd'],
    ['<p>Brackwell Castings Ltd - 12 Mill Lane - Leeds - LS1 4AB</p>', 'Brackwell Castings Ltd'],
    ['<p>Hosted by:</p><p>Zap Hosting Ltd, 12 Mill Lane, Leeds LS1 4AB</p>', undefined],
  ])('is called as before its street, where a slogan shares a word with the host: %s', (body, name) => {
    expect(nameOf('Water pumps for farms and estates', body, 'http://www.farmwater.co.uk/contact')).toBe(name);
  });

  it('is not called as before a street, where the host bears out its name', () => {
    const dealer = '<p>Our dealer:</p><p>Brackwell Castings Ltd, 12 Mill Lane, Leeds LS1 4AB</p>';
    expect(nameOf('Farm Water', dealer, 'http://www.farmwater.co.uk/contact')).toBe('Farm Water');
  });

  it('is not called after somebody with a degree whom its data names', () => {
    const data =
      '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Kim C. Sample, GNP-C, MSN","telephone":"555 123 4567"}</script>';
    expect(nameOf('Contact', data + foot('© 2022 Skin by Kim'), 'https://www.skinbykim.com/contact')).toBe(
      'Skin by Kim',
    );
  });
});
