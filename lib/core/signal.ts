/** What the words of a team's own field mean: a number, yes or no, a day, or words. */

const grouped = /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** With points between thousands: more than one of them, or a comma behind them. */
const groupedByPoints = /^[-+]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const plain = /^[-+]?\d+(?:[.,]\d+)?$/;
/** 1.200 is a thousand in one country and a little over one in another. */
const uncertain = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
const affirming = new Set(['yes', 'true', 'on', 'checked', 'ja', 'oui', 'si', 'sí', 'sim']);
const denying = new Set(['no', 'false', 'off', 'unchecked', 'nein', 'non', 'nee', 'não']);

/** A number written plainly, perhaps with signs between thousands, a decimal comma or a percent sign; null for anything less certain. */
export function plainNumber(words: string): number | null {
  const bare = words.trim().replace(/\s?%$/, '');
  if (bare.length > 30) return null;
  if (grouped.test(bare)) return Number(bare.replaceAll(',', ''));
  if (groupedByPoints.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  return plain.test(bare) && !uncertain.test(bare) ? Number(bare.replace(',', '.')) : null;
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
