import { v7 as uuidv7 } from 'uuid';
import browser from 'webextension-polyfill';
import type { Ask } from '#bus/messages.ts';
import { asker } from '#bus/panel.ts';
import type { Runtime } from '#bus/runtime.ts';
import type { StoreAnswer, StoreAsk, World } from '#workspace/world.ts';
import { draftReader } from './draft-reader.ts';
import { whoAmI } from './membership.ts';
import { memoryOf } from './memory.ts';
import { browserModel } from './model.ts';
import { pageMark } from './page-mark.ts';

/** The real world of the workspace page, as it is now: another team is another world. */
export async function browserWorld(ask: Ask = asker(browser.runtime as Runtime)): Promise<World> {
  const me = await whoAmI(ask);
  return {
    store: { call: (path, asked) => callStore(ask, path, asked) },
    memory: memoryOf(me ? `${me.store} ${me.team}` : ''),
    me,
    // The sample is large, and who is in a team does not need it.
    sample: me ? null : (await import('#assets/sample-spec.yaml')).default,
    model: browserModel(),
    ...pageMark(),
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
    onShown(then) {
      const look = () => {
        if (document.visibilityState === 'visible') then();
      };
      document.addEventListener('visibilitychange', look);
      return () => document.removeEventListener('visibilitychange', look);
    },
    readDraft: draftReader(),
    copy: (words) =>
      navigator.clipboard.writeText(words).then(
        () => true,
        () => false,
      ),
    download,
    print: () => print(),
    reload: () => location.reload(),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}

/** Through the background, which holds the token. A worker that dies under it is as good as a store that does not answer. */
async function callStore(ask: Ask, path: string, { method = 'GET', body }: StoreAsk = {}): Promise<StoreAnswer> {
  try {
    return await ask('store:call', { method, path, ...(body === undefined ? {} : { body }) });
  } catch {
    return { ok: false, why: 'offline', status: null, note: '' };
  }
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
