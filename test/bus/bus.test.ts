import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { answerPanels, hearPages, openPanels } from '#bus/background.ts';
import { refused } from '#bus/guard.ts';
import type { Answers, PanelAsk } from '#bus/messages.ts';
import { tellSnapshot } from '#bus/page.ts';
import { asker, BusBroken, hear } from '#bus/panel.ts';
import { parseAsk, parseSnapshot } from '#bus/parse.ts';
import type { Sender } from '#bus/runtime.ts';
import type { Shown } from '#bus/shown.ts';
import { failed, ok } from '#core/result.ts';
import { mostMarkup, type Snapshot } from '#core/snapshot.ts';
import { makeEnds, pageSender, panelSender } from './ends.ts';

const noPause = async (): Promise<void> => {};

/** Answers that note what they were asked. */
function someAnswers(asked: unknown[] = []): Answers {
  const note = (name: PanelAsk) => (ask: unknown) => {
    asked.push([name, ask]);
    return ok(null);
  };
  return new Proxy({} as Answers, { get: (_, name) => note(name as PanelAsk) });
}

const snapshot: Snapshot = {
  url: 'https://acme.example/about',
  html: '<html><head><title>Acme</title></head></html>',
  held: [[0, 'words']],
  shadows: [{ within: 0, name: 'my-card', host: 0, html: '<p>Acme</p>', held: [] }],
};

const shown = (specMark: string, name: string) => ({ specMark, spec: { id: name }, today: name }) as unknown as Shown;

const seen = { windowId: 1, prospect: 'acme.com', person: null };

describe('asking', () => {
  it('carries an ask there and its answer back', async () => {
    const ends = makeEnds();
    const asked: unknown[] = [];
    answerPanels(ends.background, {
      ...someAnswers(asked),
      'flag:withdraw': () => failed('answered', 'too late'),
    } as Answers);
    const ask = asker(ends.end(panelSender), noPause);
    const id = '01a2009e-2394-742f-9d78-baf149cd0c07';
    expect(await ask('flag:withdraw', { id })).toEqual({ ok: false, why: 'answered', note: 'too late' });
  });

  it('asks again when the worker was stopped under the question, but never raises a nameless flag or joins twice', async () => {
    const draft = { kind: 'wrong-tier', criterion: null, fact: null } as const;
    const id = '01a2009e-2394-742f-9d78-baf149cd0c07';
    for (const [name, given, tries] of [
      ['flag:raise', { ...seen, draft, id }, 2],
      ['flag:raise', { ...seen, draft }, 1],
      ['team:join', { store: 'https://store.test', code: 'LET-ME-IN', name: 'Sam' }, 1],
    ] as const) {
      const ends = makeEnds();
      let heard = 0;
      ends.background.onMessage.addListener((_message, _sender, send) => {
        heard += 1;
        // The first worker dies before it answers.
        if (heard === 1) return undefined;
        send({ answer: ok(null) });
        return true;
      });
      const asking = asker(ends.end(panelSender), noPause)(name, given);
      if (tries > 1) await expect(asking).resolves.toEqual(ok(null));
      else await expect(asking).rejects.toThrow(BusBroken);
      expect(heard).toBe(tries);
    }
  });

  it('waits for a worker that is only just starting', async () => {
    const ends = makeEnds();
    const pause = vi.fn(async () => {
      if (pause.mock.calls.length === 2) answerPanels(ends.background, someAnswers());
    });
    await expect(asker(ends.end(panelSender), pause)('sync:now', {})).resolves.toEqual(ok(null));
  });

  it('says that an answer threw, and tells the background why', async () => {
    const ends = makeEnds();
    const faults: unknown[] = [];
    const answers = { ...someAnswers(), 'sync:now': () => Promise.reject(new Error('a bug')) } as Answers;
    answerPanels(ends.background, answers, (fault) => faults.push(fault));
    await expect(asker(ends.end(panelSender), noPause)('sync:now', {})).rejects.toThrow('sync:now: failed');
    expect(String(faults)).toContain('a bug');
  });
});

