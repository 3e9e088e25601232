/** The departments that a spec may name, by id. */
export const departments = [
  'engineering',
  'it',
  'security',
  'data',
  'product',
  'design',
  'marketing',
  'sales',
  'customer-success',
  'support',
  'operations',
  'finance',
  'legal',
  'hr',
  'procurement',
  'executive',
  'education',
  'research',
] as const;
export type Department = (typeof departments)[number];
