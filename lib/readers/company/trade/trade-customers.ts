import { forWhomOf } from './trade-clauses.ts';
import { headsOf } from './trade-heads.ts';
import { type Hit, hitsIn } from './trade-match.ts';
import type { Told } from './trade-told.ts';

/** Whose trades the page's words name beside the company's own. */

/** Where a company says in few words what it is, and for whom. */
const inFewWords =
  /^(?:title|heading|meta description|json-ld|microdata|words about the company|line (?:under|beside))/;
/** "For your dinner", "for any event": something to be had, nobody who has a trade. */
const nobody = /^(?:your|you|any|an?|the|each|every|ihr\p{L}*|dein\p{L}*|votre|vos|tu|su|uw|jouw|je|il tuo|la tua)\s/u;
/** "For residential plumbing": work, where "for plumbing firms" is somebody. */
const work = /(?:ing|ung|tion|cion|zione)$/u;
const firms =
  /^\s(?:[\p{L}-]+\s)?(?:firms|companies|businesses|contractors|teams|shops|trades?|industr(?:y|ies)|sectors?)\b/u;
const isSomebody = (whom: string, { start, end }: Hit): boolean =>
  !work.test(whom.slice(start, end)) || firms.test(whom.slice(end));
/** How much of what stands behind "for" is whom it is for. */
const near = 70;

/**
 * The industries of those for whom the page says the work is done: what serves them is not of their trade, wherever the page
 * names it. "Software for dentists" says so of every dentist and dental practice on the page. None that the company has
 * itself: "parts for garages" by a garage.
 */
export function customersOf(told: readonly Told[], headFirst: boolean): ReadonlySet<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const { said, only, from } of told) {
    if (!inFewWords.test(from)) continue;
    for (const { what, whom } of forWhomOf(only ?? said)) {
      const trades = headsOf(what, headFirst).map(({ industry }) => industry);
      if (trades.length === 0 || nobody.test(whom)) continue;
      for (const trade of trades) own.add(trade);
      const first = whom.slice(0, near);
      for (const hit of hitsIn(first)) if (!hit.isWeak && isSomebody(first, hit)) others.add(hit.industry);
    }
  }
  return new Set([...others].filter((industry) => !own.has(industry)));
}