describe('what arrives', () => {
  const strangers: Record<string, Sender> = {
    'our content script in a page': pageSender,
    'another extension': { id: 'theirs', url: 'chrome-extension://theirs/page.html' },
    'another extension with our address': { id: 'theirs', url: panelSender.url },
    'a page with a like address': { id: 'ours', url: 'https://evil.example/chrome-extension://ours/sidepanel.html' },
    'nobody in particular': {},
  };
  for (const [who, sender] of Object.entries(strangers))
    it(`is not taken from ${who}`, async () => {
      const ends = makeEnds();
      const asked: unknown[] = [];
      answerPanels(ends.background, someAnswers(asked));
      openPanels(ends.background, () => asked.push('opened'));
      expect(await ends.send(sender, { icp: 'ask', name: 'sync:now', with: {} })).toBeUndefined();
      const port = ends.connect(sender, 'panel:1');
      expect(() => port.postMessage({})).toThrow();
      expect(asked).toEqual([]);
    });

  it('is refused when it does not fit', async () => {
    const draft = { kind: 'wrong-tier', criterion: null, fact: null };
    const bad: [string, unknown][] = [
      ['panel:look', {}],
      ['panel:look', { windowId: '1' }],
      ['panel:look', { windowId: 1.5 }],
      ['panel:look', { windowId: 1, more: true }],
      ['panel:look', JSON.parse('{"windowId":1,"__proto__":{"a":1}}')],
      ['flag:raise', { ...seen, draft: { ...draft, kind: 'hello' } }],
      ['flag:raise', { ...seen, draft: { ...draft, note: 'x'.repeat(2001) } }],
      ['flag:raise', { ...seen, draft, id: 'not-an-id' }],
      ['flag:raise', { windowId: 1, draft }],
      ['fact:answer', { ...seen, name: '__proto__', said: 'x' }],
      ['fact:answer', { ...seen, name: 'company.nothing', said: 'x' }],
      ['page:insert', { windowId: 1, text: 'x'.repeat(4001) }],
      ['settings:change', { settings: { counts: 'yes' } }],
      ['constructor', {}],
      ['toString', {}],
    ];
    for (const [name, ask] of bad) expect(parseAsk({ icp: 'ask', name, with: ask }), name).toBe(refused);
    expect(parseAsk({ icp: 'ask', name: 'flag:raise', with: { ...seen, draft } })).not.toBe(refused);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        for (const kind of ['ask', 'tell'])
          for (const wrapped of [message, { icp: kind, name: 'page:snapshot', with: message }]) {
            parseAsk(wrapped);
            parseSnapshot(wrapped, 'https://acme.example/');
          }
      }),
    );
  });
});

describe('pages that were taken down', () => {
  const tell = (change: object = {}) => ({ icp: 'tell', name: 'page:snapshot', with: { ...snapshot, ...change } });
  const isNew = async (): Promise<boolean> => true;

  it('are heard from our script, with its tab and frame, and answered with whether they said anything new', async () => {
    const ends = makeEnds();
    const heard: unknown[] = [];
    hearPages(ends.background, async (page, tabId, frameId) => {
      heard.push([page, tabId, frameId]);
      if (frameId === 4) throw new Error('a bug');
      return frameId === 0;
    });
    expect(await tellSnapshot(ends.end(pageSender), snapshot)).toBe(true);
    expect(await tellSnapshot(ends.end({ ...pageSender, frameId: 3 }), snapshot)).toBe(false);
    expect(await tellSnapshot(ends.end({ ...pageSender, frameId: 4 }), snapshot)).toBe(true);
    expect(heard).toEqual([
      [snapshot, 7, 0],
      [snapshot, 7, 3],
      [snapshot, 7, 4],
    ]);
  });

  it('are no concern of the page where nobody hears them', async () => {
    expect(await tellSnapshot(makeEnds().end(pageSender), snapshot)).toBe(true);
  });

  it('are not heard from unknown frames, panels, other extensions, or about other sites', async () => {
    const ends = makeEnds();
    const heard: unknown[] = [];
    hearPages(ends.background, (page) => {
      heard.push(page);
      return isNew();
    });
    await ends.send({ ...pageSender, frameId: undefined }, tell());
    await ends.send({ ...pageSender, frameId: -1 }, tell());
    await ends.send({ ...pageSender, frameId: 3 }, tell({ url: 'https://bank.example/' }));
    await ends.send(panelSender, tell());
    await ends.send({ ...pageSender, id: 'theirs' }, tell());
    await ends.send({ ...pageSender, url: 'chrome-extension://theirs/x.html' }, tell());
    await ends.send({ id: 'ours', url: pageSender.url, frameId: 0 }, tell());
    await ends.send(pageSender, tell({ url: 'https://bank.example/' }));
    await ends.send(pageSender, tell({ url: 'http://acme.example/about' }));
    expect(heard).toEqual([]);
  });

  it('are cut to size, and mended where half a character stands alone', () => {
    const html = `\uD800${'x'.repeat(mostMarkup)}`;
    const parsed = parseSnapshot(tell({ html, held: [[0, 'y'.repeat(9000)]] }), 'https://acme.example/');
    if (parsed === refused) throw new Error('it was refused');
    expect([parsed.html.length, parsed.html.slice(0, 2), parsed.held[0]?.[1].length]).toEqual([
      mostMarkup,
      '\uFFFDx',
      4000,
    ]);
  });

  it('are refused with foreign keys, other shapes, or more than any page has', () => {
    const shadow = { within: 0, name: 'div', host: 0, html: 'x'.repeat(mostMarkup), held: [] };
    const bad: object[] = [
      JSON.parse('{"__proto__":[],"html":1}'),
      { html: null },
      { held: [[0]] },
      { held: [['0', 'x']] },
      { held: [[0, 'x', 1]] },
      { shadows: [shadow, shadow, shadow] },
      { shadows: [{ ...shadow, html: '', more: 1 }] },
      { shadows: [{ ...shadow, html: '', host: 0.5 }] },
      { url: 'no address' },
      { extra: 1 },
    ];
    for (const change of bad)
      expect(parseSnapshot(tell(change), 'https://acme.example/'), JSON.stringify(change).slice(0, 80)).toBe(refused);
  });
});

