import { any } from '#core/any-of.ts';

/** Common labels as patterns, for labels that are put together in many ways. What they stand for is decided outside the page. */

/** Common labels, to tell a label from a value where nothing else does. */
export const likely = new RegExp(
  `^${any(
    // Of the sale: English, German, French
    '(?:\\p{L}+[ -]?)?(?:owner|stage|status|source|tier)|assigned to|value|amount|budget|probability|close date',
    'expected clos(?:e|ing) date|(?:last|next) (?:activity|meeting|contacted|step)(?: date)?|created(?: at| on)?',
    '(?:first|last|next) (?:calendar|e-?mail) interaction|connection strength',
    '(?:\\p{L}+[ -]?)?(?:inhaber(?:in)?|besitzer|phase)|zuständig|betrag|(?:letzte|nächste) aktivität',
    '(?:\\p{L}+[ -]?)?étape|propriétaire|montant|(?:dernière|prochaine) activité',
    // Names
    '(?:company|account|first|last|full|job|organi[sz]ation|domain)? ?(?:name|title|size)|name|linkedin',
    'company|organi[sz]ations?|organisation|description|position|industry|sector',
    'unternehmen|firma|beschreibung|titel|branche',
    'entreprise|société|poste|secteur(?: d’activité)?',
    // Where one finds it
    'websites?|domains?|phones?|e-?mails?|(?:billing |primary )?(?:address|location)|city|country(?:\\/region)?',
    'webseite|telefon|(?:rechnungs)?adresse|stadt|ort|land',
    'site web|téléphone|adresse(?: de facturation)?|ville|pays',
    // Figures
    '(?:number of |no\\.? of |# ?)?employees|employee (?:count|range)|headcount|(?:annual |estimated )?(?:revenue|arr)',
    'founded|funding raised|last (?:funding|raise)\\p{L}*|funding stage',
    '(?:anzahl der |anzahl )?mitarbeiter(?:zahl)?|(?:jahres)?umsatz',
    'effectifs?|nombre d’employés|chiffre d’affaires',
  )}$`,
  'u',
);

/** Labels that a record has and a company's site has not. */
export const telling = new RegExp(
  `^${any(
    // English
    '.{0,20}owner|assigned to|lead (?:status|source)|lifecycle stage|(?:deal|sales|opportunity) stage|stage',
    'probability|expected close date|last activity(?: date)?|created by',
    // German, French
    '.{0,20}(?:inhaber|besitzer|betreuer)(?:in)?|zuständig.{0,20}|phase',
    'propriétaire.*|assigné à|étape',
  )}$`,
);
