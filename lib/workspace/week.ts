import { computed, signal } from '@preact/signals';
import { failed, ok } from '#core/result.ts';
import { daysOf, weekAway, weekOf, weekReport } from '#core/weekly.ts';
import { lacksOf, type WeekAnswer } from '#core/weekly-answer.ts';
import { type Numbers, numbersAnswer } from '#wire/numbers.ts';
import { workspacePaths } from '#wire/paths.ts';
import { loader } from './loaded.ts';
import { createOnePaper } from './one-paper.ts';
import { createPapers } from './papers.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, withQuery } from './store.ts';
import type { Tally } from './tally.ts';
import { createWeekSpecs } from './week-specs.ts';
import { say, sayCount } from './words.ts';
import type { World } from './world.ts';

type WeekBody = WeekAnswer & Readonly<Record<string, unknown>>;
const emptyAnswer: WeekBody = { words: '', promises: [], kept: [], by: '' };

function readWeek(body: Readonly<Record<string, unknown>>): WeekBody | null {
  const list = (value: unknown) =>
    Array.isArray(value) ? value.filter((one) => typeof (one as { id?: unknown })?.id === 'string') : [];
  return {
    words: typeof body.words === 'string' ? body.words : '',
    promises: list(body.promises) as WeekAnswer['promises'],
    kept: list(body.kept) as WeekAnswer['kept'],
    by: typeof body.by === 'string' ? body.by : '',
  };
}

/** The week: what sales heard, what marketing answers, and whether last week's promises were kept. */
export function createWeek(
  world: World,
  desk: SpecDesk,
  tally: { readonly value: Tally | null },
  today: { readonly value: string },
) {
  const papers = createPapers<WeekBody>(world, 'week', readWeek);
  const paper = createOnePaper(papers);
  const week = signal(weekOf(today.value));
  const lastAnswer = signal<WeekBody | null>(null);
  /** Something was raised in the week before, and nobody has answered it. */
  const isLastMissing = signal(false);
  const typed = signal('');
  const typedKey = () => `typed:promise:${week.peek()}`;
  const numbers = loader(async () => {
    const [now, before] = await Promise.all([numbersOf(week.peek()), numbersOf(weekAway(week.peek(), -1))]);
    if (!now.ok) return now;
    return before.ok ? ok({ now: now.value, before: before.value }) : before;
  });
  const numbersOf = async (name: string) => {
    const days = daysOf(name);
    if (!days) return failed('missing' as const, say('tell.noSuchWeek'));
    return askStore<Numbers>(world, numbersAnswer, withQuery(workspacePaths.numbers, { ...days }));
  };
  const specs = createWeekSpecs(
    desk,
    week,
    computed(() => numbers.is.value.value?.now ?? null),
  );
  const answer = computed(() => (papers.open.value?.id === week.value ? papers.open.value.body : emptyAnswer));
  const change = (part: Partial<WeekAnswer>) => {
    const by = world.me?.member.name ?? '';
    paper.write(week.peek(), say('made.week', { week: week.peek() }), { ...answer.peek(), ...part, by });
  };

  return {
    papers,
    week,
    numbers,
    answer,
    /** Whether the week has an answer; unread while nobody knows. */
    answered: paper.is,
    readAnswer: () => paper.read(week.peek()),
    lastAnswer,
    isLastMissing,
    days: computed(() => daysOf(week.value)),
    report: computed(() => {
      const value = numbers.is.value.value;
      const told = specs.specs.value;
      return value && told ? weekReport(told, value.now, value.before, failedIn(tally.value)) : null;
    }),
    /** What is still missing of the answer; null while it is unread. */
    lacks: computed(() =>
      paper.is.value.value === null
        ? null
        : lacksOf(answer.value, lastAnswer.value).map((lack) =>
            lack.code === 'kept' ? sayCount('lack.kept', lack.count) : say(`lack.${lack.code}`),
          ),
    ),
    /** Reads and saves as long as the page is there; the answer stops. */
    open() {
      const offs = [papers.watch(), specs.watch()];
      return () => {
        for (const off of offs) off();
      };
    },
    async enter(name: string | null) {
      week.value = name && daysOf(name) ? name : weekOf(today.value);
      papers.close();
      specs.again();
      lastAnswer.value = null;
      isLastMissing.value = false;
      const kept = world.memory.read(typedKey());
      typed.value = typeof kept === 'string' ? kept : '';
      const entered = week.peek();
      const [, , last] = await Promise.all([numbers.load(), paper.read(entered), papers.peek(weekAway(entered, -1))]);
      // Another week was turned to meanwhile.
      if (week.peek() !== entered) return;
      lastAnswer.value = last.ok ? last.value : null;
      const isUnanswered = last.ok ? !last.value.words.trim() : last.why === 'missing';
      isLastMissing.value = isUnanswered && (numbers.is.peek().value?.before.flags.length ?? 0) > 0;
    },
    say: (words: string) => change({ words }),
    promise(id: string | null, what: string) {
      const { promises } = answer.peek();
      if (id === null) change({ promises: [...promises, { id: world.newId(), what }] });
      else if (what) change({ promises: promises.map((one) => (one.id === id ? { id, what } : one)) });
      else change({ promises: promises.filter((one) => one.id !== id) });
    },
    /** What is being typed as the next promise, kept until it is made. */
    typed,
    type(words: string) {
      typed.value = words;
      if (words) world.memory.keep(typedKey(), words);
      else world.memory.drop(typedKey());
    },
    keep(id: string, isDone: boolean | null, words: string) {
      change({ kept: [...answer.peek().kept.filter((one) => one.id !== id), { id, isDone, words }] });
    },
  };
}

/** How many accounts of the list each criterion rules out; null until the list was judged. */
const failedIn = (tally: Tally | null): Readonly<Record<string, number>> | null =>
  tally && tally.judged > 0
    ? Object.fromEntries(Object.entries(tally.criteria).map(([id, { mismatch }]) => [id, mismatch]))
    : null;
