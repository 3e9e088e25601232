import { any } from '#core/any-of.ts';

/** What LinkedIn and its members say of how somebody is employed, and of what is done beside the work. */

/** Less than all of somebody's time. */
const inPart = any(
  // English, German, French
  'part[- ]time|freelance|volunteer',
  'freiberuflich|teilzeit',
  'temps partiel',
  // Spanish, Italian, Portuguese, Dutch
  'jornada parcial|media jornada',
  '(?:a )?tempo parziale',
  'tempo parcial|meio período',
  'parttime|deeltijd',
  // Swedish, Danish and Norwegian; Polish, Czech
  'deltid',
  'niepełny etat|część etatu',
  'částečný úvazek',
  // Turkish, Finnish, Hungarian
  'yarı zamanlı',
  'osa-aikainen',
  'részmunkaidő',
);
/** All of it, or for a time. */
const inFull = any(
  // English
  'full[- ]time|self[- ]employed|contract|internship|apprenticeship|seasonal|permanent',
  // German
  'vollzeit|selbstständig|praktikum|festanstellung|befristet',
  // French
  'temps plein|indépendant|cdi|cdd|stage|alternance',
  // Spanish
  'jornada completa|contrato|cuenta propia|autónomo',
  // Italian
  '(?:a )?tempo pieno|lavoratore autonomo|tirocinio',
  // Portuguese
  'tempo integral|autônomo|estágio',
  // Dutch
  'voltijds?|fulltime|dienstverband|zelfstandig',
  // Swedish and Norwegian, Danish
  'heltid',
  'fuldtid',
  // Polish, Czech, Romanian
  'pełny etat|samozatrudnienie|umowa|staż',
  'plný úvazek',
  'normă întreagă',
  // Turkish, Finnish, Hungarian
  'tam zamanlı|serbest|staj',
  'kokopäiväinen',
  'teljes munkaidő',
  // Indonesian, Vietnamese
  'purnawaktu',
  'toàn thời gian',
);
const inOtherLetters = any(
  // Russian, Ukrainian, Greek
  'полный рабочий день|частичная занятость|самозанятость|фриланс',
  'повна зайнятість|неповна зайнятість',
  'πλήρης απασχόληση|μερική απασχόληση',
  // Thai, Hebrew
  'เต็มเวลา',
  'משרה מלאה|משרה חלקית',
  // Japanese, Chinese, Korean
  '正社員|契約社員|業務委託|パートタイム|アルバイト|インターン|自営業',
  '全职|全職|兼职|兼職|实习|實習|自由职业|合同工',
  '정규직|계약직|인턴|프리랜서|자영업|파트타임',
);
/** "Full-time": how somebody is employed, which is no name. */
const employment = new RegExp(`^(?:${any(inPart, inFull)}(?!\\p{L})|${inOtherLetters}$)`, 'u');
export function isEmployment(words: string): boolean {
  const [said] = employment.exec(words.toLowerCase()) ?? [];
  // "Contrato temporal", "Umowa o pracę", but neither "Contract Manager" nor "Permanent TSB".
  return said !== undefined && /^(?:[ -]\p{Ll}+){0,3}(?: · .*)?$/u.test(words.slice(said.length));
}
/** "Tiny Trust · Part-time", "Freelance". */
const beside = new RegExp(`(?:^|·\\s*)(?:${any(inPart)}|兼职|兼職|파트타임|パートタイム|частичная занятость)$`, 'u');

/** "Independent", "member of the": what stands before such a seat. */
const beforeSeat = any(
  // English, German
  'independent|strategic|senior|startup|official|external|non[- ]executive',
  'unabhängiges|stellvertretende[rs]?',
  // A member: English, German, French, Spanish, Dutch, Portuguese and Italian
  'member|mitglied|membre|miembr[oa]|lid|membro',
  // Swedish and Danish, Polish
  'medlem|członek|członkini',
  // Of: English, German, French, Spanish and Italian, Dutch, Portuguese, Swedish and Danish
  'of the|of|des|der|im|du|del?|van|van de|van het|do|da|av|i',
);
/** What people do beside their work: they sit on boards. An advisor may be just that. */
const besideWork = new RegExp(
  `^(?:${beforeSeat},? )*${any(
    // English
    '(?:advisory |supervisory )?board (?:member|observer|director|advis[eo]r|chair(?:man|woman|person)?|of \\p{L}+)',
    '(?:advisory |supervisory )?board$|(?:non[- ]executive|independent) (?:director|chair(?:man|woman|person)?)',
    'chair(?:man|woman|person)? of the (?:advisory |supervisory )?board|trustee',
    'angel investor|business angel|limited partner|member(?! of)|mentor|volunteer|juror',
    'speaker|keynote speaker|podcast host|author|(?:(?:guest|visiting|adjunct) )?lecturer|(?:guest|visiting|adjunct) professor',
    // German
    '(?:vorsitzende[r]? )?(?:des )?(?:aufsichtsrat|beirat|verwaltungsrat)s?(?:mitglied|vorsitzende[r]?)?',
    '(?:vorsitzende[r]? )?(?:des )?(?:stiftungsrat|kuratorium)s?(?:mitglied|vorsitzende[r]?)?',
    '(?:gast|privat)?dozent(?:in)?|lehrbeauftragte[r]?|honorarprofessor(?:in)?',
    // French
    'administrat(?:eur|rice)(?: (?:indépendant|non exécuti(?:f|ve))e?)?|bénévole|chargée? de cours',
    'conseil (?:d.administration|de surveillance)|comité (?:consultatif|stratégique)',
    // Spanish
    'consejer[oa](?: (?:independiente|extern[oa]|dominical|asesora?))?|voluntari[oa]',
    'consejo (?:de administración|asesor|consultivo)',
    // Italian
    'consigliere(?! delegato)(?: \\p{L}+)*|consiglio (?:di amministrazione|direttivo)|volontari[oa]',
    // Portuguese
    'conselheir[oa](?: \\p{L}+)?|conselho(?: \\p{L}+){0,3}',
    // Dutch
    'commissaris|toezichthouder|raad van (?:commissarissen|toezicht|advies)|vrijwilliger|gastdocent(?:e)?',
    // Swedish, Norwegian, Danish
    'styrelse(?:ledamot|suppleant|ordförande|medlem)',
    'styre(?:medlem|leder)',
    'bestyrelses(?:medlem|formand)',
    // Polish, Turkish
    'rady \\p{L}+|wolontariusz(?:ka)?',
    'yönetim kurulu üyesi',
  )}(?:(?:,| at| to| of| -| \\|) .*)?$`,
  'u',
);

/** Whether a position is one that somebody has beside their work, by its title or by how they are employed there. */
export const isBeside = (title: string, words: readonly string[]): boolean =>
  besideWork.test(title.toLowerCase()) || words.some((text) => beside.test(text.toLowerCase()));
