import Fuse from 'fuse.js/basic';
import type { Test } from './criteria.ts';
import { byHand, type Fact, type FactName, kindOf, saidLimit, type Value } from './facts.ts';
import { type MergedFact, type MergedFacts, mergeFact, type Place, type Placed } from './merge.ts';
import { parseFact } from './parse/parse-fact.ts';
import { sourceOfField } from './prospect-values.ts';
import type { Criterion, Spec } from './spec.ts';
import { stem } from './stem.ts';
import { fold, tidy } from './text.ts';

/** Facts that a team keeps in its CRM, found by the labels that the spec's criteria give. */

/** How far a label may be from the one asked for to be looked at; 0 is the same. */
const nearEnough = 0.3;
/** What a field of a record can answer for a criterion that asks several facts: values of one kind, not running text. */
const answerable = new Set(['range', 'money', 'id', 'country', 'domain', 'year', 'date', 'phone']);

type Field = readonly [label: string, said: string];

/**
 * The facts with those added that the spec finds in the CRM record's fields; `placeIn` says what kind of place a reading
 * is. A fact that other places state too is merged with them as ever, so that a conflict shows.
 */
export function withRecordFacts(facts: MergedFacts, spec: Spec, placeIn: (fact: Fact) => Place): MergedFacts {
  const merged = facts['crm.fields'];
  const record = merged?.fact;
  if (!record || typeof record.value !== 'object' || Array.isArray(record.value)) return facts;
  const fields = Object.entries(record.value as Readonly<Record<string, string>>).filter(([, said]) => said !== '');
  const system = fold(String(facts['crm.system']?.fact.value ?? ''));
  const made: { [F in FactName]?: MergedFact } = { ...facts };
  for (const criterion of spec.profile.criteria) {
    const label = labelIn(criterion, system);
    const field = label === null ? null : fieldCalled(label, fields);
    const fact = field && factIn(field, criterion, sourceOfField(...field, merged));
    if (!fact) continue;
    const held = allOf(made[fact.name]);
    if (held.some((one) => one.reading === fact.reading && JSON.stringify(one.value) === JSON.stringify(fact.value)))
      continue;
    const placed = [...held, fact].map(
      (one): Placed => ({ fact: one, place: one === fact && one.from !== byHand ? 'crm' : placeIn(one) }),
    );
    made[fact.name] = mergeFact(fact.name, placed);
  }
  return made;
}

const allOf = (merged: MergedFact | undefined): readonly Fact[] =>
  merged ? [merged.fact, ...merged.agreeing, ...merged.conflicting] : [];

/** The criterion's label in this CRM. */
function labelIn({ crmField }: Criterion, system: string): string | null {
  const own = system.includes('hubspot')
    ? crmField?.hubspot
    : system.includes('salesforce')
      ? crmField?.salesforce
      : undefined;
  return own ?? crmField?.other ?? null;
}

/** Labels as people and as programmers write them: `Annual_Revenue__c` is "Annual Revenue". */
const plain = (label: string): string =>
  fold(label.replace(/__c$/i, '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function fieldCalled(label: string, fields: readonly Field[]): Field | null {
  const wanted = plain(label);
  const exact = fields.find(([one]) => plain(one) === wanted);
  if (exact || wanted.length < 5) return exact ?? null;
  const fuse = new Fuse(
    fields.map(([one]) => plain(one)),
    { includeScore: true, threshold: nearEnough },
  );
  const near = fuse.search(wanted, { limit: 5 }).find(({ item }) => isSlip(item, wanted));
  return near ? fields[near.refIndex]! : null;
}

/** The same words in other forms, or one of them misspelt: "Budget owner" is not "Budget", nor "Blog visits" "Page visits". */
function isSlip(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length) return false;
  return a.every((word, index) => {
    const wanted = b[index]!;
    return stem(word) === stem(wanted) || (wanted.length > 4 && oneEditApart(word, wanted));
  });
}

/** One letter more, less, other, or two that changed places. */
function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** What the field says of the criterion's fact: the team's own signal, or the first of its facts that the words parse as. */
function factIn([label, said]: Field, criterion: Criterion, record: Fact): Fact | null {
  const asked = [...new Set(fieldsOf(criterion.test))].filter((name): name is FactName => kindOf(name) !== null);
  const signals = asked.filter((name) => kindOf(name) === 'signal');
  const names = signals.length
    ? signals.slice(0, 1)
    : asked.length === 1
      ? asked
      : asked.filter((name) => answerable.has(kindOf(name)!));
  for (const name of names) {
    if (kindOf(name) === 'fields') continue;
    const parsed = parseFact(name, said, { today: record.at.slice(0, 10), lang: '', country: null });
    if (parsed === null) continue;
    const value: Value =
      kindOf(name) === 'list' && typeof parsed === 'string' ? parsed.split(/\s*[;,]\s*/).filter(Boolean) : parsed;
    return {
      name,
      value,
      said: tidy(said, saidLimit),
      from: record.from === byHand ? byHand : `label "${tidy(label, 200)}"`,
      at: record.at,
      reading: record.reading,
    };
  }
  return null;
}

/** The fields that a test asks, in its order. */
function fieldsOf(test: Test, depth = 0): string[] {
  if (depth > 30 || typeof test !== 'object' || test === null) return [];
  if ('all' in test) return test.all.flatMap((child) => fieldsOf(child, depth + 1));
  if ('any' in test) return test.any.flatMap((child) => fieldsOf(child, depth + 1));
  if ('not' in test) return fieldsOf(test.not, depth + 1);
  return [test.field];
}
