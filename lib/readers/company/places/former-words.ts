import { any } from '#core/any-of.ts';

/** How pages say where somebody sat once, by language. */

const until = any('until|till', 'bis', "jusqu['’](?:en|à)", 'hasta(?: el)?', 'tot', 'fino al');
const untilYear = `${until} (?:19|20)\\d\\d`;
const nowadays = any(
  'now|today',
  'heute|jetzt|inzwischen',
  "aujourd['’]hui|désormais",
  'hoy|ahora|actualmente',
  'oggi|ora',
  'nu|tegenwoordig',
);
/** Words of former times, wherever they stand in the clause before the seat. */
const once = any(
  'used to|formerly|previously|originally|initially|at first',
  'früher|ehemals|einst|ursprünglich|zuvor|vormals|anfangs',
  'autrefois|auparavant|anciennement|initialement',
  'antes|anteriormente|antiguamente|originalmente',
  'in passato|precedentemente|inizialmente',
  'vroeger|voorheen|aanvankelijk|oorspronkelijk',
  untilYear,
);
/** Verbs of former times, right before the seat: "was founded in 1990 and is based in" is of today. */
const was = any(
  '(?:was|were|had been|had)(?: (?:\\p{L}+ly|once|first|still|then|our|its|the))*',
  '(?:hatten?|war(?:en)?)(?: (?:wir|sie|es))?(?: (?:unseren|ihren|seinen|den|lange))?',
  '(?:étions|était|étaient|avions|avait)(?: (?:son|notre|le|leur))?',
  '(?:estábamos|estaba|teníamos|tenía)(?: (?:su|nuestra|la))?',
  '(?:eravamo|era|aveva|avevamo)(?: (?:la )?(?:nostra|sua))?',
  '(?:waren|was|hadden|had)(?: (?:ons|zijn|haar|het))?',
);
/** The clause before a seat of former times: "We used to be". What goes on "and now" is of today. */
export const formerly = new RegExp(
  `(?<!\\p{L})${any(`${once}(?!\\p{L})(?!.*(?<!\\p{L})${nowadays}(?!\\p{L}))`, `${was} $`)}`,
  'iu',
);
/** What follows the place of such a seat: "until 2019". */
export const untilThen = new RegExp(`^[^.;,]{0,60}(?<!\\p{L})${untilYear}(?!\\d)`, 'iu');
