import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Pages that a company publishes and that are none about it: under its menu, over its copyright line, with its address and telephone. */

const menu = '<nav><a href="/">Home</a><a href="/about">About us</a><a href="/contact">Contact us</a></nav>';
const foot =
  '<footer><p>© 2026 Quillmark Ltd</p><p>4 High Street, Leeds LS1 4AB</p><p>Tel: +44 113 496 0123</p></footer>';
const pageOf = (url: string | undefined, title: string, body: string) =>
  read(`<html lang="en"><head><title>${title}</title></head><body>${menu}${body}${foot}</body></html>`, url).reading;
const lines = (...said: readonly string[]): string => said.map((one) => `<p>${one}</p>`).join('');
const headed = (head: string, ...said: readonly string[]): string => `<h1>${head}</h1>${lines(...said)}`;

const others: readonly (readonly [string, string, string, string])[] = [
  [
    'a thread of a forum',
    'viewtopic.php?f=3&t=22',
    'Pump hums - Quillmark Forum',
    headed(
      'Pump hums',
      'by kim_s » Tue Mar 4, 2014 9:12 am',
      'It hums.',
      'Re: Pump hums',
      'Post Reply',
      'Who is online',
    ),
  ],
  [
    'a thread of another forum',
    'showthread.php?t=22',
    'Pump hums',
    headed('Pump hums', '#1', 'kim_s', 'Senior Member', 'Join Date: Jan 2010', 'Posts: 233', 'Reply With Quote'),
  ],
  [
    'a question with answers',
    'q/331',
    'Why does a pump hum? - Quillmark',
    headed('Why does a pump hum?', 'asked Mar 4 2014 by kim', '2 Answers', 'Because of the bearing.'),
  ],
  [
    'an event',
    'e/humfest',
    'HumFest | Quillmark',
    headed('HumFest', 'Saturday, 4 March 2019, 19:00 - 23:00', 'Leeds Arena', 'Buy tickets', 'Add to calendar'),
  ],
  [
    'a recipe without markup',
    'leek-soup',
    'Leek soup - Quillmark',
    `<h1>Leek soup</h1>${lines('Serves 4')}<h2>Ingredients</h2><p>2 leeks</p><h2>Method</h2><p>Cut them.</p>`,
  ],
  [
    'a product without markup',
    'pump-9000',
    'Pump 9000 | Quillmark',
    headed('Pump 9000', '£129.00', 'In stock', 'Add to basket', 'It hums.', 'Customer reviews', 'You may also like'),
  ],
  [
    'a house that is for sale',
    'homes/3312',
    '3 bed house for sale in Leeds | Quillmark',
    headed('3 bed house for sale', '12 Mill Lane, Leeds LS3 1AA', '£325,000', '3 bedrooms', 'Request a viewing'),
  ],
  [
    'an entry of a directory',
    'leeds/plumbers/marrow-co-3312',
    'Marrow Co. - Plumbers in Leeds',
    headed('Marrow Co.', '12 Mill Lane, Leeds LS3 1AA', '0113 496 0999', 'Claim this business', 'Write a review'),
  ],
  [
    'an advertisement on a job board',
    'view/3312',
    'Pump fitter at Marrow Co. | Quillmark',
    headed(
      'Pump fitter',
      'Marrow Co.',
      'Apply now',
      'Marrow Co. has 200 employees.',
      'Similar jobs',
      'Report this job',
    ),
  ],
  [
    'an entry of a wiki',
    'index.php?title=Marrow',
    'Marrow - Quillwiki',
    headed('Marrow', 'From Quillwiki', 'It hums.', 'This page was last modified on 4 March 2014'),
  ],
  [
    'a page of a manual',
    'sdk/v2/start',
    'Getting started — Quillmark 2.1 documentation',
    headed('Getting started', 'Install it.', 'Next'),
  ],
  ['a page that is not there', 'gone', 'Quillmark', headed('Page not found', 'Try the menu.')],
  [
    'a page that is not there, in other words',
    'gone',
    'Oops! | Quillmark',
    headed('Oops! That page can’t be found.', 'Try the menu.'),
  ],
  [
    'a check before the page',
    'world',
    'Attention required',
    headed('Please complete the security check to access quillmark.com'),
  ],
  ['results of a search', 'find.aspx?term=pump', 'Search results for "pump"', headed('Search results', '23 pumps')],
  ['words of a song', 'kim/humming', 'Humming Lyrics | Quillmark', headed('Humming Lyrics', 'Hum hum hum')],
  [
    'a release on a wire',
    'release/3312',
    'Marrow Co. Announces New Pump',
    headed('Marrow Co. Announces New Pump', 'LEEDS, March 4, 2014 /PRNewswire/ -- Marrow Co. today announced a pump.'),
  ],
  [
    'a report of an agency',
    'item.php?id=33',
    'Pumps hum through the night',
    headed('Pumps hum through the night', 'LEEDS (Reuters) - The pumps of the north hum all night.'),
  ],
  [
    'a paper of a journal',
    'content/12/331',
    'Hum of pumps | Journal of Pumps',
    `${headed('Hum of pumps', 'Kim Sample, Leo Probe', 'Received 4 March 2014')}<h2>Abstract</h2><p>We study it.</p><h2>References</h2>`,
  ],
  [
    'a course',
    'c/pumps-101',
    'Pumps 101 | Quillmark',
    headed('Pumps 101', 'Enroll now', '12 lectures', 'What you will learn'),
  ],
  [
    'an advertisement on a newspaper’s own board',
    'job/3312/pump-fitter/',
    'Pump fitter in Leeds | Quillmark Jobs',
    headed('Pump fitter', 'Recruiter', 'Marrow Co.', 'Closes', '9 Apr 2024', 'Apply', 'Similar jobs'),
  ],
  [
    'a list of cars for sale',
    'used-cars/marrow/mole',
    'Used Marrow Mole cars for sale | Quillmark',
    `${headed('Used Marrow Mole for sale', '1,204 cars found', 'Sort by: Price', 'Refine search')}${lines('£9,495', '40,120 miles', 'Petrol')}`,
  ],
  [
    'a list of dealers',
    'dealers/yorkshire',
    'Van dealers in Yorkshire',
    headed('Van dealers in Yorkshire', 'Showing 1 - 10 of 84 dealers', 'Sort by', 'Aire Vans', 'View stock (22)'),
  ],
  [
    'a flat that is to let, in German',
    'expose/3312',
    '3-Zimmer-Wohnung | Quillmark',
    headed('Helle Wohnung', 'Kaltmiete 820 €', '78 m²', 'Anbieter kontaktieren'),
  ],
  [
    'something on a market',
    'angebot/3312/keramikbecher',
    'Keramikbecher | Quillmark',
    headed('Keramikbecher', '18,00 €', 'In den Warenkorb', 'Nur noch 2 verfügbar', 'Über den Shop'),
  ],
  [
    'a post with its day and its author in one line',
    'pumpen-und-wege/',
    'Pumpen und Wege - Quillmark',
    `<h1>Pumpen und Wege</h1><div>Veröffentlicht am <a>6. Juli 2015</a> von <a rel="author">Kim Sample</a> — <a>Hinterlasse eine Antwort</a></div>${lines('Sie summen.')}`,
  ],
  [
    'a post between two others, open to answers',
    'summen',
    'Summen | Quillmark',
    headed('Summen', '← vorheriger Beitrag', 'nächster Beitrag →', 'Sie summen.', 'Schreibe einen Kommentar'),
  ],
  [
    'a guide to a career',
    'how-to-become-a-pump-fitter',
    'How to Become a Pump Fitter: Salary and Training | Quillmark',
    `${headed('How to Become a Pump Fitter')}<h2>What does a pump fitter do?</h2>${lines('They fit pumps.')}<h2>Salary</h2>${lines('Enough.')}`,
  ],
  [
    'a list of the best',
    'best-pumps',
    'The 10 Best Pump Makers (2024)',
    `<h1>The 10 Best Pump Makers</h1><h2>1. Marrow</h2><p>It hums.</p><h2>2. Leek</h2><p>It does not.</p>`,
  ],
  [
    'an advertisement on a German board',
    'stellenangebot/pumpenbauer-3312',
    'Pumpenbauer (m/w/d) | quillmark',
    headed('Pumpenbauer (m/w/d)', 'Vollzeit', 'Erschienen: vor 3 Tagen', 'Wir sind ein Hersteller.', 'Jetzt bewerben'),
  ],
  ['a film', 'watch?v=331', 'Pumps at night', headed('Pumps at night', '1,203 views', 'Up next')],
];

