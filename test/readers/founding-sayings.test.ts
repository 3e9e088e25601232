import { describe, expect, it } from 'vitest';
import { factsOf, read } from './read-page.ts';

/** Further ways in which companies and other bodies say since when there is one of them. All are made up. */

const foundedIn = (said: string) => factsOf(said.startsWith('<') ? said : `<p>${said}</p>`)['company.founded'];
const onSiteOf = (name: string, said: string) =>
  read(
    `<!doctype html><html lang="en"><head><title>About us | ${name}</title></head><body><h1>${name}</h1><p>${said}</p><footer>© 2026 ${name}</footer></body></html>`,
    'https://www.marrowby.com/about',
  ).facts['company.founded'];

describe('a founding year', () => {
  it.each([
    ['Our motto is quality, and we’ve been helping people do just that since 1992.', 1992],
    ['Breeding of the Norwegian Forest Cat since 1990', 1990],
    ['Marrowby - Pumps since 1987', 1987],
    ['Established since 1987, we make pumps.', 1987],
    ['Marrowby has been established since 1987.', 1987],
    ['Estb. 1987', 1987],
    ['Marrowby opened in 1987.', 1987],
    ['Our doors opened in 1987.', 1987],
    ['We opened our first shop in 1987.', 1987],
    ['The origins of the company go back to 1887.', 1887],
    ['In 1987 the company was founded by Kim Sample.', 1987],
    ['The company was registered in 1987.', 1987],
    ['Company founded: 1987', 1987],
    ['Year Founded 1987', 1987],
    ['Marrowby is active in the pump market since 1987.', 1987],
    ['Quality pumps since 1987.', 1987],
    ['Supplying the trade since 1926.', 1926],
    ['Supplying Quality Doors Since 1926', 1926],
    ['We have been supplying Yorkshire since 1926.', 1926],
    ['We have been serving Leeds since 1926.', 1926],
    ['We have been supplying North America since 1926.', 1926],
    ['<dl><dt>1987</dt><dd>Marrowby is born</dd><dt>1999</dt><dd>New hall</dd></dl>', 1987],
    ['<table><tr><td>April 1987</td><td>The firm is founded</td></tr></table>', 1987],
    ['Als Familienunternehmen sind wir seit 1987 am Markt.', 1987],
    ['Die Wurzeln des Unternehmens reichen bis ins Jahr 1887 zurück.', 1887],
    ['À votre service depuis 1987', 1987],
    ['Spécialiste de la pompe depuis 1987', 1987],
    ['No mercado desde 1987', 1987],
    ['<table><tr><th>会社設立</th><td>1987年4月</td></tr></table>', 1987],
    [
      '<table><tr><td>昭和62年4月</td><td>東京都にて設立</td></tr><tr><td>平成5年</td><td>本社移転</td></tr></table>',
      1987,
    ],
    ['<table><tr><td>1987年</td><td>株式会社マローを設立</td></tr></table>', 1987],
    ['始建于1987年', 1987],
  ])('is read in %s', (said, year) => {
    expect(foundedIn(said)).toBe(year);
  });

  it.each([
    ['York School', 'The school was founded in 1887.', 1887],
    ['York Museum', 'The museum was founded in 1887.', 1887],
    ['Otto Restaurant', 'The restaurant opened in 1987.', 1987],
    ['Gartenverein Ulm', 'Der Verein wurde 1887 gegründet.', 1887],
    ['Zahnarztpraxis Marr', 'Die Praxis besteht seit 1987.', 1987],
    ['Pump Makers Association', 'The association was founded in 1987.', 1987],
  ])('is that of what %s calls itself: %s', (name, said, year) => {
    expect(onSiteOf(name, said)).toBe(year);
  });

  it.each([
    'We started our podcast in 1999.',
    'We started exporting in 1999.',
    'The bank, founded in 1887, is one of our clients.',
    'The school was founded in 1887.',
    'Der Verein wurde 1887 gegründet.',
    'In 1999 the York branch of the company was established.',
    'Member of the guild since 1999',
    'Kim Sample has been helping people since 1999.',
    '<table><tr><td>1999年4月</td><td>大阪に子会社を設立</td></tr></table>',
    '<table><tr><td>1999年4月</td><td>本社移転</td></tr></table>',
  ])('is none in %s', (said) => {
    expect(foundedIn(said)).toBeUndefined();
  });
});
