import type { Clipping } from '#core/clipping.ts';
import type { PageAsks, Pointed } from './messages.ts';
import type { Listener, Runtime } from './runtime.ts';

/** The content script's end of the bus. Kept small: it runs in every page that is read. */

export type PageRuntime = Pick<Runtime, 'id' | 'sendMessage' | 'onMessage'>;

/** Tells the background what was found. A background that is gone is no concern of the page. */
export function tellClipping(runtime: PageRuntime, clipping: Clipping): void {
  runtime.sendMessage({ icp: 'tell', name: 'page:clipping', with: clipping }).catch(() => {});
}

/** Tells the background what the seller pointed at. */
export function tellPointed(runtime: PageRuntime, pointed: Pointed): void {
  runtime.sendMessage({ icp: 'tell', name: 'page:pointed', with: pointed }).catch(() => {});
}

/** Answers what the background asks of this page. Returns how to stop listening. */
export function answerBackground(runtime: PageRuntime, answers: PageAsks): () => void {
  const listener: Listener = (message, sender, send) => {
    // Only the background asks pages: it has no tab. Another script of ours has one.
    if (sender.id !== runtime.id || sender.tab) return undefined;
    const { icp, name, with: ask } = (message ?? {}) as { icp?: unknown; name?: unknown; with?: object };
    if (icp !== 'page' || typeof name !== 'string' || !Object.hasOwn(answers, name)) return undefined;
    const answer = answers[name as keyof PageAsks] as (ask: object) => { readonly ok: true };
    send(answer(ask ?? {}));
    return true;
  };
  runtime.onMessage.addListener(listener);
  return () => runtime.onMessage.removeListener(listener);
}

/** Asks the content script of a tab, over `send` (such as `tabs.sendMessage` to the top frame). False when none is there. */
export async function askPage<A extends keyof PageAsks>(
  send: (message: unknown) => Promise<unknown>,
  name: A,
  ask: Parameters<PageAsks[A]>[0],
): Promise<boolean> {
  try {
    return (await send({ icp: 'page', name, with: ask })) !== undefined;
  } catch {
    return false;
  }
}
