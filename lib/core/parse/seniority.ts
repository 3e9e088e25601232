import { type Seniority, seniorities } from './seniorities.ts';
import { misleadingTitles, seniorityWords } from './seniority-words.ts';
import { plainTitle } from './title-words.ts';

export { type Seniority, seniorities } from './seniorities.ts';

/** These say where somebody stands at the bottom; "Junior Product Manager" is no manager yet. */
const lowest: readonly Seniority[] = ['intern', 'entry'];

/** The seniority that a title states, or null where it states none. */
export function parseSeniority(title: string): Seniority | null {
  let words = plainTitle(title);
  for (const [pattern, meant] of misleadingTitles) {
    if (!pattern.test(words)) continue;
    const rest = words.replace(pattern, ' ');
    const higher = meant === null ? null : stated(rest);
    if (meant !== null)
      return higher !== null && seniorities.indexOf(higher) < seniorities.indexOf(meant) ? higher : meant;
    words = rest;
  }
  return stated(words) ?? (/^ (?:equity )?partner (?:$|&|and|in |bei|at )/.test(words) ? 'owner' : null);
}

function stated(words: string): Seniority | null {
  const found = seniorityWords.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const first = found[0];
  const low = lowest.find((level) => found.includes(level));
  // A junior or a trainee stays one beside "manager" or "lead"; above that both words are a title's own.
  if (low && first && ['manager', 'lead', 'senior', 'head'].includes(first)) return low;
  // "VP President" is what a vice president was made into: it is no president.
  if (
    first === 'c-level' &&
    / vp president /.test(words) &&
    !seniorityWords[2]![1].test(words.replace(/ vp president /g, ' '))
  )
    return 'vp';
  return first ?? null;
}
