/** The seniority that a title states, or null. */
export function parseSeniority(_title: string): string | null {
  return null;
}
/** The department that a title names, or null. */
export function parseDepartment(_title: string): string | null {
  return null;
}
