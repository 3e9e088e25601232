import type { Marked } from './page-mark.ts';

/** A working document as it stands in this browser. */

export type Body = Readonly<Record<string, unknown>>;

/** One try to save. Its outcome may be unknown, so it is sent again as it was until the store has answered. */
export interface Save<B extends Body> {
  readonly save: string;
  readonly rev: number;
  readonly title: string;
  readonly body: B;
}

export interface OpenPaper<B extends Body> extends Marked {
  readonly id: string;
  readonly title: string;
  /** The rev in the store that this is made on; 0 while the store has none. */
  readonly rev: number;
  readonly body: B;
  /** `waiting`: kept here, the store is away. `conflict`: somebody else saved meanwhile. `unkept`: this browser cannot keep it. */
  readonly state: 'saved' | 'changed' | 'waiting' | 'conflict' | 'unkept';
  readonly note: string | null;
  readonly sent: Save<B> | null;
}
