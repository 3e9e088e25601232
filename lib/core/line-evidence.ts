import { causeOf } from './because.ts';
import { exempt, type OutcomeCode, type ReadyCriterion } from './compile.ts';
import type { Fact, FactName } from './facts.ts';
import { unknown } from './kleene.ts';
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
  readonly used: Fact | null;
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
    return { because: { causes: [cause] }, used: [], missing: merged ? [] : [field], conflicts: [] };
  }
  const cause: Cause = { code: 'sentence', field, items: [heard.said], ...(heard.on ? { on: heard.on } : {}) };
  return { because: { causes: [cause] }, used: [narrowed(merged.fact, [heard.place])], missing: [], conflicts: [] };
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
      used: null,
      missing: null,
      conflicts: [],
    };
  const value = asked.place(values);
  if (value === undefined || value === null)
    return { cause: { code: 'unsaid', field: leaf.field }, used: null, missing: leaf.field, conflicts: [] };
  const places = question.hits(value);
  const items = Array.isArray(value) ? places.map((place) => String(value[place])) : [];
  const cause = causeOf(leaf, value, question.ask(value, today), items);
  if (leaf.field.startsWith('crm.fields.')) {
    const fields = mergedUnder(prospect, 'crm.fields');
    const used = fields && fieldFact(leaf.field.slice('crm.fields.'.length), String(value), fields);
    return { cause, used, missing: null, conflicts: [] };
  }
  const merged = mergedUnder(prospect, leaf.field);
  const used = merged && Array.isArray(merged.fact.value) ? narrowed(merged.fact, places) : (merged?.fact ?? null);
  return { cause, used, missing: null, conflicts: merged?.conflicting ?? [] };
}

/** A list's fact with the items that decided only: their words, where they were read. Whole when none did. */
function narrowed(fact: Fact, places: readonly number[]): Fact {
  const items = fact.value as readonly string[];
  if (!places.length) {
    const { parts: _parts, ...rest } = fact;
    return { ...rest, value: fact.name === 'page.passages' ? [] : fact.value };
  }
  const chosen = places.map((place) => items[place] ?? '');
  const parts = (fact.parts ?? []).filter((part) => chosen.includes(part.value));
  const first = parts[0];
  return {
    ...fact,
    value: chosen,
    ...(first ? { said: first.said, from: first.from } : { said: chosen.join(', ').slice(0, 300) }),
    parts,
  };
}

const causesOf = (told: readonly Told[]): readonly Cause[] => told.map((one) => one.cause);

function gather(because: Reason, told: readonly Told[]): Evidence {
  const used: Fact[] = [];
  const missing: FactName[] = [];
  const conflicts: Fact[] = [];
  for (const one of told) {
    if (one.used && !used.some((fact) => isSame(fact, one.used))) used.push(one.used);
    if (one.missing !== null && !missing.includes(one.missing as FactName)) missing.push(one.missing as FactName);
    for (const fact of one.conflicts) if (!conflicts.includes(fact)) conflicts.push(fact);
  }
  return { because, used, missing, conflicts };
}

const isSame = (a: Fact, b: Fact | null): boolean =>
  a === b || (a.name === b?.name && a.from === b.from && a.said === b.said && a.reading === b.reading);
