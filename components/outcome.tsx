import type { Outcome } from '#core/verdict.ts';
import { say } from '#panel/words.ts';
import { Mark } from './bits/mark.tsx';

/** An outcome by shape, colour and word. */
export function OutcomeWord({ outcome }: { outcome: Outcome }) {
  return <span class={`outcome-word ${outcome}`}>{say(`outcome.${outcome}`)}</span>;
}

export { Mark as OutcomeMark };
