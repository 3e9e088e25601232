import type { Panels } from '#bus/background.ts';
import type { Looking } from './looking.ts';

/** Tells open panels what to show, whenever something changed: at once, never two at a time, and never one for each change. */
export interface Showing {
  /** Something in this window changed; null: in all of them. */
  changed(windowId: number | null): Promise<void>;
}

export function openShowing(looking: Looking, panels: () => Pick<Panels, 'windows' | 'show'>): Showing {
  const running = new Map<number, { again: boolean }>();
  const show = async (windowId: number): Promise<void> => {
    const run = running.get(windowId);
    if (run) {
      run.again = true;
      return;
    }
    const mine = { again: false };
    running.set(windowId, mine);
    try {
      do {
        mine.again = false;
        const shown = await looking.shown(windowId);
        // What changed meanwhile is told with the next one; this one is out of date.
        if (!mine.again) panels().show(windowId, shown);
      } while (mine.again);
    } finally {
      running.delete(windowId);
    }
  };
  return {
    async changed(windowId) {
      const open = panels().windows();
      await Promise.all(open.filter((each) => windowId === null || each === windowId).map(show));
    },
  };
}
