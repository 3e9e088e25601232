import type { Context, Hono } from 'hono';
import type { AnswerOf, AskOf, Endpoint, EndpointName, Endpoints } from '#wire/endpoints.ts';
import { endpoints } from '#wire/endpoints.ts';
import { wireHeader, wireVersion } from '#wire/wire.ts';
import { sessionOf } from '../session.ts';
import type { Store } from '../store.ts';
import type { Session } from '../who.ts';
import { readJson, unkeepableText } from './body.ts';
import { type Refusal, refusalResponse, refuse } from './refusal.ts';

/** What a handler is given: who asks and what, parsed by the endpoint's schemas. */
export interface Asked<Name extends EndpointName> extends AskOf<Name> {
  readonly store: Store;
  /** Null where anyone may ask. */
  readonly session: Endpoints[Name]['who'] extends 'anyone' ? null : Session;
  readonly headers: Headers;
}

export type Handler<Name extends EndpointName> = (
  asked: Asked<Name>,
) => Promise<{ readonly ok: true; readonly value: AnswerOf<Name> } | Refusal | Response>;

/** One for every endpoint: a missing one is a type error. */
export type Handlers = { readonly [Name in EndpointName]: Handler<Name> };

type AnyHandler = (asked: unknown) => Promise<{ readonly ok: true; readonly value: unknown } | Refusal | Response>;

/** Puts every endpoint of the wire on the app. */
export function addRoutes(app: Hono, store: Store, handlers: Handlers): void {
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const endpoint: Endpoint = endpoints[name];
    const handler = handlers[name] as AnyHandler;
    app.on(endpoint.method, routePath(endpoint.path), (c) => answer(c, store, endpoint, handler));
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

async function answer(c: Context, store: Store, endpoint: Endpoint, handler: AnyHandler): Promise<Response> {
  const asked = await parse(c, store, endpoint);
  if (!asked.ok) return refusalResponse(asked);
  const said = await handler(asked.value);
  if (said instanceof Response) return said;
  if (!said.ok) return refusalResponse(said);
  return Response.json(said.value, { headers: { 'cache-control': 'no-store' } });
}

/** Version, then token, then role, then what was asked: the first that is wrong is the answer. */
async function parse(c: Context, store: Store, endpoint: Endpoint): Promise<{ ok: true; value: unknown } | Refusal> {
  const number = c.req.header(wireHeader);
  if (number !== undefined && number !== String(wireVersion)) return wrongVersion(number);
  let session: Session | null = null;
  if (endpoint.who !== 'anyone') {
    session = await sessionOf(store, c.req.header('authorization'));
    if (!session)
      return refuse(401, 'signed-out', 'This browser is not signed in to the team any more. Join the team again.', {
        'www-authenticate': 'Bearer',
      });
    if (!endpoint.who.includes(session.role))
      return refuse(403, 'forbidden', `This needs the role ${endpoint.who.join(' or ')}; yours is ${session.role}.`);
  }
  const parts: Record<string, unknown> = { store, session, headers: c.req.raw.headers };
  const given = { params: c.req.param(), query: c.req.query() } as const;
  for (const key of ['params', 'query'] as const) {
    const schema = endpoint[key];
    if (!schema) continue;
    const parsed = schema.safeParse(given[key]);
    const unkeepable = parsed.success ? unkeepableText(parsed.data) : null;
    if (!parsed.success) return badRequest(parsed.error.issues);
    if (unkeepable) return refuse(400, 'bad-request', `${unkeepable}: holds a character that cannot be stored`);
    parts[key] = parsed.data;
  }
  if (!endpoint.body) return { ok: true, value: parts };
  const json = await readJson(c.req.raw);
  if (!json.ok) return json;
  if (endpoint.inPieces) return { ok: true, value: { ...parts, body: json.value } };
  const parsed = endpoint.body.safeParse(json.value);
  if (!parsed.success) return badRequest(parsed.error.issues);
  const unkeepable = unkeepableText(parsed.data);
  if (unkeepable) return refuse(400, 'bad-request', `${unkeepable}: holds a character that cannot be stored`);
  return { ok: true, value: { ...parts, body: parsed.data } };
}

function badRequest(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Refusal {
  const [issue] = issues;
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
  return refuse(400, 'bad-request', `${issue?.path.map(String).join('.') || 'request'}: ${issue?.message}${more}`);
}

function wrongVersion(number: string): Refusal {
  return /^\d{1,6}$/.test(number) && Number(number) > wireVersion
    ? refuse(
        426,
        'store-too-old',
        "The team's store is older than this extension. Ask your administrator to update it.",
      )
    : refuse(426, 'update-needed', "This extension is older than the team's store. Please update it.");
}
