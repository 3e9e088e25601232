import type { Interview } from './interview.ts';
import { isThinking } from './interview-spoken.ts';
import { topicsOf } from './interview-topics.ts';
import { tellingStems } from './telling-stems.ts';
import { fold } from './text.ts';

/** Which deals a rep tells of: two people who tell of one deal are one source, however independent they are. */

/** Words that begin with a capital, at the beginning of a sentence only those that no sentence begins with: companies and people, roughly. */
export const namesIn = (said: string): readonly string[] => [
  ...new Set(
    [
      ...said.matchAll(
        /(?<=(^|[.!?…]["”]?)\s*|[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{N}&-]+(?: (?:& )?\p{Lu}[\p{L}\p{N}&-]+)*/gu,
      ),
    ]
      .filter(([name, opens]) => opens === undefined || isName(name))
      .map(([name]) => name),
  ),
];
const isName = (word: string): boolean =>
  !word.includes("'") && !isThinking(word.toLowerCase()) && tellingStems(word).length > 0;

/** "Then Larkspur", at the beginning of a sentence: the first word is no part of the name. */
function withoutLead(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && !isName(first) ? withoutLead(rest.join(' ')) : name;
}
/** Where companies are asked for by name; what follows asks for their places and tools. */
const naming: readonly string[] = ['deals', 'deals/more-deals', 'deals/example'];
const capitals = /\p{Lu}[\p{L}\p{N}&-]+/gu;

/** "Larkspur" and "Larkspur Metrics" are one. */
const keyOf = (name: string): string => fold(name).split(' ')[0] ?? '';

/**
 * By quote the deals that it tells of, as the rep named them: those in its sentence, else those of the sentence before in
 * the same answer. Only what was named where deals were asked for is one; a tool, a place or a title is none.
 */
export function dealsOf({ answers, quotes }: Interview): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string>();
  for (const { question, said } of answers)
    if (naming.includes(question))
      for (const name of namesIn(said).map(withoutLead))
        if (topicsOf(keyOf(name)).length === 0 && !known.has(keyOf(name))) known.set(keyOf(name), name);
  const found = new Map<string, readonly string[]>();
  let from = '';
  let before: readonly string[] = [];
  for (const { id, said, from: where } of quotes) {
    const named = [...new Set((said.match(capitals) ?? []).flatMap((word) => known.get(fold(word)) ?? []))];
    if (named.length > 0) before = named;
    else if (where !== from || where.startsWith('transcript')) before = [];
    from = where;
    if (before.length > 0) found.set(id, before);
  }
  return found;
}

/** What somebody says, and the deals that it is known to be about. */
export interface Teller {
  readonly person: string;
  readonly deals: readonly string[];
}

/**
 * How many independent sources: people, of whom each needs a deal of their own where it is known which they tell of. Two
 * who tell of the same three deals are two; two who tell of one are one.
 */
export function sourcesIn(tellers: readonly Teller[]): number {
  const dealsBy = new Map<string, Set<string>>();
  for (const { person, deals } of tellers)
    dealsBy.set(person, new Set([...(dealsBy.get(person) ?? []), ...deals.map(keyOf)]));
  const heldBy = new Map<string, string>();
  /** Finds a deal for a person; whoever holds it takes another, where there is one. */
  const place = (person: string, tried: Set<string>): boolean =>
    [...(dealsBy.get(person) ?? [])].some((deal) => {
      if (tried.has(deal)) return false;
      tried.add(deal);
      const holder = heldBy.get(deal);
      if (holder !== undefined && !place(holder, tried)) return false;
      heldBy.set(deal, person);
      return true;
    });
  return [...dealsBy].filter(([person, deals]) => deals.size === 0 || place(person, new Set())).length;
}

/** The deals that make fewer sources than people of them: those that more than one person tells of. */
export function sharedDeals(tellers: readonly Teller[]): readonly string[] {
  const people = new Map<string, { name: string; by: Set<string> }>();
  for (const { person, deals } of tellers)
    for (const name of deals) {
      const held = people.get(keyOf(name)) ?? { name, by: new Set() };
      held.by.add(person);
      people.set(keyOf(name), held);
    }
  return [...people.values()].filter(({ by }) => by.size > 1).map(({ name }) => name);
}
