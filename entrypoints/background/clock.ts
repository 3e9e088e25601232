import { v7 as uuid } from 'uuid';
import browser from 'webextension-polyfill';
import type { Clock } from '#background/world.ts';
import type { Net } from '#sync/http.ts';
import type { Clockwork } from '#sync/schedule.ts';

/** Time, ids and the network. */

export const clock: Clock = {
  now: Date.now,
  today() {
    const now = new Date();
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  newId: uuid,
};

export const clockwork: Clockwork = {
  now: Date.now,
  async alarm(name, minutes) {
    // Setting it anew would put it off: a worker that is woken often would never hear it.
    if ((await browser.alarms.get(name))?.periodInMinutes !== minutes)
      browser.alarms.create(name, { periodInMinutes: minutes });
  },
  later: (ms, call) => void setTimeout(call, ms),
};

/** Not a timer: a browser makes those that follow each other wait. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();
/** Calls after what has come in meanwhile. */
export const rest = (call: () => void): void => {
  waiting.push(call);
  turns.port2.postMessage(null);
};

export const net: Net = { fetch: (...request) => fetch(...request), timeout: (ms) => AbortSignal.timeout(ms) };

/** "Chrome on Linux": enough to tell one's devices apart. */
export const device = [
  /Firefox\/|Edg\/|Chrome\//.exec(navigator.userAgent)?.[0]?.replace('Edg', 'Edge').replace('/', '') ?? 'A browser',
  /Windows|Mac OS|Linux|CrOS/.exec(navigator.userAgent)?.[0] ?? 'a computer',
].join(' on ');
