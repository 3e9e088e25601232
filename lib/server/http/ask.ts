import type { Context } from 'hono';
import type { Endpoint } from '#wire/endpoint.ts';
import { wireHeader, wireVersion } from '#wire/paths.ts';
import { sessionOf, wasErased } from '../session.ts';
import type { Session } from '../who.ts';
import { readJson, unkeepableText } from './body.ts';
import { addressOf, networkOf } from './caller.ts';
import type { Door } from './door.ts';
import { type Heads, headsOf, incomingOf } from './heads.ts';
import { type Refusal, refuse } from './refusal.ts';

/** A request, understood: who asks and what, each part parsed by the endpoint's schema. */
export interface AskedParts {
  readonly door: Door;
  readonly store: Door['store'];
  readonly session: Session | null;
  readonly headers: Heads;
  readonly url: string;
  readonly address: string | null;
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  /** The body holds no text that cannot be stored. */
  readonly isPlain?: boolean;
}

/** Version, then token, then rate, then role, then what was asked: the first that is wrong is the answer. */
export async function readAsk(
  c: Context,
  door: Door,
  endpoint: Endpoint,
  heard: (session: Session) => void,
): Promise<{ ok: true; value: AskedParts } | Refusal> {
  const headers = headsOf(c);
  const number = headers.get(wireHeader);
  if (number !== null && number !== String(wireVersion)) return wrongVersion(number);
  const address = addressOf(c, door.trustProxy);
  const session = await admit(headers, door, endpoint, address);
  if (session && 'ok' in session) return session;
  if (session) heard(session);
  const { store } = door;
  const parts: AskedParts = { door, store, session, headers, url: c.req.url, address };
  const params = parsePart(endpoint.params, endpoint.params && c.req.param());
  if (!params.ok) return params;
  const query = parsePart(endpoint.query, endpoint.query && c.req.query());
  if (!query.ok) return query;
  const known = { ...parts, params: params.value, query: query.value };
  if (!endpoint.body) return { ok: true, value: known };
  const read = await readJson(headers, incomingOf(c) ?? c.req.raw.body);
  if (!read.ok) return read;
  const { json, isPlain } = read.value;
  if (endpoint.inPieces) return { ok: true, value: { ...known, body: json, isPlain } };
  const body = parsePart(endpoint.body, json, isPlain);
  return body.ok ? { ok: true, value: { ...known, body: body.value, isPlain } } : body;
}

async function admit(
  headers: Heads,
  { store, limits }: Door,
  { who, path }: Endpoint,
  address: string | null,
): Promise<Session | null | Refusal> {
  const stranger = () => limits?.strangers.take(address === null ? 'unknown' : networkOf(address)) ?? null;
  if (who === 'anyone') {
    // Looking whether the store lives costs nothing; trying codes and tokens does, and so does being sent to a provider.
    const wait = path.startsWith('/v1/') ? stranger() : null;
    return wait === null ? null : tooMany(wait);
  }
  const session = await sessionOf(store, headers.get('authorization'));
  if (!session) {
    const wait = stranger();
    if (wait !== null) return tooMany(wait);
    return (await wasErased(store, headers.get('authorization'))) ? erased : signedOut;
  }
  const wait = limits?.devices.take(session.deviceId) ?? null;
  if (wait !== null) return tooMany(wait);
  if (!who.includes(session.role))
    return refuse(403, 'forbidden', `This needs the role ${who.join(' or ')}; yours is ${session.role}.`);
  return session;
}

const challenge = { 'www-authenticate': 'Bearer' };
const signedOut = refuse(
  401,
  'signed-out',
  'This browser is not signed in to the team any more. Join the team again.',
  challenge,
);
const erased = refuse(
  401,
  'erased',
  'Your administrator has erased what the team kept of you. This browser has forgotten its copies, too.',
  challenge,
);

const tooMany = (seconds: number): Refusal =>
  refuse(429, 'too-many', `Too many requests. Come again in ${seconds} s.`, { 'retry-after': String(seconds) });

function parsePart(schema: Endpoint['body'], given: unknown, isPlain = false): { ok: true; value: unknown } | Refusal {
  if (!schema) return { ok: true, value: undefined };
  const parsed = schema.safeParse(given);
  if (!parsed.success) return badRequest(parsed.error.issues);
  const unkeepable = isPlain ? null : unkeepableText(parsed.data);
  if (unkeepable) return refuse(400, 'bad-request', `${unkeepable}: holds a character that cannot be stored`);
  return { ok: true, value: parsed.data };
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
