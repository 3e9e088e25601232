import {
  coverage,
  type Interview,
  type InterviewAnswer,
  type Observation,
  type Section,
  sections,
} from './interview.ts';
import { namesIn } from './interview-deals.ts';
import { hitsIn, topics, topicsOf } from './interview-topics.ts';
import { cutAtWord, fold } from './text.ts';

/** Which question comes next: the seven, each followed by what its answer left open; then what is still thin. */

/** Why a question follows, as a code that the locale words. `said`: the words it hangs on. `topic`: what it is about. */
export type Because =
  | { readonly code: 'vague' | 'competitor'; readonly said: string }
  | { readonly code: 'untold' | 'thin'; readonly topic: string }
  | { readonly code: 'few-companies' | 'no-quote' | 'no-answer' | 'no-time' | 'nobody' | 'short' };

export interface PlannedQuestion {
  readonly id: string;
  /** What to ask, as a code that the locale words: one of the seven, a follow-up, or a topic. */
  readonly ask: string;
  /** A name that stands in the question; null where none does. */
  readonly named: string | null;
  /** Why this one now, for follow-ups. */
  readonly because: Because | null;
  /** 1 to 7 for the seven questions. */
  readonly number: number | null;
}

interface BaseQuestion {
  readonly id: string;
  readonly section: Section;
}

/** The seven, in the order in which they are put. */
export const baseQuestions: readonly BaseQuestion[] = [
  { id: 'deals', section: 'profile' },
  { id: 'before', section: 'triggers' },
  { id: 'first-words', section: 'language' },
  { id: 'evaluation', section: 'evaluation' },
  { id: 'fall-apart', section: 'objections' },
  { id: 'problem-words', section: 'language' },
  { id: 'who-else', section: 'channels' },
];

/** An interview takes 20 to 30 minutes: after this nothing new is begun. */
export const longestMs = 28 * 60_000;
const mostFollowUps = 2;
/** A section with fewer observations is thin. */
const enough = 2;

/** The next question, or null when all is asked or time is up. `spentMs` as by `spentIn`. */
export function nextQuestion(interview: Interview, spentMs: number): PlannedQuestion | null {
  const asked = new Set(interview.answers.map(({ question }) => question));
  const last = interview.answers.at(-1);
  if (last && spentMs < longestMs) {
    const base = last.question.split('/')[0]!;
    const given = interview.answers.filter(({ question }) => question.startsWith(`${base}/`)).length;
    if (given < mostFollowUps) {
      const follow = followUps(last, interview).find(
        ({ id }) => !asked.has(`${base}/${id}`) && !askedAnywhere(asked, id),
      );
      if (follow) return { ...follow, id: `${base}/${follow.id}`, number: null };
    }
  }
  const nextBase = baseQuestions.findIndex(({ id }) => !asked.has(id));
  const base = baseQuestions[nextBase];
  if (base) return { id: base.id, ask: base.id, named: null, because: null, number: nextBase + 1 };
  if (spentMs >= longestMs) return null;
  return thinQuestion(interview, asked);
}

const askedAnywhere = (asked: ReadonlySet<string>, id: string): boolean =>
  [...asked].some((question) => question.endsWith(`/${id}`));

type FollowUp = Omit<PlannedQuestion, 'number'>;

