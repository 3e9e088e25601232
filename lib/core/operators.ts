import type { Kind } from './facts.ts';
import type { KindCode } from './problem.ts';

/** The operators of tests: which there are, what each looks like, and which kind of value answers which. */

export const operators = [
  'is',
  'in',
  'notIn',
  'between',
  'atLeast',
  'atMost',
  'includesAny',
  'includesAll',
  'includesNone',
  'withinDays',
  'says',
  'known',
] as const;
export type Operator = (typeof operators)[number];
export const isOperator = (name: string): name is Operator => (operators as readonly string[]).includes(name);

export const numeric: readonly Operator[] = ['between', 'atLeast', 'atMost'];
export const including: readonly Operator[] = ['includesAny', 'includesAll', 'includesNone'];

/** The operators that a kind of value can never answer. */
export const pointless: { readonly [K in Kind]?: readonly Operator[] } = {
  text: ['withinDays'],
  list: [...numeric, 'withinDays'],
  range: [...including, 'says', 'withinDays'],
  money: [...including, 'says', 'withinDays'],
  year: [...including, 'says'],
  date: [...including, 'says'],
  id: [...numeric, 'withinDays'],
  country: [...numeric, 'withinDays', 'says'],
  domain: [...numeric, 'withinDays'],
  phone: [...numeric, 'withinDays'],
  fields: operators.filter((name) => name !== 'known'),
};

/** Each operator in a test that may be published. */
export const examples: Readonly<Record<Operator, unknown>> = {
  is: { field: 'company.country', is: 'DE' },
  in: { field: 'company.country', in: ['DE', 'AT', 'CH'] },
  notIn: { field: 'company.industry', notIn: ['government'] },
  between: { field: 'company.employees', between: [50, 1000] },
  atLeast: { field: 'company.employees', atLeast: 50 },
  atMost: { field: 'company.employees', atMost: 1000 },
  includesAny: { field: 'company.technologies', includesAny: ['Salesforce', 'HubSpot'] },
  includesAll: { field: 'company.technologies', includesAll: ['Salesforce', 'Gong'] },
  includesNone: { field: 'company.technologies', includesNone: ['Zuora'] },
  withinDays: { field: 'company.fundingAt', withinDays: 180 },
  says: { field: 'page.passages', says: ['usage-based pricing'] },
  known: { field: 'company.fundingStage', known: true },
};

/** What a kind of value is called in a message. */
export const kindCodes: Readonly<Record<Kind, KindCode>> = {
  text: 'aText',
  list: 'list',
  range: 'number',
  money: 'money',
  year: 'year',
  date: 'date',
  id: 'fixed',
  country: 'countryCode',
  domain: 'domain',
  phone: 'phone',
  fields: 'allFields',
  signal: 'measured',
};

/** An operator and operand that a kind of value answers. */
export const operandOf = (kind: Kind): Readonly<Record<string, unknown>> => {
  if (kind === 'range') return { between: [50, 1000] };
  if (kind === 'money') return { between: [1_000_000, 50_000_000], currency: 'EUR' };
  if (kind === 'list') return { includesAny: ['Salesforce', 'HubSpot'] };
  if (kind === 'year') return { atLeast: 2015 };
  if (kind === 'date') return { withinDays: 180 };
  if (kind === 'country') return { in: ['DE', 'AT', 'CH'] };
  if (kind === 'text') return { says: ['the words'] };
  return { known: true };
};
