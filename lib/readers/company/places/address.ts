import type { SheetLine } from '#core/clipping.ts';

/** A postal address in the visible text. */
export interface Address {
  /** Empty where a park or an estate stands in its place. */
  readonly city: string;
  /** ISO 3166-1 alpha-2, or null where the form of the address leaves it open. */
  readonly country: string | null;
  /** Countries that the form leaves open, as a hint for what the rest of the page says. */
  readonly could: readonly string[];
  readonly said: string;
  readonly line: SheetLine;
  readonly at: number;
  /** It stands in a sentence: "In 2017 we moved to 93092 Barbing". */
  readonly isTold?: boolean;
  /** Where it begins and ends in its line; not said where it goes over several. */
  readonly span?: readonly [number, number];
}
