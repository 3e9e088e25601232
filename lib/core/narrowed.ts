import { byHand, type Fact, type Part, partsOf } from './facts.ts';
import type { MergedFact } from './merge.ts';

/**
 * A list's fact with the items at these places only, those that decided: their words, where they were read. Whole where none
 * did. What the seller said and what was read are two facts: each is shown for what it is, and the one can be taken back.
 */
export function narrowed(merged: MergedFact, places: readonly number[]): readonly Fact[] {
  const { fact } = merged;
  const items = fact.value as readonly string[];
  const chosen = new Set(places.length ? places.map((place) => items[place]) : items);
  const parts = partsOf(fact).filter((part) => chosen.has(part.value));
  const [typed, read] = [parts.filter(isTyped), parts.filter((part) => !isTyped(part))];
  const isProof = places.length > 0;
  if (typed.length === 0) return [isProof && read.length ? of(merged, read) : wholly(fact)];
  if (read.length === 0) return [of(merged, typed)];
  return [of(merged, typed), isProof ? of(merged, read) : wholly(of(merged, read))];
}

const isTyped = (part: Part): boolean => part.from === byHand;

/** These items as one fact, of the source that gave the first of them. */
function of({ fact, agreeing }: MergedFact, parts: readonly Part[]): Fact {
  const { said, from, value } = parts[0] as Part;
  const gives = (one: Fact) =>
    partsOf(one).some((part) => part.value === value && part.said === said && part.from === from);
  const { at, reading } = agreeing.find(gives) ?? fact;
  return { ...fact, at, reading, said, from, value: parts.map((part) => part.value), parts };
}

/** What was looked at, where nothing in it decided: no item of it is shown as a proof. */
function wholly({ parts: _, ...fact }: Fact): Fact {
  return fact.name === 'page.passages' ? { ...fact, value: [] } : fact;
}
