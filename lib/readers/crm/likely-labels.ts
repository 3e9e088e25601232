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
    // Japanese
    '担当営業|営業担当者?|取引先所有者|フェーズ',
  )}$`,
);

/** Labels that a sale has and nothing else that people keep. */
export const ofSale = new RegExp(
  `^${any(
    // English
    'probability|(?:close|win) probability|(?:expected |estimated |est\\. )?clos(?:e|ing) date|(?:sales|deal|opportunity) stage',
    '(?:deal|opportunity) (?:value|amount|owner)|(?:estimated|est\\.|expected) revenue|forecast category',
    // German
    '(?:abschluss)?wahrscheinlichkeit|(?:(?:geschätztes|voraussichtliches|erwartetes) )?abschlussdatum|verkaufsphase',
    'deal-?phase|(?:geschätzter|erwarteter) umsatz',
    // French
    'probabilité|date de (?:clôture|fermeture)(?: (?:estimée|prévue))?|phase de vente|(?:revenu|chiffre d’affaires) estimé',
    // Spanish, Italian
    'probabilidad|fecha (?:estimada |prevista )?de cierre|(?:fase|etapa) de ventas?|ingresos estimados',
    'probabilità|data (?:di )?chiusura(?: (?:stimata|prevista))?|fase (?:di )?vendita|ricavi stimati',
    // Dutch, Portuguese
    'waarschijnlijkheid|(?:verwachte |geschatte )?(?:sluitings|afsluit)datum|verkoopfase|geschatte omzet',
    'probabilidade|data (?:prevista )?de fechamento|(?:fase|etapa) de vendas?|receita estimada',
    // Japanese
    '受注確度|受注予定日|完了予定日|商談フェーズ|商談金額',
  )}$`,
  'u',
);
