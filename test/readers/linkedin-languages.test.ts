import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** LinkedIn's present layout, where nothing but headings, order and words tells what is what, in the languages that it is shown in. */

const page = (body: string, path = 'in/kim-sample/') =>
  read(
    `<meta charset="utf-8"><title>(2) Kim Sample | LinkedIn</title><header><h2>3 notifications</h2></header><main>${body}</main>`,
    `https://www.linkedin.com/${path}`,
  ).facts;
const lines = (words: readonly string[]) => words.map((word) => `<p>${word}</p>`).join('');
const item = (...words: string[]) =>
  `<div><a href="/company/x/"></a><a href="/company/x/">${lines(words)}</a></div><hr>`;
const group = (head: readonly string[], roles: readonly (readonly string[])[]) =>
  `<div><a href="/company/x/">${lines(head)}</a><ul>${roles.map((role) => `<li><a>${lines(role)}</a></li>`).join('')}</ul></div>`;
const card = (company: string, degree = '2nd', headline = 'Making mills run') =>
  `<section><div><h2>Kim Sample</h2><p>· ${degree}</p></div><p>${headline}</p>${company}<div><p>Leeds, United Kingdom</p><p>·</p><p><a href="/in/kim-sample/overlay/contact-info/">Contact info</a></p></div></section>`;
const experience = (heading: string, items: string) => `<section><div><h2>${heading}</h2></div>${items}</section>`;

/** Heading, degree, employment, dates, and how long in all. */
const words = [
  ['Berufserfahrung', '2.', 'Vollzeit', 'Jan. 2022 bis heute · 4 J. 11 Mon.', '4 J. 11 Mon.'],
  ['Expérience', '2e', 'CDI', 'janv. 2022 à aujourd’hui · 4 ans 11 mois', '4 ans 11 mois'],
  ['Experiencia', '2º', 'Contrato temporal', 'ene. 2022 - Presente · 4 años', '4 años y 11 meses'],
  ['Esperienza', '2°', 'A tempo pieno', 'gen 2022 - Presente · 4 anni 11 mesi', '4 anni 11 mesi'],
  ['Ervaring', '2e', 'Dienstverband', 'jan. 2022 - Heden · 4 jr 11 mnd', '4 jr 11 mnd'],
  ['Experiência', '2.º', 'Autônomo', 'jan. de 2022 - até o momento · 4 anos', '4 anos 11 meses'],
  ['Doświadczenie', '2.', 'Pełny etat', 'sty 2022 – obecnie · 4 lata', '4 lata 11 mies.'],
  ['Erfarenhet', '2:a', 'Heltid', 'jan. 2022 – nu · 4 år 11 mån', '4 år 11 mån'],
  ['Erfaring', '2.', 'Fuldtid', 'jan. 2022 – nu · 4 år 11 mdr.', '4 år 11 mdr.'],
  ['Deneyim', '2.', 'Tam zamanlı', 'Oca 2022 - Halen · 4 yıl 11 ay', '4 yıl 11 ay'],
  ['職歴', '2次', '正社員', '2022年1月 - 現在 · 4年 11ヶ月', '4年 11ヶ月'],
  ['工作经历', '二度', '全职', '2022年1月 - 至今 · 4 年', '4 年 11 个月'],
  ['경력', '2촌', '정규직', '2022년 1월 - 현재 · 4년', '4년 11개월'],
  ['Zkušenosti', '2.', 'Plný úvazek', 'led 2022 – do současnosti · 4 roky', '4 roky 11 měsíců'],
  ['Опыт работы', '2', 'Полный рабочий день', 'янв. 2022 г. – настоящее время', '4 года 11 мес.'],
  ['Εμπειρία', '2ος', 'Πλήρης απασχόληση', 'Ιαν 2022 - Σήμερα · 4 έτη', '4 έτη 11 μήνες'],
  ['ประสบการณ์', '2', 'เต็มเวลา', 'ม.ค. 2022 - ปัจจุบัน · 4 ปี', '4 ปี 11 เดือน'],
  ['Kinh nghiệm', '2', 'Toàn thời gian', 'thg 1 2022 - Hiện tại · 4 năm', '4 năm 11 tháng'],
] as const;

