import { computed, effect, signal } from '@preact/signals';
import { createAccounts } from './accounts.ts';
import type { CluesDesk } from './clues-desk.ts';
import { createDrafts } from './drafts.ts';
import { createInterviews } from './interviews.ts';
import { closedTo } from './open-to.ts';
import { createQueue } from './queue.ts';
import { type Route, routeOf } from './route.ts';
import { createSpecDesk } from './spec-desk.ts';
import { heard } from './standing.ts';
import { createTally } from './tally.ts';
import { createTeamDesk } from './team-desk.ts';
import { createWeek } from './week.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** How often due clocks are brought up to date. */
const tick = 30_000;

/** Rooms that others change all day. */
const liveRooms: readonly Route['room'][] = ['spec', 'queue', 'draft', 'clues', 'team', 'log'];

/** Says what has just happened. `back` takes it back, and is offered beside it. */
export type Tell = (words: string, tone?: 'good' | 'bad', back?: () => void) => void;

interface Toast {
  readonly id: number;
  readonly words: string;
  readonly tone: 'good' | 'bad';
  readonly actions: readonly { readonly label: string; run(): void }[];
}

/** The workspace's state, room by room, and the verbs that RevOps and marketing have. */
export function createWorkspace(outside: World) {
  const { world, isOut, isUnkept } = heard(outside);
  const now = signal(world.now());
  const today = computed(() => now.value.toISOString().slice(0, 10));
  const route = signal<Route>({ room: 'spec', open: null });
  const toast = signal<Toast | null>(null);

  let toasts = 0;
  let toastOff = () => {};
  const clearToast = () => {
    toastOff();
    toast.value = null;
  };
  const tell: Tell = (words, tone = 'good', back) => {
    toastOff();
    const run = () => {
      clearToast();
      back?.();
    };
    toast.value = { id: ++toasts, words, tone, actions: back ? [{ label: say('takeBack'), run }] : [] };
    toastOff = world.after(back ? 20_000 : 6_000, clearToast);
  };

  const desk = createSpecDesk(world);
  const tally = createTally(world, desk, today);
  const drafts = createDrafts(world, desk, today, tell);
  const queue = createQueue(world, now, desk, drafts.links, tell);
  const accounts = createAccounts(world, desk, today, tell);
  const interviews = createInterviews(world, drafts, today, tell);
  const week = createWeek(world, desk, tally.is, today);
  /** What checks such lines weighs more than the rest of the page: it comes when its room is entered. */
  const clues = signal<CluesDesk | null>(null);
  const enterClues = async () => {
    if (!clues.peek()) {
      const { createCluesDesk } = await import('./clues-desk.ts');
      clues.value ??= createCluesDesk(world, tell);
    }
    await clues.peek()?.load();
  };
  const team = createTeamDesk(world, tell);

  /** The account list is looked at once the spec to judge it by is there. */
  let loading: Promise<void> = Promise.resolve();
  const tallied = () => loading.then(tally.look);
  /** What each room reads when it is entered: first of all the spec in force, which every room goes by and colleagues publish. */
  const enter = (room: Route['room']) => {
    loading = desk.load();
    if (!world.me || closedTo(world.me, room)) return;
    if (room === 'spec' || room === 'week') void tallied();
    if (room === 'queue') void queue.load();
    if (room === 'draft') void drafts.enter();
    if (room === 'accounts') void accounts.load();
    if (room === 'interviews') void interviews.enter();
    if (room === 'week') void week.enter(route.peek().open);
    if (room === 'clues') void enterClues();
    if (room === 'team') void team.loadTeam();
    if (room === 'log') void team.loadLog();
  };
  let isEntered = false;
  const go = (hash: string) => {
    const next = routeOf(hash);
    const isSame = isEntered && next.room === route.value.room && next.room !== 'week';
    isEntered = true;
    route.value = next;
    if (!isSame) enter(next.room);
  };

  /** Starts the clock and reads what every room needs; the answer stops everything. */
  function open(hash: string): () => void {
    const offs: (() => void)[] = [];
    const keepTime = () => {
      now.value = world.now();
      if (desk.inForce.is.peek().state === 'failed') enter(route.peek().room);
      offs[0] = world.after(tick, keepTime);
    };
    offs.push(world.after(tick, keepTime));
    offs.push(queue.open(), drafts.open(), interviews.open(), week.open());
    go(hash);
    if (world.me && route.value.room !== 'queue' && !closedTo(world.me, 'queue')) void queue.load();
    // A flag answered with "change the spec" is linked from the draft as soon as there is one, and the answer has left.
    offs.push(effect(() => drafts.links.settle((id) => queue.answers.given.value.has(id))));
    offs.push(world.onOnline(() => enter(route.peek().room)));
    // What others changed while one was away: what is in force, who signed, what was flagged.
    offs.push(
      world.onShown(() => {
        if (liveRooms.includes(route.peek().room)) enter(route.peek().room);
        else loading = desk.load();
      }),
    );
    return () => {
      for (const off of offs) off();
      toastOff();
    };
  }

  return {
    world,
    isOut,
    isUnkept,
    now,
    today,
    route,
    toast,
    clearToast,
    tell,
    desk,
    tally,
    drafts,
    queue,
    accounts,
    interviews,
    week,
    clues,
    team,
    go,
    open,
  };
}
export type Workspace = ReturnType<typeof createWorkspace>;
