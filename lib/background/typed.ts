import type { Clipping } from '#core/clipping.ts';
import { byHand, type Fact, type FactName, kindOf, labelOf, saidLimit } from '#core/facts.ts';
import { recordFields } from '#core/record-fields.ts';
import { fold, tidy } from '#core/text.ts';
import { itemsIn, understand } from '#core/understand.ts';
import { vocabularyOf } from '#core/vocabulary.ts';

/** What the seller typed, as the facts that a page's words would have become. */

/** Lists of which one item may hold a comma: a sentence, a company's whole name. */
const ofWholeItems: readonly string[] = ['page.passages', 'company.aliases'];

/** The answers in one line: "Salesforce, Gong" are two for a list, and one for any other fact. */
export const answersIn = (name: FactName, said: string): readonly string[] =>
  kindOf(name) === 'list' && !ofWholeItems.includes(name) ? itemsIn(said) : [said];

/** When words were typed: the instant (ISO 8601), and which day (YYYY-MM-DD) that was for the seller. */
export interface TypedWhen {
  readonly at: string;
  readonly day: string;
}

/**
 * The fact that words come to, "3 weeks ago" by the day on which they were typed; an id of a closed set is itself. Null
 * when they cannot be understood.
 */
export function typedFact(name: FactName, said: string, { at, day }: TypedWhen): Fact | null {
  const label = labelOf(name);
  if (label !== null) {
    const field = recordFields([{ label, said }]);
    return field && { ...field, said, from: byHand, at, reading: byHand };
  }
  // No parser of a page's words takes an id, and "Growth" on a page is no funding stage.
  const id = vocabularyOf(name)?.find((one) => one === fold(said));
  if (id !== undefined) return { name, value: id, said: tidy(said, saidLimit), from: byHand, at, reading: byHand };
  const { facts } = understand(typedClipping(name, said), { id: byHand, at, today: day });
  return facts.find((fact) => fact.name === name) ?? null;
}

const typedClipping = (name: FactName, said: string): Clipping => ({
  reader: byHand,
  kind: name.startsWith('person.') ? 'person' : name.startsWith('crm.') ? 'crm' : 'company',
  why: byHand,
  url: '',
  title: '',
  lang: '',
  found: { [name]: [{ said, from: byHand }] },
  fields: [],
  expected: [],
});
