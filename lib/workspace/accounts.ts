import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account, AccountMapping, AccountTarget } from '#core/accounts.ts';
import { csvLine } from '#core/accounts-csv.ts';
import type { ExportKind, MappedField } from '#core/accounts-headers.ts';
import type { ScoreForm } from '#core/accounts-scores.ts';
import { ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { workspacePaths } from '#wire/paths.ts';
import { accountsAnswer } from '#wire/workspace.ts';
import type { AccountFile, Heading } from './account-file.ts';
import type { ImportCount, ImportEnd, LineProblem } from './account-import.ts';
import { loader } from './loaded.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, readPages, toldBy, withQuery } from './store.ts';
import { say, sayNumber } from './words.ts';
import type { World } from './world.ts';

export interface Importing {
  readonly file: AccountFile;
  readonly heading: Heading;
  readonly kind: ExportKind;
  readonly mapping: AccountMapping;
  /** By column: words in the first lines that say nothing of what the column holds. */
  readonly unread: readonly (readonly string[])[];
  readonly state: 'mapping' | 'running' | 'ended';
  readonly count: ImportCount | null;
  readonly end: ImportEnd | null;
  readonly problems: readonly LineProblem[];
}

const pageSize = 200;
const bulk = 1_000;
/** Rows between two breaths, so that the page answers while it writes. */
const breath = 500;

type Tell = (words: string, tone?: 'good' | 'bad') => void;

const leftKey = 'import:left';
/** A file that was not read to its end, and how far it was. */
interface LeftImport {
  readonly file: string;
  /** 0 to 1. */
  readonly share: number;
}

/** The team's account list: what is in it, files in, files out. */
export function createAccounts(world: World, desk: SpecDesk, today: ReadonlySignal<string>, tell: Tell) {
  const search = signal('');
  const shownPages = signal(1);
  const list = loader<{ readonly accounts: readonly Account[]; readonly total: number; readonly more: boolean }>(
    async () => {
      const accounts: Account[] = [];
      let after: string | null = null;
      for (let page = 0; page < shownPages.peek(); page++) {
        const query: Record<string, string | number | null> = { limit: pageSize, after, search: search.peek() || null };
        const answer = await askStore(world, accountsAnswer, withQuery(workspacePaths.accounts, query));
        if (!answer.ok) return answer;
        accounts.push(...answer.value.accounts);
        after = answer.value.next;
        if (after === null) return ok({ accounts, total: answer.value.total, more: false });
        if (page === shownPages.peek() - 1) return ok({ accounts, total: answer.value.total, more: true });
      }
      return ok({ accounts, total: accounts.length, more: false });
    },
  );
  const importing = signal<Importing | null>(null);
  let unreadIn: (mapping: AccountMapping) => Importing['unread'] = () => [];
  /** Accounts without a score in the file that was written last: the CRM keeps the one it has. */
  const unscored = signal<{ readonly form: ScoreForm; readonly count: number } | null>(null);
  /** An import that did not come to its end: stopped, or its page was closed. */
  const left = signal(world.memory.read(leftKey) as LeftImport | null);
  const leave = (now: LeftImport | null) => {
    left.value = now;
    if (now) world.memory.keep(leftKey, now);
    else world.memory.drop(leftKey);
  };
  /** Scores being written: how many so far. */
  const writing = signal<number | null>(null);
  let isStopped = false;
  let searchOff = () => {};
  const change = (part: Partial<Importing>) => {
    if (importing.peek()) importing.value = { ...importing.peek()!, ...part };
  };

  /** All accounts of the team, page by page. */
  const readAll = () =>
    readPages<Account>(async (after) => {
      const answer = await askStore(world, accountsAnswer, withQuery(workspacePaths.accounts, { limit: bulk, after }));
      return answer.ok ? ok({ entries: answer.value.accounts, next: answer.value.next }) : answer;
    }, 1_000_000);

  /** Looks at a file and proposes what its columns are. */
  const begin = async (file: AccountFile) => {
    const [{ readHeading }, { exportKind, proposeMapping }] = await Promise.all([
      import('./account-file.ts'),
      import('#core/accounts-headers.ts'),
    ]);
    const heading = await readHeading(file);
    if (!heading) return tell(say('tell.fileEmpty'), 'bad');
    const fields = desk.spec.peek() ? fieldsOf(desk.spec.peek()!) : [];
    const mapping = proposeMapping(heading.cells, fields);
    const { sampleUnread } = await import('./unread-cells.ts');
    unreadIn = await sampleUnread(heading.sample, today.peek());
    importing.value = {
      file,
      heading,
      kind: exportKind(heading.cells),
      mapping,
      unread: unreadIn(mapping),
      state: 'mapping',
      count: null,
      end: null,
      problems: [],
    };
  };

  return {
    list,
    search,
    importing,
    writing,
    left,
    forgetLeft: () => leave(null),
    load: list.load,
    readAll,
    /** What the open mapping lacks before it can be imported. */
    lacks: computed(() =>
      importing.value && !importing.value.mapping.includes('domain') ? say('accounts.sayDomain') : null,
    ),
    find(words: string) {
      search.value = words;
      shownPages.value = 1;
      searchOff();
      searchOff = world.after(200, () => void list.load());
    },
    more() {
      shownPages.value++;
      void list.load();
    },
    /** A file that a person picked. */
    async pick(file: File) {
      const { fileOf } = await import('./account-file.ts');
      await begin(fileOf(file));
    },
    begin,
    /** Another meaning for a column; the column that had it before loses it. */
    map(column: number, target: AccountTarget | null) {
      const now = importing.peek();
      if (!now) return;
      const mapping = now.mapping.map((held, at) => (at === column ? target : held === target ? null : held));
      change({ mapping, unread: unreadIn(mapping) });
    },
    async run() {
      const now = importing.peek();
      if (!now || now.state === 'running') return;
      isStopped = false;
      const problems: LineProblem[] = [];
      let told = 0;
      change({ state: 'running', count: null, end: null, problems: [] });
      leave({ file: now.file.name, share: 0 });
      const { importAccounts } = await import('./account-import.ts');
      const end = await importAccounts(world, {
        ...now,
        isStopped: () => isStopped,
        onProblem: (problem) => problems.push(problem),
        onCount(count) {
          // Drawing is dearer than counting: not every batch needs to be seen.
          if (!count.isWaiting && count.share < 1 && ++told % 4) return;
          change({ count });
          leave({ file: now.file.name, share: count.share });
        },
      });
      if (end.ended === 'done') leave(null);
      change({ state: 'ended', end, problems });
      await list.load();
    },
    stop() {
      isStopped = true;
    },
    close() {
      isStopped = true;
      importing.value = null;
    },
    async giveProblems() {
      const { problemFile } = await import('./account-import.ts');
      const now = importing.peek();
      if (now)
        world.download(say('bad.file'), 'text/csv;charset=utf-8', ['\ufeff', problemFile(now.heading, now.problems)]);
    },
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
    unscored,
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
export type Accounts = ReturnType<typeof createAccounts>;

/** The CRM fields that the spec names, with the one fact that their criterion tests. */
export function fieldsOf(spec: Spec): readonly MappedField[] {
  return spec.profile.criteria.flatMap((criterion) => {
    const target = 'field' in criterion.test ? criterion.test.field : null;
    return target
      ? Object.values(criterion.crmField ?? {}).flatMap((label) => (label ? [{ label: String(label), target }] : []))
      : [];
  });
}
