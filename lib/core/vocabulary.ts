import { companyTypes, parseCompanyType } from './parse/company-type.ts';
import { departments, parseDepartment } from './parse/department.ts';
import { fundingStages, parseFundingStage } from './parse/funding.ts';
import { industries, parseIndustry } from './parse/industry.ts';
import { parseRecordType, recordTypes } from './parse/record-type.ts';
import { parseSeniority, seniorities } from './parse/seniority.ts';

/** The closed sets of ids that facts can have. */

interface Vocabulary {
  readonly ids: readonly string[];
  /** The id that words come to, for those who wrote words. */
  readonly parse: (words: string) => string | null;
}

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  'company.industry': {
    get ids() {
      return industries();
    },
    parse: parseIndustry,
  },
  'company.type': { ids: companyTypes, parse: parseCompanyType },
  'company.fundingStage': { ids: fundingStages, parse: parseFundingStage },
  'person.seniority': { ids: seniorities, parse: parseSeniority },
  'person.department': { ids: departments, parse: parseDepartment },
  'crm.recordType': { ids: recordTypes, parse: parseRecordType },
};

const vocabularyFor = (fact: string): Vocabulary | null =>
  Object.hasOwn(vocabularies, fact) ? (vocabularies[fact] ?? null) : null;

/** The ids that a fact can have, for those who choose one; null where it can have any words. */
export const vocabularyOf = (fact: string): readonly string[] | null => vocabularyFor(fact)?.ids ?? null;

/** The id that words about a fact such as `person.seniority` come to; null for words that come to none, and for other facts. */
export const idMeant = (fact: string, words: string): string | null => vocabularyFor(fact)?.parse(words) ?? null;
