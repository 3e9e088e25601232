import { computed, effect, signal } from '@preact/signals';
import type { JoinFailure } from '#bus/messages.ts';
import type { Settings, Shown } from '#bus/shown.ts';
import type { OwnFlag } from '#core/flags.ts';
import { judge } from '#core/judge.ts';
import { playsFor } from '#core/plays.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Persona, Spec } from '#core/spec.ts';
import { standingFlags } from './about.ts';
import { createFlagging } from './flagging.ts';
import { createFolds } from './folds.ts';
import { known } from './known.ts';
import { pageNotice, type Remedy, teamNotices } from './notices.ts';
import { createOffers } from './offers.ts';
import { createPageVerbs } from './page.ts';
import { createSearch } from './search.ts';
import { createToasts } from './toasts.ts';
import { createTour } from './tour.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

export type { Counted, JoinFailure } from '#bus/messages.ts';
export type { PageState, Settings, Shown, Site, TeamState } from '#bus/shown.ts';

/** Why joining came to nothing. */
export type JoinRefusal = JoinFailure | 'background' | 'no-consent';

/** How often "3 min ago" and "due in 31 h" are brought up to date. */
const tick = 30_000;

/** Lengths of words that can be misspelt: the search keeps an index for each. One a task, so that none is felt. */
const warmedLengths = [4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The panel's state, derived from one snapshot of the background, and the verbs that a seller has. */
export function createPanel(world: World) {
  const shown = signal<Shown | null>(null);
  /** The background cannot be reached: it was updated under an open panel. */
  const isLost = signal(false);
  const now = signal(world.now());
  const chosenPersona = signal<Persona | null>(null);
  /** Counts the prospects shown: goes up when it is another one, not when more is known of the same. */
  const subject = signal(0);
  let last: ReadonlySet<string> = new Set();

  let kept: { hash: string; spec: Spec } | null = null;
  /** The same object while the hash is the same, so that what was compiled from it stays compiled. */
  const spec = computed((): Spec | null => {
    const snapshot = shown.value;
    if (!snapshot) return null;
    if (kept?.hash !== snapshot.specHash) kept = { hash: snapshot.specHash, spec: snapshot.spec };
    return kept.spec;
  });
  let subjectNow: { words: string; prospect: Prospect | null } | null = null;
  /** The same object while it says the same, so that nothing is judged again. */
  const prospect = computed((): Prospect | null => {
    const next = shown.value?.prospect ?? null;
    const words = JSON.stringify(next);
    if (subjectNow?.words !== words) subjectNow = { words, prospect: next };
    return subjectNow.prospect;
  });
  const today = computed(() => shown.value?.today ?? world.now().toISOString().slice(0, 10));
  const verdict = computed(() =>
    spec.value && prospect.value ? judge(spec.value, prospect.value, today.value) : null,
  );
  const plays = computed(() => {
    if (!spec.value || !prospect.value || !verdict.value) return null;
    const stage = known(prospect.value, 'crm.stage')?.said ?? null;
    const moment = { persona: chosenPersona.value, stage, today: today.value };
    return playsFor(spec.value, verdict.value, prospect.value, moment);
  });

  const toasts = createToasts(world.after);
  const folds = createFolds(world.memory);
  const seen = () => ({ windowId: world.windowId, prospect: prospect.peek()?.key ?? '' });
  const here = () => {
    const { tabId, page } = shown.peek() ?? {};
    return { tabId: tabId ?? -1, page: page && 'url' in page ? page.url : null };
  };
  const flagging = createFlagging(world, toasts, seen, ({ kind, criterion, fact }) => {
    const [flags, of] = [shown.peek()?.flags ?? [], prospect.peek()];
    const same = ({ flag }: OwnFlag) => flag.kind === kind && flag.criterion === criterion && flag.fact === fact;
    return (of && standingFlags(flags, of).find(same)?.flag.id) ?? null;
  });
  const search = createSearch(spec, plays, () => today.value);
  const tour = createTour(world.memory);
  const page = createPageVerbs(world, toasts, seen, here);
  const offers = createOffers(world.memory);
  /** Counts up whenever a shortcut asks for the search: the search field takes the focus then. */
  const searchAsked = signal(0);

  let shownWords = '';
  /** What says the same as before is not drawn again: an opening panel hears it twice, asked for and told. */
  const show = (next: Shown): void => {
    isLost.value = false;
    // The spec is told by its hash.
    const words = JSON.stringify({ ...next, spec: null });
    if (words === shownWords) return;
    shownWords = words;
    shown.value = next;
  };
  const look = async () => {
    try {
      show(await world.background.ask('panel:look', { windowId: world.windowId }));
    } catch {
      isLost.value = true;
    }
  };
  const tell = async (asked: Promise<unknown>) => {
    try {
      await asked;
    } catch {
      isLost.value = true;
    }
  };

  const verbs = {
    look,
    async read() {
      try {
        const answer = await world.background.ask('page:read', { windowId: world.windowId });
        if (!answer.ok) toasts.show(say(`failed.${answer.why}`), 'bad');
      } catch {
        isLost.value = true;
      }
    },
    syncNow: () => tell(world.background.ask('sync:now', {})),
    /** Copies, and says so. `what` names it: "Short answer". */
    async copy(words: string, what: string) {
      const copied = await world.copy(words);
      toasts.show(say(copied ? 'copied' : 'copied.not', { what }), copied ? 'good' : 'bad');
    },
    /** Null once joined, else why not. */
    async join(store: string, code: string, name: string): Promise<JoinRefusal | null> {
      if (!(await world.consent('team'))) return 'no-consent';
      try {
        const answer = await world.background.ask('team:join', { store, code, name });
        if (!answer.ok) return answer.why;
        toasts.show(say('team.joined', { team: answer.value.team }), 'good');
        await look();
        return null;
      } catch {
        return 'background';
      }
    },
    async leave() {
      await tell(world.background.ask('team:leave', {}));
      await look();
    },
    /** Straight from the click: the browser asks only within the gesture. */
    async grant(pattern: string) {
      const granted = await world.grant(pattern);
      if (granted) await tell(world.background.ask('site:changed', { windowId: world.windowId }));
      return granted;
    },
    async takeBack(pattern: string) {
      const gone = await world.takeBack(pattern);
      if (gone) await tell(world.background.ask('site:changed', { windowId: world.windowId }));
      return gone;
    },
    speakWith(persona: Persona | null) {
      chosenPersona.value = persona;
    },
    async change(settings: Partial<Settings>) {
      if (settings.counts && !(await world.consent('counts'))) return;
      await tell(world.background.ask('settings:change', { settings }));
      await look();
    },
    async sites() {
      try {
        return (await world.background.ask('sites:look', {})).sites;
      } catch {
        return [];
      }
    },
    seen: () => tell(world.background.ask('flags:seen', {})),
    toSearch() {
      folds.set('objections', true);
      searchAsked.value += 1;
    },
    openOptions: world.openOptions,
  };

  /** What a notice's button does. */
  const remedy = (what: Remedy) => {
    const site = shown.value?.site;
    if (what === 'read' || what === 'again') return void verbs.read();
    if (what === 'sync' || what === 'reload') return void verbs.syncNow();
    if (what === 'grant') return site ? void verbs.grant(site.pattern) : void verbs.read();
    if (what === 'workspace') return world.openWorkspace();
    return world.openOptions();
  };

  let clockOff = () => {};
  const keepTime = () => {
    now.value = world.now();
    clockOff = world.after(tick, keepTime);
  };

  /** Starts to listen and looks once; the answer stops everything. */
  function open(): () => void {
    const deaf = world.background.hear({
      shown: show,
      search: verbs.toSearch,
    });
    clockOff = world.after(tick, keepTime);
    const forget = effect(() => {
      const next = prospect.value;
      const keys = next ? [next.key, ...next.aliases] : [];
      if (keys.length === 0 ? last.size === 0 : keys.some((key) => last.has(key))) {
        last = new Set(keys);
        return;
      }
      last = new Set(keys);
      chosenPersona.value = null;
      page.counted.value = new Set();
      subject.value = subject.peek() + 1;
    });
    void look();
    const offSearch = effect(() => {
      if (!spec.value) return;
      const off = warmedLengths.map((length, index) => world.after(200 + index * 40, () => void search.warm(length)));
      return () => {
        for (const each of off) each();
      };
    });
    return () => {
      deaf();
      offSearch();
      forget();
      clockOff();
    };
  }

  return {
    shown,
    isLost,
    subject,
    now,
    spec,
    prospect,
    today,
    verdict,
    plays,
    toasts,
    folds,
    flagging,
    search,
    tour,
    page,
    offers,
    searchAsked,
    pageNotice: computed(() => (shown.value ? pageNotice(shown.value) : null)),
    teamNotices: computed(() => (shown.value ? teamNotices(shown.value, now.value) : [])),
    remedy,
    open,
    ...verbs,
  };
}
export type Panel = ReturnType<typeof createPanel>;
