import { any } from '#core/any-of.ts';

/** What LinkedIn calls the parts of a position, in the languages that it is shown in. */

/** The heading above them. */
export const heading = new RegExp(
  `^${any(
    // English, German, French
    'experience|work experience',
    'berufserfahrung',
    'expériences?|expérience professionnelle',
    // Spanish, Italian, Dutch, Portuguese
    'experiencia',
    'esperienz[ae]',
    'ervaring',
    'experiência',
    // Swedish, Norwegian and Danish; Finnish
    'erfarenhet|erfaringe?r?',
    'kokemus',
    // Polish, Czech, Romanian, Hungarian
    'doświadczenie|zkušenosti|experiență|tapasztalat',
    // Russian, Ukrainian, Greek, Turkish
    'опыт работы|досвід|εμπειρία|deneyim',
    // Indonesian, Vietnamese, Thai, Hebrew, Hindi, Arabic
    'pengalaman|kinh nghiệm|ประสบการณ์|ניסיון|अनुभव|الخبرة',
    // Japanese, Chinese, Korean
    '職歴|工作经历|工作經歷|경력',
  )}$`,
  'i',
);

/** "Present", the end of a position that goes on. */
const now = any(
  // English, German, French
  'present|now',
  'heute|gegenwärtig|aktuell',
  "aujourd['’]hui|présent|actuel",
  // Spanish, Italian, Dutch, Portuguese
  'actualidad|actualmente|actual\\b',
  'presente|oggi',
  'heden|nu',
  '(?:até )?o momento|atual',
  // Norwegian and Danish; Finnish
  'nå',
  'nykyinen|nykyhetki',
  // Polish, Czech, Romanian, Hungarian
  'obecnie|(?:do )?současnost|prezent|jelenleg',
  // Russian, Ukrainian, Greek, Turkish
  'настоящее время|теперішній час|(?:до )?сьогодні|σήμερα|halen',
  // Indonesian, Vietnamese, Thai, Hebrew, Hindi, Arabic
  'saat ini|kini|hiện tại|hiện nay|ปัจจุบัน|היום|הווה|वर्तमान|حتى الآن|الحالي',
  // Chinese and Japanese, Korean
  '至今|現在|目前|현재',
);
/** A year, or a month of it as Chinese and Japanese, Korean and others write it. */
const when = '(?:19|20)\\d\\d(?:年\\d+月|년 ?\\d+월|\\. ?\\p{L}{2,12}\\.?| г\\.| р\\.)?';
/** "Mar 2025 – Present", "2014 - 2019": when it began, and whether it goes on. */
export const span = new RegExp(
  `^(.{0,20}\\b${when})\\s*(?:[-–—]|to|bis|à|au|al?|hasta|até|tot)\\s*(?:(${now})|.{0,20}(?:19|20)\\d\\d)`,
  'iu',
);

