import { v7 as uuidv7 } from 'uuid';
import browser from 'webextension-polyfill';
import sample from '#assets/sample-spec.yaml';
import type { Ask } from '#bus/messages.ts';
import { asker } from '#bus/panel.ts';
import type { Runtime } from '#bus/runtime.ts';
import { roles } from '#wire/wire.ts';
import type { Me, StoreAnswer, StoreAsk, World } from '#workspace/world.ts';
import { memory } from './memory.ts';
import { browserModel } from './model.ts';

/** The real world of the workspace page. */
export async function browserWorld(): Promise<World> {
  const ask = asker(browser.runtime as Runtime);
  return {
    store: { call: (path, asked) => callStore(ask, path, asked) },
    memory,
    me: await whoAmI(ask),
    sample,
    model: await browserModel(),
    now: () => new Date(),
    newId: () => uuidv7(),
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    onOnline(then) {
      addEventListener('online', then);
      return () => removeEventListener('online', then);
    },
    copy: (words) =>
      navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      ),
    download,
    print: () => print(),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}

/** Through the background, which holds the token. A worker that dies under it is as good as a store that does not answer. */
async function callStore(ask: Ask, path: string, { method = 'GET', body }: StoreAsk = {}): Promise<StoreAnswer> {
  try {
    return await ask('store:call', { method, path, ...(body === undefined ? {} : { body }) });
  } catch {
    return { ok: false, why: 'offline', status: null, note: 'The extension was interrupted.' };
  }
}

async function whoAmI(ask: Ask): Promise<Me | null> {
  const { id: windowId = browser.windows.WINDOW_ID_CURRENT } = await browser.windows.getCurrent();
  const { team } = await ask('panel:look', { windowId });
  if (!team.joined) return null;
  const role = roles.find((known) => known === team.role) ?? 'rep';
  return { team: team.team ?? '', member: { name: team.member ?? '', role }, store: team.store ?? '' };
}

/** A file without the downloads permission: a link that is clicked for the person who asked for it. */
function download(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
