import { any } from '../any-of.ts';

/** The sentences in which pages say that a company is hiring, or that it is not. */

/** What somebody is hired as. */
export const jobs = any(
  'engineer|developer|manager|designer|analyst|specialist|consultant|representative|executive|officer|associate|director',
  'assistant|coordinator|accountant|architect|administrator|technician|writer|copywriter|marketer|scientist|lead|trader',
  'intern|recruiter|advisor|operator|nurse|driver|mechanic|electrician',
  'entwickler(?:in)?|berater(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|ingénieur|développeur|développeuse|chargée? d|responsable',
  'técnico|ingenier[oa]|desarrollador|comercial|medewerker|adviseur|ontwikkelaar|monteur|sviluppatore|expert',
);
/** People that firms look for, as they call them where they do. */
const workers =
  'staff|drivers|cooks|helpers|welders|apprentices|mechanics|technicians|carpenters|installers|nurses|guards';

const workersInSpanish =
  '(?:personal|comercial|técnic|ingenier|vendedor|conductor|operari|mecánic|soldador|administrativ|cociner|camarer|dependient|programador|desarrollador|oficial(?: de)? (?:1|primera))';

/** A language's sentences, with words of which one stands in each of them: made ready only for a text that has one, as a browser takes its time. */
interface Saying {
  readonly hint: RegExp;
  readonly says: RegExp;
}

const saying = (hint: RegExp, ...sentences: readonly string[]): Saying => ({
  hint,
  // Asked of a line, and of many lines at once.
  says: new RegExp(`(?<!\\p{L})${any(...sentences)}`, 'imu'),
});

