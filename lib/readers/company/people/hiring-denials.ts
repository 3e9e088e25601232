import { any } from '#core/any-of.ts';

/** The sentences in which pages say that there is no work, in small letters. "No open positions in Sales" is said of one department, and of the others nothing. */

const openings = '(?:job )?(?:positions?|roles?|vacanc(?:y|ies)|openings?|jobs?|opportunit(?:y|ies))';
const english = any(
  "(?:not|\\p{L}+n['’]t) (?:currently |presently |actively )?(?:hiring|recruiting|looking (?:for|to hire)|accepting applications)",
  `(?:not|\\p{L}+n['’]t) (?:currently )?have any (?:\\w+ )?${openings}`,
  `no (?:(?:open|current|available|vacant) ){1,2}${openings}|no (?:vacancies|openings|job (?:offers|openings|vacancies))`,
  'no (?:jobs|positions) (?:available|right now|at (?:the|this) moment|at present)',
  '(?:positions|roles|vacancies) (?:are |have been )?(?:currently )?(?:filled|closed)',
  '(?:frozen|freezing|paused|pausing|stopped|suspended) (?:all |our |any |new )*(?:hiring|recruit)|hiring freeze',
  '(?:hiring|recruitment) (?:is|has been|remains) (?:currently |temporarily )?(?:frozen|paused|suspended|stopped|on hold|closed)',
);
const german = any(
  'keine (?:offenen |freien )?(?:stellen|positionen|vakanzen|jobs)|alle (?:stellen|positionen)(?: \\p{L}+)? besetzt',
  'suchen(?!\\p{L})[^,.]{0,30} (?:nicht|niemanden|keine)|stellen(?!\\p{L})[^,.]{0,30} (?:nicht|niemanden|keine).{0,30} ein(?!\\p{L})',
  'einstellungsstopp|kein(?:en)? personalbedarf|keine (?:weiteren )?bewerbungen',
);

const denials: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${english}(?!.{0,20} in (?:the|our) )`, 'u'),
  new RegExp(`(?<!\\p{L})${german}`, 'u'),
  // French
  /aucune? (?:poste|offre|recrutement)|ne recrut(?:ons|e) (?:pas|plus)|pas (?:d['’]offres? d['’]emploi|de (?:poste|recrutement))|gel des (?:embauches|recrutements)/,
  // Spanish
  /(?<!\p{L})no (?:(?:estamos .{0,20}(?:contratando|buscando|seleccionando|aceptando)|contratamos|buscamos)|(?:hay|tenemos|disponemos de) .{0,20}(?:vacantes|ofertas|puestos))|sin vacantes/u,
  // Dutch, Italian
  /(?:momenteel|op dit moment) geen|geen (?:open(?:staande)? )?(?:vacatures|functies)|niet op zoek|vacaturestop/,
  /nessuna (?:posizione|offerta)|non (?:abbiamo|ci sono) posizioni|non stiamo (?:assumendo|cercando)/,
  // Portuguese, Swedish, Norwegian, Danish
  /não (?:temos|há|existem) .{0,20}vagas|sem vagas|não estamos .{0,20}(?:contratar|contratando|recrutar)|inga lediga|ingen ledige/,
  // Czech, Polish
  /(?:nemáme|nejsou) .{0,20}voln|nie mamy .{0,20}(?:miejsc pracy|ofert pracy|wakat)|nie (?:prowadzimy|szukamy) .{0,25}(?:rekrut|pracownik)/,
];

/** Whether words say that the company is not hiring. */
export const deniesHiring = (words: string): boolean => {
  const small = words.toLowerCase();
  return denials.some((denial) => denial.test(small));
};
