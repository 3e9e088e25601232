import type { ClueMark, ClueUpdate } from './clue-updates.ts';
import { type FactName, factKinds } from './facts.ts';

/** Clues that a seller made by pointing at words on a page: kept in this browser, for one host. They hold labels, never values. */

/** One of them. `claims`: no reader knew the page, and where its mark stands on this host there is a record. */
export interface OwnClue extends ClueUpdate {
  readonly id: string;
  readonly host: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly claims: boolean;
}

/** One way to understand a click: the words, and what they are found again by; null where nothing on the page names them. */
export interface PointedChoice {
  readonly said: string;
  readonly mark: ClueMark | null;
}

/** Whether a fact can be pointed at: single words on a page, not a record's whole list of fields. */
export const isPointable = (name: FactName): boolean =>
  Object.hasOwn(factKinds, name) && name !== 'crm.fields' && name !== 'page.passages';
