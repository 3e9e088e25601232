import { beforeAll, describe, expect, it } from 'vitest';
import { wireHeader } from '#wire/paths.ts';
import { errorAnswer } from '#wire/wire.ts';
import { databases, storeFor } from './databases.ts';
import { Fuzz, seeded } from './json-fuzz.ts';
import { type Caller, flagEvent } from './team.ts';

/** 10,000 requests over both databases; `SEED=… ` finds a failure again. */
const requests = Number(process.env.FUZZ ?? 5_000);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly { name: string; in: string; schema: Record<string, unknown> }[];
  readonly body: Record<string, unknown> | null;
}

const rawBodies = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '0',
  '{"a":1,"a":2}',
  '{"__proto__":{}}',
  '[{}',
  '\ufeff{}',
  '1e999',
  '{"events":{}}',
  `${'['.repeat(20_000)}`,
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
];

describe.each(databases)(`${requests} requests made from the OpenAPI document on $kind, seed ${seed}`, ({ make }) => {
  const test = storeFor(make);
  let callers: readonly Caller[];
  let operations: readonly Operation[];
  let known: readonly string[];

  beforeAll(async () => {
    const team = await test.team();
    callers = [await team.join('admin'), await team.join('admin'), await team.join('revops'), await team.join('rep')];
    const flag = flagEvent();
    await callers[0]!.post('/v1/events', { events: [flag] });
    known = [flag.id, flag.flag.id, callers[3]!.joined.member.id, 'tiny', '1', 'abc', 'ab'];
    const document = (
      await callers[0]!.get<{ paths: Record<string, Record<string, Record<string, unknown>>> }>('/openapi.json')
    ).body;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method: method.toUpperCase(),
        parameters: operation.parameters as Operation['parameters'],
        body:
          (operation.requestBody as { content: Record<string, { schema: Record<string, unknown> }> } | undefined)
            ?.content['application/json']?.schema ?? null,
      })),
    );
  });

  /** One request: mostly right, or a little wrong, or nonsense. */
  function makeRequest(fuzz: Fuzz): Request {
    const { path, method, parameters, body } = fuzz.pick(operations);
    const query = new URLSearchParams();
    let place = path;
    for (const { name, in: where, schema } of parameters) {
      const value = String(
        fuzz.chance(0.7) ? fuzz.value(schema) : fuzz.chance(0.5) ? fuzz.pick(known) : fuzz.spoil('x'),
      );
      if (where === 'path')
        place = place.replace(
          `{${name}}`,
          encodeURIComponent(fuzz.chance(0.3) ? fuzz.pick(known) : value.replaceAll(/\p{Surrogate}/gu, '')) || 'x',
        );
      else if (fuzz.chance(0.6)) query.append(name, value);
    }
    const token = fuzz.chance(0.95)
      ? fuzz.pick(callers).joined.token
      : fuzz.pick(['x', '', 'icp.AAAAAAAAAAAAAAAAAAAAAA.'.padEnd(70, 'A')]);
    const headers: Record<string, string> = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    if (fuzz.chance(0.03)) headers[wireHeader] = fuzz.pick(['0', '2', '-1', 'x', '1e3', '999999999']);
    if (fuzz.chance(0.02))
      headers['content-type'] = fuzz.pick(['text/html', 'application/jsonp', 'multipart/form-data']);
    if (fuzz.chance(0.05)) headers['if-none-match'] = fuzz.pick(['*', '"', 'W/"x"', ',,,']);
    const real = fuzz.chance(0.97) ? method : fuzz.pick(['PATCH', 'PUT', 'DELETE', 'OPTIONS', 'POST', 'HEAD']);
    const init: RequestInit = { method: real, headers };
    if (body && real !== 'GET' && real !== 'HEAD') {
      const right = fuzz.value(body);
      init.body = fuzz.chance(0.05)
        ? fuzz.pick(rawBodies)
        : JSON.stringify(fuzz.chance(0.5) ? right : fuzz.spoil(right));
    }
    const search = query.size ? `?${query}` : '';
    return new Request(`http://store.test${place}${search}`, init);
  }

  it('never break the store', async () => {
    const fuzz = new Fuzz(seeded(seed));
    const statuses = new Map<number, number>();
    for (let n = 0; n < requests; n++) {
      const request = makeRequest(fuzz);
      const copy = request.clone();
      const response = await test.fetch(request);
      const text = await response.text();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      if (response.status >= 500) {
        const sent = `${copy.method} ${copy.url}\n${(await copy.text()).slice(0, 3000)}`;
        const [trouble] = test.troubles;
        throw new Error(`${response.status} for request ${n} of seed ${seed}: ${sent}\n${trouble?.stack}`);
      }
      if (response.status >= 400 && request.method !== 'HEAD') errorAnswer.parse(JSON.parse(text));
    }
    expect(test.troubles).toEqual([]);
    // The fuzz is only worth something if much of what it makes gets past the schemas.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(requests / 5);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(requests / 20);
  }, 300_000);
});
