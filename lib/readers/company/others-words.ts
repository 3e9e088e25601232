import { any } from '#core/any-of.ts';

/** How pages head what stands there of others, and how they say who made the site, by language. */

/** Sections about projects, events, dealers and investors, as plain labels. */
const sections = any(
  // English
  '(?:our |latest |recent |selected |current |featured )*projects?|references?|case stud(?:y|ies)',
  '(?:our |upcoming |next |past )*(?:events?|fairs?|webinars?|trade (?:fairs?|shows?)|exhibitions?)',
  'where to buy(?: our products)?|(?:our |find an? )?(?:dealers?|stockists?|resellers?|retailers?|distributors?)|points of sale',
  '(?:our )?(?:investors|backers)|(?:our )?(?:suppliers|subcontractors)',
  // German
  '(?:unsere |aktuelle |ausgewählte )*(?:projekte?|referenzen|veranstaltungen|termine|messen|messetermine)',
  '(?:unsere )?(?:händler|fachhändler|vertriebspartner|bezugsquellen|verkaufsstellen|investoren|lieferanten)',
  // French
  '(?:nos |dernières? )*(?:projets|réalisations|références|événements|salons)|prochains? (?:événements?|salons?)',
  '(?:nos )?(?:revendeurs|distributeurs|points de vente|investisseurs|fournisseurs)|où (?:acheter|nous acheter)',
  // Spanish
  '(?:nuestros |últimos )*(?:proyectos|eventos)|ferias',
  '(?:nuestros )?(?:distribuidores|puntos de venta|inversores|proveedores)|d[oó]nde comprar',
  // Dutch, Italian
  '(?:onze |recente )*(?:projecten|referenties|evenementen|beurzen|dealers|verkooppunten|investeerders|leveranciers)',
  '(?:i nostri )?(?:progetti|eventi|fiere|rivenditori|distributori|investitori|fornitori)|dove acquistare',
);
/** A heading that is nothing else. */
export const othersHead = new RegExp(`^${sections}$`, 'iu');
/** Meetings, in whatever words they are headed. */
export const ofMeeting = new RegExp(
  `(?<!\\p{L})${any(
    'webinars?|trade (?:fairs?|shows?)|meet us at',
    'messetermine?|messestand|auf der messe',
    'salon professionnel|prochain salon',
    'en la feria',
    'op de beurs',
  )}(?!\\p{L})`,
  'iu',
);

const made = any(
  // English
  '(?:(?:web)?site|web ?design|design(?:ed)?|built|made|created|developed|powered|branding|hosted)(?:(?:,| and| &) (?:designed|design|built|developed|development|created|hosted|branding))* by',
  '(?:web ?site|web ?design|design|branding)(?: (?:and|&) (?:development|hosting|branding))?:',
  // German
  '(?:web ?seite|web ?site|internetauftritt|web ?design|design|gestaltung|konzept(?:ion)?|(?:technische )?umsetzung|programmierung|reali[sz]ierung|realisation|erstellt)(?:(?:,| und| &|/) (?:web ?design|design|gestaltung|konzept(?:ion)?|(?:technische )?umsetzung|programmierung|reali[sz]ierung))*(?: (?:von|durch|by)|:)',
  // French
  '(?:site )?(?:(?:web|internet) )?(?:réalisé|créé|conçu|développé) par',
  '(?:réalisation|création|conception|développement)(?: (?:du site|web|graphique|technique))*(?: par|\\s?:)',
  // Spanish
  '(?:dise[ñn]o|desarrollo)(?: web)?(?: (?:por|de)|:)|(?:página |web )?(?:dise[ñn]ad|desarrollad|cread)[oa] por',
  // Dutch, Italian
  '(?:website|webdesign|ontwerp|realisatie|vormgeving)(?: door|:)|(?:gemaakt|gebouwd|ontworpen|ontwikkeld) door',
  '(?:sito(?: web)?|realizzazione|progettazione)(?: web)?(?: (?:di|a cura di)|:)|realizzato da',
);
/** "Website by Pixelwerk GmbH", "Umsetzung: …": who made the site, at the head of a line or behind a mark, with a name behind it or below. */
export const credit = new RegExp(`(?:^|[|·•©–.]\\s+)(?<made>${made})(?=\\s|$)`, 'iu');
