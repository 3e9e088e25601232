import { byHand, type Fact, type FactName, kindOf, type Money, type Range } from '#core/facts.ts';
import { shownHost } from '#core/parse/host-names.ts';
import type { Prospect } from '#core/prospect.ts';
import { country, day, exact, list, money } from './format.ts';
import { locale, sayIf } from './words.ts';

/** "should-be-in" -> "Should be in", "series-b" -> "Series B": an id of a closed set as words, where the catalogue has none of its own. */
export function unhyphened(id: string): string {
  const words = id
    .replace(/[-_]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  const lettered = words.replace(/ ([a-z])$/, (letter) => letter.toUpperCase());
  return lettered.charAt(0).toLocaleUpperCase(locale.value) + lettered.slice(1);
}

/** A fact's name as a seller says it: `company.employees` -> "Employees". A CRM field goes by its label. */
export function factName(name: string): string {
  const last = name.startsWith('crm.fields.') ? name.slice('crm.fields.'.length) : name.slice(name.indexOf('.') + 1);
  return sayIf(`fact.${name}`, name.startsWith('crm.fields.') ? last : unhyphened(last));
}

const ends = ({ min, max }: Range, show: (value: number) => string): string =>
  max === null ? `${show(min)}+` : min === max ? show(min) : `${show(min)}–${show(max)}`;

/** A fact's value as a seller reads it. The page's own words stand beside it, never instead of it. */
export function factValue(fact: Pick<Fact, 'name' | 'value' | 'parts'>): string {
  const { value } = fact;
  if (typeof value === 'boolean') return sayIf(value ? 'value.yes' : 'value.no', String(value));
  if (typeof value === 'number') return kindOf(fact.name) === 'year' ? String(value) : exact(value);
  if (Array.isArray(value)) return list((value as readonly string[]).slice(0, 12));
  if (typeof value === 'object') {
    const shape = value as object;
    if ('currency' in shape) {
      const amount = shape as Money;
      return ends(amount, (each) => money(each, amount.currency));
    }
    if ('min' in shape && 'max' in shape) return ends(shape as Range, exact);
    return list(Object.entries(shape as Record<string, string>).map(([label, words]) => `${label}: ${words}`));
  }
  switch (kindOf(fact.name)) {
    case 'country':
      return country(String(value));
    case 'date':
      return day(String(value));
    case 'domain':
      return shownHost(String(value));
    case 'id':
      return sayIf(`id.${value as string}`, unhyphened(String(value)));
    default:
      return String(value);
  }
}

export const isByHand = (fact: Pick<Fact, 'from'>): boolean => fact.from === byHand;

/** Whether it is an answer that can be taken back; what was pasted for a page stays with the reading that was made of it. */
export const isAnswer = (fact: Pick<Fact, 'from' | 'reading'>): boolean => isByHand(fact) && fact.reading === byHand;

/** The name under which the seller's own answer is kept: that of one field, where it is one of the record's. */
export function answerName({ name, value }: Pick<Fact, 'name' | 'value'>): FactName {
  const [label] = name === 'crm.fields' ? Object.keys(value) : [];
  return label === undefined ? name : (`crm.fields.${label}` as FactName);
}

/** Where a fact was read, for people: "LinkedIn", "HubSpot", "Company site"; or that the seller said it. */
export function sourceOf(prospect: Prospect, fact: Fact): { label: string; url: string | null } {
  if (isByHand(fact)) return { label: sayIf('fact.byHand', byHand), url: null };
  const { reading } = fact;
  const source = prospect.sources.find((each) => each.id === reading);
  if (!source) return { label: sayIf('reader.unknown', reading), url: null };
  return { label: readerName(source.reader), url: /^https?:/.test(source.url) ? source.url : null };
}

/** A reader's site as people call it. */
export const readerName = (reader: string): string => sayIf(`reader.${reader}`, unhyphened(reader));
