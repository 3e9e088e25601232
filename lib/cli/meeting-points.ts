/**
 * Patterns with points at which their ways meet again. A browser that makes a pattern ready writes out what follows a choice once for each way that
 * leads there, up to ten times over, and within that again; at a look ahead for nothing, which every text has, all ways become one. In
 * a worker that was just woken the patterns of the readers are ready in half the time so. They run as fast, and find the same.
 */

const meeting = '(?=)';
const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
const aroundHere = /\(\?<?[=!]/y;

/** A group that is open. */
interface Open {
  readonly looksAround: boolean;
  hasWays: boolean;
}

/**
 * A pattern, or a piece of one, with a meeting point behind each group that has several ways or may be left out, unless what is around that group ends
 * there too.
 *
 * @param within whether it begins within brackets
 * @param isOpen whether more of the pattern comes behind it
 */
export function withMeetings(pattern: string, within = false, isOpen = false): string {
  const open: Open[] = [];
  let made = '';
  let isClass = within;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at] as string;
    made += sign;
    if (sign === '\\') made += pattern[++at] ?? '';
    else if (isClass) isClass = sign !== ']';
    else if (sign === '[') isClass = true;
    else if (sign === '|') {
      const around = open.at(-1);
      if (around) around.hasWays = true;
    } else if (sign === '(') open.push({ looksAround: matchAt(aroundHere, pattern, at) !== '', hasWays: false });
    else if (sign === ')') {
      // One that began in another piece may have ways there.
      const group = open.pop() ?? { looksAround: false, hasWays: true };
      const times = matchAt(quantifier, pattern, at + 1);
      made += times;
      at += times.length;
      const follows = pattern[at + 1];
      // What comes behind a piece may be how often; that may begin in this one: `{0,`.
      const goesOn = follows === undefined ? isOpen && times !== '' : !')|${'.includes(follows);
      if (goesOn && !group.looksAround && (group.hasWays || times !== '')) made += meeting;
    }
  }
  return made;
}

function matchAt(sticky: RegExp, words: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(words)?.[0] ?? '';
}
