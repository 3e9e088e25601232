/** What may be expected to fail comes back as a value; a throw is a bug. */
export type Result<T, Why extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: Why; readonly note?: string };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** `why` is for the program, `note` for the person: what happened, where, and what to do next. */
export const failed = <Why extends string>(why: Why, note?: string): { ok: false; why: Why; note?: string } =>
  note === undefined ? { ok: false, why } : { ok: false, why, note };
