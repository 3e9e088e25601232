import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate, parseSince } from '#core/parse/date.ts';

const page = { today: '2026-11-21', lang: 'en', country: null };

test.each([
  ['2024-03-18', '2024-03-18'],
  ['2024-03-18T10:00:00Z', '2024-03-18'],
  ['2024-03', '2024-03'],
  ['2024', '2024'],
  ['March 18, 2024', '2024-03-18'],
  ['18 March 2024', '2024-03-18'],
  ['18th of March 2024', '2024-03-18'],
  ['18. März 2024', '2024-03-18'],
  ['18 mars 2024', '2024-03-18'],
  ['1er mars 2024', '2024-03-01'],
  ['18 de marzo de 2024', '2024-03-18'],
  ['18 maart 2024', '2024-03-18'],
  ['Mar 2024', '2024-03'],
  ['September 30, 2025', '2025-09-30'],
  ['Sept. 30, 2025', '2025-09-30'],
  ['Jun 8, 2026', '2026-06-08'],
  ['2024年3月18日', '2024-03-18'],
  ['18.03.2024', '2024-03-18'],
  ['2024/03/18', '2024-03-18'],
  ['18/03/2024', '2024-03-18'],
  ['03/18/2024', '2024-03-18'],
  ['03/04/2024', '2024'],
  ['04/04/2024', '2024-04-04'],
  ['3 weeks ago', '2026-10-31'],
  ['vor 2 Monaten', '2026-09'],
  ['il y a 3 ans', '2023'],
  ['hace 2 semanas', '2026-11-07'],
  ['2 weken geleden', '2026-11-07'],
  ['a year ago', '2025'],
  ['vor einem Jahr', '2025'],
  ['il y a un mois', '2026-10'],
  ['5d', '2026-11-16'],
  ['3w', '2026-10-31'],
  ['2mo', '2026-09'],
  ['1yr', '2025'],
  ['yesterday', '2026-11-20'],
  ['gestern', '2026-11-20'],
  ['today at 14:00', '2026-11-21'],
  ['4 hours ago', '2026-11-21'],
  ['tomorrow', '2026-11-22'],
  ['in 3 days', '2026-11-24'],
  ['last month', '2026-10'],
  ['Posted on 12 May 2026 by Jane', '2026-05-12'],
  ['Jan 2021 - Present · 3 yrs', '2021-01'],
  ['Jan. 2021 – Heute', '2021-01'],
  ['janv. 2021 - aujourd’hui · 5 ans', '2021-01'],
  ['2019 - Present', '2019'],
  ['ene. de 2020 - actualidad', '2020-01'],
  ['sty 2020 – obecnie · 6 lat', '2020-01'],
  ['paź 2019 – obecnie', '2019-10'],
  ['sie 2021 – obecnie', '2021-08'],
  ['Ağu 2021 - Halen', '2021-08'],
  ['led 2022 – do současnosti', '2022-01'],
  ['des. 2020 – nå', '2020-12'],
  ['янв. 2022 г. – настоящее время', '2022-01'],
  ['січ. 2020 р. – до сьогодні', '2020-01'],
  ['Ιαν 2022 - Σήμερα', '2022-01'],
  ['2020. jan. – jelenleg · 4 év', '2020-01'],
  ['2020년 1월 - 현재', '2020-01'],
])('reads "%s" as %s', (said, date) => {
  expect(parseDate(said, page)).toBe(date);
});

test('takes no common word for the short form of a month', () => {
  expect(parseDate('die Runde, die sie 2020 schloss', page)).toBe('2020');
  expect(parseDate('at work since 2020. May we help?', page)).toBe('2020');
});

test('the page’s language says which of two numbers is the day', () => {
  expect(parseDate('03/04/2024', { ...page, lang: 'en-GB' })).toBe('2024-04-03');
  expect(parseDate('03/04/2024', { ...page, lang: 'en-US' })).toBe('2024-03-04');
  expect(parseDate('03/04/2024', { ...page, lang: 'fr' })).toBe('2024-04-03');
});

test.each([
  ['3 yrs 2 mos', '2023-09'],
  ['2 years 3 months in role', '2024-08'],
  ['2 Jahre 3 Monate in dieser Position', '2024-08'],
  ['5 ans', '2021'],
  ['Mar 2022 - Present', '2022-03'],
  ['Less than a year', '2026'],
])('reads since when "%s"', (said, date) => {
  expect(parseSince(said, page)).toBe(date);
});

test.each(['', 'soon', '2024-13-45', '31.02.2024', 'version 2.0', 'call 030 123456', 'n/a', '12 employees'])(
  'takes no date from "%s"',
  (said) => {
    expect(parseDate(said, page)).toBeNull();
  },
);

test('a day that was written out is read back in every order that is certain', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-') as [string, string, string];
      expect(parseDate(iso, page)).toBe(iso);
      expect(parseDate(`${d}.${m}.${y}`, page)).toBe(iso);
      const long = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
      expect(parseDate(long, page)).toBe(iso);
      for (const locale of ['de', 'fr', 'es', 'nl', 'it'])
        expect(
          parseDate(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date), page),
        ).toBe(iso);
    }),
  );
});
