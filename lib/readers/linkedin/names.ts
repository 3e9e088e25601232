import { plain } from '../pieces.ts';

/** A name as the person would write it: no notification count, pronouns, emoji or site name. */
export const bareName = (words: string): string =>
  plain(
    words
      .replace(/^\(\d+\+?\)\s*/, '')
      .replace(/\s*[|]\s*LinkedIn.*$/i, '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu, '')
      .replace(/\s*\((?:\p{L}{1,6}\/)+\p{L}{1,6}\)/gu, ''),
  ).replace(/[\s,·|-]+$/, '');

/** What tells a school by its name: people study at schools, and some work at them. */
export const school =
  /universit|universid|politecnic|polytech|college|school|schule|scuola|escuela|escola|école|hogeschool|h[øö]gskol|institut|istituto|akademie|academy|accademia|gymnasium|lycée|liceo|facult/i;
