import { computed, effect, signal } from '@preact/signals';
import type { OwnFlag } from '#core/flags.ts';
import type { Persona } from '#core/spec.ts';
import { standingFlags } from './about.ts';
import { createFlagging } from './flagging.ts';
import { createFolds } from './folds.ts';
import { createJudged } from './judged.ts';
import { createLatest } from './latest.ts';
import { createMembership } from './membership.ts';
import { pageNotice, type Remedy, teamNotices } from './notices.ts';
import { createOffers } from './offers.ts';
import { createPageVerbs } from './page.ts';
import { createSearch } from './search.ts';
import { createToasts } from './toasts.ts';
import { createTour } from './tour.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

export type { Counted } from '#bus/messages.ts';
export type { PageState, Settings, Shown, Site, TeamState } from '#bus/shown.ts';
export type { JoinRefusal } from './membership.ts';

/** How often "3 min ago" and "due in 31 h" are brought up to date. */
const tick = 30_000;

/** Lengths of words that can be misspelt: the search keeps an index for each. One a task, so that none is felt. */
const warmedLengths = [4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The panel's state, derived from one snapshot of the background, and the verbs that a seller has. */
export function createPanel(world: World) {
  const latest = createLatest(world);
  const { shown, isLost, look, tell } = latest;
  const now = signal(world.now());
  const { chosenPersona, spec, prospect, today, verdict, plays } = createJudged(shown, world.now);
  /** Counts the prospects shown: goes up when it is another one, not when more is known of the same. */
  const subject = signal(0);
  let last: ReadonlySet<string> = new Set();
  let lastPerson: string | null = null;

  const toasts = createToasts(world.after);
  const folds = createFolds(world.memory);
  const seen = () => {
    const { key = '', person = null } = prospect.peek() ?? {};
    return { windowId: world.windowId, prospect: key, person: person?.name ?? null };
  };
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
  const pointed = computed(() => shown.value?.marked ?? null);
  const page = createPageVerbs(world, toasts, seen, here, pointed);
  const offers = createOffers(world.memory);
  /** Counts up whenever a shortcut asks for the search: the search field takes the focus then. */
  const searchAsked = signal(0);

  const verbs = {
    look,
    ...createMembership(world, latest, toasts),
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
    speakWith(persona: Persona | null) {
      chosenPersona.value = persona;
      search.begin();
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
    if (what === 'own') return void page.own(true);
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
      shown: latest.show,
      search: verbs.toSearch,
    });
    clockOff = world.after(tick, keepTime);
    const forget = effect(() => {
      const next = prospect.value;
      const person = next?.person?.name ?? lastPerson;
      // Somebody else of the same company has a part of their own in the purchase, and has heard nothing yet.
      if (person !== lastPerson) {
        chosenPersona.value = null;
        page.counted.value = new Set();
      }
      lastPerson = person;
      const keys = next ? [next.key, ...next.aliases] : [];
      if (keys.length === 0 ? last.size === 0 : keys.some((key) => last.has(key))) {
        last = new Set(keys);
        return;
      }
      last = new Set(keys);
      chosenPersona.value = null;
      search.begin();
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
