import type { WeekHeadline } from '#core/weekly-headlines.ts';
import { say, sayCount, sayNumber } from './words.ts';

/** What core found in a week, as a sentence. */
export function headlineWords(headline: WeekHeadline): string {
  switch (headline.code) {
    case 'flags':
      return headline.count === 0
        ? headline.before === 0
          ? say('short.noFlagsAgain')
          : sayCount('short.noFlags', headline.before)
        : headline.before === 0
          ? sayCount('short.flagsFirst', headline.count)
          : sayCount('short.flags', headline.count, { before: sayNumber(headline.before) });
    case 'open': {
      const open = headline.count === headline.of ? say('short.openAll') : sayCount('short.open', headline.count);
      return headline.late > 0 ? `${open} ${sayCount('short.late', headline.late)}` : open;
    }
    case 'heard':
      return sayCount('short.heard', headline.count, { says: headline.says });
    case 'untold':
      return say('short.untold');
    case 'works':
    case 'fails':
      return say(`short.${headline.code}`, { worked: sayNumber(headline.worked), told: sayNumber(headline.told) });
    case 'out':
      return sayCount('short.out', headline.count, { label: headline.label });
    case 'unused':
      return say('short.unused', { count: sayNumber(headline.count), of: sayNumber(headline.of) });
  }
}
