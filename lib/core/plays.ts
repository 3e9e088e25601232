import type { Prospect } from './prospect.ts';
import { mergedUnder } from './prospect-values.ts';
import type { PlayReason } from './reason.ts';
import type { Objection, Persona, Phrase, Spec } from './spec.ts';
import { fold } from './text.ts';
import type { Line, Verdict } from './verdict.ts';

/** What a seller is doing right now, as far as it is known. */
export interface Moment {
  readonly persona: Persona | null;
  readonly stage: string | null;
  /** YYYY-MM-DD, to tell a handler that is past its verify-by day. */
  readonly today: string;
}

/** An objection handler chosen for this prospect. */
export interface ObjectionPlay {
  readonly objection: Objection;
  /** Why it stands here. */
  readonly because: readonly PlayReason[];
  readonly stale: boolean;
}

/** A buyer phrase chosen for this prospect. */
export interface PhrasePlay {
  readonly phrase: Phrase;
  readonly because: readonly PlayReason[];
}

export interface Plays {
  readonly persona: Persona | null;
  readonly objections: readonly ObjectionPlay[];
  readonly phrases: readonly PhrasePlay[];
}

/** The handlers and phrases for this prospect at this moment, the ones most likely to be needed first, each with its reasons. */
export function playsFor(spec: Spec, verdict: Verdict, prospect: Prospect, moment: Moment): Plays {
  const persona = moment.persona ?? personaOf(spec, prospect);
  const stage = moment.stage ?? stageOf(prospect);
  const lines = new Map(verdict.lines.map((line) => [line.id, line]));
  return {
    persona,
    objections: inOrder(
      spec.objections.map((objection) => weighObjection(objection, lines, persona, stage, moment.today)),
      (a, b) => a.objection.frequencyRank - b.objection.frequencyRank || byId(a.objection, b.objection),
    ),
    phrases: inOrder(
      spec.language.map((phrase) => weighPhrase(phrase, lines, persona)),
      (a, b) => abouts.indexOf(a.phrase.about) - abouts.indexOf(b.phrase.about) || byId(a.phrase, b.phrase),
    ),
  };
}

/** The part that the person at hand plays in the purchase, by the spec's committee; null where there is none to tell. */
export function personaOf(spec: Spec, prospect: Prospect): Persona | null {
  const said = (name: string) => {
    const value = mergedUnder(prospect, name)?.fact?.value;
    return typeof value === 'string' ? value : null;
  };
  const title = said('person.title') ?? (typeof prospect.person?.title === 'string' ? prospect.person.title : null);
  const seniority = said('person.seniority');
  const department = said('person.department');
  let best: { role: Persona; points: number } | null = null;
  for (const member of spec.profile.committee) {
    const named = title === null ? 0 : Math.max(0, ...member.titles.map((wanted) => likeness(title, wanted)));
    const senior = seniority !== null && member.seniority.includes(seniority) ? 1 : 0;
    const at = department !== null && member.departments.includes(department) ? 1 : 0;
    // A seniority or a department alone is shared by too many people to make a persona of.
    const points = named * 10 + (named || (senior && at) ? senior + at * 2 : 0);
    if (points > (best?.points ?? 0)) best = { role: member.role, points };
  }
  return best?.role ?? null;
}

/** 1 for the same title, less the more other words stand around it; 0 where a word of it is missing. */
function likeness(title: string, wanted: string): number {
  const held = titleWords(title);
  const asked = titleWords(wanted);
  if (!asked.length || !asked.every((word) => held.includes(word))) return 0;
  return 0.5 + (0.5 * asked.length) / Math.max(held.length, asked.length);
}

