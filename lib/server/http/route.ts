import type { Context, Hono } from 'hono';
import type { AnswerOf, AskOf, Endpoint, EndpointName, Endpoints } from '#wire/endpoints.ts';
import { endpoints } from '#wire/endpoints.ts';
import type { Session } from '../who.ts';
import { type AskedParts, readAsk } from './ask.ts';
import type { Door } from './door.ts';
import { type Refusal, refusalResponse, refuse } from './refusal.ts';

/** What a handler is given: who asks and what, parsed by the endpoint's schemas. */
export interface Asked<Name extends EndpointName>
  extends AskOf<Name>,
    Omit<AskedParts, 'params' | 'query' | 'body' | 'session'> {
  /** Null where anyone may ask. */
  readonly session: Endpoints[Name]['who'] extends 'anyone' ? null : Session;
}

export type Handler<Name extends EndpointName> = (
  asked: Asked<Name>,
) => Promise<{ readonly ok: true; readonly value: AnswerOf<Name> } | Refusal | Response>;

/** One for every endpoint: a missing one is a type error. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };

type AnyHandler = (asked: unknown) => Promise<{ readonly ok: true; readonly value: unknown } | Refusal | Response>;

/** Puts every endpoint of the wire on the app. */
export function addRoutes(app: Hono, door: Door, handlers: Handlers): void {
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = endpoints[name];
    const handler = handlers[name] as AnyHandler;
    app.on(method, routePath(path), (c) => answer(c, door, name, handler));
  }
  const pathsOf = new Map<string, string[]>();
  for (const { path, method } of Object.values(endpoints))
    pathsOf.set(routePath(path), [...(pathsOf.get(routePath(path)) ?? []), method]);
  for (const [path, methods] of pathsOf)
    app.all(path, () =>
      refusalResponse(refuse(405, 'wrong-method', `Use ${methods.join(' or ')} here.`, { allow: methods.join(', ') })),
    );
}

const routePath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
const broken = refuse(500, 'broken', 'Something broke in the store. It is logged; what you sent can be sent again.');

async function answer(c: Context, door: Door, name: EndpointName, handler: AnyHandler): Promise<Response> {
  const began = performance.now();
  const endpoint: Endpoint = endpoints[name];
  let asker: Session | null = null;
  const response = await respond(c, door, endpoint, handler, (session) => {
    asker = session;
  });
  const ms = performance.now() - began;
  const { teamId = null, deviceId = null } = (asker as Session | null) ?? {};
  door.metrics.answered(name, response.status, ms / 1000);
  door.log({ endpoint: name, status: response.status, ms: Math.round(ms * 10) / 10, team: teamId, device: deviceId });
  return response;
}

async function respond(
  c: Context,
  door: Door,
  endpoint: Endpoint,
  handler: AnyHandler,
  heard: (session: Session) => void,
): Promise<Response> {
  try {
    const asked = await readAsk(c, door, endpoint, heard);
    if (!asked.ok) return refusalResponse(asked);
    const said = await handler(asked.value);
    if (said instanceof Response) return said;
    if (!said.ok) return refusalResponse(said);
    return Response.json(said.value, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    door.trouble(error as Error);
    return refusalResponse(broken);
  }
}
