import { hash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dueAt } from '#server/due.ts';
import { nestsUnder } from '#server/http/body.ts';
import { createLimits } from '#server/http/door.ts';
import { RateLimiter } from '#server/http/rate-limit.ts';
import { createLog, errorLine } from '#server/log.ts';
import { makePostgres, type TestPlace } from './databases.ts';
import { aFlag, ask, flagEvent, openTestStore, type TestStore } from './team.ts';

let place: TestPlace;
let test: TestStore;
const lines: string[] = [];

beforeAll(async () => {
  place = await makePostgres();
  const log = createLog('debug', { write: (line: string) => void lines.push(line) });
  test = await openTestStore(place.place, {
    metricsToken: 'scrape-me',
    log: (line) => log.info(line, 'answered'),
    limits: createLimits(() => test.clock.now().getTime()),
  });
});
afterAll(async () => {
  await test.store.close();
  await place.remove();
});

it('lets each device so many requests, and says when to come again', async () => {
  const team = await test.team();
  const [one, two] = [await team.join('rep'), await team.join('rep')];
  let refused = 0;
  for (let n = 0; n < 605; n++) if ((await one.get<unknown>('/v1/me')).status === 429) refused++;
  expect(refused).toBe(5);
  expect((await one.get<unknown>('/v1/me')).headers.get('retry-after')).toBe('1');
  expect((await two.get<unknown>('/v1/me')).status).toBe(200);
  test.clock.pass(1 / 360);
  expect((await one.get<unknown>('/v1/me')).status).toBe(200);
});

it('stops whoever guesses codes or tokens', async () => {
  test.clock.pass(1);
  const guess = () =>
    ask<unknown>(test.fetch, 'POST', '/v1/join', { code: 'AAAAAA-AAAA-AAAA', name: 'x', device: 'x' });
  const statuses: number[] = [];
  for (let n = 0; n < 125; n++) statuses.push((await guess()).status);
  expect(statuses.slice(0, 120)).toEqual(Array(120).fill(403));
  expect(statuses.slice(120)).toEqual(Array(5).fill(429));
  expect((await ask<unknown>(test.fetch, 'GET', '/v1/me', undefined, { authorization: 'Bearer icp.x' })).status).toBe(
    429,
  );
  expect((await ask<unknown>(test.fetch, 'GET', '/healthz')).status).toBe(200);
  test.clock.pass(1);
});

it('forgets full buckets before it forgets used ones', () => {
  let now = 0;
  const limiter = new RateLimiter({ burst: 2, perSecond: 1 }, () => now);
  expect([limiter.take('a'), limiter.take('a'), limiter.take('a')]).toEqual([null, null, 1]);
  now = -5_000;
  expect(limiter.take('a')).toBe(1);
});

it('shows its numbers to those who may see them', async () => {
  expect((await ask<unknown>(test.fetch, 'GET', '/metrics')).status).toBe(403);
  const response = await test.fetch(
    new Request('http://store.test/metrics', { headers: { authorization: 'Bearer scrape-me' } }),
  );
  const text = await response.text();
  expect(text).toMatch(/icp_lens_request_seconds_count\{endpoint="me",status="200"\} \d+/);
  expect(text).toContain('nodejs_eventloop_lag_seconds');
});

it('logs each answer, and no secret and no word of a page', async () => {
  const team = await test.team();
  const rep = await team.join('rep', 'Very Private Name');
  const flag = aFlag({ note: 'words of a page', prospect: { ...aFlag().prospect, name: 'Secretive Ltd' } });
  await rep.post('/v1/events', { events: [flagEvent(flag)] });
  await rep.get('/v1/changes?since=words-of-a-page');
  const all = lines.join('');
  expect(lines.map((line) => JSON.parse(line) as { endpoint: string })).toContainEqual(
    expect.objectContaining({ endpoint: 'events', status: 200, team: team.id }),
  );
  const { token } = rep.joined;
  for (const secret of [token, hash('sha256', token), team.codes.rep, 'words', 'Secretive', 'Very Private'])
    expect(all).not.toContain(secret);
  const quoting = Object.assign(new Error('duplicate key (note)=(words of a page)'), {
    severity: 'ERROR',
    code: '23505',
    detail: 'words',
  });
  expect(JSON.stringify(errorLine(quoting))).not.toContain('words');
  expect(errorLine(quoting)).toMatchObject({ code: '23505' });
});

it('says that it is ready while the database answers, and not after', async () => {
  expect((await ask<unknown>(test.fetch, 'GET', '/readyz')).status).toBe(200);
  const gone = await makePostgres();
  const other = await openTestStore(gone.place);
  await gone.remove();
  expect((await ask<unknown>(other.fetch, 'GET', '/readyz')).status).toBe(503);
  expect((await ask<unknown>(other.fetch, 'GET', '/healthz')).status).toBe(200);
  await other.store.close();
});

it('counts how deep a text nests as a parser would', () => {
  const depthOf = (json: unknown): number =>
    typeof json === 'object' && json !== null ? 1 + Math.max(0, ...Object.values(json).map(depthOf)) : 0;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 8 }), (json, most) => {
      expect(nestsUnder(JSON.stringify(json), most)).toBe(depthOf(json) <= most);
    }),
  );
  for (const text of ['"\\\\"[[', '"[[[', '{"a\\"":[1]}', ']]]]', '']) expect(nestsUnder(text, 2), text).toBe(true);
  expect(nestsUnder('"\\\\"[[', 1)).toBe(false);
});

it('counts the hours of the clock, or those of working days', () => {
  const due = (from: string, hours: number, businessHours = true) =>
    dueAt(new Date(from), hours, { businessHours }).toISOString();
  expect(due('2026-03-06T09:00:00Z', 48, false)).toBe('2026-03-08T09:00:00.000Z');
  expect(due('2026-03-06T09:00:00Z', 48)).toBe('2026-03-10T09:00:00.000Z');
  expect(due('2026-03-07T13:00:00Z', 24)).toBe('2026-03-10T00:00:00.000Z');
  expect(due('2026-03-02T09:00:00Z', 10)).toBe('2026-03-02T19:00:00.000Z');
});
