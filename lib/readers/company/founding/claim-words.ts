import { any } from '#core/any-of.ts';
import { inMonth } from './founding-parts.ts';
import { said } from './founding-words.ts';

/** The words of claims of age: "Since 1996, we …". A claim of something else that began then is none. */

/** "Since 1996, we have …", "Seit 1998" at the head of a line: a claim of age. */
export const since = new RegExp(
  `^["“«]?(?:(?:for|seit|depuis|da|desde hace|há|sinds|over|more than|mehr als|plus de|más de|mais de) [^,.]{3,40}, (?:genauer(?: gesagt)? |exactly )?)?(?:al |schon |bereits |ever |fin |sin )?(?:since|est\\.?|est['’]?d\\.?|established|seit|depuis|desde(?: el año| el)?|sinds|dal|siden|sedan|od(?: roku| r\\.)?|с|vuodesta)\\s*${inMonth}${said}\\b(?!\\s*[·•|])`,
  'iu',
);
/** "Since 1998 CEO of …", "Seit 2004 ISO-zertifiziert": a claim of something else. */
export const notSince = new RegExp(
  `^[^.]{0,40}(?<!\\p{L})${any(
    'ceo|president\\p{L}*|director|head of|owner(?!-)|eigenaar|inhaber(?:in)?|titular\\p{L}*|titolare|gérante?|direct(?:eur|rice)|direttore|prezes|vd|chair\\p{L}*|führt|leitet|dirige\\p{L}*|patrocin\\p{L}*|member|customer|client|\\p{L}*mitglied|kunde|geschäftsführer|zu gast',
    // "Seit 1987 Ihr Partner für Pumpen" is said of itself.
    '(?<!(?:your|ihr|votre|uw|jouw|su|tu|vostro)(?: \\p{L}+){0,2} )(?:partner\\p{L}*|partenaires?|socios?|sócios?)',
    'part of|owned by|teil der|gehör(?:en|t)|fai(?:sons|t) partie|form(?:amos|a) parte|facciamo parte|fa parte|faz(?:emos)? parte|onderdeel|del av|częścią',
    // What it has done since then, not what it is.
    "(?:we(?: have|['’]ve)|it has) (?:\\w+ ){0,2}?(?:used|celebrated|supported|donated|sponsored|attended)",
    '(?:wir|nous|hemos|wij|we|noi)(?: \\p{L}+)?? (?:verwendet|unterstützt|gespendet|soutenu|utilisé|apoyado|gesteund)',
    '(?:unterstützen|spenden|soutenons|apoyamos|steunen|sosteniamo|sponsern)',
    'exporting|certified|zertifi\\w+|iso|listed|offizie\\w*|official\\w*|affiliate|sponsor|supporter|blog|copyright',
  )}(?!\\p{L})`,
  'iu',
);

/** The company as the one that acts, at the head of a sentence. */
export const subject =
  /^(?:(?:at|bei|chez|en|bij) [^,]{2,30}, )?(?:we(?:['’]ve)?|our (?:company|firm|family|business)|the company|wir|unser (?:unternehmen|betrieb)|unsere firma|das unternehmen|nous|notre (?:entreprise|société|maison)|l['’]entreprise|nuestra empresa|la empresa|la nostra azienda|l['’]azienda|noi|wij|we|ons bedrijf|het bedrijf|vi|vår|a (?:nossa )?empresa|nossa|firma|nasza firma|naše firma|наша компания|компания|мы|siamo|somos|(?:fabri[ck]|produc|produ[zc]|realizz|ofrec|oferec|vend|diseñ|costrui|progett|lavor|oper|atu|actu|trabalh|trabaj|fornec|instal|faz|llev)\p{L}*(?:amos|emos|imos|iamo))(?!\p{L})/iu;
/** "Leading company providing pumps since 1996": at the foot of a page nobody but the company is summed up so. In small letters. */
export const ofKind = new RegExp(
  `^(?:(?:an?|the|your|ihre?|votre|su|uw|il vostro) )?(?:[\\p{L}-]+ ){0,4}${any(
    'company|firm|manufacturers?|suppliers?|providers?|makers?|specialists?|agency|studio|business|bakery|brewery|builders|contractors?',
    '\\p{L}*(?:hersteller|anbieter|betrieb|unternehmen|firma)|entreprise|fabricants?|société|empresa|fabricantes?|azienda',
    '\\p{L}*(?:bedrijf|leverancier|producent|fabrikant)',
  )}(?!\\p{L})`,
  'u',
);
/** What it does all the time. */
export const making = new RegExp(
  `(?<!\\p{L})${any(
    '(?:make|made|making|build|built|building|produce|manufactur|craft|suppl|serv|provid|design|sell|sold|deliver|repair|install|bak|brew|print|trad|operat|help)\\p{L}*|been (?!us|working with|blogg|support|sponsor|attend|follow|wait|look|liv|teach|try|meet|accept|enjoy|shar|publish|writ|post|celebrat|donat|volunteer|collect|rais|recycl|reduc|offset)\\p{Ll}+ing (?!since)',
    '(?:bau|fertig|produzier|liefer|entwickl|berat|berät|betreu|verkauf|handel|versorg)\\p{L}*',
    '(?:fabriqu|produi|conç|concev|réalis|fourni|install|vend|construi)\\p{L}*',
    '(?:fabric|produc|diseñ|suministr|instal|desarroll|brind|dedic|constru|realizz|fabbric|progett|forni|costrui|oper|produz|atu[aá]|fornec|desenvolv)\\p{L}*',
    '(?:maak|maken|produceer|lever|bouw|verko|ontwerp|tillverka|produ[cs]er|bygg|sålt|solgt|lave|laget)\\p{L}*',
    '(?:produkuj|ofer|sprzeda|dostarcz|vyráb|dodáv|nabíz|производ|выпуска|работа)\\p{L}*',
  )}`,
  'iu',
);
/** What began later than the company, or with somebody else. */
export const notWork = new RegExp(
  any(
    '(?<!\\p{L})(?:also|auch|aussi|también|anche|ook|också|też|additionally|zusätzlich|online|website|app|blog|podcast|newsletter|programme?|product line|platform|new|plant|premises|location|school|charity)(?!\\p{L})',
    '(?<!\\p{L})(?:partner|member|mitglied|membre|miembro|socio|zertifi|certif|iso|group|gruppe|groupe|grupo|gruppo|ceo|director|award|sponsor|unterstütz|support|together with|zusammen mit|subsidiar|tochter|filial|branch|office|standort|gehör|owned by|part of|teil der)\\p{L}*',
    '(?<!\\p{L})(?:he|she|er|sie hat|il|elle|él|ella|lui|lei|hij|zij heeft)(?!\\p{L})',
  ),
  'iu',
);
