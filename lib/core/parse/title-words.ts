import { any } from '../any-of.ts';
import { fold, tidy } from '../text.ts';

/** Titles made ready for reading: in en, de, fr, es and nl. */

/** Who helps somebody, or used to be or would be something, is not that. What the title says of the other is cut away. */
const assistant = any(
  // English
  '(?:executive |personal |management |team )?assistant|secretary|pa|ea|office|support|advisor|adviser|reporting',
  // German
  'assistenz|assistent(?:in)?|sekretar(?:in)?|buro|berater(?:in)?|referent(?:in)?',
  // French, Spanish, Dutch
  'assistante?|secretaire|bureau|conseill(?:er|ere)',
  'asistente|ayudante|secretari[ao]|asesora?',
  '(?:management)?assistenti?n?|secretaresse',
);
const assisting = new RegExp(
  `\\b${assistant}\\s+(?:to|of|der|des|dem|du|de la|de l'|de|del|van|an)\\s+(?:the |der |den |die |le |la |el |de )?.*$`,
);
const directionAssistant = new RegExp(
  `\\b${any(
    // English, German
    'ceo assistant|assistant ceo',
    'vorstandsassisten\\w+|geschaftsfuhrungsassisten\\w+|direktionsassisten\\w+',
    // French, Dutch
    'assistante?s? de direction',
    'directieassistent\\w*',
  )}\\b.*`,
);
const past = new RegExp(
  `(?:^|[\\s,|/(-])${any(
    // English, German, French, Spanish, Dutch
    'former(?:ly)?|ex|retired|previously|past|aspiring|future|incoming',
    'ehemaliger?',
    'ancienn?e?',
    'antiguo',
    'voormalig',
  )}[\\s-]+[^,|/·•;]*`,
  'g',
);
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
