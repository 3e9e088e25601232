import type { Money } from '../facts.ts';
import { fold, tidy } from '../text.ts';
import { numberWords, readNumber, unitOf, unitWords } from './number.ts';
import type { ParseContext } from './parse-context.ts';

/** Amounts of money as pages write them. */

/** Signs and words to ISO 4217, folded; the longer first, so that "US$" is not read as "$". */
const currencies: readonly (readonly [string, string])[] = [
  ['us\\$|usd|u\\.s\\. dollars?|us dollars?|us-dollars?', 'USD'],
  ['ca\\$|c\\$|cad', 'CAD'],
  ['au\\$|a\\$|aud', 'AUD'],
  ['nz\\$|nzd', 'NZD'],
  ['hk\\$|hkd', 'HKD'],
  ['s\\$|sgd', 'SGD'],
  ['r\\$|brl|reais', 'BRL'],
  ['mx\\$|mxn', 'MXN'],
  ['€|eur|euros?', 'EUR'],
  ['£|gbp|pounds?(?: sterling)?', 'GBP'],
  ['chf|sfr\\.?|fr\\.|franken|swiss francs', 'CHF'],
  ['jpy|円|yen', 'JPY'],
  ['cny|rmb|元|yuan', 'CNY'],
  ['₹|inr|rs\\.?|rupees', 'INR'],
  ['₩|krw|won|원', 'KRW'],
  ['₺|tl|try', 'TRY'],
  ['₽|rub', 'RUB'],
  ['₪|ils', 'ILS'],
  ['zl|pln', 'PLN'],
  ['kc|czk', 'CZK'],
  ['ft|huf', 'HUF'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['zar', 'ZAR'],
  ['aed', 'AED'],
  ['lei|ron', 'RON'],
  ['bgn|лв\\.?', 'BGN'],
];
/** Signs that several currencies share, by the country that the page has named; the rest stay without a name. */
const shared: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  $: {
    '': 'USD',
    US: 'USD',
    CA: 'CAD',
    AU: 'AUD',
    NZ: 'NZD',
    SG: 'SGD',
    HK: 'HKD',
    MX: 'MXN',
    AR: 'ARS',
    CL: 'CLP',
    CO: 'COP',
  },
  '¥': { JP: 'JPY', CN: 'CNY' },
  kr: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' },
};
/** Countries whose own dollar or peso has the same sign and no code above: there it stays open whose is meant. */
const otherDollars = new Set(
  'AG BB BM BN BS BZ CU DM DO FJ GD GY JM KI KN KY LC LR NA NI NR SB SR TT TV TW UY VC'.split(' '),
);

const signs = `${currencies.map(([sign]) => sign).join('|')}|\\$|¥|kr\\.?`;
const side = `(?:(?<![\\p{L}])(${signs})\\s?)?`;
/** "48 500,00", "48'500.00": cents after groups that spaces part. */
const sum = String.raw`\d{1,3}(?:[ '’]\d{3})+[.,]\d{1,2}(?![\d.,])|${numberWords}`;
const amount = `${side}(?<![\\p{L}\\d.,])(${sum})(?:[\\s-]?(${unitWords})(?![\\p{L}]))?(?:\\s?(?:d'|de |of )?(${signs})(?![\\p{L}]))?`;
const range = new RegExp(`${amount}\\s?(?:-|to|bis|a|tot|and|und|et|y|〜|～)\\s?${amount}`, 'u');
const single = new RegExp(amount, 'u');
const open =
  /\d\S*\s?(?:[\p{L}$€£]{0,9}\s?)?(?:\+|or more|and more|oder mehr|ou plus|o mas|of meer)|(?:>|≥|(?:^|\s)(?:more than|over|at least|mehr als|uber|plus de|mas de|meer dan|in excess of)\s)/u;
const under =
  /(?:<|≤|(?:^|\s)(?:less than|under|up to|below|weniger als|unter|bis zu|moins de|menos de|minder dan)\s)/u;
