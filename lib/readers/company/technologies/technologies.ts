import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { booking } from './booking.ts';
import { building } from './building.ts';
import { creditedIn } from './credits.ts';
import { forms } from './forms.ts';
import { generators } from './generators.ts';
import { lenderOf } from './lending.ts';
import { libraries } from './libraries.ts';
import { telling } from './linked.ts';
import { measuring } from './measuring.ts';
import { noticedIn } from './notices.ts';
import { openings } from './openings.ts';
import { paying } from './paying.ts';
import { running } from './running.ts';
import { selling } from './selling.ts';
import { serving } from './serving.ts';
import { shopping } from './shopping.ts';
import { threesOf } from './threes.ts';

/** What the page runs on, told from what it loads; what the company sells is in the text, and not looked at. */

/**
 * Our own fingerprints stand in the files of `rooms`, by what the tools are for. One line a tool: its name, then needles
 * parted by spaces; a line that begins with spaces goes on with the tool above it. Needles are looked for, in lower case, in the addresses that the page loads from or sends to; those after
 * `=` in the text of its inline scripts, with their capitals (`␣` is a space in them). Add a line to add a
 * tool; a needle must belong to that tool alone.
 */
interface Tool {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly inline: readonly string[];
}

const rooms = [measuring, selling, booking, forms, openings, shopping, paying, building, serving, running, libraries];
const rowsOf = (rows: string): string[] => rows.trim().split(/\n(?! )/);
let table: readonly Tool[] | null = null;
const tools = (): readonly Tool[] => {
  table ??= rooms.flatMap(rowsOf).map((row) => {
    const [name = '', needles = ''] = row.split('|');
    const all = needles.split(/\s+/).filter(Boolean);
    return {
      name,
      addresses: all.filter((needle) => !needle.startsWith('=')),
      inline: all.filter((needle) => needle.startsWith('=')).map((needle) => needle.slice(1).replaceAll('␣', ' ')),
    };
  });
  return table;
};

/** Names of what sites are made with, as their feet name them. */
let makersNames: readonly string[] | null = null;
const makers = (): readonly string[] => {
  makersNames ??= [
    ...new Set([...generators.map(([, name]) => name), ...rowsOf(building).map((row) => row.split('|')[0] ?? '')]),
  ].sort((one, other) => other.length - one.length);
  return makersNames;
};

/** The line that a needle stands in, at most 160 characters of it. */
function around(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 60);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 160)).trim();
}

/** Ids whose form is the tool's own, in a script or behind `id=` in an address. */
const ids: readonly (readonly [string, RegExp])[] = [
  ['Google Analytics', /["'](?:G-[A-Z0-9]{6,12}|UA-\d{4,10}-\d{1,3})["']|gtag\/js\?[^\s"']*\bid=(?:G-|UA-)/],
  ['Google Tag Manager', /gtmId\W{1,6}GTM-|[?&]id=GTM-[A-Z0-9]{4,9}/],
  // Its files on the firm's own host; on its maker's there are badges of partners.
  ['HubSpot', /^\/(?:hubfs|hs-fs)\//m],
  ['TYPO3', /\/_assets\/[0-9a-f]{32}\//],
  ['Magento', /\/static\/version\d+\/frontend\//],
  ['Shopware', /\/theme\/[0-9a-f]{16,}\/(?:css|js)\//],
  ['Google Ads', /["']AW-\d{8,12}(?:\/[\w-]+)?["']/],
];

/** Landmarks that a tool leaves in the page itself, by the names that the sheet gives them. */
const landmarks: Readonly<Record<string, string>> = {
  next: 'Next.js',
  nuxt: 'Nuxt',
  gatsby: 'Gatsby',
  hubspot: 'HubSpot',
  cookiebot: 'Cookiebot',
  onetrust: 'OneTrust',
  yoast: 'Yoast SEO',
  intercom: 'Intercom',
  webflow: 'Webflow',
  angular: 'Angular',
  angularjs: 'AngularJS',
  react: 'React',
  vue: 'Vue.js',
  alpine: 'Alpine.js',
  htmx: 'htmx',
  livewire: 'Livewire',
  astro: 'Astro',
  sveltekit: 'SvelteKit',
  drupal: 'Drupal',
  aspnet: 'ASP.NET',
  rankmath: 'Rank Math',
  wpcf7: 'Contact Form 7',
  netlify: 'Netlify',
  goatcounter: 'GoatCounter',
  calendly: 'Calendly',
  calcom: 'Cal.com',
  trustpilot: 'Trustpilot',
  klaviyo: 'Klaviyo',
  typeform: 'Typeform',
  elfsight: 'Elfsight',
  plausible: 'Plausible',
  umami: 'Umami',
  rails: 'Ruby on Rails',
  lovable: 'Lovable',
};

export const technologiesOf: (page: SitePage) => readonly Found[] = once((page) => {
  const found = new Map<string, Found>();
  const note = (name: string, said: string, from: string) => {
    if (!found.has(name)) found.set(name, { item: name, said, from });
  };
  const addresses = [page.loads, ...telling(page)].join('\n');
  const lower = addresses.toLowerCase();
  const inline = page.scripts;
  const mayLoad = threesOf(lower);
  const mayRun = threesOf(inline);
  for (const tool of tools()) {
    for (const needle of tool.addresses) {
      const at = mayLoad(needle) ? lower.indexOf(needle) : -1;
      if (at < 0) continue;
      note(tool.name, around(addresses, at), 'address that the page loads');
      break;
    }
    for (const needle of found.has(tool.name) ? [] : tool.inline) {
      const at = mayRun(needle) ? inline.indexOf(needle) : -1;
      if (at < 0) continue;
      note(tool.name, around(inline, at), 'inline script');
      break;
    }
  }
  for (const [name, id] of ids) {
    for (const text of [inline, addresses]) {
      const hit = id.exec(text);
      if (hit !== null) note(name, around(text, hit.index), 'inline script');
    }
  }
  for (const [meta, words] of page.metas) {
    // What old editors of Microsoft's call themselves stands under a name of their own, too.
    if (meta !== 'generator' && meta !== 'progid') continue;
    for (const [start, name] of generators) {
      if (words.toLowerCase().includes(start)) note(name, words.slice(0, 160), 'meta generator');
    }
  }
  for (const { name, said } of creditedIn(page, makers())) note(name, said, 'credit in the footer');
  for (const { name, said } of noticedIn(page)) note(name, said, 'words of a notice');
  const host = siteOf(page)?.url.hostname ?? '';
  const lender = lenderOf(host);
  if (lender !== null) note(lender, host, 'address of the page');
  for (const mark of page.marks) {
    const name = Object.hasOwn(landmarks, mark) ? landmarks[mark] : undefined;
    if (name !== undefined) note(name, name, 'landmark of the page');
  }
  return [...found.values()];
});
