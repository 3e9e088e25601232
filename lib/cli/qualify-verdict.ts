import { judge } from '#core/judge.ts';
import { type Plays, playsFor } from '#core/plays.ts';
import { type Prospect, prospectOf, withSignals } from '#core/prospect.ts';
import type { Reading } from '#core/reading.ts';
import type { Spec } from '#core/spec.ts';
import type { Verdict } from '#core/verdict.ts';

/** Nobody is known on a page with nothing to qualify: every criterion is unknown. */
const nobody: Prospect = { key: '', aliases: [], name: '', person: null, facts: {}, sources: [] };

/** What the spec says of one reading, as the panel would show it. */
export function verdictOn(
  spec: Spec,
  reading: Reading,
  today: string,
): { readonly prospect: Prospect; readonly verdict: Verdict; readonly plays: Plays } {
  const prospect = withSignals(prospectOf([reading]) ?? nobody, spec);
  const verdict = judge(spec, prospect, today);
  return { prospect, verdict, plays: playsFor(spec, verdict, prospect, { persona: null, stage: null, today }) };
}
