/** The attributes that applications name their parts by: the only ones that a clue may go by. */
export const anchorNames = [
  'data-testid',
  'data-test-id',
  'data-selenium-test',
  'data-field',
  'componentkey',
  'aria-label',
  'itemprop',
  'name',
  'id',
] as const;
