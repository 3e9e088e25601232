import { any } from '#core/any-of.ts';
import type { Saying } from './founding-parts.ts';
import { said } from './founding-words.ts';

const polishMarket = '(?:na|w) (?:\\p{L}+ ){0,2}?(?:rynku|branży)(?: \\p{L}+){0,3}?';
const czechMarket = 'na (?:\\p{L}+ ){0,2}?trhu(?: \\p{L}+){0,3}?';
const russianMarket = '(?:на|в) (?:\\p{L}+ ){0,2}?(?:рынке|отрасли|ринку|пазара)(?: \\p{L}+){0,3}?';

/** How Polish, Czech, Slovak, Russian, Ukrainian and Bulgarian pages say when a company was founded. */
export const slavicWays: readonly Saying[] = [
  // Polish, Czech
  {
    hint: /założ|powsta|rozpocz|istniej|działa|vznikl|založ|sięga|rynku|branży|trhu/i,
    ways: [
      new RegExp(
        `(?<!\\p{L})${any(
          'założon[aye]|powstał[aoy]?|rozpocz\\p{L}+ działalność|istniej(?:e|emy)(?: na rynku)? od|działa\\p{L}*(?: nieprzerwanie| aktywnie| z powodzeniem| już)* od|założył[ay]?',
          '(?:historia|początki|tradycje) (?:naszej )?firmy(?: \\p{L}+)? sięga(?:ją)?|založen[aoý]?|vznikl[ao]|^na rynku od|^na trhu od',
        )}(?: \\p{L}+)?(?: w| v)?(?: roku| roce)? ${said}`,
        'iu',
      ),
      // "Firma działająca na rynku pomp od 1991 r."
      new RegExp(
        `(?<!\\p{L})(?:działa\\p{L}*|obecn[aiey]|funkcjonuj\\p{L}+) ${polishMarket} od (?:roku )?${said}`,
        'iu',
      ),
      new RegExp(`(?<!\\p{L})(?:působí|pôsobí) ${czechMarket} (?:již |už )?od (?:roku |r\\. ?)?${said}`, 'iu'),
    ],
  },
  // The company as the one that speaks.
  {
    hint: /działamy|jesteśmy|istniejemy|působíme|pôsobíme|jsme|sme /i,
    ways: [
      new RegExp(`(?<!\\p{L})(?:działamy|jesteśmy|istniejemy) ${polishMarket} (?:już )?od (?:roku )?${said}`, 'iu'),
      new RegExp(
        `(?<!\\p{L})${polishMarket} (?:działamy|jesteśmy|istniejemy)(?: obecni| już)* od (?:roku )?${said}`,
        'iu',
      ),
      new RegExp(
        `(?<!\\p{L})(?:působíme|pôsobíme|jsme|sme)(?: ${czechMarket})? (?:již |už )?od (?:roku |r\\. ?)?${said}`,
        'iu',
      ),
    ],
    isSure: true,
  },
  {
    hint: /основан|създаден|учреден|создан|заснован/i,
    ways: [
      new RegExp(
        `(?:основан[ао]?|създадена?|учредена?|создан[ао]?|заснован[ао]?)(?: \\p{L}+){0,2}? (?:през|во?|у)(?: далечната)? ${said}`,
        'iu',
      ),
    ],
  },
  {
    hint: /рынке|отрасли|ринку|пазара/i,
    ways: [
      new RegExp(
        `(?:работа\\p{L}+|действу\\p{L}+|присутству\\p{L}+|працю\\p{L}+|оперира\\p{L}*|^(?:мы|ми) ) ?${russianMarket} (?:с|з|от) ${said}`,
        'iu',
      ),
    ],
  },
];
