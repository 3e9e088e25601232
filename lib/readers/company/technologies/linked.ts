import { any } from '#core/any-of.ts';
import { letters } from '../letters.ts';
import { boardHost, notOfMaker } from '../people/job-boards.ts';
import { hostLabelsOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';

/** Tools that a page only links to: openings, bookings, payments, forms, letters, chats, and the firm's own room at a tool's maker. */

/** What the firm has there is its own, whatever the link is called. */
const rooms = any(
  // Bookings
  'meetings(?:-\\w+)?\\.hubspot\\.com/.|calendly\\.com/[\\w-]+|cal\\.com/[\\w-]+/[\\w-]+|tidycal\\.com/[\\w-]+|savvycal\\.com/[\\w-]+',
  '[\\w-]+\\.as\\.me(?:/|$)|app\\.acuityscheduling\\.com/schedule|[\\w-]+\\.acuityscheduling\\.com(?:/|$)|[\\w-]+\\.youcanbook\\.me(?:/|$)',
  'outlook\\.office(?:365)?\\.com/(?:owa/calendar|book|bookwithme)|calendar\\.app\\.google/|calendar\\.google\\.com/calendar/appointments',
  'fresha\\.com/book-now/|book\\.squareup\\.com/|[\\w-]+\\.janeapp\\.com(?:/|$)|[\\w-]+\\.cliniko\\.com/bookings|[\\w-]+\\.clientsecure\\.me',
  '(?:order\\.)?toasttab\\.com/[\\w-]+|sevenrooms\\.com/(?:reservations|explore)/|book\\.housecallpro\\.com/|clienthub\\.getjobber\\.com/',
  'fareharbor\\.com/embeds/|meet\\.brevo\\.com/',
  // Payments
  '(?:buy|donate|checkout|billing|book)\\.stripe\\.com/|paypal\\.com/(?:donate|cgi-bin|ncp/payment|paypalme)|paypal\\.me/',
  'square\\.link/|pay\\.gocardless\\.com/|donorbox\\.org/[\\w-]+|givebutter\\.com/[\\w-]+|zeffy\\.com/.+',
  // Forms and letters
  'forms\\.gle/|docs\\.google\\.com/forms/|forms\\.(?:office|microsoft)\\.com/|forms\\.clickup\\.com/|forms\\.monday\\.com/|tally\\.so/r/',
  'form\\.jotform\\.com/|cognitoforms\\.com/.+/|surveymonkey\\.com/r/|airtable\\.com/(?:app\\w+/)?(?:shr|pag)|share\\.hsforms\\.com/',
  '[\\w-]+\\.typeform\\.com/to|tripetto\\.app|mailchi\\.mp/|eepurl\\.com/|[\\w.-]+\\.list-manage\\.com/',
  // What else is not loaded
  'get\\.teamviewer\\.com|app\\.notion\\.com/p/|[\\w-]+\\.notion\\.site/|wa\\.me/\\+?\\d|api\\.whatsapp\\.com/send/?\\?phone',
);
const linkedTo = new RegExp(any(boardHost, `^(?:https?:)?//(?:www\\.)?${rooms}`, '^/cdn-cgi/l/email-protection'), 'i');

/** Makers that give each of their customers a name below their own. Another's name there is a link to another's help. */
const accounts = new RegExp(
  `^(?:https?:)?//${notOfMaker}(?<account>[\\w-]{3,})\\.${any(
    'zendesk\\.com|freshdesk\\.com|myshopify\\.com|statuspage\\.io|substack\\.com|pipedrive\\.com|square\\.site',
    'kajabi\\.com|teachable\\.com|thinkific\\.com|bullhornstaffing\\.com|activehosted\\.com',
  )}(?:[/?#]|$)`,
  'i',
);

/** "https://acme.recruitee.com" as "https://acme.recruitee.com/": needles end a host with its slash. */
const withPath = (href: string): string => (/^(?:https?:)?\/\/[^/?#]+$/.test(href) ? `${href}/` : href);

/** The addresses of links that tell a tool, in the page's order. */
export function telling(page: SitePage): string[] {
  const own = hostLabelsOf(page);
  const isOwn = (href: string): boolean => {
    const account = letters(accounts.exec(href)?.groups?.account ?? '');
    return (
      account !== '' && own.some((label) => label.length > 2 && (account.includes(label) || label.includes(account)))
    );
  };
  return page.links.flatMap(({ href }) => (linkedTo.test(href) || isOwn(href) ? [withPath(href)] : []));
}
