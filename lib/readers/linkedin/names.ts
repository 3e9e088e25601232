import { any } from '#core/any-of.ts';
import { plain } from '../pieces.ts';

/** How near somebody is to whoever looks: it stands behind a dot, or is a number with its ending. */
export const degree =
  /^[·•|]?\s*(?:\d(?:st|nd|rd|th|er|e|o|º|ª|°|-й|\.)?(?: et)? ?\+?(?: ?(?:degree connection|grades?|degré|relation.*))?|[·•|]|[·•]\s*\S.{0,14}|\d\s?(?:[.:]?[ºªa-z]{1,3}|[次度촌]|ος|ый|-а)\+?|[一二三]度)$/i;
/** ", MBA", ", Ph.D., CPA": letters that go with a degree. "III" is of the name. */
const letters = /(?:,\s*(?![IVX]+\b)(?=[A-Za-z.]{0,5}[A-Z][a-z.]*[A-Z])[A-Z][A-Za-z.]{1,5}(?:-[A-Z]{2,4})?)+\s*$/;

/** A name as the person would write it: no notification count, pronouns, emoji, letters of degrees or site name. */
export const bareName = (words: string): string =>
  plain(
    words
      .replace(/^\(\d+\+?\)\s*/, '')
      .replace(/\s*[|]\s*LinkedIn.*$/i, '')
      .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu, '')
      .replace(/\s*\((?:\p{L}{1,6}\/)+\p{L}{1,6}\)/gu, '')
      .replace(letters, ''),
  ).replace(/[\s,·|-]+$/, '');

/** What tells a school by its name: people study at schools, and some work at them. */
export const school = new RegExp(
  any(
    // Universities and academies, in any language
    'universit|universid|politecnic|polytech|institut|istituto|akademie|academy|accademia|facult|college',
    // English, German, French
    'school',
    'schule|gymnasium',
    'école|lycée',
    // Italian, Spanish, Portuguese, Dutch; Danish, Swedish and Norwegian
    'scuola|liceo',
    'escuela',
    'escola',
    'hogeschool',
    'h[øö]gskol',
  ),
  'i',
);
