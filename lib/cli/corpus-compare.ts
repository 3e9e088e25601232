import { asciiHost } from '#core/parse/host-names.ts';

/** When two spellings mean the same. Strict where a fact is exact, lenient in spelling only. */

/** Lower case without accents, punctuation and doubled white space. */
export const fold = (words: unknown): string =>
  String(words ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const oneSpace = (words: unknown): string =>
  String(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const legalForm =
  /\b(?:incorporated|inc|llc|ltd|limited|corp|corporation|co|company|plc|llp|lp|pllc|pc|pte|pvt|gmbh|ag|kg|ug|se|sa|s a|sas|sarl|srl|s r l|s l|sl|sro|doo|ltda|lda|kk|spa|bv|b v|nv|ab|aps|as|oy|pty|and co kg|co kg)$/;

/** Company names: the legal form at the end does not matter. */
export function sameName(one: unknown, other: unknown): boolean {
  const bare = (words: unknown) => {
    let name = fold(words);
    for (let before = ''; before !== name; ) {
      before = name;
      name = name.replace(legalForm, '').trim() || name;
    }
    return name.replace(/ /g, '');
  };
  return bare(one) === bare(other) && bare(one) !== '';
}

/** Telephone numbers: the same digits, with or without the country's or the trunk prefix. */
export function samePhone(one: unknown, other: unknown): boolean {
  const digits = (words: unknown) =>
    String(words ?? '')
      .replace(/\(0\)/g, '')
      .replace(/\D+/g, '')
      .replace(/^0+/, '');
  const [a, b] = [digits(one), digits(other)].sort((x, y) => x.length - y.length);
  if (!a || !b || a.length < 6) return false;
  return b.endsWith(a) && b.length - a.length <= 4;
}

/** The label's domain may be a host below the registrable domain. */
export const sameDomain = (read: unknown, label: string): boolean =>
  asciiHost(label) === read || asciiHost(label).endsWith(`.${read}`);

/** Towns: "名古屋" is 名古屋市, and 東京都文京区 lies in 東京. */
export function sameCity(read: unknown, label: unknown): boolean {
  const [one, other] = [read, label].map((words) => fold(words).replace(/ /g, ''));
  return (
    one === other ||
    (one !== undefined &&
      /^\p{Script=Han}{2,}$/u.test(one) &&
      /^[都府市]/u.test(other?.slice(one.length) ?? '') &&
      other?.startsWith(one) === true)
  );
}

const stem = (word: string) => word.slice(0, 5);

/** Whether words of at least four letters are shared, by their first five letters; for short and CJK labels, any part. */
export function overlaps(words: string, keywords: readonly string[]): boolean {
  const text = fold(words);
  const stems = new Set(text.split(' ').map(stem));
  return keywords.some((keyword) => {
    const key = fold(keyword);
    return text.includes(key) || key.split(' ').some((word) => word.length >= 4 && stems.has(stem(word)));
  });
}