const shortTitles: Readonly<Record<string, string>> = {
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  ceo: 'chief executive officer',
  cfo: 'chief financial officer',
  cto: 'chief technology officer',
  cio: 'chief information officer',
  coo: 'chief operating officer',
  cmo: 'chief marketing officer',
  cro: 'chief revenue officer',
  cpo: 'chief product officer',
  ciso: 'chief information security officer',
  revops: 'revenue operations',
  ops: 'operations',
  eng: 'engineering',
  sr: 'senior',
};
const smallWords = new Set(['of', 'the', 'and', 'for', 'at', 'in', 'a', '&']);
const titleWords = (title: string): readonly string[] =>
  (fold(title).match(/[\p{L}\p{N}&]+/gu) ?? [])
    .flatMap((word) => (Object.hasOwn(shortTitles, word) ? (shortTitles[word] as string) : word).split(' '))
    .filter((word) => !smallWords.has(word));

function stageOf(prospect: Prospect): string | null {
  const stage = mergedUnder(prospect, 'crm.stage')?.fact?.value;
  return typeof stage === 'string' ? stage : null;
}

/** CRMs number and join their stages: "5 - Negotiation/Review" is Negotiation. */
function isStage(held: string, named: string): boolean {
  const words = plainWords(held);
  const wanted = plainWords(named);
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}

const plainWords = (words: string): readonly string[] => fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];

interface Weighed<P> {
  readonly play: P;
  readonly points: number;
}

type Lines = ReadonlyMap<string, Line>;

function weighObjection(
  objection: Objection,
  lines: Lines,
  persona: Persona | null,
  stage: string | null,
  today: string,
): Weighed<ObjectionPlay> {
  const open = openLines(objection.relatedCriteria, lines);
  const isTheirs = persona !== null && objection.personas.includes(persona);
  const isNow = stage !== null && objection.stages.some((named) => isStage(stage, named));
  const elsewhere = objection.personas.length > 0 && persona !== null && !isTheirs;
  const points = pointsOf(open) + (isTheirs ? 3 : 0) + (isNow ? 3 : 0) - (elsewhere ? 1 : 0);
  const rank = ([1, 2, 3] as const).find((each) => each === objection.frequencyRank);
  const because: readonly PlayReason[] = [
    ...open.slice(0, 2).map(ofLine),
    ...(isTheirs ? [{ code: 'persona', persona } as const] : []),
    ...(isNow ? [{ code: 'stage', stage } as const] : []),
    ...(rank ? [{ code: 'heard', rank } as const] : []),
  ];
  return { play: { objection, because, stale: objection.verifyBy < today }, points };
}

const abouts: readonly Phrase['about'][] = ['problem', 'goal', 'outcome'];

function weighPhrase(phrase: Phrase, lines: Lines, persona: Persona | null): Weighed<PhrasePlay> {
  const related = phrase.relatedCriteria.flatMap((id) => lines.get(id) ?? []);
  const matched = related.filter((line) => line.outcome === 'match');
  const open = openLines(phrase.relatedCriteria, lines);
  const isTheirs = persona !== null && phrase.speakerRole === persona;
  const because: readonly PlayReason[] = [
    ...(isTheirs ? [{ code: 'said-by', persona } as const] : []),
    ...matched.slice(0, 1).map(ofLine),
    ...open.slice(0, 1).map(ofLine),
  ];
  return { play: { phrase, because }, points: (isTheirs ? 3 : 0) + (matched.length ? 2 : 0) + pointsOf(open) / 2 };
}

/** The lines that give an objection its ground: what fails first, then what nobody knows. */
function openLines(ids: readonly string[], lines: Lines): readonly Line[] {
  const related = ids.flatMap((id) => lines.get(id) ?? []);
  return [
    ...related.filter((line) => line.outcome === 'mismatch'),
    ...related.filter((line) => line.outcome === 'unknown'),
  ];
}

const pointsOf = (open: readonly Line[]): number =>
  Math.max(0, ...open.map((line) => (line.outcome === 'mismatch' ? 4 : 2)));

const ofLine = ({ outcome, label }: Line): PlayReason => ({ code: outcome === 'exempt' ? 'match' : outcome, label });

function inOrder<P>(weighed: readonly Weighed<P>[], thenBy: (a: P, b: P) => number): readonly P[] {
  return [...weighed].sort((a, b) => b.points - a.points || thenBy(a.play, b.play)).map(({ play }) => play);
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
