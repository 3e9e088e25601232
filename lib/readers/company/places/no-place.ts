import { any } from '#core/any-of.ts';

/** What stands where a town would and is none: labels of buttons, an unfilled field of a template, "everywhere". */
export const noPlace = new RegExp(
  `^(?:[{[<%]|${any(
    'learn more|read more|see (?:more|all|our|on)|view (?:more|all|our|on|map)|show (?:more|all|on|map)|find (?:us|out|your?)',
    'get (?:directions|in touch|started|a quote)|contact|subscribe|sign (?:up|in)|log ?in|click|send (?:message|us|an?)',
    'select|choose|download|book (?:now|an?)|call (?:us|now)|search|menu|home|cookies?|accept|submit|back to',
    'mehr (?:erfahren|lesen|infos?|anzeigen)|auf (?:der )?karte|karte|anfahrt|weiterlesen|jetzt|kontakt|zur(?:ück)?',
    'en savoir|lire la|nous (?:contacter|trouver)|voir (?:plus|la|sur|le)|itinéraire|découvr\\p{L}+',
    'leer más|ver (?:mapa|más|en)|saber más|cómo llegar|contact\\p{L}+|contáct\\p{L}+|saiba mais|ver no mapa',
    'meer (?:info\\p{L}*|lezen|weten)|lees (?:meer|verder)|bekijk|routebeschrijving|scopri|leggi|mostra|läs mer|visa på|les mer|vis på|zobacz|czytaj',
    'rese[nñ]as|reviews?|bewertungen|avis|recensioni|recensies|google|openstreetmap',
    'not (?:available|specified|set)|n/a|none|null|undefined|tb[ad]|unknown|remote|worldwide|global|everywhere|online|virtual|international',
    'weltweit|monde entier|en línea|wereldwijd|ovunque',
  )})(?![\\p{L}-])`,
  'iu',
);
