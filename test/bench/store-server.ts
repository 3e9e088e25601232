import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';
import { openDurably } from '#server/database/durable-folder.ts';
import { serve } from '#server/serve.ts';
import { createTeamWithSpec } from '#server/teams.ts';
import { eventsRequest } from '#wire/wire.ts';
import { tinySpec } from '../server/team.ts';

/** A store in a process of its own, or with `bare` the least that could take a flag: Hono, zod, one insert. */
const [place = '', bare] = process.argv.slice(2);
// An orderly end, so that a profile of it is written.
process.once('SIGTERM', () => process.exit(0));
const say = (words: unknown) => process.stdout.write(`${JSON.stringify(words)}\n`);

/** The least of a database: one statement at a time. */
async function bareDatabase(): Promise<{ query(text: string, values: string[]): Promise<unknown> }> {
  if (place.startsWith('postgres://')) return new pg.Pool({ connectionString: place, max: 10 });
  return openDurably(place);
}

if (bare) {
  const pool = await bareDatabase();
  await pool.query('create table if not exists bare (id uuid primary key, event jsonb not null)', []);
  const app = new Hono();
  app.post('/v1/events', async (c) => {
    const { events } = eventsRequest.parse(await c.req.json());
    for (const event of events) await pool.query('insert into bare values ($1, $2)', [event.id, JSON.stringify(event)]);
    return c.json({ results: events.map(({ id }) => ({ id, fate: 'stored', why: null })) });
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, '127.0.0.1', () => say({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
} else {
  const where = place.startsWith('postgres://') ? { databaseUrl: place } : { data: place };
  const store = await serve({ ...where, app: { limits: null } });
  const { id, codes } = await createTeamWithSpec(store.store, 'Bench', tinySpec(), { uses: 1000, days: 1 });
  say({ url: store.url, team: id, codes });
}
