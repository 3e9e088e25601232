import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages deep in a firm's site, or on a host that lends names, and pages like them that are somebody else's. All are made up. */

const menu = (...said: readonly string[]): string =>
  `<nav>${said.map((one) => `<a href="/${one}">${one}</a>`).join(' ')}</nav>`;
const lines = (...said: readonly string[]): string => said.map((one) => `<p>${one}</p>`).join('');
const kindOf = (url: string | null, title: string, body: string) =>
  read(`<html><head><title>${title}</title></head><body>${body}</body></html>`, url).reading.kind;
const logo = (name: string) => `<header><a href="/"><img src="l.svg" alt="${name}"></a></header>`;

const mine = Array.from(
  { length: 8 },
  (_, at) =>
    `I have told the tax office ${at + 2} times what it may ask of my clients, and I will tell it again if I must.`,
);
const marked = '<script type="application/ld+json">{"@type":"Article","headline":"Kontakt"}</script>';

describe('a firm’s own page', () => {
  it.each([
    [
      'one job, below its page of jobs',
      'https://brightwell.io/jobs/backend-engineer/',
      'Senior Software Engineer (Go)',
      logo('Brightwell') + lines('We are looking for a backend engineer to build our payment platform.', 'Apply'),
    ],
    [
      'a job whose address is a headline',
      'https://www.vektorplan.de/karriere/stellenangebote/bauzeichner-m-w-d-in-kassel.html',
      'Bauzeichner (m/w/d) - Vektorplan Ingenieure',
      lines('Zur Verstärkung unseres Teams in Kassel suchen wir einen Bauzeichner in Vollzeit.'),
    ],
    [
      'a contact page on a lent host that is called like the firm',
      'https://4kgroup.github.io/en/contact.html',
      '',
      logo('4K Group') + menu('Home', 'Company', 'Projects', 'About', 'Contact') + lines('Phone: +90 532 123 45 67'),
    ],
    [
      'a lent host with all its menu in one line',
      'https://belvent.github.io/site/en/about.html',
      'About | Belvent',
      menu('Home', 'Services', 'About', 'Contact') + lines('Belvent is an authorised representative for sellers.'),
    ],
    [
      'a part of its section about itself',
      'https://corvid-optics.com/en/company/vision-and-values/',
      'Vision and values – Corvid Optics',
      `${menu('Products', 'Company', 'Contact')}<h1>Vision and values</h1>${lines('Our lenses are made in Jena.')}`,
    ],
    [
      'its name in the title and in the logo, and words of several',
      'https://mossbrand.com/sustainability-report',
      'Sustainability - Mossbrand',
      `${logo('Mossbrand logo')}<h1>Sustainability</h1>${lines('We take care of the rivers that we fish in.')}`,
    ],
    [
      'an application that says what it is for',
      'https://app.quillbase.com/welcome',
      'Quillbase',
      lines('Quillbase is the help desk software for support teams.'),
    ],
    [
      'its name in the title and the copyright line on a lent host',
      'https://orbitfarm.github.io/team.html',
      'Our team | Orbitfarm',
      `${menu('Platform', 'Team')}${lines('We are eight people who like fields.')}<footer>© 2024 Orbitfarm</footer>`,
    ],
    [
      'a practice of one that speaks as "I", by the legal form it signs with',
      'https://hallowaylegal.com/',
      'Halloway Legal LLC | Tax',
      `${lines(...mine)}<footer>© 2026 Halloway Legal LLC</footer>`,
    ],
    [
      'a practice of one that is called by its trade, with address and number',
      'https://www.kimsamplelaw.com/',
      'Kim Sample Law',
      lines(...mine, 'Kim Sample Law', '12 Mill Lane, Leeds, LS1 4AB', '+44 1628 555 0111'),
    ],
    [
      'a contact page on a lent host that its maker marks as an article',
      'https://brandt-instal.github.io/kontakt/',
      'Kontakt - Brandt-Instal',
      `${marked}<h1>Kontakt</h1>${lines('Przykład Pompy Sp. z o.o.', 'ul. Polna 3, 50-001 Wrocław', 'tel. +48 22 555 01 11')}`,
    ],
    [
      'a French job below its page of jobs',
      'https://www.groupe-ravel.fr/recrutement/technicien-de-maintenance-h-f',
      'Technicien de maintenance (H/F) - Groupe Ravel',
      '<h1>Technicien de maintenance (H/F)</h1>',
    ],
    ['a Latvian menu', null, 'Par mums | Baltic Koks', menu('Sākums', 'Par mums', 'Pakalpojumi', 'Kontakti')],
    ['an Icelandic menu', null, 'Um okkur | Norðurverk', menu('Forsíða', 'Um okkur', 'Þjónusta', 'Hafa samband')],
    ['a heading with its name', null, 'Morrow Castings: About', '<h1>About Morrow Castings</h1>'],
    ['an Arabic menu', null, 'من نحن | شركة النخيل', menu('الرئيسية', 'من نحن', 'خدماتنا', 'اتصل بنا')],
    ['a Hebrew menu', null, 'אודות - גל הנדסה', menu('דף הבית', 'אודות', 'שירותים', 'צור קשר')],
    ['a Greek menu', null, 'Η εταιρεία - Δομική Αιγαίου', menu('Αρχική', 'Η εταιρεία', 'Υπηρεσίες', 'Επικοινωνία')],
    [
      'a notice under a page’s word',
      'https://hoshino-web.jp/law.html',
      '特定商取引法に基づく表記',
      '<table><tr><th>販売業者</th><td>株式会社星野商店</td></tr></table>',
    ],
  ])('is told by %s', (_, url, title, body) => {
    expect(kindOf(url, title, body)).toBe('company');
  });
});

