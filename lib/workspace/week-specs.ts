import { computed, effect, signal } from '@preact/signals';
import type { Spec } from '#core/spec.ts';
import { daysOf } from '#core/weekly.ts';
import { lacksWords, type WeekCounts, type WeekSpecs } from '#core/weekly-lines.ts';
import type { SpecDesk } from './spec-desk.ts';

/** A browser may count by a version that is not in force any more, but hardly by one so far back. */
const mostRead = 20;

/** The versions by which a week is told: the one in force at its end, and earlier ones for what that one has no words for. */
export function createWeekSpecs(
  desk: SpecDesk,
  week: { readonly value: string },
  counts: { readonly value: WeekCounts | null },
) {
  /** Published versions never change: each is read once. Null: it could not be read. */
  const known = signal<ReadonlyMap<number, Spec | null>>(new Map());
  const inForce = computed(() => (desk.inForce.is.value.why === 'missing' ? null : desk.spec.value));
  const published = computed(() => desk.versions.is.value.value?.versions ?? []);
  /** Those published by the end of the week, the newest first. */
  const byThen = computed(() => {
    const last = daysOf(week.value)?.to ?? '';
    return published.value.filter(({ publishedAt }) => publishedAt.slice(0, 10) <= last).slice(0, mostRead);
  });
  const ofWeek = computed(() => {
    const last = daysOf(week.value)?.to ?? '';
    const moves = desk.versions.is.value.value?.moves ?? [];
    // Retired at the end of the week: the one before that is what sellers went by.
    const move = moves.find(({ version, at }) => version !== null && at.slice(0, 10) <= last);
    if (move) return move.version;
    // A store of before it told what was in force when: since the newest version was published, it is the one that is now.
    const [newest] = published.value;
    const then = byThen.value[0];
    if (then && then !== newest) return then.version;
    return inForce.value?.version ?? newest?.version ?? null;
  });
  const specOf = (version: number | null) =>
    version !== null && inForce.value?.version === version ? inForce.value : known.value.get(version ?? -1);
  const specs = computed<WeekSpecs | null>(() => {
    const spec = specOf(ofWeek.value) ?? inForce.value;
    if (!spec) return null;
    const others = byThen.value.flatMap(({ version }) => specOf(version) ?? []);
    return { spec, others, inForce: inForce.value };
  });
  /** The version to read next; null where nothing more is needed. */
  const next = computed(() => {
    if (!counts.value || desk.inForce.is.value.state === 'loading') return null;
    if (ofWeek.value !== null && specOf(ofWeek.value) === undefined) return ofWeek.value;
    if (!specs.value || !lacksWords(specs.value, counts.value)) return null;
    return byThen.value.find(({ version }) => specOf(version) === undefined)?.version ?? null;
  });
  const read = async (version: number) => {
    const answer = await desk.version(version);
    known.value = new Map(known.peek()).set(version, answer.ok ? answer.value : null);
  };
  return {
    /** Null while no spec is known. */
    specs,
    /** What could not be read is asked for once more. */
    again() {
      known.value = new Map([...known.peek()].filter(([, spec]) => spec !== null));
    },
    /** Reads what the week needs, one version after another; the answer stops. */
    watch: () =>
      effect(() => {
        if (next.value !== null) void read(next.value);
      }),
  };
}
