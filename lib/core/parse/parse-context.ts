/** What is known of the page where the words stand. */
export interface ParseContext {
  /** YYYY-MM-DD: relative dates are counted from it. */
  readonly today: string;
  /** BCP 47, or ''. */
  readonly lang: string;
  /** ISO 3166-1 alpha-2, where the page or the company has said so already. */
  readonly country?: string | null;
}
