/** Some of the page's words, how much they say of its trade, and where they stand. */
export interface Told {
  readonly said: string;
  readonly from: string;
  readonly weight: number;
  /** What is weighed of it, where that is not all. */
  readonly only?: string;
}
