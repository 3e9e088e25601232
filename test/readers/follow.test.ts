// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '#core/snapshot.ts';
import { type Following, follow, settleMs } from '#readers/follow.ts';

let told: string[] = [];
let reads = 0;
let alive = true;
let visibility: DocumentVisibilityState = 'visible';
let following: Following;
/** How long taking the page down takes, and how long it takes to be understood. */
let slow = 0;
let slowToHear = 0;

/** What the background makes of a page: whether it is new. */
let isNew = (_: Snapshot): boolean => true;
let roots: ShadowRoot[] = [];

const start = (): Following =>
  follow({
    doc: document,
    async take(signal) {
      reads += 1;
      const snapshot = { url: location.href, html: document.body.textContent, held: [], shadows: [] };
      if (slow > 0) await new Promise((done) => setTimeout(done, slow));
      return signal.aborted ? null : { snapshot, roots };
    },
    async tell(snapshot) {
      told.push(snapshot.html);
      if (slowToHear > 0) await new Promise((done) => setTimeout(done, slowToHear));
      return isNew(snapshot);
    },
    isAlive: () => alive,
    now: () => Date.now(),
    later(ms, call) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  });

const turn = (to: DocumentVisibilityState): void => {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
};
const say = async (words: string): Promise<void> => {
  document.body.textContent = words;
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  [told, reads, alive, visibility, slow, slowToHear, roots] = [[], 0, true, 'visible', 0, 0, []];
  history.replaceState({}, '', '/');
  isNew = () => true;
  document.body.textContent = 'one';
});
afterEach(() => {
  following.stop();
  vi.useRealTimers();
});

