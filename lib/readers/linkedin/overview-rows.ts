import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { regionCountry } from '#core/parse/regions.ts';
import { endsOf, type Label, labelOf, openEnded } from './overview-words.ts';

/** Runs outside the page: the rows of a company's overview on LinkedIn, and the facts that they state. */

const facts: readonly (readonly [FactName, Label])[] = [
  ['company.domain', 'website'],
  ['company.industry', 'industry'],
  ['company.employees', 'size'],
  ['company.city', 'seat'],
  ['company.country', 'seat'],
  ['company.type', 'type'],
  ['company.founded', 'founded'],
  ['company.phone', 'phone'],
];

/** "Walldorf, BW": two letters at the end of a seat are a region's, never a country's. Those of states that are known stay. */
export const withoutCode = (seat: string): string =>
  seat.replace(/,\s*([A-Z]{2,3})$/, (all, code: string) =>
    /^(?:USA|UAE|UK)$/.test(code) || regionCountry(code) ? all : '',
  );

/** A size of company that has no upper end, in the one form that is understood. */
export const sized = (row: Candidate): Candidate =>
  openEnded(row.said) === row.said ? row : { ...row, item: openEnded(row.said) };

/** The items of "A, B and C". English writes a comma before its last "and"; others part the last two by the word alone. */
function specialties(said: string): string[] {
  const items = said.split(/,\s*(?:(?:and|und|et|y|e|en)\s+)?/);
  const last = items.length > 1 ? (items.pop()?.split(/\s(?:und|et|y|e|en)\s/) ?? []) : [];
  return [...items, ...last];
}

/** The rows among some labelled words, by what their labels mean in any language. */
export function rowsIn(fields: Clipping['fields']): ReadonlyMap<Label, Candidate> {
  const rows = new Map<Label, Candidate>();
  for (const { label, said } of fields) {
    const name = labelOf(label);
    // A label that follows a label says that the first is empty.
    if (!name || !said || rows.has(name) || labelOf(said)) continue;
    const row = { said: name === 'seat' ? withoutCode(said) : said, from: `label "${label}"` };
    const ends = name === 'size' ? endsOf(said) : null;
    rows.set(name, ends !== null ? { ...row, item: ends } : name === 'size' ? sized(row) : row);
  }
  return rows;
}

/** The facts that the rows state. */
export function factsOfRows(rows: ReadonlyMap<Label, Candidate>): { readonly [F in FactName]?: readonly Candidate[] } {
  const found: { [F in FactName]?: readonly Candidate[] } = {};
  for (const [fact, name] of facts) {
    const row = rows.get(name);
    if (row) found[fact] = [row];
  }
  const listed = rows.get('specialties');
  if (listed) found['company.specialties'] = specialties(listed.said).map((said) => ({ said, from: listed.from }));
  return found;
}
