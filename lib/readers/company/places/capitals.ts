/** Addresses in capital letters, as old pages and letterheads have them: written as one writes them, the letters keep their places. */

/** A word of capitals alone, without digits and full stops of a code: "KÖLN", "SAINT" of "SAINT-NAZAIRE", "D'AZUR". */
const shouted = /(?<![\p{L}\d.@])(?:[DL]['’](?=\p{Lu}{3}))?\p{Lu}{2,}(?:['’]\p{Lu}+)*(?![\p{L}\d@]|\.\p{L})/gu;
/** Words of places that are small, or short and no state's code, where another word in capitals follows. */
const small =
  /^(?:AM|AN|DER|DEM|IM|IN|BEI|OB|VOR|LA|LE|LES|DE|DEL|DES|DU|DI|DA|DO|DOS|SUR|EN|AAN|OP|HET|UPON|ON|OF|Y|I|ET|UND|AND|DELLA|DELLE)$/;
/** These stay as they are: countries, states and marks of an address that are known in capitals. */
const kept =
  /^(?:USA|UAE|KSA|NSW|VIC|QLD|TAS|ACT|PMB|BOX|POB|CABA|CDMX|CEP|PIN|ZIP|SIA|UAB|GMBH|LLC|LTD|INC|PTY|PLC|DIFC|JLT|GIDC|MIDC|KIADB|SCO|PBX|FAX|TEL|GSM|IBAN|SWIFT|SIRET|SIREN|CNPJ|GSTIN|ABN|ACN)$/;

const lowered = (word: string): string => {
  const small = word.slice(1).toLocaleLowerCase(/[İĞŞ]/.test(word) ? 'tr' : 'en');
  return small.length === word.length - 1 ? word.slice(0, 1) + small : word;
};

/** "KÖLN, GERMANY, 50668" as "Köln, Germany, 50668", "RIO DE JANEIRO, RJ" as "Rio de Janeiro, RJ". As long as what came in. */
export function uncapitalised(words: string): string {
  if (!/\p{Lu}{3}/u.test(words)) return words;
  return words.replace(shouted, (word, at: number) => {
    if (kept.test(word)) return word;
    const follows = /^(?:\s|-)(?!USA|UNITED)(?=\p{Lu}{2})/u.test(words.slice(at + word.length));
    const isInside = at > 0 && /[\p{L}\d][\s-]$/u.test(words.slice(0, at));
    if (small.test(word) && follows && isInside) return word.toLowerCase();
    // "NEW YORK", "SÃO PAULO", but "BEER NV": of two letters they are codes.
    if (word.replace(/^[DL]['’]/, '').length < 4 && (word.length < 3 || !follows)) return word;
    return word
      .replace(/^[DL](?=['’])/, (letter) => (isInside ? letter.toLowerCase() : letter))
      .replace(/\p{Lu}{2,}/gu, lowered);
  });
}

/** Whether words are written in capitals throughout: there a capital letter begins no name. */
export const isCapitals = (words: string): boolean => /\p{Lu}{4}/u.test(words) && !/\p{Ll}{2}/u.test(words);
