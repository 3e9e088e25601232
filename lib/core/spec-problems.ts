import { type Sentences, type Slots, worded } from './problem.ts';
import { testSentences } from './test-problems.ts';

/** What can be wrong with a spec or a clue update, as codes with their English sentences: the one table of them. */

export const problemSentences = {
  ...testSentences,
  missing: 'is missing',
  missingOne: 'is missing: one of {choices}',
  oneOf: 'must be one of {choices}',
  only: 'must be {choices}',
  orMore: 'must be {least} or more',
  orLess: 'must be {most} or less',
  needs: 'needs at least {least}',
  holds: 'may hold {most} at most',
  long: 'may have {most} characters at most',
  empty: 'must not be empty',
  id: 'an id has lower-case letters, digits and hyphens, 64 at most',
  day: 'must be a day',
  instant: 'must be an instant with its zone',
  test: 'must be a test',
  aloud: 'must be short enough to say aloud: 240 characters at most',
  hash: 'must be the hash of what was signed',
  noKey: 'no such key here',
  proto: 'no key may be called "__proto__"',
  twice: '"{id}" is used twice',
  meaning: '"{id}" has a meaning of its own',
  noCriterion: 'no criterion has the id "{id}"',
  noTier: 'no tier has the id "{id}"',
  never: '{fact} is never "{word}"',
  after: 'must be after effectiveFrom, {day}',
  sum: 'must add up to 1, they add up to {sum}',
  tierAbove: 'must be under {above}, that of the tier above',
  core: 'asks for {asked} core matches, and there are {there} core criteria',
  ofWords: 'belongs to a label or heading',
  ofAttribute: 'belongs to "by": "attribute"',
  isOrEnds: 'an attribute has either "is" or "endsWith"',
  host: 'must be a host such as crm.acme.com or *.acme.com',
} as const satisfies Sentences;

export type ProblemCode = keyof typeof problemSentences;

/** What is wrong, without where. */
export interface Fault {
  readonly code: ProblemCode;
  readonly slots: Slots;
}

/** The English sentence of a fault. */
export const englishOf = ({ code, slots }: Fault): string => worded(problemSentences[code], slots);

/** A schema's message is a code: what reads its issues words it. */
export const faultCode = (code: ProblemCode): string => code;

/** The fault that a schema's message names; null where the message is the schema library's own. */
export const faultNamed = (message: string): Fault | null =>
  Object.hasOwn(problemSentences, message) ? { code: message as ProblemCode, slots: {} } : null;

export interface FaultContext {
  addIssue(issue: {
    code: 'custom';
    path: (string | number)[];
    message: string;
    params: { example?: unknown; fault: Fault };
  }): void;
}

/** Tells a schema's context of a fault. `example` is left out where nothing can be said. */
export const addFault = (
  context: FaultContext,
  path: readonly (string | number)[],
  fault: Fault,
  example?: unknown,
): void =>
  context.addIssue({
    code: 'custom',
    path: [...path],
    message: englishOf(fault),
    params: { fault, ...(example === undefined ? {} : { example }) },
  });
