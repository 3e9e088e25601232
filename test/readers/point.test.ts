import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it } from 'vitest';
import type { PointedChoice } from '#core/own-clues.ts';
import { counterpart } from '#readers/markup/counterpart.ts';
import { pageOf } from '#readers/markup/page-of.ts';
import { choicesAt, startPointing } from '#readers/point.ts';
import { takeAtOnce } from '#readers/take.ts';

const url = new URL('https://crm.acme.example/files/7');
const html = `<main><h1 id="t">Harrow Pumps</h1>
  <div class="row"><span id="l">Crew on board</span> <b id="v">340</b></div>
  <dl><dt>Trade</dt><dd id="dd">Machinery</dd></dl>
  <p data-testid="client-site" id="x9">harrow.example</p>
  <div id="loose"><i>Alpha</i><i id="b">Beta</i><i>Gamma</i></div>
  <label for="f1">Our heads</label><input id="f1" value="75">
  <h2>Find us</h2><p class="seat" id="seat-4711">Rotterdam, Netherlands</p></main>`;
let dom: JSDOM;
const opened = (words = html): Document => {
  dom = new JSDOM(words, { url: url.href });
  return dom.window.document;
};
const pageNow = () => pageOf(takeAtOnce(dom.window.document, url.href));
afterEach(() => dom?.window.close());
const at = (id: string, words = html) => {
  const live = opened(words).getElementById(id);
  const page = pageNow();
  const place = live && counterpart(page, live);
  if (!place) throw new Error(`${id} was not taken down`);
  return choicesAt(page, place);
};

describe('what is pointed at', () => {
  it('is a value, with the label that names it', () => {
    expect(at('v')[0]).toEqual({ said: '340', mark: { by: 'label', words: 'Crew on board' } });
    expect(at('dd')[0]).toEqual({ said: 'Machinery', mark: { by: 'label', words: 'Trade' } });
    expect(at('f1')[0]).toEqual({ said: '75', mark: { by: 'label', words: 'Our heads' } });
  });

  it('is a label, with the value beside it', () => {
    expect(at('l')).toContainEqual({ said: '340', mark: { by: 'label', words: 'Crew on board' } });
  });

  it('is named by an attribute or a heading where no label stands beside it', () => {
    expect(at('x9')[0]).toEqual({
      said: 'harrow.example',
      mark: { by: 'attribute', attribute: 'data-testid', is: 'client-site' },
    });
    expect(at('seat-4711')[0]).toEqual({ said: 'Rotterdam, Netherlands', mark: { by: 'heading', words: 'Find us' } });
  });

  it('is bare words where nothing names them, and nothing where there are none or too many', () => {
    const marks = at('b').map(({ mark }) => mark?.words ?? mark?.is);
    expect(marks).not.toContain('Alpha');
    expect(at('b').at(-1)).toEqual({ said: 'Beta', mark: null });
    expect(at('long', `<p id="long">${'word '.repeat(200)}</p>`)).toEqual([]);
  });
});

describe('pointing', () => {
  function begun(isReal = true) {
    const doc = opened();
    const told: (readonly PointedChoice[] | null)[] = [];
    const painted: (string | null)[] = [];
    const clicked: string[] = [];
    doc.addEventListener('click', () => clicked.push('page'));
    const before = doc.documentElement.outerHTML;
    const stop = startPointing({
      pageNow,
      view: dom.window as unknown as Window,
      isReal: () => isReal,
      paint: (element) => void painted.push(element?.id ?? null),
      tell: (choices) => void told.push(choices),
    });
    const send = (id: string, type: string, more: object = {}) => {
      const event = new dom.window.Event(type, { bubbles: true, cancelable: true, composed: true });
      Object.assign(event, more);
      doc.getElementById(id)?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { doc, told, painted, clicked, stop, send, before };
  }

  it('takes one click, which the page does not hear, and lets go', () => {
    const { told, painted, clicked, send, doc, before } = begun();
    send('v', 'pointermove');
    expect(painted).toEqual(['v']);
    expect([send('v', 'pointerdown'), send('v', 'click')]).toEqual([true, true]);
    expect(told.map((choices) => choices?.[0]?.said)).toEqual(['340']);
    expect(clicked).toEqual([]);
    send('v', 'click');
    expect([told.length, clicked.length, painted.at(-1)]).toEqual([1, 1, null]);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  it('ends with Escape, or when it is stopped', () => {
    const first = begun();
    first.send('v', 'keydown', { key: 'a' });
    expect(first.send('v', 'keydown', { key: 'Escape' })).toBe(true);
    expect(first.told).toEqual([null]);
    const second = begun();
    second.stop();
    second.send('v', 'click');
    expect([second.told, second.clicked]).toEqual([[], ['page']]);
  });

  it('does not take what the page does for a click of the seller', () => {
    const { told, clicked, send } = begun(false);
    send('v', 'click');
    send('v', 'keydown', { key: 'Escape' });
    expect([told, clicked]).toEqual([[], ['page']]);
  });
});
