import type { Fact, FactName } from './facts.ts';
import { type Apart, groupOf, identityOf, keysOf } from './identity.ts';
import { byHand, type MergedFact, type MergedFacts, mergeFact, type Place, type Placed } from './merge.ts';
import { pageAddress } from './page-address.ts';
import { shownHost } from './parse/host-names.ts';
import { bareName } from './parse/legal-form.ts';
import { isOfLinkedin, type Reading } from './reading.ts';
import { withRecordFacts } from './signals.ts';
import type { Spec } from './spec.ts';
import { fold } from './text.ts';

export { apartKey, sameCompany } from './identity.ts';
export type { MergedFact } from './merge.ts';

/** The person's name as it was read, folded, whatever the seller typed over it; null where no source names one. */
export function personRead({ facts }: Pick<Prospect, 'facts'>): string | null {
  const named = facts['person.name'];
  const read = named && [named.fact, ...named.agreeing, ...named.conflicting].find(({ reading }) => reading !== byHand);
  return typeof read?.value === 'string' ? fold(read.value) : null;
}

/** A reading that went into a prospect, without its facts. */
export type Source = Pick<Reading, 'id' | 'reader' | 'kind' | 'why' | 'url' | 'title' | 'at' | 'health'>;

/** One company, perhaps one person of it, and everything its readings say. */
export interface Prospect {
  /** Registrable domain; else `linkedin:SLUG`, `crm:SYSTEM:RECORD` or `crm:SYSTEM:TYPE/RECORD`, or `name:FOLDED NAME`. */
  readonly key: string;
  /** Other keys that name the same company. */
  readonly aliases: readonly string[];
  /** The company's name, or the best there is to show for it. */
  readonly name: string;
  readonly person: { readonly name: string; readonly title: string | null } | null;
  readonly facts: MergedFacts;
  readonly sources: readonly Source[];
}

export interface ProspectOptions {
  /** The id of the reading that the seller is looking at. The newest one, unless said. */
  readonly subject?: string;
  /** Sources that the seller has said are not the same company; taking a pair out undoes it. */
  readonly apart?: Apart;
  /** Facts that the seller typed, each with a key of the company it is about. */
  readonly byHand?: readonly { readonly key: string; readonly fact: Fact }[];
}

/**
 * The prospect that the readings tell of: that of the subject, with all readings of the same company merged in. Null where
 * there is nothing to qualify. The order of the readings does not matter, only when each was read.
 */
export function prospectOf(readings: readonly Reading[], options: ProspectOptions = {}): Prospect | null {
  const told = readings.filter((reading) => reading.kind !== 'none' && reading.facts.length > 0);
  const newest = freshest(told);
  const meant = told.find((reading) => reading.id === options.subject);
  // The page may have been read again since: its newest reading stands for it.
  const subject =
    options.subject === undefined ? newest[0] : newest.find((reading) => meant && isSamePage(reading, meant));
  if (!subject) return null;
  const group = groupOf(subject, newest, options.apart ?? []);
  const named = [...new Set(strongestFirst(group.flatMap(keysOf)))];
  // Where nothing names the company, its page does.
  const [key = identityOf(subject).page, ...aliases] = named;
  const keys = [key, ...aliases];
  const hand = (options.byHand ?? [])
    .filter((one) => keys.includes(one.key))
    .map(({ fact }): Placed => ({ fact, place: 'hand' }));
  const facts = merged([...placedFacts(group, subject), ...hand]);
  const text = (name: FactName): string | null => {
    const value = facts[name]?.fact.value;
    return typeof value === 'string' ? value : null;
  };
  const person = text('person.name');
  const domain = text('company.domain');
  return {
    key,
    aliases,
    name:
      text('company.name') ??
      text('person.company') ??
      (domain === null ? person : shownHost(domain)) ??
      namelessly(subject, text),
    person: person === null ? null : { name: person, title: text('person.title') },
    facts,
    sources: group.map(({ facts: _, ...source }) => source),
  };
}

