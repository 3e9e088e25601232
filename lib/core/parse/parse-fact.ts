import { type FactName, type KnownFact, kindOf, type Value } from '../facts.ts';
import { signalOf } from '../signal.ts';
import { tidy } from '../text.ts';
import { parseCompanyType } from './company-type.ts';
import { parseCountry } from './country.ts';
import { parseDate, parseSince } from './date.ts';
import { parseDepartment } from './department.ts';
import { parseDomain } from './domain.ts';
import { parseFundingStage } from './funding.ts';
import { parseHeadcount } from './headcount.ts';
import { parseIndustry } from './industry.ts';
import { parseLinkedin } from './linkedin.ts';
import { parseMoney } from './money.ts';
import { parseCompanyName, parseEmail, parsePersonName, parseTitle } from './names.ts';
import type { ParseContext } from './parse-context.ts';
import { parsePhone } from './phone.ts';
import { parsePlace } from './place.ts';
import { parseRecordType } from './record-type.ts';
import { parseSeniority } from './seniority.ts';
import { parseYear } from './year.ts';

type Parser = (said: string, context: ParseContext) => Value | null;

const upTo =
  (most: number): Parser =>
  (said) =>
    tidy(said.slice(0, most * 4), most) || null;

/** Pictures that stand before the words of many a description, as marks in a list do. */
const pictures = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\s]|\ufe0f|\u200d)+/u;

/** Every fact and how its words become a value. */
const parsers: { readonly [F in KnownFact]: Parser } = {
  'company.name': parseCompanyName,
  'company.domain': parseDomain,
  'company.aliases': upTo(300),
  'company.description': (said, context) => upTo(1000)(said.replace(pictures, ''), context),
  'company.industry': parseIndustry,
  'company.employees': parseHeadcount,
  'company.revenue': parseMoney,
  'company.city': (said, context) => parsePlace(said, context)?.city ?? null,
  'company.country': parseCountry,
  'company.founded': parseYear,
  'company.type': parseCompanyType,
  'company.phone': parsePhone,
  'company.fundingStage': parseFundingStage,
  'company.fundingAt': parseDate,
  'company.technologies': upTo(300),
  'company.hiring': upTo(300),
  'company.specialties': upTo(300),
  'company.linkedin': parseLinkedin,
  'person.name': parsePersonName,
  'person.title': parseTitle,
  'person.seniority': parseSeniority,
  'person.department': parseDepartment,
  'person.company': parseCompanyName,
  'person.location': upTo(200),
  'person.inRoleSince': parseSince,
  'person.email': parseEmail,
  'crm.system': upTo(60),
  'crm.recordType': parseRecordType,
  'crm.recordId': upTo(100),
  'crm.stage': upTo(200),
  'crm.tier': upTo(100),
  'crm.owner': upTo(200),
  'crm.lastActivityAt': parseDate,
  'crm.nextMeetingAt': parseDate,
  'crm.amount': parseMoney,
  'crm.fields': () => null,
  'page.passages': upTo(300),
};

/**
 * What a page's words mean under a fact's name, or null where they do not parse: a miss, never a default. For a list this
 * is one item of it; `crm.fields` is made of label-value pairs, never of words.
 */
export function parseFact(name: FactName, said: string, context: ParseContext): Value | null {
  if (Object.hasOwn(parsers, name)) return parsers[name as KnownFact](said, context);
  if (kindOf(name) !== 'signal') return null;
  const words = tidy(said.slice(0, 4000), 300);
  return signalOf(words) === words ? (wholeDate(words, context) ?? words) : signalOf(words);
}

/** A team's field may hold a day; words that merely mention one stay words. */
const wholeDate = (words: string, context: ParseContext): string | null =>
  words.length <= 30 && /\d/.test(words) ? parseDate(words, context) : null;
