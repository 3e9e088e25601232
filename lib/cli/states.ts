import type { States } from './stage.ts';
import { dayStates } from './states-day.ts';
import { flagStates } from './states-flag.ts';
import { pageStates } from './states-page.ts';
import { specStates } from './states-spec.ts';
import { storeStates } from './states-store.ts';

/** Every state, in the order in which a day reaches them; each starts where the one before it left the panel. */
export const states: States = { ...dayStates, ...flagStates, ...pageStates, ...specStates, ...storeStates };
