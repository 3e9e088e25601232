/**
 * What Firefox asks the seller about before data leaves the browser, in its own words for kinds of data
 * (https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/). Nothing is required: judging is local. Joining a
 * team asks for the first, counting uses for the second. Other browsers have no such question.
 */
export const consents = {
  /** The seller's name; in flags the facts about a person, the words of pages and their addresses. */
  team: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
  /** How often an answer was heard and copied. */
  counts: ['technicalAndInteraction'],
} as const;
export type Consent = keyof typeof consents;

/** Which consents no longer hold when these kinds of data were taken back. */
export const withdrawn = (kinds: readonly string[]): readonly Consent[] =>
  (['team', 'counts'] as const).filter((consent) => consents[consent].some((kind) => kinds.includes(kind)));
