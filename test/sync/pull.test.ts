import { describe, expect, it } from 'vitest';
import { paths } from '#wire/paths.ts';
import { joined, raise, states } from './joined.ts';

describe('pull', () => {
  it('takes in all pages of changes, and keeps the cursor', async () => {
    const { store, device } = await joined();
    const ids = await raise(device, 10);
    await device.sync.round('now');
    for (const id of ids) store.review(id, 'Thank you.');
    await device.sync.round('now');
    expect(await states(device)).toEqual(Array(10).fill('answered'));
    expect(await device.keep.get('cursor')).toBe(String(store.seq));
  });

  it('fetches the spec when its hash changed, by ETag, and not again', async () => {
    const { store, device } = await joined();
    const fetched = () => store.requests.filter(({ path }) => path === paths.spec).length;
    store.spec = { id: 'icp', version: 1, hash: 'sha256-1', body: { version: 1 } };
    await device.sync.round('now');
    await device.sync.round('now');
    expect([await device.keep.get('spec'), fetched()]).toMatchObject([{ hash: 'sha256-1', spec: { version: 1 } }, 1]);
    store.spec = { id: 'icp', version: 2, hash: 'sha256-2', body: { version: 2 } };
    await device.sync.round('now');
    expect([await device.keep.get('spec'), fetched()]).toMatchObject([{ hash: 'sha256-2', spec: { version: 2 } }, 2]);
    expect(store.requests.findLast(({ path }) => path === paths.spec)?.headers.get('if-none-match')).toBe('"sha256-1"');
  });

  it('keeps the spec it has when the new one cannot be read', async () => {
    const { store, device } = await joined();
    store.spec = { id: 'icp', version: 1, hash: 'sha256-1', body: { version: 1 } };
    await device.sync.round('now');
    store.spec = { id: 'icp', version: 2, hash: 'sha256-2', body: 'from the future' };
    await device.sync.round('now');
    expect((await device.keep.get('spec'))?.hash).toBe('sha256-1');
    expect(await device.sync.standing()).toMatchObject({ state: 'update-needed' });
  });

  it('starts over with a cursor that the store does not know', async () => {
    const { store, device } = await joined();
    const [id = ''] = await raise(device);
    await device.sync.round('now');
    store.review(id, 'Thank you.');
    await device.keep.put('cursor', 'of another store');
    await device.sync.round('now');
    expect(await states(device)).toEqual(['answered']);
  });
});
