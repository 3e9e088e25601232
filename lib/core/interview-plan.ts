import { coverage, type Interview, type InterviewAnswer, type Section, sections } from './interview.ts';
import { topics, topicsOf } from './interview-topics.ts';
import { fold } from './text.ts';

/** Which question comes next: the seven, each followed by what its answer left open; then what is still thin. */

export interface PlannedQuestion {
  readonly id: string;
  readonly ask: string;
  /** What the interviewer listens for. */
  readonly listen: string;
  /** Why this one now, for follow-ups. */
  readonly because: string | null;
  /** 1 to 7 for the seven questions. */
  readonly number: number | null;
}

interface BaseQuestion {
  readonly id: string;
  readonly section: Section;
  readonly ask: string;
  readonly listen: string;
}

export const baseQuestions: readonly BaseQuestion[] = [
  {
    id: 'deals',
    section: 'profile',
    ask: 'Walk me through your last three closed-won deals. Who were they?',
    listen: 'Size, line of business, place, tools, who signed. Names of companies.',
  },
  {
    id: 'before',
    section: 'triggers',
    ask: 'What happened right before they started looking?',
    listen: 'An event with a date: a hire, a round, an audit, a missed number.',
  },
  {
    id: 'first-words',
    section: 'language',
    ask: 'What is the first thing a good prospect says?',
    listen: 'Their words, not ours.',
  },
  {
    id: 'evaluation',
    section: 'evaluation',
    ask: 'Which question comes up on every evaluation call?',
    listen: 'What they weigh, who asks it, what proves it.',
  },
  {
    id: 'fall-apart',
    section: 'objections',
    ask: 'Why do good-looking deals fall apart?',
    listen: 'The sentence that is heard, the stage, and what is behind it.',
  },
  {
    id: 'problem-words',
    section: 'language',
    ask: 'How do the best customers describe the problem?',
    listen: 'A sentence that could be put on the website as it is.',
  },
  {
    id: 'who-else',
    section: 'channels',
    ask: 'Who else did they look at, whom did they ask, and why us?',
    listen: 'Competitors, people and places they trust, the reason they give themselves.',
  },
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
  if (base) return { id: base.id, ask: base.ask, listen: base.listen, because: null, number: nextBase + 1 };
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
  const add = (id: string, ask: string, because: string, listen = '') => open.push({ id, ask, because, listen });
  for (const { pattern, id, ask } of vague) {
    const found = pattern.exec(folded)?.[0];
    if (found && !(id === 'how-many' && /\d/.test(folded))) add(id, ask, `“${found.trim()}” can mean anything`);
  }
  const words = said.trim().split(/\s+/).length;
  const base = last.question.split('/')[0];
  if (base === 'deals' && namesIn(said) < 3 && last.question === 'deals')
    add('more-deals', 'And the other deals? Take them one by one.', 'fewer than three companies were named');
  if ((base === 'first-words' || base === 'problem-words') && !/["“”„«»]/.test(said))
    add(
      'verbatim',
      'Say it as they said it. What was the sentence, word for word?',
      'there is no quote in the answer yet',
      'Write it down between quotation marks.',
    );
  if (base === 'fall-apart' && !topicsOf(said).some(({ id }) => id === 'answered'))
    add('what-works', 'What do you say then, and does it work?', 'there is an objection and no answer to it');
  if (base === 'before' && !topicsOf(said).some(({ id }) => id === 'timing'))
    add('how-long', 'How long before the first call was that?', 'an event without its time tells nobody when to call');
  if (base === 'evaluation' && !topicsOf(said).some(({ id }) => id === 'committee'))
    add('who-asks', 'Who asks it, and what proves it to them?', 'nobody was named who weighs it');
  const competitor =
    /\b(?:against|versus|vs\.?|instead of|competitor|compared (?:us )?(?:to|with))\s+(\p{Lu}[\p{L}\p{N}.&-]+)/u.exec(
      said,
    )?.[1];
  if (competitor)
    add('competitor', `What did they say about ${competitor}, and what decided it?`, `${competitor} was named`);
  if (words < 12) add('example', 'Give me one example, with a name and what happened.', 'the answer is short');
  if (base === 'deals')
    for (const topic of topics.filter(({ section }) => section === 'profile'))
      if (!said || !heardOf(interview).has(topic.id)) add(topic.id, topic.ask, `nothing was said about ${topic.label}`);
  return open;
}

const vague: readonly { readonly id: string; readonly pattern: RegExp; readonly ask: string }[] = [
  {
    id: 'how-many',
    pattern: /\b(?:small|mid-?size[d]?|mid-?market|large|enterprise|big|smb|scale-?ups?)\b/,
    ask: 'When you say that: from how many people to how many?',
  },
  {
    id: 'how-often',
    pattern: /\b(?:sometimes|often|usually|a lot|most of the time|many of them|always|never)\b/,
    ask: 'Out of your last ten, how many was that?',
  },
  {
    id: 'when',
    pattern: /\b(?:a while|some time|recently|eventually|at some point)\b/,
    ask: 'When was that, in weeks or months?',
  },
  {
    id: 'what-else',
    pattern: /\b(?:and so on|stuff|things like that|etc|whatever)\b/,
    ask: 'Which other things, by name?',
  },
  {
    id: 'why-they',
    pattern: /\b(?:good fit|bad fit|great customer|ideal)\b/,
    ask: 'What made it a fit? Name what you could have seen from outside.',
  },
];

/** Words that begin with a capital inside a sentence: companies and people, roughly. */
const namesIn = (said: string): number =>
  new Set(said.match(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\p{N}&.-]+(?: \p{Lu}[\p{L}\p{N}&.-]+)*/gu) ?? []).size;

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
      return { id, ask: topic.ask, listen: '', because: `little is known yet about ${topic.label}`, number: null };
    }
  return null;
}

/** The section that a question is about. */
export function sectionOfQuestion(question: string): Section {
  const [base, follow] = question.split('/');
  const topic = topics.find(({ id }) => id === (follow ?? ''));
  return topic?.section ?? baseQuestions.find(({ id }) => id === base)?.section ?? 'profile';
}
