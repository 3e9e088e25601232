import { type ReadonlySignal, signal } from '@preact/signals';
import type { World } from './world.ts';

/** The world with its store listened to: `isOut` from the first answer that says "signed out" to the next good one. */
export function heard(world: World): { readonly world: World; readonly isOut: ReadonlySignal<boolean> } {
  const isOut = signal(false);
  const store: World['store'] = {
    async call(path, ask) {
      const answer = await world.store.call(path, ask);
      if (answer.ok) isOut.value = false;
      else if (answer.why === 'signed-out') isOut.value = true;
      return answer;
    },
  };
  return { world: { ...world, store }, isOut };
}
