import { jsonLdOf } from './json-ld.ts';
import { meta } from './meta.ts';
import type { Reader } from './reader.ts';
import { isA, wordsAt } from './thing.ts';

/** Any company's own site: the general reader, asked last. */
export const companySite: Reader = {
  site: 'company-site',
  matches: [],
  claims: (page) => (/^https?:$/.test(page.url.protocol) ? { kind: 'company', why: 'This is a web site.' } : null),
  expects: ['company.name', 'company.domain', 'company.description'],
  clues: {
    'company.name': [
      {
        from: 'json-ld Organization.name',
        look: (page) =>
          jsonLdOf(page)
            .filter((thing) => isA(thing, /Organization/))
            .flatMap((thing) => wordsAt(thing, 'name')),
      },
      { from: 'meta og:site_name', look: (page) => meta(page, 'og:site_name') },
    ],
    'company.domain': [{ from: 'address of the page', look: (page) => page.url.hostname }],
    'company.description': [{ from: 'meta description', look: (page) => meta(page, 'description', 'og:description') }],
  },
};
