import type { Department } from './departments.ts';
import { departmentsOfCustomers } from './departments-of-customers.ts';
import { departmentsOfOffices } from './departments-of-offices.ts';
import { departmentsOfWorks } from './departments-of-works.ts';
import { plainTitle } from './title-words.ts';

export { type Department, departments } from './departments.ts';

/** Tried in this order: words that together mean something else come before each of them alone ("product marketing" before "product"). */
const words = [...departmentsOfCustomers, ...departmentsOfOffices, ...departmentsOfWorks];

/** The department that a title names, or null. Several words decide: product marketing is marketing, a sales engineer sells. */
export function parseDepartment(title: string): Department | null {
  const plain = plainTitle(title);
  if (plain === ' assistant ') return null;
  for (const [department, pattern] of words) {
    const found = pattern.exec(plain);
    // A vice president was made "vp president" for the sake of seniority; that president runs no company.
    if (!found || (department === 'executive' && / vp president $/.test(`${plain.slice(0, found.index)}${found[0]} `)))
      continue;
    return department;
  }
  // "TA" and "IT" are departments only in capitals.
  return /(?:^|[^\p{L}])(?:TA|L&D)(?:[^\p{L}]|$)/u.test(title.slice(0, 600)) ? 'hr' : null;
}
