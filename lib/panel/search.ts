import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FoundBy } from '#core/objection-search.ts';
import type { ObjectionPlay, Plays } from '#core/plays.ts';
import type { Objection, Spec } from '#core/spec.ts';

/** How many answers are drawn at once: more than a seller can take in, few enough to draw within a frame. */
export const shownAtMost = 12;

/** Nothing was chosen: whatever is on top. */
const first = Symbol('first');

interface Find {
  search(spec: Spec, query: string): readonly Objection[];
  foundBy(spec: Spec, query: string, id: string): FoundBy | null;
}
/** Loaded after the first paint: the verdict does not wait for what is needed only when someone types. */
const loadFind = async (): Promise<Find> => {
  const { searchObjections, foundBy } = await import('#core/objection-search.ts');
  return { search: searchObjections, foundBy };
};

/** Search over the objections: with a query the best hits, without one the order that fits this prospect. What is open stays open when that order
 * changes: somebody may be reading it aloud. */
export function createSearch(
  spec: ReadonlySignal<Spec | null>,
  plays: ReadonlySignal<Plays | null>,
  today: () => string,
) {
  const query = signal('');
  /** The objection that is stood on, by its id; null where none is open. */
  const stood = signal<string | typeof first | null>(first);
  const all = signal(false);
  const find = signal<Find | null>(null);
  let loading: Promise<void> | null = null;
  const ready = (): Promise<void> => {
    loading ??= loadFind().then((loaded) => {
      find.value = loaded;
    });
    return loading;
  };
  const byId = computed(() => new Map((plays.value?.objections ?? []).map((play) => [play.objection.id, play])));
  const found = computed((): readonly ObjectionPlay[] => {
    const words = query.value.trim();
    const chosen = plays.value?.objections ?? [];
    if (!spec.value) return [];
    if (!words || !find.value)
      return chosen.length > 0
        ? chosen
        : spec.value.objections.map((objection) => ({ objection, because: [], stale: objection.verifyBy < today() }));
    return find.value.search(spec.value, words).map(
      (objection) =>
        byId.value.get(objection.id) ?? {
          objection,
          because: [],
          stale: objection.verifyBy < today(),
        },
    );
  });
  const place = computed(() => found.value.findIndex(({ objection }) => objection.id === stood.value));
  const drawn = computed(() =>
    all.value ? found.value : found.value.slice(0, Math.max(shownAtMost, place.value + 1)),
  );
  /** What is gone, as with another spec, gives way to the first. */
  const at = computed(() => (stood.value === null ? -1 : Math.max(0, place.value)));
  const standAt = (index: number) => {
    stood.value = drawn.value[index]?.objection.id ?? null;
  };
  return {
    query,
    found,
    /** The spec has no objections at all. */
    isEmpty: computed(() => spec.value?.objections.length === 0),
    /** Why this one was found: null without a query, or where only its answer holds the words. */
    foundBy(id: string): FoundBy | null {
      const words = query.value.trim();
      return words && spec.value && find.value ? find.value.foundBy(spec.value, words, id) : null;
    },
    /** What is likely to be meant where nothing is found: the first of those that fit this prospect. */
    likely: computed(() => (plays.value?.objections ?? []).slice(0, 3)),
    drawn,
    /** The place of the hit that the arrow keys stand on, always one that is drawn; -1 where none is open. */
    at,
    ready,
    /** Has the index for words of this length built before someone types one: the first letter is as quick as the rest. */
    async warm(length: number) {
      await ready();
      const now = spec.peek();
      if (now) find.peek()?.search(now, 'x'.repeat(length));
    },
    type(words: string) {
      void ready();
      query.value = words;
      stood.value = first;
      all.value = false;
    },
    move(by: number) {
      const count = drawn.value.length;
      const from = at.value < 0 && by < 0 ? 0 : at.value;
      if (count > 0) standAt((from + by + count) % count);
    },
    /** Leaves the query, and stands on this one. */
    show(id: string) {
      query.value = '';
      all.value = true;
      stood.value = id;
    },
    /** Opens this one; null: none. */
    stand(id: string | null) {
      stood.value = id;
    },
    /** Another prospect, or another persona, begins at the top of its own order; what was typed is about neither. */
    begin() {
      if (query.peek() === '') stood.value = first;
    },
    /** The first is drawn, and may be read: it stays open, wherever it stands from now on. */
    hold() {
      if (stood.peek() === first && query.peek() === '' && drawn.peek().length > 0) standAt(0);
    },
    showAll() {
      all.value = true;
    },
  };
}
