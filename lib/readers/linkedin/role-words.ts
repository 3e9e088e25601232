import { any } from '#core/any-of.ts';

/** What LinkedIn calls the parts of a position, in the languages that it is shown in. */

/** The heading above them. */
export const heading = new RegExp(
  `^${any(
    'experience|work experience|berufserfahrung|expériences?|expérience professionnelle|experiencia|esperienz[ae]|ervaring|experiência',
    'опыт работы|досвід|doświadczenie|erfarenhet|erfaringe?r?|deneyim|experiență|zkušenosti|kokemus|tapasztalat|εμπειρία',
    'pengalaman|kinh nghiệm|ประสบการณ์|ניסיון|अनुभव|الخبرة|職歴|工作经历|工作經歷|경력',
  )}$`,
  'i',
);

/** "Present", the end of a position that goes on. */
const now = any(
  "present|now|heute|gegenwärtig|aktuell|aujourd['’]hui|présent|actuel|actualidad|actualmente|actual\\b|presente|oggi|heden|nu",
  '(?:até )?o momento|atual|настоящее время|теперішній час|(?:до )?сьогодні|obecnie|nå|halen|prezent|(?:do )?současnost|nykyinen|nykyhetki|jelenleg|σήμερα',
  'saat ini|kini|hiện tại|hiện nay|ปัจจุบัน|היום|הווה|वर्तमान|حتى الآن|الحالي|至今|現在|目前|현재',
);
/** "Mar 2025 – Present", "2014 - 2019": when it began, and whether it goes on. */
export const span = new RegExp(
  `^(.{0,20}\\b(?:19|20)\\d\\d(?:年\\d+月|년 ?\\d+월|\\. ?\\p{L}{2,12}\\.?| г\\.| р\\.)?)\\s*(?:[-–—]|to|bis|à|au|al?|hasta|até|tot)\\s*(?:(${now})|.{0,20}(?:19|20)\\d\\d)`,
  'iu',
);

const unit = any(
  'yrs?|mos?|years?|months?|jahre?|j|monate?|mon|ans?|mois|años?|mes(?:es|i|e)?|ann[io]|jaar|jr|maand(?:en)?|mnd|anos?',
  'år|mån(?:ader)?|måneder|mdr?|md|lata?|rok|lat|mies(?:iąc\\p{L}*)?|yıl|ay|rok[yů]?|let|měsíc\\p{L}*|vuotta|vuosi|kuukau\\p{L}+|v|kk',
  'ani?|luni|lună|év|hó(?:nap)?|г|год[а]?|лет|мес(?:яц\\p{L}*)?|рок[иів]*|рік|міс(?:яц\\p{L}*)?|έτη|έτος|χρόν\\p{L}+|μήν\\p{L}+|thn|bln|tahun|bulan|năm|tháng',
  '年|[ヶか]月|个月|個月|년|개월|ปี|เดือน|שנ\\p{L}+|חודש\\p{L}*',
);
/** "4 yrs 2 mos", "Full-time · 6 yrs": how long somebody has worked at a company in all. */
const lasting = new RegExp(
  `^(?:[^·]{2,40} · )?(?:less than a year|меньше года|weniger als ein jahr|moins d['’]un an|menos de un año|minder dan een jaar|meno di un anno|(?:\\d+\\s*${unit}(?!\\p{L})[.,]?\\s*(?:(?:y|i|et|e|und|en)\\s+)?){1,2})$`,
  'u',
);
export const isLasting = (words: string): boolean => lasting.test(words.toLowerCase().replace(/^[•·]\s*/, ''));

