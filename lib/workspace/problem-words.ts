import type { Slots } from '#core/problem.ts';
import type { SpecProblem } from '#core/spec.ts';
import type { PlacedProblem } from './draft-text.ts';
import { say, sayIf } from './words.ts';

/** What is wrong with a draft, in the language of the page: core gives codes, the catalogue has their sentences. */

/** A problem in words; its English sentence where it has no code. */
export function problemWords({ fault, message }: Pick<SpecProblem | PlacedProblem, 'fault' | 'message'>): string {
  if (!fault) return message;
  if (fault.code === 'yaml') return sayIf(`yaml.${fault.slots.yaml}`, '') || say('yaml.other', fault.slots);
  if (fault.code === 'text.tooLong' || fault.code === 'text.aliases') return say(fault.code);
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
