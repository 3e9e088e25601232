import type { Leaf } from './criteria.ts';
import { kindOf } from './facts.ts';
import { no, type Trit, unknown, yes } from './kleene.ts';
import { clipped, grouped, listed, short, shown, shownAs, shownWith, spaced } from './plain-words.ts';

/** Why a leaf came out as it did, in words that a seller understands. */

/** What a fact is called: by itself, when it counts something, and when no page says it. */
const nouns: Readonly<Record<string, { readonly name: string; readonly unit?: string; readonly unsaid: string }>> = {
  'company.name': { name: 'the name', unsaid: 'no page says what the company is called' },
  'company.domain': { name: 'the domain', unsaid: 'no page gives the domain' },
  'company.aliases': { name: 'other names', unsaid: 'no page gives other names' },
  'company.description': { name: 'the description', unsaid: 'no page describes what the company does' },
  'company.industry': { name: 'the industry', unsaid: 'no page says which industry they are in' },
  'company.employees': { name: 'the head count', unit: 'employees', unsaid: 'no page says how many people work there' },
  'company.revenue': { name: 'revenue', unsaid: 'no page says what revenue they make' },
  'company.city': { name: 'the city', unsaid: 'no page says in which city they sit' },
  'company.country': { name: 'the country', unsaid: 'no page says in which country they sit' },
  'company.founded': { name: 'the founding year', unsaid: 'no page says when they were founded' },
  'company.type': { name: 'the company type', unsaid: 'no page says what type of company it is' },
  'company.phone': { name: 'the phone number', unsaid: 'no page gives a phone number' },
  'company.fundingStage': { name: 'the funding stage', unsaid: 'no page says how they are funded' },
  'company.fundingAt': { name: 'the last funding', unsaid: 'no page says when they were last funded' },
  'company.technologies': { name: 'the technologies', unsaid: 'no page shows which technologies they use' },
  'company.hiring': { name: 'open roles', unsaid: 'no page shows which roles they are hiring for' },
  'company.specialties': { name: 'the specialties', unsaid: 'no page lists their specialties' },
  'company.linkedin': { name: 'the LinkedIn page', unsaid: 'no page links to their LinkedIn page' },
  'person.name': { name: "the person's name", unsaid: 'no person has been read' },
  'person.title': { name: 'the title', unsaid: 'no page gives a title' },
  'person.seniority': { name: 'the seniority', unsaid: 'no page gives a title that shows the seniority' },
  'person.department': { name: 'the department', unsaid: 'no page gives a title that shows the department' },
  'person.company': { name: "the person's company", unsaid: 'no page says where the person works' },
  'person.location': { name: "the person's place", unsaid: 'no page says where the person is' },
  'person.inRoleSince': { name: 'the start in the role', unsaid: 'no page says since when the person has the role' },
  'person.email': { name: 'the e-mail address', unsaid: 'no page gives an e-mail address' },
  'crm.system': { name: 'the CRM', unsaid: 'no CRM record has been read' },
  'crm.recordType': { name: 'the record type', unsaid: 'no CRM record has been read' },
  'crm.recordId': { name: 'the record', unsaid: 'no CRM record has been read' },
  'crm.stage': { name: 'the stage', unsaid: 'no CRM record shows a stage' },
  'crm.tier': { name: "the CRM's tier", unsaid: 'no CRM record shows a tier' },
  'crm.owner': { name: 'the owner', unsaid: 'no CRM record shows an owner' },
  'crm.lastActivityAt': { name: 'the last activity', unsaid: 'no CRM record shows a last activity' },
  'crm.nextMeetingAt': { name: 'the next meeting', unsaid: 'no CRM record shows a next meeting' },
  'crm.amount': { name: 'the amount', unsaid: 'no CRM record shows an amount' },
  'crm.fields': { name: 'the record', unsaid: 'no CRM record has been read' },
  'page.passages': { name: 'the text read', unsaid: 'no text has been read' },
};

