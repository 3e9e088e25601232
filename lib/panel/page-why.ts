import { say, type WordKey } from './words.ts';

/**
 * Why a page is not read, in the seller's language. Readers give their reasons as English sentences, of which there are few; each is known
 * by what it turns on, and may hold a name of the page's own.
 */
const reasons: readonly (readonly [RegExp, WordKey])[] = [
  [/administrator has not opened/, 'page.why.policy'],
  [/administrator has switched off/, 'page.why.readerOff'],
  [/sign[- ]in/, 'page.why.signIn'],
  [/no such page/, 'page.why.gone'],
  [/address is for sale/, 'page.why.parked'],
  [/^This (.{1,40}) page is no single record/, 'page.why.noRecord'],
  [/no single (?:person|lead)/, 'page.why.noPerson'],
  [/^This is an article of an encyclopedia|^This page is on (.{1,80}), which is about others/, 'page.why.others'],
  [/about a customer or a project/, 'page.why.others'],
  [/list of articles/, 'page.why.list'],
  [/article|blog|post\b/, 'page.why.article'],
  [/recipe/, 'page.why.recipe'],
  [/documentation/, 'page.why.help'],
  [/document that somebody/, 'page.why.document'],
  [/job advertisement(?: of (.{1,80})\.$)?/, 'page.why.job'],
  [/product|listing|course/, 'page.why.product'],
  [/one person about themselves/, 'page.why.personal'],
  [/whose it is/, 'page.why.nobody'],
  [/could not be read|was not read/, 'page.why.unread'],
];

/** What may be otherwise when the page is read once more. An article stays one. */
const passing: readonly WordKey[] = ['page.why.signIn', 'page.why.gone', 'page.why.unread'];

/** The reason in the seller's language, and whether reading again may help; null where it is none that is known, or none was given. */
export function whyOfPage(why: string): { readonly words: string; readonly mayPass: boolean } | null {
  for (const [pattern, key] of reasons) {
    const found = pattern.exec(why);
    if (found) return { words: say(key, { what: found[1] ?? '' }), mayPass: passing.includes(key) };
  }
  return null;
}
