import { about, number } from './headcount-words.ts';

/** The size of a team, in digits or in a word. */

/** "a team of seven". */
export const spelled: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'two three four five six seven eight nine ten eleven twelve',
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'deux trois quatre cinq six sept huit neuf dix onze douze',
    'dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'due tre quattro cinque sei sette otto nove dieci undici dodici',
    'twee drie vier vijf zes zeven acht negen tien elf twaalf',
  ].flatMap((row) => row.split(' ').map((word, at) => [word, at + 2])),
);
export const numeral = `(?:${number}|(?:${Object.keys(spelled).join('|')})(?!\\p{L}))`;
/** What it may not be: a share or a time. */
export const size = `(?: over| ${about})? (?<n>${numeral})(?!\\d)(?![\\d.,]*\\s*(?:%|years|jahre|ans|années|años|ann[io]|anos|jaar|år|lat(?!\\p{L})))`;
