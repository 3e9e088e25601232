import { fold } from './text.ts';

/** How a sentence says that something is not so, in the languages that are read. */

/** Words that turn a sentence round, folded, in all the languages at once: none of them is an everyday word of another. */
const negators = new Set(
  `not no never cannot without neither nor nobody none dont doesnt didnt isnt arent wasnt werent wont havent hasnt hadnt cant couldnt wouldnt stopped paused
  nicht kein keine keinen keinem keiner keines nie niemals ohne weder
  ne pas jamais aucun aucune sans ni
  nunca sin ningun ninguna ningunos ningunas tampoco jamas
  geen niet nooit zonder noch`.split(/\s+/),
);
/** "Not only hiring" is hiring. */
export const notNegating =
  /\b(?:not only|not just|not to mention|no doubt|no wonder|nicht nur|pas seulement|pas que|no solo|no solamente|niet alleen|nicht zuletzt)\b/g;
/** What parts clauses: a "not" does not reach across it. */
export const clauseEnd = /[,;:()[\]"“”«»!?]|\s-\s|\b(?:but|however|aber|sondern|mais|pero|sino|maar)\b/;
/** Words that may stand within a phrase without changing what it says: "we are currently hiring". Folded, all languages. */
const between = new Set(
  `currently actively now still also always just really already presently constantly urgently proudly
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