describe('a page of another kind on a company’s site', () => {
  it.each(others)('is %s', (_, path, title, body) => {
    expect(pageOf(`https://www.quillmark.com/${path}`, title, body).kind).toBe('none');
    expect(pageOf(undefined, title, body).kind).toBe('none');
  });

  it('is one of another firm, by the legal name that heads it on a site with a name of its own', () => {
    for (const body of [headed('Marrow Pumps GmbH', 'Am Werk 3'), headed('Pumpenbauer (m/w/d)', 'Marrow Pumps GmbH')]) {
      const { kind, why } = pageOf('https://www.quillmark.com/leeds/marrow-3312', 'Marrow Pumps | Quillmark', body);
      expect([kind, why]).toEqual(['none', expect.stringMatching(/Marrow Pumps GmbH/)]);
    }
  });

  it('is a short piece under the menu of a newspaper', () => {
    const sections = (...names: readonly string[]) =>
      `<nav>${names.map((one) => `<a href="#">${one}</a>`).join('')}</nav>`;
    for (const [lang, bar] of [
      ['en', sections('News', 'Sport', 'Business', 'Obituaries', 'Jobs')],
      ['de', sections('Lokales', 'Sport', 'Politik', 'Kultur', 'Abo')],
      ['fr', sections('Actualités', 'Sports', 'Culture', 'Annonces', 'Faits divers')],
    ]) {
      const html = `<html lang="${lang}"><head><title>Bridge closed | Quillmark</title></head><body>${bar}${menu}<h1>Bridge closed</h1><p>They hum.</p>${foot}</body></html>`;
      expect(read(html, 'https://www.quillmark.com/local/bridge').reading.kind).toBe('none');
      expect(read(html, 'https://www.quillmark.com/contact').reading.kind).toBe('company');
    }
  });

  it('is a list of somebody’s posts, and a life in headings', () => {
    const posts = `<h2>On pumps</h2>${lines('March 4, 2014', 'It hummed.', '3 comments')}<h2>On wells</h2>${lines('No comments', 'Older posts')}`;
    const life = `<h2>Education</h2><p>University of Leeds</p><h2>Publications</h2><p>Hum of pumps</p>`;
    for (const body of [posts, life]) {
      const html = `<html lang="en"><head><title>Kim Sample</title></head><body><h1>Kim Sample</h1>${body}<p>© Kim Sample</p></body></html>`;
      expect(read(html, 'https://www.kimsample.com/').reading.kind).toBe('none');
    }
  });
});

