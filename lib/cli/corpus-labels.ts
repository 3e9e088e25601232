import type { FactName } from '#core/facts.ts';
import { fold, overlaps, sameCity, sameDomain, sameName, samePhone } from './corpus-compare.ts';
import { crmLabels } from './corpus-crm.ts';
import { departments, seniorities } from './corpus-ids.ts';
import {
  employees,
  identified,
  industryByKeywords,
  type Label,
  listOf,
  single,
  someOf,
  stated,
} from './corpus-label.ts';
import type { Entry } from './corpus-manifest.ts';

/** Labels that need more than their own page. */
export interface Whole {
  /** Every product that any page of the corpus is labelled with: others count neither right nor wrong. */
  readonly technologies: ReadonlySet<string>;
}

/** The only company of LinkedIn that the page links to: taken from the page itself, since no label has it. */
function linkedinLink(html: string): Label[] {
  const slugs = new Set(
    [...html.matchAll(/linkedin\.com\/company\/([^/?#"'\s\\&<>]+)/gi)].map((hit) => (hit[1] ?? '').toLowerCase()),
  );
  const [slug] = slugs;
  if (slugs.size > 1) return [];
  return [
    single('company.linkedin', slug ?? null, (fact) =>
      String(fact.value)
        .toLowerCase()
        .includes(slug ?? ''),
    ),
  ];
}

const years = (label: unknown) =>
  single('company.founded', stated(label), (fact) => String(fact.value) === String(label));

function companySite(facts: Entry['facts'], html: string, whole: Whole): Label[] {
  const names = [facts.name, ...listOf(facts.altNames), facts.legalName].filter(Boolean);
  const cities = [facts.hqCity, facts.hqCityEn].filter(Boolean);
  const keywords = listOf(facts.description);
  const country = facts.hqCountry ?? facts.country;
  return [
    single('company.name', stated(facts.name), (fact) => names.some((name) => sameName(name, fact.value))),
    single('company.domain', stated(facts.domain), (fact) => sameDomain(fact.value, String(facts.domain))),
    // A city of an office that nobody calls the seat is not the seat.
    single('company.city', stated(facts.hqCity), (fact) => cities.some((city) => sameCity(fact.value, city))),
    single('company.country', stated(country), (fact) => fact.value === country),
    years(facts.foundedYear),
    employees(facts.employees ?? null),
    single('company.phone', stated(facts.phones), (fact) =>
      listOf(facts.phones).some((phone) => samePhone(phone, fact.value)),
    ),
    single('company.hiring', stated(facts.hiring ?? facts.openRoles), () => true),
    single('company.fundingStage', stated(facts.fundingStage), (fact) =>
      fold(fact.said).includes(fold(facts.fundingStage)),
    ),
    single('company.fundingAt', stated(facts.fundingAt), () => true),
    ...(keywords.length
      ? [single('company.description', keywords.join(', '), (fact) => overlaps(String(fact.value), keywords))]
      : []),
    ...industryByKeywords(keywords),
    ...linkedinLink(html),
    someOf('company.technologies', listOf(facts.technologies), whole.technologies),
  ];
}

function linkedinCompany(facts: Entry['facts']): Label[] {
  const keywords = listOf(facts.description);
  return [
    single('company.name', stated(facts.name), (fact) => sameName(facts.name, fact.value)),
    // A website without a domain label is a page on somebody else's site: either answer can be defended.
    ...(facts.domain === undefined && facts.website !== undefined
      ? []
      : [single('company.domain', stated(facts.domain), (fact) => sameDomain(fact.value, String(facts.domain)))]),
    identified('company.industry', facts.industry),
    // Where a page shows no size, how many say there that they work for it is what it states.
    employees(facts.employeesRange ?? facts.employees ?? facts.employeesOnLinkedIn ?? null),
    single('company.city', stated(facts.hqCity), (fact) => sameCity(fact.value, facts.hqCity)),
    single('company.country', stated(facts.hqCountry), (fact) => fact.value === facts.hqCountry),
    years(facts.foundedYear),
    identified('company.type', facts.companyType),
    ...(keywords.length
      ? [single('company.description', keywords.join(', '), (fact) => overlaps(String(fact.value), keywords))]
      : []),
    ...(facts.specialties === undefined ? [] : [someOf('company.specialties', listOf(facts.specialties), null)]),
  ];
}

function person(facts: Entry['facts']): Label[] {
  const exactly = (fact: FactName, label: unknown) =>
    single(fact, stated(label), (read) => fold(read.value) === fold(label));
  const oneOf = (fact: FactName, label: unknown, ids: Readonly<Record<string, readonly string[]>>) => {
    const right = String(label ?? '')
      .split(' / ')
      .flatMap((word) => ids[fold(word)] ?? []);
    // Labels are the labeller's judgement: one that none of our ids stands for is not counted.
    return right.length ? [single(fact, String(label), (read) => right.includes(String(read.value)))] : [];
  };
  return [
    exactly('person.name', facts.name),
    exactly('person.title', facts.title),
    exactly('person.company', facts.company),
    exactly('company.name', facts.company),
    exactly('person.location', facts.location),
    ...oneOf('person.seniority', facts.seniority, seniorities),
    ...oneOf('person.department', facts.department, departments),
  ];
}

/** Nothing of a company may be said, but who publishes the page where the label allows it. */
const nothingOf = (entry: Entry, allowed: readonly FactName[]): Label[] =>
  companyFacts
    .filter((fact) => !(allowed.includes(fact) && (entry.mayName !== null || entry.ambiguous)))
    .map((fact) => single(fact, null, () => false));

const companyFacts: readonly FactName[] = [
  'company.name',
  'company.domain',
  'company.aliases',
  'company.description',
  'company.industry',
  'company.employees',
  'company.revenue',
  'company.city',
  'company.country',
  'company.founded',
  'company.type',
  'company.phone',
  'company.fundingStage',
  'company.fundingAt',
  'company.technologies',
  'company.hiring',
  'company.specialties',
  'company.linkedin',
];

/** The one table from a page's labels to facts. */
export function labelsOf(entry: Entry, html: string, whole: Whole): Label[] {
  if (entry.kind === 'company') return companySite(entry.facts, html, whole);
  if (entry.kind === 'linkedin-company') return linkedinCompany(entry.facts);
  if (entry.kind === 'linkedin-person') return person(entry.facts);
  if (entry.kind === 'crm') return crmLabels(entry.facts);
  return nothingOf(entry, ['company.name', 'company.domain', 'company.linkedin']);
}

/** What kind of page a reading should take it for. */
export const pageKindOf = (entry: Entry): string =>
  ({ company: 'company', 'linkedin-company': 'company', 'linkedin-person': 'person', crm: 'crm' })[entry.kind] ??
  'none';
