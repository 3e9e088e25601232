/** Three-valued logic (Kleene, strong): unknown stays unknown unless the other side decides alone. */

export type Trit = 0 | 1 | 2;
export const no = 0;
export const unknown = 1;
export const yes = 2;

export const both = (a: Trit, b: Trit): Trit => (a < b ? a : b);
export const either = (a: Trit, b: Trit): Trit => (a > b ? a : b);
export const opposite = (a: Trit): Trit => (2 - a) as Trit;
export const tritOf = (held: boolean): Trit => (held ? yes : no);

/** Whether [min, max] lies in [least, most]: yes, no, or unknown where it lies partly inside. */
export const within = (min: number, max: number, least: number, most: number): Trit =>
  min >= least && max <= most ? yes : max < least || min > most ? no : unknown;
