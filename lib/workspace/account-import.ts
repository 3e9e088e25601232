import { type Account, type AccountMapping, readAccountRow } from '#core/accounts.ts';
import { csvLine } from '#core/accounts-csv.ts';
import { createRecords } from '#core/accounts-lines.ts';
import { accountsWritten } from '#wire/accounts.ts';
import { workspacePaths } from '#wire/paths.ts';
import { type AccountFile, cellsOf, type Heading } from './account-file.ts';
import { type LineFault, problemWords } from './line-faults.ts';
import { askStore } from './store.ts';
import { unreadCells } from './unread-cells.ts';
import { say, sayList } from './words.ts';
import type { World } from './world.ts';

/** A line that was left out, or taken in without some of its cells (`unread`), with what is wrong with it. */
export interface LineProblem {
  readonly line: number;
  readonly problem: LineFault;
  readonly cells: readonly string[];
}

export interface ImportCount {
  /** Lines with an account in them, so far. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly bad: number;
  /** Lines that were taken in, of which a cell could not be read. */
  readonly unread: number;
  /** 0 to 1. */
  readonly share: number;
  /** The store is away: it goes on by itself when it is back. */
  readonly isWaiting: boolean;
  readonly note: string | null;
}

export type ImportEnd = { readonly ended: 'done' | 'stopped' } | { readonly ended: 'failed'; readonly note: string };

const batchSize = 500;
/** The store takes bodies of 1 MB: long descriptions and many columns make shorter batches. A character of JSON may be three bytes. */
const batchLength = 300_000;
const firstWait = 2_000;
const longestWait = 30_000;

export interface ImportJob {
  readonly file: AccountFile;
  readonly heading: Heading;
  readonly mapping: AccountMapping;
  /** Called as it goes on; it may be called often. */
  onCount(count: ImportCount): void;
  onProblem(problem: LineProblem): void;
  isStopped(): boolean;
}

/**
 * Reads the file from beginning to end and writes its accounts in batches. Written by domain, so that the same file again
 * changes nothing; a batch whose answer was lost is simply sent again. While the store is away it waits.
 */
export async function importAccounts(world: World, job: ImportJob): Promise<ImportEnd> {
  const { file, heading, mapping } = job;
  const seen = new Map<string, number>();
  const unreadIn = await unreadCells(world.now().toISOString().slice(0, 10));
  const headingOf = new Map<string | null, string | undefined>(
    mapping.map((target, column) => [target, heading.cells[column]]),
  );
  const records = createRecords(heading.delimiter);
  const id = world.newId();
  let count: ImportCount = {
    read: 0,
    added: 0,
    changed: 0,
    same: 0,
    bad: 0,
    unread: 0,
    share: 0,
    isWaiting: false,
    note: null,
  };
  let batch: Account[] = [];
  let length = 0;
  let isHeading = true;
  const tell = (part: Partial<ImportCount>) => {
    count = { ...count, ...part };
    job.onCount(count);
  };
  const bad = (line: number, problem: LineFault, cells: readonly string[]) => {
    count = { ...count, bad: count.bad + 1 };
    job.onProblem({ line, problem, cells });
  };

  async function write(): Promise<ImportEnd | null> {
    const rows = batch;
    batch = [];
    length = 0;
    if (!rows.length) return null;
    for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
      if (job.isStopped()) return { ended: 'stopped' };
      const answer = await askStore(world, accountsWritten, workspacePaths.accounts, {
        method: 'POST',
        body: { import: id, rows },
      });
      if (answer.ok) {
        const { added, changed, same } = answer.value;
        tell({
          added: count.added + added,
          changed: count.changed + changed,
          same: count.same + same,
          isWaiting: false,
          note: null,
        });
        return null;
      }
      if (answer.why !== 'offline' && answer.why !== 'failed')
        return { ended: 'failed', note: answer.note ?? answer.why };
      tell({ isWaiting: true, note: answer.note ?? null });
      await new Promise<void>((done) => {
        world.after(wait, done);
      });
    }
  }

  const take = (record: { line: number; text: string; isBroken: boolean }) => {
    if (isHeading) {
      isHeading = false;
      return;
    }
    if (record.isBroken) return bad(record.line, { code: 'broken' }, [record.text]);
    const cells = cellsOf(record, heading.delimiter);
    const row = readAccountRow(cells, mapping);
    if (!row.ok) return bad(record.line, row.problem, cells);
    const before = seen.get(row.account.domain);
    if (before !== undefined)
      return bad(record.line, { code: 'repeats', domain: row.account.domain, line: before }, cells);
    seen.set(row.account.domain, record.line);
    const unread = unreadIn(row.account.facts);
    if (unread.length > 0) {
      count = { ...count, unread: count.unread + 1 };
      const said = unread.map(({ target, said }) => say('bad.cell', { said, column: headingOf.get(target) ?? target }));
      job.onProblem({ line: record.line, problem: { code: 'unread', cells: sayList(said) }, cells });
    }
    batch.push(row.account);
    length += JSON.stringify(row.account).length;
    count = { ...count, read: count.read + 1 };
  };

  let before = 0;
  for await (const piece of file.pieces()) {
    let looked = 0;
    for (const record of records.push(piece.text)) {
      take(record);
      looked += record.text.length + 1;
      if (batch.length < batchSize && length < batchLength) continue;
      const end = await write();
      if (end) return end;
      // A browser hands a file over in pieces of megabytes: how far within one is told, too.
      const within = Math.min(1, looked / Math.max(1, piece.text.length));
      tell({ share: shareOf(file, before + (piece.read - before) * within) });
    }
    before = piece.read;
    tell({ share: shareOf(file, before) });
    if (job.isStopped()) return { ended: 'stopped' };
  }
  for (const record of records.end()) take(record);
  const end = await write();
  tell({ share: 1 });
  return end ?? { ended: 'done' };
}

const shareOf = ({ size }: AccountFile, read: number): number => (size ? Math.min(1, read / size) : 1);

/** The lines that were left out, or read in part, as a file: mend them there and import that file. */
export const problemFile = (heading: Heading, problems: readonly LineProblem[]): string =>
  [
    csvLine([say('bad.line'), say('bad.problem'), ...heading.cells]),
    ...problems.map(({ line, problem, cells }) => csvLine([line, problemWords(problem), ...cells])),
  ].join('');
