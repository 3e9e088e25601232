import { readPage, webAddress } from '#cli/qualify-page.ts';
import type { Value } from '#core/facts.ts';

/** What the extension would read off some HTML that stands at an address. */
export function read(html: string, url: string | null = null) {
  const { clipping, reading } = readPage(Buffer.from(html), webAddress(url), '2026-11-21');
  const facts: Record<string, Value> = Object.fromEntries(reading.facts.map((fact) => [fact.name, fact.value]));
  return { clipping, reading, facts };
}
