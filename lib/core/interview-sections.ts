import { any } from './any-of.ts';
import type { Section } from './interview.ts';
import { repeatedWords } from './interview-spoken.ts';
import { hitsIn } from './interview-topics.ts';
import { fold } from './text.ts';

/** Which of the six sections some words belong to. */

/** Topics whose words stand in sentences about anything: "two weeks", "that works", "she told me". */
const everywhere = new Set(['timing', 'answered', 'words']);

/**
 * The section that some words speak of. What was asked about is believed first: it takes two words of another section to
 * move an answer there, and `asked` is kept where they do not say.
 * @param question its id; '' where nothing was asked
 */
export function sectionFor(said: string, asked: Section, question: string): Section {
  const repeats = repeatedWords(said).length > 0 || /["“„«]/.test(said);
  if (asked === 'language' && repeats) return 'language';
  const hits = new Map<Section, number>();
  for (const { topic, count } of hitsIn(said))
    if (!everywhere.has(topic.id)) hits.set(topic.section, (hits.get(topic.section) ?? 0) + count);
  // "Who else, whom did they ask, and why us": whom they ask are channels, the rest is what they weigh.
  const base = question === 'who-else' && !hits.has('channels') ? 'evaluation' : asked;
  if (isBoundary(said, base)) return 'profile';
  if (hits.has(base)) return base;
  const [best, count] = [...hits].sort(([, a], [, b]) => b - a)[0] ?? [base, 0];
  return count >= (base === 'language' && best === 'objections' ? 1 : 2) ? best : base;
}

/** "Under 50 people they always churn": told as the reason of something else, and yet about who fits. */
const isBoundary = (said: string, asked: Section): boolean =>
  (asked === 'objections' || asked === 'evaluation') &&
  hitsIn(said).some(({ topic }) => topic.id === 'size') &&
  headCount.test(fold(said));

/** A head count, or a bound of one. What it comes to is read where it is needed: this is loaded with the page. */
const headCount = new RegExp(
  any(
    // English
    '\\b(?:under|below|over|above|fewer than|less than|more than|up to|at least) (?:\\d|twenty|thirty|fifty|hundred|thousand)',
    '\\d{2,}k? (?:people|employees|staff)\\b',
    // German
    '\\b(?:unter|uber|ab|mehr als|weniger als|bis zu|mindestens) (?:\\d|zwanzig|dreissig|funfzig|hundert|tausend)',
    '\\d{2,}k? (?:mitarbeiter\\w*|leuten?|beschaftigte\\w*)\\b',
  ),
);
