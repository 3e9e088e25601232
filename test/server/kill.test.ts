import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EventsAnswer, JoinAnswer, QueueAnswer, WireEvent } from '#wire/wire.ts';
import { makePostgres } from './databases.ts';
import { preparedFolder } from './prepared-store.ts';
import { type StoreProcess, startStore } from './store-process.ts';
import { aFlag, flagEvent } from './team.ts';

/** How often each server is killed; `KILLS=100 npx vitest run … test/server/kill.test.ts` for the long run. */
const kills = Number(process.env.KILLS ?? 5);
const writers = 16;

const places = [
  {
    kind: 'pglite',
    async make() {
      const folder = preparedFolder();
      return { at: folder, remove: async () => rmSync(folder, { recursive: true, force: true }) };
    },
  },
  {
    kind: 'postgres',
    async make() {
      const { place, remove } = await makePostgres();
      return { at: place.databaseUrl, remove };
    },
  },
] as const;

async function call<T>(url: string, path: string, token: string | null, body?: unknown): Promise<T> {
  const response = await fetch(new URL(path, url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

describe.each(places)(`a store on $kind, killed ${kills} times under ${writers} writers`, ({ make }) => {
  it(
    'has every acknowledged write, exactly once',
    async () => {
      const { at, remove } = await make();
      let store: StoreProcess = await startStore(at, true);
      const codes = store.codes!;
      const tokenOf = async (code: string) =>
        (await call<JoinAnswer>(store.url, '/v1/join', null, { code, name: 'Sam', device: 'Test' })).token;
      const reps = await Promise.all(Array.from({ length: writers }, () => tokenOf(codes.rep)));
      const revops = await tokenOf(codes.revops);

      let stop = false;
      let wrong: unknown = null;
      const acknowledged = new Set<string>();
      const fates = { stored: 0, known: 0, refused: 0 };
      /** Sends one batch after the other; what got no answer is sent again, to whichever server lives then. */
      const write = async (token: string) => {
        let batch: WireEvent[] = [];
        while (!stop || batch.length) {
          if (batch.length === 0)
            batch = Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => flagEvent(aFlag()));
          try {
            const { results } = await call<EventsAnswer>(store.url, '/v1/events', token, { events: batch });
            for (const { fate } of results) fates[fate]++;
            for (const event of batch) if (event.type === 'flag') acknowledged.add(event.flag.id);
            batch = [];
          } catch (error) {
            // A killed server breaks the connection. An answer of the server that says no is a fault.
            if (/^\d{3} /.test((error as Error).message)) wrong = error;
            await new Promise((wait) => setTimeout(wait, 20));
          }
        }
      };
      const writing = reps.map(write);
      for (let n = 0; n < kills; n++) {
        await new Promise((wait) => setTimeout(wait, 50 + Math.random() * 400));
        await store.kill();
        store = await startStore(at);
      }
      stop = true;
      await Promise.all(writing);
      expect(wrong).toBeNull();

      const found: string[] = [];
      let after = '';
      do {
        const page: QueueAnswer = await call(store.url, `/v1/queue?limit=200${after}`, revops);
        found.push(...page.flags.map(({ flag }) => flag.id));
        after = page.next ? `&after=${page.next}` : '';
      } while (after);
      expect(found.length).toBe(new Set(found).size);
      expect(found.sort()).toEqual([...acknowledged].sort());
      expect(fates.refused).toBe(0);
      expect(found.length).toBeGreaterThan(writers);

      // And the cursor of a seller shows each of them once.
      const own = new Set<string>();
      let since = '';
      let more = true;
      while (more) {
        const page = await call<{ cursor: string; more: boolean; flags: { id: string }[] }>(
          store.url,
          `/v1/changes${since}`,
          reps[0]!,
        );
        for (const { id } of page.flags) own.add(id);
        since = `?since=${page.cursor}`;
        more = page.more;
      }
      for (const id of own) expect(acknowledged.has(id)).toBe(true);
      await store.stop();
      await remove();
    },
    120_000 + kills * 30_000,
  );
});
