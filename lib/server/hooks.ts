import { addAudit } from './audit.ts';
import { asTeam } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

const mostHooks = 10;
const done = { ok: true, value: { done: true } } as const;
const taken = refuse(
  409,
  'hook-taken',
  'An address with this id is stored or was ended, and it is not this one. Take another id.',
);

/** The team's addresses for notices, and what could not be delivered. */
export const hooks: Handler<'hooks'> = async ({ store, session }) => {
  const { teamId } = session;
  const value = await asTeam(store.db, teamId, async (tx) => {
    const all = await tx
      .selectFrom('hooks')
      .select(['id', 'url', 'format', 'made_at'])
      .where('team_id', '=', teamId)
      .where('ended_at', 'is', null)
      .orderBy('made_at')
      .execute();
    const dead = await tx
      .selectFrom('notices')
      .select(['id', 'hook_id as hook', 'flag_id as flagId', 'what', 'tries', 'trouble', 'made_at'])
      .where('team_id', '=', teamId)
      .where('sent_at', 'is', null)
      .where('trouble', 'is not', null)
      .orderBy('made_at', 'desc')
      .limit(100)
      .execute();
    return {
      hooks: all.map(({ made_at, ...hook }) => ({ ...hook, madeAt: made_at.toISOString() })),
      undelivered: dead.map(({ made_at, ...notice }) => ({ ...notice, madeAt: made_at.toISOString() })),
    };
  });
  return { ok: true, value };
};

/** Adds an address. The secret is the client's; notices are signed with it. The same again is no change; another one under its id is refused. */
export const addHook: Handler<'addHook'> = async ({ store, session, body }) => {
  const { teamId } = session;
  const url = new URL(body.url);
  if (url.protocol !== 'https:' || url.username || url.password)
    return refuse(422, 'bad-address', 'url: must begin with https:// and hold no password');
  return asTeam(store.db, teamId, async (tx) => {
    const { length } = await tx
      .selectFrom('hooks')
      .select('id')
      .where('team_id', '=', teamId)
      .where('ended_at', 'is', null)
      .where('id', '<>', body.id)
      .execute();
    if (length >= mostHooks) return refuse(409, 'too-many-hooks', `A team has at most ${mostHooks} addresses.`);
    const { id, format, secret } = body;
    const row = await tx
      .insertInto('hooks')
      .values({ team_id: teamId, id, url: url.href, format, secret, made_at: store.world.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (row) {
      await addAudit(tx, store.world, session, 'hook.added', id, { host: url.host, format });
      return done;
    }
    const same = await tx
      .selectFrom('hooks')
      .select('id')
      .where('team_id', '=', teamId)
      .where('id', '=', id)
      .where('url', '=', url.href)
      .where('format', '=', format)
      .where('secret', '=', secret)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    return same ? done : taken;
  });
};

/** Ends an address: nothing more is sent there. */
export const endHook: Handler<'endHook'> = async ({ store, session, params }) => {
  const { teamId } = session;
  return asTeam(store.db, teamId, async (tx) => {
    const row = await tx
      .updateTable('hooks')
      .set((eb) => ({ ended_at: eb.fn.coalesce('ended_at', eb.val(store.world.now())) }))
      .where('team_id', '=', teamId)
      .where('id', '=', params.id)
      .returning('id')
      .executeTakeFirst();
    if (!row) return refuse(404, 'no-such-hook', 'There is no such address in this team.');
    await addAudit(tx, store.world, session, 'hook.ended', params.id);
    return done;
  });
};
