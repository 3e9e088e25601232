import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { account, makeDevice } from './device.ts';
import { joined, raise } from './joined.ts';

describe('a round', () => {
  it('is never run twice at a time, and run again for who came meanwhile', async () => {
    const { store, device } = await joined();
    let atOnce = 0;
    let most = 0;
    const answer = store.answer.bind(store);
    store.answer = async (request) => {
      most = Math.max(most, ++atOnce);
      await new Promise((done) => setTimeout(done, 1));
      const said = await answer(request);
      atOnce -= 1;
      return said;
    };
    const first = device.sync.round('now');
    await raise(device, 2);
    await Promise.all([first, device.sync.round('now'), device.sync.round('now'), device.sync.round('patient')]);
    expect(most).toBe(1);
    expect(store.flags.size).toBe(2);
  });
});

describe('what is sent', () => {
  it('carries the token and the version to the store only, and no cookies', async () => {
    const { store, device } = await joined();
    await raise(device);
    const inits: RequestInit[] = [];
    const spy = makeDevice({
      timeout: () => new AbortController().signal,
      fetch: async (input, init) => {
        inits.push(init ?? {});
        return store.net().fetch(input, init);
      },
    });
    await spy.keep.join(account);
    await spy.outbox.post({
      id: uuid(),
      event: { id: uuid(), type: 'withdraw', flagId: uuid(), at: '2026-11-22T09:00:00Z' },
      flagId: '',
      team: 'another team',
      heldUntil: 0,
    });
    await spy.sync.round('now');
    expect(inits.length).toBeGreaterThan(0);
    for (const init of inits)
      expect(init).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
    expect(inits.some(({ body }) => body !== undefined)).toBe(false);
  });
});
