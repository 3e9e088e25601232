import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { finish } from '#readers/company/finish.ts';
import { bounds } from '#readers/gather.ts';
import { readers } from '#readers/index.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { clip } from '#readers/run.ts';
import { takeAtOnce } from '#readers/take.ts';
import { read } from './read-page.ts';

/** Pages made to break readers: nothing is thrown, nothing runs, and what comes back is bounded. */

function clipped(html: string, url = 'https://www.marrowby.com/') {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  const before = dom.serialize().length;
  const clipping = finish(clip(pageOf(takeAtOnce(dom.window.document, url)), readers));
  expect(dom.serialize().length).toBe(before);
  dom.window.close();
  return clipping;
}

function isBounded(clipping: ReturnType<typeof clipped>): void {
  for (const [name, candidates] of Object.entries(clipping.found)) {
    expect(candidates?.length ?? 0).toBeLessThanOrEqual(name === 'page.passages' ? bounds.passages : bounds.candidates);
    for (const { said, from } of candidates ?? []) {
      expect(said.length).toBeLessThanOrEqual(bounds.said);
      expect(from.length).toBeLessThanOrEqual(bounds.short);
    }
  }
  expect(JSON.parse(JSON.stringify(clipping))).toEqual(clipping);
}

describe('a hostile page', () => {
  it('of many nested elements is read', () => {
    const depth = 2000;
    isBounded(clipped(`<title>Marrowby</title>${'<div>'.repeat(depth)}© Marrowby Ltd${'</div>'.repeat(depth)}`));
  });

  it('of a megabyte of nested elements is read from a file', () => {
    const depth = 95_000;
    const { facts } = read(
      `<title>Marrowby</title>${'<div>'.repeat(depth)}© Marrowby Ltd${'</div>'.repeat(depth)}`,
      'https://www.marrowby.com/',
    );
    expect(facts['company.name']).toBe('Marrowby Ltd');
  });

  it('of ten thousand JSON-LD blocks is read', () => {
    const block =
      '<script type="application/ld+json">{"@type":"Organization","name":"Marrowby","@id":"#a","parent":{"@id":"#a"}}</script>';
    const clipping = clipped(block.repeat(10_000));
    isBounded(clipping);
    expect(clipping.found['company.name']?.[0]?.said).toBe('Marrowby');
  });

  it('of circular references and __proto__ keys pollutes nothing', () => {
    const clipping = clipped(
      '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Organization","name":"Marrowby","address":{"@id":"#b"},"__proto__":{"polluted":1}},{"@id":"#b","@type":"Organization","name":"Marrowby","address":{"@id":"#a"}}]}</script><div itemscope itemtype="https://schema.org/Organization" itemprop="__proto__"><b itemprop="__proto__">x</b></div>',
    );
    isBounded(clipping);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('of megabyte-long words is read', () => {
    isBounded(clipped(`<title>${'a'.repeat(1e6)}</title><p>${'b'.repeat(1e6)}</p><a href="${'c'.repeat(1e6)}">x</a>`));
  });

  it('of digits is read', () => {
    isBounded(clipped(`<p>${'1 '.repeat(50_000)}</p><p>${'12345 A '.repeat(500)}</p>`));
  });

  it('of code in every place is words: five hundred ways of writing it', () => {
    const starts = ['', '"', "'", '">', '</title>', '</script>', '-->', ']]>', '&lt;', '\0'];
    const tags = ['<script>', '<img src=x ', '<svg ', '<iframe ', '<body ', '<a href="javascript:'];
    const acts = ['onerror=hit()', 'onload=hit()', 'srcdoc="<script>hit()</script>"', 'hit()', '{{hit()}}'];
    const ends = ['>', '//'];
    const ways = starts.flatMap((a) => tags.flatMap((b) => acts.flatMap((c) => ends.map((d) => `${a}${b}${c}${d}`))));
    expect(ways.length).toBeGreaterThan(500);
    const said = (way: string) => way.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    for (let at = 0; at < ways.length; at += 10) {
      const [one = '', ...more] = ways.slice(at, at + 10);
      const json = JSON.stringify({ '@type': 'Organization', name: one, description: more.join(' ') }).replace(
        /</g,
        '\\u003c',
      );
      const html = `<title>${said(one)}</title><meta name="description" content="${said(more.join(' '))}">
        <script type="application/ld+json">${json}</script><h1>${said(one)}</h1><dl>${more.map((way) => `<dt>Industry</dt><dd>${said(way)}</dd>`).join('')}</dl>
        <img class="logo" alt="${said(one)}" src="${said(one)}"><a href="${said(one)}">${said(one)}</a><footer>© 2026 ${said(one)}</footer>`;
      const clipping = clipped(html);
      isBounded(clipping);
      expect(Reflect.get(globalThis, 'hit')).toBeUndefined();
    }
  });

  it('that clobbers the document is read', () => {
    const names =
      'querySelectorAll querySelector createTreeWalker documentElement body head title getElementsByTagName defaultView';
    const fields =
      'getAttribute hasAttribute nodeName nodeType nodeValue firstChild nextSibling parentNode textContent closest attributes';
    const clobbering = names
      .split(' ')
      .map(
        (name) =>
          `<form name="${name}" id="${name}">${fields
            .split(' ')
            .map((field) => `<input name="${field}">`)
            .join('')}Made by Marrowby Ltd</form>`,
      )
      .join('');
    const clipping = clipped(`<title>Marrowby</title>${clobbering}<footer>© 2026 Marrowby Ltd</footer>`);
    isBounded(clipping);
    expect(clipping.found['company.name']?.[0]?.said).toContain('Marrowby');
  });

  it('of turned and invisible characters is read as it looks', () => {
    const clipping = clipped(
      '<title>Marrowby</title><p>Phone: \u202d0113\u200b 496 0042</p><footer>© 2026 Marrow\u200bby Ltd \ud800</footer>',
    );
    expect(clipping.found['company.phone']?.[0]?.said).toBe('0113 496 0042');
    expect(JSON.stringify(clipping)).not.toMatch(/\u200b|\u202d/);
  });

  it('of any markup is read', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '<div>',
        '</div>',
        '<p>',
        '<table><tr><td>',
        '<dl><dt>Founded</dt><dd>',
        '<script type="application/ld+json">{"@type":"Organization","name":',
        '</script>',
        '<svg onload=alert(1)>',
        '<form name=createTreeWalker>',
        '<a href="tel:',
        '">',
        '©',
        'Headquarters: ',
        '12345 ',
        'Berlin',
        '+49 ',
        '99999 employees ',
        'since 1999 ',
        '<meta name="description" content="',
        '<time datetime="2026-01-01">',
        '<title>',
        '<footer>',
        '\u202e',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => isBounded(clipped(pieces.join('')))),
      { numRuns: 60 },
    );
  });
});
