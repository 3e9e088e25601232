import type { Fact, FactName } from '#core/facts.ts';
import type { Prospect } from '#core/prospect.ts';

/** A fact as a reader would have made it, for tests of what comes after. */
export const madeFact = (name: string, value: unknown, more: Partial<Fact> = {}): Fact => ({
  name: name as FactName,
  value: value as Fact['value'],
  said: typeof value === 'string' ? value : JSON.stringify(value),
  from: `label "${name}"`,
  at: '2026-11-20T09:00:00Z',
  reading: 'reading-1',
  ...more,
});

/** A prospect that knows these values. */
export function madeProspect(
  values: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, Partial<Fact>>> = {},
): Prospect {
  const facts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { fact: madeFact(name, value, more[name]), agreeing: [], conflicting: [] },
    ]),
  );
  return { key: 'ferrotone.example', aliases: [], name: 'Ferrotone', person: null, facts, sources: [] };
}
