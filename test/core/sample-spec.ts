import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseSpec, type Spec } from '#core/spec.ts';

/** The sample spec as its file says it, not yet parsed. */
export const sampleJson = (): unknown =>
  parse(readFileSync(new URL('../../assets/sample-spec.yaml', import.meta.url), 'utf8'));

/** The sample spec. */
export function sampleSpec(): Spec {
  const parsed = parseSpec(sampleJson());
  if (!parsed.ok) throw new Error(parsed.note);
  return parsed.value;
}