describe('open panels', () => {
  it('are told for their window only, with the spec once until it changes', () => {
    const ends = makeEnds();
    const panels = openPanels(ends.background, () => {});
    const heard: unknown[] = [];
    const sizes: number[] = [];
    const port = ends.end(panelSender).connect;
    const spy = {
      ...ends.end(panelSender),
      connect(info: { name: string }) {
        const opened = port(info);
        opened.onMessage.addListener((message) => sizes.push((message as { spec: unknown }).spec === null ? 0 : 1));
        return opened;
      },
    };
    hear(spy, 1, { shown: (what) => heard.push(what), search: () => heard.push('search') }, noPause);
    panels.show(2, shown('h1', 'elsewhere'));
    panels.show(1, shown('h1', 'a'));
    panels.show(1, shown('h1', 'b'));
    panels.show(1, shown('h2', 'c'));
    panels.search(1);
    const spec = (id: string) => ({ id });
    expect(heard).toEqual([
      { specMark: 'h1', today: 'a', spec: spec('a') },
      { specMark: 'h1', today: 'b', spec: spec('a') },
      { specMark: 'h2', today: 'c', spec: spec('c') },
      'search',
    ]);
    expect(sizes.slice(0, 3)).toEqual([1, 0, 1]);
  });

  it('come back by themselves when the worker was stopped, and go when they are closed', async () => {
    const ends = makeEnds();
    const opened: number[] = [];
    const bind = () => openPanels(ends.background, (windowId) => opened.push(windowId));
    bind();
    const stop = hear(ends.end(panelSender), 4, { shown: () => {}, search: () => {} }, async () => {
      if (opened.length === 1) bind();
    });
    ends.kill();
    await vi.waitFor(() => expect(opened).toEqual([4, 4]));
    stop();
    const panels = bind();
    expect(panels.windows()).toEqual([]);
  });

  it('keep the worker awake while they are looked at, and let go when they are closed', () => {
    const ends = makeEnds();
    openPanels(ends.background, () => {});
    const heard: unknown[] = [];
    ends.background.onConnect.addListener((port) => port.onMessage.addListener((message) => heard.push(message)));
    let beat = () => {};
    let isBeating = true;
    const hears = { shown: () => {}, search: () => {} };
    const stop = hear(ends.end(panelSender), 4, hears, noPause, (own) => {
      beat = own;
      return () => {
        isBeating = false;
      };
    });
    beat();
    beat();
    expect(heard).toEqual([{ icp: 'here' }, { icp: 'here' }]);
    stop();
    expect(beat).not.toThrow();
    expect([isBeating, heard.length]).toEqual([false, 2]);
  });
});
