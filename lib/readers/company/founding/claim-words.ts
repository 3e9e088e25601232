import { any } from '#core/any-of.ts';
import { isLargeTown } from '#core/parse/cities.ts';
import { isRegion } from '#core/parse/regions.ts';
import { countryCode } from '../places/country-words.ts';
import { inMonth } from './founding-parts.ts';
import { said } from './founding-words.ts';

/** The words of claims of age: "Since 1996, we …". A claim of something else that began then is none. */

/** "For over thirty years, since 1996": how long, before the year. */
const forLong = `${any(
  'for|over|more than|seit|mehr als|depuis|plus de|desde hace|más de|da|há|mais de|sinds',
)} [^,.]{3,40}, (?:genauer(?: gesagt)? |exactly )?`;
const sinceSaid = any(
  // English, German
  "since|est\\.?|est['’]?[bd]\\.?|established(?: since)?|seit",
  // French, Spanish, Italian, Dutch
  'depuis|desde(?: el año| el)?|dal|sinds',
  // Danish, Swedish, Polish and Czech, Bulgarian and Russian, Finnish
  'siden|sedan|od(?: roku| r\\.)?|с|vuodesta',
);
/** "Since 1996, we have …", "Seit 1998" at the head of a line: a claim of age. */
export const since = new RegExp(
  `^["“«]?(?:${forLong})?(?:al |schon |bereits |ever |fin |sin )?${sinceSaid}\\s*${inMonth}${said}\\b(?!\\s*[·•|])`,
  'iu',
);
/** "Since 1998 CEO of …", "Seit 2004 ISO-zertifiziert": a claim of something else. */
export const notSince = new RegExp(
  `^[^.]{0,40}(?<!\\p{L})${any(
    // What a person is or does.
    'ceo|president\\p{L}*|director|head of|owner(?!-)|chair\\p{L}*|inhaber(?:in)?|geschäftsführer|führt|leitet',
    'direct(?:eur|rice)|gérante?|titular\\p{L}*|dirige\\p{L}*|titolare|direttore|eigenaar|vd|prezes',
    // What it is of others.
    'member|customer|client|\\p{L}*mitglied|kunde|zu gast|patrocin\\p{L}*',
    // "Seit 1987 Ihr Partner für Pumpen" is said of itself.
    '(?<!(?:your|ihr|votre|uw|jouw|su|tu|vostro)(?: \\p{L}+){0,2} )(?:partner\\p{L}*|partenaires?|socios?|sócios?)',
    'part of|owned by|teil der|gehör(?:en|t)|fai(?:sons|t) partie|form(?:amos|a) parte|facciamo parte|fa parte|faz(?:emos)? parte|onderdeel|del av|częścią',
    // What it has done since then, not what it is.
    "(?:we(?: have|['’]ve)|it has) (?:\\w+ ){0,2}?(?:used|celebrated|supported|donated|sponsored|attended)",
    '(?:wir|nous|hemos|wij|we|noi)(?: \\p{L}+)?? (?:verwendet|unterstützt|gespendet|soutenu|utilisé|apoyado|gesteund)',
    '(?:unterstützen|spenden|soutenons|apoyamos|steunen|sosteniamo|sponsern)',
    'exhibit(?:ing|ed)|stellen wir auf|exposons|exponemos|esponiamo|expose(?:ren|er|erden)',
    'exporting|certified|zertifi\\w+|iso|listed|offizie\\w*|official\\w*|affiliate|sponsor|supporter|blog|copyright',
  )}(?!\\p{L})`,
  'iu',
);

