/** Which numbers the store takes. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

/** The number that was typed, null for what is none or out of its bounds. "1,5" is one and a half; of whole numbers "1,000" is none. */
export function typedNumber({ least, most, isWhole }: NumberBounds, words: string): number | null {
  const plain = words.trim();
  const number = (isWhole ? /^\d+$/ : /^\d+(?:[.,]\d+)?$/).test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return number >= least && number <= most ? number : null;
}
