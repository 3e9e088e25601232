import '#assets/styles/tokens.css';
import '#assets/styles/base.css';
import '#assets/styles/bits.css';
import '#assets/styles/workspace.css';
import '#assets/styles/workspace-print.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { asker } from '#bus/panel.ts';
import type { Runtime } from '#bus/runtime.ts';
import { fetchRoom, WorkspaceApp } from '#components/workspace/workspace-app.tsx';
import { createWorkspace } from '#workspace/workspace.ts';
import { speakInWorkspace } from './language.ts';
import { watchMembership, whoAmI } from './membership.ts';
import { browserWorld } from './world.ts';

const ask = asker(browser.runtime as Runtime);
const place = document.getElementById('workspace') as HTMLElement;

/** Opens the page for the team that this browser is in now, and anew when that changes. */
async function open(asked = browserWorld(ask)): Promise<void> {
  const world = await asked;
  const workspace = createWorkspace(world);
  const stop = workspace.open(location.hash);
  const follow = () => workspace.go(location.hash);
  addEventListener('hashchange', follow);
  place.replaceChildren();
  render(<WorkspaceApp workspace={workspace} />, place);
  watchMembership(
    world.me,
    () => whoAmI(ask),
    () => {
      stop();
      removeEventListener('hashchange', follow);
      render(null, place);
      void open();
    },
  );
}

const world = browserWorld(ask);
await Promise.all([speakInWorkspace(), fetchRoom(location.hash)]);
await open(world);
