import { computed, signal } from '@preact/signals';
import type { Decision } from '#core/flags.ts';
import { ok } from '#core/result.ts';
import { paths, type QueuedFlag, queueAnswer } from '#wire/wire.ts';
import { workspacePaths } from '#wire/workspace.ts';
import { createAnswers } from './answers.ts';
import { loader } from './loaded.ts';
import { parseFilter, passes } from './queue-filter.ts';
import { askStore, readPages, tellStore, withQuery } from './store.ts';
import type { World } from './world.ts';

/** What the reviewer is about to say. */
export interface AnswerForm {
  readonly decision: Decision;
  readonly exception: boolean;
  /** Whether the answer leads to a change of the spec. */
  readonly changesSpec: boolean;
  readonly tier: string | null;
  readonly until: string | null;
  readonly words: string;
  /** Given to all open flags that say the same. */
  readonly together: boolean;
}

const pageSize = 200;
const mostFlags = 20_000;

/** The review queue: what is open, in which order, what is chosen, what is being said to it. */
export function createQueue(
  world: World,
  now: { readonly value: Date },
  links: { add(flag: QueuedFlag): void; version(): number | null },
) {
  const flags = loader<readonly QueuedFlag[]>((partly) =>
    readPages(
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
    ),
  );
  const typed = signal('');
  const chosenId = signal<string | null>(null);
  const form = signal<AnswerForm | null>(null);
  const isHelpOpen = signal(false);
  /** What was claimed or let go here, over what the store said when the queue was read. */
  const claimed = signal<ReadonlyMap<string, boolean>>(new Map());
  const lastGiven = signal<readonly string[]>([]);
  const settled = signal<ReadonlySet<string>>(new Set());
  const answers = createAnswers(world, (status) => {
    settled.value = new Set(settled.value).add(status.id);
  });

  /** What still needs an answer: an answer on its way takes a flag out at once. */
  const open = computed(() => {
    const given = answers.given.value;
    const all = flags.is.value.value ?? [];
    return all.filter(
      ({ flag }) => !settled.value.has(flag.id) && (given.get(flag.id)?.state ?? 'refused') === 'refused',
    );
  });
  const shown = computed(() => {
    const filter = parseFilter(typed.value);
    return open.value.filter((flag) => passes(flag, filter, now.value));
  });
  const at = computed(() => {
    const index = shown.value.findIndex(({ flag }) => flag.id === chosenId.value);
    return index < 0 ? (shown.value.length ? 0 : -1) : index;
  });
  const chosen = computed(() => shown.value[at.value] ?? null);
  /** Open flags of others that say the same of the same prospect. */
  const alike = computed(() => {
    const one = chosen.value?.flag;
    if (!one) return [];
    return open.value.filter(
      ({ flag }) =>
        flag.id !== one.id &&
        flag.prospect.key === one.prospect.key &&
        flag.kind === one.kind &&
        flag.criterion === one.criterion &&
        flag.fact === one.fact,
    );
  });
  const overdue = computed(() => open.value.filter((flag) => new Date(flag.dueAt) < now.value).length);

  /** Whether one has claimed it: here, or in another browser. */
  const isMine = ({ flag, claimedBy }: QueuedFlag): boolean =>
    claimed.value.get(flag.id) ?? (claimedBy?.name !== undefined && claimedBy.name === world.me?.member.name);
  const choose = (index: number) => {
    const flag = shown.value[Math.min(Math.max(index, 0), shown.value.length - 1)];
    if (flag) chosenId.value = flag.flag.id;
    form.value = null;
  };

  return {
    flags,
    typed,
    form,
    isHelpOpen,
    answers,
    open,
    shown,
    at,
    chosen,
    alike,
    overdue,
    lastGiven,
    choose,
    step: (by: number) => choose(at.value + by),
    /** Opens the form for an answer, with words that can be sent as they are. */
    begin(decision: Decision, kind: 'plain' | 'exception' | 'spec' = 'plain') {
      const flag = chosen.value?.flag;
      if (!flag) return;
      form.value = {
        decision,
        exception: kind === 'exception',
        changesSpec: kind === 'spec',
        tier: decision === 'accepted' && kind === 'plain' ? flag.suggestedTier : null,
        until: decision === 'recycled' ? dayAfter(now.value, 90) : null,
        words: firstWords(decision, kind),
        together: alike.value.length > 0,
      };
    },
    change(part: Partial<AnswerForm>) {
      if (form.value) form.value = { ...form.value, ...part };
    },
    cancel() {
      form.value = null;
    },
    /** Gives the answer and goes on to the next flag. False where a word to the seller is missing. */
    give(): boolean {
      const said = form.value;
      const one = chosen.value;
      if (!said || !one || !said.words.trim()) return false;
      const all = said.together ? [one, ...alike.value] : [one];
      const following = shown.value[at.value + 1] ?? shown.value[at.value - 1] ?? null;
      const version = said.changesSpec ? links.version() : null;
      for (const { flag } of all)
        answers.give({
          flagId: flag.id,
          decision: said.decision,
          words: said.words.trim(),
          changed:
            said.decision === 'accepted' && (said.exception || said.changesSpec || said.tier)
              ? {
                  criterion: said.exception || said.changesSpec ? flag.criterion : null,
                  specVersion: version,
                  tier: said.tier,
                }
              : null,
          until: said.until,
          exception: said.exception,
        });
      if (said.changesSpec) links.add(one);
      lastGiven.value = all.map(({ flag }) => flag.id);
      form.value = null;
      const left = shown.value;
      chosenId.value = left.some(({ flag }) => flag.id === following?.flag.id)
        ? (following?.flag.id ?? null)
        : (left[0]?.flag.id ?? null);
      return true;
    },
    /** Takes the last answer back while it is held. */
    undo(): boolean {
      const back = lastGiven.value.filter((id) => answers.takeBack(id));
      if (back[0]) chosenId.value = back[0];
      lastGiven.value = [];
      return back.length > 0;
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
    },
  };
}
export type Queue = ReturnType<typeof createQueue>;

function firstWords(decision: Decision, kind: 'plain' | 'exception' | 'spec'): string {
  if (decision === 'rejected') return '';
  if (decision === 'recycled') return 'Not now. It comes back to us on the day below.';
  if (kind === 'exception') return 'Agreed: an accepted exception. Go ahead with this account.';
  if (kind === 'spec') return 'Agreed. We are changing the spec because of this.';
  return 'Agreed, thank you.';
}

/** YYYY-MM-DD so many days on. */
export const dayAfter = (from: Date, days: number): string =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
