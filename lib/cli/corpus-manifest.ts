import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '#core/result.ts';
import { webAddress } from './qualify-page.ts';

/** One labelled page, as the corpus README describes it. */
export interface Entry {
  readonly file: string;
  readonly kind: string;
  readonly url: URL | null;
  /** `other` pages: the publisher that may be named. */
  readonly mayName: string | null;
  /** An arguable case: who it is about may be said. */
  readonly ambiguous: boolean;
  readonly facts: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function entryOf(raw: unknown): Entry | null {
  if (!isRecord(raw) || typeof raw.file !== 'string' || typeof raw.kind !== 'string') return null;
  if (raw.file.startsWith('/') || raw.file.split(/[\\/]/).includes('..')) return null;
  const { file, kind, url, mayName, ambiguous, facts } = raw;
  return {
    file,
    kind,
    url: webAddress(typeof url === 'string' ? url : null),
    mayName: typeof mayName === 'string' ? mayName : null,
    ambiguous: ambiguous === true,
    facts: isRecord(facts) ? facts : {},
  };
}

/** The labelled pages of a folder, or the one line that says what is wrong with it. */
export async function readManifest(folder: string): Promise<Result<readonly Entry[], 'corpus'>> {
  const path = join(folder, 'manifest.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return failed('corpus', `no ${path}: --corpus needs a folder with a manifest.json and the pages that it names.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (problem) {
    return failed('corpus', `${path} is not JSON (${problem instanceof Error ? problem.message : problem}).`);
  }
  const raw = isRecord(json) ? json.entries : json;
  if (!Array.isArray(raw)) return failed('corpus', `${path} has no list "entries" of labelled pages.`);
  const entries: Entry[] = [];
  for (const [index, one] of raw.entries()) {
    const entry = entryOf(one);
    if (!entry) return failed('corpus', `${path}: entry ${index} needs a "file" inside the folder and a "kind".`);
    entries.push(entry);
  }
  return entries.length ? ok(entries) : failed('corpus', `${path} names no pages.`);
}
