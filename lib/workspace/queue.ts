import { batch, computed, signal } from '@preact/signals';
import type { Decision, ReasonCode } from '#core/flag-codes.ts';
import { recycleDays } from '#core/recycle.ts';
import { ok } from '#core/result.ts';
import { paths, workspacePaths } from '#wire/paths.ts';
import { type QueuedFlag, queueAnswer } from '#wire/wire.ts';
import { createAnswers } from './answers.ts';
import { keepQueue, type LastQueue, lastQueue, lastQueueWords, noteAnswered } from './last-read.ts';
import { loader } from './loaded.ts';
import { createMerges } from './merges.ts';
import { createAnswered } from './queue-answered.ts';
import { createAnswering } from './queue-answering.ts';
import { type AnswerForm, type AnswerKind, answerTo, firstForm, lackOf } from './queue-form.ts';
import { createQueueList } from './queue-list.ts';
import type { SpecDesk } from './spec-desk.ts';
import { askStore, readPages, tellStore, toldBy, withQuery } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** What waits, what was put off, and why sellers turn accounts down. */
export type QueueView = 'open' | 'later' | 'reasons';

const pageSize = 200;
const mostFlags = 20_000;

/** The review queue: what is open, in which order, what is chosen, what is being said to it. */
export function createQueue(
  world: World,
  now: { readonly value: Date },
  desk: SpecDesk,
  links: { add(flag: QueuedFlag): void; drop(flagId: string): void; version(): number | null },
  tell: (words: string, tone?: 'good' | 'bad') => void,
) {
  /** The queue of an earlier page, while the store is away; null as soon as it has been read. */
  const last = signal<LastQueue | null>(null);
  const readQueue = (partly: (value: readonly QueuedFlag[]) => void) =>
    readPages<QueuedFlag>(
      async (after) => {
        const answer = await askStore(
          world,
          queueAnswer,
          withQuery(paths.queue, { state: 'open', limit: pageSize, after }),
        );
        if (!answer.ok) return answer;
        return ok({ entries: answer.value.flags, next: answer.value.more ? (answer.value.next ?? null) : null });
      },
      mostFlags,
      partly,
    );
  const flags = loader<readonly QueuedFlag[]>(readQueue, () => {
    last.value = lastQueue(world);
    return last.value?.flags ?? null;
  });
  const isHelpOpen = signal(false);
  /** What was claimed or let go here, over what the store said when the queue was read. */
  const claimed = signal<ReadonlyMap<string, boolean>>(new Map());
  /** What the last key did, for as long as it can be undone. */
  const undoable = signal<{ readonly answers: readonly string[]; readonly merges: readonly string[] }>({
    answers: [],
    merges: [],
  });
  const view = signal<QueueView>('open');
  const settled = signal<ReadonlySet<string>>(new Set());
  const merges = createMerges(world, (note) => tell(toldBy(say('queue.notMerged'), { why: 'refused', note }), 'bad'));
  const answers = createAnswers(
    world,
    (status) => {
      settled.value = new Set(settled.value).add(status.id);
      noteAnswered(world, status.id);
    },
    merges.ready,
    () => void flags.load(),
  );
  /** Both at once: a link without its answer would go into the draft that is open. */
  const takeBack = (flagId: string): boolean =>
    batch(() => {
      const isBack = answers.takeBack(flagId);
      if (isBack) links.drop(flagId);
      return isBack;
    });

  /** What still needs an answer: an answer on its way takes a flag out at once. */
  const open = computed(() => {
    const given = answers.given.value;
    const all = flags.is.value.value ?? [];
    return all.filter(
      ({ flag }) =>
        !settled.value.has(flag.id) &&
        !merges.is.value.has(flag.id) &&
        (given.get(flag.id)?.state ?? 'refused') === 'refused',
    );
  });
  const list = createQueueList(open, now);
  const { shown, at, chosenId } = list;
  const answering = createAnswering(open);
  const { form } = answering;
  /** What is being answered stays at hand, whatever the filter leaves of the list. */
  const chosen = computed(() => answering.to.value ?? list.chosen.value);
  /** Open flags that say the same. */
  const alike = computed(() => (chosen.value ? list.like(chosen.value) : []));
  /** How many sellers said it, the one whose flag it is among them. */
  const sellersOf = (queued: QueuedFlag): number => merges.countInto(queued.flag.id, queued.merged ?? 0) + 1;
  const overdue = computed(() => open.value.filter((flag) => new Date(flag.dueAt) < now.value).length);

  /** Whether one has claimed it: here, or in another browser. */
  const isMine = ({ flag, claimedBy }: QueuedFlag): boolean =>
    claimed.value.get(flag.id) ??
    // A store of before it told so: then one is known by name.
    (claimedBy ? (claimedBy.mine ?? claimedBy.name === world.me?.member.name) : false);
  /** Days until a flag comes back, by the spec; null where it has no rule for the reason. */
  const ruleOf = (reason: ReasonCode | null): number | null =>
    desk.spec.value ? recycleDays(desk.spec.value, reason) : null;
  const choose = (index: number) => {
    list.choose(index);
    form.value = null;
  };

  return {
    flags,
    async load() {
      await flags.load();
      const { state, value } = flags.is.peek();
      if (state !== 'ready') return;
      last.value = null;
      keepQueue(world, value ?? []);
      merges.forgetSent();
      // The store is there: what waits for it need not wait for its own turn.
      void answers.send();
    },
    typed: list.typed,
    form,
    leftOver: answering.leftOver,
    isHelpOpen,
    answers,
    waiting: open,
    shown,
    at,
    chosen,
    alike,
    alikeCount: list.alikeCount,
    sellersOf,
    ruleOf,
    merges,
    view,
    answered: createAnswered(world, open, desk),
    overdue,
    undoable,
    /** What is left out of a queue that an earlier page read; null when it comes from the store. */
    lastWords: computed(() => (last.value ? lastQueueWords(last.value) : null)),
    choose,
    step: (by: number) => choose(at.value + by),
    /** Opens the form for an answer, with words that can be sent as they are. */
    begin(decision: Decision, kind: AnswerKind = 'plain') {
      const flag = chosen.value?.flag;
      if (!flag) return;
      chosenId.value = flag.id;
      form.value = firstForm(flag, decision, kind, {
        tier: desk.spec.peek()?.scoring.tiers[0]?.id ?? null,
        rule: ruleOf(flag.reason),
        now: now.value,
        together: alike.value.length > 0,
      });
    },
    change(part: Partial<AnswerForm>) {
      if (form.value) form.value = { ...form.value, ...part };
    },
    cancel() {
      form.value = null;
    },
    /** Gives the answer to the flag of the form and goes on to the next. False where the form wants something yet (`lackOf`). */
    give(): boolean {
      const said = form.value;
      const one = answering.to.value;
      if (!said || !one || lackOf(said, now.value)) return false;
      const all = said.together ? [one, ...alike.value] : [one];
      const following = shown.value[at.value + 1] ?? shown.value[at.value - 1] ?? null;
      const version = said.changesSpec ? links.version() : null;
      form.value = null;
      for (const { flag } of all) {
        links.drop(flag.id);
        answers.give(answerTo(flag, said, version));
      }
      if (said.changesSpec) links.add(one);
      undoable.value = { answers: all.map(({ flag }) => flag.id), merges: [] };
      const left = shown.value;
      chosenId.value = left.some(({ flag }) => flag.id === following?.flag.id)
        ? (following?.flag.id ?? null)
        : (left[0]?.flag.id ?? null);
      return true;
    },
    /** Makes one flag of all that say the same: one answer then goes to everybody. The one that is due first stays in the queue, because its
     * seller was promised an answer by then. How many were merged. */
    merge(): number {
      const one = chosen.value;
      if (!one || !alike.value.length) return 0;
      const all = [one, ...alike.value];
      const head = all.reduce((first, other) => (new Date(other.dueAt) < new Date(first.dueAt) ? other : first));
      const others = all.filter((other) => other !== head);
      for (const { flag } of others) merges.merge(flag.id, head.flag.id);
      chosenId.value = head.flag.id;
      undoable.value = { answers: [], merges: others.map(({ flag }) => flag.id) };
      return others.length;
    },
    /** Lets go of an answer that the store refused: its flag is open again. */
    dropRefused(flagId: string) {
      takeBack(flagId);
      void flags.load();
    },
    /** Takes the last answer or merge back while it is held. */
    undo(): boolean {
      const back = [
        ...undoable.value.answers.filter(takeBack),
        ...undoable.value.merges.filter((id) => merges.takeBack(id)),
      ];
      if (back[0] && undoable.value.answers.length) chosenId.value = back[0];
      undoable.value = { answers: [], merges: [] };
      return back.length > 0;
    },
    open(): () => void {
      const offs = [merges.open(), answers.open(), answering.watch(), list.watch()];
      return () => {
        for (const off of offs) off();
      };
    },
    isMine,
    async claim() {
      const flag = chosen.value;
      if (!flag) return;
      const wanted = !isMine(flag);
      const answer = await tellStore(world, workspacePaths.claim(flag.flag.id), {
        method: 'POST',
        body: { claimed: wanted },
      });
      if (answer.ok) claimed.value = new Map(claimed.value).set(flag.flag.id, wanted);
      else tell(answer.why === 'offline' ? say('queue.notClaimed') : toldBy(say('tell.notDone'), answer), 'bad');
    },
  };
}