/** A fact's name in plain words: "the head count", the label of a CRM field, "pricing page views". */
export function nameOf(field: string): string {
  const known = Object.hasOwn(nouns, field) ? nouns[field] : undefined;
  if (known) return known.name;
  if (field.startsWith('crm.fields.')) return `"${clipped(field.slice('crm.fields.'.length))}"`;
  return spaced(field.slice(field.indexOf('.') + 1));
}

/** Why nothing can be said: the fact is not there. */
export function unsaid(field: string): string {
  const known = Object.hasOwn(nouns, field) ? nouns[field] : undefined;
  if (known) return known.unsaid;
  if (field.startsWith('crm.fields.')) return `no CRM record shows ${nameOf(field)}`;
  return `nothing says ${nameOf(field)}: neither the account record nor the CRM`;
}

/** Why a leaf came out so for a value that is there. `items` are those of a list that decided. */
export function becauseOf(leaf: Leaf, value: unknown, outcome: Trit, items: readonly string[]): string {
  const name = nameOf(leaf.field);
  if (Array.isArray(value)) return ofList(leaf, name, outcome, items);
  if ('is' in leaf || 'in' in leaf || 'notIn' in leaf) return ofChoice(leaf, name, value, outcome);
  if ('between' in leaf || 'atLeast' in leaf || 'atMost' in leaf) return ofNumber(leaf, name, value, outcome);
  if ('withinDays' in leaf) return ofDays(leaf.withinDays, name, value, outcome);
  if ('known' in leaf) return `${name} is stated: ${shownAs(kindOf(leaf.field), value)}`;
  if ('says' in leaf) {
    const phrases = listed((typeof leaf.says === 'string' ? [leaf.says] : leaf.says).map(quote), 4, 'or');
    return outcome === yes ? `${name} says ${phrases}` : `${name} does not say ${phrases}`;
  }
  const names = 'includesAny' in leaf ? leaf.includesAny : 'includesAll' in leaf ? leaf.includesAll : leaf.includesNone;
  if (outcome === unknown) return `${name} cannot be read: ${shown(value)}`;
  const holds = (outcome === yes) !== 'includesNone' in leaf;
  return `${name} is ${shown(value)}, ${holds ? 'one of' : 'none of'} ${listed(names, 4, 'and')}`;
}

function ofList(leaf: Leaf, name: string, outcome: Trit, items: readonly string[]): string {
  if ('known' in leaf) return `${name} are stated`;
  const wanted = wantedOf(leaf);
  if (outcome === unknown) {
    if ('includesAll' in leaf && items.length)
      return `${listed(items.map(clippedItem))} named, but not all of ${listed(wanted)}; a page does not name everything`;
    const negative = 'includesNone' in leaf || 'notIn' in leaf;
    if (leaf.field === 'page.passages') return `no sentence that was read says ${listed(wanted.map(quote), 4, 'or')}`;
    const none = wanted.length > 1 ? `none of ${listed(wanted)} is named` : `${wanted[0] ?? 'it'} is not named`;
    return `${none} among ${name} read; a page does not name everything${negative ? ', so it may still be there' : ''}`;
  }
  if (leaf.field === 'page.passages') return `a page says "${clipped(items[0] ?? '', 120)}"`;
  return `${listed(items.map(clippedItem))} ${items.length > 1 ? 'are' : 'is'} named among ${name}`;
}

const clippedItem = (item: string): string => clipped(item, 60);
const quote = (words: string): string => `"${clipped(words, 60)}"`;

function wantedOf(leaf: Leaf): readonly string[] {
  if ('includesAny' in leaf) return leaf.includesAny;
  if ('includesAll' in leaf) return leaf.includesAll;
  if ('includesNone' in leaf) return leaf.includesNone;
  if ('says' in leaf) return typeof leaf.says === 'string' ? [leaf.says] : leaf.says;
  const kind = kindOf(leaf.field);
  if ('in' in leaf) return leaf.in.map((value) => shownAs(kind, value));
  if ('notIn' in leaf) return leaf.notIn.map((value) => shownAs(kind, value));
  return 'is' in leaf ? [shownAs(kind, leaf.is)] : [];
}

