/** Latin letters and digits without accents, everything else away: what a domain can say of a name. */
export const letters = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
