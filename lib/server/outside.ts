import { lookup } from 'node:dns/promises';
import { request } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** The way out of the store: HTTPS to public addresses. The name is looked up here and the connection made to what was found, so
 * that it cannot mean something else a moment later. A redirect is not followed. */

export interface Reach {
  readonly lookup: (host: string) => Promise<readonly { readonly address: string }[]>;
  readonly request: typeof request;
  /** Names that may stand for addresses which are not public: a company's own provider. */
  readonly hosts: readonly string[];
}

export const publicReach: Reach = { lookup: (host) => lookup(host, { all: true }), request, hosts: [] };

export interface Sending {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Milliseconds, for all of it. */
  readonly patience: number;
}

export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** Nothing is sent there. */
export class BadAddress extends Error {}

const mostBytes = 1_048_576;

/** Sends to an address and gives the answer, whatever its status. Throws `BadAddress` where nothing may be sent, and
 * what went wrong where nothing answers. */
export async function sendOutside(reach: Reach, to: URL, { method, headers, body, patience }: Sending): Promise<Heard> {
  const { protocol, hostname, port, host: named, pathname, search } = to;
  if (protocol !== 'https:') throw new BadAddress('only https is spoken to others');
  const host = hostname.replace(/^\[|\]$/g, '');
  const late = AbortSignal.timeout(patience);
  const found = isIP(host) ? [{ address: host }] : await before(late, reach.lookup(host)).catch(() => []);
  const [first] = found;
  if (!first) throw new BadAddress('the name is not known');
  if (!reach.hosts.includes(host) && !found.every(({ address }) => isPublicAddress(address)))
    throw new BadAddress('the name stands for an address that is not public');
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((done, failed) => {
    const asked = reach.request(
      {
        ...{ host: first.address, port: port || 443, path: pathname + search, method },
        servername: isIP(host) ? undefined : host,
        headers: { ...headers, host: named, ...length },
        signal: late,
      },
      (answer) => {
        const parts: Buffer[] = [];
        let size = 0;
        answer.on('data', (part: Buffer) => {
          size += part.length;
          if (size > mostBytes) asked.destroy(new Error('the answer is too long'));
          else parts.push(part);
        });
        answer.on('error', failed);
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });
}

/** A look-up cannot be called off, but nobody waits for it longer than for the answer. */
function before<T>(late: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    late.addEventListener('abort', () => failed(late.reason), { once: true });
    work.then(done, failed);
  });
}

/** How the store speaks to a team's OpenID provider. */
export interface Outside {
  readonly fetch: typeof fetch;
  /** Plain HTTP may be spoken: for tests on this machine. */
  readonly insecure: boolean;
}

/** As `fetch`, by the rules above. `hosts` are those of `--provider-hosts`. */
export function outsideFor(hosts: readonly string[], reach: Reach = publicReach): Outside {
  const ask: typeof fetch = async (input, init) => {
    const asked = new Request(input, init);
    const { status, headers, body } = await sendOutside({ ...reach, hosts }, new URL(asked.url), {
      method: asked.method,
      headers: Object.fromEntries(asked.headers),
      body: asked.body ? await asked.text() : undefined,
      patience: 10_000,
    });
    if (status >= 300 && status < 400) throw new Error('the provider answers with a redirect');
    const plain = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    return new Response(status === 204 ? null : new Uint8Array(body), { status, headers: plain });
  };
  return { insecure: false, fetch: ask };
}