const sayings: readonly Saying[] = [
  // English
  saying(
    /hir|recruit|job|career|employ|position|openings|vacanc|seeking|look ?out|looking|join|work with|wanted|resume|résumé|\bcv\b|curriculum|roles|opportunit|applications|fancy|apprentice/i,
    "we(?:['’]re| are) (?:currently |always |now |actively )?(?:hiring(?! out)|recruiting|growing and hiring|looking for (?:talented|new|passionate|great|people|a |an )(?!(?:new |good |suitable |larger |bigger |great |permanent )?(?:photos?|pictures|warehouse|premises|space|land|ideas|content|feedback|story|stories|ways|challenges?|opportunit|home|partner|distributor|sponsor|building|plot|site|office|way|solution|house|place|property|supplier|investor|buyer|donor|venue|customer|client)))",
    `we (?:currently |now |also )*have (?:an? |several |the following )?(?:\\p{L}+ ){0,2}?(?:vacanc(?:y|ies)|openings?) for (?:[\\p{L}/-]+ ){0,4}?(?:${jobs})`,
    "we(?:['’]re| are) (?:growing|expanding) our team|apprentices?(?: \\p{L}+){0,2} (?:required|needed)|applications are (?:now )?invited for (?:the )?(?:posts?|positions?|roles?)",
    '(?:interested in|fancy|want to|(?:like|love) to) (?:joining|join) (?:us|our|the) ?(?:team)?(?! ?(?:newsletter|community|webinar|for|mailing|list|wait|program|next|free|club))',
    "(?:we(?:['’]re| are)|is) (?:currently |always )?(?:(?:on the |looking |seeking )(?:look ?out )?(?:for|to (?:hire|recruit|fill)|to add)) (?:\\p{L}+ ){0,3}?(?:staff|positions?|drivers|technicians|designers|stylists|engineers|developers|managers|team members|employees|talent)",
    `seeking (?:an? )?(?:\\p{L}+ ){0,2}?(?:full|part)[- ]time|applications are (?:now |currently )?being accepted for|(?:${workers}) wanted`,
    'now (?:hiring|recruiting)(?! (?:software|app|platform|tool|made))|help wanted|immediate openings?|join (?:our|the) (?:growing )?team',
    'come (?:and )?(?:join|work with) (?:us|our team)|open (?:positions|roles|vacancies|jobs)',
    'current (?:openings|vacancies|opportunities)|job openings|(?<!equal )employment opportunities|available jobs|positions? available',
    'explore (?:open )?roles|view (?:all )?(?:open )?(?:jobs|positions|roles)|see open (?:roles|positions)|find your next opportunity',
    "(?:send|e-?mail|submit|forward) (?:us )?(?:your|a) (?:resume|résumé|cv|curriculum vitae)(?! (?:to (?:us )?for|and we(?:['’]ll| will) (?:find|match)))",
    'interest(?:ed)? in (?:employment|a career) (?:at|with)',
  ),
  // German
  saying(
    /suchen|gesucht|stelle|bewerb|bewirb|werde teil|zeitpunkt|komm|bilden aus|ausbildungspl|arbeiten/i,
    'suchen wir (?:[^.!?]{0,80}\\(?(?:m/w/d|w/m/d|d/m/w|m/w/x|m/w)\\)?|(?:ab sofort |zum |für unser team )?(?:verstärkung|auszubildende|azubis?|mitarbeiter|fachkräfte|kolleg))|zur verstärkung unseres teams',
    '(?:wir )?freuen uns auf (?:deine|ihre|eure) bewerbung(?! für)|stellenausschreibung(?:en)?(?!\\p{L})|komm (?:in unser|ins|zum) team(?=\\s*(?:[.!?,:–—-]|$|und |als ))|wir bilden (?:weiterhin |auch |ab \\p{L}+ )?aus(?=\\s*(?:[:!.]|$))|freie ausbildungsplätze|ab sofort gesucht(?!\\p{L})',
    '(?:schicke?|sende|senden sie|schicken sie|mail)(?: uns| mir)?(?: einfach)? (?:deine|ihre) (?:\\p{L}+ )?bewerbung|(?:du (?:willst|möchtest)|sie (?:wollen|möchten)|lust,?) bei uns (?:zu )?arbeiten',
    'wir stellen ein\\b|(?<!(?:was|die|den|das) )wir suchen\\b(?! (?:(?:gebrauchte|alte|antike|gut erhaltene)[nrs]? |für (?:sie|dich|unsere kund|kund)|(?:laufend |ständig )?(?:immobilien|grundstück|haus|häuser|wohnung|objekt|fahrzeug|gebrauchtwagen|oldtimer|mieter|räum|fläch|investor|aussteller|autoren|gastfamilien|pflegefamilien|altmetall|schrott|ware|material)|die passende|das passende|den passenden|nach|stets nach|partner|lösung|gemeinsam|vertriebspartner|händler|sponsor|spend))|offene stellen|stellenangebote|jetzt bewerben(?! (?:für (?:den|die|das|ein(?:en?)?) (?:\\p{L}+ )?\\p{L}*(?:preis|award|stipendium|programm|förderung)|um ))|werde teil (?:unseres|des) teams|bewirb dich|(?:ihre|deine) bewerbung (?:an|per|als)',
    '(?:verstärkung|mitarbeiter(?:in)?|aushilfen?|auszubildende[rn]?|azubis?|lehrlinge?|fahrer|geselle[n]?|monteure?|fachkr[aä]fte?)[^.!?]{0,40} gesucht(?!\\p{L})|zum nächstmöglichen zeitpunkt',
  ),
  // French
  saying(
    /recherch|recrut|embauch|rejoign|rejoindre|emploi|poste|postulez|envoye|adressez|transmettez|candidature|offres/i,
    'recherch(?:ons|e) (?:actuellement )?(?:un|une|des)(?:\\(e\\)|[·.]e)? [^.!?]{3,60}(?:\\(?h\\s?/\\s?f\\)?|CDI|CDD|temps (?:plein|partiel)|alternance)',
    "nous (?:recrutons|embauchons)|on recrute|nous sommes à la recherche d['’]une? (?!partenaire|local|terrain|solution|distributeur|site|maison|bien|investisseur|nouve(?:au|lle))|(?<!\\p{L})recrute (?:un|une|des|son|sa)\\b|rejoignez[- ](?:nous(?! sur )|notre équipe|l['’]équipe)|offres? d['’]emploi(?!\\p{L})|nos offres|postes? à pourvoir|(?:envoye[rz]|adresse[rz]|transmette[rz])(?:-nous)? (?:votre|vos) (?:cv|candidature)",
    '(?<=\\p{Lu}[\\p{L}&.-]+ )recrute(?= ?!|$)|recherch(?:e|ons) (?:une? |des )?apprentie?s?(?!\\p{L})|envie de nous rejoindre|rejoindre (?:notre équipe|nos équipes)|postulez(?! pour (?:nos|le) (?:programme|concours))',
  ),
  // Spanish, Portuguese
  saying(
    /contrat|busca|necesita|precisa|selecciona|únete|trabaj|empleo|env[ií]|vagas|vacantes|junte|procura|trabalh|recrut|parte d/i,
    'estamos contratando|únete (?:a nosotros|a nuestro equipo|al equipo)|trabaja con nosotros|ofertas? de empleo|env[ií](?:a|e|enos|anos) (?:tu|su) (?:cv|curr[ií]culum)',
    `(?:buscamos|estamos buscando|seleccionamos|incorporamos|necesitamos) (?:personas|profesionales|talento|(?:(?:una?|nuevos?|nuevas?) )?${workersInSpanish})|se (?:busca|necesita|precisa|requiere)n? ${workersInSpanish}|tenemos vacantes|vacantes (?:abiertas|disponibles) (?!en el curso)|form(?:a|ar) parte de nuestro equipo`,
    `(?:procuramos|recrutamos|estamos à procura de) (?:uma? )?(?:vendedor|soldador|mecânic|eletricist|carpinteir|motorist|colaborador|técnic|profissiona|motorista|operador)|estamos a (?:contratar|recrutar)|(?:temos|há) vagas (?:abertas )?para (?:vendedor|colaborador|técnic|profissiona|motorista|operador|auxiliar|engenheir|soldador|mecânic|ajudante|atendente|cozinheir|programador|desenvolvedor)|(?:faça|fazer|venha fazer) parte d[ao] (?:noss[ao] )?(?:equip[ae]|time)|venha trabalhar con(?:n)?osco|envie(?: o)? seu (?:cv|currículo)`,
    'vagas abertas|junte-se (?:a nós|à nossa equip[ae]|ao nosso time)|trabalhe con(?:n)?osco|envie o seu (?:cv|currículo)',
  ),
  // Italian
  saying(
    /cerc|candidati|ricerc|ricerca|lavora|posizioni|unisciti|assum|invia|selezion|parte del/i,
    '(?:cerchiamo|cercando|ricerchiamo|selezioniamo|cercasi|alla ricerca di) (?:personale|(?:nuov\\p{L}+ )?collaborator|(?:un[oa]? )?(?:nuov\\p{L}+ )?(?:saldator|operai|tecnic|autist|venditor|impiegat|cuoc|camerier|meccanic|collega|magazzinier|elettricist|idraulic|programmator|sviluppator|apprendist|stagist|barist|commess))|vuoi lavorare con noi|candidati (?:ora|subito|adesso)(?!\\p{L})|(?:entra a far|entrare a far|fai|far) parte del nostro team|lavora con noi|posizioni aperte|unisciti al (?:nostro )?team|stiamo assumendo|assumiamo|invia(?:ci)? il (?:tuo )?(?:cv|curriculum)',
  ),
  // Dutch
  saying(
    /werken|vacatures|zoek|stuur|mail|gezocht|sollicit|team versterken|versterk ons/i,
    'kom (?:bij ons )?werken|werken bij|(?:onze |bekijk onze )?vacatures|wij zoeken(?! (?:naar|samen|altijd|steeds|uit|voor (?:u|jou|je)|(?:de|het|een) (?:\\p{L}+ )?(?:oplossing|partner|locatie|pand|huis|product|aanbieding|sponsor)))|(?:wij|we) zijn (?:\\p{L}+ |per direct )?op zoek naar (?:een|nieuwe|ervaren|jou(?!w))(?! (?:\\p{L}+ )?(?:partner|locatie|pand|huis|oplossing|sponsor))|(?:stuur|mail)(?: ons)? (?:je|uw) (?:motivatie|cv|sollicitatie)',
    'kom (?:jij )?(?:ons|het) team versterken|versterk (?:jij )?ons team|solliciteer (?:nu|direct|meteen|bij)|gezocht:? (?:een |ervaren )?(?:chauffeur|monteur|lasser|verkoper|medewerker|timmerman|schilder|kok|stagiair)',
  ),
  // Swedish, Norwegian, Danish, Finnish
  saying(
    /\bvi s|ledig|haemme|jobb|sök|arbejde|en del a|vi ans/i,
    'vi söker(?! (?:\\p{L}+ )?(?:lokal|återförsäljar|partner|samarbet|mark|fastighet|bostad|sponsor|investerar|hela tiden|ständigt|alltid|dig som (?:vill|ska) (?:köpa|hyra|sälja)))|lediga jobb(?!\\p{L})|(?:vill|vil) du (?:jobba|jobbe|arbeta|arbejde) (?:hos|med|för|for) oss?(?!\\p{L})|bli(?:v|r)? en del a[vf] (?:vårt|vores|vår) (?:team|gäng|hold)|(?:kom och )?jobba (?:hos|med) oss(?!\\p{L})|sök jobbet|vi (?:anställer|ansætter|ansetter)(?!\\p{L})|lediga tjänster|vi sø[gk]er (?:en|et|ny|nye|flere|dyktige)(?!\\p{L})|ledige stillinger|haemme (?:uutta|uusia|osaava[an])',
  ),
  // Polish, Czech, Bulgarian, Russian, Turkish
  saying(
    /zatrudni|szuk|dołącz|pracuj|wyślij|oferty pracy|přijmeme|hledáme|работете|требу|arkadaş/i,
    '(?:zatrudni(?:my|ę)|(?:poszukujemy|szukamy) (?:pracownik|osób|kandydat|kierowc|operator|spawacz|monter|mechanik|magazynier|handlowc|specjalist|inżynier|ślusarz|elektryk|programist))\\p{L}*|dołącz do (?:naszego )?zespołu|pracuj z nami|(?:wyślij|prześlij)(?: nam)?(?: swoje)? cv(?!\\p{L})|(?:aktualne|nasze) oferty pracy|oferty pracy w \\p{Lu}|přijmeme|hledáme (?:nové |nového |novou )?(?:koleg|pracovník|zaměstnan|posil|řidič)\\p{L}*',
    'работете с нас|требу(?:ется|ются) (?:\\p{L}+ )?(?:водител|механик|менеджер|инженер|продав|сотрудник|мастер|рабоч|бухгалтер|оператор)\\p{L}*|(?:ekip|çalışma) arkadaş\\p{L}+ arıyoruz',
  ),
  // Japanese
  { hint: /採用|募集/, says: /採用情報|(?:スタッフ|社員|従業員|アルバイト|パート)(?:を|大)?募集/ },
];

