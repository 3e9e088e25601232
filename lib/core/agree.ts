import { type FactName, kindOf, type Money, type Range, type Value } from './facts.ts';
import { isSameTown } from './parse/cities.ts';
import { bareName } from './parse/legal-form.ts';
import { isNumbered } from './parse/linkedin.ts';
import { isSameTitle } from './same-title.ts';
import { fold } from './text.ts';

/** Whether two values under one name say the same, contradict each other, or simply stand side by side. */
export type Agreement = 'yes' | 'no' | 'beside';

/** A company has several telephones and many ways to describe itself, and records of different kinds have their own stages. */
const many = /^(?:company\.(?:phone|description)|crm\..*|page\..*|person\.email)$/;
/** Head counts move by the week and revenues are rounded: this much apart is the same statement. */
const tolerance = { range: 0.1, money: 0.05 } as const;

/** Whether two values agree. Ranges agree where they overlap: 201-500 and 300 are no conflict. */
export function agree(name: FactName, a: Value, b: Value): Agreement {
  const kind = kindOf(name);
  if (kind === 'range') return overlap(a as Range, b as Range, tolerance.range) ? 'yes' : 'no';
  if (kind === 'money') return sameMoney(a as Money, b as Money);
  if (typeof a !== 'string' || typeof b !== 'string') return a === b ? 'yes' : otherwise(name);
  if (kind === 'date') return a.startsWith(b) || b.startsWith(a) ? 'yes' : otherwise(name);
  if (kind === 'phone') return a.replace(/\D/g, '').slice(-8) === b.replace(/\D/g, '').slice(-8) ? 'yes' : 'beside';
  if (name === 'company.name' || name === 'person.company')
    return sameName(bareName(a), bareName(b)) ? 'yes' : otherwise(name);
  if (name === 'company.city') return isSameTown(a, b) || sameName(fold(a), fold(b)) ? 'yes' : 'no';
  if (name === 'person.title' && isSameTitle(a, b)) return 'yes';
  if (name === 'person.title' || name === 'person.location') return sameName(fold(a), fold(b)) ? 'yes' : 'no';
  if (name === 'company.industry' && a !== b) return areKin(a, b) ? 'beside' : 'no';
  if (name === 'company.linkedin' && isNumbered(a) !== isNumbered(b)) return 'beside';
  return fold(a) === fold(b) ? 'yes' : otherwise(name);
}

/** Industries that one company is called by turns: no contradiction, no confirmation either. */
const kin: readonly string[] = [
  'software it-services internet cybersecurity gaming',
  'banking financial-services investment insurance',
  'manufacturing machinery electronics automotive semiconductors computer-hardware aerospace chemicals',
  'pharmaceuticals biotechnology healthcare medical-devices',
  'advertising public-relations design media internet',
  'retail ecommerce wholesale consumer-goods fashion',
  'logistics transportation',
  'energy renewables utilities environmental',
  'construction architecture-engineering real-estate facility-services',
  'hospitality travel entertainment sports',
  'consulting hr-services staffing accounting',
];
const areKin = (a: string, b: string): boolean =>
  kin.some((family) => family.split(' ').includes(a) && family.split(' ').includes(b));

const otherwise = (name: string): Agreement => (many.test(name) ? 'beside' : 'no');

/** One name is the other, or the beginning of it word by word: "Acme" and "Acme Design". */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length > 2 && (long.startsWith(`${short} `) || long.startsWith(`${short},`)));
}

function overlap(a: Range, b: Range, slack: number): boolean {
  const top = (range: Range) => (range.max ?? Number.POSITIVE_INFINITY) * (1 + slack);
  return a.min <= top(b) && b.min <= top(a);
}

function sameMoney(a: Money, b: Money): Agreement {
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) return 'beside';
  return overlap(a, b, tolerance.money) ? 'yes' : 'no';
}

/** How closely a value says what it says; only to be compared with others under the same name. */
export function specificity(name: FactName, value: Value): number {
  const kind = kindOf(name);
  if (kind === 'range' || kind === 'money') {
    const { min, max } = value as Range;
    return max === null ? -1e9 : -Math.log2(1 + (max - min) / Math.max(1, min));
  }
  return kind === 'date' && typeof value === 'string' ? value.length : 0;
}
