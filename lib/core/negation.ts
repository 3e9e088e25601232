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
/** How many words before what is said it may stand, and after: "wir suchen derzeit nicht". */
export const reachBefore = 6;
export const reachAfter = 3;

/** Whether one folded word denies. */
export const isNegator = (word: string): boolean =>
  negators.has(word.replace(/'/g, '')) || /n't$/.test(word) || /^n'\p{L}/u.test(word);
