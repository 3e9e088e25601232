/** CSV as other programs read it, RFC 4180, with nothing in it that a spreadsheet would run. */

/** What makes a spreadsheet take a cell for a formula, also in the full-width forms that some turn into plain ones. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20|]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

const isRisky = (words: string): boolean =>
  !plainNumber.test(words) && (formula.test(words) || /^[\t\r\n]/.test(words));

/** A cell as it was before `csvCell` made it safe: the apostrophe before what a spreadsheet would run goes. */
export const cellWords = (cell: string): string =>
  cell.startsWith("'") && isRisky(cell.slice(1)) ? cell.slice(1) : cell;

/** One cell. Words that a spreadsheet would run as a formula get an apostrophe in front; plain numbers stay numbers. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  const words = typeof value === 'number' ? String(value) : value;
  const safe = isRisky(words) ? `'${words}` : words;
  return /[",\r\n;\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
