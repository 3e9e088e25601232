import type { Account } from '#core/accounts.ts';
import type { ClueUpdates } from '#core/clue-updates.ts';
import { contentHash } from '#core/content-hash.ts';
import type { Spec } from '#core/spec.ts';
import { accountsRequest } from '#wire/accounts.ts';
import type { Numbers } from '#wire/numbers.ts';
import { type Paper, paperSave } from '#wire/papers.ts';
import { type SignatureRecord, signRequest } from '#wire/specs.ts';
import { type Team, teamSettings } from '#wire/team.ts';
import { type QueuedFlag, reviewRequest } from '#wire/wire.ts';
import type { Store, StoreAnswer, StoreAsk } from '#workspace/world.ts';

/** A store in memory that keeps the promises of lib/wire: ids written once, papers saved by rev, accounts by domain. */
export interface FakeStore extends Store {
  isAway: boolean;
  /** Somebody signed this browser out. */
  isOut: boolean;
  /** The next so many answers are lost after the store has done its part. */
  loseAnswers: number;
  readonly asked: { path: string; ask: StoreAsk }[];
  flags: QueuedFlag[];
  readonly reviews: Map<string, { id: string; words: string; decision: string; changed: unknown }>;
  readonly papers: Map<string, Paper & { save: string }>;
  readonly accounts: Map<string, Account>;
  readonly signatures: SignatureRecord[];
  readonly specs: Spec[];
  /** When a version was published, where that is not the usual time. */
  readonly published: Map<number, string>;
  /** What came into force when, the newest first; null: the store is of before it told so. */
  moves: { version: number | null; at: string }[] | null;
  inForce: Spec | null;
  numbers: (from: string | null, to: string | null) => Numbers;
  team: Team;
  clues: ClueUpdates | null;
  /** What is answered where a member is signed out everywhere. */
  signedOut: { devices: number; signsIn: boolean };
}

const at = '2026-11-20T09:00:00.000Z';
export const teamId = '018f0000-0000-4000-8000-000000000001';
export const memberId = '018f0000-0000-4000-8000-000000000002';

const good = (body: unknown, status = 200): StoreAnswer => ({
  ok: true,
  status,
  body: JSON.parse(JSON.stringify(body ?? null)),
  etag: null,
});
const bad = (why: 'conflict' | 'missing' | 'refused' | 'offline' | 'signed-out', note: string): StoreAnswer => ({
  ok: false,
  why,
  status: 400,
  note,
});

export function fakeStore(spec: Spec | null, member = 'Robin Vale'): FakeStore {
  const store: FakeStore = {
    isAway: false,
    isOut: false,
    loseAnswers: 0,
    asked: [],
    flags: [],
    reviews: new Map(),
    papers: new Map(),
    accounts: new Map(),
    signatures: [],
    specs: spec ? [spec] : [],
    published: new Map(),
    moves: null,
    inForce: spec,
    numbers: () => ({ counts: [], flags: [], criteria: [] }),
    clues: null,
    signedOut: { devices: 1, signsIn: false },
    team: {
      team: { id: teamId, name: 'Fieldnote' },
      settings: { reviewHours: 48, businessHours: false, signatures: { sales: 1, marketing: 1 } },
      members: [],
      invites: [],
    },
    async call(path, ask = {}) {
      store.asked.push({ path, ask });
      await Promise.resolve();
      if (store.isAway) return bad('offline', 'The store cannot be reached.');
      if (store.isOut) return bad('signed-out', 'This browser is not signed in to the team any more.');
      const answer = serve(store, member, new URL(path, 'http://store.invalid'), ask.method ?? 'GET', ask.body);
      if (store.loseAnswers > 0) {
        store.loseAnswers--;
        return bad('offline', 'The answer was lost.');
      }
      return answer;
    },
  };
  return store;
}

