import { clausesOf } from './trade-clauses.ts';
import { customersOf } from './trade-customers.ts';
import { headsOf } from './trade-heads.ts';
import { hitsIn } from './trade-match.ts';
import type { Told } from './trade-told.ts';

/** Which industry some words speak of, told from the words of trades in them. */

/** An industry with the words that spoke for it. */
export interface Trade {
  readonly industry: string;
  readonly said: string;
  readonly from: string;
}

/** Whether words name a trade plainly, and not as that of those for whom the work is done. */
export const namesOwnTrade = (words: string): boolean =>
  clausesOf(words).some((clause) => hitsIn(clause).some(({ isWeak }) => !isWeak));

/** Who carries goods stores and sends them, too, who writes software runs it, and who lays pipes puts in heat pumps: of such two the one said most is no doubt. */
const kin: readonly (readonly string[])[] = [
  ['logistics', 'transportation'],
  ['software', 'it-services'],
  ['construction', 'renewables'],
];

/** How much an industry has to weigh, and how much more than the next. */
const least = 2;
const clearly = 1.4;

/**
 * The one industry that the page's words speak for, with the words that do so most; null where they speak for none, or for
 * several alike. `lang` is the page's: in French, Spanish and Italian what a thing is stands before what it is for.
 */
export function tradeOf(told: readonly Told[], lang: string): Trade | null {
  const headFirst = /^(?:fr|es|it|pt|ca)/i.test(lang);
  const customers = customersOf(told, headFirst);
  const strong = summed(told, headFirst, customers, false);
  const plainly = clearest(strong);
  if (plainly !== null) return plainly;
  const weak = summed(told, headFirst, customers, true);
  const weakly = clearest(weak);
  if (weakly === null || !isSaidInText(weak.get(weakly.industry))) return null;
  // Where enough is said of other trades, too, a weak word decides only between them.
  const said = [...strong].filter(([, { sum }]) => sum >= least).map(([industry]) => industry);
  return said.length === 0 || said.includes(weakly.industry) ? weakly : null;
}

/** "Summit Engineering", "Acme Technologies": a weak word in a name or a headline says little, unless the text says it, too. */
const isSaidInText = (sum: Sum | undefined): boolean =>
  [...(sum?.ofPlace ?? [])].some(([from, said]) => said >= 1 && !/^(?:name|title|menu|footer|address)/.test(from));

/** Places of one sort say at most twice what one of them says: a menu of twenty lines is no better than a title. */
const twice = 2;

/** What speaks for an industry: how much, which place does so most, and how much each sort of place. */
interface Sum {
  sum: number;
  best: Told;
  most: number;
  readonly ofPlace: Map<string, number>;
}

/** What speaks for each industry that is not the customers', by its words of one sort. */
function summed(
  told: readonly Told[],
  headFirst: boolean,
  customers: ReadonlySet<string>,
  weak: boolean,
): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const one of told) {
    const hits = clausesOf(one.only ?? one.said)
      .flatMap((clause) => headsOf(clause, headFirst))
      .filter((hit) => hit.isWeak === weak && !customers.has(hit.industry));
    const trades = new Set(hits.map((hit) => hit.industry));
    for (const industry of trades) {
      const share = hits.filter((hit) => hit.industry === industry).length / hits.length;
      const had = sums.get(industry) ?? { sum: 0, best: one, most: 0, ofPlace: new Map() };
      const sofar = had.ofPlace.get(one.from) ?? 0;
      // What is named first is what it is; the rest of a list is what else it does.
      const full = one.weight * (hits[0]?.industry === industry ? Math.max(share, 0.6) : share);
      const adds = Math.max(0, Math.min(full, one.weight * twice - sofar));
      had.ofPlace.set(one.from, sofar + adds);
      had.sum += adds;
      if (full > had.most) Object.assign(had, { best: one, most: full });
      sums.set(industry, had);
    }
  }
  return sums;
}

/** The industry for which most speaks, where it is enough and clearly more than for the next. */
function clearest(sums: ReadonlyMap<string, Sum>): Trade | null {
  const [first, ...others] = [...sums].sort(([, a], [, b]) => b.sum - a.sum);
  const isKin = ([industry]: readonly [string, unknown]): boolean =>
    kin.some((two) => two.includes(industry) && two.includes(first?.[0] ?? ''));
  const second = others.find((other) => !isKin(other));
  const said = (first?.[1].sum ?? 0) + others.filter(isKin).reduce((sum, [, one]) => sum + one.sum, 0);
  if (first === undefined || said < least || said < clearly * (second?.[1].sum ?? 0)) return null;
  const [industry, { best }] = first;
  return { industry, said: best.said, from: best.from };
}
