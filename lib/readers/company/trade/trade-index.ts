import { tradeWords } from './trade-words.ts';

/** By its first three letters a word is found; those that begin with any letters ("*software") are looked for everywhere. */
const keyOf = (written: string): string => (written.startsWith('*') ? '*' : written.slice(0, 3));

/**
 * The words of trades by the letters that they begin with: for "roo" the line "3:roofing,roofer*;5:…", each industry by its place
 * in the line without a name, with `~` behind it for weak words. A text is asked for a few hundred beginnings of words, and only
 * their lines are taken apart. A build writes the outcome down instead.
 */
export function tradeIndex(): Map<string, string> {
  const made = new Map<string, Map<string, string[]>>();
  const industries: string[] = [];
  for (const block of tradeWords.split(/\n(?=\S)/)) {
    const [industry = '', ...lines] = block.split('\n');
    if (!industries.includes(industry)) industries.push(industry);
    const at = industries.indexOf(industry);
    for (const line of lines) {
      const isWeak = line.startsWith('  ~');
      for (const written of line.slice(isWeak ? 4 : 2).split(', ')) {
        const group = isWeak ? `${at}~` : `${at}`;
        const begun = made.get(keyOf(written)) ?? new Map<string, string[]>();
        made.set(keyOf(written), begun);
        const words = begun.get(group) ?? [];
        begun.set(group, words);
        words.push(written);
      }
    }
  }
  const lineOf = (begun: ReadonlyMap<string, readonly string[]>): string =>
    [...begun].map(([group, words]) => `${group}:${words.join(',')}`).join(';');
  return new Map([['', industries.join(',')], ...[...made].map(([key, begun]) => [key, lineOf(begun)] as const)]);
}
