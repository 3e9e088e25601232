import { any } from '#core/any-of.ts';

/** What headlines say of work, in the languages that LinkedIn is read in. `\b` knows no letters but English ones. */

const asWord = (...groups: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})${any(...groups)}(?!\\p{L})`, 'iu');

/** Somebody who looks for work, or still learns. */
export const seeking = asWord(
  'looking for|seeking|open to|in transition|between (?:jobs|roles)|student',
  'suche|(?:auf der )?suche nach|arbeitssuchend|studentin|studierende[r]?',
  "en recherche|à la recherche|à l[’']écoute|étudiante?",
  'en (?:activa )?búsqueda|en busca|buscando|estudiante',
  'in cerca|alla ricerca|cerco|studente(?:ssa)?',
  'em busca|à procura|procurando|em transição|estudante',
  'op zoek|zoekende?',
  'söker|studerande|søger|studerende|ser etter|på jakt etter',
  'szukam|poszukuję|studentka|arıyorum|öğrenci(?:si)?',
);

const past = any(
  'ex|former(?:ly)?|previous(?:ly)?|past|retired|ehemal\\p{L}*|früher\\p{L}*|ancien(?:ne|nement)?|anterior',
  'antig(?:uo|ua|o|a)|voormalig\\p{L}*|tidigare|före detta|tidligere|był[ya]|dawniej|eski',
);
const notYet = any('incoming|aspiring|future|angehende[rn]?|futur[eao]?|aspirante|blivande|przysz[łl][yae]');
/** A headline that begins with what is over, or is not yet. */
export const over = new RegExp(`^${any(past, notYet)}(?!\\p{L})`, 'iu');
const overSomewhere = asWord(past);
/** Whether a headline speaks, anywhere, of what is over or is looked for. */
export const speaksOfOver = (headline: string): boolean => seeking.test(headline) || overSomewhere.test(headline);

/** Words that tell a role from a slogan. */
export const role = asWord(
  'c[aefimoprst]o|chief|chair(?:man|woman)?|president|vp|svp|evp|director|head|lead(?:er)?|manager|management|officer|founder|co-founder|owner|partner|principal',
  'engineer(?:ing)?|developer|architect|consultant|analyst|designer|specialist|executive|associate|scientist|researcher|recruiter|accountant|controller|coordinator',
  'administrator|assistant|advis[eo]r|representative|agent|editor|writer|lawyer|counsel|professor|teacher|nurse|technician|strategist|buyer|planner',
  '\\p{L}*leit(?:er|ung)(?:in)?|geschäftsführer(?:in)?|vorstand|inhaber(?:in)?|gründer(?:in)?|berater(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|referent(?:in)?|einkäufer(?:in)?',
  'direct(?:eur|rice)|présidente?|responsable|chef(?:fe)?|ingénieure?|développeu(?:r|se)|consultante?|gérante?|fondat(?:eur|rice)|chargée?|acheteu(?:r|se)',
  'directora?|gerente|jef[ea]|compradora?|coordinadora?|ingenier[oa]|analista|consultora?|vendedora?',
  'diretora?|coordenadora?|engenheir[oa]|fundadora?',
  'responsabile|dirett(?:ore|rice)|ingegnere|consulente|titolare|amministrat(?:ore|rice)|fondat(?:ore|rice)|addett[oa]',
  'directeur|inkoper|hoofd|adviseur|ontwikkelaar|eigenaar|oprichter|medewerker',
  'vd|\\p{L}*chef(?:en)?|\\p{L}*ansvarig|inköpare|säljare|\\p{L}*ingenjör|\\p{L}*utvecklare|konsult|rådgivare|ägare|grundare|\\p{L}*ledare',
  '\\p{L}*direktør|\\p{L}*leder|\\p{L}*sjef|indkøber|innkjøper|\\p{L}*konsulent|rådgiver|\\p{L}*udvikler|\\p{L}*utvikler|ejer|eier|stifter|gründer|ingeniør',
  'dyrektor(?:ka)?|kierowni(?:k|czka)|prezes|właściciel(?:ka)?|specjalist(?:a|ka)|menedżer(?:ka)?|konsultant(?:ka)?|inżynier|założyciel(?:ka)?|handlowiec|kupiec|doradca|programist(?:a|ka)|analityk',
  'müdürü?|yöneticisi?|kurucu(?:su)?|uzmanı?|mühendisi?',
);

/** Fields of work, which stand for a role where a company follows: "Sales at Newco". */
export const field =
  /^(?:\p{L}+[ &]+){0,2}(?:sales|marketing|engineering|product|finance|operations|revops|hr|people|legal|design|growth|partnerships|procurement|vertrieb|einkauf|ventes|achats|finances|försäljning|inköp)$/iu;

/** What somebody does for others, or has written: "I help CFOs at small firms" names no employer. */
export const slogan =
  /^(?:i|we|ich|wir|je|j['’]aide|nous|help(?:ing|s)?|author of|autor(?:in)? von|auteure? de)(?!\p{L})/iu;

/** What LinkedIn writes in an employer's place where somebody works for themselves, or for nobody yet. */
export const nobody = new RegExp(
  `^${any(
    'self[- ]?employed|freelance(?:r|rin)?|open to work|career break',
    'selbst(?:st)?ändig(?:e[rn]?)?|freiberuflich(?:e[rn]?)?|freiberufler(?:in)?',
    '(?:travailleu(?:r|se) )?indépendante?|profession libérale|(?:auto|micro)-?entrepreneure?',
    'autónom[oa]|(?:trabajador(?:a)? )?por cuenta propia|autônom[oa]|(?:trabalhador(?:a)? )?por conta própria',
    "liber[oa] professionista|(?:lavoratore |lavoratrice )?autonom[oa]|zelfstandige?|zzp['’]?er",
    'egen ?företagare|egenanställd|frilans(?:are)?|selvstændig(?: erhvervsdrivende)?|selvstendig(?: næringsdrivende)?',
    'samozatrudnienie|(?:własna )?działalność gospodarcza|wolny strzelec|serbest(?: çalışan)?|самозанятость|фриланс',
  )}$`,
  'iu',
);
