import { describe, expect, it } from 'vitest';
import { read } from './read-page.ts';

/** Where a company is at home, on copies and on hosts that lend names. All companies are made up. */

const body =
  '<nav><a href="about.html">About us</a><a href="services.html">Services</a></nav><h1>Brumel Pumps</h1><p>Brumel Pumps makes pumps. We build pumps for dairies.</p>';
const domainOf = (more: string, { head = '', url = null as string | null } = {}) =>
  read(
    `<html lang="en"><head><title>Brumel Pumps | About us</title>${head}</head><body>${body}${more}</body></html>`,
    url,
  ).facts['company.domain'];
const json = (words: string): string => `<script type="application/ld+json">${words}</script>`;

describe('the domain of a page without an address', () => {
  it.each([
    ['a host in the text rather than the parent’s mail', '<p>info@thorngroup.com · www.brumelpumps.com</p>'],
    ['its mail, not that of who keeps the site', '<p>info@brumelpumps.com, webmaster@zapweb.com</p>'],
    ['a label', '<p>Web: brumelpumps.com</p>'],
    ['the text', '<p>Visit brumelpumps.com</p>'],
    ['what it shows', '<img src="https://www.brumelpumps.com/files/a.jpg">'],
    ['its own data', json('{"@type":"Organization","name":"Brumel Pumps","url":"https://www.brumelpumps.com"}')],
    ['the site that it is part of', json('{"@type":"WebSite","name":"Brumel","url":"https://www.brumelpumps.com/"}')],
  ])('stands in %s', (_, more) => {
    expect(domainOf(more)).toBe('brumelpumps.com');
  });

  it('is not what a template gives', () => {
    const head = '<meta property="og:url" content="https://www.example.com/">';
    expect(domainOf('<p>info@brumelpumps.com</p>', { head })).toBe('brumelpumps.com');
  });

  it.each([
    ['customers', '<a href="https://www.thorn.com">Thorn</a>'],
    ['an agency of two', '<p>Press: kim@thornpr.com, tom@sedgepr.com</p>'],
    ['who made the site', '<footer>Site by <a href="https://zapweb.com">Zap</a></footer>'],
  ])('is not that of %s', (_, more) => {
    expect(domainOf(more)).toBeUndefined();
  });
});

describe('a host that a builder lends', () => {
  const html = `<title>Brumel Pumps</title><h1>Brumel Pumps</h1><p>We make pumps for breweries.</p><p>Call 0114 496 0123</p>`;

  it.each(['brumel-pumps.webnode.page', 'brumel-pumps.carrd.co', 'brumel-pumps.squarespace.com'])(
    'is no domain of the company’s, but names it: %s',
    (host) => {
      const { facts } = read(html, `https://${host}/`);
      expect(facts['company.name']).toBe('Brumel Pumps');
      expect(facts['company.domain']).toBeUndefined();
    },
  );

  it('keeps two companies apart', () => {
    const [one, other] = ['brumel-pumps.uk.com', 'thornby.uk.com'].map(
      (host) => read(html, `https://www.${host}/`).facts['company.domain'],
    );
    expect([one, other]).toEqual(['brumel-pumps.uk.com', 'thornby.uk.com']);
  });
});

describe('the domain of a page on a marketplace', () => {
  it('is nobody’s but the one that the page says to be its own', () => {
    const url = 'https://about.me/brumel';
    expect(domainOf('', { url })).toBeUndefined();
    expect(domainOf('<p>info@brumelpumps.com</p>', { url })).toBe('brumelpumps.com');
  });
});

describe('the domain of a copy', () => {
  it.each(['https://kims.github.io/brumel/about.html', 'https://brumel.wixsite.com/home'])(
    'is the one that it gives elsewhere: %s',
    (url) => {
      const head = '<link rel="canonical" href="https://www.brumelpumps.com/about">';
      expect(domainOf('', { head, url })).toBe('brumelpumps.com');
    },
  );

  it('is that of what an archive keeps', () => {
    const url = 'https://web.archive.org/web/20150304/http://www.brumelpumps.com/about';
    expect(domainOf('', { url })).toBe('brumelpumps.com');
  });
});
