import type { Found } from '../../reader.ts';
import type { SitePage } from '../site-page.ts';

/** "wa.me/33749216981": links that open a talk with the firm; they give its number with its country's code. */

/** Where such a number is read: it is carried about, and says less of a country than one that is written. */
export const messengerLink = 'link to a messenger';

const messenger =
  /^(?:https?:\/\/(?:www\.)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:.*&)?phone=)|whatsapp:\/\/send\?(?:.*&)?phone=|viber:\/\/(?:chat|add)\?number=)(?:\+|%2B)?(\d{9,15})(?!\d)/i;

/** The numbers of such links, in page order. */
export const messengers = (page: SitePage): Found[] =>
  page.links.flatMap(({ href }) => {
    const digits = messenger.exec(href)?.[1];
    return digits === undefined ? [] : [{ said: `+${digits}`, from: messengerLink }];
  });