/** "Since 2005 we have been located in Leeds", "Seit 2012 fertigen wir auch Ventile": where it is since then, or what it does besides. */
export const notAlone = new RegExp(
  any(
    `^[^.]{0,70}(?<!\\p{L})${any(
      '(?:been|are|is) (?:located|based|situated|housed|headquartered|at home)|moved|relocated|(?:current|present|new) (?:premises|home|location|site)',
      'ansässig|beheimatet|am (?:jetzigen |heutigen |neuen )?standort|(?:ist|haben wir) (?:\\p{L}+ )?(?:unser|sein|der) (?:firmen)?sitz|bilden wir aus',
      '(?:sommes|est) (?:installé|implanté|situé|basé)\\p{L}*|(?:estamos|está) (?:ubicad|situad|instalad)\\p{L}*|(?:siamo|è) situat\\p{L}*',
      'gevestigd|sídlíme|sídlí|mieści się',
    )}(?!\\p{L})`,
    '^[^.,]{0,40}(?<!\\p{L})(?<!(?<!\\p{L})(?:and|und|et|y|e|en|but|sondern) )(?:also|additionally|auch|zusätzlich|aussi|también|anche|ook|också|też|také)(?!\\p{L})',
    '^[^.,]{0,14}\\d{4},? (?:all )?our (?:products|goods|services|shops?|stores?|website) (?:have|has|are|is)(?!\\p{L})',
  ),
  'iu',
);

/** "Fabricamos", "produzimos", "realizziamo". */
const stemsOfWe = [
  'fabri[ck]|produc|produ[zc]|realizz|ofrec|oferec|vend|diseñ|costrui|progett|lavor|oper',
  'atu|actu|trabalh|trabaj|fornec|instal|faz|llev',
];
/** The company as the one that acts, at the head of a sentence. */
export const subject = new RegExp(
  `^(?:(?:at|bei|chez|en|bij) [^,]{2,30}, )?${any(
    // English
    "we(?:['’]ve)?|our (?:company|firm|family|business)|the company",
    // German
    'wir|unser (?:unternehmen|betrieb)|unsere firma|das unternehmen',
    // French
    "nous|notre (?:entreprise|société|maison)|l['’]entreprise",
    // Spanish, Portuguese
    'nuestra empresa|la empresa|somos|a (?:nossa )?empresa|nossa',
    // Italian
    "la nostra azienda|l['’]azienda|noi|siamo",
    // Dutch, Swedish and Danish
    'wij|we|ons bedrijf|het bedrijf|vi|vår',
    // Polish, Czech, Russian
    'firma|nasza firma|naše firma|наша компания|компания|мы',
    // Verbs whose end says "we", in Spanish, Portuguese and Italian
    `(?:${stemsOfWe.join('|')})\\p{L}*(?:amos|emos|imos|iamo)`,
  )}(?!\\p{L})`,
  'iu',
);
/** "Leading company providing pumps since 1996": at the foot of a page nobody but the company is summed up so. In small letters. */
export const ofKind = new RegExp(
  `^(?:(?:an?|the|your|ihre?|votre|su|uw|il vostro) )?(?:[\\p{L}-]+ ){0,4}${any(
    'company|firm|manufacturers?|suppliers?|providers?|makers?|specialists?|agency|studio|business|bakery|brewery|builders|contractors?',
    '\\p{L}*(?:hersteller|anbieter|betrieb|unternehmen|firma)|entreprise|fabricants?|société|empresa|fabricantes?|azienda',
    '\\p{L}*(?:bedrijf|leverancier|producent|fabrikant)',
  )}(?!\\p{L})`,
  'u',
);
/** "Has been sponsoring", "has been blogging": done beside the work. */
const notMaking = [
  'blogg|support|sponsor|attend|follow|wait|look|liv|teach|try|meet|exhibit|accept|enjoy|shar|publish|writ|post|export',
  'celebrat|donat|volunteer|collect|rais|recycl|reduc|offset',
];
/** What it does all the time. */
export const making = new RegExp(
  `(?<!\\p{L})${any(
    // English
    '(?:make|made|making|build|built|building|produce|manufactur|craft|suppl|serv|provid|design|sell|sold)\\p{L}*',
    '(?:deliver|repair|install|bak|brew|print|trad|operat|help)\\p{L}*',
    `been (?!us|working with|${notMaking.join('|')})\\p{Ll}+ing (?!since)`,
    // German, French
    '(?:bau|fertig|produzier|liefer|entwickl|berat|berät|betreu|verkauf|handel|versorg)\\p{L}*',
    '(?:fabriqu|produi|conç|concev|réalis|fourni|install|vend|construi)\\p{L}*',
    // Spanish, Portuguese, Italian
    '(?:fabric|produc|diseñ|suministr|instal|desarroll|brind|dedic|constru|realizz|fabbric|progett|forni|costrui|oper|produz|atu[aá]|fornec|desenvolv)\\p{L}*',
    // Dutch, and the North
    '(?:maak|maken|produceer|lever|bouw|verko|ontwerp|tillverka|produ[cs]er|bygg|sålt|solgt|lave|laget)\\p{L}*',
    // Polish, Czech, Russian
    '(?:produkuj|ofer|sprzeda|dostarcz|vyráb|dodáv|nabíz|производ|выпуска|работа)\\p{L}*',
  )}`,
  'iu',
);
/** What began later than the company, or with somebody else. */
export const notWork = new RegExp(
  any(
    '(?<!\\p{L})(?:also|additionally|auch|zusätzlich|aussi|también|anche|ook|också|też)(?!\\p{L})',
    '(?<!\\p{L})(?:online|website|app|blog|podcast|newsletter|programme?|product line|platform)(?!\\p{L})',
    '(?<!\\p{L})(?:new|plant|premises|location|school|charity)(?!\\p{L})',
    '(?<!\\p{L})(?:partner|member|mitglied|membre|miembro|socio|zertifi|certif|iso|award|sponsor)\\p{L}*',
    '(?<!\\p{L})(?:unterstütz|support|together with|zusammen mit|ceo|director)\\p{L}*',
    '(?<!\\p{L})(?:group|gruppe|groupe|grupo|gruppo|subsidiar|tochter|filial|branch|office|standort)\\p{L}*',
    '(?<!\\p{L})(?:gehör|owned by|part of|teil der)\\p{L}*',
    '(?<!\\p{L})(?:he|she|er|sie hat|il|elle|él|ella|lui|lei|hij|zij heeft)(?!\\p{L})',
  ),
  'iu',
);

