import type { SpecProblem } from '#core/spec.ts';
import { isEnglish, say, sayIf, type Word } from './words.ts';

/**
 * What is wrong with a draft, in the language of the page. The check says it in English, for the command line and the store as
 * well; its sentences stand here with slots, and the catalogue has each of them. A sentence that is not here stays English.
 */

type Sentence = readonly [word: Word, english: string];

/** The longer ones first: the first that fits is it. `[kind]` is a kind of value, and has words of its own. */
const sentences: readonly Sentence[] = [
  ['problem.missingOne', 'is missing: one of {choices}'],
  ['problem.missing', 'is missing'],
  ['problem.testNot', 'must be a test, not {kind}'],
  ['problem.scalarNot', 'must be one word, number, true or false, not {kind}'],
  ['problem.wordNot', 'must be a word or a number, not {kind}'],
  ['problem.quotedNot', 'must be words in quotes, not {kind}'],
  ['problem.quoted', 'must be words in quotes'],
  ['problem.tests', 'must be a list of 1 to 50 tests'],
  ['problem.values', 'must be a list of 1 to 1000 values'],
  ['problem.words', 'must be a list of 1 to 1000 words'],
  ['problem.two', 'must be two numbers, [least, most]'],
  ['problem.days', 'must be a number of days, 0 to 36500'],
  ['problem.yesNo', 'must be true or false'],
  ['problem.typed', 'must be {wanted}, not {kind}'],
  ['problem.oneOf', 'must be one of {choices}'],
  ['problem.empty', 'must not be empty'],
  ['problem.day', 'must be a day'],
  ['problem.instant', 'must be an instant with its zone'],
  ['problem.test', 'must be a test'],
  ['problem.aloud', 'must be short enough to say aloud: 240 characters at most'],
  ['problem.hash', 'must be the hash of what was signed'],
  ['problem.fact', 'must name the fact that is asked about'],
  ['problem.currency', 'must be a currency code of three capital letters'],
  ['problem.after', 'must be after effectiveFrom, {day}'],
  ['problem.sum', 'must add up to 1, they add up to {sum}'],
  ['problem.tierAbove', 'must be under {above}, that of the tier above'],
  ['problem.orMore', 'must be {least} or more'],
  ['problem.orLess', 'must be {most} or less'],
  ['problem.only', 'must be {choices}'],
  ['problem.needs', 'needs at least {least}'],
  ['problem.holds', 'may hold {most} at most'],
  ['problem.long', 'may have {most} characters at most'],
  ['problem.noKey', 'no such key here'],
  ['problem.twice', '"{id}" is used twice'],
  ['problem.meaning', '"{id}" has a meaning of its own'],
  ['problem.noCriterion', 'no criterion has the id "{id}"'],
  ['problem.noTier', 'no tier has the id "{id}"'],
  ['problem.noFact', 'no fact is called "{id}"'],
  ['problem.noOperator', 'no operator is called "{id}"'],
  ['problem.core', 'asks for {asked} core matches, and there are {there} core criteria'],
  ['problem.many', 'asks {operators} at once: put each in a test of its own under "all"'],
  ['problem.nothing', 'asks nothing: it needs one of {choices}, or all, any, not'],
  ['problem.alone', '"{branch}" stands alone: take {keys} out, or put it in a test of its own'],
  ['problem.answered', '"{operator}" cannot be answered by {field}, {kinds}; use one of {choices}'],
  ['problem.money', 'money is compared in one currency: say which'],
  ['problem.beside', 'has no meaning beside "{operator}": take it out'],
  ['problem.backwards', 'runs backwards: {one} is more than {other}'],
  ['problem.country', '"{code}" is no country code: two capital letters, such as "DE"'],
  ['problem.never', '{fact} is never "{word}"'],
  ['problem.branches', 'has more than {most} branches'],
  ['problem.deep', 'nests more than {most} levels deep'],
];
/** What the check adds to a sentence. */
const hints: readonly Sentence[] = [
  ['problem.meant', '; did you mean "{meant}"?'],
  ['problem.thereAre', '; there are {choices}'],
];

const kinds: Readonly<Record<string, Word>> = {
  text: 'problem.kind.text',
  'a number': 'problem.kind.number',
  'a whole number': 'problem.kind.whole',
  'true or false': 'problem.kind.yesNo',
  'a list': 'problem.kind.list',
  'a group of keys': 'problem.kind.keys',
  empty: 'problem.kind.empty',
  nothing: 'problem.kind.nothing',
};

export interface ProblemWords {
  readonly words: string;
  /** Said as the check says it: to be marked as English on a page in another language. */
  readonly isEnglish: boolean;
}

/** A problem in the language of the page. */
export function problemWords({ message }: Pick<SpecProblem, 'message'>): ProblemWords {
  if (isEnglish()) return { words: message, isEnglish: true };
  for (const [hint, tail] of [...hints, null].map((one) => one ?? ([null, ''] as const))) {
    const at = tail ? message.indexOf(tail.slice(0, tail.indexOf('{'))) : message.length;
    const added = hint && at > 0 ? slotsOf(tail, message.slice(at)) : null;
    if (at < 0 || (hint && !added)) continue;
    const body = worded(message.slice(0, at));
    if (body) return { words: body + (hint && added ? say(hint, added) : ''), isEnglish: false };
  }
  return { words: message, isEnglish: true };
}

function worded(message: string): string | null {
  for (const [word, english] of sentences) {
    const slots = slotsOf(english, message);
    if (slots) return say(word, Object.fromEntries(Object.entries(slots).map(([name, said]) => [name, kindIn(said)])));
  }
  return null;
}

const kindIn = (said: string): string => {
  const word = Object.hasOwn(kinds, said) ? kinds[said] : undefined;
  return word ? sayIf(word, said) : said;
};

/** What stands in the slots of a sentence, or null where it is another one. Slots end where the words after them begin. */
function slotsOf(english: string, message: string): Record<string, string> | null {
  const pieces = english.split(/\{(\w+)\}/);
  const found: Record<string, string> = {};
  let rest = message;
  if (!rest.startsWith(pieces[0] ?? '')) return null;
  rest = rest.slice((pieces[0] ?? '').length);
  for (let at = 1; at < pieces.length; at += 2) {
    const after = pieces[at + 1] ?? '';
    const isLast = at + 2 >= pieces.length;
    const end = after === '' ? rest.length : isLast ? rest.lastIndexOf(after) : rest.indexOf(after);
    if (end < 1 || (isLast && end + after.length !== rest.length)) return null;
    found[pieces[at] ?? ''] = rest.slice(0, end);
    rest = rest.slice(end + after.length);
  }
  return rest === '' ? found : null;
}
