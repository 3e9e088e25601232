import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { mostMarkup, type Snapshot } from '#core/snapshot.ts';
import { all, closest, matches, one } from '#readers/dom.ts';
import { counterpart } from '#readers/markup/counterpart.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { compiled } from '#readers/markup/select.ts';
import { takeAtOnce } from '#readers/take.ts';
import { inputValue } from '../../lib/readers/crm/value-words.ts';
import { pagesOf } from '../pages/saved.ts';

/** The tree that readers see says of a page what the platform's own says, and bears what no browser would write. */

const url = 'https://acme.example/';
const open = (html: string) => new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
const snapshot = (html: string, more: Partial<Snapshot> = {}): Snapshot => ({
  ...{ url, html, held: [], shadows: [] },
  ...more,
});

/** Every selector that stands in the readers' own files. */
const folder = new URL('../../lib/readers/', import.meta.url);
const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('markup'))
  .flatMap((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    return [...text.matchAll(/\b(?:all|one|closest|deep|matches)\(\s*[\w.]+(?:\([\w.]*\))?,\s*(['`])([^'`]*?)\1/g)];
  })
  .map(([, , selector = '']) => selector)
  .filter((selector) => !selector.includes('${'));

describe('selectors', () => {
  it('of the readers are all understood', () => {
    expect(written.length).toBeGreaterThan(60);
    for (const selector of written) expect(() => compiled(selector), selector).not.toThrow();
  });

  it('that are none throw', () => {
    for (const selector of ['p,', 'p:unknown', '[a', 'a[b=c d]', 'p $'])
      expect(() => all(pageOf(snapshot('<p></p>')).doc, selector), selector).toThrow();
  });

  it.each(['company-site', 'linkedin-company', 'hubspot-record', 'salesforce-record', 'crm-record'])(
    'find on the saved pages of %s what the platform finds',
    (site) => {
      for (const name of pagesOf(site).slice(0, 3)) {
        const doc = open(readFileSync(new URL(`../pages/${site}/${name}.html`, import.meta.url), 'utf8'));
        const page = pageOf(takeAtOnce(doc, url));
        const places = [...doc.querySelectorAll('*')];
        for (const selector of [...new Set(written)])
          expect(
            all(page.doc, selector, 10_000).map(({ order }) => order),
            `${name}: ${selector}`,
          ).toEqual([...doc.querySelectorAll(selector)].map((element) => places.indexOf(element)));
      }
    },
  );

  it('find on any page what the platform finds', () => {
    const name = fc.constantFrom('div', 'p', 'b', 'section', 'ul', 'li', 'my-part');
    const attribute = fc.constantFrom(
      'id="a"',
      'class="a"',
      'class="b  A c"',
      'data-x="a-b"',
      'data-x=""',
      'hidden',
      'title="A &amp; &quot;b&quot;"',
    );
    const tag = fc
      .tuple(name, fc.array(attribute, { maxLength: 3 }))
      .map(([what, more]) => `<${[what, ...more].join(' ')}>`);
    const piece = fc.oneof(
      tag,
      name.map((what) => `</${what}>`),
      fc.constantFrom('words ', '&lt;b>', '<br>', '<input checked>', '<input type=radio checked>'),
    );
    const simple = fc.constantFrom(
      ...['div', '*', '.a', '#a', '[data-x]', '[data-x="a-b"]', '[data-x|=a]', '[class~="b"]', '[class*="a" i]'],
      ...[
        '[class^="b"]',
        '[data-x$=b]',
        'li:first-child',
        'p:not(.a)',
        ':not([hidden], .b)',
        'input:checked',
        'my-part',
      ],
    );
    const selector = fc
      .tuple(simple, fc.array(fc.tuple(fc.constantFrom(' ', ' > ', ' + ', '~', ', '), simple), { maxLength: 3 }))
      .map(([first, rest]) => first + rest.map(([sign, next]) => sign + next).join(''));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), selector, (pieces, wanted) => {
        const doc = open(`<!doctype html>${pieces.join('')}`);
        const page = pageOf(takeAtOnce(doc, url));
        const places = [...doc.querySelectorAll('*')];
        const own = [...doc.querySelectorAll(wanted)].map((element) => places.indexOf(element));
        expect(all(page.doc, wanted).map(({ order }) => order)).toEqual(own);
        for (const [at, element] of places.entries()) {
          const mine = page.doc.elements[at];
          if (mine === undefined) throw new Error('an element is missing');
          expect(matches(mine, wanted)).toBe(element.matches(wanted));
          const near = element.closest(wanted);
          expect(closest(mine, wanted)?.order ?? -1).toBe(near ? places.indexOf(near) : -1);
          expect(counterpart(page, element)).toBe(mine);
          expect(mine.textContent).toBe(element.textContent);
          // What stands below it of all that fit: what stands above may count for the selector.
          const below = own.filter((place) => place !== at && element.contains(places[place] ?? null));
          expect(all(mine, wanted).map(({ order }) => order)).toEqual(below);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('markup', () => {
  it('is understood as the platform wrote it down', () => {
    const html = `<title>A &amp; B</title><p title='"q" &lt;'>1 &lt; 2&nbsp;€</p><script>if (a<b && "</p>") x();</script><textarea>
x</textarea><svg viewBox="0 0 1 1"><path d="M0 0"/></svg><template><p>unseen</p></template><!-- <p>no</p> --><iframe srcdoc="<p>"></iframe>`;
    const doc = open(html);
    const page = pageOf(takeAtOnce(doc, url));
    expect(page.doc.elements.map(({ nodeName }) => nodeName)).toEqual(
      [...doc.querySelectorAll('*')].map(({ nodeName }) => nodeName.toUpperCase()),
    );
    expect(page.doc.textContent).toBe(doc.documentElement.textContent);
    expect(one(page.doc, 'p')?.getAttribute('title')).toBe('"q" <');
    expect(all(page.doc, 'p').length).toBe(1);
  });

  it('of an XML page is understood too', () => {
    const page = pageOf(snapshot('<?xml version="1.0"?><p>a<![CDATA[ <b> & ]]>c</p><p>d<![CDATA[e'));
    expect(all(page.doc, 'p').map(({ textContent }) => textContent)).toEqual(['a <b> & c', 'de']);
    expect(all(page.doc, 'b')).toEqual([]);
  });

  it('of any kind is borne: nothing throws, nothing is lost in circles, depth is bounded', () => {
    const bit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...[
          '<',
          '>',
          '</',
          '/>',
          '<p',
          '="',
          "='",
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '<script>',
          '</script',
          '&#x110000;',
          '&#0;',
          '<noscript>',
          '</noscript>',
          '</div>',
          '<template>',
          '\0',
        ],
      ),
    );
    fc.assert(
      fc.property(
        fc.array(bit, { maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(5), fc.string()), { maxLength: 3 }),
        (bits, held) => {
          const html = bits.join('');
          const { doc } = pageOf(snapshot(html, { held, shadows: [{ within: 3, name: 'p', host: 9, html, held }] }));
          for (const element of doc.elements) expect(element.last).toBeGreaterThanOrEqual(element.order);
        },
      ),
      { numRuns: 400 },
    );
    let depth = 0;
    const { doc } = pageOf(snapshot('<div>'.repeat(200_000)));
    for (let at = doc.elements.at(-1) ?? null; at !== null; at = at.parentElement) depth++;
    expect(depth).toBeLessThan(520);
  });

  it('keeps what people wrote in a noscript to itself', () => {
    const { doc } = pageOf(snapshot('<div><noscript></div><img src="/x"><p>no</noscript><b>after</b></div><i></i>'));
    expect(closest(one(doc, 'b') as NonNullable<ReturnType<typeof one>>, 'div')).not.toBeNull();
    expect(closest(one(doc, 'i') as NonNullable<ReturnType<typeof one>>, 'div')).toBeNull();
    expect(one(doc, 'noscript img')).not.toBeNull();
  });
});

describe('taking a page down', () => {
  it('keeps what inputs hold, but no password', () => {
    const doc = open(
      '<input value="a"><input type="password"><input type="hidden"><input type="checkbox"><textarea>t</textarea><select><option>1<option>2</select>',
    );
    const [text, secret, , box] = doc.querySelectorAll('input');
    if (!text || !secret || !box) throw new Error('the page has four inputs');
    text.value = 'typed';
    secret.value = 'secret';
    box.checked = true;
    (doc.querySelector('textarea') as HTMLTextAreaElement).value = 'more';
    (doc.querySelector('select') as HTMLSelectElement).selectedIndex = 1;
    const taken = takeAtOnce(doc, url);
    expect(JSON.stringify(taken)).not.toContain('secret');
    const page = pageOf(taken);
    expect(all(page.doc, 'input, textarea, select').map(inputValue)).toEqual(['typed', null, null, 'Yes', 'more', '2']);
    expect(
      takeAtOnce(open('<select><option>1<option selected>2</select><input checked type=radio>'), url).held,
    ).toEqual([]);
  });

  describe('what nobody else may read', () => {
    const fields = [
      ['a password', 'type="password"'],
      ['a password whose eye shows it', 'type="text" autocomplete="section-a Current-Password"'],
      ['a new password', 'autocomplete="new-password"'],
      ['a code that is good once', 'inputmode="numeric" autocomplete="one-time-code"'],
      ['a card', 'type="tel" autocomplete="billing cc-number"'],
      ['a field of that name', 'name="userPassword"'],
      ['a field of that name in German', 'id="passwort"'],
    ] as const;
    const before = '<p>before</p>';

    it.each(fields)('stays in the page where it is typed or in the markup: %s', (_, how) => {
      const doc = open(
        `${before}<input ${how}><input ${how} value="hunter&quot; 2>&amp;$&amp;"><input value="Tallow">`,
      );
      const [typed] = doc.querySelectorAll('input');
      (typed as HTMLInputElement).value = 'hunter3';
      const taken = takeAtOnce(doc, url);
      expect(JSON.stringify(taken)).not.toContain('hunter');
      expect(taken.html).toContain('before');
      expect(all(pageOf(taken).doc, 'input').map(inputValue).at(-1)).toBe('Tallow');
    });

    it('stays in shadow roots, in pages that are written piece by piece, and however many there are', () => {
      const doc = open('<my-card></my-card>');
      const card = (doc.querySelector('my-card') as Element).attachShadow({ mode: 'open' });
      card.innerHTML = '<b>outer</b><input type="password" value="hunter2">';
      const inCard = takeAtOnce(doc, url);
      expect([inCard.shadows.length, JSON.stringify(inCard).includes('hunter')]).toEqual([1, false]);
      const many = Array.from({ length: 200 }, (_, at) => `<input type="password" value="hunter${at}">`).join('');
      for (const html of [`${'<i></i>'.repeat(25_001)}<input type="password" value="hunter2">`, many]) {
        const taken = takeAtOnce(open(`${before}${html}<p>after</p>`), url);
        expect(taken.html).not.toContain('hunter');
        expect(taken.html).toMatch(/before.*after/s);
      }
    });

    it('is not what a field says that speaks of passing', () => {
      const doc = open(
        '<input name="passengers" value="12"><input id="compass" value="north"><input autocomplete="organization" value="Tallow">',
      );
      expect(all(pageOf(takeAtOnce(doc, url)).doc, 'input').map(inputValue)).toEqual(['12', 'north', 'Tallow']);
    });
  });

  it('takes open shadow roots, one within the other, and finds their hosts again', () => {
    const doc = open('<my-card></my-card><p></p><my-card></my-card>');
    const [, second] = doc.querySelectorAll('my-card');
    const root = second?.attachShadow({ mode: 'open' });
    if (!second || !root) throw new Error('the page has two cards');
    root.innerHTML = '<b>outer</b><my-line></my-line>';
    const inner = root.querySelector('my-line') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<i>inner</i>';
    const page = pageOf(takeAtOnce(doc, url));
    const [first, card] = all(page.doc, 'my-card');
    expect([first?.content, card?.content?.textContent]).toEqual([null, 'outer']);
    const deep = inner.shadowRoot?.querySelector('i') as Element;
    expect(counterpart(page, deep)?.textContent).toBe('inner');
  });

  it('takes open shadow roots of plain elements, whatever stands in a noscript before them', () => {
    const doc = open('<div>words</div><p></p><div><section id="none"></section><div id="host"></div></div>');
    const attach = (selector: string, html: string) => {
      const root = doc.querySelector(selector)?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('the page has a host');
      root.innerHTML = html;
      return root;
    };
    const outer = attach('#host', '<b>outer</b><section></section>');
    const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('the root has a section');
    inner.innerHTML = '<input value="a"><i>inner</i>';
    (inner.querySelector('input') as HTMLInputElement).value = 'typed';
    // Slotted: a host with children of its own, among the outermost.
    attach('body > div', '<em>around</em><slot></slot>');
    const taken = takeAtOnce(doc, url);
    expect(taken.shadows.map(({ within, name, host }) => [within, name, host])).toEqual([
      [0, 'div', 0],
      [0, 'div', 2],
      [2, 'section', 0],
    ]);
    const html = taken.html.replace('<p>', '<noscript><div><input></div></noscript><p>');
    const page = pageOf({ ...taken, html });
    const host = one(page.doc, '#host');
    expect(host?.content?.textContent).toBe('outer');
    const [held] = host?.content?.elements[1]?.content?.elements ?? [];
    expect(held && inputValue(held)).toBe('typed');
    expect(one(page.doc, 'body > div')?.content?.textContent).toBe('around');
  });

  it('bounds a page that is too large, in steps, and keeps its structured data', () => {
    const data = '<script type="application/ld+json">{"@type":"Organization","name":"Marrowby"}</script>';
    const many = `${data}<style>${'x'.repeat(1e6)}</style><svg>${'<path d="M0 0"></path>'.repeat(30_000)}</svg>${'<p class="x" title=\'"&lt;\'>a &lt; b<br></p>'.repeat(20_000)}`;
    const taken = takeAtOnce(open(many), url);
    expect(taken.html.length).toBeLessThan(mostMarkup);
    const { doc } = pageOf(taken);
    expect(one(doc, 'script')?.textContent).toContain('Marrowby');
    expect(one(doc, 'p')?.getAttribute('title')).toBe('"<');
    expect(one(doc, 'p')?.textContent).toBe('a < b');
    expect(all(doc, 'p', 50_000).length).toBeGreaterThan(9000);
    expect(one(doc, 'path')).toBeNull();
  });

  it.each([
    ['never asks for the markup of a page whose text alone is too long', mostMarkup + 1, 0],
    ['asks once for the markup of any other', mostMarkup / 2, 1],
  ])('%s', (_, length, times) => {
    const doc = open(`<p>Marrowby Ltd</p><p>${'x'.repeat(length)}</p>`);
    const asked = vi.spyOn((doc.defaultView as unknown as typeof globalThis).Element.prototype, 'outerHTML', 'get');
    expect(one(pageOf(takeAtOnce(doc, url)).doc, 'p')?.textContent).toBe('Marrowby Ltd');
    expect(asked).toHaveBeenCalledTimes(times);
  });
});
