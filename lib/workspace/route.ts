/** Where in the workspace one is, as the address says it: `#/queue`, or `#employee-count` for one line of the spec. */

export const rooms = ['spec', 'queue', 'draft', 'accounts', 'interviews', 'week', 'clues', 'team', 'log'] as const;
export type RoomName = (typeof rooms)[number];

export interface Route {
  readonly room: RoomName;
  /** The line, draft, interview or week that is open. */
  readonly open: string | null;
}

const idPattern = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** What a hash names. What it does not understand is the spec. */
export function routeOf(hash: string): Route {
  const [, room, open] = /^#\/([a-z]+)(?:\/([^/]+))?$/.exec(hash) ?? [];
  const known = rooms.find((name) => name === room);
  if (known) return { room: known, open: open && idPattern.test(open) ? open : null };
  const line = hash.slice(1);
  return { room: 'spec', open: idPattern.test(line) ? line : null };
}

export function hashOf(room: RoomName, open: string | null = null): string {
  if (room === 'spec') return open ? `#${open}` : '#/spec';
  return open ? `#/${room}/${open}` : `#/${room}`;
}
