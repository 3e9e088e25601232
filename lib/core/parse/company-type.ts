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

/** Folded. The more special come first: "a publicly traded company's privately held subsidiary" is a subsidiary. */
const named: readonly (readonly [CompanyType, RegExp])[] = [
  [
    'subsidiary',
    /\b(?:subsidiary|wholly owned|tochtergesellschaft|tochterunternehmen|filiale|filial de|dochteronderneming)\b/,
  ],
  [
    'nonprofit',
    /\b(?:non ?-?profit|not[- ]for[- ]profit|ngo|charit(?:y|able)|501\(c\)|gemeinnutzig\w*|ggmbh|stiftung|but non lucratif|association loi 1901|ong|sin (?:animo|fines) de lucro|zonder winstoogmerk|non-profitorganisatie|stichting)\b/,
  ],
  [
    'government',
    /\b(?:government(?: agency)?|public sector|behorde|staatlich\w*|korperschaft des offentlichen rechts|administration publique|organisme public|gobierno|administracion publica|organismo gubernamental|overheid(?:sinstelling)?)\b/,
  ],
  [
    'education',
    /\b(?:educational(?: institution)?|university|bildungseinrichtung|etablissement d'enseignement|institucion educativa|onderwijsinstelling)\b/,
  ],
  [
    'public',
    /\b(?:public company|publicly (?:traded|held|listed)|listed company|public|stock[- ]listed|nasdaq|nyse|borsennotiert\w*|aktiengesellschaft(?: \(borsennotiert\))?|societe cotee|cotee? en bourse|entreprise publique cotee|cotiza en bolsa|empresa publica|sociedad anonima cotizada|beursgenoteerd\w*|naamloze vennootschap)\b/,
  ],
  [
    'self-employed',
    /\b(?:self[- ]employed|selbst(?:st)?andig\w*|freiberufl\w*|travailleur independant|profession liberale|independant|autonomo|empresario individual autonomo|zelfstandige?|zzp)\b/,
  ],
  [
    'sole-proprietorship',
    /\b(?:sole[- ]propriet(?:or|orship)|einzelunternehmen|einzelfirma|entreprise individuelle|empresa individual|empresa unipersonal|propiedad individual|eenmanszaak|self[- ]owned)\b/,
  ],
  [
    'partnership',
    /\b(?:partnership|llp|personengesellschaft|partnerschaft\w*|societe de personnes|partenariat|sociedad colectiva|asociacion|vennootschap onder firma|maatschap)\b/,
  ],
  [
    'private',
    /\b(?:private(?:ly (?:held|owned))?|privately held|private company|privatunternehmen|privatbesitz|in privatbesitz|kapitalgesellschaft|gmbh|societe civile\/societe commerciale\/autres types de societes|entreprise privee|societe privee|privee?|empresa privada|societa privata non quotata|azienda privata|de financiacion privada|privada|particuliere onderneming|particulier|naamloos|besloten vennootschap)\b/,
  ],
];

/** The type of a company ("Privately Held", "Public Company", "Gemeinnützig"), or null. A CRM's "Customer" or "Prospect" is none. */
export function parseCompanyType(said: string): CompanyType | null {
  const words = fold(tidy(said.slice(0, 600), 200));
  if (words.length > 120) return null;
  return named.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
