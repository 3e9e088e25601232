import { tradesInDeeds } from './trades-in-deeds.ts';
import { tradesOfOffices } from './trades-of-offices.ts';
import { tradesOfServices } from './trades-of-services.ts';
import { tradesOfShops } from './trades-of-shops.ts';
import { tradesOfTechnology } from './trades-of-technology.ts';
import { tradesOfWorks } from './trades-of-works.ts';

/**
 * Words that pages use for what a company does, under the industry that ICPs name. Our own words in English, German, French,
 * Spanish, Dutch and Italian, some in Portuguese and Swedish, folded (no accents, lower case). Lines that begin with `~` have
 * weak words, which say what a company does without saying for which trade ("manufacturer", "shop"): they count only where
 * nothing else does. `*` stands for any letters, so that compounds and endings are met. A word that means something else in
 * another of these languages ("unas", "ferme", "burger") is left out, or stands in a phrase. Add a word to its industry.
 */
export const tradeWords = [
  tradesOfTechnology,
  tradesOfOffices,
  tradesOfShops,
  tradesOfWorks,
  tradesOfServices,
  tradesInDeeds,
]
  .map((words) => words.trim())
  .join('\n');
