import type { FactName } from '#core/facts.ts';
import type { Cause, Compared, PlayReason, Reason } from '#core/reason.ts';
import { cut } from '#core/text.ts';
import { factName, factValue } from './fact-words.ts';
import { day, days, list, money, number, quoted } from './format.ts';
import { say, sayCount, sayIf } from './words.ts';

/** The reasons of a verdict in the seller's language: "Employees: 201–500, between 50 and 1,000". */

const most = 3;
const mostWanted = 4;

/** Why a line of the checklist came out so. */
export function whyInWords({ causes, accepted, open }: Reason): string {
  const what = joined(causes);
  if (accepted) return say('why.accepted', { what, since: joined(accepted.causes), why: accepted.why });
  return open ? say('why.open', { what, open: joined(open) }) : what;
}

/** Why an objection or a phrase stands where it does. */
export function playInWords(reason: PlayReason): string {
  switch (reason.code) {
    case 'mismatch':
    case 'unknown':
    case 'match':
      return say(`why.line.${reason.code}`, { line: quoted(reason.label) });
    case 'persona':
      return say(`persona.${reason.persona}`);
    case 'said-by':
      return say('why.saidBy', { persona: say(`persona.${reason.persona}`) });
    case 'stage':
      return say('why.stage', { stage: reason.stage });
    case 'heard':
      return say(`why.heard.${reason.rank}`);
  }
}

function joined(causes: readonly Cause[]): string {
  const words = [...new Set(causes.map(causeInWords))];
  const what = words.slice(0, most).join('\u00a0· ');
  return words.length > most ? say('why.more', { what, count: number(words.length - most) }) : what;
}

const inQuotes = (words: Compared): string => quoted(clipped(String(words), 60));

function clipped(words: string, length: number): string {
  return words.length <= length ? words : `${cut(words, length - 1).trimEnd()}…`;
}

function causeInWords(cause: Cause): string {
  const { code, field, value, items = [], wanted = [], bounds = [], currency } = cause;
  const name = factName(field);
  const one = (each: unknown): string => clipped(valueInWords(field, each), 80);
  switch (code) {
    case 'unsaid':
      return unsaidInWords(field);
    case 'not-understood':
      return say('test.unknown');
    case 'stated':
      return value === undefined ? say('test.known', { name }) : say('why.is', { name, value: one(value) });
    case 'sentence': {
      const said = clipped(items[0] ?? '', 140);
      return cause.on ? say('why.sentenceOn', { said, day: day(cause.on) }) : say('why.sentence', { said });
    }
    case 'no-sentence':
      return say('why.noSentence', { wanted: some(wanted.map(inQuotes)) });
    case 'unheard':
      return sayCount('why.unheard', wanted.length);
    case 'says':
    case 'says-not':
      return say(`why.${code}`, { name, wanted: some(wanted.map(inQuotes)) });
    case 'is-one-of':
      return say('why.is-one-of', { name, value: one(value), count: number(wanted.length) });
    case 'recent':
    case 'not-recent':
    case 'maybe-recent':
      return say(`why.${code}`, { name, value: one(value), days: days(bounds[0] ?? 0) });
    case 'named':
    case 'named-partly':
      return say(`why.${code}`, {
        name,
        items: list(items.map((each) => clipped(each, 60))),
        wanted: all(wanted, one),
      });
    default: {
      const amount = (bound: number): string => (currency ? money(bound, currency) : valueInWords(field, bound));
      return say(`why.${code}`, {
        name,
        value: one(value),
        wanted:
          code === 'unclear' || code === 'is-not' || code.startsWith('none-')
            ? some(wanted.map(one))
            : all(wanted, one),
        bound: list(bounds.map(amount)),
        low: amount(bounds[0] ?? 0),
        high: amount(bounds[1] ?? 0),
        currency: currency ?? say('why.aCurrency'),
      });
    }
  }
}

/** At most so many, joined with "or". */
function some(words: readonly string[]): string {
  const shown = words.slice(0, mostWanted);
  if (words.length > shown.length) shown.push(say('test.more', { count: number(words.length - shown.length) }));
  return list(shown, 'disjunction');
}

function all(wanted: readonly Compared[], one: (value: Compared) => string): string {
  const shown = wanted.slice(0, mostWanted).map(one);
  if (wanted.length > shown.length) shown.push(say('test.more', { count: number(wanted.length - shown.length) }));
  return list(shown);
}

function valueInWords(field: string, value: unknown): string {
  if (value === undefined || value === null) return say('dimension.unknown');
  return factValue({ name: field as FactName, value: value as never });
}

/** Why nothing can be said: no source gives the fact. */
function unsaidInWords(field: string): string {
  const key = field.startsWith('crm.fields.')
    ? 'unsaid.crmField'
    : field.startsWith('crm.')
      ? 'unsaid.crm'
      : 'unsaid.signal';
  return sayIf(`unsaid.${field}`, say(key, { name: factName(field) }));
}
