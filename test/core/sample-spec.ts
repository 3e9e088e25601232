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

/** JSON that is to be changed. */
export type Loose = Record<string, unknown>;

/** The sample with one change, by a path such as `profile.criteria.0.kind`; `undefined` takes the key out. */
export function changed(path: string, value: unknown): Loose {
  const json = structuredClone(sampleJson()) as Loose;
  const steps = path.split('.');
  const last = steps.pop() as string;
  const parent = steps.reduce<Loose>((at, step) => at[step] as Loose, json);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return json;
}
