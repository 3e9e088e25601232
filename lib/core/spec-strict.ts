import { checkSections } from './spec-rules.ts';
import { documentOf } from './spec-schema.ts';
import { checkVocabulary } from './spec-vocabulary.ts';

/** A spec as authors write it and the store publishes it: nothing unknown in it, everything in step. It brings the tables of trades and titles. */
export const specSchema = documentOf(true).superRefine(checkSections).superRefine(checkVocabulary);
