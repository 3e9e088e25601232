import { fold, tidy } from '../text.ts';

/** Earliest first. */
export const fundingStages = [
  'bootstrapped',
  'pre-seed',
  'angel',
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'series-d',
  'series-e',
  'series-f',
  'series-g',
  'series-h',
  'growth',
  'private-equity',
  'debt',
  'grant',
  'crowdfunding',
  'acquired',
  'ipo',
] as const;
export type FundingStage = (typeof fundingStages)[number];

const round =
  /(?:\b(?:series|serie|ronda)[\s-]?([a-h])\b(?!-)|(?<!\p{L})'?([a-h])'?[- ](?:round|runde|ronde)\b|\b([a-h])[- ](?:finanzierungsrunde)\b|シリーズ\s?([a-h]))/gu;
const named: readonly (readonly [FundingStage, RegExp])[] = [
  ['pre-seed', /\bpre[\s-]?seed\b/],
  [
    'seed',
    /\bseed(?:[\s-](?:round|funding|stage|investment|finanzierung|runde|capital|financing|extension))?\b|\bamorcage\b|\bcapital semilla\b|\bzaaikapitaal\b/,
  ],
  [
    'ipo',
    /\b(?:ipo|initial public offering|post[- ]ipo|went public|borsengang|introduction en bourse|salida a bolsa|beursgang)\b/,
  ],
  ['acquired', /\b(?:acquired by|was acquired|ubernommen von|rachetee? par|adquirida por|overgenomen door|m&a)\b/],
  ['private-equity', /\b(?:private equity|pe[- ]backed|buy-?out|lbo)\b/],
  [
    'growth',
    /\b(?:growth (?:equity|round|funding|investment|stage)|late[- ]stage|corporate round|wachstumsfinanzierung)\b/,
  ],
  ['debt', /\b(?:debt (?:financing|round|facility)|venture debt|convertible note|fremdkapital)\b/],
  ['angel', /\b(?:angel(?: (?:round|investors?|funding))?|business angels?)\b/],
  ['crowdfunding', /\b(?:crowd ?funding|equity crowdfunding)\b/],
  ['bootstrapped', /\b(?:bootstrapped|self[- ]funded|eigenfinanziert|autofinancee?|selbstfinanziert|autofinanciada)\b/],
  ['grant', /\b(?:research )?grant\b/],
];
/** In a sentence an angel is an investor only where money is spoken of. */
const aboutMoney =
  /\b(?:round|funding|funded|raised?|financ\w+|invest\w+|capital|backed|finanzier\w+|runde|levee|leve|ronda|financ\w+|investering|kapitaal)\b/;
const shortLine = 40;
/** A seed is not always money. */
const plants = /\b(?:seed(?:s)? (?:oil|company|production|treatment|potato\w*|varieties)|sunflower|crop)\b/;

/** The funding stage that some words name; of several rounds the last one. Null where none is named. */
export function parseFundingStage(said: string): FundingStage | null {
  const words = fold(tidy(said.slice(0, 2000), 600));
  const letters = [...words.matchAll(round)].map((found) => found[1] ?? found[2] ?? found[3] ?? found[4]!);
  const last = letters.sort().at(-1);
  if (last) return `series-${last}` as FundingStage;
  if (plants.test(words)) return null;
  const stage = named.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return words.length <= shortLine || aboutMoney.test(words) ? stage : null;
}
