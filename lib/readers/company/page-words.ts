import { any } from '#core/any-of.ts';
import { isPageWord } from './names/name-words.ts';
import { namesOf } from './names/names.ts';
import type { SitePage } from './site-page.ts';

/** Words that are about the page ("Contact us today", "Careers at …", an imprint's duties) and say nothing of the company. */

const opens = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})(?!\\p{L})`, 'iu');

/** Sentences that ask the reader to call, write or come. */
export const asksToReach = opens(
  'contact|kontakt|get in touch|reach out|neem contact|nehmen sie kontakt|contactez|prenez contact',
  'ponte en contacto|contatta|póngase|contáctanos|llámanos|appelez|find (?:out )?(?:our|us)',
  'kontaktier\\p{L}*|contacteer|contáctenos|reach us|call (?:us|now|today)|rufen sie|ruf uns',
  'bel (?:ons|nu)|chiama(?:ci)?|write to us',
  'request (?:an?|your)|fordern sie|vraag (?:een|nu|vrijblijvend)|demandez|solicit[ae]|richiedi',
  'book (?:now|your|an?)|réservez|schreib\\p{L}*|schicken sie|escríbenos|scrivici',
);
/** Sentences that say what the page is, or that there is work: they say nothing of what the company does. */
const ofPage = opens(
  'impressum|imprint|legal (?:notice|information)|disclosure|offenlegung|angaben gemäß|informationspflicht|datenschutz',
  'privacy|mentions légales|aviso legal|note legali|colofon|juridische',
  'about us|über uns|over ons|chi siamo|qui sommes|quiénes somos|sobre nosotros|who we are|our story',
  'website sections|back to|here you',
  'cookie|share (?:your )?details|see our|view our|meet (?:our|the) team|current (?:openings|vacancies)',
  'click|sign up|subscribe|follow us',
  'information about (?:the|this|our)?\\s?(?:web)?site|karriere (?:bei|in|und)|aktuelle stellen\\p{L}*',
  'bli med|werden sie teil|werde teil|utforsk',
  "(?:we are|we[’']re) (?:looking for|hiring)|wir suchen|nous recherchons|buscamos|wij zoeken|cerchiamo|vi søker",
  'join|help (?:us )?build|come (?:build|work)|looking to|careers? at|jobs (?:at|bei|bij)|arbeiten bei',
  'werken bij|rejoignez|trabaja|únete|lavora con',
);
const inPage =
  /\b(?:contact (?:information|details|form|page)|send us an? (?:e-?mail|message)|job (?:openings|offers)|privacy policy)\b/i;
/** Sentences that ask the reader in: "Discover our values", "Bienvenido a …". */
const asksIn = opens(
  'locate an?|explore|browse|view (?:all|our|the)|erkunden sie|welcome|willkommen|bienvenue',
  'bienvenid[oa]s?|benvenut[oi]|welkom|(?:read|learn) (?:more )?about|discover|get to know',
  'everything you',
  'so (?:erreichen|finden|arbeiten)|why|how|warum|wie|wieso|pourquoi|comment|por qué|cómo|waarom|hoe|perché|come',
  'erfahren sie|lernen sie|entdecken sie|découvrez|descubr\\p{L}+|conoce|conozca|conócenos|scopri',
  "chi c['’]è|ontdek|lees (?:meer|hier)",
);
/** "Background and vision of Acme": the contents of the page and whose they are, and no word more. */
const contents = new RegExp(
  `^(?:${[
    'background|history|story|vision|mission|values|team|philosophy|hintergrund|geschichte|werte|philosophie|leitbild',
    'achtergrond|geschiedenis|visie|missie|waarden|histoire|valeurs|équipe|historia|misión|visión|valores|equipo',
    'storia|valori|missione|visione|historien?|verdier|värderingar',
  ].join(
    '|',
  )})(?: ?(?:,|&|and|und|en|et|y|e|og|och) \\p{L}+){0,3} (?:of|from|von|van|de|del|di|d[’']|av) (?:(?! - )[^,;:.–—|]){2,60}\\.?$`,
  'iu',
);
/** Such a sentence that says all the same what the company is: "Discover the leading maker of …". */
export const saysKind = new RegExp(
  `(?<!\\p{L})${any(
    'company|provider|manufacturer|agency|platform|maker|supplier|firm|studio|specialists?|clinic',
    'leaders?|klinik|anbieter|hersteller|agentur|dienstleister|spezialist\\p{L}*|fabricant|agence|éditeur',
    'spécialistes?|clínica|clinique|líder(?:es)?|punto di riferimento|punto de referencia|fabricante',
    'agencia|proveedor|especialistas|leverancier|bureau|fornitore|produttore',
    '(?:your|ihr|uw|jouw|votre|tu|su|il tuo) (?:[\\p{L}-]+ ){0,6}(?:partner|partenaire|socio)',
    'toonaangevend\\p{L}*|bedrijf|foretak|företag|virksomhed',
  )}(?!\\p{L})`,
  'iu',
);
/** Words that a template or a builder left behind. */
const leftBehind = new RegExp(
  any(
    'lorem ipsum|^this (?:web)?(?:site|page) (?:is|was|has|uses)\\b',
    '\\b(?:with|using|by) (?:bootstrap|wordpress|wix|html5?)\\b|^joomla!|^default description$',
    'powered by prestashop',
    `\\b${any(
      'dynamic portal engine|content management system$|website template|html template|create next app|vite app|react app',
      '(?:een|ein|un|uma|en|et) (?:andere|weitere[rs]?|autre|otro|outro|annan|annet) (?:site |blog |sitio )?(?:con )?wordpress',
      'my wordpress (?:blog|site)|a wordpress site|just another wordpress|webflow (?:template|site)',
      'your description|site description|description here|votre description ici',
      '(?:pon(?:er|ga)?|escrib\\p{L}+|aquí) (?:va )?(?:la|una|tu) descripción|(?:hier|ihre) (?:steht )?(?:die |ihre )?beschreibung',
    )}(?!\\p{L})`,
  ),
  'iu',
);
export const headsPage = (sentence: string): boolean =>
  leftBehind.test(sentence) ||
  asksToReach.test(sentence) ||
  ofPage.test(sentence) ||
  inPage.test(sentence) ||
  contents.test(sentence) ||
  /\?$/.test(sentence) ||
  (asksIn.test(sentence) && !saysKind.test(sentence));

/** "In the first years …", "Als alles begann …": what has been, not what the company does. */
export const tellsStory = opens(
  '(?:in|during) (?:the|our) (?:first|early|beginning)|in the beginning',
  'when (?:we|it all) (?:first )?(?:started|began)|our first',
  '(?:in|während) (?:den|der|unseren) (?:ersten|anfangs)\\p{L}*|am anfang|als (?:wir|alles)|unser(?:e|em|en)? erste[rnms]?',
  "au (?:tout )?début|à l['’]origine|les premières années|en los primeros|al principio|todo (?:empezó|comenzó)",
  "in de (?:eerste|begin)\\p{L}*|in het begin|toen (?:we|wij|alles)|nei primi|all['’]inizio|tutto (?:inizia|è iniziato)",
);

/** "Acme was founded in 1982 and has 60 employees": of its age and size, not of its work. */
export const tellsAge = new RegExp(
  `^.{0,80}(?<!\\p{L})${any(
    `(?:was|were|wurde|a été|fue|è stat[ao]|werd|foi|blev) (?:\\p{L}+ )?${any(
      // English, German, French
      'founded|established|incorporated',
      'gegründet',
      'fondée?|créée?',
      // Spanish and Portuguese, Italian, Dutch, Swedish and Danish
      'fundad[ao]',
      'fondata',
      'opgericht',
      'grundat|stiftet',
    )}`,
    '(?:im Jahre? |in )?\\d{4} (?:gegründet|opgericht)',
    "\\d+ (?:Jahren?|years? of|ans d[’']|años de|jaar|anni di) ?(?:Geschichte|history|histoire|historia|geschiedenis|storia)",
  )}(?!\\p{L})`,
  'iu',
);

/** What an imprint says of the site, not of the company's work. */
export const ofImprint = new RegExp(
  any(
    '\\b(?:site|website|webseite|web)\\b.{0,30}(?<!\\p{L})(?:édité|betrieben|operated|published|propiedad|beheerd|gestito)(?!\\p{L})',
    '\\b(?:publisher|owner|operator|betreiber(?:in)?|propriétaire|éditeur|titular|titolare|eigenaar)\\b.{0,30}\\b(?:web)?(?:site|seite|sitio)\\b',
    `\\b${any(
      // English, German
      'registered office',
      'sitz der gesellschaft|HRB|USt|Inhalte dieser|Haftung|Gewähr',
      // French
      'siège social|au capital de|SIRET|SIREN|RCS|propriété intellectuelle|sous réserve|à titre indicatif|garantie, explicite',
      // Italian, Spanish
      'sede legale|P\\.?\\s?IVA',
      'domicilio social|propiedad intelectual',
    )}(?!\\p{L})`,
  ),
  'iu',
);

/** "Acme is a registered trademark of Acme, Inc.": of a name, not of a company. */
export const ofMarks =
  /(?<!\p{L})(?:(?:registered )?trade ?marks?|eingetragene Marke|marques? déposées?|marcas? registradas?|marchi\p{L}* registrat\p{L}*|geregistreerde? (?:handels)?merk\p{L}*)(?!\p{L})/iu;

/** "Acme is a …", "We are a leading …", "Acme provides …": the company said to be or do something. */
const what = new RegExp(
  `(?<!\\p{L})${any(
    // English
    'is|are|was|ha(?:s|ve) (?:been )?(?:deliver|provid|built|build|ma[dk]|develop|design|suppl|produc|manufactur)\\p{L}*',
    'provides?|offers?|makes?|delivers?|builds?|develops?|designs|manufactures?|creates?|supplies',
    'distributes?|sells?|exports?|imports?',
    'produces?|processes|publish(?:es)?|grows?|raises?|rents?|restores?|installs?|maintains?|manages?',
    'repairs?|cleans?|operates?|runs|hauls?',
    'helps?|serves|trains?|teach(?:es)?|advises?|represents?|carr(?:y|ies)|empowers?|enables?|connects?',
    'automates?|simplif(?:y|ies)',
    'streamlines?|protects?|secures?|turns|match(?:es)?|strives?|explores?|cares? for',
    'look(?:s|ing)? after|speciali[sz](?:es?|ed|ing|e in)|speciali[sz]es in',
    // German
    'ist|sind|baut|bauen|bietet|bieten|entwickelt|entwickeln|fertigt|fertigen|vertreibt|vertreiben|berät',
    'produziert|unterstützt|betreu(?:en|t)',
    'berate[nt]|umfass(?:en|t)|steh(?:t|en) [^.]{0,30}für|spezialisiert|liefert|liefern|verkauf(?:t|en)',
    'installier(?:t|en)|betreib(?:t|en)',
    'plan(?:t|en)|repariert|stellt? [^.]{3,90} her|verbinde[nt]|automatisier(?:en|t)|schütz(?:en|t)|züchte[nt]|vermiete[nt]',
    // French
    'est|sommes|propos(?:e|ons)|offr(?:e|ons)|accompagn(?:e|ons)|assur(?:e|ons)|interven(?:ons|ant)',
    'intervient|spécialisée?s?|conçoit',
    'développe|réalis(?:e|ons)|fabriqu(?:e|ons)|commercialis(?:e|ons)|install(?:e|ons)|édit(?:e|ons)|produi(?:t|sons)|vendons',
    // Spanish, Portuguese
    'es|somos|ofrece|ofrecemos|desarrolla|fabrica|suministra|vende|vendemos|distribuye|diseña',
    'comercializa|brinda|presta|producimos',
    'nos especializamos|nos dedicamos|elaboramos|proveemos|é|oferece(?:mos)?|fornece(?:mos)?|fabricamos',
    'comercializamos|atua(?:mos)?',
    // Dutch
    'is een|zijn|biedt|bieden|levert|leveren|ontwikkelt|maakt|maken|ondersteunt|verzorgt|staat voor',
    'verkoopt|produceert|plaatst|bouwt|installeert|begeleidt',
    // Italian
    'è|siamo|offre|progett\\w+|realizz\\w+|svilupp\\w+|produ(?:ce|ciamo)|fornisce|forniamo|si occupa|ci occupiamo|vendiamo',
    // Swedish, Norwegian, Danish
    'är|er|erbjuder|hjälper|hjelper|hjælper|utför|udfører|tillhandahåller|tilbyr|tilbyder|utfører',
    'levererar|leverer|säljer|selger|sælger|tillverkar',
    // Polish, Czech
    'zajmujemy się|oferuje(?:my)?|produkuje(?:my)?|vyráb(?:í|íme)|nabíz(?:í|íme)|dodává(?:me)?|prodává(?:me)?',
  )}(?!\\p{L})|は|を|е |是一家|主要生产|专业从事`,
  'u',
);
/** The first such verb, in small letters; for either case the pattern takes a woken worker many times as long to make ready. */
export const whatVerb = (words: string): string | null => what.exec(words.toLowerCase())?.[0] ?? null;
export const isWhat = (words: string): boolean => whatVerb(words) !== null;
/** Where that verb ends. */
export const whatEnd = (words: string): number => {
  const hit = what.exec(words.toLowerCase());
  return hit === null ? words.length : hit.index + hit[0].length;
};

export const ofRoles =
  /\b(?:roles?|jobs?|positions?|vacanc(?:y|ies)|openings|stellen|postes|vacatures|puestos|apply|bewerb\p{L}+)\b/iu;

/** A number to call or an address to write to: "Call now: 902 946 9931 | Pumps in Leeds". */
const toReach = /@|(?:\+|\b0)\d[\d\s()./–-]{6,}\d|\d{9}/;
const withoutReach = (sentence: string): string =>
  sentence
    .split(/\s*[|•·☎]\s*/)
    .filter((part) => !toReach.test(part))
    .join(' | ');

/** The words that are left when the sentences that head the page are gone; empty when only names and such words remain. */
export function ofCompany(page: SitePage, said: string, least = 3): string {
  const kept = said
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => (toReach.test(sentence) ? withoutReach(sentence) : sentence).trim())
    .filter((sentence) => sentence !== '' && !headsPage(sentence) && !ofImprint.test(sentence));
  const rest = kept.join(' ');
  // "Remote roles in art and animation": of the jobs.
  if (rest.length < said.trim().length && ofRoles.test(rest)) return '';
  // What little is left beside "Join our team." is about the jobs.
  if (rest.length < said.trim().length && rest.split(/\s+/).length < 8 && !isWhat(rest)) return '';
  const bare = namesOf(page)
    .reduce((words, name) => words.replaceAll(name.said, ' '), rest)
    .split(/\s*[|–—•·:]\s*/)
    .filter((part) => !isPageWord(part.trim()))
    .join(' ');
  const words = bare.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= least || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(bare) ? rest : '';
}
