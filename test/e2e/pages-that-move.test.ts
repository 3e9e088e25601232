import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { settleMs } from '#readers/follow.ts';
import { type BareBrowser, launchBare, site } from '../bare-browser.ts';
import { type Deed, type PageScript, pageScript } from './page-script.ts';
import { until } from './until.ts';

/** A page that moves, in a browser of which nothing is attached but to its one tab and the panel, so that a tab in the background is really hidden. */
const record = (name: string) => `<h1>${name}</h1><table>
<tr><th scope="row">Website</th><td>${name.toLowerCase().replaceAll(' ', '')}.example</td></tr>
<tr><th scope="row">Industry</th><td>Logistics</td></tr><tr><th scope="row">Account owner</th><td>Dana Okafor</td></tr><tr><th scope="row">Lead source</th><td>Fair</td></tr></table>`;
const names: Readonly<Record<string, string>> = { 7: 'Harrow and Pike', 8: 'Calder Mills', 9: 'Brook Street' };

/** An application that draws a record a moment after its address has changed. */
const app = `<!doctype html><html lang="en"><body><main></main><script>
const records = ${JSON.stringify(Object.fromEntries(Object.entries(names).map(([id, name]) => [id, record(name)])))};
const draw = () => {
  document.querySelector('main').innerHTML = records[location.pathname.split('/').pop()];
  document.title = document.querySelector('h1').textContent + ' | Accounts | KettleCRM';
};
const go = (id, how = 'pushState') => { history[how]({}, '', '/accounts/' + id); setTimeout(draw, 100); };
const row = (label, said) => {
  document.querySelector('tbody').insertRow().innerHTML = '<th scope="row">' + label + '</th><td>' + said + '</td>';
};
addEventListener('popstate', draw);
draw();
</script></body></html>`;

let browser: BareBrowser;
let panel: string;
let script: PageScript;
beforeAll(async () => {
  browser = await launchBare(inject('chromium'), inject('extension'), { path: '/accounts/7', page: app });
  await browser.clickAction();
  script = await pageScript(browser);
  panel = await browser.attach(({ url }) => url.includes('sidepanel.html'));
  await shows('Harrow and Pike');
}, 120_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  await inPage('draw()');
  await atRest();
  await script.begin();
});

const inPage = <T>(expression: string) => browser.value<T>(browser.tab, expression);
const said = () => browser.value<string>(panel, 'document.body.innerText');
const shows = (words: string) => until(said, (text) => text.includes(words), 30_000, words);
const done = (...wanted: Deed[]) =>
  until(script.deeds, (deeds) => wanted.every((deed) => deeds.includes(deed)), 30_000, wanted.join());
/** Nothing is under way in the page: no timer that would go on, and each word that was told is answered. */
const atRest = () =>
  until(
    async () => [await script.timers(), (await script.deeds()).join()] as const,
    ([timers, deeds]) => timers === 0 && deeds.split('told').length === deeds.split('answered').length,
    30_000,
  );
const readings = (deeds: readonly Deed[]) => deeds.filter((deed) => deed === 'taken').length;

/** Puts another tab in front, and gives how to come back. */
async function hide(): Promise<() => Promise<void>> {
  const { targetInfos } = await browser.send<{ targetInfos: { type: string; url: string; targetId: string }[] }>(
    'Target.getTargets',
  );
  const mine = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(site));
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
  const seen = (state: string) =>
    until(
      () => inPage<string>('document.visibilityState'),
      (now) => now === state,
    );
  await seen('hidden');
  return async () => {
    await browser.send('Target.activateTarget', { targetId: mine?.targetId });
    await seen('visible');
    await browser.send('Target.closeTarget', { targetId });
  };
}

it('reads a page a moment after it has settled, and not before', async () => {
  await script.value(`new Promise((done) => {
    const { deeds } = notes;
    const row = document.querySelector('tbody').appendChild(document.createElement('tr'));
    const change = (turn) => {
      row.innerHTML = '<th scope="row">Employees</th><td>' + (300 + turn) + '</td>';
      deeds.push('note: changed');
      if (turn < 5) return setTimeout(() => change(turn + 1), ${settleMs / 3});
      // Timers of one page come in the order in which they are due, however busy the machine is.
      setTimeout(() => deeds.push('note: just before'), ${settleMs - 100});
      setTimeout(() => deeds.push('note: just after'), ${settleMs + 100});
      done();
    };
    change(0);
  })`);
  await done('answered', 'note: just after');
  expect((await script.deeds()).filter((deed) => deed === 'taken' || deed.startsWith('note'))).toEqual([
    ...Array(6).fill('note: changed'),
    'note: just before',
    'taken',
    'note: just after',
  ]);
  await shows('305');
});

