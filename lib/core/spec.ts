import { readBy, type SpecResult } from './spec-read.ts';
import type { Spec } from './spec-schema.ts';
import { specSchema } from './spec-strict.ts';

export type { Test } from './criteria.ts';
export { isTestable } from './criteria.ts';
export { type Dimension, dimensions, type Persona, personas } from './dimensions.ts';
export type { SpecProblem } from './spec-errors.ts';
export { readSpec, type SpecResult } from './spec-read.ts';
export type { Spec } from './spec-schema.ts';
export { specSchema } from './spec-strict.ts';

export type Criterion = Spec['profile']['criteria'][number];
export type Trigger = Spec['triggers'][number];
export type Objection = Spec['objections'][number];
export type Phrase = Spec['language'][number];

/**
 * A spec as an author wrote it (parsed JSON or YAML). Strict: an unknown key, operator or fact name is a problem, each with
 * its path, the reason, and an example of what would be right. Never throws.
 */
export const parseSpec = (json: unknown): SpecResult => readBy(json, specSchema);
