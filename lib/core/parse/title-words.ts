import { fold, tidy } from '../text.ts';

/** Titles made ready for reading: in en, de, fr, es and nl. */

/** Who helps somebody, or used to be or would be something, is not that. What the title says of the other is cut away. */
const assisting =
  /\b(?:(?:executive |personal |management |team )?assistant|assistenz|assistent(?:in)?|(?:management)?assistenti?n?|assistante?|asistente|ayudante|secretary|secretaire|secretari[ao]|sekretar(?:in)?|secretaresse|pa|ea|office|buro|bureau|support|advisor|adviser|berater(?:in)?|conseill(?:er|ere)|asesora?|reporting|referent(?:in)?)\s+(?:to|of|der|des|dem|du|de la|de l'|de|del|van|an)\s+(?:the |der |den |die |le |la |el |de )?.*$/;
const directionAssistant =
  /\b(?:assistante?s? de direction|vorstandsassisten\w+|geschaftsfuhrungsassisten\w+|directieassistent\w*|direktionsassisten\w+|ceo assistant|assistant ceo)\b.*/;
const past =
  /(?:^|[\s,|/(-])(?:former(?:ly)?|ex|retired|previously|past|ehemaliger?|ancienn?e?|antiguo|voormalig|aspiring|future|incoming)[\s-]+[^,|/·•;]*/g;
/** What follows names the employer, not the job. */
const employer = /\s(?:@|at|bei|chez|bij)\s.*$/;

/** A title folded, without employer, past posts and persons assisted; '' for what is no title. */
export function plainTitle(title: string): string {
  const words = fold(tidy(title.slice(0, 600), 200))
    .replace(/\((?:[mwfdxhv](?:\s?[/|*,]\s?[mwfdxhvn]){1,3}|all genders?|gn)\)/g, ' ')
    .replace(/([a-z])(?:\*|:|_|\/-?)in(?:nen)?\b/g, '$1')
    .replace(/\bvice[\s-]+president/g, 'vp president')
    .replace(employer, '');
  return ` ${words.replace(past, ' ').replace(directionAssistant, 'assistant').replace(assisting, 'assistant')} `
    .replace(/[^\p{L}\p{N}&+#']+/gu, ' ')
    .replace(/\s+/g, ' ');
}

/** Rows of words as one pattern, for use in `plainTitle`, whose words stand between blanks. */
export const anyOf = (...rows: readonly string[]): RegExp => new RegExp(` (?:${rows.join('|')})(?= )`, 'u');