/** What to call a company whose name was not read. A network's or a CRM's title may name nobody but itself: the address or record does. */
function namelessly(subject: Reading, text: (name: FactName) => string | null): string {
  const [linkedin, system, record] = [text('company.linkedin'), text('crm.system'), text('crm.recordId')];
  if (linkedin) return linkedin.replace(/^https?:\/\/(?:www\.)?/, '');
  return system && record ? `${system} ${record}` : subject.title;
}

/** Newest first, and of one page by one reader only the newest reading: a page that changed does not contradict itself. */
function freshest(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return [...readings]
    .sort((a, b) => (Date.parse(b.at) || 0) - (Date.parse(a.at) || 0) || (a.id < b.id ? 1 : -1))
    .filter((reading) => {
      if (seen.has(pageOf(reading))) return false;
      seen.add(pageOf(reading));
      return true;
    });
}

const pageOf = (reading: Reading): string => `${reading.reader} ${pageAddress(reading.url)}`;
const isSamePage = (a: Reading, b: Reading): boolean => a.id === b.id || pageOf(a) === pageOf(b);

const ranks = [/^(?!linkedin:|crm:|name:)/, /^linkedin:/, /^crm:/, /^name:/];
const strongestFirst = (keys: readonly string[]): string[] =>
  ranks.flatMap((rank) => keys.filter((key) => rank.test(key)));

/** Where a reading's facts stand: what kind of place it is. */
export const placeOf = (reading: Pick<Reading, 'reader' | 'kind'>): Place =>
  reading.kind === 'crm' ? 'crm' : isOfLinkedin(reading) ? 'linkedin' : 'site';

/** All facts of the group; those about people only of one person: the subject's, else whom the newest reading is about. */
function placedFacts(group: readonly Reading[], subject: Reading): Placed[] {
  const nameIn = (reading: Reading) => {
    const value = reading.facts.find((fact) => fact.name === 'person.name')?.value;
    return typeof value === 'string' ? fold(value) : null;
  };
  const person = [subject, ...group].map(nameIn).find((name) => name !== null) ?? null;
  return group.flatMap((reading) => {
    const isOther = nameIn(reading) !== person;
    return reading.facts
      .filter((fact) => !(isOther && fact.name.startsWith('person.')))
      .map((fact): Placed => ({ fact, place: fact.from === byHand ? 'hand' : placeOf(reading) }));
  });
}

function merged(placed: readonly Placed[]): MergedFacts {
  const byName = new Map<FactName, Placed[]>();
  for (const one of placed) {
    const held = byName.get(one.fact.name);
    if (held) held.push(one);
    else byName.set(one.fact.name, [one]);
  }
  const facts: { [F in FactName]?: MergedFact } = {};
  for (const [name, all] of byName) facts[name] = mergeFact(name, all);
  const named = facts['company.name'];
  if (named) facts['company.name'] = knownByAliases(named, facts['company.aliases']?.fact.value);
  return facts;
}

/** A name that another reading lists among the company's own is no conflict: "4Ever" and "ForEver GmbH". */
function knownByAliases(named: MergedFact, aliases: unknown): MergedFact {
  const known = new Set(Array.isArray(aliases) ? aliases.map((alias) => bareName(String(alias))) : []);
  const isKnown = (fact: Fact) => known.has(bareName(String(fact.value)));
  return {
    fact: named.fact,
    agreeing: [...named.agreeing, ...named.conflicting.filter(isKnown)],
    conflicting: named.conflicting.filter((fact) => !isKnown(fact)),
  };
}

/**
 * The prospect with the facts that the team keeps in its CRM: for each criterion with a `crmField` the tested fact out of
 * the record's field of that label. What the page says elsewhere is merged with it as ever.
 */
export function withSignals(prospect: Prospect, spec: Spec): Prospect {
  const places = new Map(prospect.sources.map((source) => [source.id, placeOf(source)]));
  const placeIn = (fact: Fact): Place => (fact.from === byHand ? 'hand' : (places.get(fact.reading) ?? 'site'));
  return { ...prospect, facts: withRecordFacts(prospect.facts, spec, placeIn) };
}
