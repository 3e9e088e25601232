import { type Fact, isPersonFact } from '#core/facts.ts';
import { companyAlone, isProfile } from '#core/flag-person.ts';
import type { Flag, FlagDraft, SentFact, SentVerdict } from '#core/flags.ts';
import { pageAddress } from '#core/page-address.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Verdict } from '#core/verdict.ts';

/** What of a prospect travels in a flag: its facts, and of a person only what the flag is about. */

/** A flag about a contact may carry the person's facts; no other may. */
export const isAboutPerson = (draft: FlagDraft): boolean =>
  draft.kind === 'wrong-contact' || (draft.fact !== null && isPersonFact(draft.fact));

export interface Raised {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly spec: Spec;
  readonly specHash: string;
  readonly prospect: Prospect;
  readonly verdict: Verdict;
  readonly url: string;
}

/** The flag that a draft becomes on what is shown. */
export function flagOf(draft: FlagDraft, { id, at, spec, specHash, prospect, verdict, url }: Raised): Flag {
  const aboutPerson = isAboutPerson(draft);
  return {
    id,
    kind: draft.kind,
    criterion: draft.criterion,
    fact: draft.fact,
    spec: { id: spec.id, version: spec.version, hash: specHash },
    prospect: sentProspect(prospect, pageAddress(url), aboutPerson),
    facts: sentFacts(prospect, verdict, spec, aboutPerson),
    verdict: sentVerdict(verdict),
    raisedAt: at,
    suggestedTier: draft.suggestedTier ?? null,
    reason: draft.reason ?? null,
    note: draft.note ?? null,
  };
}

/** Whom it is about. The address of a person's page, which often holds their name, goes with that name or not at all. */
function sentProspect({ key, name, person, sources }: Prospect, url: string, aboutPerson: boolean): Flag['prospect'] {
  const whole = { key, name, url, person: person?.name ?? null };
  const isPersons =
    isProfile(url) || sources.some((source) => source.kind === 'person' && pageAddress(source.url) === url);
  const sent = aboutPerson && person ? whole : isPersons ? companyAlone(whole) : { ...whole, person: null };
  return {
    key: cut(sent.key, 300),
    name: cut(sent.name, 300),
    url: cut(sent.url, 2000),
    person: sent.person === null ? null : cut(sent.person, 300),
  };
}

/** The facts as they travel. Of passages only those that a trigger was found in, of a record only the fields that the spec asks for. */
function sentFacts(prospect: Prospect, verdict: Verdict, spec: Spec, aboutPerson: boolean): SentFact[] {
  const labels = fieldsAskedFor(spec);
  const sent: SentFact[] = [];
  for (const merged of Object.values(prospect.facts)) {
    if (!merged || (isPersonFact(merged.fact.name) && !aboutPerson)) continue;
    const { fact } = merged;
    const value =
      fact.name === 'page.passages'
        ? passagesUsed(verdict)
        : fact.name === 'crm.fields'
          ? pick(fact.value as Record<string, string>, labels)
          : fact.value;
    if (isEmpty(value)) continue;
    const said = fact.name === 'page.passages' || fact.name === 'crm.fields' ? '' : fact.said;
    sent.push({
      name: fact.name,
      value: bounded(value),
      said: cut(said, 300),
      from: cut(fact.from, 300),
      at: cut(fact.at, 40),
    });
  }
  return sent.slice(0, 300);
}

const passagesUsed = (verdict: Verdict): string[] => [
  ...new Set(
    verdict.lines
      .flatMap((line) => line.used)
      .filter((fact) => fact.name === 'page.passages')
      .flatMap((fact) => fact.parts?.map((part) => part.said) ?? []),
  ),
];

/** The labels of a record that the spec names: everything else in it is none of the store's business. */
function fieldsAskedFor(spec: Spec): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const criterion of spec.profile.criteria) {
    for (const label of Object.values(criterion.crmField ?? {})) if (typeof label === 'string') labels.add(fold(label));
    for (const [, label] of JSON.stringify(criterion.test).matchAll(/"crm\.fields\.((?:[^"\\]|\\.)+)"/g))
      labels.add(fold(label ?? ''));
  }
  return labels;
}

const fold = (label: string): string => label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const pick = (fields: Record<string, string>, labels: ReadonlySet<string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([label]) => labels.has(fold(label))));

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const cut = (words: string, most: number): string => words.slice(0, most).replace(/\p{Surrogate}/gu, '');

function bounded(value: Fact['value']): SentFact['value'] {
  if (typeof value === 'string') return cut(value, 2000);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.slice(0, 200).map((item: string) => cut(item, 300));
  if ('min' in value && typeof value.min === 'number') return value as SentFact['value'];
  return Object.fromEntries(
    Object.entries(value as Record<string, string>).map(([label, said]) => [cut(label, 200), cut(said, 2000)]),
  );
}

const sentVerdict = ({ standing, composite, lines }: Verdict): SentVerdict => ({
  tier: standing.tier,
  provisional: standing.provisional,
  point: composite.point,
  low: composite.low,
  high: composite.high,
  outcomes: Object.fromEntries(lines.map((line) => [line.id, line.outcome])),
});
