import { fold, tidy } from '../text.ts';

/** Names of people and companies, titles and addresses, with what stands around them on pages taken off. */

const pictures = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]/gu;
const pronouns = /\s*\((?:she|he|they|ze|xe|sie|er|elle|il|ella|él|zij|hij|hen)(?:\s?\/\s?\p{L}+){0,3}\)/giu;
const honorific =
  /^(?:mr|mrs|ms|miss|mx|herr|frau|mme|m|mlle|monsieur|madame|sr|sra|señora?|dhr|mevr|mw)\.?\s+(?=\p{Lu})/iu;

/** A person's name without emoji, pronouns and forms of address. Null for what is no name: too long, no letters, an address. */
export function parsePersonName(said: string): string | null {
  const words = tidy(said.slice(0, 1000).replace(pictures, ' ').replace(pronouns, ' '), 150)
    .replace(honorific, '')
    .replace(/^[\s,.|·-]+|[\s,|·-]+$/g, '');
  return words.length > 1 && words.length < 100 && /\p{L}/u.test(words) && !/https?:|@\w|www\./.test(words)
    ? words
    : null;
}

/** A company's name as it is written. Null for keyword strings, addresses and what has no letters or digits. */
export function parseCompanyName(said: string): string | null {
  const words = tidy(said.slice(0, 1000).replace(pictures, ' '), 200).replace(/^[\s,|·•–-]+|[\s,|·•–-]+$/g, '');
  if (!words || words.length > 120 || !/[\p{L}\p{N}]/u.test(words) || /https?:|\S@\S/.test(words)) return null;
  return /^(?:n\/?a|none|null|undefined|unknown|home|homepage|index|welcome|untitled|company|--?)$/i.test(words)
    ? null
    : words;
}

/** A job title as it is written, or null where there is none. */
export function parseTitle(said: string): string | null {
  const words = tidy(said.slice(0, 2000).replace(pictures, ' '), 300).replace(/^[\s,|·-]+|[\s,|·-]+$/g, '');
  return /\p{L}/u.test(words) && !/^(?:n\/?a|none|null|undefined|unknown|--?)$/i.test(words) ? words : null;
}

const address =
  /(?:^|[\s<:(])([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})(?=$|[\s>),;?])/u;

/** The first e-mail address in some words, lower case, or null. */
export const parseEmail = (said: string): string | null => {
  const found = address.exec(tidy(said.slice(0, 1000), 400))?.[1];
  return found ? fold(found) : null;
};
