/** What the labeller's words for seniority and department stand for, as ids of core. Folded words to ids that are right. */

export const seniorities: Readonly<Record<string, readonly string[]>> = {
  'c level': ['c-level'],
  founder: ['founder', 'owner', 'c-level'],
  owner: ['owner', 'founder'],
  vp: ['vp'],
  'vice president': ['vp'],
  head: ['head', 'director'],
  director: ['director'],
  manager: ['manager'],
  lead: ['lead', 'manager'],
  senior: ['senior'],
};

export const departments: Readonly<Record<string, readonly string[]>> = {
  engineering: ['engineering'],
  'talent acquisition': ['hr', 'people', 'human-resources'],
  hr: ['hr', 'people', 'human-resources'],
  education: ['education', 'training'],
  executive: ['executive', 'general-management', 'leadership'],
  sales: ['sales'],
  marketing: ['marketing'],
  finance: ['finance'],
  operations: ['operations'],
  product: ['product'],
  it: ['it'],
};
