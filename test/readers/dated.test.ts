import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Which date a page gives for what it says: a trigger of years ago is none of this spring. All companies are made up. */

const page = (body: string, lang = 'en') => {
  const { reading, facts } = read(
    `<!doctype html><html lang="${lang}"><head><title>Marrowby | Freight software</title></head><body><main><h1>Freight software</h1><p>Marrowby makes freight software.</p>${body}</main><footer>© 2026 Marrowby Ltd</footer></body></html>`,
    'https://www.marrowby.com/',
  );
  const passages = reading.facts.find(({ name }) => name === 'page.passages')?.parts ?? [];
  return { facts, on: (text: string) => passages.find(({ value }) => value === text)?.on };
};
const office = 'Marrowby opens a new office in Paris';
const officer = 'Marrowby appoints new CFO Jane Roe';
const round = 'Marrowby raises $5M Series A from Northgate';
const news = [
  [office, '3 March 2026', '2026-03-03'],
  [officer, '12 January 2019', '2019-01-12'],
  [round, '5 May 2016', '2016-05-05'],
] as const;
type Item = (title: string, date: string) => string;
const list = (item: Item): string =>
  `<h2>News</h2>${news.map(([title, date]) => item(title, date)).join('')}<p><a href="/news">All news</a></p>`;
const dates = (item: Item) => {
  const { on, facts } = page(list(item));
  return { titles: news.map(([title]) => on(title)), round: facts['company.fundingAt'] };
};

describe('in a list of news', () => {
  const more = 'It is the next step on a long way.';
  it.each<[string, Item]>([
    ['below its title', (title, date) => `<h3>${title}</h3><p>${date}</p>`],
    ['above its title', (title, date) => `<p>${date}</p><h3>${title}</h3>`],
    ['above a title that is no heading', (title, date) => `<p>${date}</p><p><b>${title}</b></p>`],
    ['below the text', (title, date) => `<h3>${title}</h3><p>${more}</p><p>${date}</p>`],
    ['above title and text', (title, date) => `<p>${date}</p><h3>${title}</h3><p>${more}</p>`],
    ['between title and text', (title, date) => `<h3>${title}</h3><p>${date}</p><p>${more}</p>`],
  ])('each has the date that stands %s', (_, item) => {
    expect(dates(item)).toEqual({ titles: news.map(([, , date]) => date), round: '2016-05-05' });
  });

  it('one without a date has not its neighbour’s', () => {
    const { on } = page(list((title, date) => `<h3>${title}</h3>${title === officer ? '' : `<p>${date}</p>`}`));
    expect([office, officer, round].map(on)).toEqual(['2026-03-03', undefined, '2016-05-05']);
  });

  it('none has a date where the list does not tell which is whose', () => {
    const { on } = page(`${news.map(([title, date]) => `<p>${title}</p><p>${date}</p>`).join('')}<p>Have a look.</p>`);
    expect(on(officer)).toBeUndefined();
  });

  it('a text has the one date beside it, above or below', () => {
    expect(page(`<p>3 March 2026</p><p>${officer}.</p>`).on(`${officer}.`)).toBe('2026-03-03');
    expect(page(`<p>${officer}.</p><p>3 March 2026</p>`).on(`${officer}.`)).toBe('2026-03-03');
    expect(page(`<p>3 March 2026</p><h3>News</h3><p>${officer}.</p>`).on(`${officer}.`)).toBe('2026-03-03');
  });
});

describe('of two dates in a sentence', () => {
  it.each([
    ['en', 'Since 1 May 2015 we have worked from Leeds, and on 3 March 2026 we opened a new office in Paris.'],
    ['de', 'Seit dem 1. Mai 2015 arbeiten wir in Bremen, am 3. März 2026 haben wir ein Büro in Paris eröffnet.'],
    ['fr', 'Depuis le 1 mai 2015 nous sommes à Nantes, et le 3 mars 2026 nous avons ouvert un bureau à Paris.'],
    ['es', 'Desde el 1 de mayo de 2015 trabajamos en Sevilla, y el 3 de marzo de 2026 abrimos una oficina en París.'],
    ['nl', 'Sinds 1 mei 2015 werken wij in Breda, en op 3 maart 2026 hebben wij een kantoor in Parijs geopend.'],
  ])('the one since when something has been so is not that of the other (%s)', (lang, text) => {
    expect(page(`<p>${text}</p>`, lang).on(text)).toBe('2026-03-03');
  });

  it('none is taken where both could be it', () => {
    const text = 'On 1 May 2015 we opened in Leeds, on 3 March 2026 in Paris.';
    expect(page(`<p>${text}</p>`).on(text)).toBeUndefined();
  });

  it('the one date that there is counts, though it has lasted since', () => {
    const text = 'Since 3 March 2026 Jane Roe has been our CFO.';
    expect(page(`<p>${text}</p>`).on(text)).toBe('2026-03-03');
  });
});

describe('a sentence beside a date', () => {
  it.each([
    ['en', 'Back in autumn 2019 we hired a new CFO.'],
    ['en', 'In 2019 we hired a new CFO.'],
    ['de', 'Im Herbst 2019 haben wir eine neue Finanzchefin eingestellt.'],
    ['de', 'Im Jahr 2019 haben wir eine neue Finanzchefin eingestellt.'],
    ['fr', 'En 2019, nous avons recruté une directrice financière.'],
    ['fr', 'À l’automne 2019, nous avons recruté une directrice financière.'],
    ['es', 'En el otoño de 2019 contratamos a una directora financiera.'],
    ['nl', 'In het najaar van 2019 hebben wij een financieel directeur aangenomen.'],
  ])('is not of that day where it tells of a year before (%s: %s)', (lang, text) => {
    expect(page(`<p>12.11.2026</p><p>${text}</p>`, lang).on(text)).toBeUndefined();
  });

  it.each([
    'In 2026 we have hired a new CFO.',
    'Founded in 2004, Marrowby has a new CFO.',
    'Marrowby publishes its 2025 annual report.',
    'In 2030 we want to be at home in ten countries.',
    'The team of 2019 employees has a new CFO.',
  ])('is of that day where its year is no other one’s: %s', (text) => {
    expect(page(`<p>12.11.2026</p><p>${text}</p>`).on(text)).toBe('2026-11-12');
  });
});