const unit = any(
  // English, German, French
  'yrs?|mos?|years?|months?',
  'jahre?|j|monate?|mon',
  'ans?|mois',
  // Spanish, Italian, Dutch, Portuguese
  'años?|mes(?:es)?',
  'ann[io]|mes[ei]',
  'jaar|jr|maand(?:en)?|mnd',
  'anos?',
  // Swedish, Norwegian, Danish; Finnish
  'år|mån(?:ader)?|måneder|mdr?|md',
  'vuotta|vuosi|kuukau\\p{L}+|v|kk',
  // Polish, Czech, Romanian, Hungarian
  'lata?|rok|lat|mies(?:iąc\\p{L}*)?',
  'rok[yů]?|let|měsíc\\p{L}*',
  'ani?|luni|lună',
  'év|hó(?:nap)?',
  // Russian, Ukrainian, Greek, Turkish
  'г|год[а]?|лет|мес(?:яц\\p{L}*)?',
  'рок[иів]*|рік|міс(?:яц\\p{L}*)?',
  'έτη|έτος|χρόν\\p{L}+|μήν\\p{L}+',
  'yıl|ay',
  // Indonesian, Vietnamese, Thai, Hebrew
  'thn|bln|tahun|bulan|năm|tháng|ปี|เดือน|שנ\\p{L}+|חודש\\p{L}*',
  // Japanese, Chinese, Korean
  '年|[ヶか]月|个月|個月|년|개월',
);
/** "4 yrs 2 mos", "Full-time · 6 yrs": how long somebody has worked at a company in all. */
const lasting = new RegExp(
  `^(?:[^·]{2,40} · )?${any(
    // English, German, French
    'less than a year',
    'weniger als ein jahr',
    "moins d['’]un an",
    // Spanish, Italian, Dutch, Russian
    'menos de un año',
    'meno di un anno',
    'minder dan een jaar',
    'меньше года',
    `(?:\\d+\\s*${unit}(?!\\p{L})[.,]?\\s*(?:(?:y|i|et|e|und|en)\\s+)?){1,2}`,
  )}$`,
  'u',
);
export const isLasting = (words: string): boolean => lasting.test(words.toLowerCase().replace(/^[•·]\s*/, ''));

/** LinkedIn's own kind of entry for the time between two jobs: no job, no employer. Its kind stands above or below it. */
export const pause = new RegExp(
  `^${any(
    // English
    'career break|sabbatical|(?:parental|maternity|paternity) leave',
    // German
    '(?:berufliche |karriere)?(?:auszeit|pause)|berufspause|elternzeit|mutterschutz',
    // French
    'congé (?:parental|(?:de )?(?:maternité|paternité))|interruption de carrière',
    'pause (?:professionnelle|de carrière|dans ma carrière)',
    // Spanish
    'pausa (?:profesional|laboral)|interrupción (?:profesional|laboral|de (?:la )?carrera(?: profesional)?)',
    // Italian
    'pausa (?:lavorativa|professionale|di carriera)|interruzione di carriera',
    // Portuguese
    'pausa (?:na|de) carreira|interrupção (?:na|de) carreira',
    // Dutch
    'loopbaan(?:onderbreking|pauze)|carrièrepauze|ouderschapsverlof',
    // Swedish, Danish and Norwegian
    'karriärpaus|karriäruppehåll|föräldraledig(?:het)?',
    'karrierepause|barsel(?:sorlov)?|foreldrepermisjon',
    // Polish, Turkish
    'przerwa (?:w|od) (?:karier\\p{L}+|prac\\p{L}+)|urlop macierzyński',
    'kariyer (?:molası|arası)',
  )}$`,
  'iu',
);

/** What old layouts say to screen readers before each part of a position. */
export const partLabel = new RegExp(
  `^${any(
    // English, German
    'company name|dates employed|employment duration|total duration|title|location',
    'name des unternehmens|beschäftigungszeitraum',
    // French, Russian
    "nom de l['’]entreprise|dates d['’]emploi|durée d['’]emploi",
    'название компании|даты работы',
  )}$`,
  'i',
);

/** The button in the top card that leads to where somebody works. */
export const currentCompany = new RegExp(
  `^${any(
    // English, German, French
    'current company',
    'aktuelles unternehmen|derzeitiges unternehmen',
    'entreprise actuelle',
    // Spanish, Italian, Dutch, Portuguese
    'empresa actual',
    'azienda attuale',
    'huidig bedrijf',
    'empresa atual',
    // Swedish, Danish, Norwegian
    'nuvarande (?:företag|arbetsgivare)',
    'nuværende (?:virksomhed|arbejdsgiver)',
    'nåværende (?:bedrift|selskap|arbeidsgiver)',
    // Polish, Turkish, Russian
    '(?:obecna|bieżąca|aktualna) firma',
    '(?:güncel|mevcut) şirket',
    'текущая компания',
  )}(?!\\p{L})`,
  'iu',
);
