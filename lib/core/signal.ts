/** What the words of a team's own field mean: a number, yes or no, a day, or words. */

const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^[-+]?\d+(?:\.\d+)?$/;
const affirming = new Set(['yes', 'true', 'on', 'checked', 'ja', 'oui', 'si', 'sí', 'sim']);
const denying = new Set(['no', 'false', 'off', 'unchecked', 'nein', 'non', 'nee', 'não']);

/** A number written plainly, perhaps with commas between thousands or a percent sign; null for anything less certain. */
export function plainNumber(words: string): number | null {
  const bare = words.trim().replace(/\s?%$/, '');
  if (bare.length > 30) return null;
  if (plain.test(bare)) return Number(bare);
  return grouped.test(bare) ? Number(bare.replaceAll(',', '')) : null;
}

/** Yes or no in words; null where it is neither. */
export function yesOrNo(words: string): boolean | null {
  const bare = words.trim().toLowerCase();
  return affirming.has(bare) ? true : denying.has(bare) ? false : null;
}

/** A field's words as a signal; null for a field that is empty or holds a dash. */
export function signalOf(words: string): string | number | boolean | null {
  const bare = words.trim();
  if (!bare || /^[-–—]+$/.test(bare)) return null;
  return plainNumber(bare) ?? yesOrNo(bare) ?? bare;
}
