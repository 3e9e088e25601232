import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import '#assets/styles/bits.css';
import '#assets/styles/panel.css';
import { render } from 'preact';
import { App } from '#components/app.tsx';
import { fetchLater, holdLater } from '#components/bits/later.tsx';
import { createPanel } from '#panel/panel.ts';
import { speakAsBrowser } from './language.ts';
import { spokenFor } from './search-window.ts';
import { browserWorld } from './world.ts';

holdLater();
const [world] = await Promise.all([browserWorld(spokenFor === null), speakAsBrowser()]);
const panel = createPanel(world);
panel.open();
// A worker that was stopped hears of no network; what waits need not wait for its next alarm.
addEventListener('online', () => void panel.syncNow());
if (spokenFor !== null) {
  panel.toSearch();
  addEventListener('keydown', ({ key, defaultPrevented, isComposing, repeat }) => {
    // A key that is held down, or that ends a composition, was not pressed to close.
    if (key === 'Escape' && !defaultPrevented && !isComposing && !repeat) window.close();
  });
}
render(<App panel={panel} />, document.getElementById('panel') as HTMLElement);
// Once there is something to look at, and it stands; or nothing came.
const rest = () => requestIdleCallback(() => void fetchLater(), { timeout: 2000 });
const late = setTimeout(rest, 3000);
const off = panel.shown.subscribe((shown) => {
  if (shown === null) return;
  clearTimeout(late);
  rest();
  queueMicrotask(() => off());
});
