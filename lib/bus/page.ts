import type { Snapshot } from '#core/snapshot.ts';
import type { PageAsks, PageTells, Pointed } from './messages.ts';
import type { Listener, Runtime } from './runtime.ts';

/** The content script's end of the bus. Kept small: it runs in every page that is read. */

export type PageRuntime = Pick<Runtime, 'id' | 'sendMessage' | 'onMessage'>;

const tell = <T extends keyof PageTells>(
  runtime: PageRuntime,
  name: T,
  told: Parameters<PageTells[T]>[0],
): Promise<unknown> => runtime.sendMessage({ icp: 'tell', name, with: told });

/** Hands the page to the background, and says whether anything new was read in it. A background that is gone is no concern of the page. */
export const tellSnapshot = (runtime: PageRuntime, snapshot: Snapshot): Promise<boolean> =>
  tell(runtime, 'page:snapshot', snapshot).then(
    (answer) => (answer as Partial<ReturnType<PageTells['page:snapshot']>> | undefined)?.isNew !== false,
    () => true,
  );

/** Tells the background what the seller pointed at. */
export function tellPointed(runtime: PageRuntime, pointed: Pointed): void {
  tell(runtime, 'page:pointed', pointed).catch(() => {});
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
