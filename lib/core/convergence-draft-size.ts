import { type Finding, peopleIn } from './convergence-draft-finding.ts';
import { sizeOf } from './convergence-draft-tests.ts';
import type { HeadCount } from './interview-size.ts';

/** What several deals together say about head count. */

export interface ProfileLine {
  readonly finding: Finding;
  /** What its test asks for, where several deals together say it. */
  readonly size: HeadCount | null;
}

/**
 * The lines of the profile. A rep who tells of three deals names three sizes: that is one line about head count, with all
 * of them as evidence, and not three. What several people agreed is the band; else all that was named.
 */
export function profileLines(
  findings: readonly Finding[],
  words: { employeesBetween(least: number, most: number): string },
): readonly ProfileLine[] {
  const sized = findings.flatMap((finding) => {
    const size = sizeOf(finding.text);
    return size ? [{ finding, size }] : [];
  });
  const agreed = sized.find(({ finding, size }) => peopleIn(finding) > 1 && size.max !== null && size.max > size.min);
  const closed = sized.filter(({ size }) => size.max !== null && size.min > 0);
  const band = agreed?.size ?? hullOf(closed.map(({ size }) => size));
  const within = sized.filter(({ size }) => band !== null && isWithin(size, band));
  if (!band || within.length < 2) return findings.map((finding) => ({ finding, size: null }));
  const first = (agreed ?? within[0])?.finding as Finding;
  const quotes = [first, ...within.map(({ finding }) => finding)].flatMap((finding) => finding.quotes);
  const together: Finding = {
    section: 'profile',
    text: agreed ? first.text : words.employeesBetween(band.min, band.max ?? band.min),
    quotes: [...new Map(quotes.map((quote) => [`${quote.interview} ${quote.quote}`, quote])).values()],
  };
  const taken = new Set(within.map(({ finding }) => finding));
  return [
    { finding: together, size: band },
    ...findings.filter((finding) => !taken.has(finding)).map((finding) => ({ finding, size: null })),
  ];
}
const hullOf = (sizes: readonly HeadCount[]): HeadCount | null =>
  sizes.length < 2
    ? null
    : { min: Math.min(...sizes.map(({ min }) => min)), max: Math.max(...sizes.map(({ min, max }) => max ?? min)) };
/** Whether what one says agrees with a band: inside it, or an open bound that leaves all of it in. */
const isWithin = (size: HeadCount, band: HeadCount): boolean =>
  size.max === null
    ? size.min <= band.min
    : size.min === 0
      ? size.max >= (band.max ?? 0)
      : size.min >= band.min && size.max <= (band.max ?? Number.POSITIVE_INFINITY);

/**
 * The findings of several people. What each of them told of the size of deals counts as said by several, for together the
 * deals say it.
 */
export function sharedOf(findings: readonly Finding[]): readonly Finding[] {
  const isSized = ({ section, text }: Finding) => section === 'profile' && sizeOf(text) !== null;
  const sized = new Set(findings.filter(isSized).flatMap(({ quotes }) => quotes.map(({ person }) => person)));
  return findings.filter((finding) => peopleIn(finding) > 1 || (sized.size > 1 && isSized(finding)));
}
