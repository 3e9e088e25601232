/** The one list of facts: each name, the kind of value it has, and whether the value can be more than the page shows. */

/** Whole numbers, both ends included. `max: null` means open ("10,001+"). One number has `min === max`. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** In units of the currency (not thousands); `currency` is ISO 4217, or null where the page names none. */
export interface Money extends Range {
  readonly currency: string | null;
}

/** ISO 8601 in the precision that the page gives: `2024`, `2024-03` or `2024-03-18`. */
export type PartialDate = string;

export interface ValueOf {
  /** Words as they stand, white space folded. */
  text: string;
  /** Several words; their parts say where each was read. */
  list: readonly string[];
  range: Range;
  money: Money;
  year: number;
  date: PartialDate;
  /** One of a closed set of ids (industries, seniorities, departments, company types, funding stages). */
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Registrable domain, lower case, by the public suffix list. */
  domain: string;
  /** E.164 where the country is known, else the page's digits. */
  phone: string;
  /** Label to words, as a CRM record shows them. */
  fields: Readonly<Record<string, string>>;
  /** What a team's own field holds: the words decide which it is. */
  signal: string | number | boolean;
}

export type Kind = keyof ValueOf;
export type Value = ValueOf[Kind];

export const factKinds = {
  'company.name': 'text',
  'company.domain': 'domain',
  'company.aliases': 'list',
  'company.description': 'text',
  'company.industry': 'id',
  'company.employees': 'range',
  'company.revenue': 'money',
  'company.city': 'text',
  'company.country': 'country',
  'company.founded': 'year',
  'company.type': 'id',
  'company.phone': 'phone',
  'company.fundingStage': 'id',
  'company.fundingAt': 'date',
  'company.technologies': 'list',
  'company.hiring': 'list',
  'company.specialties': 'list',
  'company.linkedin': 'text',
  'person.name': 'text',
  'person.title': 'text',
  'person.seniority': 'id',
  'person.department': 'id',
  'person.company': 'text',
  'person.location': 'text',
  'person.inRoleSince': 'date',
  'person.email': 'text',
  'crm.system': 'text',
  'crm.recordType': 'id',
  'crm.recordId': 'text',
  'crm.stage': 'text',
  'crm.tier': 'text',
  'crm.owner': 'text',
  'crm.lastActivityAt': 'date',
  'crm.nextMeetingAt': 'date',
  'crm.amount': 'money',
  'crm.fields': 'fields',
  'page.passages': 'list',
} as const satisfies Record<string, Kind>;

export type KnownFact = keyof typeof factKinds;
/** What a team measures itself: read from CRM fields by the spec's `crmField`, or from the store's account record. */
export type SignalName = `intent.${string}` | `engagement.${string}`;
export type FactName = KnownFact | SignalName;

/** Facts about a person stay in this browser's memory until a flag about that person is sent. */
export const isPersonFact = (name: string): boolean => name.startsWith('person.');

/** The label in `crm.fields.LABEL`, one field of the CRM record; null for any other name. */
export const labelOf = (name: string): string | null => /^crm\.fields\.(.{1,100})$/.exec(name)?.[1] ?? null;

/** Whether a seller can say it: a fact, or one field of the record by its label. Not the record as a whole. */
export const isAnswerable = (name: string): boolean =>
  name !== 'crm.fields' && (kindOf(name) !== null || labelOf(name) !== null);

/** The kind of value under a name, or null for a name that no fact has. */
export function kindOf(name: string): Kind | null {
  if (Object.hasOwn(factKinds, name)) return factKinds[name as KnownFact];
  return /^(intent|engagement)\.[A-Za-z][\w-]*$/.test(name) ? 'signal' : null;
}

/** Where one item of a list was read; `on` is the date that the page gives for it. */
export interface Part {
  readonly value: string;
  readonly said: string;
  readonly from: string;
  readonly on?: PartialDate;
}

/** A named value with the page's words and the place they were read. */
export interface Fact<V extends Value = Value> {
  readonly name: FactName;
  readonly value: V;
  /** The page's own words, at most `saidLimit` characters. */
  readonly said: string;
  /** The clue that found them, such as `json-ld Organization.numberOfEmployees` or `label "Company size"`. */
  readonly from: string;
  /** When it was read, ISO 8601 with a zone. */
  readonly at: string;
  /** The id of the reading it belongs to. */
  readonly reading: string;
  /** For lists: each item with its own words. */
  readonly parts?: readonly Part[];
  /** Other places on the same page that say the same, by their clue. */
  readonly agreedBy?: readonly string[];
}

/** The items of a list's fact, each with its words; of one that came whole, the words of the whole. [] where it is no list. */
export const partsOf = ({ value, said, from, parts }: Fact): readonly Part[] =>
  parts ?? (Array.isArray(value) ? (value as readonly string[]).map((item) => ({ value: item, said, from })) : []);

/** The clue of a fact that the seller typed, and the reader of what holds them. */
export const byHand = 'by hand';

export const saidLimit = 300;
