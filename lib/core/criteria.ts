import { z } from 'zod';
import { kindOf } from './facts.ts';

/** The closed set of questions that a spec can ask of a fact. A tree, never code: it is judged in three-valued logic. */

const field = z
  .string()
  .max(160)
  .refine((name) => kindOf(name) !== null || /^crm\.fields\..{1,100}$/.test(name), {
    error: (issue) => `no fact is called "${String(issue.input)}"; an example of one is "company.employees"`,
  });
const scalar = z.union([z.string().max(300), z.number(), z.boolean()]);
const list = z.array(scalar).min(1).max(1000);
const names = z.array(z.string().min(1).max(300)).min(1).max(1000);
/** ISO 4217. Money in another currency than this is not compared: the answer is unknown. */
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .optional();

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
  /** At most this many days before or after today. */
  z.strictObject({ field, withinDays: z.number().min(0).max(36_500) }),
  /** The words contain this phrase: word forms and accents do not matter. */
  z.strictObject({ field, says: z.union([z.string().min(1).max(300), names]) }),
  /** `true`: stated at all. What is not stated may still be so, hence unknown and never no. */
  z.strictObject({ field, known: z.boolean() }),
] as const;

export type Leaf = z.output<(typeof leaves)[number]>;
export type Test =
  | Leaf
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test };

export const operators = [
  'is',
  'in',
  'notIn',
  'between',
  'atLeast',
  'atMost',
  'includesAny',
  'includesAll',
  'includesNone',
  'withinDays',
  'says',
  'known',
] as const;
export type Operator = (typeof operators)[number];

export const testSchema: z.ZodType<Test> = z.lazy(() =>
  z.union([
    ...leaves,
    z.strictObject({ all: z.array(testSchema).min(1).max(50) }),
    z.strictObject({ any: z.array(testSchema).min(1).max(50) }),
    z.strictObject({ not: testSchema }),
  ]),
);
