import type { Clipping } from '#core/clipping.ts';
import type { Taken } from './taken.ts';

/** What was read last in each frame of each tab, to tell whether anything is new. */
export function openNews() {
  const last = new Map<number, Map<number, string>>();
  const isNew = (tabId: number, frameId: number, clipping: Clipping, now: Taken): boolean => {
    const facts = now.reading?.facts.map(({ name, value, said, from }) => [name, value, said, from]);
    const words = JSON.stringify([clipping.url, now.state, now.why, facts]);
    const frames = last.get(tabId) ?? new Map<number, string>();
    if (frames.get(frameId) === words) return false;
    last.set(tabId, frames.set(frameId, words));
    return true;
  };

  return { isNew, forget: (tabId: number): void => void last.delete(tabId) };
}
