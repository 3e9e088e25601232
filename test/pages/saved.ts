import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Value } from '#core/facts.ts';
import { readPage, webAddress } from '#cli/qualify-page.ts';

/** Saved pages of our own making: `SITE/NAME.html` with its expected reading in `SITE/NAME.json`. */

export interface Expected {
  /** Where the page stands; null where it is read without an address. */
  readonly url: string | null;
  readonly reader: string;
  readonly kind: string;
  readonly facts: Readonly<Record<string, Value>>;
  /** What the reader hoped for and did not find. */
  readonly missed: readonly string[];
}

const here = new URL('./', import.meta.url);
/** Relative dates of saved pages are counted from this day. */
const today = '2026-11-21';

export const sites = (): string[] =>
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The names of a site's saved pages, without `.html`. */
export const pagesOf = (site: string): string[] =>
  readdirSync(new URL(`${site}/`, here))
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
    .sort();

export const fileOf = (site: string, name: string, ending: 'html' | 'json'): URL => new URL(`${site}/${name}.${ending}`, here);

export function expectedOf(site: string, name: string): Expected | null {
  const file = fileOf(site, name, 'json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expected) : null;
}

/** What is read off a saved page now, in the form that expectations have. */
export function readSaved(site: string, name: string, url: string | null): Expected {
  const { reading } = readPage(readFileSync(fileOf(site, name, 'html')), webAddress(url), today);
  const facts = Object.fromEntries(reading.facts.map((fact) => [fact.name, fact.value]));
  return { url, reader: reading.reader, kind: reading.kind, facts, missed: reading.health.missed };
}
