import type { Divergence } from '#core/convergence-divergence.ts';
import type { DraftWords } from '#core/convergence-draft.ts';
import type { PlannedQuestion } from '#core/interview-plan.ts';
import type { HeadCount } from '#core/interview-size.ts';
import { say, sayIf, sayNumber, type Word } from './words.ts';

/** What core decides about interviews, as sentences. */

export interface QuestionWords {
  readonly ask: string;
  /** What the interviewer listens for; '' where nothing is said about it. */
  readonly listen: string;
  /** '' for the seven, which need no reason. */
  readonly because: string;
}

export function questionWords({ ask, named, because }: PlannedQuestion): QuestionWords {
  const why = because && {
    said: 'said' in because ? because.said : '',
    topic: 'topic' in because ? sayIf(`topic.${because.topic}`, because.topic) : '',
  };
  return {
    ask: say(`ask.${ask}` as Word, { named: named ?? '' }),
    listen: sayIf(`listen.${ask}`, ''),
    because: because && why ? say(`because.${because.code}`, why) : '',
  };
}

export interface DivergenceWords {
  readonly about: string;
  readonly why: string;
  readonly settle: string;
}

export function divergenceWords({ about, why, settle }: Divergence): DivergenceWords {
  return {
    about: about.length ? about.join(', ') : say('differ.size'),
    why:
      why.code === 'sizes'
        ? say('differ.sizes', { one: headCount(why.one), other: headCount(why.other) })
        : say('differ.denied'),
    settle: say(`settle.${settle}`),
  };
}

const headCount = ({ min, max }: HeadCount): string =>
  max === null ? say('differ.andMore', { min }) : min === max ? String(min) : say('differ.between', { min, max });

/** What a draft from interviews says where nobody was quoted. */
export const draftWords = (): DraftWords => ({
  toBeWritten: say('made.toBeWritten'),
  nobodyYet: say('made.nobodyYet'),
  defaultOwner: say('made.defaultOwner'),
  noProfileYet: say('made.noProfileYet'),
  customer: say('made.customer'),
  aRep: say('made.aRep'),
  placeholder: say('made.placeholder'),
  saidBy: (people) => say('made.saidBy', { people }),
  interviewWith: (person) => say('made.interviewWith', { person }),
  summary: (lines) => say('made.summary', { lines }),
  saidByWith: (people, quote) => say('made.saidByWith', { people, quote }),
  employeesBetween: (least, most) => say('made.employeesBetween', { least: sayNumber(least), most: sayNumber(most) }),
  askSize: say('made.askSize'),
  askCountry: say('made.askCountry'),
  askIndustry: say('made.askIndustry'),
  askTools: say('made.askTools'),
  isItSo: (what) => say('made.isItSo', { what }),
  writtenOn: (day) => say('made.writtenOn', { day }),
});
