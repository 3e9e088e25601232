/** "We", "our", "us" by language, in small letters: somebody speaks for several. Words that are another language's "my" or "you" are left out. */
export const weWords = [
  "we|our|us|we['’]re|we['’]ve|wir|uns(?:er[a-z]*)?|nous|notre|nos|nosotros|nuestr[ao]s?|somos|nossa?s?|nosso|noi|nostr[aoie]|siamo",
  'wij|ons|onze|vi|vår[at]?|vores|naš[a-z]*|nasz[a-z]*|мы|ми|ние|нас|наш[а-яёії]*|biz|私たち|当社|弊社|我们|저희',
] as const;
