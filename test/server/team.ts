import { v7 } from 'uuid';
import type { Flag, SentFact } from '#core/flags.ts';
import { parseSpec, type Spec } from '#core/spec.ts';
import { type AppOptions, createApp } from '#server/app.ts';
import type { Place } from '#server/database/open.ts';
import { createStore, type Store } from '#server/store.ts';
import { createTeamWithSpec } from '#server/teams.ts';
import { realWorld, type World } from '#server/world.ts';
import { wireHeader, wireVersion } from '#wire/paths.ts';
import type { JoinAnswer, Role, WireEvent } from '#wire/wire.ts';

/** A clock that stands until it is moved. */
export class Clock implements World {
  #now: number;
  readonly id = realWorld.id;
  readonly random = realWorld.random;
  constructor(at = '2026-03-02T09:00:00.000Z') {
    this.#now = Date.parse(at);
  }
  now(): Date {
    return new Date(this.#now);
  }
  /** Lets so many hours pass. */
  pass(hours: number): void {
    this.#now += hours * 3_600_000;
  }
}

/** The smallest spec there can be. */
export function tinySpec(change: Partial<Spec> = {}): Spec {
  const parsed = parseSpec({
    schemaVersion: 1,
    id: 'tiny',
    name: 'Tiny',
    version: 1,
    status: 'draft',
    effectiveFrom: '2026-01-01',
    reviewBy: '2026-06-30',
    owners: ['Dana Ortiz'],
    profile: {
      summary: 'Companies that are large enough.',
      criteria: [
        {
          id: 'size',
          label: 'Size',
          dimension: 'fit',
          kind: 'core',
          weight: 1,
          test: { field: 'company.employees', atLeast: 50 },
          why: 'Smaller ones have nobody to run it.',
          ask: 'How many people work there?',
        },
      ],
    },
    scoring: { weights: { fit: 1, intent: 0, engagement: 0 }, coreMinimum: 1 },
    ...change,
  });
  if (!parsed.ok) throw new Error(parsed.note);
  return parsed.value;
}

const fact: SentFact = {
  name: 'company.employees',
  value: { min: 51, max: 200 },
  said: '51-200 employees',
  from: 'label "Company size"',
  at: '2026-03-02T08:59:00.000Z',
};

export function aFlag(change: Partial<Flag> = {}): Flag {
  return {
    id: v7(),
    kind: 'wrong-tier',
    criterion: 'size',
    fact: null,
    spec: { id: 'tiny', version: 1, hash: `sha256-${'0'.repeat(64)}` },
    prospect: { key: 'example.com', name: 'Example', url: 'https://example.com/', person: null },
    facts: [fact],
    verdict: { tier: 'tier-1', provisional: false, point: 90, low: 80, high: 100, outcomes: { size: 'match' } },
    raisedAt: '2026-03-02T09:00:00.000Z',
    suggestedTier: null,
    reason: null,
    note: null,
    ...change,
  };
}

export const flagEvent = (flag: Flag = aFlag()): WireEvent & { type: 'flag' } => ({ id: v7(), type: 'flag', flag });

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** Asks a store under one token. */
export class Caller {
  readonly #fetch: (request: Request) => Response | Promise<Response>;
  readonly joined: JoinAnswer;
  constructor(fetch: (request: Request) => Response | Promise<Response>, joined: JoinAnswer) {
    this.#fetch = fetch;
    this.joined = joined;
  }

  async ask<T = never>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return ask<T>(this.#fetch, method, path, body, { authorization: `Bearer ${this.joined.token}`, ...headers });
  }
  get<T = never>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.ask<T>('GET', path, undefined, headers);
  }
  post<T = never>(path: string, body: unknown): Promise<Answer<T>> {
    return this.ask<T>('POST', path, body);
  }
}

/** One question to a store, in process. */
export async function ask<T = never>(
  fetch: (request: Request) => Response | Promise<Response>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const init: RequestInit = { method, headers: { [wireHeader]: String(wireVersion), ...headers } };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'content-type': 'application/json', ...init.headers };
  }
  const response = await fetch(new Request(`http://store.test${path}`, init));
  const text = await response.text();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return { status: response.status, body: (text && !isPage ? JSON.parse(text) : null) as T, headers: response.headers };
}

export interface TestTeam {
  readonly id: string;
  readonly codes: Readonly<Record<Role, string>>;
  join(role: Role, name?: string): Promise<Caller>;
}

export interface TestStore {
  readonly store: Store;
  readonly clock: Clock;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** What went wrong inside, which no test should cause. */
  readonly troubles: Error[];
  team(name?: string, spec?: Spec | null): Promise<TestTeam>;
}

/** A store in process, with a clock of its own. */
export async function openTestStore(place: Place, options: AppOptions = {}): Promise<TestStore> {
  const clock = new Clock();
  const troubles: Error[] = [];
  const trouble = (error: Error) => troubles.push(error);
  const store = await createStore({ place, world: clock, trouble });
  const app = createApp(store, { trouble, limits: null, ...options });
  return {
    store,
    clock,
    fetch: app.fetch,
    troubles,
    async team(name = 'Acme', spec = tinySpec()) {
      const { id, codes } = await createTeamWithSpec(store, name, spec, { uses: 1_000, days: 30 });
      return {
        id,
        codes,
        async join(role, who = `A ${role}`) {
          const joined = await ask<JoinAnswer>(app.fetch, 'POST', '/v1/join', {
            code: codes[role],
            name: who,
            device: 'Test',
          });
          if (joined.status !== 200) throw new Error(JSON.stringify(joined.body));
          return new Caller(app.fetch, joined.body);
        },
      };
    },
  };
}
