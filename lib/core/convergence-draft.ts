import { type Finding, type FoundQuote, sourcesOf } from './convergence-draft-finding.ts';
import { committeeOf, personaIn } from './convergence-draft-people.ts';
import { profileLines } from './convergence-draft-size.ts';
import { partJargon, responseOf, saysOf, verbatim, withAnswers } from './convergence-draft-speech.ts';
import { phrasesIn, sizeTest, testFor } from './convergence-draft-tests.ts';
import type { Test } from './criteria.ts';
import type { Section } from './interview.ts';
import { tellingStems } from './telling-stems.ts';
import { cut, cutAtWord, fold } from './text.ts';

/** A draft of the spec out of what was found: every line with the words it rests on. Valid, and open about what is missing. */

/** Which line of the draft rests on which quote. `line` as in the address of a line: `employee-count`, `trigger-new-vp`. */
export interface LineQuote extends FoundQuote {
  readonly line: string;
}

export interface DraftedSpec {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly quotes: readonly LineQuote[];
}

export interface DraftFrame {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly reviewBy: string;
  readonly owner: string;
  readonly words: DraftWords;
}

/** What a draft says where nobody was quoted, in the language of those who will read it. */
export interface DraftWords {
  readonly toBeWritten: string;
  readonly nobodyYet: string;
  readonly defaultOwner: string;
  readonly noProfileYet: string;
  readonly customer: string;
  readonly aRep: string;
  readonly placeholder: string;
  saidBy(people: string): string;
  interviewWith(person: string): string;
  summary(lines: string): string;
  saidByWith(people: string, quote: string): string;
  /** A question to a prospect where no fact answers it. */
  isItSo(what: string): string;
  employeesBetween(least: number, most: number): string;
  readonly askSize: string;
  readonly askCountry: string;
  readonly askIndustry: string;
  readonly askTools: string;
  writtenOn(day: string): string;
}

/** Findings as a draft. What interviews cannot tell (weights, answers, proof) stands in it as to be written. */
export function draftFrom(findings: readonly Finding[], frame: DraftFrame): DraftedSpec {
  const { words } = frame;
  const open = words.toBeWritten;
  const owner = frame.owner || words.defaultOwner;
  const people = (finding: Finding): string =>
    [...new Set(finding.quotes.map(({ person }) => person))].join(', ') || words.nobodyYet;
  const quotes: LineQuote[] = [];
  const taken = new Set<string>();
  const named = (finding: Finding, prefix: string): string => {
    const id = freeId(finding.text, taken);
    for (const quote of finding.quotes) quotes.push({ ...quote, line: prefix + id });
    return id;
  };
  const of = (section: Section) =>
    findings.filter((finding) => finding.section === section).sort((a, b) => sourcesOf(b) - sourcesOf(a));
  const verifyBy = frame.reviewBy;
  const criteria = profileLines(of('profile'), words)
    .map(({ finding, size }) => {
      const test = size ? sizeTest(size) : testFor(finding);
      const several = sourcesOf(finding) > 1;
      return {
        id: named(finding, ''),
        label: label(finding.text),
        dimension: 'fit',
        // What no fact answers would keep every account waiting for a core match.
        kind: several && isAnswerable(test) ? 'core' : 'supporting',
        weight: sourcesOf(finding) * 10,
        test,
        why: words.saidBy(people(finding)),
        evidence: evidenceOf(finding, words),
        independentSources: sourcesOf(finding),
        ask: askFor(test, finding, words),
      };
    })
    .sort((a, b) => b.weight - a.weight || Number(isAnswerable(b.test)) - Number(isAnswerable(a.test)));
  const { phrases, avoid } = partJargon(of('language'));
  const spec = {
    schemaVersion: 1,
    id: frame.id,
    name: frame.name,
    version: frame.version,
    status: 'draft',
    effectiveFrom: frame.today,
    reviewBy: frame.reviewBy,
    owners: [owner],
    profile: {
      summary: criteria.length ? words.summary(summed(criteria)) : words.noProfileYet,
      criteria: criteria.length ? criteria : [placeholder(frame)],
      committee: committeeOf(findings, label, open),
    },
    triggers: of('triggers').map((finding) => ({
      id: named(finding, 'trigger-'),
      label: label(finding.text),
      phrases: phrasesIn(finding),
      recencyDays: 90,
      weight: sourcesOf(finding) * 5,
      why: words.saidBy(people(finding)),
    })),
    evaluation: of('evaluation').map((finding, index) => ({
      id: named(finding, 'evaluation-'),
      what: label(finding.text),
      rank: index + 1,
      roles: [personaIn(finding.text)],
      proof: open,
    })),
    objections: withAnswers(of('objections')).map((finding, index) => ({
      id: named(finding, 'objection-'),
      says: saysOf(finding),
      means: open,
      frequencyRank: index + 1,
      response: responseOf(finding, open),
      proof: open,
      askBack: open,
      owner,
      verifyBy,
    })),
    channels: of('channels').map((finding) => ({
      id: named(finding, 'channel-'),
      label: label(finding.text),
      what: /\b(?:trust|ask|recommend|referr|peer|analyst|vertrau|frag|empfehl|empfohl|kollege)/.test(
        fold(finding.text),
      )
        ? 'trusts'
        : 'looks',
      note: words.saidByWith(people(finding), cut(finding.quotes[0]?.said ?? finding.text, 500)),
    })),
    language: phrases.map((finding, index) => ({
      id: named(finding, 'phrase-'),
      quote: verbatim(finding),
      about: aboutOf(finding.text),
      speakerRole: personaIn(finding.text),
      speaker: words.customer,
      source: words.interviewWith(finding.quotes[0]?.person ?? words.aRep),
      at: finding.quotes[0]?.at ?? frame.today,
      ...(index === 0 && avoid.length ? { avoid } : {}),
    })),
    scoring: {
      weights: { fit: 0.6, intent: 0.25, engagement: 0.15 },
      coreMinimum: Math.min(3, criteria.filter((one) => one.kind === 'core').length),
    },
  };
  return { spec, quotes };
}

