import { createHmac } from 'node:crypto';
import { failed, ok, type Result } from '#core/result.ts';
import { asTeam } from './database/team.ts';
import type { Metrics } from './metrics.ts';
import type { NoticeKind } from './notices.ts';
import { isTrueStill } from './notices.ts';
import { BadAddress, publicReach, type Reach, sendOutside } from './outside.ts';
import type { Store } from './store.ts';

/** Sends a body to an address, and says whether it was taken. */
export type Post = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Result<null>>;

const patience = 5_000;
const mostTries = 8;
const minute = 60_000;

/** Over HTTPS to a public address only. A redirect is a refusal. */
export const postOutside: Post = (...sent) => postBy(publicReach, ...sent);

/** The same by a way out of one's own. */
export async function postBy(reach: Reach, ...[url, headers, body]: Parameters<Post>): ReturnType<Post> {
  try {
    const { status } = await sendOutside(reach, new URL(url), { method: 'POST', headers, body, patience });
    return status >= 200 && status < 300 ? ok(null) : failed('refused', `answered ${status}`);
  } catch (error) {
    return failed(error instanceof BadAddress ? 'bad-address' : 'unreachable', (error as Error).message.slice(0, 200));
  }
}

interface Due {
  readonly id: string;
  readonly what: NoticeKind;
  readonly tries: number;
  readonly url: string;
  readonly format: 'json' | 'slack';
  readonly secret: string;
  readonly flagId: string;
  readonly dueAt: string;
  readonly kind: string;
  readonly prospect: string;
}

/** How long an address is sent to before the next round of the jobs, in milliseconds. */
const turn = 20_000;

/** Sends what is due to be sent, to each of the team's addresses by itself, as long as it `goesOn`. What is not taken is tried again, ever
 * later; after the eighth time it is a dead letter. */
export async function deliverNotices(
  store: Store,
  teamId: string,
  post: Post,
  metrics: Metrics,
  goesOn: () => boolean,
): Promise<void> {
  const hooks = await asTeam(store.db, teamId, (tx) =>
    tx
      .selectFrom('notices')
      .select('hook_id')
      .distinct()
      .where('team_id', '=', teamId)
      .where('next_at', '<=', store.world.now())
      .execute(),
  );
  const end = performance.now() + turn;
  const mayBegin = () => goesOn() && performance.now() < end;
  const sent = hooks.map(({ hook_id }) => deliverTo(store, teamId, hook_id, post, metrics, mayBegin));
  // All of them are through before anything that broke is told: whoever waits for this may close the store then.
  const [broken] = (await Promise.allSettled(sent)).filter((each) => each.status === 'rejected');
  if (broken) throw broken.reason;
}

/** One after the other, until nothing is due, one is not taken, or no more may begin. */
async function deliverTo(
  store: Store,
  teamId: string,
  hook: string,
  post: Post,
  metrics: Metrics,
  mayBegin: () => boolean,
): Promise<void> {
  while (mayBegin()) {
    const notice = await takeDue(store, teamId, hook);
    if (!notice) return;
    const body = bodyOf(notice);
    const at = Math.floor(store.world.now().getTime() / 1000);
    const signature = createHmac('sha256', notice.secret).update(`${at}.${body}`).digest('hex');
    const headers = { 'content-type': 'application/json', 'icp-lens-signature': `t=${at},v1=${signature}` };
    const sent = await post(notice.url, headers, body);
    const isDead = !sent.ok && notice.tries >= mostTries;
    metrics.delivered(sent.ok ? 'sent' : isDead ? 'dead' : 'failed');
    await asTeam(store.db, teamId, (tx) =>
      tx
        .updateTable('notices')
        .set(
          sent.ok
            ? { sent_at: store.world.now(), next_at: null, trouble: null }
            : { trouble: sent.note ?? sent.why, ...(isDead ? { next_at: null } : {}) },
        )
        .where('team_id', '=', teamId)
        .where('id', '=', notice.id)
        .execute(),
    );
    if (!sent.ok) return;
  }
}

/** Takes the next that is due and puts its next time off first: a server that dies while sending leaves it to be tried again. */
function takeDue(store: Store, teamId: string, hook: string): Promise<Due | null> {
  return asTeam(store.db, teamId, async (tx) => {
    const now = store.world.now();
    const row = await tx
      .selectFrom('notices as n')
      .innerJoin('hooks as h', (join) => join.onRef('h.team_id', '=', 'n.team_id').onRef('h.id', '=', 'n.hook_id'))
      .innerJoin('flags as f', (join) => join.onRef('f.team_id', '=', 'n.team_id').onRef('f.id', '=', 'n.flag_id'))
      .select(['n.id', 'n.what', 'n.tries', 'n.due_at', 'h.url', 'h.format', 'h.secret', 'f.id as flagId', 'f.kind'])
      .select('f.prospect_key as prospect')
      .where('n.team_id', '=', teamId)
      .where('n.hook_id', '=', hook)
      .where('n.next_at', '<=', now)
      .where('h.ended_at', 'is', null)
      // It may have been answered since the notice was written down.
      .where(isTrueStill)
      .orderBy('n.next_at')
      .limit(1)
      .forUpdate('n')
      .skipLocked()
      .executeTakeFirst();
    if (!row) return null;
    const { due_at, tries, ...notice } = row;
    await tx
      .updateTable('notices')
      .set({ tries: tries + 1, next_at: new Date(now.getTime() + minute * 2 ** tries) })
      .where('team_id', '=', teamId)
      .where('id', '=', notice.id)
      .execute();
    return { ...notice, tries: tries + 1, dueAt: due_at.toISOString() };
  });
}

const words: Readonly<Record<NoticeKind, string>> = {
  new: 'A new flag waits for an answer',
  'due-soon': 'A flag is due soon',
  overdue: 'A flag is overdue',
};

/** What is sent names the company and the kind of flag, and no person and no word of a page or of a seller. */
function bodyOf({ id, what, flagId, dueAt, kind, prospect, format }: Due): string {
  if (format === 'json') return JSON.stringify({ id, what, flag: { id: flagId, kind, prospect, dueAt } });
  const quiet = prospect.replaceAll(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '');
  return JSON.stringify({ text: `${words[what]}: ${quiet} (${kind}), due ${dueAt}.` });
}
