import { computed, type Signal, signal } from '@preact/signals';
import type { Shown } from '#bus/shown.ts';
import { judge } from '#core/judge.ts';
import { playsFor } from '#core/plays.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Persona, Spec } from '#core/spec.ts';
import { known } from './known.ts';

/** What follows from what is shown: the spec, the prospect, the verdict, what to say. Each is worked out once, and only when it is other than before. */
export function createJudged(shown: Signal<Shown | null>, now: () => Date) {
  /** Whom the seller says that they speak with; null leaves it to the page. */
  const chosenPersona = signal<Persona | null>(null);

  let kept: { mark: string; spec: Spec } | null = null;
  /** The same object while its mark is the same, so that what was compiled from it stays compiled. */
  const spec = computed((): Spec | null => {
    const snapshot = shown.value;
    if (!snapshot) return null;
    if (kept?.mark !== snapshot.specMark) kept = { mark: snapshot.specMark, spec: snapshot.spec };
    return kept.spec;
  });
  let last: { words: string; prospect: Prospect | null } | null = null;
  /** The same object while it says the same, so that nothing is judged again. */
  const prospect = computed((): Prospect | null => {
    const next = shown.value?.prospect ?? null;
    const words = JSON.stringify(next);
    if (last?.words !== words) last = { words, prospect: next };
    return last.prospect;
  });
  const today = computed(() => shown.value?.today ?? now().toISOString().slice(0, 10));
  const verdict = computed(() =>
    spec.value && prospect.value ? judge(spec.value, prospect.value, today.value) : null,
  );
  const plays = computed(() => {
    if (!spec.value || !prospect.value || !verdict.value) return null;
    const stage = known(prospect.value, 'crm.stage')?.said ?? null;
    const moment = { persona: chosenPersona.value, stage, today: today.value };
    return playsFor(spec.value, verdict.value, prospect.value, moment);
  });
  return { chosenPersona, spec, prospect, today, verdict, plays };
}
