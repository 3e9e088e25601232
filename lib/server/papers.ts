import type { PaperHead } from '#wire/papers.ts';
import { addAudit } from './audit.ts';
import { asTeam } from './database/team.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

interface HeadRow {
  readonly id: string;
  readonly kind: PaperHead['kind'];
  readonly title: string;
  readonly rev: number;
  readonly at: Date;
  readonly by: string;
}

const headOf = ({ id, kind, title, rev, at, by }: HeadRow): PaperHead => ({
  ...{ id, kind, title, rev, by },
  at: at.toISOString(),
});
const columns = ['id', 'kind', 'title', 'rev', 'at', 'by'] as const;
const noSuchPaper = refuse(404, 'no-such-paper', 'There is no such document in this team.');
const mostPapers = 1_000;

/** The team's working documents, newest first. */
export const papers: Handler<'papers'> = async ({ store, session, query }) => {
  const rows = await asTeam(store.db, session.teamId, (tx) => {
    let asked = tx.selectFrom('papers').select(columns).where('team_id', '=', session.teamId);
    if (query.kind) asked = asked.where('kind', '=', query.kind);
    return asked.orderBy('at', 'desc').orderBy('id').limit(mostPapers).execute();
  });
  return { ok: true, value: { papers: rows.map(headOf) } };
};

/** One document, as it was saved last. */
export const paper: Handler<'paper'> = async ({ store, session, params }) => {
  const row = await asTeam(store.db, session.teamId, (tx) =>
    tx
      .selectFrom('papers')
      .select([...columns, 'body'])
      .where('team_id', '=', session.teamId)
      .where('id', '=', params.paperId)
      .executeTakeFirst(),
  );
  if (!row) return noSuchPaper;
  return { ok: true, value: { ...headOf(row), body: JSON.parse(row.body) as Record<string, unknown> } };
};

/** Saves on the revision that it was made on. The same save again is the same answer; any other gets to see the conflict. */
export const savePaper: Handler<'savePaper'> = async ({ store, session, params, body }) => {
  const { teamId } = session;
  return asTeam(store.db, teamId, async (tx) => {
    const before = await tx
      .selectFrom('papers')
      .select([...columns, 'save'])
      .where('team_id', '=', teamId)
      .where('id', '=', params.paperId)
      .forUpdate()
      .executeTakeFirst();
    if (before?.save === body.save) return { ok: true, value: headOf(before) };
    const conflict = (rev: number) =>
      refuse(409, 'conflict', `Somebody else has saved this meanwhile (revision ${rev}). Look at theirs first.`);
    if ((before?.rev ?? 0) !== body.rev) return conflict(before?.rev ?? 0);
    const row = {
      ...{ kind: body.kind, title: body.title, rev: body.rev + 1, save: body.save },
      ...{ body: JSON.stringify(body.body), by: session.memberName, at: store.world.now() },
    };
    const saved = before
      ? await tx
          .updateTable('papers')
          .set(row)
          .where('team_id', '=', teamId)
          .where('id', '=', params.paperId)
          .returning(columns)
          .executeTakeFirst()
      : await tx
          .insertInto('papers')
          .values({ team_id: teamId, id: params.paperId, ...row })
          .onConflict((conflicted) => conflicted.doNothing())
          .returning(columns)
          .executeTakeFirst();
    if (!saved) return conflict(1);
    // The first save and the end: what is written in between is a draft, saved every few seconds.
    if (!before) await addAudit(tx, store.world, session, 'paper.made', params.paperId, { kind: body.kind });
    return { ok: true, value: headOf(saved) };
  });
};

/** Throws a document away; one that is not there is gone already. */
export const removePaper: Handler<'removePaper'> = async ({ store, session, params }) => {
  await asTeam(store.db, session.teamId, async (tx) => {
    const row = await tx
      .deleteFrom('papers')
      .where('team_id', '=', session.teamId)
      .where('id', '=', params.paperId)
      .returning('kind')
      .executeTakeFirst();
    if (row) await addAudit(tx, store.world, session, 'paper.removed', params.paperId, row);
  });
  return { ok: true, value: { done: true } };
};
