import type { Fact, FactName } from './facts.ts';
import type { MergedFact, Prospect } from './prospect.ts';
import { signalOf } from './signal.ts';
import type { Criterion } from './spec.ts';
import { fold } from './text.ts';
import { passageDates } from './triggers.ts';

/** The values of one account by fact name: what a test is put to. */
export type Values = Readonly<Record<string, unknown>>;

/** Beside the passages: the date of each, in the same order, where the page gives one. */
export const datesOfPassages = 'page.passages dates';

/** What a prospect has under a name; null where it has nothing, or nothing that is a fact. */
export function mergedUnder(prospect: Prospect, name: string): MergedFact | null {
  const facts: Readonly<Record<string, MergedFact | undefined>> | null | undefined = prospect.facts;
  const merged = facts && Object.hasOwn(facts, name) ? facts[name] : undefined;
  return typeof merged?.fact === 'object' && merged.fact !== null ? merged : null;
}

/** A prospect's values, without where they come from. */
export function valuesOf(prospect: Prospect): Values {
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(prospect.facts ?? {})) {
    const fact = name === '__proto__' ? null : mergedUnder(prospect, name)?.fact;
    if (fact) values[name] = fact.value;
  }
  const passages = mergedUnder(prospect, 'page.passages')?.fact;
  if (passages && Array.isArray(passages.value)) values[datesOfPassages] = passageDates(passages.value, passages.parts);
  return values;
}

/** How a test's field is found among the values: a fact's name, one label of the CRM record, or another field as a second try. */
export type Place = (values: Values) => unknown;

/** The place of a field; `crm.fields.LABEL` looks the label up as it stands, then folded. */
export function placeOf(field: string): Place {
  const label = field.startsWith('crm.fields.') ? field.slice('crm.fields.'.length) : null;
  return label === null ? (values) => values[field] : (values) => fieldUnder(values['crm.fields'], label);
}

/**
 * Where a team's own measure stands in the CRM, by the criterion's `crmField`: the second place to look, after the store's
 * account record. Null for a criterion without one, and for facts that readers read by themselves.
 */
export function crmPlaceOf(field: string, crmField: Criterion['crmField']): Place | null {
  if (!crmField || !/^(intent|engagement)\./.test(field)) return null;
  return (values) => {
    if (values['crm.fields'] === undefined) return undefined;
    const label = crmLabel(crmField, values['crm.system']);
    const words = label === null ? undefined : fieldUnder(values['crm.fields'], label);
    return typeof words === 'string' ? (signalOf(words) ?? undefined) : undefined;
  };
}

/** The label that a criterion's field has in this CRM, or null. */
export function crmLabel(crmField: NonNullable<Criterion['crmField']>, system: unknown): string | null {
  const name = typeof system === 'string' ? system.toLowerCase() : '';
  const own = name === 'hubspot' || name === 'salesforce' ? crmField[name] : undefined;
  return own ?? crmField.other ?? null;
}

/** A fact made of one field of the record, so that the panel can show where it stands. */
export function crmFact(name: string, label: string, value: unknown, fields: Fact): Fact {
  const words = String(fieldUnder(fields.value, label) ?? '');
  return {
    name: name as FactName,
    value: value as Fact['value'],
    said: words.slice(0, 300),
    from: `CRM field "${label}"`,
    at: fields.at,
    reading: fields.reading,
  };
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
