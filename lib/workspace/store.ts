import { failed, ok, type Result } from '#core/result.ts';
import { say } from './words.ts';
import type { StoreAsk, StoreWhy, World } from './world.ts';

export type Stored<T> = Result<T, StoreWhy>;

interface Schema<T> {
  safeParse(input: unknown): { success: true; data: T } | { success: false };
}

/** Asks the store and parses what it answers. An answer that does not fit is `failed`: nothing foreign gets any further. */
export async function askStore<T>(
  world: World,
  schema: Schema<T>,
  path: string,
  ask: StoreAsk = {},
): Promise<Stored<T>> {
  const answer = await world.store.call(path, ask);
  if (!answer.ok) return failed(answer.why, answer.note);
  const parsed = schema.safeParse(answer.body);
  return parsed.success ? ok(parsed.data) : failed('failed', say('store.strange'));
}

/** The same where only whether it worked matters. */
export async function tellStore(world: World, path: string, ask: StoreAsk): Promise<Stored<null>> {
  const answer = await world.store.call(path, ask);
  return answer.ok ? ok(null) : failed(answer.why, answer.note);
}

/** What went wrong, and why: the store's words are its own, and one that is away says nothing. */
export const toldBy = (
  what: string,
  { why, note }: { readonly why: StoreWhy; readonly note?: string | undefined },
): string => (why === 'offline' ? say('tell.away', { what }) : note ? say('tell.storeSays', { what, note }) : what);

/** `path?a=1&b=2`, leaving out what is null or undefined. */
export function withQuery(path: string, query: Readonly<Record<string, string | number | null | undefined>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== null && value !== undefined);
  return pairs.length ? `${path}?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}` : path;
}

/** Reads a list page by page; stops at `most` entries or where the store stops answering. */
export async function readPages<T>(
  page: (after: string | null) => Promise<Stored<{ readonly entries: readonly T[]; readonly next: string | null }>>,
  most: number,
  onPage: (all: readonly T[]) => void = () => {},
): Promise<Stored<readonly T[]>> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const answer: Stored<{ readonly entries: readonly T[]; readonly next: string | null }> = await page(after);
    if (!answer.ok) return answer;
    for (const entry of answer.value.entries) all.push(entry);
    onPage([...all]);
    after = answer.value.entries.length ? answer.value.next : null;
  } while (after !== null && all.length < most);
  return ok(all);
}
