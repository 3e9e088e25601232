import { once } from '../once.ts';
import type { SitePage } from './site-page.ts';

/** Mail addresses: the one place that looks for them. */

export interface Mail {
  readonly box: string;
  readonly host: string;
}

const address = /([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/g;

/** The mail addresses that a page links to, then those that it writes. */
export const mailsOf: (page: SitePage) => readonly Mail[] = once((page) =>
  [...page.links.map(({ href }) => href), ...page.lines.map(({ text }) => text)].flatMap((words) => {
    if (words.length > 299 || !words.includes('@')) return [];
    return [...words.matchAll(address)]
      .slice(0, 4)
      .map(([, box, host]) => ({ box: box as string, host: host as string }));
  }),
);
