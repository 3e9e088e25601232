import { computed } from '@preact/signals';
import { contentHash } from '#core/content-hash.ts';
import { failed, ok } from '#core/result.ts';
import type { Spec } from '#core/spec.ts';
import { readSpec } from '#core/spec-read.ts';
import { numbersAnswer } from '#wire/numbers.ts';
import { paths, workspacePaths } from '#wire/paths.ts';
import { specVersions } from '#wire/specs.ts';
import { keepSpec, lastSpec } from './last-read.ts';
import { loader } from './loaded.ts';
import { askStore, type Stored } from './store.ts';
import { say } from './words.ts';
import type { World } from './world.ts';

/** The spec in force, all its versions, and how its criteria have been doing. */
export function createSpecDesk(world: World) {
  const inForce = loader<Spec>(
    async () => {
      if (!world.me) return ofSample(world);
      const read = await fetchSpec(world, paths.spec);
      if (read.ok) keepSpec(world, read.value);
      return read;
    },
    () => lastSpec(world),
  );
  const versions = loader(async () => askStore(world, specVersions, paths.specs));
  const numbers = loader(async () => askStore(world, numbersAnswer, workspacePaths.numbers));
  const spec = computed(() => inForce.is.value.value);
  return {
    inForce,
    versions,
    numbers,
    spec,
    hash: computed(() => (spec.value ? contentHash(spec.value) : null)),
    /** A spec as it was published, by its version. It never changes, so it is asked for when it is looked at. */
    version: (version: number) => fetchSpec(world, workspacePaths.version(version)),
    async load() {
      await Promise.all([inForce.load(), ...(world.me ? [numbers.load(), versions.load()] : [])]);
    },
  };
}
export type SpecDesk = ReturnType<typeof createSpecDesk>;

async function fetchSpec(world: World, path: string): Promise<Stored<Spec>> {
  const answer = await world.store.call(path);
  if (!answer.ok) return failed(answer.why, answer.note);
  const read = readSpec(answer.body);
  return read.ok ? ok(read.value) : failed('failed', say('spec.unreadable', { note: read.note }));
}

function ofSample(world: World): Stored<Spec> {
  const read = readSpec(world.sample);
  return read.ok ? ok(read.value) : failed('failed', read.note);
}

/** Whole days from one day to another; negative when it is past. Both as YYYY-MM-DD. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** How near the day is on which the team promised to look at the spec again. */
export function reviewReminder(
  spec: Spec,
  today: string,
): { readonly state: 'fine' | 'soon' | 'late'; readonly days: number } {
  const days = daysBetween(today, spec.reviewBy);
  return { state: days < 0 ? 'late' : days <= 30 ? 'soon' : 'fine', days };
}

/** Under two independent sources a line is what somebody believes. */
export const isHypothesis = (criterion: Spec['profile']['criteria'][number]): boolean =>
  criterion.independentSources < 2;

export interface StageGroup {
  /** Null: heard at any stage. */
  readonly stage: string | null;
  readonly objections: Spec['objections'];
}

/** Objections under the first stage they are heard at, the most frequent first; stages by their most frequent objection. */
export function objectionsByStage(spec: Spec): readonly StageGroup[] {
  const groups = new Map<string | null, Spec['objections'][number][]>();
  for (const objection of [...spec.objections].sort(
    (a, b) => a.frequencyRank - b.frequencyRank || (a.id < b.id ? -1 : 1),
  )) {
    const stage = objection.stages[0] ?? null;
    groups.set(stage, [...(groups.get(stage) ?? []), objection]);
  }
  return [...groups].map(([stage, objections]) => ({ stage, objections }));
}
