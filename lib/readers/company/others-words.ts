import { any } from '#core/any-of.ts';

/** How pages head what stands there of others, and how they say who made the site, by language. */

/** Sections about projects, meetings elsewhere, dealers and investors, as plain labels. "Events" and "Investors" alone head a firm's own ways to be reached as often. */
const sections = any(
  // English
  '(?:our |latest |recent |selected |current |featured )*projects?|references?|case stud(?:y|ies)',
  '(?:upcoming|next|past) events?|(?:our |upcoming |next |past )*(?:fairs?|webinars?|trade (?:fairs?|shows?))',
  'where to buy(?: our products)?|(?:our |find an? )?(?:dealers?|stockists?|resellers?|retailers?|distributors?)|points of sale',
  'our (?:investors|backers)|(?:our )?(?:customer|client|success) stor(?:y|ies)|our (?:partners|agents|customers|clients)',
  // German
  '(?:unsere |aktuelle |ausgewählte )*(?:projekte?|referenzen|messen|messetermine)|(?:kommende|nächste) veranstaltungen',
  '(?:unsere )?(?:händler|fachhändler|vertriebspartner|bezugsquellen|verkaufsstellen)|unsere (?:investoren|partner|kunden)|kundenstimmen|erfolgsgeschichten?',
  // French
  '(?:nos |dernières? )*(?:projets|réalisations|références)|prochains? (?:événements?|salons?)',
  '(?:nos )?(?:revendeurs|distributeurs|points de vente)|nos (?:investisseurs|partenaires|clients)|où (?:acheter|nous acheter)',
  // Spanish
  '(?:nuestros |últimos )*proyectos|próximos eventos|ferias',
  '(?:nuestros )?(?:distribuidores|puntos de venta)|nuestros (?:inversores|socios|clientes)|d[oó]nde comprar',
  // Dutch, Italian
  '(?:onze |recente )*(?:projecten|referenties|beurzen|dealers|verkooppunten)|komende evenementen|onze (?:investeerders|partners|klanten)',
  '(?:i nostri )?(?:progetti|fiere|rivenditori|distributori)|prossimi eventi|i nostri investitori|dove acquistare',
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

/** What German credits call the work on a site. */
const germanWork = any(
  'web ?design|design|gestaltung|konzept(?:ion)?|(?:technische )?umsetzung|programmierung|reali[sz]ierung',
);
const made = any(
  // English
  `(?:(?:web)?site|web ?design|design(?:ed)?|built|made|created|developed|powered|branding|hosted)(?:(?:,| and| &) ${any(
    'designed|design|built|developed|development|created|hosted|branding',
  )})* by`,
  '(?:web ?site|web ?design|design|branding)(?: (?:and|&) (?:development|hosting|branding))?:',
  // German
  `${any('web ?seite|web ?site|internetauftritt|realisation|erstellt', germanWork)}(?:(?:,| und| &|/) ${germanWork})*(?: (?:von|durch|by)|:)`,
  // French
  '(?:site )?(?:(?:web|internet) )?(?:réalisé|créé|conçu|développé) par',
  '(?:réalisation|création|conception|développement)(?: (?:du site|web|graphique|technique))*(?: par|\\s?:)',
  // Spanish
  '(?:dise[ñn]o|desarrollo)(?: web)?(?: (?:por|de)|:)|(?:página |web )?(?:dise[ñn]ad|desarrollad|cread)[oa] por',
  // Dutch, Italian
  '(?:website|webdesign|ontwerp|realisatie|vormgeving)(?: door|:)|(?:gemaakt|gebouwd|ontworpen|ontwikkeld) door',
  '(?:sito(?: web)?|realizzazione|progettazione)(?: web)?(?: (?:di|a cura di)|:)|realizzato da',
);
/** "Design und technische Umsetzung" on a line of its own: two works at least, for one alone heads what an agency offers. */
const germanHead = `${germanWork}(?:(?:,| und| &|/) ${germanWork})+$`;
/** "Website by Pixelwerk GmbH", "Umsetzung: …": who made the site, at the head of a line or behind a mark, with a name behind it or below. */
export const credit = new RegExp(`(?:^|[|·•©–.]\\s+)(?<made>${made}(?=\\s|$)|${germanHead})`, 'iu');
