import { all, attr, hasAttr, one, rawText, rootOf } from './dom.ts';
import { once } from './once.ts';
import type { Found, Page } from './reader.ts';
import { generators, technologyTable } from './technology-table.ts';

/** What the page runs on, told from what it loads; what the company sells is in the text, and not looked at. */

interface Tool {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly inline: readonly string[];
}

let table: readonly Tool[] | null = null;
const tools = (): readonly Tool[] => {
  table ??= technologyTable
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', needles = ''] = line.split('|');
      const all = needles.split(' ').filter(Boolean);
      return {
        name,
        addresses: all.filter((needle) => !needle.startsWith('=')),
        inline: all.filter((needle) => needle.startsWith('=')).map((needle) => needle.slice(1)),
      };
    });
  return table;
};

/** Anchors are left out but for job boards, booking and payment pages, which a page only links to. */
const loaded =
  'script[src], link[href], iframe[src], img[src], source[src], form[action], script[data-src], img[data-src], iframe[data-src], embed[src]';
const linkedTo =
  'a[href*="greenhouse.io"], a[href*="lever.co"], a[href*="myworkdayjobs.com"], a[href*="ashbyhq.com"], a[href*="personio."], a[href*="workable.com"], a[href*="smartrecruiters.com"], a[href*="bamboohr.com"], a[href*="recruitee.com"], a[href*="teamtailor.com"], a[href*="icims.com"], a[href*="rippling.com"], a[href*="join.com/companies"], a[href*="calendly.com/"], a[href*="buy.stripe.com"]';
const longestScript = 6000;
const longestInline = 90_000;

const addressesOf = (page: Page): string => {
  const found: string[] = [];
  for (const element of [...all(page.doc, loaded, 1500), ...all(page.doc, linkedTo, 40)]) {
    for (const name of ['src', 'href', 'action', 'data-src', 'srcset']) {
      const words = attr(element, name);
      if (words !== '' && !words.startsWith('data:') && !words.startsWith('#')) found.push(words.slice(0, 300));
    }
  }
  return found.join('\n');
};

const inlineOf = (page: Page): string => {
  let text = '';
  for (const script of all(page.doc, 'script:not([src]), noscript', 200)) {
    if (/json/i.test(attr(script, 'type'))) {
      if (attr(script, 'id') === '__NEXT_DATA__') text += '__NEXT_DATA__\n';
      continue;
    }
    text += `${rawText(script).slice(0, longestScript)}\n`;
    if (text.length > longestInline) break;
  }
  return text;
};

/** The line that a needle stands in, at most 160 characters of it. */
function around(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 60);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 160)).trim();
}

/** Ids whose form is the tool's own. */
const measured = /["'](?:G-[A-Z0-9]{6,12}|UA-\d{4,10}-\d{1,3})["']/;

/** Root elements and landmarks that a tool leaves in the page itself. */
const landmarks: readonly (readonly [string, string])[] = [
  ['script#__NEXT_DATA__', 'Next.js'],
  ['#__nuxt', 'Nuxt'],
  ['#___gatsby', 'Gatsby'],
  ['#hs-eu-cookie-confirmation, [data-hs-cos-general-type]', 'HubSpot'],
  ['#CybotCookiebotDialog', 'Cookiebot'],
  ['#onetrust-consent-sdk', 'OneTrust'],
  ['script.yoast-schema-graph', 'Yoast SEO'],
  ['#intercom-container, .intercom-lightweight-app', 'Intercom'],
];

export const technologiesOf: (page: Page) => readonly Found[] = once((page) => {
  const found = new Map<string, Found>();
  const note = (name: string, said: string, from: string) => {
    if (!found.has(name)) found.set(name, { item: name, said, from });
  };
  const addresses = addressesOf(page);
  const lower = addresses.toLowerCase();
  const inline = inlineOf(page);
  for (const tool of tools()) {
    for (const needle of tool.addresses) {
      const at = lower.indexOf(needle);
      if (at < 0) continue;
      note(tool.name, around(addresses, at), 'address that the page loads');
      break;
    }
    for (const needle of found.has(tool.name) ? [] : tool.inline) {
      const at = inline.indexOf(needle);
      if (at < 0) continue;
      note(tool.name, around(inline, at), 'inline script');
      break;
    }
  }
  const measuring = measured.exec(inline);
  if (measuring !== null) note('Google Analytics', around(inline, measuring.index), 'inline script');
  const generator = all(page.doc, 'meta[name="generator" i]', 10).map((element) => attr(element, 'content'));
  for (const words of generator) {
    for (const [start, name] of generators) {
      if (words.toLowerCase().includes(start)) note(name, words.slice(0, 160), 'meta generator');
    }
  }
  const root = rootOf(page.doc);
  if (root !== null && hasAttr(root, 'data-wf-site'))
    note('Webflow', `data-wf-site=${attr(root, 'data-wf-site')}`, 'attribute of html');
  for (const [selector, name] of landmarks) {
    if (!found.has(name) && one(page.doc, selector) !== null) note(name, selector, 'landmark of the page');
  }
  return [...found.values()];
});
