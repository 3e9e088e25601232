import { any } from '#core/any-of.ts';
import { surely } from './headcount-words.ts';

/** Counts of one kind of people beside those of another: "8 engineers and 40 fitters" are 48, and neither is the head count. */

/** What stands beside a count of people and is none. */
const aside = any(
  'years?|jahren?|ans|années|años|anni|jaar|anos|lat|countries|offices|locations|sites|shops|stores|projects',
  'ländern?|standorten?|filialen?|projekten?|pays|sites|países|oficinas|paesi|sedi|landen|vestigingen',
);
const joined = '(?:,|,? (?:and|und|et|y|e|en|&|\\+))';
/** "15 drivers and" before "8 office staff", "and 40 fitters" behind "8 engineers": of several kinds of people each is a part. */
export const besideKind = {
  before: new RegExp(`(?<![\\d.,])\\d{1,4} (?!${aside}(?!\\p{L}))\\p{Ll}+(?: \\p{Ll}+)?${joined}\\s*$`, 'u'),
  behind: new RegExp(`^${joined} \\d{1,4} (?!${aside}(?!\\p{L}))\\p{Ll}`, 'u'),
};
/** "8 engineers", "8 office staff": the first word behind the number, where it is not of all who work there. */
export const isKind = (count: string): boolean =>
  !surely.test(/\d\s?\+?\s(\p{L}[\p{L}-]*)/u.exec(count)?.[1] ?? 'staff') &&
  !/\d\+? (?:people|personen|persons|personas|personnes)/i.test(count);
