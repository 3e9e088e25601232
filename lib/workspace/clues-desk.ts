import { computed, signal } from '@preact/signals';
import { type ClueUpdates, clueUpdatesSchema, parseClueUpdates } from '#core/clue-updates.ts';
import { failed, ok } from '#core/result.ts';
import type { SpecProblem } from '#core/spec-errors.ts';
import { paths } from '#wire/paths.ts';
import {
  type ClueChanges,
  type ClueLine,
  changed,
  keptChanges,
  type Lines,
  noChanges,
  type PageLine,
  stillOpen,
  withAdded,
  withRemoved,
} from './clues-draft.ts';
import { loader } from './loaded.ts';
import { problemWords } from './problem-words.ts';
import { askStore, tellStore, toldBy } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** Where facts stand on sites that were laid out anew: what the team's browsers look for, made line by line and published whole. */

/** What is wrong with a line of the draft: the list it is in, its number from 0, and what the schema says of it. */
export interface LineProblem {
  readonly list: 'clues' | 'pages';
  readonly at: number;
  readonly words: string;
}

const draftKey = 'typed:clues';

const none: ClueUpdates = { version: 0, clues: [], pages: [] };
const linesOfUpdates = ({ clues, pages = [] }: ClueUpdates): Lines => ({ clues, pages });

export function createCluesDesk(world: World, tell: (words: string, tone?: 'good' | 'bad') => void) {
  const inForce = loader(async () => {
    const answer = await askStore(world, clueUpdatesSchema, paths.clues);
    // A team that never published any has none.
    if (!answer.ok) return answer.why === 'missing' ? ok(none) : failed(answer.why, answer.note);
    return ok(answer.value);
  });
  const kept = () => keptChanges(world.memory.read(draftKey));
  const draft = signal<ClueChanges | null>(kept());
  /** What was made and not published outlives the page. */
  const setDraft = (next: ClueChanges | null) => {
    draft.value = next;
    if (next) world.memory.keep(draftKey, next);
    else world.memory.drop(draftKey);
  };
  /** Takes up what other tabs of this browser have changed, and leaves out what is in force by now. */
  const settle = () => {
    const changes = kept();
    setDraft(changes && stillOpen(now.peek(), changes));
  };
  const wrong = signal<readonly string[]>([]);
  const isSending = signal(false);

  const now = computed<Lines>(() => linesOfUpdates(inForce.is.value.value ?? none));
  const lines = computed<Lines>(() => changed(now.value, draft.value ?? noChanges));
  const asDocument = ({ clues, pages }: Lines): ClueUpdates => ({
    version: (inForce.is.peek().value?.version ?? 0) + 1,
    clues: [...clues],
    ...(pages.length > 0 ? { pages: [...pages] } : {}),
  });
  const change = (make: (changes: ClueChanges) => ClueChanges) => {
    wrong.value = [];
    setDraft(make(kept() ?? noChanges));
  };
  /** The line that is shown there: another tab may have changed the list meanwhile. */
  const remove = (list: keyof Lines, at: number) => {
    const line = lines.peek()[list][at];
    if (line) change((changes) => withRemoved(now.peek(), changes, list, line));
  };
  const load = async () => {
    await inForce.load();
    if (inForce.is.peek().state === 'ready') settle();
  };

  /** Sends a whole new version. What the store refuses leaves the draft as it was. */
  async function send(next: Lines, done: string): Promise<boolean> {
    isSending.value = true;
    const document = asDocument(next);
    const answer = await tellStore(world, paths.clues, { method: 'PUT', body: document });
    isSending.value = false;
    if (!answer.ok) {
      tell(toldBy(say('tell.notPublished'), answer), 'bad');
      // Somebody else published meanwhile: what they published is shown with the changes made to it, and goes out with them.
      if (answer.why === 'conflict') await load();
      return false;
    }
    inForce.put(document);
    settle();
    tell(done);
    return true;
  }

  return {
    inForce,
    lines,
    isSending,
    isChanged: computed(() => draft.value !== null),
    /** Line by line, what is wrong with the draft. */
    problems: computed(() => (draft.value ? problemsOf(asDocument(lines.value)) : [])),
    /** What was wrong with what was pasted last; nothing of it was taken then. */
    wrong,
    load,
    add: (clue: ClueLine) => change((changes) => withAdded(changes, { clues: [clue], pages: [] })),
    addPage: (page: PageLine) => change((changes) => withAdded(changes, { clues: [], pages: [page] })),
    remove: (at: number) => remove('clues', at),
    removePage: (at: number) => remove('pages', at),
    discard() {
      setDraft(null);
      wrong.value = [];
    },
    /** Clues as sellers copy them, one a line, or a whole document. All of them are taken, or none. */
    paste(text: string): boolean {
      const read = linesOf(text);
      wrong.value = read.wrong;
      if (read.wrong.length > 0) return false;
      change((changes) => withAdded(changes, read));
      return true;
    },
    publish: () => send(lines.peek(), say('clues.published')),
    async withdraw(): Promise<boolean> {
      const isDone = await send({ clues: [], pages: [] }, say('clues.withdrawn'));
      if (isDone) setDraft(null);
      return isDone;
    },
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
