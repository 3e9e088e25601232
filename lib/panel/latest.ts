import { type Signal, signal } from '@preact/signals';
import type { Shown } from '#bus/shown.ts';
import type { World } from './world.ts';

/** What the background showed last, and whether it can still be reached. */
export interface Latest {
  readonly shown: Signal<Shown | null>;
  /** The background cannot be reached: it was updated under an open panel. */
  readonly isLost: Signal<boolean>;
  /** Takes what the background told by itself. What says the same as before is not drawn again: an opening panel hears it twice, asked for and told. */
  show(next: Shown): void;
  /** Asks for it. */
  look(): Promise<void>;
  /** Waits for an ask of which only that it arrives matters. */
  tell(asked: Promise<unknown>): Promise<void>;
}

export function createLatest(world: World): Latest {
  const shown = signal<Shown | null>(null);
  const isLost = signal(false);
  let shownWords = '';
  const show = (next: Shown): void => {
    isLost.value = false;
    // The spec is told by its hash.
    const words = JSON.stringify({ ...next, spec: null });
    if (words === shownWords) return;
    shownWords = words;
    shown.value = next;
  };
  const tell = async (asked: Promise<unknown>) => {
    try {
      await asked;
    } catch {
      isLost.value = true;
    }
  };
  const look = () => tell(world.background.ask('panel:look', { windowId: world.windowId }).then(show));
  return { shown, isLost, show, look, tell };
}
