import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Which of somebody's positions is their work, in lists that hold breaks, seats on boards, work for oneself, and titles that look like something else. */

type Position = readonly [title: string, company: string, dates: string];
const past: Position = ['Buyer', 'Old Mills', '2015 - 2019'];
const listed = (positions: readonly Position[]) =>
  positions.map((words) => `<li>${words.map((word) => `<div>${word}</div>`).join('')}</li>`).join('');
const section = (positions: readonly Position[]) =>
  `<section><h2>Experience</h2><ul>${listed(positions)}</ul></section>`;
const page = (body: string, path = 'in/kim-sample/') =>
  read(
    `<meta charset="utf-8"><title>Kim Sample | LinkedIn</title><main>${body}</main>`,
    `https://www.linkedin.com/${path}`,
  ).facts;
const card = (inner = '') => `<section class="top-card"><h1>Kim Sample</h1><h2>Making mills run</h2>${inner}</section>`;
const work = (...positions: readonly Position[]) => {
  const facts = page(card() + section([...positions, past]));
  return [facts['person.title'], facts['person.company'], facts['person.inRoleSince']];
};

describe('a break is no job', () => {
  it.each([
    'Career break',
    'Karrierepause',
    'Pause professionnelle',
    'Pausa profesional',
    'Pausa professionale',
    'Pausa na carreira',
    'Loopbaanonderbreking',
    'Karriärpaus',
    'Przerwa w karierze',
  ])('called %s', (pause) => {
    expect(work(['Parenting', pause, 'Mar 2024 - Present'])).toEqual([undefined, undefined, undefined]);
    const lead = `<section><h1 data-anonymize="person-name">Kim Sample</h1></section><div data-sn-view-name="lead-current-role"><span data-anonymize="job-title">Parenting</span> at <a data-anonymize="company-name">${pause}</a><p>Mar 2024–Present</p></div>`;
    for (const html of [lead, lead + section([past])]) {
      const facts = page(html, 'sales/lead/AE,NAME_SEARCH,x');
      expect(facts).not.toHaveProperty('person.title');
      expect(facts).not.toHaveProperty('person.company');
      expect(facts).not.toHaveProperty('person.inRoleSince');
    }
  });
});

describe('a seat is not what somebody works as', () => {
  it.each([
    'Independent Board Director',
    'Chair of the Board',
    'Non-Executive Chairman',
    'Member',
    'Mentor',
    'Mitglied des Beirats',
    'Administratrice indépendante',
    'Consejera independiente',
    'Consigliere di amministrazione',
    'Membro do Conselho de Administração',
    'Lid Raad van Commissarissen',
    'Styrelseordförande',
    'Członek Rady Nadzorczej',
  ])('%s', (seat) => {
    const main: Position = ['Head of Buying', 'Sample Mills', 'Jan 2020 - Present'];
    expect(work([seat, 'Tiny Trust', 'Mar 2024 - Present'], main)).toEqual([
      'Head of Buying',
      'Sample Mills',
      '2020-01',
    ]);
  });

  it.each(['Consejera delegada', 'Consigliere delegato', 'Member of Technical Staff'])('but %s is', (title) => {
    const other: Position = ['Head of Buying', 'Sample Mills', 'Jan 2020 - Present'];
    expect(work([title, 'Tiny Trust', 'Mar 2024 - Present'], other)[0]).toBe(title);
  });
});

describe('work for oneself', () => {
  it.each(['Self-employed', 'Egenföretagare', 'Selvstændig', 'Libero professionista', 'Autônomo', 'Samozatrudnienie'])(
    'as %s is for no company, another position’s neither',
    (company) => {
      const seat: Position = ['Board Member', 'Tiny Trust', 'Mar 2024 - Present'];
      expect(work(seat, ['Consultant', company, 'Jan 2020 - Present'])).toEqual(['Consultant', undefined, '2020-01']);
    },
  );

  it('leaves no other company of the list of current roles in Sales Navigator', () => {
    const seat: Position = ['Board Member', 'Tiny Trust', 'Mar 2024 - Present'];
    const roles = section([seat, ['Consultant', 'Self-employed', 'Jan 2020 - Present']]);
    const html = `<section><h1 data-anonymize="person-name">Kim Sample</h1></section><div data-sn-view-name="lead-current-role"><a data-anonymize="company-name">Tiny Trust</a></div>${roles}`;
    const facts = page(html, 'sales/lead/AE,NAME_SEARCH,x');
    expect(facts['person.title']).toBe('Consultant');
    expect(facts).not.toHaveProperty('person.company');
  });
});

describe('titles and companies may begin as a kind of employment does', () => {
  it.each([
    ['Contract Manager', 'Sample Mills'],
    ['Part-time CFO', 'Sample Mills'],
    ['Stage manager', 'Stage Entertainment'],
    ['Internship Coordinator', 'Permanent Bank'],
    ['Freelance Copywriter', 'Sample Mills'],
  ])('%s at %s', (title, company) => {
    expect(work([title, company, 'Jan 2020 - Present'])).toEqual([title, company, '2020-01']);
  });
});

