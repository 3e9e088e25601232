import { any } from '../any-of.ts';

/** How pages say that a company is hiring, or that it is not. */

/** People that firms look for, as they call them where they do. */
const workers =
  'staff|drivers|cooks|helpers|welders|apprentices|mechanics|technicians|carpenters|installers|nurses|guards';

/** A language's sentences, with words of which one stands in each of them: made ready only for a text that has one, as a browser takes its time. */
interface Saying {
  readonly hint: RegExp;
  readonly says: RegExp;
}

const saying = (hint: RegExp, ...sentences: readonly string[]): Saying => ({
  hint,
  says: new RegExp(`(?<!\\p{L})${any(...sentences)}`, 'iu'),
});

const sayings: readonly Saying[] = [
  // English
  saying(
    /hir|recruit|job|career|employ|position|openings|vacanc|seeking|look ?out|looking|join|work with|wanted|resume|résumé|\bcv\b|curriculum|roles|opportunit|applications/i,
    "we(?:['’]re| are) (?:currently |always |now |actively )?(?:hiring|recruiting|growing and hiring|looking for (?:talented|new|passionate|great|people|a |an )(?!(?:new |good |suitable )?(?:home|partner|distributor|sponsor|building|plot|site|office|way|solution|house|place|property|supplier|investor|buyer|donor|venue|customer|client)))",
    '(?:interested in|want to|(?:like|love) to) (?:joining|join) (?:us|our|the) ?(?:team)?(?! (?:newsletter|community|webinar|for))',
    "(?:we(?:['’]re| are)|is) (?:currently |always )?(?:(?:on the |looking |seeking )(?:look ?out )?(?:for|to (?:hire|recruit|fill)|to add)) (?:\\p{L}+ ){0,3}?(?:staff|positions?|drivers|technicians|designers|stylists|engineers|developers|managers|team members|employees|talent)",
    `seeking (?:an? )?(?:\\p{L}+ ){0,2}?(?:full|part)[- ]time|applications are (?:now |currently )?being accepted for|(?:${workers}) wanted`,
    'now (?:hiring|recruiting)(?! (?:software|app|platform|tool|made))|help wanted|immediate openings?|join (?:our|the) (?:growing )?team',
    'come (?:and )?(?:join|work with) (?:us|our team)|join us$|open (?:positions|roles|vacancies|jobs)',
    'current (?:openings|vacancies|opportunities)|job openings|(?<!equal )employment opportunities|available jobs|positions? available',
    'explore (?:open )?roles|view (?:all )?(?:open )?(?:jobs|positions|roles)|see open (?:roles|positions)|find your next opportunity',
    '(?<!(?:\\p{L}s|who|that|which|you|they|(?:reasons?|easy|how|pleasure|choose|chose) to) )work with us(?! (?:on|to|for) )',
    '(?:send|e-?mail|submit|forward) (?:us )?(?:your|a) (?:resume|résumé|cv|curriculum vitae)(?! to (?:us )?for)',
    'interest(?:ed)? in (?:employment|a career) (?:at|with)',
  ),
  // German
  saying(
    /suchen|gesucht|stelle|bewerb|bewirb|werde teil|zeitpunkt/i,
    'wir stellen ein\\b|wir suchen\\b(?! (?:für (?:sie|dich|unsere kund|kund)|(?:laufend |ständig )?(?:immobilien|grundstück|haus|häuser|wohnung|objekt)|die passende|das passende|den passenden|nach|stets nach|partner|lösung|gemeinsam|vertriebspartner|händler|sponsor|spend))|offene stellen|stellenangebote|jetzt bewerben|werde teil (?:unseres|des) teams|bewirb dich|(?:ihre|deine) bewerbung (?:an|per|als)',
    '(?:verstärkung|mitarbeiter(?:in)?|aushilfen?|auszubildende[rn]?|azubis?|lehrlinge?|fahrer|geselle[n]?|monteure?|fachkr[aä]fte?)[^.!?]{0,40} gesucht(?!\\p{L})|zum nächstmöglichen zeitpunkt',
  ),
  // French
  saying(
    /recherch|recrut|rejoign|emploi|poste|envoye|offres/i,
    'recherch(?:ons|e) (?:actuellement )?(?:un|une|des) [^.!?]{3,60}(?:\\(?h\\s?/\\s?f\\)?|CDI|CDD|temps (?:plein|partiel)|alternance)',
    "nous recrutons|on recrute|(?<!\\p{L})recrute (?:un|une|des|son|sa)\\b|rejoignez[- ](?:nous(?! sur )|notre équipe)|offres d['’]emploi|nos offres|postes? à pourvoir|envoye[rz](?:-nous)? (?:votre|vos) (?:cv|candidature)",
  ),
  // Spanish, Portuguese
  saying(
    /contrat|busca|necesita|únete|trabaj|empleo|env[ií]|vagas|junte|procuramos|trabalh/i,
    'estamos contratando|únete (?:a nosotros|a nuestro equipo|al equipo)|trabaja con nosotros|ofertas de empleo|env[ií](?:a|e|enos|anos) (?:tu|su) (?:cv|curr[ií]culum)',
    'buscamos (?:personal|person(?:as|al)|profesionales|(?:una?|nuevos?|nuevas?) (?:comercial|técnic|ingenier|vendedor|conductor|operari|mecánic|soldador|administrativ|cociner))|se (?:busca|necesita) personal',
    'procuramos (?:vendedor|colaborador|técnic|profissiona|motorista|operador)|estamos a contratar|vagas abertas|junte-se a nós|trabalhe con(?:n)?osco|envie o seu (?:cv|currículo)',
  ),
  // Italian
  saying(
    /cerch|ricerc|ricerca|lavora|posizioni|unisciti|assum|invia/i,
    '(?:cerchiamo|ricerchiamo|alla ricerca di) (?:personale|collaborator|(?:un[oa]? )?(?:nuov\\p{L}+ )?(?:saldator|operai|tecnic|autist|venditor|impiegat|cuoc|camerier|meccanic|collega))|lavora con noi|posizioni aperte|unisciti al (?:nostro )?team|stiamo assumendo|assumiamo|invia(?:ci)? il (?:tuo )?(?:cv|curriculum)',
  ),
  // Dutch
  saying(
    /werken|vacatures|zoek|stuur/i,
    'kom (?:bij ons )?werken|werken bij|(?:onze |bekijk onze )?vacatures|wij zoeken|(?:wij|we) zijn op zoek naar (?:een|nieuwe|ervaren)|stuur (?:je|uw) (?:motivatie|cv|sollicitatie)',
  ),
  // Swedish, Norwegian, Danish, Finnish
  saying(
    /\bvi s|ledig|haemme/i,
    'vi söker|lediga tjänster|vi sø[gk]er (?:en|et|ny|nye|flere|dyktige)(?!\\p{L})|ledige stillinger|haemme (?:uutta|uusia|osaava[an])',
  ),
  // Polish, Czech, Bulgarian, Russian, Turkish
  saying(
    /zatrudni|szuk|přijmeme|hledáme|работете|требу|arkadaş/i,
    '(?:zatrudni(?:my|ę)|(?:poszukujemy|szukamy) (?:pracownik|osób|kandydat|kierowc))\\p{L}*|přijmeme|hledáme (?:nové |nového |novou )?(?:koleg|pracovník|zaměstnan|posil|řidič)\\p{L}*',
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
  /(?<!\p{L})(?:não (?:temos|há|existem)\b.{0,20}\bvagas|sem vagas|não estamos\b.{0,20}\b(?:contratar|contratando|recrutar)|inga lediga|ingen ledige|(?:nemáme|nejsou)\b.{0,20}voln|nie (?:prowadzimy|szukamy)\b.{0,25}(?:rekrut|pracownik))/iu,
];

/** Before and behind the words of a link to a careers page: "Our jobs", "Jobs at Acme (3) ›". */
const ours = '(?:our |your |we offer |company |nos |offene |aktuelle |onze |bekijk (?:onze )?)?';
const where = '(?: (?:at|bei|chez|en|bij|with|@) .{2,25}| \\(?\\d{1,3}\\)?)?\\s*[›»→>+]?';
/** The whole of a link's words, in small letters (a woken worker makes a pattern for either case ready many times as slowly): "Careers", "Jobs at Acme", "Karriere bei uns". "Job costing" is a product, "Steve Jobs" a man. */
const careersWords = new RegExp(
  `^${ours}${any(
    // English
    'careers?|(?:career|job|employment) opportunities|jobs?|job (?:openings|offers?)|vacanc(?:y|ies)|work (?:with|for|at) us|work here|employment|(?:view|see) (?:our |all )?(?:openings|jobs|vacancies|positions|roles)',
    "join (?:us|our team|the team)|(?:we['’]re|we are|now) (?:hiring|recruiting)(?: staff)?|hiring",
    // German
    'karriere|jobbörse|stellenmarkt|stellenanzeigen|freie stellen|initiativbewerbung(?:en)?|jobs? (?:&|und|and) karriere|ausbildung (?:&|und) karriere|stellenangebote|stellen|ausbildung',
    // French
    'candidatures?(?: spontanées?)?|postuler|recrutement|carrières?|emplois?|nous rejoindre|rejoignez-nous',
    // Spanish, Portuguese
    'empleos?|trabaja con nosotros|trabajo|carreras|únete(?: (?:al|a nuestro) equipo| a nosotros)?|bolsa de (?:trabajo|empleo)',
    'carreiras?|recrutamento|trabalhe con(?:n)?osco|junta-te.*|vagas',
    // Italian, Dutch
    'lavora con noi|carriere|vacatures?|werken bij.*',
    // Swedish, Norwegian, Danish, Polish, Czech, Russian, Bulgarian
    'karriär|(?:jobba|arbeta|jobb|jobbe) (?:hos|här).*|ledige jobber|lediga (?:jobb|tjänster)|ledige (?:stillinger|job)',
    'kariera|kariéra|praca|oferty pracy|volná místa|вакансии|кариери?',
    // Japanese, Chinese
    '採用情報|採用|求人(?:情報)?|リクルート|招聘(?:中心|信息)?|人才招聘|诚聘英才|加入我们',
  )}${where}$`,
  'u',
);
export const namesCareers = (words: string): boolean => careersWords.test(words.toLowerCase());

/** Addresses of careers pages. "/employment" is as often the law of it. */
export const careersPath =
  /\/(?:careers?|jobs?|job-opportunities|vacanc(?:y|ies)|join-?us|work-with-us|karriere|stellenangebote|recrutement|carrieres?|emplois?|empleo|trabaja-con-nosotros|lavora-con-noi|vacatures|werken-bij[^/]*)(?:\/|\.html?|\.aspx?|\.php)?$|^https?:\/\/(?:careers|jobs|karriere)\./i;
/** Where other firms keep a company's openings. */
export const boards =
  /^(?:https?:)?\/\/(?!www\.(?:greenhouse|lever|ashbyhq|personio|workable|bamboohr|recruitee|teamtailor|icims|softgarden|breezy|jobvite)\.|(?:personio|bamboohr|recruitee|teamtailor)\.com)[^/]*(?:greenhouse\.io|lever\.co|myworkdayjobs\.com|ashbyhq\.com|jobs\.personio\.|workable\.com|smartrecruiters\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|icims\.com|softgarden\.io|breezy\.hr|jobvite\.com|pinpointhq\.com|flatchr\.io|homerun\.co|rippling\.com)|\/\/(?:www\.)?join\.com\/companies|welcometothejungle\.com\/\w+\/companies\/[\w-]+\/jobs|linkedin\.com\/company\/[\w-]+\/jobs/i;

/** "Working at Marrowby", "Life at Marrowby": the company's name stands behind. */
export const workAt =
  /^(?:work(?:ing)? (?:for|at|with)|life at|a career at|arbeiten bei|travailler chez|trabaja(?:r)? en|lavorare in|(?:kom )?werken bij|jobba (?:på|hos)|praca w) (?<where>.{2,40})$/iu;

/** What somebody is hired as. */
export const role = new RegExp(
  `\\b${any(
    'engineer|developer|manager|designer|analyst|specialist|consultant|representative|executive|officer|associate|director',
    'assistant|coordinator|accountant|architect|administrator|technician|writer|copywriter|marketer|scientist|lead|trader',
    'intern|recruiter|advisor|operator|nurse|driver|mechanic|electrician',
    'entwickler(?:in)?|berater(?:in)?|leiter(?:in)?|sachbearbeiter(?:in)?|ingénieur|développeur|développeuse|chargée? d|responsable',
    'técnico|ingenier[oa]|desarrollador|comercial|medewerker|adviseur|ontwikkelaar|monteur|sviluppatore|expert',
  )}\\b|\\((?:m\\/w\\/d|w\\/m\\/d|f\\/m\\/d|m\\/f\\/d|all genders|h\\/f|f\\/h)\\)`,
  'i',
);
