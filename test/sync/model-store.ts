import type { Flag, Refinement, Review } from '#core/flags.ts';
import type { Net } from '#sync/http.ts';
import type { AccountRow } from '#wire/accounts.ts';
import { paths, wireHeader, wireVersion } from '#wire/paths.ts';
import { eventsRequest, type FlagStatus, type WireEvent } from '#wire/wire.ts';

/** A store in memory that does what the contract says and no more: what arrives twice is written once. */

interface Held {
  flag: Flag;
  state: 'open' | 'answered' | 'withdrawn';
  review: Review | null;
  refinements: Refinement[];
  seq: number;
}

/** What may go wrong with one request. `lost`: it never arrives. `deaf`: it arrives, and the answer is lost. */
export type Weather = 'fine' | 'lost' | 'deaf' | 'down' | 'proxy' | 'doubled' | 'partial';

export class ModelStore {
  readonly flags = new Map<string, Held>();
  readonly events = new Map<string, WireEvent>();
  /** How often each event arrived. */
  readonly arrivals = new Map<string, number>();
  readonly requests: { method: string; path: string; headers: Headers }[] = [];
  seq = 0;
  /** What is in every bucket. */
  accounts: readonly AccountRow[] = [];
  /** How often the token was renewed: the one in force, and what renews it, carry the number. */
  pair = 0;
  /** The token in force has ended; it can be renewed. */
  expired = false;
  revoked = false;
  /** The seller was erased. */
  erased = false;
  outdated = false;
  clues: { hash: string; body: unknown } | null = null;
  spec: { id: string; version: number; hash: string; body: unknown } | null = null;
  /** Why an event is never taken, or null. */
  refuses: (event: WireEvent) => string | null = () => null;
  /** Whether a whole request is refused as malformed. */
  chokes: (events: readonly WireEvent[]) => boolean = () => false;
  /** Whether the store itself breaks over a request. */
  breaks: (events: readonly WireEvent[]) => boolean = () => false;

  review(id: string, words: string): void {
    const held = this.flags.get(id);
    if (held?.state !== 'open') return;
    held.state = 'answered';
    held.review = { decision: 'accepted', words, by: 'Robin', at: '2026-11-22T08:00:00.000Z', changed: null };
    held.seq = ++this.seq;
  }

  /** The network to this store, in a weather that may change from request to request. */
  net(weather: () => Weather = () => 'fine'): Net {
    return {
      timeout: () => new AbortController().signal,
      fetch: async (input, init) => {
        const now = weather();
        if (now === 'lost') throw new TypeError('Failed to fetch');
        if (now === 'down') return new Response('bad gateway', { status: 502 });
        if (now === 'proxy') return new Response('<h1>Please log in</h1>', { status: 401 });
        const request = new Request(input as string, init as RequestInit);
        const answer = await this.answer(request.clone());
        if (now === 'doubled') await this.answer(request);
        if (now === 'deaf') throw new TypeError('The network connection was lost');
        if (now === 'partial' && answer.status === 200 && new URL(request.url).pathname === paths.events)
          return this.json({ results: ((await answer.json()) as { results: unknown[] }).results.slice(1) });
        return answer;
      },
    };
  }

