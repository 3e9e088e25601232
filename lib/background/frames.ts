import { askPage } from '#bus/page.ts';
import type { Clipping } from '#core/clipping.ts';
import { frameAddresses } from './in-page.ts';
import { isUnder } from './reach.ts';
import type { Tabs } from './world.ts';

/** In pixels: a frame that is smaller shows no record. */
const leastSide = 200;

/** CRMs that show their records in a frame: the page around it is nothing, and the right frame is read in its place. */
export interface Frames {
  /** The seller wants this tab read: its frames may be looked into, should the page itself be nothing. */
  wanted(tabId: number): void;
  /** The page itself was read. Says whether what it said counts: a page that is nothing does not, where a frame is shown for it. */
  top(tabId: number, isNothing: boolean): Promise<boolean>;
  /** The address of a frame that may hold a record and is closed to us until its site is granted; null where there is none. */
  closed(tabId: number): Promise<string | null>;
  /** Whether what this frame said is to be shown: a record's, and none of another frame that says more. */
  takes(tabId: number, frameId: number, clipping: Clipping): Promise<boolean>;
  /** Something in the tab loaded anew, while its frames were read. */
  again(tabId: number, isTopNew: boolean): Promise<void>;
  /** The tab went elsewhere. */
  moved(tabId: number): void;
}

/** What a frame may be: a record or a profile. Anything else in a frame is an advert, a widget, a film. */
const isRecord = ({ kind, reader }: Clipping): boolean =>
  kind !== 'none' && /-record$|^linkedin-|^sales-navigator$/.test(reader);

const wealth = ({ fields, found }: Clipping): number => fields.length + Object.keys(found).length;

export function openFrames(tabs: Pick<Tabs, 'frames' | 'send' | 'run'>, matches: readonly string[]): Frames {
  const asked = new Set<number>();
  /** Tabs whose frames are read, with the frame that said most. */
  const open = new Map<number, { frameId: number; wealth: number }>();
  const none = { frameId: -1, wealth: 0 };
  const look = async (tabId: number): Promise<void> => {
    open.set(tabId, none);
    for (const { frameId, state } of await tabs.frames(tabId))
      if (state === 'running') await askPage((message) => tabs.send(tabId, message, frameId), 'page:read-now', {});
  };
  return {
    wanted: (tabId) => void asked.add(tabId),
    async top(tabId, isNothing) {
      const isWanted = asked.delete(tabId);
      if (!isNothing) open.delete(tabId);
      else if (isWanted) await look(tabId);
      else return (open.get(tabId) ?? none) === none;
      return true;
    },
    async takes(tabId, frameId, clipping) {
      const best = open.get(tabId);
      if (best === undefined || !isRecord(clipping)) {
        // Nothing is left running in a frame that is not read.
        await askPage((message) => tabs.send(tabId, message, frameId), 'page:stop', {});
        return false;
      }
      if (best.frameId !== frameId && wealth(clipping) <= best.wealth) return false;
      open.set(tabId, { frameId, wealth: wealth(clipping) });
      return true;
    },
    async closed(tabId) {
      // One that was looked into is open. Any other is offered only where a reader knows its site: no advert is.
      if ((open.get(tabId) ?? none).frameId !== -1 || !open.has(tabId)) return null;
      const [found] = (await tabs.run(tabId, frameAddresses, [leastSide])) ?? [];
      const known = Array.isArray(found?.answer) ? found.answer : [];
      return known.find((src) => matches.some((match) => isUnder(match, src))) ?? null;
    },
    async again(tabId, isTopNew) {
      if (!open.has(tabId)) return;
      if (isTopNew) asked.add(tabId);
      else await look(tabId);
    },
    moved(tabId) {
      asked.delete(tabId);
      open.delete(tabId);
    },
  };
}
