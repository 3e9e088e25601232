import { any } from '#core/any-of.ts';
import { said } from './founding-words.ts';

/** The parts that sentences about a founding are made of. */

export const founded = 'founded|established|formed|incorporated|started(?: out| up)?|created|set up';
export const opened =
  '(?:began|started|commenced) (?:operations|operating|trading|(?:its|our) (?:operations|activities|business|journey))|' +
  'opened (?:(?:its|our) doors|for business)|came (?:into (?:existence|being)|to life)|launched as a company|was born';
export const months = [
  // English, German
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember',
  // For short
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
].join('|');
const dayInMonth = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?)?(?:${months})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?,? (?:of )?`;
/** "early 1998", "the spring of 1998", "May 3, 1998". */
export const nearly = `(?:the year |early |late |mid-?|the (?:spring|summer|fall|autumn|winter) of |${dayInMonth})?`;
/** "marzo de 2012", "maart 2012". */
const monthNames = [
  // Italian, Spanish, Portuguese
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  'enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre',
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
  // Dutch, Swedish, Danish and Norwegian
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  'mars|maj|augusti',
  'mai|august',
].join('|');
export const ofMonth = `(?:(?:(?:(?:el|il|le|op|den) )?\\d{1,2}(?:er|[.º°])? (?:de )?)?(?:${monthNames}) (?:de |del )?)?`;
/** "January 2024", "maart 2012", in any language. */
export const inMonth = `(?:(?:(?:${months})\\.?,? )|${ofMonth})`;
/** "in Leeds", "à Lyon": where it was, in three words at most. */
export const there = (preposition: string): string => `(?: (?:${preposition}) [\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2},?)?`;
/** "by two brothers": who did it may stand between the word and the year. */
export const by = (preposition: string): string => `(?: (?:${preposition}) [^.;]{2,80}?)?`;

/** A family business since 1962: what it has been since then is itself. */
export const ownKind = any(
  // English, German, French
  '(?:an? )?(?:family|independent|locally|privately)[- ](?:owned |run )?(?:owned )?(?:business|company|firm)|family[- ]owned',
  '(?:Ihr )?(?:Familien(?:unternehmen|betrieb)|Meisterbetrieb)|Inhabergeführt|Familiengeführt',
  '(?:une )?(?:entreprise|maison) familiale|maison fondée|(?:maîtres? )?artisans?|atelier|cabinet|fabricants?',
  // Spanish, Italian, Dutch
  '(?:una )?empresa familiar|fabricantes',
  '(?:azienda|impresa) (?:di famiglia|familiare)|produttori|artigiani',
  'familiebedrijf|\\p{Ll}*bureau',
  // Swedish, Danish, Norwegian; Polish
  '(?:ett |et )?(?:familjeföretag|familiefirma|familievirksomhed|familiebedrift)',
  'firm[aą] rodzinn[aą]',
);

/** "Since its founding in 2009", "Sinds onze oprichting in 2009": whose it is is said with it, and the year stands right behind. */
export const sinceFounding = any(
  // English, German, French
  "(?:since|from) (?:its|our|the company[’']s) (?:founding|foundation|inception|establishment|incorporation|opening|(?:humble |small )?beginnings?|start) in|since opening in",
  'seit (?:der|ihrer|unserer|seiner) (?:Firmen|Unternehmens)?gründung(?: im jahre?| in)?',
  'depuis (?:sa|notre) (?:création|fondation) en',
  // Spanish, Dutch, Italian, Portuguese
  'desde (?:su|nuestra) (?:fundación|creación) en(?: el año)?|desde (?:sus|nuestros) (?:inicios|comienzos) en(?: el año)?',
  'sinds (?:de|onze|zijn|haar) (?:oprichting|start) in',
  "(?:sin )?dalla (?:sua |nostra )?(?:fondazione|costituzione|nascita),? nel(?:l['’]anno)?",
  'desde a (?:sua |nossa )?fundação,? em',
  // Danish and Norwegian, Swedish
  'siden (?:oppstarten|starten|etableringen|grundlæggelsen) i',
  'sedan (?:starten|grundandet)(?: år)?',
);

/** "It all began in 1989", "L'aventure Marrowby commence en 1989". */
export const itBegan = any(
  // English, German, French
  'it all (?:began|started)(?: back)? in',
  'alles (?:begann|fing)(?: im jahre?)?|(?:begonnen|angefangen) hat alles(?: im jahre?)?',
  "tout (?:a )?commenc(?:e|é|a) en|l['’](?:aventure|histoire)(?: (?:de |d['’])?[\\p{L}'’-]+){0,2} (?:commence|débute|a (?:commencé|débuté)) en",
  // Spanish, Portuguese
  'todo (?:empezó|comenzó) en(?: el año)?|empezamos en(?= (?:el año )?\\d{4} como)',
  'iniciamos nuestra (?:actividad|andadura) en',
  'tudo (?:começou|teve início) em',
  // Italian, Dutch
  "tutto (?:è iniziato|inizia|iniziò|cominciò) nel(?:l['’]anno)?",
  'het begon (?:allemaal|alles) in',
  // Swedish, Danish and Norwegian
  'allt började',
  'det hele (?:begyndte|startet) i',
);

/** "1998 gründete Kim Sample die Firma": the year, who, and then what was founded. */
export const foundedThen = [
  `(?:im jahre? )?${said},? gründeten? [^.;,]{3,80}`,
  `en ${said},? (?:[^.;]{2,80}? )?(?:fonde(?:nt)?|crée(?:nt)?|fonda|créa|(?:a|ont) (?:fondé|créé)) [^.;,]{3,60}`,
  `en (?:el año )?${said},? (?:[^.;]{2,80}? )?(?:fund(?:ó|a|an|aron)|nace|nació) [^.;,]{3,60}`,
  `(?:nel(?:l['’]anno)? ?|era il )${said},? (?:[^.;]{2,80}? )?(?:fond(?:a|ò|ano|arono)|nasce) [^.;,]{3,60}`,
  `in ${said} richtten? [^.;,]{3,80} op`,
].map((pattern) => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu'));

/** Ways to say it, with words of which one stands in each of them. */
export interface Saying {
  readonly hint: RegExp;
  readonly ways: readonly RegExp[];
  /** Nobody but the company is spoken of so. */
  readonly isSure?: true;
}
