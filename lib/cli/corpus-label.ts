import type { Fact, FactName, Range } from '#core/facts.ts';
import { parseFact } from '#core/parse/parse-fact.ts';
import { fold, oneSpace } from './corpus-compare.ts';
import type { Graded } from './corpus-tally.ts';

/** What a page's label says about one fact, and how a reading is held against it. */
export interface Label {
  readonly fact: FactName;
  /** `null`: nothing was read. */
  grade(fact: Fact | null): Graded;
}

const context = { today: '2026-11-21', lang: '' };
const meant = (name: FactName, words: unknown) => parseFact(name, oneSpace(words), context);
export const listOf = (label: unknown): string[] =>
  Array.isArray(label)
    ? label.map(String)
    : label === null || label === undefined || label === ''
      ? []
      : [String(label)];
const asRange = (fact: Fact): Range | null =>
  typeof fact.value === 'object' && 'min' in fact.value ? (fact.value as Range) : null;
const saw = (fact: Fact) =>
  `read ${JSON.stringify(fact.value)} from ${fact.from} ("${oneSpace(fact.said).slice(0, 80)}")`;

/** One value. `wanted` null: the page does not state it. */
export function single(fact: FactName, wanted: string | null, isRight: (fact: Fact) => boolean): Label {
  return {
    fact,
    grade(read) {
      if (wanted === null)
        return read
          ? { tally: { invented: 1 }, remarks: [`${fact}: ${saw(read)}; the page states none`] }
          : { tally: {}, remarks: [] };
      if (!read) return { tally: { labelled: 1, missed: 1 }, remarks: [`${fact}: missed "${wanted}"`] };
      if (isRight(read)) return { tally: { labelled: 1, right: 1 }, remarks: [] };
      return { tally: { labelled: 1, wrong: 1 }, remarks: [`${fact}: ${saw(read)}; labelled "${wanted}"`] };
    },
  };
}

export const stated = (label: unknown): string | null => listOf(label).join(' / ') || null;

/** A number or a range ("51-200"). A single number is right when the range read holds it and has it as an end. */
export function employees(label: unknown): Label {
  return single('company.employees', stated(label), (fact) => {
    const read = asRange(fact);
    if (!read) return false;
    if (typeof label === 'number') return (read.min === label || read.max === label) && read.min <= label;
    const wanted = meant('company.employees', label) as Range | null;
    return wanted !== null && wanted.min === read.min && wanted.max === read.max;
  });
}

/** Ids of a closed set: right when the label's words mean the same id. */
export const identified = (fact: FactName, label: unknown): Label =>
  single(fact, stated(label), (read) => meant(fact, label) === read.value || fold(label) === fold(read.said));

/** Company sites have keywords instead of an industry: judged only where the keywords mean one. */
export function industryByKeywords(keywords: readonly string[]): Label[] {
  const ids = keywords.map((words) => meant('company.industry', words)).filter((id) => id !== null);
  return ids.length ? [single('company.industry', keywords.join(', '), (fact) => ids.includes(fact.value))] : [];
}

/** A list that shows some of what there is. Items outside `vocabulary` count neither way. */
export function someOf(fact: FactName, wanted: readonly string[], vocabulary: ReadonlySet<string> | null): Label {
  return {
    fact,
    grade(read) {
      const items = (Array.isArray(read?.value) ? (read.value as string[]) : []).map(fold);
      const labels = wanted.map(fold);
      const missing = wanted.filter((item) => !items.includes(fold(item)));
      const extra = items.filter((item) => !labels.includes(item) && (vocabulary === null || vocabulary.has(item)));
      return {
        tally: {
          labelled: labels.length,
          right: labels.length - missing.length,
          missed: missing.length,
          invented: extra.length,
        },
        remarks: [
          ...missing.map((item) => `${fact}: missed "${item}"`),
          ...extra.map((item) => `${fact}: "${item}" is not labelled`),
        ],
      };
    },
  };
}
