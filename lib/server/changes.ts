import { sql } from 'kysely';
import type { Flag } from '#core/flags.ts';
import { cluesInForce } from './clues.ts';
import { asTeam } from './database/team.ts';
import { flagsWithReviews, statusOf } from './flag-status.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';
import { etagOf, specInForce } from './spec-in-force.ts';

const page = 200;
/** Characters of whole flags in one answer. A browser takes 16 million and no more. */
const mostWhole = 2_000_000;

/** What happened to one's own flags since the cursor. A cursor of before a restored backup starts over. */
export const changes: Handler<'changes'> = async ({ store, session, query }) => {
  const { teamId, memberId } = session;
  const cursor = query.since ? readCursor(query.since) : { epoch: '', seq: 0 };
  if (!cursor) return refuse(400, 'bad-cursor', 'since: must be a cursor that the store gave');
  const value = await asTeam(store.db, teamId, async (tx) => {
    // Read before the flags: every number up to this one is committed, and so is in what is read next.
    const clock = await tx
      .selectFrom('team_sequence')
      .select(['epoch', 'last'])
      .where('team_id', '=', teamId)
      .executeTakeFirstOrThrow();
    const since = cursor.epoch === clock.epoch ? cursor.seq : 0;
    // A browser that did not raise it itself is told what it is: somebody's second one, or the one after a lost laptop.
    const elsewhere = sql<Flag | null>`case when flags.device_id <> ${session.deviceId}::uuid
      then flags.flag || jsonb_build_object('facts', flags.facts) end`;
    const rows = await flagsWithReviews(tx, teamId)
      .select(elsewhere.as('elsewhere'))
      .where('flags.member_id', '=', memberId)
      .where('flags.seq', '>', since)
      .where('flags.seq', '<=', clock.last)
      .orderBy('flags.seq')
      .limit(page + 1)
      .execute();
    const shown = rows.slice(0, Math.min(page, fitting(rows)));
    const more = rows.length > shown.length;
    const seq = more ? (shown.at(-1)?.seq ?? clock.last) : clock.last;
    const spec = await specInForce(tx, teamId);
    const clues = await cluesInForce(tx, teamId);
    return {
      cursor: `${clock.epoch}-${seq}`,
      more,
      flags: shown.map((row) => ({ ...statusOf(row), ...(row.elsewhere ? { flag: row.elsewhere } : {}) })),
      spec: spec && { id: spec.id, version: spec.version, hash: spec.hash, etag: etagOf(spec) },
      clues: clues?.hash ?? null,
    };
  });
  return { ok: true, value };
};

/** How many rows go together: at least one. The next page begins behind the last one's number, which stores of before 2026-11-23 gave to several. */
function fitting(rows: readonly { readonly seq: number; readonly elsewhere: Flag | null }[]): number {
  let length = 0;
  const over = rows.findIndex((row, at) => {
    length += row.elsewhere ? JSON.stringify(row.elsewhere).length : 0;
    return at > 0 && length > mostWhole && row.seq !== rows[at - 1]?.seq;
  });
  return over < 0 ? rows.length : over;
}

function readCursor(text: string): { epoch: string; seq: number } | null {
  const match = /^([0-9A-Z]{1,16})-(\d{1,15})$/.exec(text);
  return match ? { epoch: match[1] as string, seq: Number(match[2]) } : null;
}