describe('nobody’s page', () => {
  const ask = lines('We are looking for a welder to join our team.', 'Apply');
  it.each([
    ['a job at another firm', 'https://www.forgely.com/jobs/12345', 'Welder at Brinley Steel - Forgely', ask],
    [
      'a job that names who hires',
      'https://www.forgely.com/jobs/1',
      'Welder - Forgely',
      lines('Company: Brinley') + ask,
    ],
    [
      'a job of an agency’s client',
      'https://forgely.com/jobs/1',
      'Welder - Forgely',
      lines('Our client makes gates.') + ask,
    ],
    ['a job on a board', 'https://www.jobharbor.com/jobs/12345', 'Welder - JobHarbor', ask],
    [
      'a person on a lent host with a number',
      'https://mehmetkaya.github.io/contact.html',
      'Contact | Mehmet Kaya',
      `${menu('Home', 'About', 'Contact')}${lines('Phone: +90 532 123 45 67')}<footer>© 2024 Mehmet Kaya</footer>`,
    ],
    [
      'a diary with the name of another’s firm at its foot',
      'https://www.kimsample.com/',
      'Kim Sample',
      `${lines(...mine)}<footer>© 2026 Themewright LLC</footer>`,
    ],
    [
      'a diary with an address and a number',
      'https://www.kimsample.com/',
      'Kim Sample',
      lines(...mine, 'Kim Sample', '12 Mill Lane, Leeds, LS1 4AB', '+44 1628 555 0111'),
    ],
    [
      'an article on a lent host',
      'https://brandt.github.io/how-pumps-work/',
      'How pumps work - Brandt',
      `${marked}<h1>How pumps work</h1>${lines('ul. Polna 3, 50-001 Wrocław', 'tel. +48 22 555 01 11')}`,
    ],
    [
      'a person by name and calling',
      'https://www.kimsample.com/',
      'Kim Sample | UX Designer',
      `${menu('Work', 'About', 'Contact')}<h1>Kim Sample</h1>${lines('I design calm screens.')}<footer>© Kim Sample</footer>`,
    ],
    [
      'what recommends others’ goods',
      'https://moka-guide.be/about',
      'À propos | Moka Guide',
      `${menu('Avis', 'Contact')}${lines('Ce site contient des liens affiliés.')}<footer>© Moka Guide</footer>`,
    ],
    [
      'what informs of others’ jobs',
      'https://sarkarinews.com/jobs/list.html',
      'Job Alerts - SarkariNews',
      `${lines('SarkariNews is an independent information portal.', 'We are not a government website.')}<footer>© SarkariNews</footer>`,
    ],
    [
      'a room that is booked elsewhere',
      'https://www.staywell.com/hotel/it/albergo-sole.html',
      'Albergo Sole, Rimini',
      `<h1>Albergo Sole</h1>${lines('Via Mare 1, 47921 Rimini', 'Guest reviews', 'See availability')}`,
    ],
    [
      'a writer’s under two words of any menu',
      'https://www.kimsample.com/books',
      'Books | Kim Sample',
      `${menu('about', 'contact')}${lines('I write novels about pumps.', 'My first novel was published in 2010.')}`,
    ],
    [
      'what is given away on a lent host',
      'https://frobline.github.io/team.html',
      'Team | Frobline',
      `${lines('We parse JSON, fast.', 'MIT License')}<footer>© Frobline</footer>`,
    ],
    [
      'something made in a day',
      'https://ecotrail-demo.vercel.app/',
      'EcoTrail',
      `<h1>EcoTrail</h1>${lines('Built at HackRiver 2023. Count your steps.')}`,
    ],
    [
      'a firm in a list of firms',
      'https://www.plumberfinder.com/company/hollis-plumbing',
      'Hollis Plumbing - Dayton, OH | PlumberFinder',
      `<h1>Hollis Plumbing</h1>${lines('12 Mill Street, Dayton, OH 45402', '(937) 555-0111')}`,
    ],
    [
      'a firm of which a list says what it does',
      'https://www.quillmark.com/company/harrow-pumps',
      'Harrow Pumps',
      `<h1>Harrow Pumps</h1>${lines('Harrow Pumps is a maker of pumps in Leeds.')}`,
    ],
  ])('is %s', (_, url, title, body) => {
    expect(kindOf(url, title, body)).toBe('none');
  });
});