/** What an answer leaves open, the most telling first. */
function followUps(last: InterviewAnswer, interview: Interview): readonly FollowUp[] {
  const said = last.said;
  if (!said.trim()) return [];
  const folded = fold(said);
  const open: FollowUp[] = [];
  const add = (id: string, because: Because, named: string | null = null) => open.push({ id, ask: id, named, because });
  for (const { pattern, id } of vague) {
    const found = pattern.exec(folded)?.[0];
    if (found && !(id === 'how-many' && /\d/.test(folded)))
      add(id, { code: 'vague', said: asSaid(found.trim(), said) });
  }
  const [base = '', follow] = last.question.split('/');
  /** All that was said to this question so far: a follow-up does not ask again for what the answer before it told. */
  const told = interview.answers.filter(({ question }) => question.split('/')[0] === base).map((one) => one.said);
  const isAbout = (topic: string) => told.some((words) => topicsOf(words).some(({ id }) => id === topic));
  if (base === 'deals' && !told.some((words) => namesIn(words).length >= 3))
    add('more-deals', { code: 'few-companies' });
  if ((base === 'first-words' || base === 'problem-words') && !told.some((words) => /["“”„«»]/.test(words)))
    add('verbatim', { code: 'no-quote' });
  const lost = base === 'fall-apart' ? explainedBy('fall-apart/what-works', interview) : null;
  if (lost && !isAbout('answered')) add('what-works', { code: 'no-answer' }, cutAtWord(lost.text, 90));
  if (base === 'before' && !isAbout('timing')) add('how-long', { code: 'no-time' });
  if (base === 'evaluation' && !isAbout('committee')) add('who-asks', { code: 'nobody' });
  const competitor =
    /\b(?:against|versus|vs\.?|instead of|competitor|compared (?:us )?(?:to|with)|look(?:ed)? at|gegen|statt|verglichen mit)\s+(\p{Lu}[\p{L}\p{N}.&-]+)/u
      .exec(said)?.[1]
      ?.replace(/[.&-]+$/, '');
  if (competitor) add('competitor', { code: 'competitor', said: competitor }, competitor);
  // Short is the right length for an answer to "how many" or "where".
  if (follow === undefined && said.trim().split(/\s+/).length < 12) add('example', { code: 'short' });
  if (base === 'deals')
    for (const topic of topics.filter(({ section }) => section === 'profile'))
      if (!heardOf(interview).has(topic.id)) add(topic.id, { code: 'untold', topic: topic.id });
  return open;
}

/** Folded words as they stand in what was said; as they are where they cannot be found again. */
function asSaid(folded: string, said: string): string {
  const words = said.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const length = folded.split(' ').length;
  return words.map((_, at) => words.slice(at, at + length).join(' ')).find((part) => fold(part) === folded) ?? folded;
}

/** Words of English and German, folded, that can mean anything. */
const vague: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  {
    id: 'how-many',
    pattern:
      /\b(?:small|mid-?size[d]?|mid-?market|large|enterprise|big|smb|scale-?ups?|kleine?r?|mittelgro(?:ss|ß)\w*|mittelstand\w*|gro(?:ss|ß)e?[rn]?|konzerne?)\b/,
  },
  {
    id: 'how-often',
    pattern:
      /\b(?:sometimes|often|usually|a lot|most of the time|many of them|always|never|manchmal|oft|meistens?|immer|nie)\b/,
  },
  {
    id: 'when',
    pattern: /\b(?:a while|some time|recently|eventually|at some point|neulich|kurzlich|irgendwann|eine weile)\b/,
  },
  {
    id: 'what-else',
    pattern: /\b(?:and so on|stuff|things like that|etc|whatever|und so weiter|usw|solche sachen)\b/,
  },
  {
    id: 'why-they',
    pattern: /\b(?:good fit|bad fit|great customer|ideal|passte? gut|gute kunden?|guter kunde)\b/,
  },
];

const heardOf = (interview: Interview): ReadonlySet<string> =>
  new Set(interview.answers.flatMap(({ said }) => topicsOf(said).map(({ id }) => id)));

/** After the seven: the topic of the thinnest section that nobody has touched. */
function thinQuestion(interview: Interview, asked: ReadonlySet<string>): PlannedQuestion | null {
  const counts = coverage(interview);
  const heard = heardOf(interview);
  const thin = sections.filter((section) => counts[section] < enough).sort((a, b) => counts[a] - counts[b]);
  for (const section of thin)
    for (const topic of topics) {
      const id = `thin/${topic.id}`;
      if (topic.section !== section || asked.has(id) || askedAnywhere(asked, topic.id)) continue;
      if (heard.has(topic.id) && counts[section] > 0) continue;
      return { id, ask: topic.id, named: null, because: { code: 'thin', topic: topic.id }, number: null };
    }
  return null;
}

/** The section that a question is about. */
export function sectionOfQuestion(question: string): Section {
  const [base, follow] = question.split('/');
  if (follow === 'competitor') return 'evaluation';
  const topic = topics.find(({ id }) => id === (follow ?? ''));
  return topic?.section ?? baseQuestions.find(({ id }) => id === base)?.section ?? 'profile';
}

/** Follow-ups whose answers are figures, names and replies that mean something only beside what they explain. */
const explaining: readonly string[] = ['how-often', 'when', 'how-long', 'who-asks', 'what-works', 'answered'];

/** The observation that the answer to a follow-up explains; null where it stands on its own. */
export function explainedBy(question: string, { answers, quotes, observations }: Interview): Observation | null {
  const [base = '', follow] = question.split('/');
  if (follow === undefined || !explaining.includes(follow)) return null;
  const section = sectionOfQuestion(base);
  const told = observations.filter((one) => {
    const from = quotes.find(({ id }) => id === one.quotes[0])?.from.slice('answer:'.length) ?? '';
    return one.section === section && from.split('/')[0] === base;
  });
  const pattern = vague.find(({ id }) => id === follow)?.pattern;
  const last = answers.findLast((one) => one.question.split('/')[0] === base && pattern?.test(fold(one.said)));
  const hung = pattern && last ? told.find(({ text }) => pattern.test(fold(text))) : undefined;
  if (hung) return hung;
  // An answer to a lost deal is to what sounds most like an objection.
  const objecting = (one: Observation) => hitsIn(one.text).find(({ topic }) => topic.id === 'objection')?.count ?? 0;
  return told.reduce<Observation | null>((best, one) => (best && objecting(best) >= objecting(one) ? best : one), null);
}
