import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { labelsFor } from './labels.ts';
import { ofSale } from './likely-labels.ts';
import { ownNamesFor, plainName } from './own-names.ts';
import { comparedLabel, type RecordType, recordTypeIn } from './record-type.ts';

/** Runs outside the page. */

const first = /^(?:first name|given name|vorname|prénom|nombre|nome)$/;
const last = /^(?:last name|surname|family name|nachname|nom|nom de famille|apellidos?|cognome)$/;

/** First and last name, where a person's record has them as two fields. */
function wholeName(clipping: Clipping): readonly Candidate[] {
  const part = (label: RegExp) => clipping.fields.find((field) => label.test(comparedLabel(field.label)))?.said ?? '';
  const said = `${part(first)} ${part(last)}`.trim();
  return part(last) && said ? [{ said, from: 'label "First name" and "Last name"' }] : [];
}

/** What kind of record it is by the fields that only such a record has, where neither address nor heading says. */
function typeByFields(clipping: Clipping): RecordType | null {
  const kind = clipping.fields.find(({ label }) =>
    /^(?:(?:contact|record) ?type|kontakttyp|type de contact|tipo d[ei] contat?c?to|tipo de contato)$/.test(
      comparedLabel(label),
    ),
  );
  const called = recordTypeIn(kind?.said ?? '');
  if (called) return called;
  const own = (clipping.found['crm.fields'] ?? []).map(({ item }) => plainName(item ?? ''));
  const labels = [...clipping.fields.map(({ label }) => comparedLabel(label)), ...own];
  const has = (pattern: RegExp): boolean => labels.some((label) => pattern.test(label));
  return byFields.find(({ all, none }) => all.every(has) && !(none && has(none)))?.type ?? null;
}
/** The first kind of record that has all of these fields and not that one. */
const byFields: readonly { readonly type: RecordType; readonly all: readonly RegExp[]; readonly none?: RegExp }[] = [
  // Odoo keeps leads and opportunities in one form: a lead has the name of a company that is none of its contacts yet, and no revenue.
  { type: 'lead', all: [/^partnername$/], none: /^expectedrevenue$/ },
  {
    type: 'deal',
    all: [
      /^(?:(?:deal|sales|opportunity) stage|(?:expected )?clos(?:e|ing) date|probability|dealname|dealstage|closedate|verkaufsphase|abschlussdatum|wahrscheinlichkeit|date de clôture|probabilité)$/,
    ],
  },
  { type: 'deal', all: [ofSale] },
  { type: 'lead', all: [/^lead(?: |-)?(?:status|source|quelle)$/] },
  {
    type: 'contact',
    all: [/^(?:function|job ?(?:title|position)|first ?name|last ?name|berufsbezeichnung|vorname|nachname|prénom)$/],
  },
  // Whoever has a title at a company is a person.
  { type: 'contact', all: [/^title$/, /^company$/] },
  {
    type: 'company',
    all: [
      /employees$|^(?:industry|annual revenue|domain|branche|(?:anzahl (?:der )?)?mitarbeiter(?:zahl)?|jahresumsatz|secteur(?: d’activité)?|effectifs?|chiffre d’affaires)$/,
    ],
  },
];

/** A record's clipping with the facts that its fields' labels stand for; any other clipping as it is. */
export function finishRecord(clipping: Clipping): Clipping {
  if (clipping.kind !== 'crm') return clipping;
  const told = recordTypeIn(clipping.found['crm.recordType']?.[0]?.said ?? '');
  const type = told ?? typeByFields(clipping);
  const said = new Map<string, Candidate[]>();
  for (const field of clipping.fields) {
    const name = comparedLabel(field.label);
    if (field.said.trim() !== '')
      said.set(name, [...(said.get(name) ?? []), { said: field.said, from: `label "${field.label}"` }]);
  }
  const found: { [F in FactName]?: readonly Candidate[] } = { ...clipping.found };
  if (type && !told) found['crm.recordType'] = [{ said: type, from: 'the fields of the record' }];
  const own = clipping.found['crm.fields'] ?? [];
  delete found['crm.fields'];
  for (const [fact, names] of labelsFor(type)) {
    const named = fact === 'person.name' ? wholeName(clipping) : [];
    const byName = ownNamesFor(fact, type).flatMap((name) => own.filter(({ item }) => plainName(item ?? '') === name));
    const all = [
      ...names.flatMap((name) => said.get(name) ?? []),
      ...named,
      ...byName.map(({ said: words, from }) => ({ said: words, from })),
      ...(clipping.found[fact] ?? []),
    ];
    if (all.length) found[fact] = all;
  }
  return { ...clipping, found };
}
