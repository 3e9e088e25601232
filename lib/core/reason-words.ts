import { kindOf } from './facts.ts';
import { clipped, grouped, listed, personaWords, short, shown, shownAs, shownWith, spaced } from './plain-words.ts';
import type { Cause, Compared, PlayReason, Reason } from './reason.ts';

/** Reasons in plain English, for the command line and for notes. The panel words them in the seller's language. */

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
function nameOf(field: string): string {
  const known = Object.hasOwn(nouns, field) ? nouns[field] : undefined;
  if (known) return known.name;
  if (field.startsWith('crm.fields.')) return `"${clipped(field.slice('crm.fields.'.length))}"`;
  return spaced(field.slice(field.indexOf('.') + 1));
}

/** Why nothing can be said: the fact is not there. */
function unsaid(field: string): string {
  const known = Object.hasOwn(nouns, field) ? nouns[field] : undefined;
  if (known) return known.unsaid;
  if (field.startsWith('crm.fields.')) return `no CRM record shows ${nameOf(field)}`;
  return `nothing says ${nameOf(field)}: neither the account record nor the CRM`;
}

/** Why a line came out so: "500 employees are over 100; accepted, since ...". */
export function reasonWords({ causes, accepted, open }: Reason): string {
  const words = joined(causes);
  if (accepted) return `${words}; accepted, since ${joined(accepted.causes)} (${clipped(accepted.why, 160)})`;
  return open ? `${words}; it may be accepted: ${joined(open)}` : words;
}

/** Why a play stands where it does: "no match: Runs Salesforce", "technical buyer". */
export function playWords(reason: PlayReason): string {
  switch (reason.code) {
    case 'mismatch':
      return `no match: ${reason.label}`;
    case 'unknown':
      return `unknown: ${reason.label}`;
    case 'match':
      return `they match: ${reason.label}`;
    case 'persona':
      return personaWords[reason.persona];
    case 'said-by':
      return `said by another ${personaWords[reason.persona]}`;
    case 'stage':
      return `stage ${reason.stage}`;
    case 'heard':
      return `heard ${['most', 'second most', 'third most'][reason.rank - 1]}`;
  }
}

function joined(causes: readonly Cause[]): string {
  const words = [...new Set(causes.map(causeWords))];
  return words.length > 3 ? `${words.slice(0, 3).join('; ')}; and ${words.length - 3} more` : words.join('; ');
}

const quote = (words: Compared): string => `"${clipped(String(words), 60)}"`;

function causeWords(cause: Cause): string {
  const { code, field, value, items = [], wanted = [] } = cause;
  const kind = kindOf(field);
  const name = nameOf(field);
  const held = shownAs(kind, value);
  const some = wanted.map((each) => shownAs(kind, each));
  const named = listed(items.map((item) => clipped(item, 60)));
  switch (code) {
    case 'unsaid':
      return unsaid(field);
    case 'not-understood':
      return 'this version cannot judge the test';
    case 'stated':
      return value === undefined ? `${name} are stated` : `${name} is stated: ${held}`;
    case 'says':
      return `${name} says ${listed(wanted.map(quote), 4, 'or')}`;
    case 'says-not':
      return `${name} does not say ${listed(wanted.map(quote), 4, 'or')}`;
    case 'among':
      return `${name} is ${shown(value)}, one of ${listed(some, 4, 'and')}`;
    case 'not-among':
      return `${name} is ${shown(value)}, none of ${listed(some, 4, 'and')}`;
    case 'unreadable':
      return `${name} cannot be read: ${shown(value)}`;
    case 'is':
      return `${name} is ${held}`;
    case 'is-one-of':
      return `${name} is ${held}, one of the ${wanted.length} wanted`;
    case 'is-not':
      return `${name} is ${held}, not ${listed(some, 4, 'or')}`;
    case 'ruled-out':
      return `${name} is ${held}, which is ruled out`;
    case 'not-ruled-out':
      return `${name} is ${held}, which is not ruled out`;
    case 'unclear':
      return `${name}, ${held}, cannot be told from ${listed(some, 4, 'or')}`;
    case 'named':
      return `${named} ${items.length > 1 ? 'are' : 'is'} named among ${name}`;
    case 'named-partly':
      return `${named} named, but not all of ${listed(some)}; no list names everything`;
    case 'none-named':
    case 'none-ruled-out': {
      const none = some.length > 1 ? `none of ${listed(some)} is named` : `${some[0] ?? 'it'} is not named`;
      const still = code === 'none-ruled-out' ? ', so it may still be there' : '';
      return `${none} among ${name} read; no list names everything${still}`;
    }
    case 'sentence':
      return `a page says "${clipped(items[0] ?? '', 140)}"${cause.on ? ` (${cause.on})` : ''}`;
    case 'no-sentence':
      return `no sentence that was read says ${listed(wanted.map(quote), 4, 'or')}`;
    case 'unheard':
      return `no sentence that was read says ${wanted.length > 1 ? `any of its ${wanted.length} phrases` : quote(wanted[0] ?? '')}`;
    case 'recent':
    case 'not-recent':
    case 'maybe-recent':
      return ofDays(cause, name);
    default:
      return ofNumber(cause, name);
  }
}

function ofNumber({ code, field, value, bounds = [], currency }: Cause, name: string): string {
  const kind = kindOf(field);
  const write =
    kind === 'money'
      ? (bound: number) => `${currency ? `${currency} ` : ''}${short(bound)}`
      : kind === 'year' || kind === 'date'
        ? String
        : grouped;
  const unit = (Object.hasOwn(nouns, field) ? nouns[field]?.unit : undefined) ?? '';
  const held = unit ? shownWith(value, unit) : `${name}, ${shownAs(kind, value)},`;
  const plural = unit !== '' && value !== 1;
  const be = plural ? 'are' : 'is';
  const lie = plural ? 'lie' : 'lies';
  const [first = 0, second = 0] = bounds;
  switch (code) {
    case 'within':
      return `${held} ${lie} between ${write(first)} and ${write(second)}`;
    case 'at-least':
      return `${held} ${be} at least ${write(first)}`;
    case 'at-most':
      return `${held} ${be} at most ${write(first)}`;
    case 'under':
      return `${held} ${be} under ${write(first)}`;
    case 'over':
      return `${held} ${be} over ${write(first)}`;
    case 'no-currency':
      return `${held} names no currency, so it cannot be compared`;
    case 'other-currency':
      return `${held} is not in ${currency ?? 'a currency that the spec names'}, so it cannot be compared`;
    case 'straddles':
      return `${held} ${lie} on both sides of ${listed(bounds.map(write))}`;
    default:
      return `${name}, ${shown(value)}, is no number that can be compared`;
  }
}

function ofDays({ code, value, bounds: [days = 0] = [] }: Cause, name: string): string {
  const held = `${name}, ${shown(typeof value === 'number' ? String(value) : value)},`;
  const span = `${grouped(days)} day${days === 1 ? '' : 's'} of today`;
  if (code === 'recent') return `${held} is within ${span}`;
  return code === 'not-recent' ? `${held} is not within ${span}` : `${held} may be within ${span} or not`;
}
