import { type Account, recordFact } from './accounts.ts';
import { type Fact, type FactName, isPersonFact, kindOf, type Value } from './facts.ts';
import type { SentFact } from './flags.ts';
import type { MergedFact } from './merge.ts';
import { parseFact } from './parse/parse-fact.ts';
import type { Prospect } from './prospect.ts';
import { signalOf } from './signal.ts';

/** Accounts and flags as prospects, so that the one verdict of the product judges them too. */

/** An account of the team's list; its words are understood as those of a CRM record. `today`: YYYY-MM-DD. */
export function prospectOfAccount(account: Account, today: string): Prospect {
  const facts: Record<string, MergedFact> = {};
  const put = (name: FactName, said: string, value: Value | null) => {
    if (value === null) return;
    facts[name] = {
      fact: { name, value, said, from: "team's account list", at: `${today}T00:00:00Z`, reading: 'account' },
      agreeing: [],
      conflicting: [],
    };
  };
  put('company.domain', account.domain, account.domain);
  if (account.name !== account.domain) put('company.name', account.name, account.name);
  for (const [name, said] of Object.entries(account.facts)) {
    if (kindOf(name) === null || name === recordFact) continue;
    put(name as FactName, said, cellValue(name, said, today));
  }
  return { key: account.domain, aliases: [], name: account.name, person: null, facts, sources: [] };
}

/** What a cell of the list means, or null where its words say nothing of that kind: the account is judged without it. */
export function cellValue(name: string, said: string, today: string): Value | null {
  const kind = kindOf(name);
  if (kind === 'signal') return signalOf(said);
  return kind === 'list' ? listOf(said) : parseFact(name as FactName, said, { today, lang: '' });
}

const listOf = (said: string): readonly string[] | null => {
  const items = said
    .split(/[;,|]/)
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length ? items : null;
};

/** What a flag brought along, as a prospect. Facts about a person are left out: the account is judged, nobody in it. */
export function prospectOfFlag(
  prospect: { readonly key: string; readonly name: string },
  sent: readonly SentFact[],
): Prospect {
  const facts: Record<string, MergedFact> = {};
  for (const { name, value, said, from, at } of sent) {
    if (kindOf(name) === null || isPersonFact(name)) continue;
    const fact: Fact = { name: name as FactName, value: value as Value, said, from, at, reading: 'flag' };
    facts[name] = { fact, agreeing: [], conflicting: [] };
  }
  return { key: prospect.key, aliases: [], name: prospect.name, person: null, facts, sources: [] };
}
