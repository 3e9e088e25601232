import 'fake-indexeddb/auto';
import { v7 as uuid } from 'uuid';
import type { Flag } from '#core/flags.ts';
import type { Spec } from '#core/spec.ts';
import { type Keep, openKeep } from '#local/kept.ts';
import { type Outbox, openOutbox } from '#local/outbox.ts';
import { type OwnFlags, openOwnFlags } from '#local/own-flags.ts';
import { type Cabinet, openCabinet } from '#local/shelves.ts';
import type { Net } from '#sync/http.ts';
import { openAccount } from '#sync/renewal.ts';
import { openSync, type Sync } from '#sync/sync.ts';

/** One seller's browser: what is kept survives the worker that kept it. */

export class Killed extends Error {}

/** Counts steps, and throws at one of them: as if the worker had been stopped right before it. */
export class Fuse {
  left = Number.POSITIVE_INFINITY;
  burn(): void {
    if (this.left <= 0) throw new Killed();
    this.left -= 1;
  }
}

let made = 0;

export interface Device {
  readonly cabinet: Cabinet;
  readonly keep: Keep;
  readonly outbox: Outbox;
  readonly flags: OwnFlags;
  readonly sync: Sync;
  readonly fuse: Fuse;
  readonly clock: { now: number };
  online: boolean;
  /** A new worker in the same browser. */
  restart(otherNet?: Net): Device;
}

export const account = {
  store: 'https://store.test',
  token: 'the-token',
  teamId: 'team-1',
  team: 'Acme',
  memberId: 'member-1',
  member: 'Sam',
  role: 'rep',
} as const;

export function makeDevice(
  net: Net,
  name = `device-${made++}`,
  clock = { now: Date.parse('2026-11-22T09:00:00Z') },
): Device {
  const fuse = new Fuse();
  const whole = openCabinet(name);
  const cabinet: Cabinet = {
    async change(shelves, work) {
      fuse.burn();
      return whole.change(shelves, work);
    },
    async look(work) {
      fuse.burn();
      return whole.look(work);
    },
    async recall(...wanted) {
      fuse.burn();
      return whole.recall(...wanted);
    },
    close: whole.close,
  };
  const [keep, outbox, flags] = [openKeep(cabinet), openOutbox(cabinet), openOwnFlags(cabinet)];
  const device = { online: true };
  const fused: Net = {
    timeout: net.timeout,
    async fetch(...request) {
      fuse.burn();
      const answer = await net.fetch(...request);
      fuse.burn();
      return answer;
    },
  };
  const sync = openSync(
    {
      net: fused,
      keep,
      outbox,
      flags,
      withAccount: openAccount(fused, keep),
      readSpec: async (body) => (typeof body === 'object' ? (body as Spec) : null),
      now: () => clock.now,
      random: () => 0.5,
      isOnline: () => device.online,
    },
    () => {},
  );
  return Object.assign(device, {
    cabinet,
    keep,
    outbox,
    flags,
    sync,
    fuse,
    clock,
    restart: (otherNet = net) => makeDevice(otherNet, name, clock),
  });
}

export const stamp = (device: Device) => ({ eventId: uuid(), now: device.clock.now });

export const aFlag = (change: Partial<Flag> = {}): Flag => ({
  id: uuid(),
  kind: 'wrong-tier',
  criterion: null,
  fact: null,
  spec: { id: 'spec', version: 1, hash: 'sha256-0' },
  prospect: { key: 'acme.example', name: 'Acme', url: 'https://acme.example/', person: null },
  facts: [],
  verdict: { tier: 'tier-1', provisional: false, point: 90, low: 80, high: 100, outcomes: {} },
  raisedAt: '2026-11-22T09:00:00.000Z',
  suggestedTier: null,
  reason: null,
  note: null,
  ...change,
});