  async answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    this.requests.push({ method: request.method, path: pathname, headers: request.headers });
    if (this.outdated) return this.error(426, 'update-needed');
    if (pathname === paths.join) return this.joined();
    if (pathname === paths.refresh) return this.renew(((await request.json()) as { refresh: string }).refresh);
    if (this.erased) return this.error(401, 'erased');
    if (this.revoked || this.expired || request.headers.get('authorization') !== `Bearer ${this.token}`)
      return this.error(401, 'signed-out');
    if (pathname === paths.events) return this.take(await request.json());
    if (pathname === paths.changes) return this.changes(searchParams.get('since'));
    const bucket = /^\/v1\/account-buckets\/([0-9a-f]+)$/.exec(pathname)?.[1];
    if (bucket) return this.json({ prefix: bucket, accounts: this.accounts });
    if (pathname === paths.clues) return this.json(this.clues?.body, { etag: `"${this.clues?.hash}"` });
    if (pathname === paths.spec) return this.giveSpec(request.headers.get('if-none-match'));
    return this.error(404, 'no-such-path');
  }

  get token(): string {
    return this.pair === 0 ? 'the-token' : `token-${this.pair}`;
  }

  /** The one that was spent last gives the same pair again; an older one is in two hands. */
  private renew(refresh: string): Response {
    const number = Number(refresh.replace('refresh-', ''));
    if (this.revoked || number < this.pair - 1 || number > this.pair) {
      this.revoked = true;
      return this.error(401, 'signed-out');
    }
    if (number === this.pair) {
      this.pair += 1;
      this.expired = false;
    }
    const expiresAt = '2026-11-22T10:00:00.000Z';
    return this.json({ token: this.token, refresh: `refresh-${this.pair}`, expiresAt });
  }

  private joined(): Response {
    const id = '00000000-0000-4000-8000-000000000001';
    return this.json({
      token: this.token,
      refresh: `refresh-${this.pair}`,
      team: { id, name: 'Acme' },
      member: { id, name: 'Sam', role: 'rep' },
      reviewHours: 48,
    });
  }

  private take(body: unknown): Response {
    const { events } = eventsRequest.parse(body);
    if (this.chokes(events)) return this.error(400, 'bad-request');
    if (this.breaks(events)) return this.error(500, 'broken');
    const results = events.map((event) => {
      this.arrivals.set(event.id, (this.arrivals.get(event.id) ?? 0) + 1);
      const why = this.refuses(event);
      if (why !== null) return { id: event.id, fate: 'refused', why };
      if (this.events.has(event.id)) return { id: event.id, fate: 'known', why: null };
      this.events.set(event.id, event);
      this.write(event);
      return { id: event.id, fate: 'stored', why: null };
    });
    return this.json({ results });
  }

  private write(event: WireEvent): void {
    if (event.type === 'count') return;
    if (event.type === 'flag') {
      const { flag } = event;
      if (this.flags.has(flag.id)) throw new Error(`the flag ${flag.id} came under two event ids`);
      this.flags.set(flag.id, { flag, state: 'open', review: null, refinements: [], seq: ++this.seq });
      return;
    }
    const held = this.flags.get(event.flagId);
    if (!held) throw new Error(`${event.type} of a flag that never came`);
    if (event.type === 'refine') held.refinements.push(event.refinement);
    else if (held.state === 'open') held.state = 'withdrawn';
    held.seq = ++this.seq;
  }

  private changes(since: string | null): Response {
    const from = since === null ? 0 : Number(since);
    if (!Number.isInteger(from)) return this.error(400, 'bad-cursor');
    const all = [...this.flags.values()].filter(({ seq }) => seq > from).sort((a, b) => a.seq - b.seq);
    const shown = all.slice(0, 3);
    const flags: FlagStatus[] = shown.map(({ flag, state, review }) => ({
      id: flag.id,
      state,
      dueAt: '2026-11-24T08:00:00.000Z',
      review,
    }));
    const cursor = String(shown.at(-1)?.seq ?? this.seq);
    const { body: _, ...spec } = this.spec ?? { body: null };
    return this.json({
      cursor,
      more: all.length > shown.length,
      flags,
      spec: this.spec ? spec : null,
      clues: this.clues?.hash ?? null,
    });
  }

  private giveSpec(etag: string | null): Response {
    if (!this.spec) return this.error(404, 'no-spec');
    const mine = `"${this.spec.hash}"`;
    if (etag === mine) return new Response(null, { status: 304, headers: { etag: mine, [wireHeader]: '1' } });
    return this.json(this.spec.body, { etag: mine });
  }

  private json(body: unknown, headers: Record<string, string> = {}): Response {
    return Response.json(body, { headers: { [wireHeader]: String(wireVersion), ...headers } });
  }

  private error(status: number, code: string): Response {
    const error = { code, message: `The store says ${code}.` };
    return Response.json({ error }, { status, headers: { [wireHeader]: String(wireVersion) } });
  }
}