it('does no work while the tab is hidden, and one reading when it is seen again', async () => {
  const comeBack = await hide();
  await inPage(`(async () => {
    const { port1, port2 } = new MessageChannel();
    for (let turn = 0; turn < 50; turn++) {
      document.querySelector('h1').append(' ');
      // Timers of a tab in the background are slowed down, messages are not.
      await new Promise((later) => { port1.onmessage = later; port2.postMessage(0); });
    }
    row('Employees', '342');
  })()`);
  // It heard of the first change and stopped looking out: without a timer and an observer nothing can come of the others.
  expect([await script.deeds(), await script.timers()]).toEqual([['rests'], 0]);
  await comeBack();
  await shows('342');
  await done('answered');
  expect(await script.deeds()).toEqual(['rests', 'observes', 'taken', 'told', 'answered']);
});

it('calls off what it was about to do when the tab is hidden', async () => {
  await inPage(
    `(row('Employees', '343'), globalThis.ticker = setInterval(() => document.querySelector('h1').append(' '), 50))`,
  );
  const comeBack = await hide();
  expect(await script.timers()).toBe(0);
  await inPage('clearInterval(ticker)');
  await comeBack();
  await shows('343');
});

it('has one reading in flight at the most, on a page that changes all the time', async () => {
  await script.hold(true);
  await inPage(`globalThis.ticker = setInterval(() => row('Tick', Math.random()), 20)`);
  await done('told');
  // The page goes on, the seller clicks again and again, but the first reading is not answered.
  for (let turn = 0; turn < 5; turn++) {
    await browser.clickAction();
    await inPage(`new Promise((later) => setTimeout(later, ${settleMs}))`);
  }
  expect(await script.deeds()).toEqual(['taken', 'told']);
  await inPage('clearInterval(ticker)');
  await script.hold(false);
  await until(script.deeds, (deeds) => readings(deeds) > 1);
  await atRest();
  const deeds = await script.deeds();
  for (let turn = 0; turn < deeds.length; turn += 3)
    expect(deeds.slice(turn, turn + 3)).toEqual(['taken', 'told', 'answered']);
});

it('does no work on a page that did not change, whatever moves on it', async () => {
  await inPage(`(async () => {
    for (let turn = 0; turn < 20; turn++) {
      history.replaceState({ turn }, '', location.href);
      scrollTo(0, turn);
      document.body.className = 'turn-' + turn;
      await new Promise((later) => setTimeout(later));
    }
  })()`);
  const comeBack = await hide();
  await comeBack();
  expect([await script.deeds(), await script.timers()]).toEqual([['observes'], 0]);
});

it('follows an application from address to address, and back', async () => {
  await inPage(`go(8)`);
  await shows('Calder Mills');
  await inPage(`go(9, 'replaceState')`);
  await shows('Brook Street');
  await inPage('history.back()');
  await shows('Harrow and Pike');
  // There and back before the page has settled: it is as it was, and the panel says so.
  await script.begin();
  await inPage(`(go(8), history.back())`);
  await done('answered');
  await shows('Harrow and Pike');
});

it('reads what comes late, and what comes as the seller scrolls', async () => {
  await inPage(`(document.querySelector('main').textContent = '', go(8, 'replaceState'))`);
  await shows('Calder Mills');
  await inPage(`(async () => {
    document.body.style.height = '9000px';
    let batch = 0;
    addEventListener('scroll', () => { batch += 1; row(batch < 6 ? 'Row ' + batch : 'Employees', 350 + batch); });
    for (let turn = 1; turn <= 6; turn++) {
      scrollTo(0, turn * 500);
      await new Promise((later) => setTimeout(later, 60));
    }
  })()`);
  await shows('356');
});

it('leaves nothing running on a page that was left, and follows it again when it comes back', async () => {
  await inPage(`go(7, 'replaceState')`);
  await shows('Harrow and Pike');
  await atRest();
  await script.begin();
  await inPage(`(row('Employees', '377'), void (location.href = '/accounts/9'))`);
  await shows('Brook Street');
  await inPage('void history.back()');
  await shows('377');
  await done('answered');
  // Left, it called off the reading that was due. Back, it is the same page with the same script.
  const deeds = await script.deeds();
  expect([...new Set(deeds)]).toEqual(['rests', 'observes', 'taken', 'told', 'answered']);
  expect(readings(deeds)).toBe(1);
  await inPage(`row('Lead source', 'Word of mouth')`);
  await until(script.deeds, (all) => readings(all) === 2);
});

it('leaves nothing behind when it is told to stop', async () => {
  expect(await script.listens()).not.toEqual([]);
  await inPage(`row('Fax', '1')`);
  await browser.value(
    panel,
    `chrome.tabs.query({ url: '${site}/*' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { icp: 'page', name: 'page:stop', with: {} }))`,
  );
  expect([await script.deeds(), await script.timers(), await script.listens()]).toEqual([['rests'], 0, []]);
});
