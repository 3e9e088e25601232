import { any } from './any-of.ts';
import type { Finding } from './convergence-draft-finding.ts';
import { reasonsIn, repeatedWords } from './interview-spoken.ts';
import { tellingStems } from './telling-stems.ts';
import { cut } from './text.ts';

/** Whose words they are: the buyer's objection, the rep's answer to it, the buyer's phrase, our jargon. */

/** What the rep answered, and how it begins: not what was objected. */
const answers =
  /\b(?:(?:i|we) (?:tell|say|show|ask|answer|explain|offer)|(?:ich|wir) (?:sage|zeige|frage|antworte|erkläre|sagen|zeigen|fragen)|(?:sage|zeige|frage|antworte|erkläre) ich)\b/i;
const lead =
  /^(?:then )?(?:(?:i|we) (?:tell|say to|answer) (?:them|him|her),? ?(?:that )?|ich sage (?:ihnen|dann),? ?)(?!\s*dass)/i;
const isAnswer = (said: string): boolean => answers.test(said) && !repeatedWords(said).length;

/** Where only the rep speaks, it is the answer to the objection that the same rep told of before. */
export function withAnswers(findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const rep = finding.quotes[0]?.person;
    const isOnlyAnswer =
      finding.quotes.length > 0 &&
      finding.quotes.every(
        ({ said }) => /^(?:then |dann )?(?:i|we|ich|wir|sage|zeige|frage|erkläre)\b/i.test(said) && isAnswer(said),
      );
    const at = isOnlyAnswer ? joined.findLastIndex(({ quotes }) => quotes.some(({ person }) => person === rep)) : -1;
    const before = joined[at];
    if (before) joined[at] = { ...before, quotes: [...before.quotes, ...finding.quotes] };
    else joined.push(finding);
  }
  return joined;
}

/** What buyers say: their words where they are repeated, else what the rep says of it, without the rep's own answer. */
export function saysOf({ quotes, text }: Finding): readonly string[] {
  const heard = quotes.filter(({ said }) => !isAnswer(said));
  const said = (heard.length ? heard : quotes).flatMap(({ said }) => {
    const repeated = repeatedWords(said);
    return repeated.length ? repeated : reasonsAbout(text, said);
  });
  return [...new Set((said.length ? said : [text]).map((words) => cut(words, 300)))].slice(0, 20);
}

/** Of the reasons that one sentence gives, those that share words with what was found; the whole sentence where none does. */
function reasonsAbout(text: string, said: string): readonly string[] {
  const telling = new Set(tellingStems(text));
  const about = reasonsIn(said).filter((reason) => tellingStems(reason).some((stem) => telling.has(stem)));
  return about.length ? about : [said];
}

/** What the rep says to it; `short` only where the words can be said as they are. */
export function responseOf({ quotes }: Finding, open: string) {
  const own = quotes.map(({ said }) => said).filter(isAnswer);
  const aloud = own.filter((said) => lead.test(said)).map((said) => said.replace(lead, ''))[0] ?? '';
  const isSayable = aloud.split(' ').length > 2 && aloud.length <= 240;
  return {
    short: isSayable ? aloud.charAt(0).toUpperCase() + aloud.slice(1) : open,
    long: own.length ? own.join(' ') : open,
    email: open,
  };
}

/** "Never say …", "Niemand nennt es …": English, German. */
const notSaid = any(
  "(?:never|nobody|don't|do not|doesn't) (?:say|says|call it|calls it|use|uses)",
  '(?:nie|niemand|nicht) (?:sagt|sagen|nennt|nennen)',
);
const jargon = new RegExp(
  `\\b${notSaid}(?: (?:it|das|es))?[: ]+["“„]?([\\p{L}][\\p{L} -]{2,40}?)["”“]?(?=[,.;!?]|$)`,
  'iu',
);

/** What only tells which of our words buyers do not use is no phrase of theirs: it stands beside the first of them. */
export function partJargon(findings: readonly Finding[]): { phrases: readonly Finding[]; avoid: readonly string[] } {
  const jargonIn = ({ quotes, text }: Finding) => jargon.exec(quotes[0]?.said ?? text)?.[1];
  const phrases = findings.filter((finding) => !jargonIn(finding));
  if (!phrases.length) return { phrases: findings, avoid: [] };
  return { phrases, avoid: [...new Set(findings.flatMap((finding) => jargonIn(finding)?.trim() ?? []))] };
}

/** The buyer's own words: those that the finding puts in so many words, else those that the first quote repeats. */
export function verbatim({ text, quotes }: Finding): string {
  const repeated = quotes.flatMap(({ said }) => repeatedWords(said));
  return repeated.find((words) => words === text) ?? repeated[0] ?? quotes[0]?.said ?? text;
}
