import type { StorageArea } from './session.ts';

/** What the administrator decided, by managed policy (assets/public/managed-schema.json). */
export interface ManagedPolicy {
  /** The only store that may be joined, without a slash at its end. */
  readonly store: string | null;
  readonly team: string | null;
  /** Match patterns of the only sites that may be read. */
  readonly sites: readonly string[] | null;
  readonly disabledReaders: readonly string[];
}

/** Reads the policy; null where none is set, or where the browser has no managed storage. */
export async function readPolicy(managed: Pick<StorageArea, 'get'>): Promise<ManagedPolicy | null> {
  let set: Record<string, unknown>;
  try {
    set = await managed.get(null);
  } catch {
    // Firefox throws where no policy file is installed.
    return null;
  }
  const policy = {
    store: word(set.store)?.replace(/\/+$/, '') ?? null,
    team: word(set.team),
    sites: words(set.sites),
    disabledReaders: words(set.disabledReaders) ?? [],
  };
  return Object.keys(set).length === 0 ? null : policy;
}

const word = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const words = (value: unknown): string[] | null =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : null;
