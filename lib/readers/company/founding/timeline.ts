import type { Found } from '../../reader.ts';
import { pairsOf } from '../pairs.ts';
import type { SitePage } from '../site-page.ts';
import { withoutName } from './claims.ts';
import { foundsOwn } from './founders.ts';
import { months } from './founding-parts.ts';
import { beginning, ofPart, year } from './founding-words.ts';

/** The first line of a company's history: "1984 – Company founded". */

/** "1987", "1987年4月", "April 1987", "昭和62年4月". */
const bareYear = new RegExp(
  `^(?:(?:${months})\\.? )?(${year}|(?:明治|大正|昭和|平成|令和)\\s?(?:元|\\d{1,2})\\s?年)(?:\\s?年)?(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?$`,
  'u',
);

export const fromTimeline = (page: SitePage): Found[] => {
  const beside = page.lines.map(({ text }) => /^(\d{4})\s*[:|•·–—-]?\s+(\D.{3,150})$/u.exec(text)?.slice(1) ?? []);
  const lines = [...pairsOf(page).map(({ label, said }) => [label.trim(), said]), ...beside].flatMap(
    ([first = '', said = '']) => {
      const item = bareYear.exec(first)?.[1];
      return item !== undefined &&
        said.length < 160 &&
        (beginning.test(withoutName(page, said)) || (!ofPart.test(said) && foundsOwn(page, said)))
        ? [{ said: `${first}: ${said.split('\n')[0]}`, item, from: 'first line of its history' }]
        : [];
    },
  );
  // What was founded later is a part of it.
  const earliest = lines.map(({ item }) => item).sort()[0];
  return lines.filter(({ item }) => item === earliest);
};
