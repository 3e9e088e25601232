import { describe, expect, it } from 'vitest';
import type { Endpoint } from '#wire/endpoint.ts';
import { endpoints } from '#wire/endpoints.ts';
import { roles } from '#wire/wire.ts';
import { closedTo, invitable, mayWrite } from '#workspace/open-to.ts';
import { type RoomName, rooms } from '#workspace/route.ts';

/** What each room reads first. */
const reads: Readonly<Record<RoomName, string>> = {
  spec: '/v1/spec',
  queue: '/v1/queue',
  draft: '/v1/papers',
  accounts: '/v1/accounts',
  interviews: '/v1/papers',
  week: '/v1/numbers',
  clues: '/v1/clues',
  team: '/v1/team',
  log: '/v1/audit',
};

const all: readonly Endpoint[] = Object.values(endpoints);

describe('a room', () => {
  it.each(rooms)('%s is open to exactly those whom the store lets read it', (room) => {
    const found = all.find(({ method, path }) => method === 'GET' && path === reads[room]);
    expect(found, reads[room]).toBeDefined();
    for (const role of roles) {
      const me = { team: 'Fieldnote', member: { name: 'Robin Vale', role }, store: 'http://store.invalid' };
      expect([role, closedTo(me, room) === null]).toEqual([role, found?.who === 'anyone' || found?.who.includes(role)]);
    }
  });

  it('offers invites to exactly those who may make them, and the role of an administrator only to those', () => {
    for (const role of roles) {
      const me = { team: 'Fieldnote', member: { name: 'Robin Vale', role }, store: 'http://store.invalid' };
      expect([role, invitable(me).includes('rep')]).toEqual([role, endpoints.invite.who.some((who) => who === role)]);
      expect([role, invitable(me).includes('admin')]).toEqual([role, role === 'admin']);
    }
    expect(invitable(null)).toEqual([]);
  });

  it('lets everybody write whom the store lets', () => {
    for (const role of roles) {
      const me = { team: 'Fieldnote', member: { name: 'Robin Vale', role }, store: 'http://store.invalid' };
      for (const name of ['writeAccounts', 'savePaper'] as const)
        expect([role, mayWrite(me)]).toEqual([role, endpoints[name].who.some((who) => who === role)]);
    }
    expect(mayWrite(null)).toBe(false);
  });

  it('is closed to nobody who is in no team: they are told to join', () => {
    for (const room of rooms) expect(closedTo(null, room)).toBeNull();
  });
});
