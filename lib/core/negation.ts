import { any } from './any-of.ts';
import { fold } from './text.ts';

/** How a sentence says that something is not so, in the languages that are read. */

/** Words that turn a sentence round, folded, in all the languages at once: none of them is an everyday word of another. */
const negators = new Set(
  `not no never cannot without neither nor nobody none dont doesnt didnt isnt arent wasnt werent wont havent hasnt hadnt cant couldnt wouldnt stopped paused
  nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden ohne weder
  ne pas jamais aucun aucune sans ni
  nunca sin ningun ninguna ningunos ningunas tampoco jamas nadie
  geen niet nooit niemand zonder noch`.split(/\s+/),
);
/** "Not only hiring" is hiring, and so is "hiring without regard to age". */
export const notNegating = new RegExp(
  `\\b${any(
    // English, German
    'not only|not just|not to mention|no doubt|no wonder|no matter|without (?:regard|exception|doubt)',
    'nicht nur|nicht irgend\\p{L}*|nicht zuletzt|ohne (?:zweifel|ausnahme)',
    // French, Spanish, Dutch
    'pas seulement|pas que|sans (?:cesse|arret|exception|doute)',
    'no solo|no solamente|sin (?:parar|cesar|duda|excepcion)',
    'niet alleen|niet zomaar|zonder (?:twijfel|uitzondering)',
  )}(?!\\p{L})`,
  'gu',
);
/** Words that call off what stands near them: "cancelled the new plant". Folded. */
const callOff = new Set(
  `cancelled canceled cancels cancel cancelling scrapped shelved abandoned denied denies postponed
  abgesagt abgeblasen gestrichen verworfen verschoben dementiert dementierte
  annule annulee annules annulees abandonne abandonnee reporte reportee dement dementi
  cancelado cancelada cancelados descartado descartada aplazado aplazada desmiente desmintio
  geannuleerd geschrapt uitgesteld afgeblazen`.split(/\s+/),
);
/** Words that say behind it that it rests: "hiring is suspended". Before it they are everyday words: "suspended ceilings". */
const restAfter = new Set(
  `suspended frozen freeze halted paused
  ausgesetzt gestoppt eingefroren pausiert
  suspendu suspendue suspendus gele gelee geles
  suspendido suspendida congelado congelada parado
  opgeschort stopgezet bevroren`.split(/\s+/),
);
/** How far such words reach. */
export const reachOff = 4;
export const reachRest = 5;
export const callsOff = (word: string): boolean => callOff.has(word);
export const isResting = (word: string): boolean => callOff.has(word) || restAfter.has(word);
/** What parts clauses: a "not" does not reach across it. */
export const clauseEnd = /[,;:()[\]"“”«»!?]|\s-\s|\b(?:but|however|aber|sondern|mais|pero|sino|maar)\b/;
/** Words that may stand within a phrase without changing what it says: "we are currently hiring". Folded, all languages. */
const between = new Set(
  `currently actively now still longer also always just really already presently constantly urgently proudly
  derzeit aktuell momentan gerade jetzt immer weiterhin auch noch stets dringend
  actuellement toujours aussi encore maintenant activement
  actualmente ahora siempre tambien todavia activamente
  momenteel nu altijd ook nog steeds dringend`.split(/\s+/),
);
/** How many such words, and words that deny, one phrase may hold. */
export const mostBetween = 3;
/** How many words before what is said it may stand, and after: "wir suchen derzeit nicht". */
export const reachBefore = 6;
export const reachAfter = 3;

/** Whether one folded word may stand within a phrase. */
export const isBetween = (word: string): boolean => between.has(word) || isNegator(word);

/** Whether one folded word denies. */
export const isNegator = (word: string): boolean => negators.has(word.replace(/'/g, '')) || /^n'\p{L}/u.test(word);

/** Whether some words say that something is not so. */
export const denies = (words: string): boolean =>
  (fold(words).match(/[\p{L}']+/gu) ?? []).some((word) => isNegator(word));
