import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Saved pages without an address: what bears out that one is a firm's, and what looks like it and is nobody's. All are made up. */

const menu = (...said: readonly string[]): string =>
  `<nav>${said.map((one) => `<a href="${one}.htm">${one}</a>`).join(' ')}</nav>`;
const lines = (...said: readonly string[]): string => said.map((one) => `<p>${one}</p>`).join('');
const readingOf = (title: string, body: string) =>
  read(`<html><head><title>${title}</title></head><body>${body}</body></html>`).reading;

describe('a firm’s own page, by a few signs together', () => {
  it.each([
    [
      'its name before its street, and its menu',
      'Thornby Upholstery',
      menu('Sofas', 'Our Fabrics', 'Contact') + lines('Thornby Upholstery, 14 Mill Lane, Dayton, OH 45402'),
    ],
    [
      'a button for customers',
      'Ferrule – Spend management for builders',
      `${menu('Product', 'Log in')}<a href="/d">Book a demo</a>${lines('Ferrule gives builders control over spend.')}<footer>© 2025 Ferrule</footer>`,
    ],
    [
      'work and telephone, with a name of its trade',
      'Dillard Plumbing Service',
      lines('We install and repair water heaters.', 'Call us at (555) 238-4411'),
    ],
    [
      'its welcome',
      'Herzlich willkommen',
      menu('Startseite', 'Leistungen', 'Kontakt') +
        lines('Herzlich willkommen bei der Schreinerei Ortmann!', 'Wir fertigen Möbel nach Maß.'),
    ],
    [
      'a Swedish menu',
      'Lindqvists Bygg',
      menu('Hem', 'Tjänster', 'Om oss', 'Kontakt') + lines('Lindqvists Bygg utför renovering i Umeå.'),
    ],
    [
      'a Polish menu',
      'Zakład Stolarski Kowalik',
      menu('O nas', 'Oferta', 'Kontakt') + lines('Zakład Stolarski Kowalik oferuje meble na wymiar.'),
    ],
    [
      'a Russian menu',
      'Ремстрой — ремонт квартир',
      menu('О компании', 'Услуги', 'Контакты') + lines('Компания «Ремстрой» выполняет ремонт квартир.'),
    ],
    [
      'a Chinese menu',
      '宁波海星机械',
      menu('首页', '关于我们', '产品中心', '联系我们') + lines('宁波海星机械专业从事注塑机的生产。'),
    ],
  ])('is told by %s', (_, title, body) => {
    expect(readingOf(title, body).kind).toBe('company');
  });

  it.each([
    [
      'a licence, hours and a number',
      lines(
        'COASTAL MARINE',
        'We sell and install radar for work boats.',
        'Open Monday to Friday 8-5',
        'Phone 555-732-0199',
      ),
    ],
    [
      'a register',
      lines('Wij zijn een familiebedrijf, wij bakken brood.', 'KvK 12345678 · BTW NL001234567B01') +
        menu('Diensten', 'Contact'),
    ],
  ])('is told without a name by %s', (_, body) => {
    expect(readingOf('', body).kind).toBe('company');
  });
});

describe('a page that no firm stands behind', () => {
  const about = menu('Home', 'About', 'Services', 'Contact');
  it.each([
    [
      'a developer',
      'Kim Sample | Full Stack Developer',
      `${about}<h1>Hi, I'm Kim Sample</h1>${lines('I build things for the web.', 'Download CV')}<footer>© Kim Sample</footer>`,
    ],
    [
      'a student',
      'Kim Sample',
      `${menu('About', 'Projects', 'Skills', 'Education', 'Contact')}${lines('Kim Sample likes tea.')}<footer>© Kim Sample</footer>`,
    ],
    [
      'a professor',
      'Kim Sample - Home Page',
      menu('Home', 'Publications', 'Teaching', 'Contact') +
        lines('Professor of Hydrology', 'Phone: +44 113 496 0123', '4 High Street, Leeds LS1 4AB'),
    ],
    [
      'a template',
      'Growmore',
      `${about}${lines('Growmore helps teams grow.', 'Lorem ipsum dolor sit amet.')}<footer>© Growmore</footer>`,
    ],
    ['an exercise', 'Streamflix Clone', about + lines('Streamflix Clone offers films.')],
    ['a hobby', 'The Unofficial Starbarge Page', about + lines('The Unofficial Starbarge Page is the best.')],
    [
      'a program that somebody wrote',
      'KimTool - text editor',
      menu('Download', 'FAQ', 'Contact') + lines('KimTool is a text editor that I wrote.'),
    ],
    [
      'a member of a chamber',
      'Brumel Pumps - Members - Leeds Chamber of Trade',
      `${menu('About', 'Members', 'Contact')}<h1>Brumel Pumps</h1>${lines('Brumel Pumps makes pumps.', '4 High Street, Leeds LS1 4AB')}`,
    ],
    [
      'an exhibitor',
      'Brumel Pumps | Pumpexpo',
      `<a href="/e">Back to exhibitors</a><h1>Brumel Pumps</h1>${lines('Brumel Pumps makes pumps.', 'Phone: +44 113 496 0123', '4 High Street, Leeds LS1 4AB')}`,
    ],
  ])('is that of %s', (_, title, body) => {
    expect(readingOf(title, body).kind).toBe('none');
  });
});

describe('a page on a host that is lent to everybody', () => {
  const at = (path: string, title: string, body: string) =>
    read(
      `<html><head><title>${title}</title></head><body>${body}</body></html>`,
      `https://thornby-web.github.io${path}`,
    ).reading;
  const jobs = '<h1>Join the Thornby team</h1><h2>Upholsterer</h2><p>We are hiring.</p>';

  it('is a firm’s where it has its jobs, or is for its investors', () => {
    expect(at('/careers/', 'Careers — Thornby Upholstery', jobs).kind).toBe('company');
    expect(at('/investors/', 'For Investors - Thornby', '<h1>Milestones</h1><p>About Thornby</p>').kind).toBe(
      'company',
    );
  });
  it('is nobody’s where it lists the jobs of others, or one’s own', () => {
    expect(at('/jobs/', 'Remote jobs this week', '<h1>Remote jobs</h1><h2>Upholsterer, Dayton</h2>').kind).toBe('none');
    expect(at('/', 'Kim Sample', '<h1>Kim Sample</h1><p>I am looking for work.</p>').kind).toBe('none');
  });
});
