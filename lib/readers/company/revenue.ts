import { any } from '#core/any-of.ts';
import type { Found } from '../reader.ts';
import { labelled } from './pairs.ts';
import { published } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import type { SitePage } from './site-page.ts';

/** What the company turns over. Without a currency a number is none. */

const revenueLabel = new RegExp(
  `^${any(
    '(?:annual |total |net |group )?(?:revenues?|turnover|sales)(?: \\(?(?:fy)?\\s?\\d{4}\\)?)?',
    "(?:jahres)?umsatz(?: \\d{4})?|umsatzerlöse|chiffre d['’]affaires(?: \\d{4})?|ca|facturación|ingresos",
    'fatturato|omzet|売上高',
  )}$`,
  'iu',
);
const revenueProse = new RegExp(
  `\\b${any(
    '(?:annual |yearly |total |global )*(?:revenues?|turnover|sales)(?: (?:of|in excess of|exceeding|totall?ing|is|was|were|reached))?(?: (?:about|around|over|more than|approximately|nearly))?',
    '(?:Jahres)?[Uu]msatz (?:von|in Höhe von)(?: (?:rund|über|etwa|mehr als))?',
    "chiffre d['’]affaires (?:de|s['’]élève à)|facturación de|fatturato di|omzet van",
  )} (?:(?:US|CA|A)?[$€£¥]|USD|EUR|GBP|CHF)?\\s?\\d[\\d.,]*\\s?${any(
    // English, German, French, Spanish, Italian, Dutch
    'million|billion|thousand|m|bn|b|k',
    'Mio\\.?|Mrd\\.?|Millionen|Milliarden',
    'millions?|milliards?',
    'millones',
    'milioni',
    'miljoen|miljard',
  )}?\\s?(?:US|CA)?(?:[$€£]|USD|EUR|GBP|CHF|euros?|dollars?|d['’]euros|de euros|di euro|Euro)?`,
  'u',
);

/** What it turns over, by label or in a sentence about itself. */
export function revenueOf(page: SitePage): Found[] {
  const labels = labelled(page, revenueLabel)
    .filter(
      (pair) =>
        /\d/.test(pair.said) &&
        pair.said.length < 80 &&
        /[$€£¥円]|EUR|USD|GBP|CHF|Mio|Mrd|million|billion|bn|euro/i.test(pair.said),
    )
    .map((pair) => ({ said: pair.said.split('\n')[0] as string, from: `label "${pair.label.slice(0, 40)}"` }));
  const prose = sentencesOf(page).flatMap(({ text }) => {
    const hit = text.length < 600 ? revenueProse.exec(text) : null;
    return hit !== null &&
      /[$€£¥]|USD|EUR|GBP|CHF|euro|dollar/i.test(hit[0]) &&
      ownSentence(page, text, hit.index) &&
      !/\b(?:clients?|customers?|kunden)\b/i.test(text.slice(0, hit.index))
      ? [{ said: hit[0], from: 'words about revenue' }]
      : [];
  });
  return [...published(page, 'annualRevenue', 'revenue'), ...labels, ...prose];
}
