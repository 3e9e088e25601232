import type { Fact, FactName } from '#core/facts.ts';
import { parseFact } from '#core/parse/parse-fact.ts';
import { fold, oneSpace, sameName } from './corpus-compare.ts';
import { type Label, listOf, single, stated } from './corpus-label.ts';
import type { Entry } from './corpus-manifest.ts';

/** Labels of CRM records: every label and value shown, and the facts that some of these labels stand for. */

const context = { today: '2026-11-21', lang: '' };
const label = (words: string) => fold(words.replace(/\*/g, ''));

/** The same words in the same order; how lines of an address are joined does not matter. */
const sameWords = (one: unknown, other: unknown): boolean => ticked(one) === ticked(other);
/** A ticked box says no word of its own. */
const ticked = (words: unknown): string => fold(words).replace(/^true$/, 'yes');

/** Every label with its words; an empty label is a field that the page shows empty. */
function fieldsOf(wanted: Readonly<Record<string, unknown>>): Label {
  const right = (words: string, want: unknown) => {
    const items = listOf(want);
    return items.length === 0
      ? words === ''
      : items.length === 1
        ? sameWords(words, items[0])
        : items.every((item) => words.includes(oneSpace(item)));
  };
  return {
    fact: 'crm.fields',
    grade(read) {
      const given = Object.entries((read?.value ?? {}) as Record<string, string>);
      const remarks: string[] = [];
      const tally = { labelled: 0, right: 0, wrong: 0, missed: 0, invented: 0 };
      for (const [name, want] of Object.entries(wanted)) {
        tally.labelled++;
        const found = given.find(([one]) => label(one) === label(name));
        const fate = !found ? 'missed' : right(oneSpace(found[1]), want) ? 'right' : 'wrong';
        tally[fate]++;
        if (fate !== 'right')
          remarks.push(
            `crm.fields: ${fate} ${name} = "${listOf(want).join(' / ')}"${found ? `, read "${found[1]}"` : ''}`,
          );
      }
      for (const [name, words] of given)
        if (!Object.keys(wanted).some((one) => label(one) === label(name))) {
          tally.invented++;
          remarks.push(`crm.fields: "${name}" = "${oneSpace(words).slice(0, 60)}" is not labelled`);
        }
      return { tally, remarks };
    },
  };
}

/** Labels as these records show them, and the fact each stands for. */
const mapped: Readonly<Record<string, FactName>> = {
  'account name': 'company.name',
  'company name': 'company.name',
  company: 'company.name',
  website: 'company.domain',
  'company domain name': 'company.domain',
  employees: 'company.employees',
  'no of employees': 'company.employees',
  'number of employees': 'company.employees',
  size: 'company.employees',
  industry: 'company.industry',
  sector: 'company.industry',
  'annual revenue': 'company.revenue',
  city: 'company.city',
  'country region': 'company.country',
  title: 'person.title',
  'job title': 'person.title',
  email: 'person.email',
  'account owner': 'crm.owner',
  'lead owner': 'crm.owner',
  'assigned to': 'crm.owner',
  stage: 'crm.stage',
  'lead status': 'crm.stage',
  budget: 'crm.amount',
};

/** What products call the kinds of record that readers tell apart. */
const sameRecordType: Readonly<Record<string, string>> = {
  account: 'company',
  organization: 'company',
  organisation: 'company',
  customer: 'company',
  person: 'contact',
  opportunity: 'deal',
};
const plain = (type: unknown) => sameRecordType[fold(type)] ?? fold(type);

/** The labels of one CRM record. */
export function crmLabels(facts: Entry['facts']): Label[] {
  const fields = (typeof facts.fields === 'object' && facts.fields !== null ? facts.fields : {}) as Record<
    string,
    unknown
  >;
  const isCompany = plain(facts.recordType) === 'company';
  const isPerson = ['contact', 'lead'].includes(plain(facts.recordType));
  const same = (name: FactName, want: string) => (read: Fact) =>
    JSON.stringify(parseFact(name, want, context)) === JSON.stringify(read.value) || fold(want) === fold(read.said);
  const labels = Object.entries(fields).flatMap(([name, want]): Label[] => {
    const fact = mapped[fold(name)];
    return fact && typeof want === 'string' && want ? [single(fact, want, same(fact, want))] : [];
  });
  const name = stated(fields.Name);
  if (name && isCompany) labels.push(single('company.name', name, (read) => sameName(name, read.value)));
  const whole = name ?? [fields['First name'], fields['Last name']].filter(Boolean).join(' ');
  if (whole && isPerson) labels.push(single('person.name', whole, (read) => fold(whole).endsWith(fold(read.value))));
  return [
    single('crm.system', stated(facts.crm), (read) => fold(facts.crm).startsWith(fold(read.value))),
    single('crm.recordType', stated(facts.recordType), (read) => plain(read.value) === plain(facts.recordType)),
    ...labels,
    fieldsOf(fields),
  ];
}
