import type { Test } from './criteria.ts';
import type { Section } from './interview.ts';
import { sizeSaid } from './interview-size.ts';
import { topicsOf } from './interview-topics.ts';
import { tellingStems } from './telling-stems.ts';
import { cut, cutAtWord, fold } from './text.ts';

/** A draft of the spec out of what was found: every line with the words it rests on. Valid, and open about what is missing. */

/** A finding: one thing that one or more people said, with their words. */
export interface Finding {
  readonly section: Section;
  readonly text: string;
  readonly quotes: readonly FoundQuote[];
}
export interface FoundQuote {
  readonly interview: string;
  readonly quote: string;
  readonly person: string;
  readonly said: string;
  /** YYYY-MM-DD */
  readonly at: string;
}

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
  /** What is behind an objection is not known yet. */
  meansSaidBy(people: string): string;
  interviewWith(person: string): string;
  summary(lines: string): string;
  saidByWith(people: string, quote: string): string;
  isItSo(what: string): string;
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
    findings.filter((finding) => finding.section === section).sort((a, b) => peopleIn(b) - peopleIn(a));
  const verifyBy = frame.reviewBy;
  const criteria = of('profile').map((finding) => ({
    id: named(finding, ''),
    label: label(finding.text),
    dimension: 'fit',
    kind: peopleIn(finding) > 1 ? 'core' : 'supporting',
    weight: peopleIn(finding) * 10,
    test: testFor(finding),
    why: words.saidBy(people(finding)),
    evidence: finding.quotes.map(({ said, person, at }) => ({ claim: said, source: words.interviewWith(person), at })),
    independentSources: peopleIn(finding),
    ask: cut(words.isItSo(finding.text.replace(/[.!?]+$/, '')), 300),
  }));
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
      committee: [],
    },
    triggers: of('triggers').map((finding) => ({
      id: named(finding, 'trigger-'),
      label: label(finding.text),
      phrases: phrasesIn(finding),
      recencyDays: 90,
      weight: peopleIn(finding) * 5,
      why: words.saidBy(people(finding)),
    })),
    evaluation: of('evaluation').map((finding, index) => ({
      id: named(finding, 'evaluation-'),
      what: label(finding.text),
      rank: index + 1,
      roles: [personaIn(finding.text)],
      proof: open,
    })),
    objections: of('objections').map((finding, index) => ({
      id: named(finding, 'objection-'),
      says: [...new Set(finding.quotes.map(({ said }) => cut(said, 300)))].slice(0, 20),
      means: words.meansSaidBy(people(finding)),
      frequencyRank: index + 1,
      response: { short: open, long: open, email: open },
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
    language: of('language').map((finding) => ({
      id: named(finding, 'phrase-'),
      quote: finding.quotes[0]?.said ?? finding.text,
      about: aboutOf(finding.text),
      speakerRole: personaIn(finding.text),
      speaker: words.customer,
      source: words.interviewWith(finding.quotes[0]?.person ?? words.aRep),
      at: finding.quotes[0]?.at ?? frame.today,
    })),
    scoring: {
      weights: { fit: 0.6, intent: 0.25, engagement: 0.15 },
      coreMinimum: Math.min(3, criteria.filter((one) => one.kind === 'core').length),
    },
  };
  return { spec, quotes };
}

const peopleIn = (finding: Finding): number => new Set(finding.quotes.map(({ person }) => person)).size;
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

/** A test as near to the words as can be had; where nothing fits, that the page speaks of it. */
function testFor(finding: Finding): Test {
  const topic = topicsOf(finding.text).find(({ section }) => section === 'profile')?.id;
  const folded = fold(finding.text);
  const size = topic === 'size' ? sizeSaid(finding.text) : null;
  if (size) {
    const { min, max } = size;
    if (max === null || max === min) return { field: 'company.employees', atLeast: min };
    return min === 0
      ? { field: 'company.employees', atMost: max }
      : { field: 'company.employees', between: [min, max] };
  }
  const tools = tellingTools.filter((tool) => folded.includes(fold(tool)));
  if (topic === 'tools' && tools.length) return { field: 'company.technologies', includesAny: tools };
  return { field: 'page.passages', says: phrasesIn(finding) };
}
const tellingTools = [
  'Salesforce',
  'HubSpot',
  'Snowflake',
  'SAP',
  'Jira',
  'Slack',
  'Microsoft Dynamics',
  'Pipedrive',
  'Zendesk',
  'Marketo',
  'Outreach',
  'Salesloft',
  'Gong',
];

/** Two or three words that stand together in the quotes and carry them. */
function phrasesIn(finding: Finding): string[] {
  const phrases = (finding.quotes.length ? finding.quotes.map(({ said }) => said) : [finding.text]).map((said) => {
    const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}+&'-]*/gu) ?? [];
    const telling = words.map((word) => tellingStems(word).length > 0);
    const from = telling.findIndex((tells, index) => tells && (telling[index + 1] ?? false));
    const start = from >= 0 ? from : Math.max(0, telling.indexOf(true));
    return words.slice(start, start + (telling[start + 1] ? 2 : 1)).join(' ');
  });
  const found = [...new Set(phrases.filter(Boolean))].slice(0, 10);
  return found.length ? found : [cut(finding.text, 60)];
}

const personaIn = (text: string): string =>
  /\b(?:cfo|ceo|founder|procurement|budget|cro|coo|geschäftsführer\w*|einkauf|vorstand)\b/i.test(text)
    ? 'economic'
    : /\b(?:cto|it|security|admin|engineer|architect|sicherheit|technik)\b/i.test(text)
      ? 'technical'
      : /\b(?:champion|revops|enablement)\b/i.test(text)
        ? 'champion'
        : 'user';
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
