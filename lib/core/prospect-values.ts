import { byHand, type Fact } from './facts.ts';
import type { MergedFact, MergedFacts } from './merge.ts';
import { fold } from './text.ts';
import { passageDates } from './triggers.ts';

/** The values of one account by fact name: what a test is put to. */
export type Values = Readonly<Record<string, unknown>>;

/** As much of a prospect as is judged. */
interface Judged {
  readonly facts: MergedFacts;
}

/** Beside the passages: the date of each, in the same order, where the page gives one. */
export const datesOfPassages = 'page.passages dates';

/** What a prospect has under a name, or null. */
export function mergedUnder(prospect: Judged, name: string): MergedFact | null {
  const facts: Readonly<Record<string, MergedFact | undefined>> = prospect.facts ?? {};
  return (Object.hasOwn(facts, name) ? facts[name] : null) ?? null;
}

/** A prospect's values, without where they come from. */
export function valuesOf(prospect: Judged): Values {
  const values: Record<string, unknown> = {};
  for (const [name, merged] of Object.entries(prospect.facts)) if (merged) values[name] = merged.fact.value;
  const passages = mergedUnder(prospect, 'page.passages')?.fact;
  if (passages) values[datesOfPassages] = passageDates(passages.value as readonly string[], passages.parts);
  return values;
}

/** How a test's field is found among the values: a fact's name, one label of the CRM record, or another field as a second try. */
export type Place = (values: Values) => unknown;

/** The place of a field; `crm.fields.LABEL` looks the label up as it stands, then folded. */
export function placeOf(field: string): Place {
  const label = field.startsWith('crm.fields.') ? field.slice('crm.fields.'.length) : null;
  return label === null ? (values) => values[field] : (values) => fieldUnder(values['crm.fields'], label);
}

/** A fact made of one field of the record, so that the panel can show where it stands, or that the seller said it. */
export function fieldFact(label: string, words: string, fields: MergedFact): Fact {
  const { at, reading, from } = sourceOfField(label, words, fields);
  return {
    name: 'crm.fields',
    value: { [label]: words },
    said: words.slice(0, 300),
    from: from === byHand ? byHand : `label "${label}"`,
    at,
    reading,
  };
}

/** Whose words they are: what the seller typed stands in one fact with what the record says. */
export function sourceOfField(label: string, words: string, { fact, agreeing }: MergedFact): Fact {
  if (fact.from !== byHand) return fact;
  return agreeing.find((one) => one.from !== byHand && fieldUnder(one.value, label) === words) ?? fact;
}

const labels = new WeakMap<object, ReadonlyMap<string, string>>();
/** Names of fields are compared by their letters and digits: "G2 visits" is "g2_visits" is "G2_Visits__c". */
const bareLabel = (label: string): string =>
  fold(label)
    .replace(/__c$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function fieldUnder(fields: unknown, label: string): string | undefined {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  const held = fields as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(held, label)) return textOf(held[label]);
  let known = labels.get(fields);
  if (!known) {
    // The first of two labels that fold alike is the one nearer the record's top.
    known = new Map(
      Object.keys(held)
        .reverse()
        .map((key) => [bareLabel(key), key]),
    );
    labels.set(fields, known);
  }
  const key = known.get(bareLabel(label));
  return key === undefined ? undefined : textOf(held[key]);
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);