/** What is done for somebody, and whom a place or a trade may be: "supplying Europe since 1926" is said of the whole work. */
const forOne = any(
  'suppl(?:y|ying|ied|ies)(?: to)?|deliver(?:ing|ed|s)?(?: to)?|serv(?:e|ing|ed|es)',
  'beliefern|versorgen|fournissons|livrons|suministramos a|servimos a|forniamo|(?:be)?leveren(?: aan)?',
);
const someplace = any(
  'Europe|Britain|Ireland|Scotland|Wales|England|America|U\\.?[KS]\\.?A?(?!\\p{L})|EU(?!\\p{L})',
  '\\p{Lu}\\p{Ll}+shire|(?:North|South|East|West|Great|Central)\\p{Ll}*',
);
const servedSince = new RegExp(
  `(?<!\\p{L})${forOne} (?<whom>(?!${someplace})\\p{Lu}[\\p{L}&.'’-]*(?: (?:and |& |of )?\\p{Lu}[\\p{L}&.'’-]*){0,3}) (?:since|seit|depuis|desde|dal|sinds) \\d{4}`,
  'u',
);
/** "We have been supplying Acme Motors since 1999": the one customer, called by name; null where there is none. A town or a region is none. */
export function servedAlone(words: string): string | null {
  const [first = '', ...rest] = words;
  const whom = servedSince.exec([first.toLowerCase(), ...rest].join(''))?.groups?.whom ?? null;
  return whom === null || isLargeTown(whom) || isRegion(whom) || countryCode(whom) !== null ? null : whom;
}
