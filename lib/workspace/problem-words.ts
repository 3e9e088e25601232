import type { Slots } from '#core/problem.ts';
import type { SpecProblem } from '#core/spec.ts';
import { say } from './words.ts';

/** What is wrong with a draft, in the language of the page: core gives codes, the catalogue has their sentences. */

/** A problem in words. One without a code was worded by the page itself. */
export function problemWords({ fault, message }: Pick<SpecProblem, 'fault' | 'message'>): string {
  if (!fault) return message;
  const values = valuesOf(fault.slots);
  const hint =
    'meant' in values ? say('problem.meant', values) : 'thereAre' in values ? say('problem.thereAre', values) : '';
  return say(`problem.${fault.code}`, values) + hint;
}

const valuesOf = (slots: Slots): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [
      name,
      typeof slot === 'object' ? say(`problem.kind.${slot.kind}`) : slot,
    ]),
  );
