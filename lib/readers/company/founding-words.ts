import { any } from './any-of.ts';

/** How pages say when a company was founded. "15 years' experience" and "since our launch" are no founding. */

export const year = '(?:1[6-9]\\d\\d|20[0-4]\\d)';
const said = `(?<year>${year})`;

/** What stands before the year in a table or a list of figures. */
export const foundedLabel = new RegExp(
  `^${any(
    '(?:year )?(?:founded|established|incorporated|formed)(?: in)?|foundation|founding (?:year|date)|inception(?: of \\p{L}+)?',
    '(?:year|date) (?:of )?(?:founded|established|foundation|incorporation|establishment)',
    'gründung(?:sjahr|sdatum)?|gegründet(?: in| im jahr)?|jahr der gründung',
    'fondée? en|année de (?:création|fondation)|date de création|création',
    'fundad[ao](?: en)?|(?:año|fecha) de (?:fundación|creación|constitución)|fundación',
    '(?:anno|data) di (?:fondazione|costituzione)|fondat[ao](?: nel)?|fondazione|costituzione(?: della società)?',
    'opgericht(?: in)?|oprichting(?:sjahr)?|jaar van oprichting',
    'grundat|grundlagt|stiftet|rok założenia|創\\s?業|設\\s?立|創\\s?立|основана',
  )}$`,
  'iu',
);

const founded = 'founded|established|formed|incorporated|started(?: out| up)?|created|set up';
const opened =
  '(?:began|started|commenced) (?:operations|operating|trading|its (?:operations|activities|business))|opened (?:its|our) doors|launched as a company|was born';
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember';
/** "early 1998", "the spring of 1998", "May 3, 1998". */
const nearly = `(?:the year |early |late |mid-?|the (?:spring|summer|fall|autumn|winter) of |(?:${months})[ ,\\d]*(?:of )?)?`;
/** "marzo de 2012", "maart 2012". */
const monthNames =
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|' +
  'enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|' +
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|mars|maj|mai|augusti|august';
const ofMonth = `(?:(?:(?:el|il|le|op|den) \\d{1,2}(?:er|\\.)? (?:de )?)?(?:${monthNames}) (?:de |del )?)?`;
/** "in Leeds", "à Lyon": where it was, in three words at most. */
const there = (preposition: string): string => `(?: (?:${preposition}) [\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2},?)?`;
/** "by two brothers": who did it may stand between the word and the year. */
const by = (preposition: string): string => `(?: (?:${preposition}) [^.;]{2,80}?)?`;

/** A family business since 1962: what it has been since then is itself. */
const ownKind = any(
  'family[- ](?:owned |run )?(?:business|company|firm)',
  'Familien(?:unternehmen|betrieb)|Meisterbetrieb',
  'entreprise familiale|maison fondée|atelier|cabinet',
  'empresa familiar|(?:azienda|impresa) (?:di famiglia|familiare)',
  'familiebedrijf|\\p{Ll}*bureau',
);

/** "Since its founding in 2009", "Sinds onze oprichting in 2009": whose it is is said with it, and the year stands right behind. */
const sinceFounding = any(
  'since (?:its|our) (?:founding|foundation|inception|establishment|incorporation) in',
  'seit (?:der|ihrer|unserer|seiner) (?:Firmen|Unternehmens)?gründung(?: im jahre?| in)?',
  'depuis (?:sa|notre) (?:création|fondation) en',
  'desde (?:su|nuestra) (?:fundación|creación) en(?: el año)?|desde (?:sus|nuestros) (?:inicios|comienzos) en(?: el año)?',
  'sinds (?:de|onze|zijn|haar) (?:oprichting|start) in',
  "(?:sin )?dalla (?:sua |nostra )?(?:fondazione|costituzione|nascita),? nel(?:l['’]anno)?",
  'desde a (?:sua |nossa )?fundação,? em',
  'siden (?:oppstarten|starten|etableringen|grundlæggelsen) i|sedan (?:starten|grundandet)(?: år)?',
);

