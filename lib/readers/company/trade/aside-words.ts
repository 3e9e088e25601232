import { any } from '../any-of.ts';

/** Sentences of a company's page that say something beside its work, by what they speak of. */

/** For words in small letters: a pattern that asks for either case takes a woken worker many times as long to make ready. */
const says = (...ways: readonly string[]): RegExp => new RegExp(any(...ways), 'u');

/** What customers say. */
const quoted = /^["“”„«»]/u;

/** Who made the site, what an hour costs, what the house is proud of, how it is to work there. */
const ofHouse = says(
  '\\b(?:designed|developed|built|made|hosted|crafted)(?: (?:&|and) \\w+)? by\\b',
  '[€$£]\\s?\\d|\\d\\s?(?:€|eur|chf|kr)(?!\\p{L})',
  '^(?:we|wir|nous) (?:\\p{L}+ly believe|are proud|sind stolz|sommes fiers)(?!\\p{L})',
  '\\b(?:place to work|workplace|arbeitgeber|employer)\\b|\\b(?:is|are|am) (?:\\w+ )?(?:looking for|hiring|recruiting)\\b',
);

/** What who works there gets, and has to do. */
const ofJobs = says(
  '(?<!\\p{L})(?:(?:bezahlen|zahlen|schenken|sponsern) dir|jobrad|bike ?leasing|started (?:his|her|their) career)(?!\\p{L})',
  '\\b(?:your (?:resume|résumé|cv|application)|perks|salary|salaries|paid (?:leave|holidays?|vacation)|stock options|(?:company|workplace) pension|flexible working|working hours|competitive pay)\\b',
  "^you(?:[’']ll| will|[’']re| are| have| bring)\\b|\\b(?:years?|jahre[n]?) (?:of (?:relevant )?experience (?:in|as|with)|berufserfahrung)\\b|\\bthe (?:ideal|successful) candidate\\b",
  '^if you (?:think|feel|like|love|share|believe|would like|want to (?:join|work))\\b',
  '^(?:du \\p{L}{2,}st|j(?:e|ij) \\p{L}{2,}t|du (?:bist|hast|arbeitest|bringst|besitzt)|sie (?:sind|haben|bringen)|vous (?:êtes|avez|possédez|aimez)|eres|tienes|hai|sei (?:un|una|in)|je (?:bent|hebt)|você (?:é|tem)|masz|jesteś|du (?:är|har|er))(?!\\p{L})',
  '\\b(?:\\d+ tage urlaub|urlaubstage|arbeitszeit(?:en|modelle)?|weihnachtsgeld|betriebliche altersvorsorge|home ?office-möglichkeit\\p{L}*|gehalt)\\b',
  "(?<!\\p{L})(?:mutuelle(?= (?:d['’]entreprise|et|,|avantageuse))|une mutuelle,|tickets?[- ]restaurants?|congés payés|télétravail|salaire)(?!\\p{L})",
  '(?<!\\p{L})(?:salario|sueldo|vacaciones pagadas|teletrabajo|stipendio|salário|vale[- ]refeição|salaris|vakantiedagen|werksfeer|pensioenregeling|wynagrodzenie|lön och|ferietillegg)(?!\\p{L})',
);

/** What is bought how: discounts, postage, gifts, letters to subscribe to. */
const ofSales = says(
  '\\b(?:save|get|take|enjoy) (?:up to )?\\d+ ?%|\\d+ ?% off\\b|\\bfree (?:uk |us |worldwide |standard |next day )?(?:shipping|delivery|returns|parking)\\b|\\bgift (?:cards?|vouchers?)\\b|\\bmonthly [^.]{0,30}(?:report|newsletter|update)\\b|\\bnewsletters?\\b',
  '\\bversandkosten|\\bgratisversand|\\blivraison (?:gratuite|offerte)|\\benv[ií]os? gratis|\\bportes gr[aá]tis|\\bfrete gr[aá]tis|\\bspedizione gratuita|\\bgratis (?:verzending|verzonden|bezorg\\p{L}*)|\\bdarmowa (?:dostawa|wysyłka)|\\bfri frakt',
);

/** What law and browsers ask for; a note to something above. */
const ofNotices = says(
  '^[*†‡]',
  '\\b(?:uses?|using|verwende[nt]|nutz(?:en|t)|utilisons|utilise|utilizamos|utilizza(?:no)?|gebrui(?:kt|ken)|bruger|använder|używa\\p{L}*) (?:\\p{L}+ ){0,3}cookies|\\bcookies (?:to|on|help|helfen|helpen|om|pour|para|per|für)\\b|^cookies?\\b|\\brecaptcha\\b|\\bjavascript\\b|\\byour browser\\b',
  '\\bthis (?:policy|notice|statement|agreement|disclaimer)\\b|\\b(?:data controller|personal (?:data|information)|past performance|without warranty|warranties of|as is\\b(?=[.,]| basis)|not (?:responsible|liable) for|third[- ]part(?:y|ies))\\b',
  "\\bauf dieser (?:web)?seite\\b|\\bpersonenbezogene|\\bdonnées personnelles|\\babus d[’']alcool|\\bdatos personales|\\bdati personali|\\bpersoonsgegevens|\\bdados pessoais|\\bmember fdic\\b",
);

/** For whom it works, and what has happened to it: its customers' trades are not its own. */
const ofCustomers = says(
  '^(?:our|unsere|nos|nuestros|i nostri|onze|våra|vores|nasi|(?:os )?nossos) (?:\\p{L}+ )?(?:clients?|customers?|kund\\p{L}*|clienti|clientes|klant\\p{L}*|klien\\p{L}*)(?!\\p{L})',
  '^(?:before|prior to|after) (?:joining|working|his|her)(?!\\p{L})|(?<!\\p{L})(?:avant de (?:nous )?rejoindre|antes de (?:unirse|incorporarse)|prima di entrare|before joining)(?!\\p{L})',
  '^(?:we|wir|nous|wij|vi) (?:work|collaborate|partner|arbeiten|travaillons|werken|samarbetar|samarbejder) (?:\\p{L}+ )?(?:with|mit|avec|met|med) (?!(?:our hands|wood|stone|leather|metal|glass|steel|clay))',
  "^(?:whether|if) you(?:[’']re| are) .{3,120}?, (?:we|our)(?! (?:make|build|sell|suppl|offer|provide)\\p{L}* (?!advice|help|support))",
  '^we moved\\b|\\b(?:ziehen|zieht|bauen) um(?!\\p{L})|\\bbygger om(?!\\p{L})|\\b(?:leave your e-?mail|let you know|coming soon|something (?:new|big|great))\\b',
  '(?<!\\p{L})(?:new|neuen?|nieuwe|nouveau|nuevo|nuova?|novo|ny|nya|nową?) (?:web ?|home ?)?(?:site|seite|page|sida|hemsida|side|sito|sitio|website|webbplats|stron\\p{L}+)(?!\\p{L})',
  '^(?:celebr|particip|invit|agradec|recomend|festegg|partecip|ringrazi|obchodz|zaprasza|uczestnicz|dziękuj)\\p{L}+',
  "^we(?:[’']ve| have) (?:seen|had|come|learn(?:ed|t)|grown|noticed|found|moved|raised|launched|updated|joined)\\b",
  '\\b(?:now|jetzt|maintenant|ahora|adesso|nu) (?:has|have|supports?|includes?|hat|kann|mit|dispose|tiene)\\b|\\byou can (?:now |also )?(?:export|import|log|sort|filter|choose|find|reach|download)\\b',
  '\\b(?:media|press) (?:enquiries|inquiries|office|contacts?)\\b|\\b(?:tours|open) daily\\b',
);

/** Maps, tips and buttons of the page, the way there, what comes of a form. */
const ofThePage = says(
  '\\b(?:mouse ?over|hover (?:over )?|click|tap|scroll|swipe|drag)\\b|^(?:select|choose|enter|type|drag) (?:an?|your|the)\\b|\\bto view (?:all|our|the|more)\\b',
  '\\b(?:next to the|opposite the|round the back|at the (?:back|rear) of|ring the (?:bell|buzzer)|car park|step-free|wheelchair accessible|walk from the (?:station|tube)|minutes? from the (?:station|airport))\\b',
  '(?<!\\p{L})(?:gegenüber|neben d|en face d|à côté d|junto a|frente a|al lado d|ao lado d|em frente a|naast (?:de|het)|tegenover|di fronte a|accanto a|bredvid|mittemot|ved siden af|naprzeciw|obok)',
  '\\b(?:within|in) (?:\\w+ ){1,2}(?:working|business) (?:days?|hours?)|\\bhas been sent\\b|\\bget back to you\\b|\\bsubmit an? (?:enquiry|inquiry|request|ticket)\\b|\\byou provide us with\\b|\\bin the meantime\\b',
  '\\b(?:open|available|geöffnet|ouvert|abierto|aperto|geopend)\\b[^.]{0,20}\\b(?:monday|mon|mo|montag|lundi|lunes|luned[iì]|maandag)\\b',
);

/** What it believes, values, gives away or has won, and who has come to it. */
const ofValues = says(
  '(?<!\\p{L})(?:sponsor(?:s|ed|ing)?|sponsern|parrainons|patrocinamos|sponsorizziamo|planted|nous soutenons|apoyamos|apoiamos|sosteniamo|(?:wij|we) steunen|vi støtter|vi stöder|wspieramy)(?!\\p{L})',
  "^(?:at [\\p{L}\\p{N}& .'’-]{2,40}, )?(?:we|wir|nous|wij|vi) (?:\\p{L}+ly )?(?:believe|glauben|croyons|geloven|tror|leben|treat)(?!\\p{L})|^(?:creemos|acreditamos|crediamo|wierzymy|вярваме)(?!\\p{L})",
  '\\b(?:proud|delighted|pleased|thrilled|excited|honou?red) to (?:announce|welcome|share|have|be)\\b|\\bhas joined (?:us|the|as)\\b|\\bhave won\\b',
  '^(?:our|unsere?|notre|nos|nuestr[ao]s?|onze?|nostr[aoie]|la nostra|il nostro|nossa?|a nossa|o nosso|nasz[ae]?|vår|vores) (?:mission|vision|values?|goals?|promise|philosophy|motto|aim|purpose|commitment|werte?|philosophie|ziel|anspruch|engagement|mission|valeurs?|priorité|compromiso|misión|visión|objetivo|valores|missie|visie|doel|missione|obiettivo|filosofia|missão|compromisso|cel)(?!\\p{L})(?! (?:is|ist|est|es|è|é) (?:to|to be|zu|de|di) (?:provid|suppl|mak|manufactur|build|sell|offer|fabri|produ|fourni|offr))',
);

const all = [quoted, ofHouse, ofJobs, ofSales, ofNotices, ofCustomers, ofThePage, ofValues];

/** "3. Delivery: We deliver …", "Step 2": of how it works. */
export const isStep = (text: string): boolean =>
  /^\s*(?:(?:step|schritt|étape|paso|fase|stap|steg|krok)\s*)?\d{1,2}\s*[.):](?!\d)/iu.test(text);

/** Whether a sentence is of the house, its jobs, its sales, its duties, its page or its values: none of these says what it does. */
export function isAside(text: string): boolean {
  const small = text.toLowerCase();
  return isStep(text) || all.some((way) => way.test(small));
}