/** Less than all of somebody's time. */
const inPart = any(
  'part[- ]time|freelance|freiberuflich|teilzeit|temps partiel|jornada parcial|tempo parziale|a tempo parziale|part-time|parttime|deeltijd|tempo parcial|meio período',
  'media jornada|deltid|niepełny etat|część etatu|yarı zamanlı|částečný úvazek|osa-aikainen|részmunkaidő|volunteer',
);
const inFull = any(
  'full[- ]time|self[- ]employed|contract|internship|apprenticeship|seasonal|permanent|vollzeit|selbstständig|praktikum|festanstellung|befristet',
  'temps plein|indépendant|cdi|cdd|stage|alternance|jornada completa|contrato|cuenta propia|autónomo|(?:a )?tempo pieno|lavoratore autonomo|tirocinio',
  'voltijds?|fulltime|dienstverband|zelfstandig|tempo integral|autônomo|estágio|heltid|fuldtid|pełny etat|samozatrudnienie|umowa|staż|tam zamanlı|serbest|staj',
  'plný úvazek|kokopäiväinen|normă întreagă|teljes munkaidő|purnawaktu|toàn thời gian',
);
const inOtherLetters = any(
  'полный рабочий день|частичная занятость|самозанятость|фриланс|повна зайнятість|неповна зайнятість|πλήρης απασχόληση|μερική απασχόληση|เต็มเวลา|משרה מלאה|משרה חלקית',
  '正社員|契約社員|業務委託|パートタイム|アルバイト|インターン|自営業|全职|全職|兼职|兼職|实习|實習|自由职业|合同工|정규직|계약직|인턴|프리랜서|자영업|파트타임',
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
/** What people do beside their work: they sit on boards. An advisor may be just that. */
const besideWork = new RegExp(
  `^(?:${any(
    'independent|strategic|senior|startup|official|external|non[- ]executive|unabhängiges|stellvertretende[rs]?',
    'member|mitglied|membre|miembr[oa]|lid|membro|medlem|członek|członkini',
    'of the|of|des|der|im|du|del?|van de|van het|van|do|da|av|i',
  )},? )*${any(
    '(?:advisory |supervisory )?board (?:member|observer|director|advis[eo]r|chair(?:man|woman|person)?|of \\p{L}+)|(?:advisory |supervisory )?board$',
    '(?:non[- ]executive|independent) (?:director|chair(?:man|woman|person)?)|chair(?:man|woman|person)? of the (?:advisory |supervisory )?board|trustee',
    'angel investor|business angel|limited partner|member(?! of)|mentor|volunteer|juror|speaker|keynote speaker|podcast host|author',
    '(?:guest|visiting|adjunct) (?:lecturer|professor)|gastdozent(?:in)?|lehrbeauftragte[r]?|bénévole|voluntari[oa]|volontari[oa]|vrijwilliger|wolontariusz(?:ka)?',
    '(?:vorsitzende[r]? )?(?:des )?(?:aufsichtsrat|beirat|verwaltungsrat|stiftungsrat|kuratorium)s?(?:mitglied|vorsitzende[r]?)?',
    'administrat(?:eur|rice)(?: (?:indépendant|non exécuti(?:f|ve))e?)?|conseil (?:d.administration|de surveillance)|comité (?:consultatif|stratégique)',
    'consejer[oa](?: (?:independiente|extern[oa]|dominical|asesora?))?|consejo (?:de administración|asesor|consultivo)',
    'commissaris|toezichthouder|raad van (?:commissarissen|toezicht|advies)|conselheir[oa](?: \\p{L}+)?|conselho(?: \\p{L}+){0,3}',
    'consigliere(?! delegato)(?: \\p{L}+)*|consiglio (?:di amministrazione|direttivo)',
    'styrelse(?:ledamot|suppleant|ordförande|medlem)|styre(?:medlem|leder)|bestyrelses(?:medlem|formand)|rady \\p{L}+|yönetim kurulu üyesi',
  )}(?:(?:,| at| to| of| -| \\|) .*)?$`,
  'u',
);

/** Whether a position is one that somebody has beside their work, by its title or by how they are employed there. */
export const isBeside = (title: string, words: readonly string[]): boolean =>
  besideWork.test(title.toLowerCase()) || words.some((text) => beside.test(text.toLowerCase()));

/** LinkedIn's own kind of entry for the time between two jobs: no job, no employer. Its kind stands above or below it. */
export const pause = new RegExp(
  `^${any(
    'career break|sabbatical|(?:parental|maternity|paternity) leave|(?:berufliche |karriere)?(?:auszeit|pause)|berufspause|elternzeit|mutterschutz',
    'congé (?:parental|(?:de )?(?:maternité|paternité))|pause (?:professionnelle|de carrière|dans ma carrière)|interruption de carrière',
    'pausa (?:profesional|laboral|lavorativa|professionale|(?:na|de) carreira|di carriera)|interrupción (?:profesional|laboral|de (?:la )?carrera(?: profesional)?)',
    'interrupção (?:na|de) carreira|interruzione di carriera|loopbaan(?:onderbreking|pauze)|carrièrepauze|ouderschapsverlof',
    'karriärpaus|karriäruppehåll|föräldraledig(?:het)?|karrierepause|barsel(?:sorlov)?|foreldrepermisjon',
    'przerwa (?:w|od) (?:karier\\p{L}+|prac\\p{L}+)|urlop macierzyński|kariyer (?:molası|arası)',
  )}$`,
  'iu',
);

/** What old layouts say to screen readers before each part of a position. */
export const partLabel =
  /^(?:company name|dates employed|employment duration|total duration|title|location|название компании|даты работы|name des unternehmens|beschäftigungszeitraum|nom de l['’]entreprise|dates d['’]emploi|durée d['’]emploi)$/i;

/** The button in the top card that leads to where somebody works. */
export const currentCompany = new RegExp(
  `^${any(
    'current company|aktuelles unternehmen|derzeitiges unternehmen|entreprise actuelle|empresa actual|azienda attuale|huidig bedrijf|empresa atual',
    'nuvarande (?:företag|arbetsgivare)|nuværende (?:virksomhed|arbejdsgiver)|nåværende (?:bedrift|selskap|arbeidsgiver)|(?:obecna|bieżąca|aktualna) firma|(?:güncel|mevcut) şirket|текущая компания',
  )}(?!\\p{L})`,
  'iu',
);
