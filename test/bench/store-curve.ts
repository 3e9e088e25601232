import pg from 'pg';
import { aFlag } from '../server/team.ts';
import type { Load } from './http-load.ts';
import { type Measured, quantile } from './measured.ts';

/** What a flag costs, and a page of the queue, the more flags of one team there are. */

/** Rows up to here are whole flags; those after it are as many, but slim, so that they fit a disk. */
const whole = 1_000_000;
const atOnce = 250_000;

/** Measures at 10 thousand flags, 100 thousand and so on, up to `most`. */
export async function curve(
  url: string,
  team: string,
  most: number,
  single: () => Promise<Load>,
  queue: () => Promise<Load>,
): Promise<Measured[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set synchronous_commit = off');
  const out: Measured[] = [];
  for (let there = 0, next = Math.min(10_000, most); there < most; there = next, next = Math.min(next * 10, most)) {
    await fill(client, team, there, next);
    const { times } = await queue();
    const worst = ` (p99 ${quantile(times, 0.99).toFixed(1)})`;
    out.push({
      name: `queue page of a team with ${next} flags`,
      value: quantile(times, 0.5),
      unit: 'ms',
      note: `aim 30${worst}`,
    });
    // Those after the fill and its checkpoint bring the pages that they need back into memory.
    await single();
    const { perSecond } = await single();
    const note = `${Math.round(perSecond)}/s`;
    out.push({ name: `cost of a flag with ${next} there`, value: 1000 / perSecond, unit: 'ms', note });
  }
  await client.end();
  return out;
}

/** Open flags and the memory of their events, by SQL: the store has to be quick whoever wrote them. Ids grow with time, as
 * those of browsers do. */
async function fill(client: pg.Client, team: string, from: number, to: number): Promise<void> {
  const { facts, ...flag } = aFlag();
  const id =
    "(lpad(to_hex(1700000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid";
  const began = performance.now();
  const tell = (words: string) =>
    process.stderr.write(`${words} (${Math.round((performance.now() - began) / 1000)} s)\n`);
  for (let at = from; at < to; at += atOnce) {
    const last = Math.min(at + atOnce, to);
    const [flagText, factsText] = last <= whole ? [JSON.stringify(flag), JSON.stringify(facts)] : ['{}', '[]'];
    await client.query(
      `insert into events (team_id, id, type, received_at)
       select $1::uuid, ${id}, 'flag', now() from generate_series($2::bigint + 1, $3::bigint) n`,
      [team, at, last],
    );
    await client.query(
      `insert into flags (team_id, id, member_id, device_id, kind, prospect_key, state, received_at, due_at, seq, flag, facts)
       select $1::uuid, ${id}, m.id, m.id, 'wrong-tier', 'p' || n, 'open', now(), now() + n * interval '1 second', n, $4::jsonb, $5::jsonb
       from generate_series($2::bigint + 1, $3::bigint) n, (select id from members where team_id = $1::uuid limit 1) m`,
      [team, at, last, flagText, factsText],
    );
    tell(`${last.toLocaleString('en')} of ${to.toLocaleString('en')} flags are there`);
  }
  // Had they come one by one, this would have been done on the way, and not under those who are measured.
  for (const table of ['flags', 'events']) await client.query(`vacuum (analyze) ${table}`);
  await client.query('checkpoint');
}
