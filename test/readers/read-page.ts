import { readPage, webAddress } from '#cli/qualify-page.ts';
import type { Value } from '#core/facts.ts';

/** What the extension would read off some HTML that stands at an address. */
export function read(html: string, url: string | null = null) {
  const { clipping, reading } = readPage(Buffer.from(html), webAddress(url), '2026-11-21');
  const facts: Record<string, Value> = Object.fromEntries(reading.facts.map((fact) => [fact.name, fact.value]));
  return { clipping, reading, facts };
}

/** The facts on a made-up company's page about itself: what stands in its body, and in its head. */
export const factsOf = (body: string, { head = '', lang = 'en', path = 'about' } = {}) =>
  read(
    `<!doctype html><html lang="${lang}"><head><title>About us | Marrowby</title>${head}</head><body><h1>About us</h1>${body}<footer>© 2026 Marrowby Ltd</footer></body></html>`,
    `https://www.marrowby.com/${path}`,
  ).facts;
