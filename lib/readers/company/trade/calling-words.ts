import { any } from '#core/any-of.ts';

/** What a company is said to be, or to make, sell or be good at, by language; the words after it (`what`) say what. */

const is = any(
  "\\bis|\\bare|\\bwe['’]re",
  '\\bist|\\bsind',
  '\\best|\\bsommes',
  '\\bes|\\bsomos',
  '(?<!\\p{L})è|\\bsiamo',
  '\\bzijn',
  '(?<!\\p{L})är|\\ber',
  '(?<!\\p{L})é',
);
const a = any(
  'an?|the|one of the|your',
  'ein(?:e|er der)?|der|die|das',
  'une?|le|la',
  'el|un[oa]?',
  'een|het|dé',
  'ett|en|et',
  'uma?',
);

/** "We design", "we're building", "has supplied": where the same word may be a thing, only beside "we" or "has". */
const makesInEnglish = [
  'makes?|builds?|creates?|designs|runs|operates?|develops?|manufactures?|produces?|processes|publish(?:es)?|provides?',
  'offers?|sells?|exports?|imports?|supplies|distributes?|delivers?|speciali[sz]es? in',
  "(?<=\\bwe )(?:design|grow|raise|rent)|(?<=\\bwe(?:['’]re| are) )(?:building|developing|making|designing)",
  '(?<=\\bha(?:s|ve) )(?:delivered|provided|developed|designed|supplied|produced|manufactured)',
  '(?<=\\bha(?:s|ve) been )(?:delivering|providing|building|making|developing|designing|supplying|producing|manufacturing)',
];
const makesAbroad = [
  // German
  '(?:entwickel|biete|produzier|fertig|vertreib|liefer)(?:e?n|e?t)|spezialisiert auf',
  // French
  '(?:propos|conç|conc|fabriqu|développ|offr|édit)(?:e|oit|ons|evons)|spécialisée?s? (?:dans|en)',
  // Spanish, Portuguese
  '(?:ofrec|desarroll|fabric|elabor|distribu)(?:e|a|emos|amos|ye|imos)|especializad[ao]s? en',
  'oferece(?:mos)?|fornece(?:mos)?|especializad[ao]s? em',
  // Italian
  '(?:offr|produc|realizz|svilupp|progett)(?:e|a|iamo)|specializzat[aoi] in',
  // Dutch
  '(?:lever|ontwikkel|maak|mak|producer|produceer|bied|kwe|kweek)(?:t|en)|gespecialiseerd in',
  // Swedish, Danish, Norwegian
  'erbjud(?:er|a)|tillhandahåller|tilby(?:r|der)|utför(?:er)?|utfører|leverer(?:ar)?',
  // Polish
  'specjalizuje(?:my)? się w|zajmuje(?:my)? się',
];
const what = '(?<what>[^.;:!?]{3,110})';

export const calls: readonly RegExp[] = [
  new RegExp(`${is} (?:${a} |(?:un|l)['’])${what}`, 'iu'),
  new RegExp(`\\b${any(...makesInEnglish, ...makesAbroad)} ${what}`, 'iu'),
];
