import { expect, it } from 'vitest';
import { z } from 'zod';
import { endpoints } from '#wire/endpoints.ts';
import {
  changesAnswer,
  eventSchema,
  eventsAnswer,
  joinAnswer,
  joinRequest,
  refreshAnswer,
  reviewRequest,
} from '#wire/wire.ts';

/** Within one number of the wire, an extension and a store of different ages understand each other. */

const id = '01900000-0000-7000-8000-000000000001';
const at = '2026-11-21T09:00:00.000Z';

/** Requests as the first release of the number sent them. They are written out, so that a change that refuses them is seen. */
const first = {
  join: { code: 'ABCDEF-GHJK', name: 'Sam', device: 'Chromium' },
  flag: {
    ...{ id, type: 'flag' },
    flag: {
      ...{ id, kind: 'wrong-tier', criterion: 'size', fact: null, raisedAt: at },
      spec: { id: 'tiny', version: 1, hash: 'sha256-0' },
      prospect: { key: 'example.com', name: 'Example', url: 'https://example.com/', person: null },
      facts: [{ name: 'company.employees', value: { min: 51, max: 200 }, said: '51-200', from: 'meta', at }],
      verdict: { tier: null, provisional: false, point: 90, low: 80, high: 100, outcomes: { size: 'match' } },
      ...{ suggestedTier: null, reason: null, note: null },
    },
  },
  refine: { id, type: 'refine', flagId: id, at, refinement: { note: 'They are 40.' } },
  withdraw: { id, type: 'withdraw', flagId: id, at },
  count: { id, type: 'count', what: 'heard', about: 'objection', aboutId: 'price', specVersion: 1, at },
  review: { id, decision: 'accepted', words: 'Thank you.', changed: null },
};

it('a store takes what an older extension sends', () => {
  for (const event of [first.flag, first.refine, first.withdraw, first.count])
    expect(eventSchema.safeParse(event).error).toBeUndefined();
  expect(joinRequest.safeParse(first.join).error).toBeUndefined();
  expect(reviewRequest.safeParse(first.review).error).toBeUndefined();
});

it('an extension understands what an older store answers', () => {
  const status = { id, state: 'open', dueAt: at, review: null };
  const spec = { id: 'tiny', version: 1, hash: 'sha256-0' };
  const answers = [
    [changesAnswer, { cursor: 'E-1', more: false, flags: [status], spec }],
    [eventsAnswer, { results: [{ id, fate: 'stored', why: null }] }],
    [joinAnswer, { token: 't', team: { id, name: 'Acme' }, member: { id, name: 'Sam', role: 'rep' }, reviewHours: 48 }],
  ] as const;
  for (const [schema, answer] of answers) expect(schema.safeParse(answer).error).toBeUndefined();
});

/** The value of a fact has its form by the fact's name: a new form is a decision about the number. */
it('an extension passes over what a newer store adds to an answer, however deep', () => {
  const refusing = Object.entries(endpoints).flatMap(([name, { answer }]) =>
    answer === null
      ? []
      : strictPlaces(z.toJSONSchema(answer, { io: 'input', unrepresentable: 'any' })).map((place) => name + place),
  );
  expect(refusing.filter((place) => !place.endsWith('.value'))).toEqual([]);
  expect(refreshAnswer.safeParse({ token: 't', refresh: 'r', expiresAt: at, added: 1 }).success).toBe(true);
});

/** Where a JSON schema allows no other keys. */
function strictPlaces(schema: unknown, place = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one) => strictPlaces(one, place));
  const { additionalProperties, properties, ...rest } = schema as Record<string, unknown>;
  const inside = Object.entries((properties as Record<string, unknown> | undefined) ?? {});
  return [
    ...(additionalProperties === false ? [place] : []),
    ...inside.flatMap(([key, value]) => strictPlaces(value, `${place}.${key}`)),
    ...Object.entries(rest).flatMap(([key, value]) => strictPlaces(value, key === 'items' ? `${place}.items` : place)),
  ];
}