it.each(['Fellow 2025-2026', 'Class of 2024 to 2026', 'Chair, 2024 – Present'])('may name years: %s', (title) => {
  expect(work([title, 'Sample Mills', 'Sep 2025 - Present'])).toEqual([title, 'Sample Mills', '2025-09']);
});

it('takes dates that begin a description for no position', () => {
  const item = (words: readonly string[]) => `<li>${words.map((word) => `<p>${word}</p>`).join('')}</li>`;
  const seat = ['Board Member', 'Tiny Trust', 'Mar 2024 - Present', '• 2 yrs 8 mos', 'Leeds', '2021 - Present: grants'];
  const list = `<section><h2>Experience</h2><ul>${item(seat)}${item(['CEO', 'Sample Mills', 'Jan 2020 - Present', '6 yrs 10 mos'])}</ul></section>`;
  expect(page(card() + list)).toMatchObject({
    'person.title': 'CEO',
    'person.company': 'Sample Mills',
    'person.inRoleSince': '2020-01',
  });
});

describe('the company at the top', () => {
  const self = section([['Consultant', 'Self-employed', 'Jan 2020 - Present']]);

  it('is the card’s own, no position’s further down that is marked alike', () => {
    const facts = page(card() + self.replace('<li>', '<li data-section="currentPositionsDetails">'));
    expect(facts['person.title']).toBe('Consultant');
    expect(facts).not.toHaveProperty('person.company');
  });

  it('decides between several, in the layout of 2020 too', () => {
    const shown = '<ul><li><a data-control-name="position_see_more"><span>Sample Mills</span></a></li></ul>';
    const roles = section([
      ['Advisor', 'Tiny Trust', 'Mar 2024 - Present'],
      ['Head of Buying', 'Sample Mills', 'Jan 2020 - Present'],
    ]);
    expect(page(card(shown) + roles)).toMatchObject({
      'person.title': 'Head of Buying',
      'person.inRoleSince': '2020-01',
    });
  });

  it.each(['Nuvarande företag', 'Nuværende virksomhed', 'Obecna firma', 'Güncel şirket'])(
    'may stand on a button called %s',
    (label) => {
      const button = `<button aria-label="${label}: Sample Mills. Click"><div>Sample Mills</div></button>`;
      expect(page(card(button))['person.company']).toBe('Sample Mills');
    },
  );

  it.each(['Ponad 500 kontaktów', '500+ kontakter', '26 tn följare', '500+ forbindelser', '500+ bağlantı'])(
    'is no count of those who know somebody: %s',
    (count) => {
      const contact = '<a href="/in/kim-sample/overlay/contact-info/">Contact info</a>';
      expect(page(card(`<p>${count}</p><p>${contact}</p>`))).not.toHaveProperty('person.company');
    },
  );
});

describe('a firm whose name another firm’s begins or ends with', () => {
  const treasurer: Position = ['Treasurer', 'Box', 'Jan 2024 - Present'];
  const cfo: Position = ['CFO', 'Dropbox', 'Jan 2020 - Present'];
  const roleBy = (headline: string, ...positions: readonly Position[]) => {
    const facts = page(`<section class="top-card"><h1>Kim Sample</h1>${headline}</section>${section(positions)}`);
    return [facts['person.title'], facts['person.company']];
  };

  it('is not meant by a headline or a card that names the other', () => {
    expect(roleBy('<h2>CFO at Dropbox</h2>', treasurer, cfo)).toEqual(['CFO', 'Dropbox']);
    const shown =
      '<h2>Numbers</h2><div>Dropbox</div><div>Leeds, United Kingdom</div><a href="/contact-info/">Contact</a>';
    expect(roleBy(shown, treasurer, cfo)).toEqual(['CFO', 'Dropbox']);
    expect(roleBy('<h2>CFO at Dropbox</h2>', ['CFO', 'Box', '2020 - 2022'])).toEqual([undefined, undefined]);
  });

  it('is meant by its own name, also before a word of another script', () => {
    const mills: Position = ['CFO', 'Box Mills', 'Jan 2020 - Present'];
    expect(roleBy('<h2>CFO, Box Mills</h2>', treasurer, mills)).toEqual(['CFO', 'Box Mills']);
    expect(roleBy('<h2>Treasurer @Box</h2>', cfo, treasurer)).toEqual(['Treasurer', 'Box']);
    const japanese: Position = ['CFO', '見本工場', 'Jan 2020 - Present'];
    expect(roleBy('<h2>見本工場の財務</h2>', treasurer, japanese)).toEqual(['CFO', '見本工場']);
  });
});