/** What was said, by whom: the same words of one person once. */
function evidenceOf({ quotes }: Finding, words: DraftWords) {
  const once = new Map(quotes.map((quote) => [`${quote.person} ${fold(quote.said)}`, quote]));
  return [...once.values()].map(({ said, person, at }) => ({ claim: said, source: words.interviewWith(person), at }));
}

const label = (text: string): string => cutAtWord(text.trim().replace(/[.!]+$/, '') || text, 140);

/** What several said; where nobody agrees with anybody yet, what was said first. */
function summed(criteria: readonly { readonly label: string; readonly kind: string }[]): string {
  const agreed = criteria.filter(({ kind }) => kind === 'core');
  return cutAtWord((agreed.length ? agreed : criteria.slice(0, 3)).map(({ label }) => label).join('; '), 900);
}

/** An id out of the words that tell most. */
function freeId(text: string, taken: Set<string>): string {
  const telling = new Set(tellingStems(text));
  const words = (fold(text).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 2 || /\d/.test(word));
  const best = words.filter((word) => telling.has(tellingStems(word)[0] ?? '')).slice(0, 4);
  const base = ((best.length ? best : words.slice(0, 4)).join('-') || 'line').slice(0, 56).replace(/-+$/, '');
  let id = base;
  for (let turn = 2; taken.has(id); turn++) id = `${base}-${turn}`;
  taken.add(id);
  return id;
}

const fieldOf = (test: Test): string => ('field' in test ? String(test.field) : '');
const isAnswerable = (test: Test): boolean => fieldOf(test) !== 'page.passages';

function askFor(test: Test, finding: Finding, words: DraftWords): string {
  const field = fieldOf(test);
  if (field === 'company.employees') return words.askSize;
  if (field === 'company.country') return words.askCountry;
  if (field === 'company.industry') return words.askIndustry;
  if (field === 'company.technologies') return words.askTools;
  return cut(words.isItSo(cutAtWord(finding.text.replace(/[.!?]+$/, ''), 200)), 300);
}

const aboutOf = (text: string): string =>
  /\b(?:want|wish|goal|need|hope|would love|will|wollen|wünsch\w*|ziel|brauch\w*|hoff\w*)\b/i.test(text)
    ? 'goal'
    : /\b(?:now|since|saved|result|finally|went from|jetzt|seit|endlich|gespart|ergebnis)\b/i.test(text)
      ? 'outcome'
      : 'problem';

const placeholder = (frame: DraftFrame) => ({
  id: 'to-be-agreed',
  label: frame.words.placeholder,
  dimension: 'fit',
  kind: 'supporting',
  weight: 0,
  test: { field: 'company.name', known: true },
  why: frame.words.writtenOn(frame.today),
});
