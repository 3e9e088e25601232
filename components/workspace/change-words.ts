import type { Test } from '#core/criteria.ts';
import type { Spec } from '#core/spec.ts';
import { day, exact } from '#panel/format.ts';
import { testInWords } from '#panel/test-words.ts';
import type { ChangedSection } from '#workspace/draft-change.ts';
import { formSections } from '#workspace/form-fields.ts';
import type { FormField } from '#workspace/form-shape.ts';
import { valueUnder } from '#workspace/form-values.ts';
import { say, sayIf } from '#workspace/words.ts';
import { fieldLabel, idName } from './field-names.ts';

/** What changed in a draft, in the words of its forms: nobody signs ids. */

/** The field of the forms that holds this part; undefined where none does. */
function fieldOf(section: ChangedSection, path: string): FormField | undefined {
  const sections = formSections('');
  const fields = (id: string): readonly FormField[] => sections.find((one) => one.id === id)?.fields ?? [];
  const tiers = fields('scoring').find(({ key }) => key === 'tiers');
  const own = section === 'tiers' ? (tiers?.as === 'entries' ? tiers.fields : []) : fields(section);
  return own.find(({ key, label }) => key === path || label === path);
}

/** What a part is called: `response.short` as its form calls it; `responseHours.tier-1` by its key and the tier. */
export function partName(section: ChangedSection, path: string): string {
  const field = fieldOf(section, path);
  if (field) return fieldLabel(field);
  const [first = '', ...rest] = path.split('.');
  if (first === 'responseHours' && rest.length) return `${say('field.responseHours')}: ${rest.join('.')}`;
  return sayIf(`field.${path}`, sayIf(`field.${rest.at(-1) ?? path}`, path));
}

/** What a part holds. `spec`: whose criteria are named. */
export function partWords(section: ChangedSection, path: string, value: unknown, spec: Spec): string {
  if (path === 'test') return testInWords(value as Test, true);
  if (path === 'order') return (value as string[]).map((id) => lineName(section, id, id)).join('; ');
  const field = fieldOf(section, path);
  return field ? fieldWords(field, value, spec) : plainWords(value);
}

function fieldWords(field: FormField, value: unknown, spec: Spec): string {
  if (value === undefined || value === null) return '';
  if (field.as === 'test') return testInWords(value as Test, true);
  if (field.as === 'day') return day(String(value));
  if (field.as === 'choice') return idName(field.words, String(value));
  if (!Array.isArray(value)) return plainWords(value);
  if (field.as === 'choices') return value.map((id) => idName(field.words, String(id))).join(', ');
  if (field.as === 'criteria')
    return value.map((id) => spec.profile.criteria.find((one) => one.id === id)?.label ?? String(id)).join(', ');
  if (field.as !== 'entries') return plainWords(value);
  const entryWords = (entry: unknown) =>
    field.fields.map((one) => fieldWords(one, valueUnder(entry, one.key), spec)).filter(Boolean);
  return value.map((entry) => entryWords(entry).join(': ')).join('; ');
}

/** What the changed line is called. Of the committee nobody has a name: there it is the role and the first title. */
export function lineName(section: ChangedSection, id: string, label: string): string {
  if (section !== 'committee') return label;
  const [role = '', ...title] = id.split(': ');
  return `${idName('persona', role)}: ${title.join(': ')}`;
}

/** A value for people: words as they are, lists by comma, entries of a list one after the other. */
function plainWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return exact(value);
  if (Array.isArray(value))
    return value.map(plainWords).join(value.some((one) => typeof one === 'object') ? '; ' : ', ');
  return typeof value === 'object' ? Object.values(value).map(plainWords).filter(Boolean).join(': ') : String(value);
}
