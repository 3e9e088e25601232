import { once } from '../once.ts';
import type { Found } from '../reader.ts';
import type { SitePage } from './site-page.ts';
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

/** Job boards, booking and payment pages are only linked to; other tools are loaded. */
const linkedTo =
  /greenhouse\.io|lever\.co|myworkdayjobs\.com|ashbyhq\.com|personio\.|workable\.com|smartrecruiters\.com|bamboohr\.com|recruitee\.com|teamtailor\.com|icims\.com|rippling\.com|join\.com\/companies|calendly\.com\/|buy\.stripe\.com/i;

/** The line that a needle stands in, at most 160 characters of it. */
function around(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 60);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + 160)).trim();
}

/** Ids whose form is the tool's own. */
const measured = /["'](?:G-[A-Z0-9]{6,12}|UA-\d{4,10}-\d{1,3})["']/;

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
};

export const technologiesOf: (page: SitePage) => readonly Found[] = once((page) => {
  const found = new Map<string, Found>();
  const note = (name: string, said: string, from: string) => {
    if (!found.has(name)) found.set(name, { item: name, said, from });
  };
  const addresses = [page.loads, ...page.links.map(({ href }) => href).filter((href) => linkedTo.test(href))].join(
    '\n',
  );
  const lower = addresses.toLowerCase();
  const inline = page.scripts;
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
  for (const [meta, words] of page.metas) {
    if (meta !== 'generator') continue;
    for (const [start, name] of generators) {
      if (words.toLowerCase().includes(start)) note(name, words.slice(0, 160), 'meta generator');
    }
  }
  for (const mark of page.marks) {
    const name = Object.hasOwn(landmarks, mark) ? landmarks[mark] : undefined;
    if (name !== undefined) note(name, name, 'landmark of the page');
  }
  return [...found.values()];
});
