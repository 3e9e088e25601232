import { any } from '#core/any-of.ts';

/** Words before a date or a year that tell what of a sentence it belongs to, by language. */

/** "Since 1 May 2015 we have worked from Leeds": how long something has been so, or goes on, and not when it happened. */
export const ofSpan = new RegExp(
  `(?<![\\p{L}\\p{N}])${any(
    'since|until|till|up to|from|founded(?: in| on)?|established(?: in| on)?|incorporated(?: in| on)?',
    'seit(?: dem)?|bis(?: zum)?|ab(?: dem)?|gegründet(?: am| im)?',
    "depuis(?: le)?|jusqu['’]au|à partir du|fondée?(?: le| en)?|créée?(?: le| en)?",
    'desde(?: el)?|hasta(?: el)?|fundada(?: el| en)?',
    'sinds|tot|vanaf|opgericht(?: op| in)?',
  )}\\s+$`,
  'iu',
);

const seasons = any(
  'spring|summer|autumn|fall|winter|early|mid|late|q[1-4]',
  'frühjahr|frühling|sommer|herbst|anfang|mitte|ende',
  'printemps|été|automne|hiver|début|fin',
  'primavera|verano|otoño|invierno|principios de|finales de',
  'voorjaar|lente|zomer|herfst|najaar|begin|eind',
);
const within = any('in|during', 'im(?: jahre?)?|anno', 'en|au', 'en el', 'in het(?: jaar)?');
const season = `(?:(?:the|de|el|het) |[àa] l['’])?${seasons}[\\s-](?:of |de |van )?`;

/** "Back in autumn 2019", "im Jahr 2019": the year in which something happened, as no name of a report or an event has it. */
export const inYear = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${within} (?:${season})?|${season})((?:19|20)\\d\\d)(?!\\p{N}|[-–/]\\d)`,
  'giu',
);
