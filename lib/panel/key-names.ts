import { sayIf } from './words.ts';

/** Keys as they stand on the seller's keyboard: "Alt+Shift+L" is "Alt+Umschalt+L" in German. Keys without a word of their own stay as they are. */
export const keyName = (keys: string): string =>
  keys
    .split('+')
    .map((key) => sayIf(`key.${key}`, key))
    .join('+');