describe('a company’s own page', () => {
  it.each([
    ['contact', headed('Contact', 'Write a review', 'Add your business', 'Buy tickets', 'Sold out')],
    ['', headed('Pumps', '£129.00', 'Add to basket', 'In stock', 'Customer reviews', 'Related products')],
    ['careers', headed('Careers', 'Apply now', 'Similar jobs')],
    ['openings/fitter', headed('Fitter', 'Apply now', 'Similar jobs')],
    ['training/first-aid', headed('First aid', 'Enrol now', 'Course content')],
    ['menu', headed('Menu', 'Soup', 'Preparation', 'Serves 2')],
    ['people/kim', '<h1>Kim Sample</h1><h2>Education</h2><p>Leeds</p><h2>Publications</h2><p>Hum of pumps</p>'],
    ['services/repairs', headed('Repairs', 'Reviews', 'What you will learn', 'Apply now', 'Ingredients', 'Abstract')],
    ['how-to-find-us', headed('How to find us', 'By train to Leeds.')],
    ['what-we-do', headed('What we do', 'Pumps.')],
    ['best-in-class', headed('The best pumps in class', 'Pumps.')],
    ['jobs/pumpenbauer', headed('Pumpenbauer (m/w/d)', 'Quillmark Ltd', 'Jetzt bewerben')],
    ['services/events', headed('Events', 'Buy tickets', 'References', 'Quantity', 'Next page')],
  ])('stays one at "/%s", whatever single line of another kind stands on it', (path, body) => {
    expect(pageOf(`https://www.quillmark.com/${path}`, 'Quillmark', body).kind).toBe('company');
  });

  it('stays one where its owner speaks for it alone, over what it sells and how it is reached', () => {
    const words = `<p>${'I founded it and I run it, and my clients know me and my work. '.repeat(4)}</p>`;
    const html = (bar: string) =>
      `<html lang="en"><head><title>Quillmark – Coaching</title></head><body>${bar}<h1>Coaching</h1>${words}${foot}</body></html>`;
    const sold = '<nav><a href="/s">Services</a><a href="/p">Pricing</a></nav>';
    expect(read(html(sold), 'https://www.quillmark.com/').reading.kind).toBe('company');
    // Without a legal form in its copyright line it is somebody's own.
    const unsigned = html('').replaceAll('Quillmark Ltd', 'Quillmark');
    expect(read(unsigned, 'https://www.quillmark.com/').reading.kind).toBe('none');
    expect(read(html(''), 'https://www.quillmark.com/').reading.kind).toBe('company');
  });

  it('stays one where it calls what it makes a product, and sells none of it there', () => {
    const html = (body: string) =>
      `<html lang="en"><head><title>Sailcloth | Quillmark</title><meta property="og:type" content="product"></head><body>${menu}<h1>Sailcloth</h1>${body}${foot}</body></html>`;
    const url = 'https://www.quillmark.com/sailcloth';
    expect(read(html('<p>Six weights.</p><a href="/q">Request a quote</a>'), url).reading.kind).toBe('company');
    expect(read(html('<p>£12.50</p>'), url).reading.kind).toBe('none');
  });

  it('stays one where its page has a form for answers, or a day', () => {
    for (const body of [headed('Repairs', 'Leave a reply'), headed('Repairs', 'Published on 3 May 2020')])
      expect(pageOf('https://www.quillmark.com/repairs', 'Repairs | Quillmark', body).kind).toBe('company');
  });

  it('stays one where its posts stand on its first page, over how it is reached', () => {
    const posts = `<h2>On pumps</h2>${lines('March 4, 2014', '3 comments', 'May 4, 2014', 'Older posts')}`;
    expect(pageOf('https://www.quillmark.com/', 'Quillmark', posts).kind).toBe('company');
  });
});
