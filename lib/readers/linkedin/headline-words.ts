import { any } from '#core/any-of.ts';

/** What headlines say of work, in the languages that LinkedIn is read in. `\b` knows no letters but English ones. */

const asWord = (...groups: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${any(...groups)}(?!\\p{L})`, 'iu');

/** Somebody who looks for work, or still learns. */
export const seeking = asWord(
  // English, German, French
  'looking for|seeking|open to|in transition|between (?:jobs|roles)|student',
  'suche|(?:auf der )?suche nach|arbeitssuchend|studentin|studierende[r]?',
  "en recherche|à la recherche|à l[’']écoute|étudiante?",
  // Spanish, Italian, Portuguese, Dutch
  'en (?:activa )?búsqueda|en busca|buscando|estudiante',
  'in cerca|alla ricerca|cerco|studente(?:ssa)?',
  'em busca|à procura|procurando|em transição|estudante',
  'op zoek|zoekende?',
  // Swedish, Danish and Norwegian
  'söker|studerande',
  'søger|studerende|ser etter|på jakt etter',
  // Polish, Turkish
  'szukam|poszukuję|studentka',
  'arıyorum|öğrenci(?:si)?',
);

const past = any(
  // English, German, French
  'ex|former(?:ly)?|previous(?:ly)?|past|retired',
  'ehem(?:al\\p{L}*)?|früher\\p{L}*|vormals|zuvor|im ruhestand|a\\. ?d\\.|i\\. ?r\\.',
  'ancien(?:ne|nement)?|retraitée?',
  // Spanish, Portuguese and Italian; Dutch
  'anterior|antig(?:uo|ua|o|a)|jubilad[oa]',
  'voormalig\\p{L}*|voorheen|gepensioneerd',
  // Swedish, Danish and Norwegian; Polish, Turkish
  'tidigare|före detta|tidligere',
  'był[ya]|dawniej',
  'eski',
);
const notYet = any(
  // English, German, French
  'incoming|aspiring|future|next(?=:)|soon(?= to be|:)',
  'angehende[rn]?|demnächst|bald(?=:)|designierte[rn]?',
  'futur[eao]?|bientôt',
  // Spanish and Italian, Dutch, Swedish, Polish
  'aspirante|próximamente',
  'binnenkort',
  'blivande',
  'przysz[łl][yae]',
);
const until = any('until|till', 'bis', "jusqu['’](?:en|au?)", 'hasta', 'fino a(?:l)?', 'até', 'tot');
/** "(bis 03/2026)", "until March 2026", "(2019–2023)": when it ended. */
const ended = new RegExp(
  any(
    `(?<!\\p{L})${until} (?:\\p{L}+\\.? )?(?:\\d{1,2}[/.])?(?:19|20)\\d\\d(?!\\d)`,
    '\\((?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d\\)',
  ),
  'iu',
);
/** "Hiring a CFO at Newco": whom somebody looks for. "Hiring Manager at Newco" and "Recherche et développement" are work. */
const offering = new RegExp(
  `^\\P{L}*${any(
    // English
    "(?:now |we(?:['’]re| are) (?:now )?)?(?:hiring|recruiting)(?::| (?:an?|for|our|new|\\d+)(?!\\p{L}))|join (?:us|our team)|we need|wanted:",
    // German
    '(?:wir )?suchen|(?:dringend )?gesucht|verstärkung gesucht',
    // French
    '(?:nous |on )?(?:recherch|recrut|cherch)(?:e|ons)(?: \\p{L}+ment)? (?:une?|des|son|sa|notre|nos|deux|\\d+)(?!\\p{L})|rejoignez[- ]nous',
    // Spanish, Italian, Portuguese
    'buscamos|contratamos|estamos contratando|se busca|únete',
    'cerchiamo|assumiamo|cercasi|unisciti',
    'procuramos|estamos contratando|junte-se',
    // Dutch
    '(?:wij |we )?zoeken|gezocht|vacature(?!\\p{L})|kom (?:jij )?bij ons',
  )}`,
  'iu',
);
const over = new RegExp(`^\\P{L}*${any(past, notYet)}(?!\\p{L})`, 'iu');
/** "Geschäftsführer a.D.", "CFO, previously COO": before or behind a role, not within what it is called. */
const overRole = new RegExp(`(?:^|[,;/&(]) ?${past}(?!\\p{L})|(?<!\\p{L})${past}\\)?$`, 'iu');
const overSomewhere = asWord(past);

/** Whether a headline states no role of today: it begins with what is over, is not yet, is looked for or is offered. */
export const statesNone = (headline: string): boolean =>
  seeking.test(headline) || over.test(headline) || offering.test(headline);
/** Whether the role before a company, or the words behind it, say that it is over. */
export const isOver = (title: string, behind: string): boolean => overRole.test(title) || ended.test(behind);
/** Whether a headline speaks, anywhere, of what is over or is looked for. */
export const speaksOfOver = (headline: string): boolean =>
  statesNone(headline) || overSomewhere.test(headline) || ended.test(headline);

/** Words that tell a role from a slogan. */
export const role = asWord(
  // English
  'c[aefimoprst]o|chief|chair(?:man|woman)?|president|vp|svp|evp|director|head|lead(?:er)?|manager|management|officer',
  'founder|co-founder|owner|partner|principal|executive|associate|coordinator|administrator|assistant|advis[eo]r',
  'engineer(?:ing)?|developer|architect|consultant|analyst|designer|specialist|scientist|researcher|recruiter',
  'accountant|controller|representative|agent|editor|writer|lawyer|counsel|professor|teacher|nurse|technician',
  'strategist|buyer|planner',
  // German
  '\\p{L}*leit(?:er|ung)(?:in)?|geschäftsführer(?:in)?|vorstand|inhaber(?:in)?|gründer(?:in)?|berater(?:in)?',
  'entwickler(?:in)?|ingenieur(?:in)?|referent(?:in)?|einkäufer(?:in)?',
  // French
  'direct(?:eur|rice)|présidente?|responsable|chef(?:fe)?|ingénieure?|développeu(?:r|se)|consultante?|gérante?',
  'fondat(?:eur|rice)|chargée?|acheteu(?:r|se)',
  // Spanish
  'directora?|gerente|jef[ea]|compradora?|coordinadora?|ingenier[oa]|analista|consultora?|vendedora?',
  // Portuguese
  'diretora?|coordenadora?|engenheir[oa]|fundadora?',
  // Italian
  'responsabile|dirett(?:ore|rice)|ingegnere|consulente|titolare|amministrat(?:ore|rice)|fondat(?:ore|rice)|addett[oa]',
  // Dutch
  'directeur|inkoper|hoofd|adviseur|ontwikkelaar|eigenaar|oprichter|medewerker',
  // Swedish
  'vd|\\p{L}*chef(?:en)?|\\p{L}*ansvarig|inköpare|säljare|\\p{L}*ingenjör|\\p{L}*utvecklare|konsult|rådgivare|ägare',
  'grundare|\\p{L}*ledare',
  // Danish and Norwegian
  '\\p{L}*direktør|\\p{L}*leder|\\p{L}*sjef|indkøber|innkjøper|\\p{L}*konsulent|rådgiver|\\p{L}*udvikler',
  '\\p{L}*utvikler|ejer|eier|stifter|gründer|ingeniør',
  // Polish
  'dyrektor(?:ka)?|kierowni(?:k|czka)|prezes|właściciel(?:ka)?|specjalist(?:a|ka)|menedżer(?:ka)?',
  'konsultant(?:ka)?|inżynier|założyciel(?:ka)?|handlowiec|kupiec|doradca|programist(?:a|ka)|analityk',
  // Turkish
  'müdürü?|yöneticisi?|kurucu(?:su)?|uzmanı?|mühendisi?',
);

/** Fields of work, which stand for a role where a company follows: "Sales at Newco". */
export const field = new RegExp(
  `^(?:\\p{L}+[ &]+){0,2}${any(
    // English
    'sales|marketing|engineering|product|finance|operations|revops|hr|people|legal|design|growth|partnerships|procurement',
    // German, French, Swedish
    'vertrieb|einkauf',
    'ventes|achats|finances',
    'försäljning|inköp',
  )}$`,
  'iu',
);

/** What somebody does for others, or has written: "I help CFOs at small firms", "Consultant to CFOs at …" name no employer. */
export const slogan = new RegExp(
  any(
    '^(?:i|we|help(?:ing|s)?|author of)(?!\\p{L})',
    '^(?:ich|wir|autor(?:in)? von)(?!\\p{L})',
    "^(?:je|j['’]aide|nous|auteure? de)(?!\\p{L})",
    '(?:consultant|coach|advis[eo]r|mentor|partner) (?:to|for) (?:\\p{L}+ ){0,3}?(?:c.o|leader|founder|executive|manager|team|compan(?:y|ie)|board)s$',
    '(?:berater|beraterin|coach|mentor|mentorin) (?:von|für) (?:\\p{L}+ ){0,3}?(?:c.os|führungskräften?|gründern?|teams|unternehmen)$',
  ),
  'iu',
);

/** What LinkedIn writes in an employer's place where somebody works for themselves, or for nobody yet. */
export const nobody = new RegExp(
  `^${any(
    // English, German, French
    'self[- ]?employed|freelance(?:r|rin)?|open to work|career break',
    'selbst(?:st)?ändig(?:e[rn]?)?|freiberuflich(?:e[rn]?)?|freiberufler(?:in)?',
    '(?:travailleu(?:r|se) )?indépendante?|profession libérale|(?:auto|micro)-?entrepreneure?',
    // Spanish, Portuguese, Italian, Dutch
    'autónom[oa]|(?:trabajador(?:a)? )?por cuenta propia',
    'autônom[oa]|(?:trabalhador(?:a)? )?por conta própria',
    'liber[oa] professionista|(?:lavoratore |lavoratrice )?autonom[oa]',
    "zelfstandige?|zzp['’]?er",
    // Swedish, Danish, Norwegian
    'egen ?företagare|egenanställd|frilans(?:are)?',
    'selvstændig(?: erhvervsdrivende)?',
    'selvstendig(?: næringsdrivende)?',
    // Polish, Turkish, Russian
    'samozatrudnienie|(?:własna )?działalność gospodarcza|wolny strzelec',
    'serbest(?: çalışan)?',
    'самозанятость|фриланс',
  )}$`,
  'iu',
);
