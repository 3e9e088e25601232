/** How senior a title says that somebody is. Highest first: "Co-Founder & CTO" is a founder, "Senior Manager" a manager. */
export const seniorities = [
  'owner',
  'founder',
  'c-level',
  'vp',
  'head',
  'director',
  'lead',
  'manager',
  'senior',
  'entry',
  'intern',
] as const;
export type Seniority = (typeof seniorities)[number];
