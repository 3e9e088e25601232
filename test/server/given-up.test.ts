import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { QueueAnswer } from '#wire/wire.ts';
import { type Caller, flagEvent, openTestStore, type TestStore } from './team.ts';

/** A disk that can be broken: the rest of the file system is as it is. */
const disk = vi.hoisted(() => ({ isBroken: false, syncs: 0 }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    fsyncSync(descriptor: number) {
      disk.syncs++;
      if (disk.isBroken) throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' });
      fs.fsyncSync(descriptor);
    },
  };
});

const folder = mkdtempSync(join(tmpdir(), 'icp-lens-disk-'));
let test: TestStore;
let rep: Caller;
let revops: Caller;
beforeAll(async () => {
  test = await openTestStore({ folder });
  const team = await test.team();
  [rep, revops] = [await team.join('rep'), await team.join('revops')];
});
afterAll(async () => {
  await test.store.close();
  rmSync(folder, { recursive: true });
});
const send = (event: unknown) => rep.post<unknown>('/v1/events', { events: [event] });

it('has a flag on the disk before it says so', async () => {
  for (let n = 0; n < 3; n++) {
    const before = disk.syncs;
    expect((await send(flagEvent())).status).toBe(200);
    expect(disk.syncs).toBeGreaterThan(before);
  }
});

it('says 503 while its disk is broken, and goes on by itself with all that it had acknowledged', async () => {
  const sent = Array.from({ length: 4 }, () => flagEvent());
  disk.isBroken = true;
  // The first makes the embedded database give up; nobody may wait for it for ever, whenever they asked.
  const during = await Promise.all([...sent.map(send), revops.get<unknown>('/v1/queue')]);
  for (const { status } of during.slice(0, sent.length)) expect(status).toBe(503);
  expect((await send(sent[0])).status).toBe(503);
  disk.isBroken = false;
  await vi.waitFor(async () => expect((await send(sent[0])).status).toBe(200), { timeout: 30_000, interval: 250 });
  for (const event of sent) expect((await send(event)).status).toBe(200);
  const { flags } = (await revops.get<QueueAnswer>('/v1/queue')).body;
  expect(flags).toHaveLength(3 + sent.length);
  expect(test.troubles.length).toBeGreaterThan(0);
});
