import { any } from '../any-of.ts';
import { jobs } from './hiring-sayings.ts';

/** What ways to a company's openings are called, and where they lead. */

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

/** What somebody is hired as, in scripts that part no words. */
export const easternRole =
  /エンジニア|デザイナー|マネージャー|ディレクター|プログラマ|コンサルタント|営業職|事務職|総合職|工程师|设计师|经理|开发(?:者|人员)|개발자|엔지니어|디자이너|매니저/;

/** What somebody is hired as. */
export const role = new RegExp(
  `\\b${jobs}\\b|\\((?:m\\/w\\/d|w\\/m\\/d|f\\/m\\/d|m\\/f\\/d|all genders|h\\/f|f\\/h)\\)`,
  'i',
);
