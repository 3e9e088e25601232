import { type ReadonlySignal, signal } from '@preact/signals';
import { csvLine } from '#core/accounts-csv.ts';
import type { ScoreForm } from '#core/accounts-scores.ts';
import type { createAccountList } from './account-list.ts';
import type { SpecDesk } from './spec-desk.ts';
import { toldBy } from './store.ts';
import { say, sayNumber } from './words.ts';
import type { World } from './world.ts';

/** Rows between two breaths, so that the page answers while it writes. */
const breath = 500;

export interface AccountFilesNeeds {
  readonly desk: SpecDesk;
  readonly today: ReadonlySignal<string>;
  readonly readAll: ReturnType<typeof createAccountList>['readAll'];
  tell(words: string, tone?: 'good' | 'bad'): void;
}

/** Files out of the account list: the list itself, and scores for a CRM. */
export function createAccountFiles(world: World, { desk, today, readAll, tell }: AccountFilesNeeds) {
  /** Accounts without a score in the file that was written last: the CRM keeps the one it has. */
  const unscored = signal<{ readonly form: ScoreForm; readonly count: number } | null>(null);
  /** Scores being written: how many so far. */
  const writing = signal<number | null>(null);
  return {
    writing,
    unscored,
    /** The whole list as a file that this page and every spreadsheet can read. */
    async giveList() {
      const all = await readAll();
      if (!all.ok) return tell(toldBy(say('tell.listUnread'), all), 'bad');
      const names = [...new Set(all.value.flatMap((account) => Object.keys(account.facts)))].sort();
      const lines = all.value.map(({ domain, name, tier, owner, facts }) =>
        csvLine([domain, name, tier, owner, ...names.map((fact) => facts[fact] ?? null)]),
      );
      world.download(say('accounts.file'), 'text/csv;charset=utf-8', [
        '\ufeff',
        csvLine(['domain', 'name', 'tier', 'owner', ...names]),
        ...lines,
      ]);
    },
    /** Score, tier, outcome per criterion and spec version by domain, under the headings that the CRM knows. `forBulk`: a score that is
     * not known is written so that Salesforce's Bulk APIs clear the one that stands there. */
    async giveScores(form: ScoreForm, forBulk = false) {
      const spec = desk.spec.peek();
      if (!spec) return;
      writing.value = 0;
      const all = await readAll();
      if (!all.ok) {
        writing.value = null;
        return tell(toldBy(say('tell.listUnread'), all), 'bad');
      }
      const { bulkNull, importerTakes, scoreColumns, scoreRow } = await import('#core/accounts-scores.ts');
      const takes = importerTakes[form];
      const columns = scoreColumns(spec, form);
      const heading = csvLine(columns.map((column) => column.heading));
      const lines: string[] = [];
      let count = 0;
      for (const [index, account] of all.value.entries()) {
        const row = scoreRow(spec, account, today.value);
        if (row.score === null) count++;
        lines.push(
          csvLine(
            columns.map((column) => column.of(forBulk && row.score === null ? { ...row, score: bulkNull } : row)),
          ),
        );
        if (index % breath === breath - 1) {
          writing.value = index + 1;
          await new Promise<void>((done) => {
            world.after(0, done);
          });
        }
      }
      writing.value = null;
      const files = Math.max(1, Math.ceil(lines.length / takes.lines));
      for (let at = 0; at < files; at++) {
        const part = files > 1 ? say('accounts.part', { at: at + 1, of: files }) : '';
        world.download(say('accounts.scoresFile', { form, version: spec.version, part }), 'text/csv;charset=utf-8', [
          takes.mark ? '\ufeff' : '',
          heading,
          ...lines.slice(at * takes.lines, (at + 1) * takes.lines),
        ]);
      }
      unscored.value = count > 0 && !forBulk ? { form, count } : null;
      if (columns.length > takes.fields)
        tell(say('tell.manyFields', { count: columns.length, most: takes.fields }), 'bad');
      else if (files > 1) tell(say('tell.files', { count: files, most: sayNumber(takes.lines) }));
    },
  };
}