/** "It all began in 1989", "L'aventure Marrowby commence en 1989". */
const itBegan = any(
  'it all (?:began|started)(?: back)? in',
  'alles (?:begann|fing)(?: im jahre?)?|begonnen hat alles(?: im jahre?)?',
  "tout (?:a )?commenc(?:e|é|a) en|l['’](?:aventure|histoire)(?: (?:de |d['’])?[\\p{L}'’-]+){0,2} (?:commence|débute|a (?:commencé|débuté)) en",
  'todo (?:empezó|comenzó) en(?: el año)?|empezamos en(?= (?:el año )?\\d{4} como)|iniciamos nuestra (?:actividad|andadura) en',
  "tutto (?:è iniziato|inizia|iniziò|cominciò) nel(?:l['’]anno)?|het begon (?:allemaal|alles) in|allt började|det hele (?:begyndte|startet) i",
);

/** "1998 gründete Kim Sample die Firma": the year, who, and then what was founded. */
const foundedThen = [
  `(?:im jahre? )?${said},? gründeten? [^.;,]{3,80}`,
  `en ${said},? (?:[^.;]{2,80}? )?(?:fonde(?:nt)?|crée(?:nt)?|fonda|créa|(?:a|ont) (?:fondé|créé)) [^.;,]{3,60}`,
  `en (?:el año )?${said},? (?:[^.;]{2,80}? )?(?:fund(?:ó|a|an|aron)|nace|nació) [^.;,]{3,60}`,
  `nel(?:l['’]anno)? ?${said},? (?:[^.;]{2,80}? )?(?:fond(?:a|ò|ano|arono)|nasce) [^.;,]{3,60}`,
  `in ${said} richtten? [^.;,]{3,80} op`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu'));

/** "founded Marrowby in 1998", "gründete die Firma 1990": what was founded, and when. */
export const foundedWhat = new RegExp(
  `(?<!\\p{L})(?:${any(
    '(?:co-?)?founded|established|started|set up|formed|created|launched',
    'gründeten?|(?:a|ont) (?:fondé|créé)|fonde(?:nt)?|crée(?:nt)?|fund(?:ó|aron|a|an)|creó|crearon',
    'ha(?:nno)? fondato|fondò|fonda(?:no)?|richtten?|startten?|grundade|startade|stiftede|grunnla',
  )}) (?<what>[^.;,\\d]{2,50}?),? (?:back )?(?:(?:in|im jahre?|en|en el año|nel|i|år) )?${nearly}${said}(?!\\d)`,
  'iu',
);
/** "die 1993 gegründete Marrowby GmbH": the name stands right behind. */
export const foundedNamed = new RegExp(`(?<!\\d)${said} gegründete[nrs]? (?<what>[^.;,]{2,60})`, 'u');
/** What is founded there is the company. */
export const itself = new RegExp(
  `^${any(
    '(?:the|our|this) (?!parent|holding|sister|first)(?:\\p{L}+ )?(?:company|business|firm|agency|studio|practice)',
    '(?:die|unsere|diese) (?:firma|agentur|kanzlei|praxis)|(?:das|unser) (?:unternehmen|büro)|den betrieb',
    "l['’](?:entreprise|agence|atelier)|(?:la|notre) (?:société|maison)|le cabinet|la (?:empresa|compañía|firma)|nuestra empresa",
    "l['’]azienda|la società|lo studio|het (?:bedrijf|bureau)|de (?:zaak|firma)|företaget|firmaet|selskapet|virksomheden",
  )}$`,
  'iu',
);
/** "Our partner, who founded the company in 1990": somebody else's. */
export const others =
  /(?<!\p{L})(?:customers?|clients?|partners?|kunden?|clientes?|clienti|parent|previously|before joining)(?!\p{L})/iu;

/** The words of founding, each with the year right behind or before it. */
export const says: readonly RegExp[] = [
  // English
  new RegExp(
    `(?:${founded}|${opened})${by('by|as')},?(?: (?:back|way back|originally|officially|out of [^.;,]{2,30}))? (?:in |on |around )?${nearly}${said}(?!\\s*[-–]\\s*\\d)`,
    'iu',
  ),
  new RegExp(`\\b(?:founded|started|established) in (?:an? |the |our )(?:\\p{L}+ ){1,4}in ${nearly}${said}`, 'iu'),
  new RegExp(`\\b(?:founded|started|established|formed|incorporated)${there('in')} in ${nearly}${said}`, 'iu'),
  new RegExp(`\\b(?:started (?:life|trading|in business)|began (?:life|trading|business)) in ${nearly}${said}`, 'iu'),
  new RegExp(`(?<!\\p{L})traces? (?:its|our) (?:roots|history|origins?) (?:back )?to ${nearly}${said}`, 'iu'),
  new RegExp(`(?<!\\p{L})our (?:roots|origins) (?:go|date|reach) back to ${nearly}${said}`, 'iu'),
  new RegExp(`\\b(?:in business|in operation) since ${nearly}${said}`, 'iu'),
  new RegExp(`\\b(?:family|locally)[- ](?:owned|run)(?: (?:and|&) \\p{Ll}+)? since ${nearly}${said}`, 'iu'),
  new RegExp(
    `\\b[Ii]n (?:the year )?${said},? [^.;]{2,60}? (?:${founded}|launched)\\b(?: (?:the|our|this) (?:company|firm|business|agency|studio)| \\p{Lu}| it\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:our|the company['’]s) (?:story|history|journey) (?:began|begins|started?|starts|dates back)(?: back)? (?:in|to) ${nearly}${said}`,
    'iu',
  ),
  // German
  new RegExp(
    `unsere (?:Firmen|Unternehmens)?geschichte (?:begann|beginnt|startete?) (?:im (?:Jahre? )?)?${said}`,
    'iu',
  ),
  new RegExp(
    `\\b[Ii]m (?:Jahre? |(?:${months}) )?${said} [^.;]{2,80}?,? (?:ein|ihr|das) (?:eigenes )?(?:Unternehmen|Geschäft) zu gründen`,
    'u',
  ),
  new RegExp(
    `(?:gegründet|gründeten?|Gründung|entstand|ins Leben gerufen)${by('von|durch')}${there('in')},? (?:im (?:Jahre? )?|in |anno )?(?:(?:${months}) )?${said}`,
    'u',
  ),
  new RegExp(`(?:besteht|existiert)(?: bereits| schon| nun)? seit (?:dem Jahre? )?${said}`, 'u'),
  new RegExp(
    `(?:[Ii]m Jahre? |[Ss]eit |[Aa]nno )?${said} (?:in \\p{Lu}\\p{L}+ )?(?:von [^.;]{2,60}? )?gegründet(?!\\p{L})`,
    'u',
  ),
  new RegExp(`wurden? (?:im Jahre? )?${said} (?:[\\p{L}-]+ ){1,6}gegründet(?!\\p{L})`, 'u'),
  // The verb stands at the end of a clause, however long: "das im Jahr 2011 von Kim Sample (Dipl.-Ing.) gegründet wurde".
  new RegExp(`[Ii]m Jahre? ${said} [^.;]{0,20}?(?:von|durch) .{2,90}? gegründet (?:wurde|worden)`, 'u'),
  // French
  new RegExp(
    `(?:fondée?s?|créée?s?|née?s?|lancée?s?)${by('par')}${there('à')},? (?:(?:en|depuis)(?: \\p{L}+)?|le \\d{1,2}(?:er)? \\p{L}+) ${said}`,
    'iu',
  ),
  new RegExp(`notre histoire (?:commence|a (?:commencé|débuté)|débute) en(?: l['’]an)? ${said}`, 'iu'),
  // Spanish
  new RegExp(
    `nuestra (?:historia|andadura|trayectoria|aventura) (?:comenzó|comienza|empezó|empieza|inició|se inicia|inicia) en (?:el año )?${said}`,
    'iu',
  ),
  new RegExp(
    `(?:fundad[ao]s?|cread[ao]s?|criad[ao]s?|constituid[ao]s?|se (?:fundó|creó|conformó|constituyó)|nac(?:ió|e|imos)|establecid[ao]s?)${by('por')}${there('en|em')},? (?:en |em )?(?:el año |el |o ano de )?${ofMonth}${said}`,
    'iu',
  ),
  // Dutch
  new RegExp(
    `(?:opgericht|gestart|ontstaan|begonnen)${by('door')}${there('in|te')},? (?:in |sinds )?(?:het jaar )?${ofMonth}${said}`,
    'iu',
  ),
  new RegExp(`(?:[Ii]n|[Ss]inds) ${said} (?:is [^.;]{0,40}?)?opgericht`, 'u'),
  new RegExp(`(?:bestaa[nt]|actief|werkzaam)(?: al)? sinds (?:het jaar )?${said}`, 'iu'),
  new RegExp(`ons verhaal (?:begon|begint|startte) in ${said}`, 'iu'),
  // Italian
  new RegExp(
    `la nostra (?:storia|avventura) (?:inizia|comincia|è iniziata|nasce|ha inizio) nel(?:l['’]anno)? ?${said}`,
    'iu',
  ),
  new RegExp(
    `(?:fondat[ao]|nat[ao]|nasce|costituit[ao])${by('da')}${there('a')},? (?:(?:nel|dal)(?:l['’]anno)? ?)?${ofMonth}${said}`,
    'iu',
  ),
  new RegExp(`(?:attiv[ao]|operativ[ao]) (?:fin |sin )?dal(?:l['’]anno)? ?${said}`, 'iu'),
  // Swedish, Norwegian, Danish
  new RegExp(
    `(?:grundades|grundat|grundlagt|stiftet|etablert|startades|startet opp|startet op)${by('av|af')}${there('i')},? (?:år |i |i år )?${ofMonth}${said}`,
    'iu',
  ),
  // Polish, Czech, Finnish
  new RegExp(
    `(?<!\\p{L})(?:założon[aye]|powstał[ay]?|istnieje od|działa(?:my)? od|založen[aoý]?|vznikla|perustettu|perustettiin)(?: \\p{L}+)?(?: w| v)?(?: roku| roce| vuonna)? ${said}`,
    'iu',
  ),
  // All of them
  new RegExp(`(?:^|[.!?] )(?:${itBegan}) ${said}`, 'iu'),
  new RegExp(`(?<=(?:^|[.!?] )${said} )(?:begann|fing) alles(?!\\p{L})`, 'iu'),
  ...foundedThen,
  new RegExp(`(?<!\\p{L})(?:${sinceFounding}) ${said}`, 'iu'),
  new RegExp(`${ownKind}(?: [^.,;]{2,40}?)?,? (?:since|seit|depuis|desde|sinds|dal) ${said}`, 'iu'),
  // Bulgarian, Japanese
  new RegExp(`(?:основана?|създадена?|учредена?)(?: \\p{L}+){0,2}? (?:през|в)(?: далечната)? ${said}`, 'iu'),
  new RegExp(`${said}年(?:\\d+月)?(?:\\d+日)?(?:に|、)?[^。]{0,24}?(?:創業|設立|創立|スタート)`, 'u'),
];

/** What is founded here is not the company: a programme, a partner, a principle, a person's career. */
export const notIt = new RegExp(
  `\\b${any(
    'branch|(?:\\p{L}+ )office|department|warehouse|plant|filiale|niederlassung|sucursal|succursale|vestiging|zweigstelle',
    'foundation was|association|parent|programme?|product|division|subsidiary|acquired|customer|client',
    'successor|predecessor|nachfolger\\p{L}*|vorgänger\\p{L}*|hervorgegangen|successeur|sucesora?|opvolger|voorganger',
    'university|movement|committee|museum|magazine|award',
  )}\\b[^.]{0,40}$|(?:асоциаци|vereinigung|stiftung)[^.]{0,80}$`,
  'iu',
);

/** "Since 1996, we have …", "Seit 1998" at the head of a line: a claim of age. */
export const since = new RegExp(
  `^["“«]?(?:al |schon |bereits )?(?:since|est\\.?|estd\\.?|established|seit|depuis|desde(?: el año| el)?|sinds|dal|siden|sedan)\\s*${said}\\b`,
  'iu',
);
/** "Since 1998 CEO of …", "Seit 2004 ISO-zertifiziert": a claim of something else. */
export const notSince = new RegExp(
  `^[^.]{0,40}(?<!\\p{L})${any(
    'ceo|president|director|head of|member|partner|customer|client|mitglied|kunde|geschäftsführer|zu gast',
    // What it has done since then, not what it is.
    "(?:we(?: have|['’]ve)|it has) (?:\\w+ ){0,2}?(?:used|celebrated|supported|donated|sponsored|attended)",
    '(?:wir|nous|hemos|wij|we|noi)(?: \\p{L}+)?? (?:verwendet|unterstützt|gespendet|soutenu|utilisé|apoyado|gesteund)',
    '(?:unterstützen|spenden|soutenons|apoyamos|steunen|sosteniamo|sponsern)',
    'exporting|certified|zertifi\\w+|iso|listed|offizie\\w*|official\\w*|affiliate|sponsor|supporter|blog|copyright',
  )}(?!\\p{L})`,
  'iu',
);

/** "1998 gründete Otto Marr die Tochter in Wien": a part of the company, or something beside it. */
export const ofPart =
  /(?:subsidiar|branch|filial|niederlassung|tochter|sucursal|divisi|succursale|dochter|vestiging|afdeling|abteilung)|(?<!\p{L})(?:marca|marque|marke|merk|linea|línea|gamme|stiftung|fondation|fundación|verein|association|asociación)(?!\p{L})/iu;

/** "Kim Sample, geboren 1965, gründete 1993 …": the year before is that of a person. */
export const ofBirth =
  /(?<!\p{L})(?:born|geboren|geb\.|née?|nacid[oa]|nat[oa]|född|født)(?: (?:in|on|im jahre?|am|en|el|il|nel|i))?\s*$/iu;

/** "…, which he founded in 2003": what somebody founded elsewhere, before coming here. */
export const ofPerson =
  /(?<!\p{L})(?:which|that|where|company|firm) (?:he|she|they|I) (?:had |has |have )?(?:co-?)?$/iu;

/** "Our newsletter started in 2012": what is ours is not us, unless it is our company. */
export const ours = new RegExp(
  `\\b(?:our|unsere?|notre|nos|nuestr[ao]s?|nostr[aoie]|onze?)\\s+(?!${any(
    'company|firm|business|agency|group|story|history|journey|organi[sz]ation|studio|brand|family|practice|bank',
    'unternehmen|firma|agentur|kanzlei|gesellschaft|entreprise|société|agence|maison',
    'empresa|compañía|historia|azienda|società|storia|bedrijf',
  )})(?:[\\p{L}-]+\\s+){1,3}(?:was |were |wurde |is |a été |fue |è stat[oa] |werd )?$`,
  'iu',
);

/** "1984 – Fundación de la empresa": the first line of a company's history; that of a branch is not. */
export const beginning = new RegExp(
  `^${any(
    '(?:company |firm |business |year )?(?:is |was )?(?:founded|established|foundation|founding|incorporated)',
    '(?:firmen|unternehmens)?gründung(?:sjahr)?|gegründet|(?:année de |date de )?(?:création|fondation)',
    '(?:año de )?fundación|nace|jaar van oprichting|oprichting|opgericht|anno di fondazione|fondazione|nasce',
  )}(?!\\p{L})(?! (?:of|der|de la|de|van|della) (?:\\p{L}+ )?${any(
    'subsidiary|branch|filiale|niederlassung|tochter\\p{L}*|sucursal|division|división|vestiging|dochter\\p{L}*',
  )})`,
  'iu',
);