describe('a profile', () => {
  const work = { 'person.title': 'Head of Buying', 'person.company': 'Sample Mills' };

  it.each(words)('whose experience is called %s', (heading, degree, employment, dates, total) => {
    const past = item('Buyer', 'Old Mills', '2015 - 2021');
    const one = experience(heading, item('Head of Buying', `Sample Mills · ${employment}`, dates) + past);
    const several = experience(
      heading,
      group(
        ['Sample Mills', total],
        [
          ['Head of Buying', employment, dates],
          ['Buyer', '2015 - 2021'],
        ],
      ),
    );
    for (const list of [one, several])
      for (const company of ['', '<div><p>Sample Mills</p></div>'])
        expect(page(card(company, degree) + list)).toMatchObject({
          ...work,
          'person.name': 'Kim Sample',
          'person.location': 'Leeds, United Kingdom',
        });
  });

  it('shows where somebody works, not on whose board they sit', () => {
    const cfo = item('Head of Buying', 'Sample Mills · Full-time', 'Jan 2020 - Present · 6 yrs');
    const beside = [
      item('Board Member', 'Tiny Trust', 'Feb 2025 - Present · 1 yr'),
      item('Advisor', 'Tiny Trust · Part-time', 'Feb 2025 - Present · 1 yr'),
      item('Non-Executive Director', 'Tiny Trust', 'Feb 2025 - Present · 1 yr'),
      item('Aufsichtsratsmitglied', 'Tiny Trust', 'Feb 2025 - Present · 1 yr'),
    ];
    for (const seat of beside) {
      expect(page(card('') + experience('Experience', seat + cfo))).toMatchObject(work);
      expect(page(card('') + experience('Experience', seat))).toMatchObject({ 'person.company': 'Tiny Trust' });
    }
  });

  it('shows the work that the headline names, unless it speaks of what is over', () => {
    const roles =
      item('Advisor', 'Tiny Trust', 'Feb 2025 - Present') + item('Head of Buying', 'Sample Mills', '2020 - Present');
    const titled = (headline: string) => page(card('', '2nd', headline) + experience('Experience', roles));
    expect(titled('Buying for Sample Mills')).toMatchObject(work);
    expect(titled('Ex Sample Mills')).toMatchObject({ 'person.company': 'Tiny Trust' });
  });
});

describe('a company’s overview', () => {
  it.each([
    ['Verkkosivusto', 'Yrityksen koko', '51–200 työntekijää', 'Päätoimipaikka', 'Perustettu'],
    ['Web Sitesi', 'Şirket büyüklüğü', '51 - 200 çalışan', 'Genel Merkez', 'Kuruluş'],
    ['Web', 'Velikost společnosti', '51–200 zaměstnanců', 'Ústředí', 'Datum založení'],
    ['Site web', 'Dimensiunea companiei', '51-200 de angajați', 'Sediu principal', 'Înființată'],
    ['ウェブサイト', '会社規模', '社員 51 - 200名', '本社', '設立'],
    ['网站', '规模', '51-200 人', '总部', '创立'],
    ['網站', '公司規模', '51-200 名員工', '總部', '創立時間'],
    ['웹사이트', '회사 규모', '직원 51-200명', '본사', '설립'],
    ['Веб-сайт', 'Размер компании', '51–200 сотрудников', 'Штаб-квартира', 'Основана'],
    ['Sitio web', 'Tamaño de la empresa', 'De 51 a 200 empleados', 'Sede', 'Fundación'],
  ])('may have rows called %s and %s', (website, size, said, seat, founded) => {
    const rows = [website, 'https://sample-mills.example', size, said, seat, 'Leeds, England', founded, '1987'];
    const html = `<section><h1>Sample Mills</h1></section><section><h2>Overview</h2>${lines(rows)}</section>`;
    expect(page(html, 'company/sample-mills/about/')).toMatchObject({
      'company.domain': 'sample-mills.example',
      'company.employees': { min: 51, max: 200 },
      'company.city': 'Leeds',
      'company.founded': 1987,
    });
  });
});
