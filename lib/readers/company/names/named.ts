/** A name as it stands somewhere on the page. */
export interface Named {
  readonly said: string;
  readonly from: string;
  readonly weight: number;
  /** It stands beside the page's own word alone: "Acme : qui sommes-nous". */
  readonly isLone?: boolean;
}
