/** One interview of one rep: what was asked, what was said, and what it shows for the six sections of the spec. */

export const sections = ['profile', 'triggers', 'evaluation', 'objections', 'channels', 'language'] as const;
export type Section = (typeof sections)[number];

/** Something that was said, in the words in which it was said. */
export interface Quote {
  readonly id: string;
  readonly said: string;
  /** Who said it: the rep, or a speaker of the transcript. */
  readonly speaker: string;
  /** `answer:QUESTION`, or `transcript 00:12:31`. */
  readonly from: string;
}

/** What somebody takes a quote to show. `text` may be put more plainly; the quotes stay as they are. */
export interface Observation {
  readonly id: string;
  readonly section: Section;
  readonly text: string;
  readonly quotes: readonly string[];
}

export interface InterviewAnswer {
  readonly question: string;
  readonly asked: string;
  /** Why it was asked, for follow-ups. */
  readonly because: string | null;
  /** '' where it was passed over. */
  readonly said: string;
  readonly at: string;
}

export interface Interview {
  readonly rep: string;
  readonly role: string;
  readonly state: 'running' | 'paused' | 'done';
  readonly startedAt: string;
  /** Time spent in it so far, without pauses, as of `since`. */
  readonly spentMs: number;
  /** When it was last taken up; null while it is paused. */
  readonly since: string | null;
  readonly answers: readonly InterviewAnswer[];
  readonly transcript: string;
  readonly quotes: readonly Quote[];
  readonly observations: readonly Observation[];
}

export const emptyInterview = (rep: string, role: string, at: string): Interview => ({
  rep,
  role,
  state: 'running',
  startedAt: at,
  spentMs: 0,
  since: at,
  answers: [],
  transcript: '',
  quotes: [],
  observations: [],
});

/** Nobody is at one question for longer: what goes beyond is a browser that was closed without a pause. */
const longestSilence = 10 * 60_000;

/** Milliseconds spent in an interview until `now`: from one answer to the next, without silences that are none. */
export function spentIn({ spentMs, since, answers }: Interview, now: Date): number {
  if (!since) return spentMs;
  const start = Date.parse(since);
  const marks = [...answers.map(({ at }) => Date.parse(at)), now.getTime()].filter((at) => at > start);
  const gaps = marks.map((at, index) => Math.min(at - (marks[index - 1] ?? start), longestSilence));
  return gaps.reduce((spent, gap) => spent + Math.max(0, gap), spentMs);
}

/** Puts it aside: the clock stops. */
export const pause = (interview: Interview, now: Date): Interview => ({
  ...interview,
  state: interview.state === 'done' ? 'done' : 'paused',
  spentMs: spentIn(interview, now),
  since: null,
});

export const resume = (interview: Interview, now: Date): Interview =>
  interview.since ? interview : { ...interview, state: 'running', since: now.toISOString() };

export const finish = (interview: Interview, now: Date): Interview => ({ ...pause(interview, now), state: 'done' });

/** How many observations each section has. */
export function coverage(interview: Interview): Readonly<Record<Section, number>> {
  const counts = Object.fromEntries(sections.map((section) => [section, 0])) as Record<Section, number>;
  for (const { section } of interview.observations) counts[section]++;
  return counts;
}