function serve(store: FakeStore, member: string, url: URL, method: string, body: unknown): StoreAnswer {
  const [, , room = '', id = '', verb = ''] = url.pathname.split('/');
  const query = url.searchParams;
  const key = `${method} ${room}`;
  if (key === 'GET spec') return store.inForce ? good(store.inForce) : bad('missing', 'No spec is in force.');
  if (key === 'GET specs' && id) return good(store.specs.find((spec) => String(spec.version) === id));
  if (key === 'GET specs')
    return good({
      versions: [...store.specs].reverse().map((spec) => ({
        id: spec.id,
        version: spec.version,
        name: spec.name,
        hash: contentHash(spec),
        publishedAt: store.published.get(spec.version) ?? at,
        publishedBy: member,
        inForce: spec === store.inForce,
      })),
      ...(store.moves ? { moves: store.moves } : {}),
    });
  if (key === 'POST specs' && id === 'in-force') {
    const { version } = body as { version: number | null };
    store.inForce = store.specs.find((spec) => spec.version === version) ?? null;
    return good({});
  }
  if (key === 'POST specs') {
    const spec = body as Spec;
    if (store.specs.some((known) => known.version >= spec.version)) return bad('refused', 'Versions only grow.');
    store.specs.push(spec);
    store.inForce = spec;
    return good({ id: spec.id, version: spec.version, hash: contentHash(spec) });
  }
  if (key === 'GET queue') {
    const from = Number(query.get('after') ?? 0);
    const limit = Number(query.get('limit') ?? 50);
    const open = store.flags.filter(({ flag }) => !store.reviews.has(flag.id));
    const more = from + limit < open.length;
    return good({ flags: open.slice(from, from + limit), more, next: more ? String(from + limit) : null });
  }
  if (key === 'POST flags' && verb === 'review') {
    const review = reviewRequest.loose().parse(body);
    const known = store.reviews.get(id);
    if (known && known.id !== review.id) return bad('conflict', 'Somebody else has answered it.');
    const flag = store.flags.find((queued) => queued.flag.id === id);
    if (!flag) return bad('missing', 'There is no such flag.');
    store.reviews.set(id, review);
    const { decision, words, changed } = review;
    return good({ id, state: 'answered', dueAt: flag.dueAt, review: { decision, words, changed, by: member, at } });
  }
  if (room === 'flags') return good({});
  if (room === 'papers') return papers(store, member, method, id, query, body);
  if (key === 'POST signatures') {
    const { side, contentHash } = signRequest.parse(body);
    if (!store.signatures.some((one) => one.contentHash === contentHash && one.name === member && one.side === side))
      store.signatures.push({ name: member, side, at, contentHash });
    return good({});
  }
  if (key === 'GET signatures')
    return good({ signatures: store.signatures.filter((one) => one.contentHash === query.get('hash')) });
  if (key === 'POST accounts') {
    const { rows } = accountsRequest.parse(body);
    const count = { added: 0, changed: 0, same: 0 };
    for (const row of rows) {
      const known = store.accounts.get(row.domain);
      count[!known ? 'added' : JSON.stringify(known) === JSON.stringify(row) ? 'same' : 'changed']++;
      store.accounts.set(row.domain, row);
    }
    return good(count);
  }
  if (key === 'GET accounts') {
    const words = query.get('search') ?? '';
    const all = [...store.accounts.values()].filter(
      (one) => one.domain.includes(words) || one.name.toLowerCase().includes(words.toLowerCase()),
    );
    const from = Number(query.get('after') ?? 0);
    const limit = Number(query.get('limit') ?? 100);
    return good({
      accounts: all.slice(from, from + limit),
      total: all.length,
      next: from + limit < all.length ? String(from + limit) : null,
    });
  }
  if (key === 'GET known')
    return good({
      prospects: store.flags
        .slice(0, 200)
        .map(({ flag }) => ({ key: flag.prospect.key, name: flag.prospect.name, at, facts: flag.facts })),
      next: null,
    });
  if (key === 'GET clues') return store.clues ? good(store.clues) : bad('missing', 'None was published.');
  if (key === 'GET numbers') return good(store.numbers(query.get('from'), query.get('to')));
  if (key === 'GET me')
    return good({ team: store.team.team, member: { id: memberId, name: member, role: 'admin' }, reviewHours: 48 });
  if (key === 'GET team') return good(store.team);
  if (key === 'PUT settings') {
    store.team = { ...store.team, settings: teamSettings.parse(body) };
    return good({});
  }
  if (key === 'DELETE members' && verb === 'devices') {
    for (const device of store.team.members.find((one) => one.id === id)?.devices ?? []) device.revokedAt ??= at;
    return good(store.signedOut);
  }
  if (key === 'POST invites') return good({ id: '1', code: 'BRIGHT-OTTER-42' });
  if (key === 'GET audit')
    return good({
      entries: [
        { id: '2', at, by: member, action: 'spec.published', about: 'version 4', detail: { hash: 'sha256-12ab' } },
        { id: '1', at, by: null, action: 'team.created', about: 'Fieldnote', detail: {} },
      ],
      next: null,
    });
  return good({});
}

function papers(
  store: FakeStore,
  member: string,
  method: string,
  id: string,
  query: URLSearchParams,
  body: unknown,
): StoreAnswer {
  if (!id) {
    const kind = query.get('kind');
    const heads = [...store.papers.values()].filter((paper) => paper.kind === kind);
    return good({ papers: heads.map(({ body: _body, save: _save, ...head }) => head) });
  }
  const known = store.papers.get(id);
  if (method === 'DELETE') {
    store.papers.delete(id);
    return good({});
  }
  if (method === 'PUT') {
    const save = paperSave.parse(body);
    if (known?.save !== save.save) {
      if ((known?.rev ?? 0) !== save.rev) return bad('conflict', `${known?.by ?? 'Somebody'} has saved meanwhile.`);
      store.papers.set(id, {
        id,
        kind: save.kind,
        title: save.title,
        rev: save.rev + 1,
        at,
        by: member,
        body: save.body,
        save: save.save,
      });
    }
    const { body: _body, save: _save, ...head } = store.papers.get(id)!;
    return good(head);
  }
  if (!known) return bad('missing', 'There is no such paper.');
  const { save: _save, ...paper } = known;
  return good(paper);
}