/** Whether words are what a company says that has work to give. */
export const saysHiring = (words: string): boolean =>
  sayings.some(({ hint, says }) => hint.test(words) && says.test(words));

/** It says that it is not hiring. "No open positions in Sales" is said of one department, and of the others nothing. */
export const deniesHiring: readonly RegExp[] = [
  // en
  /(?:(?:\bnot|n['’]t) (?:currently |presently |actively )?(?:hiring|recruiting|looking (?:for|to hire)|accepting applications)|\b(?:not|n['’]t) (?:currently )?have any (?:\w+ )?(?:positions|roles|vacancies|openings|jobs)|\bno (?:(?:open|current|available|vacant) ){1,2}(?:job )?(?:positions?|roles?|vacanc|openings?|jobs?|opportunit)|\bno (?:vacancies|openings|job (?:offers|openings|vacancies)|(?:jobs|positions) (?:available|right now|at (?:the|this) moment|at present))|\b(?:positions|roles|vacancies) (?:are |have been )?(?:currently )?(?:filled|closed))(?!.{0,20} in (?:the|our) )/i,
  /\b(?:we|have|has|['’]ve|are) (?:currently |temporarily )?(?:frozen|freezing|paused|pausing|stopped|suspended) (?:all |our |any |new )*(?:hiring|recruit)|\b(?:hiring|recruitment) (?:is|has been|remains) (?:currently |temporarily )?(?:frozen|paused|suspended|stopped|on hold|closed)|\bhiring freeze|\brumou?rs?\b.{0,40}\b(?:hiring|recruiting)\b.{0,40}\b(?:false|untrue|wrong|not true|nothing in it)/i,
  // de
  /\b(?:(?:derzeit|momentan|aktuell|zur ?zeit|leider|gerade)?\s?keine (?:offenen |freien )?(?:stellen|positionen|vakanzen|jobs)|suchen\b[^,.]{0,30}\b(?:nicht|niemanden|keine)|stellen\b[^,.]{0,30}\b(?:nicht|niemanden|keine)\b.{0,30}\bein\b|alle (?:stellen|positionen)(?: \w+)? besetzt|einstellungsstopp|kein(?:en)? personalbedarf|keine (?:weiteren )?bewerbungen)/i,
  // fr
  /(?:\baucun(?:e)? (?:poste|offre|recrutement)|\bne recrut(?:ons|e) (?:pas|plus)|\bpas d['’]offres? d['’]emploi|\bpas de (?:poste|recrutement)|\bgel des (?:embauches|recrutements))/i,
  // es
  /\b(?:no (?:estamos\b.{0,20}\b(?:contratando|buscando|seleccionando|aceptando)|contratamos|buscamos\b)|no (?:hay|tenemos|disponemos de)\b.{0,20}(?:vacantes|ofertas|puestos)|sin vacantes)/i,
  // nl
  /\b(?:momenteel geen|op dit moment geen|geen (?:open(?:staande)? )?(?:vacatures|functies)|niet op zoek|vacaturestop)\b/i,
  // it
  /\b(?:nessuna (?:posizione|offerta)|non (?:abbiamo|ci sono) posizioni|non stiamo (?:assumendo|cercando))\b/i,
  // pt, sv, da, no, pl
  /(?<!\p{L})(?:não (?:temos|há|existem)\b.{0,20}\bvagas|sem vagas|não estamos\b.{0,20}\b(?:contratar|contratando|recrutar)|inga lediga|ingen ledige|(?:nemáme|nejsou)\b.{0,20}voln|nie mamy\b.{0,20}(?:miejsc pracy|ofert pracy|wakat)|nie (?:prowadzimy|szukamy)\b.{0,25}(?:rekrut|pracownik))/iu,
];
