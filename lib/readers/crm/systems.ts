import { one } from '../dom.ts';
import { once } from '../once.ts';
import type { Page } from '../reader.ts';
import { type Known, systems } from './known-crms.ts';

/** Which CRM a page is of, and which record its address names. */

/** Where the makers of CRMs speak of themselves, and help. */
const ownSite =
  /^(?:www|blog|help|support|docs|developers?|community|academy|learn|marketplace|partners?|careers?|status|info|go|events?)\./;

/** Path, query and hash of a page. */
export const addressOf = ({ url }: Page): string => `${url.pathname}${url.search}${url.hash}`;
/** The CRM that a page is of, or null. */
export const systemOf: (page: Page) => Known | null = once(
  (page) =>
    systems.find(
      ({ host, landmark, record, below }) =>
        (host?.test(page.url.hostname) &&
          !ownSite.test(page.url.hostname) &&
          below?.test(page.url.pathname) !== false) ||
        (landmark && record.test(addressOf(page)) && one(page.doc, landmark) !== null),
    ) ?? null,
);
/** The record's type and id in a page's address, or null. */
export const recordAt = (page: Page): RegExpExecArray | null => systemOf(page)?.record.exec(addressOf(page)) ?? null;

/** The patterns of those hosts that can be granted. */
export const grantable: readonly string[] = systems.flatMap(({ match }) => match ?? []);
