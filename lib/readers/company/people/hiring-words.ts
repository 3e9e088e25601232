import { any } from '#core/any-of.ts';
import { boardHost } from './job-boards.ts';
import { jobs } from './job-words.ts';

/** What ways to a company's openings are called, and where they lead. */

/** Before and behind the words of a link to a careers page: "Our jobs", "Jobs at Acme (3) ›". */
const ours = '(?:our |your |we offer |company |nos |nuestras |offene |aktuelle |onze |bekijk (?:onze )?)?';
const where = '(?: (?:at|bei|chez|en|bij|with|@) .{2,25}| \\(?\\d{1,3}\\)?)?\\s*[›»→>+]?';
/**
 * The whole of a link's words, in small letters (a woken worker makes a pattern for either case ready many times as slowly): "Careers", "Jobs at Acme",
 * "Karriere bei uns". "Job costing" is a product, "Steve Jobs" a man.
 */
const careersWords = new RegExp(
  `^${ours}${any(
    // English
    'careers?|(?:career|job|employment) opportunities|jobs?|job (?:openings|offers?)|vacanc(?:y|ies)',
    'work (?:with|for|at) us|work here|employment',
    '(?:view|see) (?:our |all )?(?:openings|jobs|vacancies|positions|roles)',
    "join (?:us|(?:our|the) (?:team|crew))|job board|(?:we['’]re|we are|now) (?:hiring|recruiting)(?: staff)?|hiring",
    // German
    'karriere|jobbörse|stellenmarkt|stellenanzeigen|freie stellen|initiativbewerbung(?:en)?',
    'jobs? (?:&|und|and) karriere|ausbildung (?:&|und) karriere|stellenangebote|stellen|ausbildung',
    // French
    'candidatures?(?: spontanées?)?|postuler|recrutement|carrières?|emplois?|nous rejoindre|rejoignez-nous',
    // Spanish, Portuguese
    'empleos?|ofertas (?:laborales|de trabajo)|oportunidades laborales|vacantes|bolsa laboral',
    'trabaja con nosotros|trabajo|carreras|únete(?: (?:al|a nuestro) equipo| a nosotros)?',
    'bolsa de (?:trabajo|empleo)',
    'carreiras?|recrutamento|trabalhe con(?:n)?osco|junta-te.*|vagas',
    // Italian, Dutch
    'lavora con noi|carriere|vacatures?|werken bij.*',
    // Swedish, Norwegian, Danish, Polish, Czech, Russian, Bulgarian
    'karriär|(?:jobba|arbeta|jobb|jobbe) (?:hos|här).*|ledige jobber|lediga (?:jobb|tjänster)|ledige (?:stillinger|job)',
    'kariera|kariéra|praca|oferty pracy|volná místa|вакансии|кариери?',
    // Japanese, Chinese
    '採用情報|採用|求人(?:情報)?|リクルート|(?:最新|人才|社会|校园|誠徵|诚聘)?(?:招聘|徵才|招募)(?:中心|信息|訊息|資訊|职位|岗位|启事)?[庫库]?|招贤纳士|诚聘英才|加入我们|加入我們',
  )}${where}$`,
  'u',
);
export const namesCareers = (words: string): boolean =>
  careersWords.test(words.toLowerCase().replace(/[\s./|:!]+$/, ''));

/** In small letters, the whole of an invitation that customers and members get, too. */
export const beckons =
  /^(?:(?:do you )?(?:want|wish|would you like|interested|like) (?:to |in )|why |come (?:and )?)?(?:work(?:ing)? with us|join(?:ing)? us)[\s.,!?…#›»→>]*$/;
/** In small letters, words that stand below an invitation to work. */
export const workWords =
  /(?<![a-z])(?:cv|résumé|resume|vacanc(?:y|ies)|open (?:positions?|roles?)|(?<!the )jobs?|careers?|applicants?|candidates?|employees?|hiring|internships?|recruit(?:ing|ment|ers?))(?![a-z])/;
/** Where an invitation leads that is none to work, in small letters. */
export const leadsElsewhere = new RegExp(
  any(
    '^mailto:|^(?:tel|sms):|contact|kontakt|quote|enquir|inquir|project|demo|book|member|newsletter',
    'subscri|sign-?up|regist|events?|donat|volunteer|partner|communit|client|customer|supplier|discord',
    'slack|telegram|whatsapp|t\\.me/|facebook|instagram|calendly|meetup',
  ),
);
/** Boxes for applications, in small letters. */
export const boxes = new RegExp(
  `^${any(
    'jobs?|careers?|hiring|hr|cv|recruit(?:ing|ment|er)?',
    'karriere|bewerbung(?:en)?|stellen|personal(?:abteilung)?',
    'recrutement|rh|emploi|empleo|rrhh|seleccion|vagas|lavoraconnoi|lavoro|vacatures?|werken(?:bij)?|jobb',
    'praca|rekrutacja|kariera',
  )}$`,
);

/** Where other firms keep a company's openings. */
export const boards = new RegExp(
  `${boardHost}|welcometothejungle\\.com/\\w+/companies/[\\w-]+/jobs|linkedin\\.com/company/[\\w-]+/jobs`,
  'i',
);

/** "Working at Marrowby", "Life at Marrowby": the company's name stands behind. */
export const workAt =
  /^(?:work(?:ing)? (?:for|at|with)|life at|a career at|arbeiten bei|travailler chez|trabaja(?:r)? en|lavorare in|(?:kom )?werken bij|jobba (?:på|hos)|praca w) (?<where>.{2,40})$/iu;

/** What somebody is hired as, in scripts that part no words. */
export const easternRole =
  /エンジニア|デザイナー|マネージャー|ディレクター|プログラマ|コンサルタント|営業職|事務職|総合職|工程师|设计师|经理|开发(?:者|人员)|개발자|엔지니어|디자이너|매니저/;

/** What somebody is hired as. */
export const role = new RegExp(
  `\\b${jobs}\\b|\\((?:m\\/w\\/d|w\\/m\\/d|f\\/m\\/d|m\\/f\\/d|all genders|h\\/f|f\\/h)\\)`,
  'i',
);
