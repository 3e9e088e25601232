import { cellWords } from './accounts-csv.ts';
import { kindOf } from './facts.ts';
import { parseDomain } from './parse/domain.ts';
import { cutAtWord, fold, tidy } from './text.ts';

/** The team's accounts as they come out of a CRM's export: what a column means, and what a line says. */

/** The account's id in the team's CRM, by which its importer finds the record again. No reader and no verdict looks at it. */
export const recordFact = 'crm.recordId';

/** What a column can hold: the account's own columns, a fact of the company, or a signal the team measures itself. */
export type AccountTarget =
  | 'domain'
  | 'name'
  | 'tier'
  | 'owner'
  | typeof recordFact
  | `company.${string}`
  | `intent.${string}`
  | `engagement.${string}`;

/** By column: what it holds, or null for a column that is left out. */
export type AccountMapping = readonly (AccountTarget | null)[];

export interface Account {
  /** Registrable domain: the key, so that the same file twice is the same list. */
  readonly domain: string;
  readonly name: string;
  readonly tier: string | null;
  readonly owner: string | null;
  /** Words by fact name, as the file has them. */
  readonly facts: Readonly<Record<string, string>>;
}

export type RowRead =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly problem: RowProblem };

/** What is wrong with a line, as a code that the locale words. */
export type RowProblem =
  | { readonly code: 'cells'; readonly cells: number; readonly heading: number }
  | { readonly code: 'no-domain' }
  | { readonly code: 'not-own-domain'; readonly said: string };

/** The most UTF-16 units of words that the store takes of a cell, and of the two columns that have less room. */
export const mostOfCell = 300;
export const mostOf = { tier: 64, owner: 200 } as const;

/** Whether a name may stand in a mapping. */
export function isAccountTarget(name: string): name is AccountTarget {
  if (name === 'domain' || name === 'name' || name === 'tier' || name === 'owner' || name === recordFact) return true;
  if (/^(?:intent|engagement)\./.test(name)) return kindOf(name) !== null;
  return name.startsWith('company.') && kindOf(name) !== null && name !== 'company.domain' && name !== 'company.name';
}

/** What the cells of a line say, by what their columns hold; of two columns of one kind the first that says something. */
export function saidIn(cells: readonly string[], mapping: AccountMapping) {
  const facts: Record<string, string> = {};
  const own: Partial<Record<'domain' | 'name' | 'tier' | 'owner', string>> = {};
  for (const [column, target] of mapping.entries()) {
    const words = target ? tidy(cellWords(cells[column] ?? ''), mostOfCell) : '';
    if (!target || !words || isNothing(words)) continue;
    if (target === 'domain' || target === 'name') own[target] ??= words;
    else if (target === 'tier' || target === 'owner') own[target] ??= cutAtWord(words, mostOf[target]);
    else facts[target] ??= words;
  }
  return { own, facts };
}

/** One line of the file as an account, or what is wrong with it. */
export function readAccountRow(cells: readonly string[], mapping: AccountMapping): RowRead {
  const { own, facts } = saidIn(cells, mapping);
  if (cells.length > mapping.length && cells.slice(mapping.length).some((cell) => cell.trim()))
    return {
      ok: false,
      problem: { code: 'cells', cells: cells.length, heading: mapping.length },
    };
  if (!own.domain) return { ok: false, problem: { code: 'no-domain' } };
  const domain = parseDomain(own.domain);
  if (!domain) return { ok: false, problem: { code: 'not-own-domain', said: own.domain } };
  return {
    ok: true,
    account: { domain, name: own.name ?? domain, tier: own.tier ?? null, owner: own.owner ?? null, facts },
  };
}

/** What exports write where there is nothing. */
const isNothing = (words: string): boolean =>
  /^(?:-+|–|—|n\/?a|null|none|unknown|\(no value\)|#n\/a)$/.test(fold(words));
