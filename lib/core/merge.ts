import { agree, specificity } from './agree.ts';
import { byHand, type Fact, type FactName, kindOf, type Part, partsOf } from './facts.ts';
import { fold } from './text.ts';

export { byHand } from './facts.ts';

/** One fact out of what several readings say of it. */

/** One fact after merging: the winner, who agrees with it, and who does not. */
export interface MergedFact {
  readonly fact: Fact;
  readonly agreeing: readonly Fact[];
  readonly conflicting: readonly Fact[];
}

export type MergedFacts = { readonly [F in FactName]?: MergedFact };

/** Where a fact was read, in the four kinds that differ in what they know. */
export type Place = 'hand' | 'site' | 'linkedin' | 'crm';

/**
 * Whom to believe first. A seller who typed a fact knows why. A company speaks best for who and where it is and when it
 * began; LinkedIn for its size, kind and people, because these are kept up there and asked for in fixed steps; the CRM for
 * what the team itself keeps, and last for the rest: what was typed in there once has aged since.
 */
const believed: readonly (readonly [RegExp, readonly Place[]])[] = [
  [/^company\.(?:employees|type|industry|specialties|linkedin)$/, ['linkedin', 'site', 'crm']],
  [/^company\.(?:city|country)$/, ['linkedin', 'site', 'crm']],
  [/^company\./, ['site', 'linkedin', 'crm']],
  [/^person\.(?:email)$/, ['crm', 'linkedin', 'site']],
  [/^person\./, ['linkedin', 'crm', 'site']],
  [/^page\./, ['site', 'linkedin', 'crm']],
  [/^/, ['crm', 'site', 'linkedin']],
];

/** A fact with the kind of place it was read in. */
export interface Placed {
  readonly fact: Fact;
  readonly place: Place;
}

const trust = (name: string, place: Place): number =>
  place === 'hand' ? 0 : 1 + (believed.find(([names]) => names.test(name))?.[1].indexOf(place) ?? 3);

/**
 * Merges what is said under one name. The order, each step deciding only where the one before is even:
 * by hand; the place that knows best of such a fact; the more specific value; the fresher reading; then the words
 * themselves, so that the order of readings never matters. Of those that agree with the winner the most specific is shown.
 */
export function mergeFact(name: FactName, placed: readonly Placed[]): MergedFact {
  const ordered = [...placed].sort((a, b) => inOrder(name, a, b));
  const first = ordered[0]!;
  const rest = ordered.slice(1).map(({ fact }) => fact);
  if (kindOf(name) === 'list') return { fact: united(ordered), agreeing: rest, conflicting: [] };
  if (name === 'crm.fields') return { fact: fieldsOf(ordered), agreeing: rest, conflicting: [] };
  const agreeing = rest.filter((fact) => agree(name, first.fact.value, fact.value) === 'yes');
  const conflicting = rest.filter((fact) => agree(name, first.fact.value, fact.value) === 'no');
  const narrower = first.place === 'hand' ? first.fact : narrowest(name, first.fact, agreeing);
  const others = narrower === first.fact ? agreeing : [first.fact, ...agreeing.filter((fact) => fact !== narrower)];
  return { fact: narrower, agreeing: others, conflicting };
}

/** Only a value that is a closer statement of the same thing may stand for it: 300 for 201-500, 2021-03 for 2021. */
function narrowest(name: FactName, first: Fact, agreeing: readonly Fact[]): Fact {
  return agreeing.reduce(
    (best, fact) => (specificity(name, fact.value) > specificity(name, best.value) ? fact : best),
    first,
  );
}

function inOrder(name: FactName, a: Placed, b: Placed): number {
  const fresher = instant(b.fact) - instant(a.fact);
  if (a.place === 'hand' && b.place === 'hand' && fresher) return fresher;
  const early =
    trust(name, a.place) - trust(name, b.place) ||
    (isOwn(name) ? fresher : 0) ||
    specificity(name, b.fact.value) - specificity(name, a.fact.value);
  return early || fresher || compare(lineOf(a.fact), lineOf(b.fact));
}

/** What the team keeps itself moves on: the newest is true, however roughly it is said. */
const isOwn = (name: string): boolean => /^(?:crm|intent|engagement)\./.test(name);
const instant = (fact: Fact): number => Date.parse(fact.at) || 0;
const lineOf = (fact: Fact): string => JSON.stringify([fact.value, fact.said, fact.from, fact.reading]);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function united(ordered: readonly Placed[]): Fact {
  const parts = new Map<string, Part>();
  for (const { fact } of ordered)
    for (const part of partsOf(fact)) {
      const key = fold(part.value);
      const held = parts.get(key);
      if (!held || (held.on === undefined && part.on !== undefined))
        parts.set(key, held ? { ...held, on: part.on! } : part);
    }
  // What the seller said is held besides: it never pushes out what a page proved.
  const [typed, read] = [[...parts.values()].filter(isTyped), [...parts.values()].filter((part) => !isTyped(part))];
  const all = [...typed, ...read.slice(0, mostRead)];
  return { ...ordered[0]!.fact, value: all.map((part) => part.value), parts: all };
}

const mostRead = 200;
const isTyped = (part: Part): boolean => part.from === byHand;

/** Records of one company: each label from the newest record that fills it. */
function fieldsOf(ordered: readonly Placed[]): Fact {
  const fields: Record<string, string> = Object.create(null);
  for (const { fact } of ordered)
    if (typeof fact.value === 'object' && !Array.isArray(fact.value))
      for (const [label, said] of Object.entries(fact.value as Record<string, string>)) fields[label] ||= said;
  return { ...ordered[0]!.fact, value: fields };
}
