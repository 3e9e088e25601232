/** A place that may be the company's seat, with the words that say so. */
export interface Seat {
  readonly city: string;
  readonly country: string | null;
  readonly said: string;
  readonly from: string;
}
