import { type Fact, type Kind, kindOf } from './facts.ts';
import type { MergedFact } from './merge.ts';
import type { Prospect } from './prospect.ts';

/** What of a prospect can be judged. What is no fact of its kind, whatever broke it, is left out: nothing is known there. */

const known = new WeakMap<Prospect, Prospect>();

/** The prospect with sound facts only. */
export function soundProspect(prospect: Prospect): Prospect {
  const before = known.get(prospect);
  if (before) return before;
  const fresh = soundOf(prospect);
  known.set(prospect, fresh);
  return fresh;
}

function soundOf(prospect: Prospect): Prospect {
  const facts: Record<string, MergedFact> = {};
  for (const [name, merged] of Object.entries(isRecord(prospect.facts) ? prospect.facts : {})) {
    if (name === '__proto__' || !isRecord(merged) || !isSound(merged.fact, name)) continue;
    const others = [...listOf(merged.agreeing), ...listOf(merged.conflicting)];
    facts[name] = others.every((fact) => isSound(fact, name))
      ? { fact: merged.fact, agreeing: listOf(merged.agreeing), conflicting: listOf(merged.conflicting) }
      : { fact: merged.fact, agreeing: [], conflicting: [] };
  }
  return { ...prospect, facts, sources: listOf(prospect.sources).filter(isRecord) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> & object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);
const isWords = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isSound(fact: unknown, name: string): fact is Fact {
  const kind = kindOf(name);
  if (!isRecord(fact) || kind === null || fact.name !== name || !isValue(kind, fact.value)) return false;
  const parts = fact.parts;
  return (
    [fact.said, fact.from, fact.at, fact.reading].every(isWords) &&
    (parts === undefined || (Array.isArray(parts) && parts.every(isPart)))
  );
}

const isPart = (part: unknown): boolean =>
  isRecord(part) && [part.value, part.said, part.from].every(isWords) && (part.on === undefined || isWords(part.on));

/** Whether a value is of a kind, as `ValueOf` has it. */
function isValue(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'list':
      return Array.isArray(value) && value.every(isWords);
    case 'range':
      return isRange(value);
    case 'money':
      return isRange(value) && (value.currency === null || isWords(value.currency));
    case 'year':
      return isNumber(value);
    case 'country':
      return isWords(value) && /^[A-Z]{2}$/.test(value);
    case 'fields':
      return isRecord(value) && Object.values(value).every(isWords);
    case 'signal':
      return isWords(value) || isNumber(value) || typeof value === 'boolean';
    default:
      return isWords(value);
  }
}

const isRange = (
  value: unknown,
): value is { readonly min: number; readonly max: number | null; readonly currency?: unknown } =>
  isRecord(value) && isNumber(value.min) && (value.max === null || (isNumber(value.max) && value.max >= value.min));
