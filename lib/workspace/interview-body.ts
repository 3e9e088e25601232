import type { LineQuote } from '#core/convergence-draft.ts';
import { type Interview, type Observation, type Quote, type Section, sections } from '#core/interview.ts';

/** Interviews and the study of them, as papers. What comes from outside is checked here; nothing is guessed. */

export type InterviewBody = Interview & Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const all = <T>(value: unknown, is: (one: Record<string, unknown>) => boolean): T[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one === 'object' && one !== null && is(one as Record<string, unknown>))
    : [];

/** An interview's body as it came from outside, or null where it is none. */
export function readInterview(body: Readonly<Record<string, unknown>>): InterviewBody | null {
  if (!isText(body.rep) || !isText(body.startedAt)) return null;
  return {
    rep: body.rep,
    role: isText(body.role) ? body.role : '',
    state: body.state === 'done' || body.state === 'running' ? body.state : 'paused',
    startedAt: body.startedAt,
    spentMs: typeof body.spentMs === 'number' ? body.spentMs : 0,
    since: isText(body.since) ? body.since : null,
    answers: all<Interview['answers'][number]>(body.answers, (one) => isText(one.question) && isText(one.said)),
    transcript: isText(body.transcript) ? body.transcript : '',
    quotes: all<Quote>(body.quotes, (one) => isText(one.id) && isText(one.said)),
    observations: all<Observation>(
      body.observations,
      (one) =>
        isText(one.id) && isText(one.text) && sections.includes(one.section as Section) && Array.isArray(one.quotes),
    ),
  };
}

/** What people decided about the proposals: which observations are one, and which are not. */
export interface StudyBody extends Readonly<Record<string, unknown>> {
  readonly groups: readonly StudyGroup[];
  /** Proposals that were turned down, by their id. */
  readonly apart: readonly string[];
  /** Divergences that were settled, with what the data said. */
  readonly settled: readonly { readonly id: string; readonly words: string }[];
}
export interface StudyGroup {
  readonly id: string;
  readonly section: Section;
  /** What they agree on, in one sentence. */
  readonly text: string;
  /** `INTERVIEW/OBSERVATION` */
  readonly voices: readonly string[];
}

export const emptyStudy: StudyBody = { groups: [], apart: [], settled: [] };

export function readStudy(body: Readonly<Record<string, unknown>>): StudyBody | null {
  return {
    groups: all<StudyGroup>(
      body.groups,
      (one) =>
        isText(one.id) && isText(one.text) && sections.includes(one.section as Section) && Array.isArray(one.voices),
    ),
    apart: Array.isArray(body.apart) ? body.apart.filter(isText) : [],
    settled: all<StudyBody['settled'][number]>(body.settled, (one) => isText(one.id) && isText(one.words)),
  };
}

export type { LineQuote };
