import { causeOf } from './because.ts';
import { exempt, type OutcomeCode, type ReadyCriterion } from './compile.ts';
import type { Fact, FactName } from './facts.ts';
import { unknown } from './kleene.ts';
import { narrowed } from './narrowed.ts';
import type { Prospect } from './prospect.ts';
import { fieldFact, mergedUnder, type Values } from './prospect-values.ts';
import type { Cause, Reason } from './reason.ts';
import type { Trigger } from './spec.ts';
import type { Asked, TestNode } from './test-node.ts';
import type { Heard } from './triggers.ts';
import type { Line } from './verdict.ts';

/** What a line can show for its outcome: the reason, the facts used, what is missing, and who says otherwise. */
export type Evidence = Pick<Line, 'because' | 'used' | 'missing' | 'conflicts'>;

type Excuse = ReadyCriterion['exceptions'][number];
/** Whom and when a leaf is told about. */
interface About {
  readonly prospect: Prospect;
  readonly values: Values;
  readonly today: number;
}
interface Told {
  readonly cause: Cause;
  readonly used: readonly Fact[];
  readonly missing: string | null;
  readonly conflicts: readonly Fact[];
}

/** The evidence of a criterion's outcome. `excuse` is the exception that made it exempt. */
export function evidenceOf(
  ready: ReadyCriterion,
  excuse: Excuse | null,
  outcome: OutcomeCode,
  prospect: Prospect,
  values: Values,
  today: number,
): Evidence {
  const about = { prospect, values, today };
  const tested = tellAll(ready.test, about);
  const causes = causesOf(tested);
  if (outcome === exempt && excuse) {
    const excused = tellAll(excuse.test, about);
    return gather({ causes, accepted: { causes: causesOf(excused), why: excuse.why } }, [...tested, ...excused]);
  }
  if (outcome !== unknown || ready.test.run(values, today) === unknown) return gather({ causes }, tested);
  // The test fails, and an exception may yet hold.
  const open = ready.exceptions.filter((one) => one.test.run(values, today) === unknown);
  const told = open.flatMap((one) => tellAll(one.test, about));
  return gather({ causes, open: causesOf(told) }, [...tested, ...told]);
}

/** The evidence of a trigger: the sentence that was heard. */
export function heardEvidence(trigger: Trigger, heard: Heard | null, prospect: Prospect): Evidence {
  const merged = mergedUnder(prospect, 'page.passages');
  const field = 'page.passages';
  if (!heard || !merged) {
    const cause: Cause = merged ? { code: 'unheard', field, wanted: trigger.phrases } : { code: 'unsaid', field };
    return { because: { causes: [cause] }, used: [], missing: [field], conflicts: [] };
  }
  const cause: Cause = { code: 'sentence', field, items: [heard.said], ...(heard.on ? { on: heard.on } : {}) };
  return { because: { causes: [cause] }, used: narrowed(merged, [heard.place]), missing: [], conflicts: [] };
}

function tellAll(test: TestNode, about: About): readonly Told[] {
  const told: Told[] = [];
  for (const asked of test.deciders(about.values, about.today)) told.push(tellLeaf(asked, about));
  return told;
}

function tellLeaf(asked: Asked, { prospect, values, today }: About): Told {
  const { leaf, question } = asked;
  if (asked.notUnderstood !== null)
    return {
      cause: { code: 'not-understood', field: String(leaf.field ?? ''), wanted: [asked.notUnderstood] },
      used: [],
      missing: null,
      conflicts: [],
    };
  const value = asked.place(values);
  if (value === undefined || value === null)
    return { cause: { code: 'unsaid', field: leaf.field }, used: [], missing: leaf.field, conflicts: [] };
  const places = question.hits(value);
  const items = Array.isArray(value) ? places.map((place) => String(value[place])) : [];
  const outcome = question.ask(value, today);
  const cause = causeOf(leaf, value, outcome, items);
  // What is there and does not tell may be told better.
  const missing = outcome === unknown ? leaf.field : null;
  if (leaf.field.startsWith('crm.fields.')) {
    const fields = mergedUnder(prospect, 'crm.fields');
    const used = fields ? [fieldFact(leaf.field.slice('crm.fields.'.length), String(value), fields)] : [];
    return { cause, used, missing, conflicts: [] };
  }
  const merged = mergedUnder(prospect, leaf.field);
  if (!merged) return { cause, used: [], missing, conflicts: [] };
  const used = Array.isArray(merged.fact.value) ? narrowed(merged, places) : [merged.fact];
  return { cause, used, missing, conflicts: merged.conflicting };
}

const causesOf = (told: readonly Told[]): readonly Cause[] => told.map((one) => one.cause);

function gather(because: Reason, told: readonly Told[]): Evidence {
  const used: Fact[] = [];
  const missing: FactName[] = [];
  const conflicts: Fact[] = [];
  for (const one of told) {
    for (const fact of one.used) if (!used.some((other) => isSame(other, fact))) used.push(fact);
    if (one.missing !== null && !missing.includes(one.missing as FactName)) missing.push(one.missing as FactName);
    for (const fact of one.conflicts) if (!conflicts.includes(fact)) conflicts.push(fact);
  }
  return { because, used, missing, conflicts };
}

const isSame = (a: Fact, b: Fact): boolean =>
  a === b || (a.name === b.name && a.from === b.from && a.said === b.said && a.reading === b.reading);
