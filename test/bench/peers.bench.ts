import { existsSync, readFileSync } from 'node:fs';
import { overlaps, sameDomain, sameName, samePhone } from '#cli/corpus-compare.ts';
import { type Entry, readManifest } from '#cli/corpus-manifest.ts';
import { readPage } from '#cli/qualify-page.ts';
import { parseFact } from '#core/parse/parse-fact.ts';
import { type Measured, quantile } from './measured.ts';
import { openPeers, type Peer, type Said, told } from './peers.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const today = '2026-11-21';

/** ICP Lens as `qualify` reads a saved page: parsed by jsdom, taken down, read, understood. */
const lens: Peer = {
  name: 'ICP Lens',
  async read(html, url) {
    const { reading } = readPage(Buffer.from(html), /unknown\.example/.test(url) ? null : new URL(url), today);
    const of = (name: string) => reading.facts.find((fact) => fact.name === name)?.value;
    const text = (name: string) => (of(name) === undefined ? undefined : String(of(name)));
    return {
      name: text('company.name'),
      domain: text('company.domain'),
      description: text('company.description'),
      phone: text('company.phone'),
      city: text('company.city'),
      country: text('company.country'),
      founded: text('company.founded'),
    };
  },
};

const strings = (value: unknown): string[] => [value].flat().filter((one): one is string => typeof one === 'string');
const context = { today, lang: '' };

/** What a page's label says of one fact; [] where it is not stated. */
function labelled({ facts }: Entry, name: (typeof told)[number]): string[] {
  if (name === 'name') return [facts.name, facts.altNames, facts.legalName].flatMap(strings);
  if (name === 'phone') return strings(facts.phones);
  if (name === 'city') return strings(facts.hqCity);
  if (name === 'country') return strings(facts.hqCountry ?? facts.country);
  if (name === 'founded') return typeof facts.foundedYear === 'number' ? [String(facts.foundedYear)] : [];
  return strings(facts[name]);
}

/** Every tool's words are understood by the same parsers and compared by the same rules. */
const isRight: { readonly [F in (typeof told)[number]]: (said: string, wanted: readonly string[]) => boolean } = {
  name: (said, wanted) => wanted.some((one) => sameName(said, one)),
  domain: (said, wanted) => wanted.some((one) => sameDomain(parseFact('company.domain', said, context), one)),
  description: (said, wanted) => overlaps(said, wanted),
  phone: (said, wanted) => wanted.some((one) => samePhone(said, one)),
  city: (said, wanted) => wanted.some((one) => sameName(said, one)),
  country: (said, wanted) => wanted.includes(String(parseFact('company.country', said, context))),
  founded: (said, wanted) => wanted.some((one) => said.includes(one)),
};

interface Score {
  readonly times: number[];
  stated: number;
  found: number;
  given: number;
  readonly byFact: Map<string, [found: number, stated: number]>;
}

async function scoreOf(tool: Peer, pages: readonly { entry: Entry; html: string; url: string }[]): Promise<Score> {
  const score: Score = { times: [], stated: 0, found: 0, given: 0, byFact: new Map() };
  // Once over all pages, so that nobody pays for being compiled.
  for (const { html, url } of pages) await tool.read(html, url).catch(() => ({}));
  for (const { entry, html, url } of pages) {
    const from = performance.now();
    const said: Said = await tool.read(html, url).catch(() => ({}));
    score.times.push(performance.now() - from);
    for (const name of told) {
      const wanted = labelled(entry, name);
      if (wanted.length === 0) continue;
      const words = said[name];
      const right = words !== undefined && isRight[name](words, wanted);
      const [found, stated] = score.byFact.get(name) ?? [0, 0];
      score.byFact.set(name, [found + Number(right), stated + 1]);
      score.stated++;
      score.given += Number(words !== undefined);
      score.found += Number(right);
    }
  }
  return score;
}

/** Ours and other tools on the same company pages in one run: from HTML to facts in Node, and the share of labelled facts that each found. */
export async function run(): Promise<readonly Measured[]> {
  if (!existsSync(corpus)) return [{ name: 'no corpus beside the project', value: 0, unit: '' }];
  const manifest = await readManifest(corpus.pathname);
  if (!manifest.ok) throw new Error(manifest.note);
  const pages = manifest.value
    .filter(({ kind }) => kind === 'company')
    .map((entry) => ({
      entry,
      html: readFileSync(new URL(entry.file, corpus), 'utf8'),
      url: entry.url?.href ?? 'https://unknown.example.com/',
    }));
  const peers = await openPeers();
  const figures: Measured[] = [];
  let own = Number.NaN;
  for (const tool of [lens, ...peers]) {
    const { times, stated, found, given, byFact } = await scoreOf(tool, pages);
    const median = quantile(times, 0.5);
    if (tool === lens) own = median;
    const each = [...byFact].map(([name, [right, all]]) => `${name} ${right}/${all}`).join(', ');
    figures.push(
      { name: `${tool.name}, HTML to facts, p50`, value: median, unit: 'ms', note: `${pages.length} pages, Node` },
      { name: `${tool.name}, HTML to facts, p95`, value: quantile(times, 0.95), unit: 'ms' },
      { name: `${tool.name}, time by ours`, value: median / own, unit: 'x' },
      { name: `${tool.name}, labelled facts found`, value: (found / stated) * 100, unit: '%', note: each },
      { name: `${tool.name}, of what it said right`, value: (found / given) * 100, unit: '%' },
    );
  }
  return figures;
}
