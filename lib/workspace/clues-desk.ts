import { computed, signal } from '@preact/signals';
import { type ClueUpdates, clueUpdatesSchema, parseClueUpdates } from '#core/clue-updates.ts';
import { failed, ok } from '#core/result.ts';
import type { SpecProblem } from '#core/spec-errors.ts';
import { paths } from '#wire/paths.ts';
import { loader } from './loaded.ts';
import { problemWords } from './problem-words.ts';
import { askStore, tellStore, toldBy } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** Where facts stand on sites that were laid out anew: what the team's browsers look for, made line by line and published whole. */

export type ClueLine = ClueUpdates['clues'][number];
export type PageLine = NonNullable<ClueUpdates['pages']>[number];
interface Lines {
  readonly clues: readonly ClueLine[];
  readonly pages: readonly PageLine[];
}

/** What is wrong with a line of the draft: the list it is in, its number from 0, and what the schema says of it. */
export interface LineProblem {
  readonly list: 'clues' | 'pages';
  readonly at: number;
  readonly words: string;
}

const draftKey = 'typed:clues';

const keptLines = (kept: unknown): Lines | null => {
  const { clues, pages } = (kept ?? {}) as Partial<Lines>;
  return Array.isArray(clues) && Array.isArray(pages) ? { clues, pages } : null;
};

const none: ClueUpdates = { version: 0, clues: [], pages: [] };

export function createCluesDesk(world: World, tell: (words: string, tone?: 'good' | 'bad') => void) {
  const inForce = loader(async () => {
    const answer = await askStore(world, clueUpdatesSchema, paths.clues);
    // A team that never published any has none.
    if (!answer.ok) return answer.why === 'missing' ? ok(none) : failed(answer.why, answer.note);
    return ok(answer.value);
  });
  const draft = signal<Lines | null>(keptLines(world.memory.read(draftKey)));
  /** What was made and not published outlives the page. */
  const setDraft = (next: Lines | null) => {
    draft.value = next;
    if (next) world.memory.keep(draftKey, next);
    else world.memory.drop(draftKey);
  };
  const wrong = signal<readonly string[]>([]);
  const isSending = signal(false);

  const lines = computed<Lines>(() => {
    const { clues, pages = [] } = inForce.is.value.value ?? none;
    return draft.value ?? { clues, pages };
  });
  const asDocument = ({ clues, pages }: Lines) => ({
    version: (inForce.is.peek().value?.version ?? 0) + 1,
    clues,
    ...(pages.length > 0 ? { pages } : {}),
  });
  const change = (make: (now: Lines) => Lines) => {
    wrong.value = [];
    setDraft(make(lines.peek()));
  };

  /** Sends a whole new version. What the store refuses leaves the draft as it was. */
  async function send(next: Lines, done: string): Promise<boolean> {
    isSending.value = true;
    const answer = await tellStore(world, paths.clues, { method: 'PUT', body: asDocument(next) });
    isSending.value = false;
    if (!answer.ok) {
      tell(toldBy(say('tell.notPublished'), answer), 'bad');
      // Somebody else published meanwhile: their number is taken, the draft stays.
      if (answer.why === 'conflict') await inForce.load();
      return false;
    }
    setDraft(null);
    await inForce.load();
    tell(done);
    return true;
  }

  return {
    inForce,
    lines,
    isSending,
    isChanged: computed(() => draft.value !== null),
    /** Line by line, what is wrong with the draft. */
    problems: computed(() => (draft.value ? problemsOf(asDocument(draft.value)) : [])),
    /** What was wrong with what was pasted last; nothing of it was taken then. */
    wrong,
    load: () => inForce.load(),
    add: (clue: ClueLine) => change((now) => ({ ...now, clues: [...now.clues, clue] })),
    addPage: (page: PageLine) => change((now) => ({ ...now, pages: [...now.pages, page] })),
    remove: (at: number) => change((now) => ({ ...now, clues: now.clues.filter((_, index) => index !== at) })),
    removePage: (at: number) => change((now) => ({ ...now, pages: now.pages.filter((_, index) => index !== at) })),
    discard() {
      setDraft(null);
      wrong.value = [];
    },
    /** Clues as sellers copy them, one a line, or a whole document. All of them are taken, or none. */
    paste(text: string): boolean {
      const read = linesOf(text);
      wrong.value = read.wrong;
      if (read.wrong.length > 0) return false;
      change((now) => ({ clues: [...now.clues, ...read.clues], pages: [...now.pages, ...read.pages] }));
      return true;
    },
    publish: () => send(lines.peek(), say('clues.published')),
    withdraw: () => send({ clues: [], pages: [] }, say('clues.withdrawn')),
  };
}
export type CluesDesk = ReturnType<typeof createCluesDesk>;

const placed = (problem: SpecProblem): LineProblem | null => {
  const { path } = problem;
  const words = problemWords(problem);
  const [, list, at, key] = /^(clues|pages)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  if (list !== 'clues' && list !== 'pages') return null;
  return { list, at: Number(at), words: key ? `${key}: ${words}` : words };
};

function problemsOf(document: unknown): readonly LineProblem[] {
  const parsed = parseClueUpdates(document);
  return parsed.ok ? [] : parsed.problems.flatMap((problem) => placed(problem) ?? []);
}

/** What pasted words hold, and what is wrong with them by line. */
function linesOf(text: string): Lines & { readonly wrong: readonly string[] } {
  const whole = jsonOf(text);
  const isDocument = typeof whole === 'object' && whole !== null && 'clues' in whole;
  const rows = isDocument ? [] : text.split('\n').flatMap((row, at) => (row.trim() ? [{ row, at: at + 1 }] : []));
  const read = rows.map(({ row, at }) => ({ at, json: jsonOf(row.trim().replace(/,$/, '')) }));
  const unread = read.filter(({ json }) => json === undefined).map(({ at }) => say('clues.notJson', { line: at }));
  if (unread.length > 0) return { clues: [], pages: [], wrong: unread };
  const parsed = parseClueUpdates(isDocument ? whole : { version: 1, clues: read.map(({ json }) => json) });
  if (parsed.ok) return { clues: parsed.value.clues, pages: parsed.value.pages ?? [], wrong: [] };
  const wrong = parsed.problems.map((problem) => {
    const line = isDocument ? null : placed(problem);
    return line
      ? say('clues.inLine', { line: read[line.at]?.at ?? 0, what: line.words })
      : `${problem.path}: ${problemWords(problem)}`;
  });
  return { clues: [], pages: [], wrong };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