describe('following a page', () => {
  it('reads at once, then when the page has settled, and tells only what is new', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['one']);
    await say('two');
    await vi.advanceTimersByTimeAsync(settleMs - 1);
    expect(told).toEqual(['one']);
    await say('three');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['one', 'three']);
    await say('three');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect([told, reads]).toEqual([['one', 'three'], 3]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reads).toBe(3);
  });

  it('reads again when it is asked to, even if nothing changed', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    following.readNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['one', 'one']);
  });

  it('has at most one reading in flight, and does not forget who came meanwhile', async () => {
    slow = 1000;
    following = start();
    await vi.advanceTimersByTimeAsync(10);
    following.readNow();
    await say('two');
    expect(reads).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual(['one']);
    await vi.advanceTimersByTimeAsync(2000);
    expect([told, reads]).toEqual([['one', 'two'], 2]);
  });

  it('takes nothing down while what it told is still being understood', async () => {
    slowToHear = 5000;
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    following.readNow();
    await say('two');
    await vi.advanceTimersByTimeAsync(4900);
    expect(reads).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    expect([told, reads]).toEqual([['one', 'two'], 2]);
  });

  it('reads a page that never settles, ever more rarely while it says nothing new', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    const ticker = document.createElement('div');
    document.head.append(ticker);
    const tick = async (times: number) => {
      for (let index = 0; index < times; index++) {
        ticker.textContent = String(index);
        await vi.advanceTimersByTimeAsync(100);
      }
    };
    await tick(40);
    expect(reads).toBe(2);
    await tick(300);
    expect(reads).toBeLessThanOrEqual(5);
    document.body.textContent = 'two';
    await tick(300);
    expect(told).toEqual(['one', 'two']);
  });

  it('reads as soon as it is seen what was asked for while the tab was hidden, changed or not', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    turn('hidden');
    following.readNow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['one']);
    turn('visible');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['one', 'one']);
    turn('hidden');
    turn('visible');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual(['one', 'one']);
  });

  it('does no work while the tab is hidden, and catches up when it is seen again', async () => {
    visibility = 'hidden';
    following = start();
    await say('two');
    await vi.advanceTimersByTimeAsync(5000);
    expect(reads).toBe(0);
    turn('visible');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['two']);
    turn('hidden');
    await say('three');
    await vi.advanceTimersByTimeAsync(5000);
    expect(reads).toBe(1);
  });

  it('hears of one change and no more while the tab is hidden', async () => {
    let heard = 0;
    const Platform = globalThis.MutationObserver;
    vi.stubGlobal(
      'MutationObserver',
      class extends Platform {
        constructor(call: MutationCallback) {
          super((records, self) => {
            heard += 1;
            call(records, self);
          });
        }
      },
    );
    following = start();
    vi.unstubAllGlobals();
    await vi.advanceTimersByTimeAsync(0);
    turn('hidden');
    for (const words of ['two', 'three', 'four']) await say(words);
    expect(heard).toBe(1);
    turn('visible');
    await vi.advanceTimersByTimeAsync(settleMs);
    await say('five');
    expect([told, heard]).toEqual([['one', 'four'], 2]);
  });

  it('reads the page more rarely once four readings in a row said nothing new, until one does', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    isNew = (snapshot) => snapshot.html === 'news';
    for (const words of ['a', 'b', 'c', 'd']) {
      await say(words);
      await vi.advanceTimersByTimeAsync(settleMs);
    }
    expect(reads).toBe(5);
    await say('e');
    await vi.advanceTimersByTimeAsync(4000);
    expect(reads).toBe(5);
    await say('news');
    await vi.advanceTimersByTimeAsync(800);
    expect([reads, told.at(-1)]).toEqual([6, 'news']);
    await say('f');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(reads).toBe(7);
  });

  it('leaves a reading that is under way when the page is left', async () => {
    slow = 1000;
    following = start();
    await vi.advanceTimersByTimeAsync(10);
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([]);
  });

  it('leaves nothing running when it is stopped, or when the extension is gone', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    following.stop();
    await say('two');
    following.touch();
    following.readNow();
    await vi.advanceTimersByTimeAsync(5000);
    expect([reads, vi.getTimerCount(), following.isStopped()]).toEqual([1, 0, true]);
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    alive = false;
    await say('three');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect([following.isStopped(), reads]).toEqual([true, 2]);
  });

  it('does no work on a page that did not change, whatever asks for it', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    for (let turns = 0; turns < 5; turns++) {
      following.touch();
      turn('hidden');
      turn('visible');
      await vi.advanceTimersByTimeAsync(5000);
    }
    expect([reads, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('hears of changes in the shadow roots that were read', async () => {
    const host = document.createElement('my-card');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    roots = [root];
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    root.append('late');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(reads).toBe(2);
    turn('hidden');
    root.append('unseen');
    await vi.advanceTimersByTimeAsync(5000);
    expect(reads).toBe(2);
    turn('visible');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(reads).toBe(3);
  });

  it('rests from a page that changes all the time and says nothing new, until it says something or moves on', async () => {
    following = start();
    isNew = ({ html }) => !/^\d/.test(html);
    const clock = async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        document.body.textContent = String(reads * 1000 + second);
        await vi.advanceTimersByTimeAsync(1000);
      }
    };
    await clock(60);
    expect(reads).toBeLessThan(20);
    const before = reads;
    history.pushState({}, '', '/next');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(reads).toBe(before + 1);
    await clock(30);
    await say('words');
    await vi.advanceTimersByTimeAsync(11_000);
    expect(told.at(-1)).toBe('words');
  });

  it('follows the address of a page that changes it by itself', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    history.pushState({}, '', '/next');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toHaveLength(2);
  });

  it('tells a page again that went elsewhere and came back, even if nothing changed on it', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    for (const path of ['/next', '/']) {
      history.pushState({}, '', path);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['one', 'one']);
    // From the back-forward cache.
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['one', 'one', 'one']);
    // Where the browser does not tell of a new address, the background does.
    history.pushState({}, '', '/quietly');
    following.touch();
    await vi.advanceTimersByTimeAsync(settleMs);
    expect([told.length, vi.getTimerCount()]).toEqual([4, 0]);
  });

  it('does no work where an application notes something at the same address', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    for (let turn = 0; turn < 5; turn++) {
      history.replaceState({ turn }, '', location.href);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }
    // A page that is shown for the first time says so, too.
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect([reads, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('tells a page that looks the same at another address, of which nobody told it', async () => {
    following = start();
    await vi.advanceTimersByTimeAsync(0);
    history.pushState({}, '', '/quietly');
    await say('one');
    await vi.advanceTimersByTimeAsync(settleMs);
    expect(told).toEqual(['one', 'one']);
  });

  describe('late content that comes as an attribute', () => {
    const show = (html: string) => {
      document.body.innerHTML = html;
    };
    const set = (selector: string, name: string, value: string | null) => {
      const element = document.querySelector(selector);
      value === null ? element?.removeAttribute(name) : element?.setAttribute(name, value);
    };
    const begin = async () => {
      following = start();
      await vi.advanceTimersByTimeAsync(settleMs);
      expect(reads).toBe(1);
    };
    /** How often the page is read after a deed. */
    const readsAfter = async (deed: () => void): Promise<number> => {
      const before = reads;
      deed();
      await vi.advanceTimersByTimeAsync(settleMs);
      return reads - before;
    };

    it.each([
      ['a field that is filled', '<input id="it" value="">', 'value', 'Tallow'],
      ['a part that is no longer hidden', '<section id="it" hidden>Tallow</section>', 'hidden', null],
      ['a part that is shown to all', '<section id="it" aria-hidden="true">Tallow</section>', 'aria-hidden', 'false'],
    ] as const)('is read when it has settled: %s', async (_, html, name, value) => {
      show(html);
      await begin();
      expect(await readsAfter(() => set('#it', name, value))).toBe(1);
      await vi.advanceTimersByTimeAsync(30_000);
      expect(reads).toBe(2);
    });

    it('is read when it takes the place of what says that it is loading', async () => {
      show('<div class="spinner">…</div><div class="record" aria-hidden="true">Tallow</div>');
      await begin();
      const swap = () => {
        set('.spinner', 'aria-hidden', 'true');
        set('.record', 'aria-hidden', null);
      };
      expect(await readsAfter(swap)).toBe(1);
    });

    it('is read in a shadow root, and in a part that was written anew while it was hidden', async () => {
      show('<my-card></my-card><section id="it">one</section>');
      const root = (document.querySelector('my-card') as Element).attachShadow({ mode: 'open' });
      root.innerHTML = '<p hidden>Tallow</p>';
      roots = [root];
      await begin();
      expect(await readsAfter(() => root.querySelector('p')?.removeAttribute('hidden'))).toBe(1);
      expect(await readsAfter(() => set('#it', 'hidden', ''))).toBe(0);
      await readsAfter(() => document.querySelector('#it')?.replaceChildren('two'));
      expect(await readsAfter(() => set('#it', 'hidden', null))).toBe(1);
    });

    it.each([['hidden'], ['aria-hidden']])('is no carousel, whose parts take turns (%s)', async (name) => {
      const parts = [0, 1, 2, 3];
      const value = (isHidden: boolean) => (isHidden ? 'true' : name === 'hidden' ? null : 'false');
      show(parts.map((part) => `<li class="slide n${part}" ${part ? `${name}="true"` : ''}>${part}</li>`).join(''));
      await begin();
      for (let turn = 0; turn < 40; turn++) {
        for (const part of parts) set(`.n${part}`, name, value(part !== turn % 4));
        await vi.advanceTimersByTimeAsync(1000);
      }
      expect(reads).toBe(1);
    });

    it('is a tab, where somebody has just clicked', async () => {
      show('<p class="tab a">one</p><p class="tab b" hidden>two</p>');
      Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive: true } });
      await begin();
      const turnTo = (to: string, from: string) => () => {
        set(to, 'hidden', null);
        set(from, 'hidden', '');
      };
      expect(await readsAfter(turnTo('.b', '.a'))).toBe(1);
      // Both have been read.
      expect(await readsAfter(turnTo('.a', '.b'))).toBe(0);
      Reflect.deleteProperty(navigator, 'userActivation');
    });

    it.each([
      ['a bar that fills', '<progress id="it" value="1" max="90"></progress>', 'value'],
      ['a slider that follows a film', '<input id="it" type="range" value="1">', 'value'],
      ['a token', '<input id="it" type="hidden" value="1">', 'value'],
      ['a clock', '<time id="it" datetime="1">noon</time>', 'datetime'],
      ['a turning drawing', '<b id="it" style="left:1px">x</b>', 'style'],
    ])('is not %s', async (_, html, name) => {
      show(html);
      await begin();
      for (let turn = 0; turn < 40; turn++) {
        set('#it', name, String(turn));
        await vi.advanceTimersByTimeAsync(1000);
      }
      expect([reads, vi.getTimerCount()]).toEqual([1, 0]);
    });

    it('is not what blinks, nor what somebody types', async () => {
      show('<b id="it" hidden>:</b><input id="field" value="">');
      await begin();
      for (let turn = 0; turn < 40; turn++) {
        set('#it', 'hidden', turn % 2 ? '' : null);
        await vi.advanceTimersByTimeAsync(1000);
      }
      expect(reads).toBe(2);
      (document.querySelector('#field') as HTMLElement).focus();
      expect(await readsAfter(() => set('#field', 'value', 'T'))).toBe(0);
      // Who types in a field leaves it, and the page is none the newer.
      (document.querySelector('#field') as HTMLElement).blur();
      expect(await readsAfter(() => set('#field', 'value', 'T'))).toBe(0);
    });

    it('is read where a form names its fields as the platform names what is asked of it', async () => {
      show('<form id="it" hidden><input name="getAttribute"><input name="parentNode"><input name="localName"></form>');
      await begin();
      const reveal = Element.prototype.removeAttribute;
      const form = document.querySelector('#it') as Element;
      expect(await readsAfter(() => reveal.call(form, 'hidden'))).toBe(1);
    });
  });

  it('changes nothing on the page', async () => {
    const seen: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => seen.push(...records));
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    following = start();
    await vi.advanceTimersByTimeAsync(settleMs);
    following.stop();
    expect([seen.length, watcher.takeRecords().length]).toEqual([0, 0]);
    watcher.disconnect();
  });
});
