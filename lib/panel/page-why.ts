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
  [/no single (?:person|lead)|about one company/, 'page.why.noPerson'],
  [/^This is an article of an encyclopedia|^This page is on (.{1,80}), which is about others/, 'page.why.others'],
  [/about a customer or a project|about another organisation|what others (?:sell|do)\b/, 'page.why.others'],
  [/list of articles|results of a search/, 'page.why.list'],
  [/article|blog|post\b/, 'page.why.article'],
  [/of an application/, 'page.why.application'],
  [/recipe/, 'page.why.recipe'],
  [/documentation/, 'page.why.help'],
  [/document that somebody/, 'page.why.document'],
  [/job advertisement(?: of (.{1,80})\.$)?/, 'page.why.job'],
  [/product|listing|course/, 'page.why.product'],
  [/one person about themselves|that it is private/, 'page.why.personal'],
  [/whose it is/, 'page.why.nobody'],
  [/could not be read|was not read/, 'page.why.unread'],
];

/** What a page may be taken for that is a company's own: the seller sees that better than a reader. */
const doubtful: readonly WordKey[] = [
  'page.why.others',
  'page.why.personal',
  'page.why.list',
  'page.why.article',
  'page.why.product',
  'page.why.help',
  'page.why.recipe',
];

/** What may be otherwise when the page is read once more. An article stays one. */
const passing: readonly WordKey[] = ['page.why.signIn', 'page.why.gone', 'page.why.unread'];

export interface PageWhy {
  /** The reason in the seller's language. */
  readonly words: string;
  /** Whether reading again may help. */
  readonly mayPass: boolean;
  /** Whether it may be a company's own page after all: it seems to be something else, or it says nothing of it. */
  readonly mayBeOwn: 'no' | 'hardly' | 'well';
}

/** Why a page is not read; null where it is no reason that is known, or none was given. */
export function whyOfPage(why: string): PageWhy | null {
  for (const [pattern, key] of reasons) {
    const found = pattern.exec(why);
    if (found)
      return {
        words: say(key, { what: found[1] ?? '' }),
        mayPass: passing.includes(key),
        mayBeOwn: key === 'page.why.nobody' ? 'well' : doubtful.includes(key) ? 'hardly' : 'no',
      };
  }
  return null;
}