function ofChoice(leaf: Leaf, name: string, value: unknown, outcome: Trit): string {
  const held = shownAs(kindOf(leaf.field), value);
  const wanted = wantedOf(leaf);
  if (outcome === unknown) return `${name}, ${held}, cannot be told from ${listed(wanted, 4, 'or')}`;
  if ('notIn' in leaf)
    return outcome === yes ? `${name} is ${held}, which is not ruled out` : `${name} is ${held}, which is ruled out`;
  if (outcome === yes)
    return wanted.length > 1 ? `${name} is ${held}, one of the ${wanted.length} wanted` : `${name} is ${held}`;
  return `${name} is ${held}, not ${listed(wanted, 4, 'or')}`;
}

function ofNumber(leaf: Leaf, name: string, value: unknown, outcome: Trit): string {
  const kind = kindOf(leaf.field);
  const write =
    kind === 'money'
      ? (bound: number) => `${currencyOf(leaf)}${short(bound)}`
      : kind === 'year' || kind === 'date'
        ? String
        : grouped;
  const unit = (Object.hasOwn(nouns, leaf.field) ? nouns[leaf.field]?.unit : undefined) ?? '';
  const held = unit ? shownWith(value, unit) : `${name}, ${shownAs(kind, value)},`;
  const plural = unit !== '' && value !== 1;
  const [least, most] =
    'between' in leaf
      ? leaf.between
      : 'atLeast' in leaf
        ? [leaf.atLeast, null]
        : 'atMost' in leaf
          ? [null, leaf.atMost]
          : [null, null];
  if (outcome === yes) {
    if (least !== null && most !== null)
      return `${held} ${plural ? 'lie' : 'lies'} between ${write(least)} and ${write(most)}`;
    return `${held} ${plural ? 'are' : 'is'} ${least !== null ? `at least ${write(least)}` : `at most ${write(most ?? 0)}`}`;
  }
  const { min, max } = endsOf(value);
  if (outcome === no) {
    const under = least !== null && max < least;
    return `${held} ${plural ? 'are' : 'is'} ${under ? `under ${write(least)}` : `over ${write(most ?? 0)}`}`;
  }
  if (kind === 'money') {
    const named = (value as { currency?: unknown } | null)?.currency;
    const asked = 'currency' in leaf ? leaf.currency : undefined;
    if (typeof named !== 'string') return `${held} names no currency, so it cannot be compared`;
    if (named !== asked)
      return `${held} is not in ${asked ?? 'a currency that the spec names'}, so it cannot be compared`;
  }
  const crossed = [least, most].filter((bound): bound is number => bound !== null && min <= bound && max >= bound);
  if (!crossed.length) return `${name}, ${shown(value)}, is no number that can be compared`;
  return `${held} ${plural ? 'lie' : 'lies'} on both sides of ${listed(crossed.map(write))}`;
}

const currencyOf = (leaf: Leaf): string => ('currency' in leaf && leaf.currency ? `${leaf.currency} ` : '');

function endsOf(value: unknown): { min: number; max: number } {
  if (typeof value === 'object' && value !== null) {
    const { min, max } = value as { min?: unknown; max?: unknown };
    return {
      min: typeof min === 'number' ? min : Number.NaN,
      max: typeof max === 'number' ? max : Number.POSITIVE_INFINITY,
    };
  }
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value).replaceAll(',', ''));
  return { min: number, max: number };
}

function ofDays(days: number, name: string, value: unknown, outcome: Trit): string {
  const held = `${name}, ${shown(typeof value === 'number' ? String(value) : value)},`;
  const span = `${grouped(days)} day${days === 1 ? '' : 's'} of today`;
  if (outcome === yes) return `${held} is within ${span}`;
  return outcome === no ? `${held} is not within ${span}` : `${held} may be within ${span} or not`;
}
