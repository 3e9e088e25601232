import { z } from 'zod';
import { kindOf } from './facts.ts';
import { nearest } from './nearest.ts';
import { addFault } from './spec-problems.ts';
import { checkTest } from './test-check.ts';

/** The closed set of questions that a spec can ask of a fact. A tree, never code: it is judged in three-valued logic. */

const field = z
  .string()
  .max(160)
  .refine((name) => isTestable(name))
  .meta({
    description:
      'The name of a fact, such as company.employees, intent.NAME, or crm.fields.LABEL for a field of the CRM record.',
    examples: ['company.employees'],
  });
const scalar = z.union([z.string().max(300), z.number(), z.boolean()]);
const list = z.array(scalar).min(1).max(1000);
const names = z.array(z.string().min(1).max(300)).min(1).max(1000);
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .optional()
  .meta({ description: 'ISO 4217. Money in another currency is not compared: the answer is unknown.' });

const leaves = [
  z.strictObject({ field, is: scalar }),
  z.strictObject({ field, in: list }),
  z.strictObject({ field, notIn: list }),
  z.strictObject({ field, between: z.tuple([z.number(), z.number()]), currency }),
  z.strictObject({ field, atLeast: z.number(), currency }),
  z.strictObject({ field, atMost: z.number(), currency }),
  z.strictObject({ field, includesAny: names }),
  z.strictObject({ field, includesAll: names }),
  z.strictObject({ field, includesNone: names }),
  z.strictObject({
    field,
    withinDays: z.number().min(0).max(36_500).meta({ description: 'At most this many days before or after today.' }),
  }),
  z.strictObject({
    field,
    says: z
      .union([z.string().min(1).max(300), names])
      .meta({ description: 'The words contain this phrase: word forms and accents do not matter.' }),
  }),
  z.strictObject({
    field,
    known: z.boolean().meta({
      description: 'true: stated at all. What is not stated may still be so, hence unknown and never no.',
    }),
  }),
] as const;

export type Leaf = z.output<(typeof leaves)[number]>;
export type Test =
  | Leaf
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test };

/** The shape of a test, for the published JSON Schema. What refuses a bad one, with a pointed message, is `testSchema`. */
export const testShape: z.ZodType<Test> = z.lazy(() =>
  z.union([
    ...leaves,
    z.strictObject({ all: z.array(testShape).min(1).max(50) }),
    z.strictObject({ any: z.array(testShape).min(1).max(50) }),
    z.strictObject({ not: testShape }),
  ]),
);

/** A test as authors may publish it. Every issue names its place in the tree and carries an example. */
export const testSchema = z.custom<Test>().superRefine((test, context) => {
  for (const { path, code, slots, example } of checkTest(test, nearest))
    addFault(context, path, { code, slots }, example);
});

/** Whether a field name can be tested at all. `crm.fields.LABEL` reads one field of the record by its label. */
export const isTestable = (name: string): boolean => kindOf(name) !== null || /^crm\.fields\..{1,100}$/.test(name);
