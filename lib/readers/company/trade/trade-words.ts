import { agenciesInEnglish } from './trades-by-name/agencies-in-english.ts';
import { buildingInEnglish } from './trades-by-name/building-in-english.ts';
import { careInEast } from './trades-by-name/care-in-east.ts';
import { careInEnglish } from './trades-by-name/care-in-english.ts';
import { careInFrench } from './trades-by-name/care-in-french.ts';
import { careInGerman } from './trades-by-name/care-in-german.ts';
import { careInNorth } from './trades-by-name/care-in-north.ts';
import { careInSouth } from './trades-by-name/care-in-south.ts';
import { goodsInEnglish } from './trades-by-name/goods-in-english.ts';
import { leisureInEnglish } from './trades-by-name/leisure-in-english.ts';
import { makingInEnglish } from './trades-by-name/making-in-english.ts';
import { officesInEast } from './trades-by-name/offices-in-east.ts';
import { officesInEnglish } from './trades-by-name/offices-in-english.ts';
import { officesInFrench } from './trades-by-name/offices-in-french.ts';
import { officesInGerman } from './trades-by-name/offices-in-german.ts';
import { officesInNorth } from './trades-by-name/offices-in-north.ts';
import { officesInSouth } from './trades-by-name/offices-in-south.ts';
import { shopsInEast } from './trades-by-name/shops-in-east.ts';
import { shopsInFrench } from './trades-by-name/shops-in-french.ts';
import { shopsInGerman } from './trades-by-name/shops-in-german.ts';
import { shopsInNorth } from './trades-by-name/shops-in-north.ts';
import { shopsInSouth } from './trades-by-name/shops-in-south.ts';
import { supplyInEnglish } from './trades-by-name/supply-in-english.ts';
import { tradesInCyrillic } from './trades-by-name/trades-in-cyrillic.ts';
import { tradesInFinnish } from './trades-by-name/trades-in-finnish.ts';
import { tradesInGreek } from './trades-by-name/trades-in-greek.ts';
import { tradesInHangul } from './trades-by-name/trades-in-hangul.ts';
import { tradesInHungarian } from './trades-by-name/trades-in-hungarian.ts';
import { tradesInKanaAndHan } from './trades-by-name/trades-in-kana-and-han.ts';
import { tradesInSlavicCases } from './trades-by-name/trades-in-slavic-cases.ts';
import { vehiclesInEnglish } from './trades-by-name/vehicles-in-english.ts';
import { worksInEast } from './trades-by-name/works-in-east.ts';
import { worksInFrench } from './trades-by-name/works-in-french.ts';
import { worksInGerman } from './trades-by-name/works-in-german.ts';
import { worksInNorth } from './trades-by-name/works-in-north.ts';
import { worksInSouth } from './trades-by-name/works-in-south.ts';
import { tradesInDeeds } from './trades-in-deeds.ts';
import { tradesOfOffices } from './trades-of-offices.ts';
import { tradesOfServices } from './trades-of-services.ts';
import { tradesOfShops } from './trades-of-shops.ts';
import { tradesOfTechnology } from './trades-of-technology.ts';
import { tradesOfWorks } from './trades-of-works.ts';

/**
 * Words that pages use for what a company does, under the industry that ICPs name. Our own words in English, German, French,
 * Spanish, Dutch, Italian, Portuguese, Swedish, Danish, Norwegian, Finnish, Czech, Polish, Hungarian,
 * Romanian, Turkish, Greek, Russian, Ukrainian, Bulgarian, Japanese, Chinese and Korean, folded (no accents, lower case): by sector
 * those that pages were found to use, and in `trades-by-name/` those that signs and telephone books have. Lines that begin with `~` have
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
  officesInEnglish,
  agenciesInEnglish,
  goodsInEnglish,
  leisureInEnglish,
  careInEnglish,
  supplyInEnglish,
  buildingInEnglish,
  makingInEnglish,
  vehiclesInEnglish,
  officesInGerman,
  shopsInGerman,
  careInGerman,
  worksInGerman,
  officesInFrench,
  shopsInFrench,
  careInFrench,
  worksInFrench,
  officesInSouth,
  shopsInSouth,
  careInSouth,
  worksInSouth,
  officesInNorth,
  shopsInNorth,
  careInNorth,
  worksInNorth,
  officesInEast,
  shopsInEast,
  careInEast,
  worksInEast,
  tradesInCyrillic,
  tradesInFinnish,
  tradesInGreek,
  tradesInHangul,
  tradesInHungarian,
  tradesInKanaAndHan,
  tradesInSlavicCases,
]
  .map((words) => words.trim())
  .join('\n');
