import type { Found } from '../reader.ts';
import { datedOf } from './dated.ts';
import { sentencesOf } from './sentences.ts';
import type { SitePage } from './site-page.ts';

/** Sentences that a spec's trigger phrases may be looked for in, each with the date that the page gives for it. */
export function passagesOf(page: SitePage): Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const { text, line } of sentencesOf(page)) {
    if (text.length < 12 || text.length > 1200 || !/\p{L}{3}/u.test(text) || seen.has(text)) continue;
    seen.add(text);
    const dated = datedOf(page, text, line);
    const from =
      line === null ? 'meta description' : line.heading > 0 ? 'heading' : line.zone === 'foot' ? 'footer' : 'text';
    found.push({ said: text, from, ...(dated === null ? {} : { dated }) });
    if (found.length >= 400) break;
  }
  return found;
}
