import { fold, tidy } from '../text.ts';

export const companyTypes = [
  'private',
  'public',
  'nonprofit',
  'government',
  'education',
  'partnership',
  'sole-proprietorship',
  'self-employed',
  'subsidiary',
] as const;
export type CompanyType = (typeof companyTypes)[number];

/** Rows of words as one pattern. */
const anyOf = (...rows: readonly string[]): RegExp => new RegExp(`\\b(?:${rows.join('|')})\\b`, 'u');

/** Folded. The more special come first: "a publicly traded company's privately held subsidiary" is a subsidiary. */
const named: readonly (readonly [CompanyType, RegExp])[] = [
  [
    'subsidiary',
    anyOf('subsidiary|wholly owned|tochtergesellschaft|tochterunternehmen|filiale|filial de|dochteronderneming'),
  ],
  [
    'nonprofit',
    anyOf(
      // English
      'non ?-?profit|not[- ]for[- ]profit|ngo|charit(?:y|able)|501\\(c\\)',
      // German
      'gemeinnutzig\\w*|ggmbh|stiftung',
      // French, Spanish, Dutch
      'but non lucratif|association loi 1901|ong|sin (?:animo|fines) de lucro',
      'zonder winstoogmerk|non-profitorganisatie|stichting',
    ),
  ],
  [
    'government',
    anyOf(
      // English
      'government(?: agency)?|public sector',
      // German
      'behorde|staatlich\\w*|korperschaft des offentlichen rechts',
      // French, Spanish, Dutch
      'administration publique|organisme public|gobierno|administracion publica|organismo gubernamental',
      'overheid(?:sinstelling)?',
    ),
  ],
  [
    'education',
    anyOf(
      'educational(?: institution)?|university|bildungseinrichtung',
      "etablissement d'enseignement|institucion educativa|onderwijsinstelling",
    ),
  ],
  [
    'public',
    anyOf(
      // English
      'public company|publicly (?:traded|held|listed)|listed company|public|stock[- ]listed|nasdaq|nyse',
      // German
      'borsennotiert\\w*|aktiengesellschaft(?: \\(borsennotiert\\))?',
      // French, Spanish, Dutch
      'societe cotee|cotee? en bourse|entreprise publique cotee|cotiza en bolsa|empresa publica',
      'sociedad anonima cotizada|beursgenoteerd\\w*|naamloze vennootschap',
    ),
  ],
  [
    'self-employed',
    anyOf(
      'self[- ]employed|selbst(?:st)?andig\\w*|freiberufl\\w*|travailleur independant|profession liberale|independant',
      'autonomo|empresario individual autonomo|zelfstandige?|zzp',
    ),
  ],
  [
    'sole-proprietorship',
    anyOf(
      'sole[- ]propriet(?:or|orship)|self[- ]owned|einzelunternehmen|einzelfirma|entreprise individuelle',
      'empresa individual|empresa unipersonal|propiedad individual|eenmanszaak',
    ),
  ],
  [
    'partnership',
    anyOf(
      'partnership|llp|personengesellschaft|partnerschaft\\w*|societe de personnes|partenariat',
      'sociedad colectiva|asociacion|vennootschap onder firma|maatschap',
    ),
  ],
  [
    'private',
    anyOf(
      // English
      'private(?:ly (?:held|owned))?|privately held|private company',
      // German
      'privatunternehmen|privatbesitz|in privatbesitz|kapitalgesellschaft|gmbh',
      // French
      'societe civile/societe commerciale/autres types de societes|entreprise privee|societe privee|privee?',
      // Spanish, Italian
      'empresa privada|de financiacion privada|privada|societa privata non quotata|azienda privata',
      // Dutch
      'particuliere onderneming|particulier|naamloos|besloten vennootschap',
    ),
  ],
];

/** The type of a company ("Privately Held", "Public Company", "Gemeinnützig"), or null. A CRM's "Customer" or "Prospect" is none. */
export function parseCompanyType(said: string): CompanyType | null {
  const words = fold(tidy(said.slice(0, 600), 200));
  if (words.length > 120) return null;
  return named.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
