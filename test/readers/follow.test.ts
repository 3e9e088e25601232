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
    expect([reads, vi.getTimerCount()]).toEqual([1, 0]);
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
