import { eventSchema, type WireEvent } from '#wire/wire.ts';
import { unkeepableText } from './http/body.ts';
import { refuse } from './http/refusal.ts';
import type { Handler } from './http/route.ts';

const mostEvents = 200;

/** Takes a batch in. A bad event is refused by itself: the others are stored. */
export const events: Handler<'events'> = async ({ door, store, session, body, isPlain = false }) => {
  const list = isObject(body) && Object.keys(body).length === 1 ? body.events : null;
  if (!Array.isArray(list) || list.length === 0 || list.length > mostEvents)
    return refuse(400, 'bad-request', `events: must be a list of 1 to ${mostEvents} events, and nothing beside it`);
  const nameless = list.findIndex((event) => !isObject(event) || typeof event.id !== 'string' || event.id.length > 100);
  if (nameless >= 0) return refuse(400, 'bad-request', `events.${nameless}.id: must be a text`);

  const read = (list as { id: string }[]).map((json) => readEvent(json, isPlain));
  const good = read.flatMap((one) => (typeof one.event === 'string' ? [] : [one.event]));
  const fates = good.length ? await store.events.write(session.teamId, session, good) : [];
  if (fates === null) return refuse(401, 'signed-out', 'This device may not write any more. Join the team again.');
  let at = 0;
  const results = read.map(({ id, event }) =>
    typeof event === 'string' ? { id, fate: 'refused' as const, why: event } : (fates[at++] as (typeof fates)[number]),
  );
  door.metrics.eventFates(results.map(({ fate }) => fate));
  return { ok: true, value: { results } };
};

/** The event, or why it can never be stored. */
function readEvent(json: { id: string }, isPlain: boolean): { id: string; event: WireEvent | string } {
  const { id } = json;
  const parsed = eventSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String).join('.') || 'event';
    return { id, event: `${path}: ${issue?.message ?? 'not valid'}`.slice(0, 300) };
  }
  const unkeepable = isPlain ? null : unkeepableText(parsed.data);
  return { id, event: unkeepable ? `${unkeepable}: holds a character that cannot be stored` : parsed.data };
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
