import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AccountMapping, AccountTarget } from '#core/accounts.ts';
import type { ExportKind, MappedField } from '#core/accounts-headers.ts';
import type { Spec } from '#core/spec.ts';
import type { AccountFile, Heading } from './account-file.ts';
import type { ImportCount, ImportEnd, LineProblem } from './account-import.ts';
import type { SpecDesk } from './spec-desk.ts';
import { forgetTally } from './tally.ts';
import { say } from './words.ts';
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

const leftKey = 'import:left';
/** A file that was not read to its end, and how far it was. */
interface LeftImport {
  readonly file: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface ImportingNeeds {
  readonly desk: SpecDesk;
  readonly today: ReadonlySignal<string>;
  tell(words: string, tone?: 'good' | 'bad'): void;
  /** The list is another now. */
  onWritten(): Promise<void>;
}

/** A file on its way into the account list: what its columns are, how far it is, and how it ended. */
export function createImporting(world: World, { desk, today, tell, onWritten }: ImportingNeeds) {
  const importing = signal<Importing | null>(null);
  let unreadIn: (mapping: AccountMapping) => Importing['unread'] = () => [];
  /** An import that did not come to its end: stopped, or its page was closed. */
  const left = signal(world.memory.read(leftKey) as LeftImport | null);
  const leave = (now: LeftImport | null) => {
    left.value = now;
    if (now) world.memory.keep(leftKey, now);
    else world.memory.drop(leftKey);
  };
  let running = { isStopped: false };
  const change = (part: Partial<Importing>) => {
    if (importing.peek()) importing.value = { ...importing.peek()!, ...part };
  };

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
    importing,
    left,
    forgetLeft: () => leave(null),
    /** What the open mapping lacks before it can be imported. */
    lacks: computed(() =>
      importing.value && !importing.value.mapping.includes('domain') ? say('accounts.sayDomain') : null,
    ),
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
      const mine = { isStopped: false };
      running = mine;
      const changeMine = (part: Partial<Importing>) => {
        if (importing.peek()?.file === now.file) change(part);
      };
      const problems: LineProblem[] = [];
      let told = 0;
      change({ state: 'running', count: null, end: null, problems: [] });
      leave({ file: now.file.name, share: 0 });
      const { importAccounts } = await import('./account-import.ts');
      const end = await importAccounts(world, {
        ...now,
        isStopped: () => mine.isStopped,
        onProblem: (problem) => problems.push(problem),
        onCount(count) {
          // Drawing is dearer than counting: not every batch needs to be seen.
          if (!count.isWaiting && count.share < 1 && ++told % 4) return;
          changeMine({ count });
          leave({ file: now.file.name, share: count.share });
        },
      });
      forgetTally(world);
      if (end.ended === 'done') leave(null);
      changeMine({ state: 'ended', end, problems });
      // Whoever is in another room by now hears of it, too.
      if (end.ended === 'done') tell(say('tell.imported', { file: now.file.name }));
      await onWritten();
    },
    stop() {
      running.isStopped = true;
    },
    close() {
      running.isStopped = true;
      importing.value = null;
    },
    async giveProblems() {
      const { problemFile } = await import('./account-import.ts');
      const now = importing.peek();
      if (now)
        world.download(say('bad.file'), 'text/csv;charset=utf-8', ['\ufeff', problemFile(now.heading, now.problems)]);
    },
  };
}

/** The CRM fields that the spec names, with the one fact that their criterion tests. */
export function fieldsOf(spec: Spec): readonly MappedField[] {
  return spec.profile.criteria.flatMap((criterion) => {
    const target = 'field' in criterion.test ? criterion.test.field : null;
    return target
      ? Object.values(criterion.crmField ?? {}).flatMap((label) => (label ? [{ label: String(label), target }] : []))
      : [];
  });
}
