import { any } from '#core/any-of.ts';
import type { Found } from '../../reader.ts';
import { addressesOf } from '../places/addresses.ts';
import type { SitePage } from '../site-page.ts';
import { isUnderName } from '../under-name.ts';
import { isLegal, namesTrade } from './says-work.ts';
import { hitsIn, plain } from './trade-match.ts';

/** Between a name and its street, in the notice that the law asks for, stands what somebody is. */

/** "Erika Marrow", "Dr. med. Jan van Marrow": the name of a person alone in its line. */
const person =
  /^(?:(?:Dr|Prof|Dipl|Ing|Mag|med|jur|Mr|Mrs|Frau|Herr)\b[\p{L}.-]*\s+)*\p{Lu}[\p{L}'’-]+(?:\s+(?:van|von|de|der|den|\p{Lu}\.?))?(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u;

/** A house, a floor or an office by the way, and what somebody is in a firm: no work. */
const ofHouses = new RegExp(
  any(
    'haus(?:$|\\s)|hof(?:$|\\s)|zentrum|center|centre|centrum|park|campus|gebaude|etage|strasse|\\bweg\\b|platz',
    'postfach|postflex|\\bc\\/o\\b|impressum',
    'geschaft|inhaber|vertret|leitung|ceo|direct|geran|owner',
  ),
);

/** The few words, no part of an address, that name one trade. */
const isCalling = (text: string): boolean => {
  const small = plain(text);
  return (
    text.split(/\s+/).length < 6 &&
    text.length > 4 &&
    text.length < 50 &&
    !/\d|[@:;?!]/.test(text) &&
    !ofHouses.test(small) &&
    namesTrade(text) &&
    new Set(hitsIn(small).flatMap(({ isWeak, industry }) => (isWeak ? [] : [industry]))).size === 1
  );
};

/** "Erika Marrow, Fotografin, Lindenweg 4, 89073 Ulm": what stands alone in its line under the name and over the street. */
export function callingsOverAddress(page: SitePage): Found[] {
  const [first] = isLegal(page) ? addressesOf(page) : [];
  if (first === undefined) return [];
  return [1, 2, 3]
    .map((above) => first.at - above)
    .filter((at) => {
      const line = page.lines[at];
      const over = page.lines[at - 1]?.text.trim() ?? '';
      return (
        line !== undefined &&
        line.zone === first.line.zone &&
        line.heading === 0 &&
        line.linked === 0 &&
        isCalling(line.text) &&
        (isUnderName(page, at, true) || (person.test(over) && !namesTrade(over)))
      );
    })
    .slice(0, 1)
    .map((at) => ({ said: page.lines[at]?.text.trim() ?? '', from: 'line of its work' }));
}
