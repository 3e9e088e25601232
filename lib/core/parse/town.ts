import { cityCountry, isLargeTown } from './cities.ts';
import { wholeCountry } from './country-names.ts';
import { alsoTown, nowhere, small, streetEnd, streetEnding, streetWord } from './place-words.ts';

/** What may be the name of a town. */

/** "1 Main Street Austin": what follows the street, where something does. */
export function offStreet(words: string): string {
  const rest = words.replace(streetEnd, '');
  return rest !== words && /^\p{Lu}/u.test(rest) ? rest : words;
}

/** Words that may be a town's name: a few, capital first, no digits, no street. */
export function asTown(words: string): string | null {
  const capital = townInLetters(words);
  if (capital !== null) return capital;
  const bare = words
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\s+cedex(?:\s+\d+)?$/i, '')
    // "Seongnam-si": the word for a town, as Korean has it.
    .replace(/(?<=\p{L}{2})-s[hi]?i$/u, '')
    .trim();
  // "Dublin 2", "København K", "Bogotá D.C.": a quarter of a town that is known.
  // "Douala-Akwa", "Zürich-Oerlikon": the same by a hyphen, but where both together are a town of their own.
  const apart = isLargeTown(bare) ? bare : bare.replace(/(?<=^[\p{L} ]{4,})-\p{Lu}\p{L}{3,}$/u, '');
  const known = cityCountry(apart) ? apart : bare.replace(/\s(?:\d{1,2}|\p{Lu}|D\.? ?C\.?)$/u, '');
  const town = cityCountry(known)
    ? known
    : bare.replace(/^(?:city of|stadt|gemeinde|ville de|ciudad de)\s+(?=\p{Lu})/iu, '');
  if (!town || town.length > 40 || /[\d@<>{}:!?"]/.test(town) || /^[A-Z]{2}$/.test(town) || nowhere.test(town))
    return null;
  const [first, ...others] = town.split(' ');
  if (others.length > 4 || others.some((word) => /^\p{Ll}/u.test(word) && !small.test(word))) return null;
  if (!/^(?:[\p{Lu}\p{Lo}]|['’]s-|d['’]|den$|la$|le$|el$|de$)/u.test(first!)) return null;
  if (streetWord.test(town.replace(/^st\.? /i, '')) || (streetEnding.test(town) && !cityCountry(town))) return null;
  if (wholeCountry(town) && !isLargeTown(town) && !alsoTown.test(town)) return null;
  return lowered(town);
}

/** Capitals that their own country writes by what kind of place they are, or by its letters. */
const inLetters = [
  [
    /^(?:C\.?\s?A\.?\s?B\.?\s?A\.?|(?:Ciudad )?Capital Federal|Ciudad Aut[oó]noma(?: de Buenos Aires)?)$/i,
    'Buenos Aires',
  ],
  [/^(?:CDMX|(?:M[eé]xico,? )?D\.? ?F\.?)$/i, 'Ciudad de México'],
] as const;

/** "CABA", "CDMX": the name of the town that the letters stand for, or null. */
export const townInLetters = (words: string): string | null =>
  inLetters.find(([letters]) => letters.test(words.trim()))?.[1] ?? null;

/** "DEN HAAG" as one writes it: "Den Haag". Turkish has a letter of its own for each of the two that others write "i". */
export function lowered(town: string): string {
  if (!/^[\p{Lu}\s'-]{4,}$/u.test(town)) return town;
  const language = /[İĞ]/.test(town) ? 'tr' : 'en';
  return town.replace(/(?<=[\p{L}'])\p{L}/gu, (letter) => letter.toLocaleLowerCase(language));
}
