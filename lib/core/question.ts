import type { Leaf } from './criteria.ts';
import { daySpan } from './day-span.ts';
import { type Kind, kindOf } from './facts.ts';
import { either, no, opposite, type Trit, tritOf, unknown, within, yes } from './kleene.ts';
import { phraseListener } from './phrase-listener.ts';
import { plainNumber, yesOrNo } from './signal.ts';
import { fold } from './text.ts';

/** One leaf of a test, made ready to be put to many values. A value of the wrong type answers nothing: unknown. */
export interface Question {
  /** `today` is a day number. */
  ask(value: unknown, today: number): Trit;
  /** Of a list: the places of the items that decided; [] where none did. */
  hits(value: unknown): readonly number[];
}

type Scalar = string | number | boolean;
type Ask = (value: unknown, today: number) => Trit;
const never: readonly number[] = [];

/** The question that a leaf asks. A leaf with an operator that this version does not know is always unknown. */
export function questionOf(leaf: Leaf): Question {
  const kind = kindOf(leaf.field) ?? 'text';
  if ('is' in leaf) return amongst([leaf.is], kind, false);
  if ('in' in leaf) return amongst(leaf.in, kind, false);
  if ('notIn' in leaf) return amongst(leaf.notIn, kind, true);
  if ('between' in leaf) return numeric(leaf.between[0], leaf.between[1], leaf.currency, kind);
  if ('atLeast' in leaf) return numeric(leaf.atLeast, Number.POSITIVE_INFINITY, leaf.currency, kind);
  if ('atMost' in leaf) return numeric(Number.NEGATIVE_INFINITY, leaf.atMost, leaf.currency, kind);
  if ('includesAny' in leaf) return including(leaf.includesAny, 'any', leaf.field, kind);
  if ('includesAll' in leaf) return including(leaf.includesAll, 'all', leaf.field, kind);
  if ('includesNone' in leaf) return including(leaf.includesNone, 'none', leaf.field, kind);
  if ('withinDays' in leaf) return recent(leaf.withinDays);
  if ('says' in leaf) return saying(typeof leaf.says === 'string' ? [leaf.says] : leaf.says, leaf.field);
  if ('known' in leaf) return { ask: (value) => (isAbsent(value) ? unknown : tritOf(leaf.known)), hits: () => never };
  return { ask: () => unknown, hits: () => never };
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Folding is the dear part of comparing words, and the same few words come again and again. */
const folded = new Map<string, string>();
function foldOnce(words: string): string {
  const known = folded.get(words);
  if (known !== undefined) return known;
  if (folded.size > 20_000) folded.clear();
  const fresh = fold(words);
  folded.set(words, fresh);
  return fresh;
}

/** `is`, `in` and `notIn`. A list off a page is open: what is missing from it says nothing. */
function amongst(operands: readonly Scalar[], kind: Kind, negated: boolean): Question {
  const words = new Set(operands.filter((operand) => typeof operand === 'string').map(foldOnce));
  const onlyWords = words.size > 0 && operands.every((operand) => typeof operand === 'string') && kind !== 'date';
  const turn = (trit: Trit): Trit => (negated ? opposite(trit) : trit);
  const single: Ask = (value) => {
    if (onlyWords && typeof value === 'string') {
      if (kind !== 'signal') return tritOf(words.has(foldOnce(value)));
      if (words.has(foldOnce(value))) return yes;
    }
    let found: Trit = no;
    for (const operand of operands) found = either(found, equals(value, operand, kind));
    return found;
  };
  const hits = (value: unknown) =>
    Array.isArray(value) ? value.flatMap((item, index) => (single(item, 0) === yes ? [index] : [])) : never;
  return {
    ask: (value, today) => {
      if (isAbsent(value)) return unknown;
      if (Array.isArray(value)) return hits(value).length ? turn(yes) : unknown;
      return turn(single(value, today));
    },
    hits,
  };
}

/** Whether a value is what the spec names; unknown where the two cannot be compared. */
function equals(value: unknown, operand: Scalar, kind: Kind): Trit {
  if (typeof value === 'object' && value !== null) {
    const least = typeof operand === 'string' ? plainNumber(operand) : operand;
    return typeof least === 'number' ? between(value, least, least) : unknown;
  }
  if (typeof value === 'number') {
    const number = typeof operand === 'string' ? plainNumber(operand) : operand;
    return typeof number === 'number' ? tritOf(value === number) : unknown;
  }
  if (typeof value === 'boolean') {
    const truth = typeof operand === 'string' ? yesOrNo(operand) : operand;
    return typeof truth === 'boolean' ? tritOf(value === truth) : unknown;
  }
  if (typeof value !== 'string') return unknown;
  if (kind === 'date') {
    const [held, asked] = [daySpan(value), daySpan(String(operand))];
    return held && asked ? within(held.first, held.last, asked.first, asked.last) : unknown;
  }
  if (typeof operand === 'string') return tritOf(foldOnce(value) === foldOnce(operand));
  if (typeof operand === 'number') {
    const number = plainNumber(value);
    return number === null ? unknown : tritOf(number === operand);
  }
  const truth = yesOrNo(value);
  return truth === null ? unknown : tritOf(truth === operand);
}

function between(value: object, least: number, most: number): Trit {
  const { min, max } = value as { min?: unknown; max?: unknown };
  if (typeof min !== 'number' || Number.isNaN(min)) return unknown;
  const top = max === null ? Number.POSITIVE_INFINITY : max;
  return typeof top === 'number' && top >= min ? within(min, top, least, most) : unknown;
}

/** `between`, `atLeast`, `atMost`, both ends included. */
function numeric(least: number, most: number, currency: string | undefined, kind: Kind): Question {
  const number: Ask = (value) => {
    if (typeof value === 'number') return Number.isFinite(value) ? within(value, value, least, most) : unknown;
    if (typeof value === 'object' && value !== null) return between(value, least, most);
    if (typeof value !== 'string') return unknown;
    if (kind === 'date') return daySpan(value) ? yearWithin(value, least, most) : unknown;
    const plain = plainNumber(value);
    return plain === null ? unknown : within(plain, plain, least, most);
  };
  if (kind !== 'money') return { ask: number, hits: () => never };
  return {
    ask: (value, today) => {
      const named =
        typeof value === 'object' && value !== null ? (value as { currency?: unknown }).currency : undefined;
      return typeof named === 'string' && named === currency ? number(value, today) : unknown;
    },
    hits: () => never,
  };
}

const yearWithin = (date: string, least: number, most: number): Trit => {
  const year = Number(date.slice(0, 4));
  return within(year, year, least, most);
};

/** Lists of canonical names: there an item is the name or is not. In others the words of an item may hold it. */
const exactLists: readonly string[] = ['company.technologies', 'company.aliases'];

function including(names: readonly string[], how: 'any' | 'all' | 'none', field: string, kind: Kind): Question {
  const exact = new Set(names.map(foldOnce));
  const inside = kind === 'list' && !exactLists.includes(field);
  const matchers = inside ? names.map(insideMatcher) : [];
  /** The items that are one of the names, and how many of the names are there. */
  const look = (items: readonly string[]) => {
    const places: number[] = [];
    const found = new Set<string>();
    items.forEach((item, place) => {
      const held = matchers.flatMap((matches, at) => (matches(item) ? [foldOnce(names[at] as string)] : []));
      if (exact.has(foldOnce(item))) held.push(foldOnce(item));
      if (held.length) places.push(place);
      for (const name of held) found.add(name);
    });
    return { count: found.size, places };
  };
  const seen = inside ? memo(look) : (list: readonly unknown[]) => look(list.map(wordsOrNone));
  const enough = (count: number) => (how === 'all' ? count === exact.size : count > 0);
  return {
    ask: (value) => {
      if (Array.isArray(value)) {
        if (!inside && how !== 'all') return hasOne(value, exact) ? (how === 'none' ? no : yes) : unknown;
        return enough(seen(value).count) ? (how === 'none' ? no : yes) : unknown;
      }
      if (typeof value !== 'string' || !value) return unknown;
      return tritOf(enough(look([value, ...value.split(/[;,|\n]+/)]).count) !== (how === 'none'));
    },
    hits: (value) => (Array.isArray(value) ? seen(value).places : never),
  };
}

function hasOne(items: readonly unknown[], wanted: ReadonlySet<string>): boolean {
  for (const item of items) if (typeof item === 'string' && wanted.has(foldOnce(item))) return true;
  return false;
}

/** An item that is no text keeps its place and matches nothing. */
const wordsOrNone = (item: unknown): string => (typeof item === 'string' ? item : '');

function insideMatcher(name: string): (item: string) => boolean {
  const find = phraseListener(name);
  return (item) => find(item)?.negated === false;
}

/** At most so many days before or after today; the days that a partial date can mean decide. */
const recent = (days: number): Question => ({
  ask: (value, today) => {
    const span = daySpan(typeof value === 'number' ? String(value) : value);
    return span ? within(span.first, span.last, today - days, today + days) : unknown;
  },
  hits: () => never,
});

/** Texts that tell a part only: that they do not say it does not mean that it is not so. */
const openTexts: readonly string[] = ['company.description'];

function saying(phrases: readonly string[], field: string): Question {
  const finders = phrases.map((phrase) => phraseListener(phrase));
  const says = (text: string) => finders.some((find) => find(text)?.negated === false);
  const places = memo((items) => items.flatMap((item, index) => (says(item) ? [index] : [])));
  const missing = openTexts.includes(field) ? unknown : no;
  let last: { text: string; said: boolean } | null = null;
  return {
    ask: (value) => {
      if (Array.isArray(value)) return places(value).length ? yes : unknown;
      if (typeof value !== 'string' || !value) return unknown;
      if (last?.text !== value) last = { text: value, said: says(value) };
      return last.said ? yes : missing;
    },
    hits: (value) => (Array.isArray(value) ? places(value) : never),
  };
}

/** Remembers what came of a list, as long as the list lives: looking for phrases is dear, and a panel asks again and again. */
function memo<T>(look: (items: readonly string[]) => T): (list: readonly unknown[]) => T {
  const known = new WeakMap<object, T>();
  return (list) => {
    const before = known.get(list);
    if (before !== undefined) return before;
    const fresh = look(list.map(wordsOrNone));
    known.set(list, fresh);
    return fresh;
  };
}
