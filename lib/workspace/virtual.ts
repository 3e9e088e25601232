/** Which rows of a long list stand in its window: only these are drawn. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  /** Pixels above the first row and below the last. */
  readonly above: number;
  readonly below: number;
}

/** Rows are all `row` pixels high. A few more than fit are drawn on both sides, so that scrolling shows no gap. */
export function rowWindow(scrolled: number, height: number, row: number, count: number, spare = 8): RowWindow {
  const first = Math.min(Math.max(0, Math.floor(scrolled / row) - spare), Math.max(0, count - 1));
  const end = Math.min(count, Math.ceil((Math.max(0, scrolled) + height) / row) + spare);
  return { first, end, above: first * row, below: Math.max(0, count - end) * row };
}

/** Where to scroll so that a row stands wholly in the window; as it is where it already does. */
export function scrollTo(index: number, scrolled: number, height: number, row: number): number {
  if (index * row < scrolled) return index * row;
  if ((index + 1) * row > scrolled + height) return (index + 1) * row - height;
  return scrolled;
}
