import { once } from '../once.ts';
import type { SitePage } from './site-page.ts';

/** Mail addresses: the one place that looks for them. */

export interface Mail {
  readonly box: string;
  readonly host: string;
}

const address = /([\w.+-]+)@([\w-]+(?:\.[\w-]+)+)/;

/** The mail addresses that a page links to, then those that it writes, one of each link and of each line. */
export const mailsOf: (page: SitePage) => readonly Mail[] = once((page) =>
  [...page.links.map(({ href }) => href), ...page.lines.map(({ text }) => text)].flatMap((words) => {
    const [, box, host] = words.length < 300 ? (address.exec(words) ?? []) : [];
    return box === undefined || host === undefined ? [] : [{ box, host }];
  }),
);
