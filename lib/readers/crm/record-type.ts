import { plain } from '../pieces.ts';

export type RecordType = 'company' | 'contact' | 'lead' | 'deal';

const types: readonly (readonly [RecordType, RegExp])[] = [
  ['lead', /^(?:leads?|interessenten?|pistes?|prospects?)$/],
  ['contact', /^(?:contacts?|person|people|persons?|individuals?|kontakte?|personne|contactos?|contatti|contatto)$/],
  [
    'deal',
    /^(?:deals?|opportunit(?:y|ies)|opportunités?|transactions?|affaires?|verkaufschancen?|potentials?|oportunidad(?:es)?|sale\.opportunity)$/,
  ],
  [
    'company',
    /^(?:compan(?:y|ies)|accounts?|organi[sz]ations?|organisationen?|unternehmen|firmen?|entreprises?|comptes?|customers?|empresas?|cuentas?)$/,
  ],
];

/** What kind of record some words name ("Accounts", "Kontakt", "0-2"), or null. */
export function recordTypeIn(words: string): RecordType | null {
  const plain = words.trim().toLowerCase();
  return types.find(([, names]) => names.test(plain))?.[0] ?? null;
}

/** A label as the tables have it: lower case, no colon, no unit in brackets. */
export const comparedLabel = (label: string): string =>
  plain(label.replace(/['`´]/g, '’'))
    .replace(/[\s:：*•·-]+$/u, '')
    .replace(/\s*\([^)]*\)$/, '')
    .toLowerCase();
