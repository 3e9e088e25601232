import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * Other ways to read facts off pages, for comparison. They bring 213 packages and 125 MB, some with install scripts: they are
 * no dependencies of the project, but put into `.cache/peers` by the bench that asks for them, scripts off.
 */
const versions: Readonly<Record<string, string>> = {
  metascraper: '5.49.24',
  'metascraper-address': '1.0.0',
  'metascraper-author': '5.49.24',
  'metascraper-date': '5.49.24',
  'metascraper-description': '5.49.24',
  'metascraper-image': '5.49.24',
  'metascraper-lang': '5.49.24',
  'metascraper-logo': '5.49.24',
  'metascraper-publisher': '5.49.24',
  'metascraper-title': '5.49.24',
  'metascraper-url': '5.49.24',
  'open-graph-scraper': '6.12.0',
  'web-auto-extractor': '1.0.17',
  defuddle: '0.19.4',
};

export const told = ['name', 'domain', 'description', 'phone', 'city', 'country', 'founded'] as const;
/** What a tool says of a page's company, each in its own words; what it does not say is left out. */
export type Said = { readonly [F in (typeof told)[number]]?: string | undefined };
export interface Peer {
  readonly name: string;
  read(html: string, url: string): Promise<Said>;
}

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const words = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'number') return String(one);
  if (isLoose(one)) return words(one.name ?? one['@value']);
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined;
};

/** The first company in what a tool gives of structured data, wherever it hangs. */
function organization(data: unknown, depth = 0): Loose | null {
  if (!isLoose(data) || depth > 8) return null;
  const types = [data['@type'], data.type].flat().map(String).join(' ');
  if (/Organization|Corporation|LocalBusiness|ProfessionalService|Store\b/.test(types)) return data;
  for (const value of Object.values(data)) {
    const found = organization(value, depth + 1);
    if (found) return found;
  }
  return null;
}

/** What a company in structured data says of itself. */
function saidBy(company: Loose | null): Said {
  const address = [company?.address].flat().find(isLoose);
  return {
    name: words(company?.name),
    domain: words(company?.url),
    description: words(company?.description),
    phone: words(company?.telephone),
    city: words(address?.addressLocality),
    country: words(address?.addressCountry),
    founded: words(company?.foundingDate),
  };
}

/** The first of several answers to each question. */
const firstOf = (...all: readonly Said[]): Said =>
  Object.fromEntries(told.map((name) => [name, all.map((said) => said[name]).find((said) => said !== undefined)]));

const cache = fileURLToPath(new URL('../../.cache/peers/', import.meta.url));

async function folderWithPeers(): Promise<string> {
  const folder = join(cache, Object.values(versions).join('_'));
  if (existsSync(folder)) return folder;
  const fresh = `${folder}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(join(fresh, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: fresh });
  renameSync(fresh, folder);
  return folder;
}

/** The peers, ready to read; each with its own way of parsing a page. Rejects where they cannot be had. */
export async function openPeers(): Promise<readonly Peer[]> {
  const folder = await folderWithPeers();
  const require = createRequire(pathToFileURL(join(folder, 'package.json')));
  const load = async (name: string): Promise<(...given: readonly unknown[]) => unknown> => {
    const found = (await import(pathToFileURL(require.resolve(name)).href)) as { default?: unknown };
    const inner = found.default as { default?: unknown } | undefined;
    return (inner?.default ?? inner) as (...given: readonly unknown[]) => unknown;
  };
  const rules = await Promise.all(
    Object.keys(versions)
      .filter((name) => name.startsWith('metascraper-'))
      .map(async (name) => (await load(name))()),
  );
  const metascraper = (await load('metascraper'))(rules) as (page: object) => Promise<Loose>;
  const graph = (await load('open-graph-scraper')) as (page: object) => Promise<{ result: Loose }>;
  const extractor = (await load('web-auto-extractor')) as () => { parse(html: string): Loose };
  // Not open to CommonJS, so it cannot be resolved from here.
  const ofDefuddle = pathToFileURL(join(folder, 'node_modules/defuddle/dist/node.js')).href;
  const { Defuddle: defuddle } = (await import(ofDefuddle)) as {
    Defuddle(doc: Document, url: string, options: object): Promise<Loose>;
  };
  return [
    {
      name: 'metascraper',
      async read(html, url) {
        const { publisher, url: own, description, addressLocality, addressCountry } = await metascraper({ html, url });
        const place = { city: words(addressLocality), country: words(addressCountry) };
        return { name: words(publisher), domain: words(own), description: words(description), ...place };
      },
    },
    {
      name: 'open-graph-scraper',
      async read(html) {
        const { result } = await graph({ html });
        const own = {
          name: words(result.ogSiteName),
          domain: words(result.ogUrl),
          description: words(result.ogDescription),
        };
        return firstOf(own, saidBy(organization(result.jsonLD)), { description: words(result.dcDescription) });
      },
    },
    {
      name: 'web-auto-extractor',
      async read(html) {
        const { metatags, ...data } = extractor().parse(html);
        const tags = isLoose(metatags) ? metatags : {};
        const own = { name: words(tags['og:site_name']), domain: words(tags['og:url']) };
        return firstOf(saidBy(organization(data)), {
          ...own,
          description: words(tags.description ?? tags['og:description']),
        });
      },
    },
    {
      name: 'defuddle',
      async read(html, url) {
        const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
        const found = await defuddle(window.document, url, {});
        window.close();
        const own = { name: words(found.site), domain: words(found.domain), description: words(found.description) };
        return firstOf(own, saidBy(organization(found.schemaOrgData)));
      },
    },
  ];
}
