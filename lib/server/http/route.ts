import type { Context, Hono } from 'hono';
import type { Endpoint } from '#wire/endpoint.ts';
import type { AnswerOf, AskOf, EndpointName, Endpoints } from '#wire/endpoints.ts';
import { endpoints } from '#wire/endpoints.ts';
import { isAway } from '../database/away.ts';
import type { Session } from '../who.ts';
import { type AskedParts, readAsk } from './ask.ts';
import type { Door } from './door.ts';
import { preflight } from './origins.ts';
import { type Refusal, refusalSent, refuse } from './refusal.ts';
import { isForPerson, refusedPage } from './refused-page.ts';
import { json, originOf, type Sent, send } from './sent.ts';

/** What a handler is given: who asks and what, parsed by the endpoint's schemas. */
export interface Asked<Name extends EndpointName>
  extends AskOf<Name>,
    Omit<AskedParts, 'params' | 'query' | 'body' | 'session'> {
  /** Null where anyone may ask. */
  readonly session: Endpoints[Name]['who'] extends 'anyone' ? null : Session;
}

export type Handler<Name extends EndpointName> = (
  asked: Asked<Name>,
) => Promise<{ readonly ok: true; readonly value: AnswerOf<Name> } | Refusal | Sent>;

/** One for every endpoint: a missing one is a type error. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };

type AnyHandler = (asked: unknown) => Promise<{ readonly ok: true; readonly value: unknown } | Refusal | Sent>;

/** Puts every endpoint of the wire on the app. */
export function addRoutes(app: Hono, door: Door, handlers: Handlers): void {
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = endpoints[name];
    const handler = handlers[name] as AnyHandler;
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) => answer(c, door, name, handler));
  }
  app.on('OPTIONS', '*', (c) => {
    const headers = preflight(originOf(c));
    return send(originOf(c), headers ? { status: 204, headers, body: null } : refused(c, nothingAt(c.req.path)));
  });
  app.notFound((c) => send(originOf(c), refused(c, nothingAt(c.req.path))));
}

/** A no in the form that whoever asked can read: a line of JSON, or a page in a person's tab. */
const refused = (c: Context, refusal: Refusal): Sent =>
  isForPerson(c.req.header('accept')) ? refusedPage(refusal) : refusalSent(refusal);

const shapes = Object.values(endpoints).map(({ path, method }) => ({
  method,
  shape: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Which other methods there are at an address, or that there is nothing. */
function nothingAt(path: string): Refusal {
  const allow = shapes.flatMap(({ method, shape }) => (shape.test(path) ? [method] : []));
  if (allow.length === 0) return refuse(404, 'no-such-path', 'There is nothing at this address.');
  return refuse(405, 'wrong-method', `Use ${allow.join(' or ')} here.`, { allow: allow.join(', ') });
}

const broken = refuse(500, 'broken', 'Something broke in the store. It is logged; what you sent can be sent again.');

const away = refuse(
  503,
  'unavailable',
  'The database of the store does not work at the moment. What you sent can be sent again.',
);

async function answer(c: Context, door: Door, name: EndpointName, handler: AnyHandler): Promise<Response> {
  const began = performance.now();
  let asker: Session | null = null;
  const sent = await respond(c, door, endpoints[name], handler, (session) => {
    asker = session;
  });
  const ms = performance.now() - began;
  const { teamId = null, deviceId = null } = (asker as Session | null) ?? {};
  door.metrics.answered(name, sent.status, ms / 1000);
  door.log({ endpoint: name, status: sent.status, ms: Math.round(ms * 10) / 10, team: teamId, device: deviceId });
  return send(originOf(c), sent);
}

async function respond(
  c: Context,
  door: Door,
  endpoint: Endpoint,
  handler: AnyHandler,
  heard: (session: Session) => void,
): Promise<Sent> {
  try {
    const asked = await readAsk(c, door, endpoint, heard);
    if (!asked.ok) return refused(c, asked);
    const said = await handler(asked.value);
    if (!('ok' in said)) return said;
    return said.ok ? json(said.value) : refused(c, said);
  } catch (error) {
    door.trouble(error as Error);
    return refused(c, isAway(error) ? away : broken);
  }
}
