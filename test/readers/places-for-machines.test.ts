import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Where a page's head, its cards, its structured data and its maps say that the company is. All companies are made up. */

function seatOf(body: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>Marrowby Joinery</title>${head}</head><body><h1>Marrowby Joinery</h1><p>We make staircases and doors for builders.</p>${body}<footer>© 2026 Marrowby Joinery</footer></body></html>`;
  const { facts } = read(html, 'https://www.marrowby.com/');
  return [facts['company.city'], facts['company.country']];
}
const ld = (more: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Marrowby Joinery",${more}}</script>`;

describe('the head', () => {
  it.each([
    ['<meta name="geo.placename" content="Bregenz"><meta name="geo.region" content="AT-8">', 'Bregenz', 'AT'],
    ['<meta name="geo.placename" content="Nashville, TN">', 'Nashville', 'US'],
    [
      '<meta property="og:locality" content="Selfoss"><meta property="og:country-name" content="Iceland">',
      'Selfoss',
      'IS',
    ],
    ['<meta property="og:locality" content="Portland"><meta property="og:region" content="OR">', 'Portland', 'US'],
    [ld('"address":"Trieste, Italy"'), 'Trieste', 'IT'],
    [ld('"location":"12 Mill Lane, Cork, Ireland"'), 'Cork', 'IE'],
  ])('says it in %s', (head, city, country) => {
    expect(seatOf('', head)).toEqual([city, country]);
  });

  it.each([
    '<meta name="geo.placename" content="Worldwide">',
    '<meta name="geo.placename" content="Marroway">',
    '<meta name="ICBM" content="52.1, 5.2">',
    ld('"areaServed":"Austin, TX"'),
    ld('"foundingLocation":"Trieste, Italy"'),
  ])('says none in %s', (head) => {
    expect(seatOf('', head)).toEqual([undefined, undefined]);
  });
});

describe('a card', () => {
  it.each([
    '<div class="vcard"><span class="fn org">Marrowby Joinery</span> <span class="locality">Ghent</span> <span class="country-name">Belgium</span></div>',
    '<div class="h-card"><a class="p-name p-org u-url" href="/">Marrowby Joinery</a>, <span class="p-locality">Ghent</span></div>',
  ])('says it: %s', (card) => {
    expect(seatOf(card)).toEqual(['Ghent', 'BE']);
  });
});

describe('a map', () => {
  it.each([
    ['<a href="https://www.google.com/maps?q=12+Mill+Lane,+Harrogate,+UK">Map</a>', 'Harrogate', 'GB'],
    [
      '<a href="https://www.google.com/maps/place/Marrowby+Joinery,+12+Mill+Lane,+Harrogate+HG1+1AA/@54,1,17z">Map</a>',
      'Harrogate',
      'GB',
    ],
    [
      '<iframe src="https://maps.google.com/maps?q=Marrowby%20Joinery%2C%20Skopje&amp;output=embed"></iframe>',
      undefined,
      undefined,
    ],
    [
      '<iframe src="https://www.google.com/maps/embed/v1/place?key=x&q=Rua+das+Flores+12,Porto,Portugal"></iframe>',
      'Porto',
      'PT',
    ],
    [
      '<iframe src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2436.1!2d4.88!3d52.36!1m3!1f0!2f0!3f0!3m2!1i1024!2i768!4f13.1!3m3!1m2!1s0x47c609:0x9a1!2sKerkstraat%2012%2C%201017%20GA%20Amsterdam!5e0!3m2!1snl!2snl!4v1"></iframe>',
      'Amsterdam',
      'NL',
    ],
    [
      '<a href="https://www.google.com/maps/dir/?api=1&destination=12%20Mill%20Lane%2C%20Cork%2C%20Ireland">Directions</a>',
      'Cork',
      'IE',
    ],
    ['<a href="https://maps.apple.com/?address=1+Main+St,+Asheville,+NC+28801">Map</a>', 'Asheville', 'US'],
  ])('shows it: %s', (body, city, country) => {
    expect(seatOf(body)).toEqual([city, country]);
  });

  it.each([
    '<a href="https://www.google.com/maps?q=52.1,5.2">Map</a>',
    '<a href="https://www.google.com/maps?q=Marrowby+Joinery">Map</a>',
    '<a href="https://maps.google.com/?q=Leeds,+UK">Leeds</a> <a href="https://maps.google.com/?q=Hull,+UK">Hull</a>',
    '<a href="https://www.google.com/search?q=joinery,+Leeds,+UK">Search</a>',
  ])('shows none: %s', (body) => {
    expect(seatOf(body)).toEqual([undefined, undefined]);
  });
});
