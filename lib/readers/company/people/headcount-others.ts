import { any } from '#core/any-of.ts';

/** Numbers of people that are nobody's head count today: aims, those who left, and those whose pay is worked out for others. */

/** Before the number: how many there shall be. "We want to thank our 300 employees" says how many there are. */
const aims = any(
  '(?:want|wants|plan|plans|planning|hope|hopes|aim|aims|intend|intends|expect|expects|going) to (?:be|become|have|employ|grow|reach|expand|double|scale|create)',
  '(?:goal|target|aim|ambition)(?: is)?(?: to)?|will (?:be|have|employ|grow|reach|create)|(?:grow|expand|scale) (?:to|beyond)',
  '(?:wollen|möchten|sollen|werden) (?:wir|es|rund|über|auf)|wir (?:wollen|möchten|werden|planen)|unser ziel|streben',
  "visons|voulons|souhaitons|prévoyons|(?:notre )?objectif|d[’']ici (?:à |fin )?20\\d\\d",
  'queremos|esperamos|planeamos|prevemos|(?:nuestr[ao] )?(?:objetivo|meta)',
  'willen|verwachten|streven|(?:ons )?doel',
  'vogliamo|puntiamo|prevediamo|(?:il nostro )?obiettivo',
);
/** Before it: those who left. */
const lost = any(
  'laid off|lay(?:ing)? off|let go(?: of)?|dismiss(?:ed|ing)?|made redundant|cut|axed|lost',
  'entlassen|entließen|entließ|abgebaut|licenci\\p{L}+|supprim\\p{L}+|despedi\\p{L}+|ontslagen|ontsloeg|licenziat\\p{L}*',
);
/** Before it: whose pay or time the company works out, and where somebody worked before. */
const atOthers = any(
  'payroll|pay(?:s|ing)?|pay ?slips?|wages|salaries|competitors?|where (?:he|she|they)|previously|formerly',
  'gehält\\p{L}+|gehalts\\p{L}*|löhne|lohn\\p{L}*|wettbewerber\\p{L}*|zuvor|vormals',
  'paies?|payes?|fiches? de paie|concurrents?|auparavant|nóminas?|competidor\\p{L}*|anteriormente',
  'salarissen|loonstro\\p{L}+|salarisadministratie|concurrent(?:en)?|voorheen|buste paga|stipendi|concorrent[ei]',
);
/** What takes it back: "we planned for 500, and today have 300". */
const today = any(
  '(?:we|who) (?:have|are|employ)|wir (?:haben|sind|beschäftigen)|nous (?:avons|sommes)|(?:somos|contamos|tenemos)',
  'today|now|currently|already|heute|inzwischen|bereits|aktuell|derzeit',
  "aujourd['’]hui|déjà|actuellement|hoy|ya|actualmente|nu|vandaag|momenteel|oggi|già|attualmente",
);

const notToday = new RegExp(
  `(?<!\\p{L})${any(aims, lost, atOthers)}(?!\\p{L})(?![^.;]*(?<!\\p{L})${today}(?!\\p{L}))`,
  'u',
);

/** Whether the words before a number of people say that they do not work there now. */
export const areNotThere = (before: string): boolean => notToday.test(before.slice(-90).toLowerCase());
