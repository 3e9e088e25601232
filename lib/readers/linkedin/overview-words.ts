import { type Named, namesOf } from './overview-names.ts';

/** How the overview of a company's LinkedIn page calls its rows, and how it counts people, by the words of `overview-names.ts`. */

const row = (named: Named): RegExp => new RegExp(`^${namesOf(named)}$`);
const labels = {
  website: row('website'),
  industry: row('industry'),
  size: row('size'),
  seat: row('seat'),
  type: row('type'),
  founded: row('founded'),
  specialties: row('specialties'),
  phone: row('phone'),
} as const;

/** A row of the overview. */
export type Label = keyof typeof labels;

/** The row that some words are the label of. */
export const labelOf = (words: string): Label | undefined => {
  const plain = words.replace(/[\s:：]+$/, '').toLowerCase();
  return plain.length > 40 ? undefined : (Object.keys(labels) as Label[]).find((name) => labels[name].test(plain));
};

/** Those who work there. */
export const people = new RegExp(`(?<!\\p{L})${namesOf('people')}(?!\\p{L})`, 'iu');
/** "51-200 employees", "1 001 à 5 000 employés", "Plus de 10 000 employés", "201 bis 500 Beschäftigte". */
export const headcount =
  /^(?:\+ de |plus de |más de |mais de |più di |meer dan |über |mehr als |de |von )?\d[\d.,\s]*K?(?:\+|\s*(?:[-–]|to|bis|à|a|tot)\s*\d[\d.,\s]*K?)?\s+[^\d\s]\D*$/iu;
/** Those who follow it. */
export const followers = new RegExp(`(?<!\\p{L})${namesOf('followers')}(?!\\p{L})`, 'iu');

/** "社員 51 - 200名", "De 51 a 200 empleados": the two ends of a row that is a size by its label, whatever the words beside them. */
export function endsOf(size: string): string | null {
  const [, low, high, rest = ''] =
    /^\D*(\d[\d.,\s]*?)\s*(?:[-–~]|to|bis|à|a|tot|až|do|–)\s*(\d[\d.,\s]*)(.*)$/u.exec(size) ?? [];
  return low === undefined || high === undefined || /\d/.test(rest)
    ? null
    : `${low.replace(/\D/g, '')}-${high.replace(/\D/g, '')} employees`;
}

/** "+ de 10 000 employés", "10.001 Beschäftigte oder mehr": the largest size of all, which other languages write as "10,001+". */
export const openEnded = (size: string): string =>
  size
    .replace(/^\+ de (\d[\d.,\s]*\d)/, '$1+')
    .replace(/^(\d[\d.,\s]*\d)(\s\p{L}+) (?:et plus|ou plus|oder mehr|und mehr|o más|of meer)$/iu, '$1+$2');
