import type { Clipping } from '#core/clipping.ts';
import type { Reading } from '#core/reading.ts';
import { understand } from '#core/understand.ts';
import type { ManagedPolicy } from '#local/policy.ts';
import { finish } from '#readers/company/finish.ts';
import { isAllowed } from './reach.ts';
import type { TabNow } from './tab-memory.ts';
import { isTooLittle } from './too-little.ts';
import type { Clock } from './world.ts';

export const closedByPolicy = 'Your administrator has not opened this site for ICP Lens.';

/** What a clipping makes of a tab, and the reading that goes with it where there is one. */
export interface Taken extends Pick<TabNow, 'state' | 'why'> {
  readonly reading: Reading | null;
}

/** `isOwn`: the seller says that the page is a company's own. */
export type Taking = (clipping: Clipping, isOwn?: boolean) => Promise<Taken>;

export const openTaking =
  (clock: Clock, policy: () => Promise<ManagedPolicy | null>): Taking =>
  async (clipping, isOwn = false) => {
    const limits = await policy();
    if (!isAllowed(clipping.url, limits)) return { state: 'nothing', why: closedByPolicy, reading: null };
    if (limits?.disabledReaders.includes(clipping.reader))
      return { state: 'nothing', why: 'Your administrator has switched off the reader for this page.', reading: null };
    const at = new Date(clock.now()).toISOString();
    const reading = understand(finish(clipping, isOwn), { id: clock.newId(), at, today: clock.today() });
    if (reading.kind === 'none') return { state: 'nothing', why: reading.why, reading: null };
    return { state: isTooLittle(reading) ? 'unreadable' : 'read', why: reading.why, reading };
  };
