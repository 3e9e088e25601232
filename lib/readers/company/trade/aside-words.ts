import { any } from '#core/any-of.ts';

/** Sentences of a company's page that say something beside its work, by what they speak of. */

/** For words in small letters: a pattern that asks for either case takes a woken worker many times as long to make ready. */
const says = (...ways: readonly string[]): RegExp => new RegExp(any(...ways), 'u');
/** Whole words, with no letter before or behind them. */
const words = (...all: readonly string[]): string => `(?<!\\p{L})${any(...all)}(?!\\p{L})`;
/** How a sentence begins. */
const begins = (...all: readonly string[]): string => `^${any(...all)}(?!\\p{L})`;

/** What customers say. */
const quoted = /^["“”„«»]/u;

/** Who made the site, what something costs, how it is to work there. */
const ofHouse = says(
  '\\b(?:designed|developed|built|made|hosted|crafted)(?: (?:&|and) \\w+)? by\\b',
  '[€$£]\\s?\\d|\\d\\s?(?:€|eur|chf|kr)(?!\\p{L})',
  words('place to work', 'workplace', 'employer', 'arbeitgeber'),
  '\\b(?:is|are|am) (?:\\w+ )?(?:looking for|hiring|recruiting)\\b',
);

/** What who works there gets. */
const pay = words(
  'your (?:resume|résumé|cv|application)|salary|salaries|perks|paid (?:leave|holidays?|vacation)|stock options',
  '(?:company|workplace) pension|flexible working|working hours|competitive pay',
  'gehalt|urlaubstage|arbeitszeit(?:en|modelle)?|weihnachtsgeld|betriebliche altersvorsorge',
  'salaire|congés payés|télétravail|tickets?[- ]restaurants?',
  'salario|sueldo|teletrabajo|vacaciones pagadas',
  'stipendio',
  'salário|vale[- ]refeição',
  'salaris|vakantiedagen|pensioenregeling',
  'wynagrodzenie',
);
/** "You bring …": said to whoever might work there. */
const toYou = begins(
  "you(?:[’']ll| will|[’']re| are| have| bring)|if you (?:think|feel|like|love|share|believe|would like|want to)",
  'du (?:\\p{L}{2,}st|bist|hast|arbeitest)|sie (?:sind|haben|bringen)',
  'vous (?:êtes|avez|possédez|aimez)',
  'eres|tienes',
  'hai|sei (?:un|una|in)',
  'j(?:e|ij) (?:\\p{L}{2,}t|bent|hebt)',
  'você (?:é|tem)',
  'masz|jesteś',
  'du (?:är|har|er)',
);
const ofJobs = says(
  pay,
  toYou,
  words(
    'years? of (?:relevant )?experience (?:in|as|with)',
    '(?:jahren? )?berufserfahrung',
    'the (?:ideal|successful) candidate',
  ),
);

/** What is bought how: discounts, postage, gifts, letters to subscribe to. */
const ofSales = says(
  '\\d+ ?% off\\b|\\b(?:save|get|take|enjoy) (?:up to )?\\d+ ?%|\\bgift (?:cards?|vouchers?)\\b|\\bnewsletters?\\b',
  '\\bfree (?:\\w+ ){0,2}(?:shipping|delivery|returns|parking)\\b',
  '\\b(?:versandkosten|gratisversand|livraison (?:gratuite|offerte)|env[ií]os? gratis|frete gr[aá]tis|spedizione gratuita)',
  '\\b(?:portes gr[aá]tis|gratis verz[eo]nd\\p{L}*|darmowa (?:dostawa|wysyłka)|fri frakt)',
);

/** What law and browsers ask for; a note to something above. */
const ofNotices = says(
  '^[*†‡]',
  '\\bcookies (?:to|on|help|helfen|helpen|om|pour|para|per|für)\\b|^cookies?\\b|\\b(?:use|using) (?:of )?cookies\\b',
  '\\brecaptcha\\b|\\bjavascript\\b|\\byour browser\\b',
  '\\bthis (?:policy|notice|statement|agreement|disclaimer)\\b|\\bthird[- ]part(?:y|ies)\\b|\\bwarrant(?:y|ies) of\\b',
  '\\b(?:not (?:responsible|liable) for|without warranty|past performance|member fdic)\\b',
  '\\bpersonal (?:data|information)\\b|\\bdata controller\\b|\\bpersonenbezogene|\\bdonnées personnelles',
  '\\bdatos personales|\\bdati personali|\\bpersoonsgegevens|\\bdados pessoais',
);

/** For whom it works, and what has happened to it: its customers' trades are not its own. */
const ofCustomers = says(
  begins(
    '(?:our|unsere|nos|nuestros|i nostri|onze|våra|vores|nasi|(?:os )?nossos) (?:\\p{L}+ )?(?:clients?|customers?|clienti|clientes|(?:kund|klant|klien)\\p{L}*)',
  ),
  `^(?:we|wir|nous|wij|vi) ${any(
    // English, German, French, Dutch, Swedish, Danish and Norwegian
    'work|collaborate|partner',
    'arbeiten',
    'travaillons',
    'werken',
    'samarbetar',
    'samarbejder',
  )} (?:\\p{L}+ )?(?:with|mit|avec|met|med) (?!(?:our hands|wood|stone|leather|metal|glass|steel|clay))`,
  "^(?:whether|if) you(?:[’']re| are) .{3,120}?, (?:we|our)(?! (?:make|build|sell|suppl|offer|provide)\\p{L}* (?!advice|help|support))",
  "^we(?:[’']ve| have) (?:seen|had|come|learn(?:ed|t)|grown|noticed|found|moved|raised|launched|updated|joined)\\b",
  '\\byou can (?:now |also )?(?:export|import|log|sort|filter|choose|find|reach|download)\\b',
  '\\b(?:media|press) (?:enquiries|inquiries|office|contacts?)\\b|\\bcoming soon\\b',
  words(
    '(?:before|prior to) joining|started (?:his|her|their) career',
    'avant de (?:nous )?rejoindre',
    'antes de unirse',
  ),
  words(
    'new (?:web ?)?site',
    'neue (?:web)?seite',
    'nouveau site',
    'nuev[ao] (?:web|sitio|página)',
    'nuovo sito',
    'nieuwe (?:web)?site',
  ),
  '^(?:celebr|festegg|feier|fêt)\\p{L}+',
);

/** Maps, tips and buttons of the page, the way there, what comes of a form. */
const ofThePage = says(
  '\\b(?:mouse ?over|hover|click|tap|scroll|swipe|drag)\\b|^(?:select|choose|enter|type) (?:an?|your|the)\\b',
  '\\b(?:next to the|opposite the|car park|step-free|wheelchair accessible|minutes? (?:walk )?from the (?:station|airport))\\b',
  '(?<!\\p{L})(?:gegenüber|neben d|en face d|à côté d|junto a|frente a|al lado d|ao lado d|naast (?:de|het)|tegenover|di fronte a|accanto a)',
  '\\b(?:within|in) (?:\\w+ ){1,2}(?:working|business) (?:days?|hours?)|\\bget back to you\\b',
  '\\bsubmit an? (?:enquiry|inquiry|request|ticket)\\b',
);

/** What it believes, values and gives away. */
const ofValues = says(
  words(
    'sponsor(?:s|ed|ing)?|sponsern',
    'parrainons|nous soutenons',
    'patrocinamos|apoyamos|apoiamos',
    'sponsorizziamo|sosteniamo',
  ),
  "^(?:at [\\p{L}\\p{N}& .'’-]{2,40}, )?(?:we|wir|nous|wij|vi) (?:\\p{L}+ly )?(?:believe|glauben|croyons|geloven|tror|treat)(?!\\p{L})",
  begins('creemos|acreditamos|crediamo|wierzymy|вярваме'),
  '\\b(?:proud|delighted|pleased|thrilled|excited|honou?red) to (?:announce|welcome|share|have|be)\\b',
);
/** "Our mission": "our mission is to make pumps" says the work. */
const ourValue = says(
  begins(
    'our (?:mission|vision|values?|goals?|promise|philosophy|motto|aim|purpose|commitment)',
    'unsere? (?:mission|vision|werte?|philosophie|motto|ziel|anspruch)',
    '(?:notre|nos) (?:mission|vision|valeurs?|philosophie|engagement|priorité)',
    'nuestr[ao]s? (?:misión|visión|valores|objetivo|compromiso|filosofía)',
    '(?:la nostra|il nostro|i nostri) (?:missione?|visione?|valori|obiettivo|filosofia)',
    'onze? (?:missie|visie|doel|waarden|filosofie)',
    '(?:a nossa|o nosso|nossa?) (?:missão|visão|compromisso|valores)',
    'nasz[ae]? (?:misja|wizja|cel)',
    '(?:vår|vores) (?:vision|mission)',
  ),
);
const toMake =
  / (?:is|ist|est|es|è|é) (?:to be |to|zu|de|di) ?(?:provid|suppl|mak|manufactur|build|sell|offer|fabri|produ|fourni|offr)/u;

const all = [quoted, ofHouse, ofJobs, ofSales, ofNotices, ofCustomers, ofThePage, ofValues];

/** "3. Delivery: We deliver …", "Step 2": of how it works. */
export const isStep = (text: string): boolean =>
  /^\s*(?:(?:step|schritt|étape|paso|fase|stap|steg|krok)\s*)?\d{1,2}\s*[.):](?!\d)/iu.test(text);

/** Whether a sentence is of the house, its jobs, its sales, its duties, its page or its values: none of these says what it does. */
export function isAside(text: string): boolean {
  const small = text.toLowerCase();
  return (
    isStep(text) || all.some((way) => way.test(small)) || (ourValue.test(small) && !toMake.test(small.slice(0, 60)))
  );
}