/** 7兆5,000億円: the units are added up. */
const eastern = /^[^\d]*((?:[\d,.]+(?:兆|億|百万|万|千)?)+)\s?円/u;

/**
 * An amount or a range of amounts, in units of its currency: "$41,000,000", "€1.2M", "1,5 Mio. EUR", "35,311百万円",
 * "$10M - $50M". The currency is null where the words and the page leave it open. A bare number counts only when it is all
 * there is.
 */
export function parseMoney(said: string, context: ParseContext): Money | null {
  const words = fold(tidy(said.slice(0, 2000), 600));
  const yen = eastern.exec(words)?.[1];
  if (yen) return exact(sumOf(yen), 'JPY');
  const two = range.exec(words);
  if (two?.[2] && two[6]) {
    const currency = currencyOf([two[1], two[4], two[5], two[8]], context);
    const scale = two[3] ?? (smaller(two[2], two[6]) ? two[7] : undefined);
    const [min, max] = [amountOf(two[2], scale, context), amountOf(two[6], two[7], context)];
    const stated = currency.said || two[7] !== undefined || isAll(two[0], words);
    if (stated && min !== null && max !== null && min < max) return { min, max, currency: currency.code };
  }
  for (const found of words.matchAll(new RegExp(single, 'gu'))) {
    const currency = currencyOf([found[1], found[4]], context);
    if (!currency.said && !isAll(found[0], words)) continue;
    const value = amountOf(found[2]!, found[3], context);
    if (value === null) continue;
    const around = words.slice(Math.max(0, found.index - 20), found.index + found[0].length + 12);
    if (open.test(around)) return { min: value, max: null, currency: currency.code };
    if (under.test(around)) return { min: 0, max: value, currency: currency.code };
    return exact(value, currency.code);
  }
  return null;
}

const exact = (value: number | null, currency: string | null): Money | null =>
  value === null ? null : { min: value, max: value, currency };
const smaller = (a: string, b: string): boolean => Number.parseFloat(a) < Number.parseFloat(b);

function amountOf(digits: string, scale: string | undefined, { lang }: ParseContext): number | null {
  const value = readNumber(digits, lang, scale !== undefined);
  const scaled = value === null ? null : Math.round(value * unitOf(scale) * 100) / 100;
  return scaled === null || scaled > 1e15 ? null : scaled;
}

/** The words hold nothing but this amount, give or take qualifiers and punctuation. */
const isAll = (found: string, words: string): boolean =>
  words
    .replace(found, ' ')
    .replace(
      /(?:more than|over|under|less than|up to|about|ca\.|circa|rund|etwa|environ|per year|p\.a\.|\/ ?year|annual revenue|revenue|umsatz|or more|and more)/g,
      '',
    )
    .replace(/[\s+.:<>≥≤~-]/g, '') === '';

function currencyOf(
  found: readonly (string | undefined)[],
  { country, lang }: ParseContext,
): { said: boolean; code: string | null } {
  const sign = found.find((one) => one !== undefined);
  if (sign === undefined) return { said: false, code: null };
  const code = currencies.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(sign))?.[1];
  if (code) return { said: true, code };
  const by = shared[sign.replace('.', '')] ?? {};
  const place =
    country ??
    (/^ja\b/.test(lang)
      ? 'JP'
      : /^zh\b/.test(lang)
        ? 'CN'
        : /^sv\b/.test(lang)
          ? 'SE'
          : /^da\b/.test(lang)
            ? 'DK'
            : /^n[bno]\b/.test(lang)
              ? 'NO'
              : '');
  return { said: true, code: by[place] ?? (sign === '$' && !otherDollars.has(place) ? 'USD' : null) };
}

function sumOf(words: string): number | null {
  let sum = 0;
  for (const [, digits, scale] of words.matchAll(/([\d,.]+)(兆|億|百万|万|千)?/gu)) {
    const value = readNumber(digits!);
    if (value === null) return null;
    sum += value * unitOf(scale);
  }
  return sum;
}
