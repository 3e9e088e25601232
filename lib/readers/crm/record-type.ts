import { any } from '#core/any-of.ts';
import { plain } from '../pieces.ts';

export type RecordType = 'company' | 'contact' | 'lead' | 'deal';

const named = (...rows: readonly string[]): RegExp => new RegExp(`^${any(...rows)}$`, 'u');

const types: readonly (readonly [RecordType, RegExp])[] = [
  // English, German, French; Japanese
  ['lead', named('leads?|interessenten?|pistes?|prospects?', 'リード|見込み客')],
  [
    'contact',
    named(
      // English, German, French
      'contacts?|person|people|persons?|individuals?|kontakte?|personne',
      // Spanish, Italian, Portuguese, Dutch; Japanese
      'contactos?|contatti|contatto|contatos?|pessoas?|contactpersoon|contactpersonen',
      '連絡先|担当者|取引先責任者',
    ),
  ],
  [
    'deal',
    named(
      // English, German, French
      'deals?|opportunit(?:y|ies)|potentials?|sale\\.opportunity|verkaufschancen?',
      'opportunités?|transactions?|affaires?',
      // Spanish, Italian, Portuguese, Dutch; Japanese
      'oportunidad(?:es)?|opportunità|trattativ[ae]|oportunidades?|negócios?|verkoopkans(?:en)?',
      '商談|案件',
    ),
  ],
  [
    'company',
    named(
      // English, German, French
      'compan(?:y|ies)|accounts?|organi[sz]ations?|customers?|organisationen?|unternehmen|firmen?|kunden?',
      'entreprises?|comptes?|organisations?',
      // Spanish, Italian, Portuguese, Dutch; Japanese
      'empresas?|cuentas?|organizaci(?:ón|ones)|aziend[ae]|organizzazion[ei]|organizaç(?:ão|ões)|bedrij(?:f|ven)|organisaties?',
      '顧客|取引先|企業|会社|得意先',
    ),
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
