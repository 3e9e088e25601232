import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdMs } from '#local/outbox.ts';
import type { Net } from '#sync/http.ts';
import { joinTeam } from '#sync/join.ts';
import { aFlag, makeDevice, stamp } from '../sync/device.ts';
import type { Measured } from './measured.ts';
import { start, stop } from './store-client.ts';

/** A seller comes back from a long time without network: how long until every flag is in the store? The outbox is the browser's own, over
 * an IndexedDB in memory; the store is on PGlite, the slower of the two databases. */
const count = 5_000;

export async function run(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'icp-lens-drain-'));
  const store = await start(folder);
  try {
    const net: Net = { timeout: (ms) => AbortSignal.timeout(ms), fetch };
    const device = makeDevice(net, 'bench', { now: Date.now() });
    const invitation = { store: store.url, code: store.codes.rep ?? '' };
    const joined = await joinTeam(net, device.keep, invitation, { name: 'Sam', device: 'bench' });
    if (!joined.ok) throw new Error(joined.note);
    const { teamId } = (await device.keep.get('team')) ?? { teamId: null };
    for (let n = 0; n < count; n++) await device.flags.raise(aFlag(), teamId, stamp(device));
    device.clock.now += holdMs;
    const began = performance.now();
    while ((await device.outbox.waiting()) > 0) await device.sync.round('now');
    return [
      {
        name: `${count} waiting flags reach the store`,
        value: (performance.now() - began) / 1000,
        unit: 's',
        note: 'aim 60',
      },
    ];
  } finally {
    await stop(store);
    rmSync(folder, { recursive: true, force: true });
  }
}
