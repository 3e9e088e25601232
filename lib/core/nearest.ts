import Fuse from 'fuse.js';

/** The name that was probably meant, or null where nothing is near. For messages only. */
export function nearest(word: string, names: readonly string[]): string | null {
  const found = new Fuse([...names], { threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true });
  const whole = found.search(word.slice(0, 80))[0]?.item;
  if (whole) return whole;
  const last = word.split('.').at(-1) ?? '';
  return last.length > 2 ? (found.search(last.slice(0, 80))[0]?.item ?? null) : null;
}
