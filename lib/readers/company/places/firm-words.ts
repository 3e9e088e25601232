import { any } from '#core/any-of.ts';

/** How firms say what they are before they say where, by language, in small letters: "is a family workshop in …", "eine Schreinerei aus …". */

/** Words between, none of which begins another part of the sentence: "our customer is a bakery in …" is not ours. */
const some = (most: number): string =>
  `(?:(?!(?:is|are|was|were|of|for|with|by|in|at|from|to|ist|sind|war|von|für|mit|est|sont|pour|avec|es|son|para|con|è|per|voor|van|met|é|är|er|för|til|med) )[\\p{L}\\p{N}&'’-]+,? ){0,${most}}`;
/** At the beginning, or behind what says that the firm is something. */
const being = (verbs: string): string => `(?:^|(?<!\\p{L})(?:${verbs}) |[,:–-] )`;

const english = any(
  'agency|studio|workshop|company|firm|practice|consultancy|business|manufacturer|maker|supplier|contractor|start-?up|bakery|brewery',
  'winery|distillery|roastery|workroom|atelier|joinery|collective|co-?operative|non-?profit|charity|lab|laboratory|team|garage|nursery',
  'bookshop|bookstore|shop|store|restaurant|caf[eé]|hotel|salon|clinic|school|farm|foundry|mill|printer|publisher|developer|provider',
  'group|organi[sz]ation|distributor|wholesaler|importer|builder|roofer|plumber|electrician|photographer|architects?|label|factory',
  'gallery|gym|dealer|dealership|brokerage|fabricator|caterer|producer|retailer|software house|consultants?|architecture|solicitors|accountants',
);
/** What a firm has one of, where it works: it may have partners, suppliers and teams in many towns. */
const ours = any(
  'workshop|studio|shop|store|factory|farm|bakery|brewery|winery|showroom|workroom|roastery|distillery|mill|garage|kitchen|clinic|practice',
  'restaurant|facility|plant|nursery|yard|base|home|salon|gallery|gym|warehouse|laboratory|lab',
);
const german = `\\p{L}*${any(
  'agentur|werkstatt|schreinerei|tischlerei|betrieb|unternehmen|firma|kanzlei|praxis|büro|manufaktur|bäckerei|brauerei|start-?up|hersteller',
  'dienstleister|studio|atelier|restaurant|hotel|händler|druckerei|gärtnerei|metzgerei|verein|gesellschaft|meister|zimmerei|schlosserei',
  'spedition|verlag|beratung|apotheke|schule|salon|spezialist|architekt|fotograf|laden|geschäft|fabrik|rösterei|team|systemhaus|autohaus',
  'labor|institut|partner|anbieter|haus',
)}`;
const french = any(
  'entreprise|société|agence|cabinet|studio|atelier|start-?up|menuiserie|boulangerie|boutique|restaurant|hôtel|garage|imprimerie|brasserie',
  'équipe|maison|école|clinique|librairie|association|coopérative|fabrique|plombier|artisan|électricien|photographe|architectes?|avocats?',
  'ferme|salon|institut|magasin|usine|centre|bureau|fabricant|éditeur|showroom',
);
const spanish = any(
  'empresa|agencia|estudio|taller|despacho|consultora|consultoría|clínica|carpintería|fábrica|tienda|restaurante|hotel|bodega|equipo|firma',
  'compañía|startup|asesoría|academia|escuela|imprenta|constructora|inmobiliaria|gestoría|productora|librería|panadería|cervecería|marca',
  'laboratorio|centro|negocio|distribuidora|fundación|asociación|abogados|arquitectos',
);
const italian = any(
  'azienda|agenzia|studio|impresa|falegnameria|officina|società|laboratorio|ditta|bottega|ristorante|hotel|albergo|negozio|cantina|birrificio',
  'tipografia|startup|clinica|scuola|team|squadra|cooperativa|associazione|carrozzeria|fabbrica|panificio|pasticceria|farmacia|centro|showroom|sede',
);
const dutch = `\\p{L}*${any(
  'bedrijf|bureau|studio|werkplaats|winkel|atelier|kantoor|restaurant|hotel|praktijk|onderneming|firma|school|bakkerij|brouwerij|drukkerij',
  'garage|team|specialist|aannemer|zaak|fabriek|makelaar|fotograaf|groep|organisatie|stichting|leverancier|fabrikant|salon|loods|showroom',
)}`;
const portuguese = any(
  'empresa|agência|estúdio|oficina|carpintaria|fábrica|loja|restaurante|hotel|escritório|clínica|equip[ae]|startup|consultoria|escola',
  'atelier|ateliê|gráfica|construtora|imobiliária|padaria|cervejaria|marca|laboratório|centro|produtora|associação',
);
const nordic = `\\p{L}*${any(
  'företag|byrå|firma|studio|verkstad|bolag|virksomhed|bureau|selskap|bedrift|butikk?|restaurang|team|foretak|snickeri|bryggeri|bager[iy]',
  'bakeri|verksted|værksted|kontor|klinikk?|tegnestue',
)}(?:et|en)?`;

const ownGerman = any(
  '\\p{L}*(?:werkstatt|schreinerei|tischlerei|betrieb|kanzlei|praxis|manufaktur|bäckerei|brauerei|rösterei|fabrik|druckerei|laden|geschäft)',
  'atelier|studio|restaurant|hotel|salon|showroom|hof|weingut',
);
const ownFrench =
  'atelier|boutique|magasin|usine|studio|restaurant|cabinet|showroom|ferme|salon|boulangerie|brasserie|fabrique|imprimerie|librairie|hôtel';
const ownSpanish =
  'taller|tienda|fábrica|estudio|despacho|clínica|restaurante|bodega|panadería|academia|showroom|imprenta|carpintería|hotel';
const ownItalian =
  'laboratorio|officina|negozio|sede|studio|fabbrica|ristorante|bottega|cantina|showroom|falegnameria|stabilimento|hotel';
const ownDutch =
  '\\p{L}*(?:werkplaats|winkel|atelier|studio|fabriek|praktijk|bakkerij|brouwerij|showroom|loods|kantoor|restaurant|drukkerij)';
const ownPortuguese =
  'oficina|loja|fábrica|estúdio|escritório|clínica|restaurante|ateliê|atelier|padaria|carpintaria|hotel';

/** What stands before the town's preposition, which is the first of each row. */
export const firmWays: readonly (readonly [preposition: RegExp, before: () => string])[] = [
  [
    /^in$/,
    () =>
      any(
        `${being("is|are|am|we['’]re|i['’]m")}(?:an?|the|your) ${some(6)}(?:${english})(?:,? (?:based|located|situated|headquartered))?`,
        `(?<!\\p{L})(?:our|my) ${some(3)}(?:${ours})`,
        `(?<!\\p{L})(?:provid|offer|deliver)(?:es|e|s|ing)? ${some(6)}(?:services?|repairs?|installations?|consulting)`,
      ),
  ],
  [/^from$/, () => `${being("is|are|am|we['’]re|i['’]m")}(?:an?|the|your) ${some(6)}(?:${english})`],
  [/^in$/, () => "(?<!\\p{L})we(?: are|['’]re)(?: conveniently| right| proudly)?"],
  // Straight before the town: "founded by two brothers from Leeds" and "works with partners from Oslo" are people's.
  [
    /^from$/,
    () =>
      '(?<!\\p{L})(?:(?:we|and|which|that) (?:operate|work|run)s?|operating|operates|working|run|managed)(?: \\p{Ll}+ly| out)?',
  ],
  [
    /^(?:i[nm]|aus)$/,
    () =>
      any(
        `${being('ist|sind|bin')}(?:eine?|die|das|der|ihre?) ${some(5)}(?:${german})(?: [\\p{L}&-]+){0,2}`,
        `(?<!\\p{L})(?:unsere?[mnrs]?|meine?[mnr]?) ${some(2)}(?:${ownGerman})`,
      ),
  ],
  [
    /^(?:à|au)$/,
    () =>
      any(
        `${being('est|sommes|suis')}(?:une?|la|le|votre|l['’]) ?${some(5)}(?:${french})(?: [\\p{L}'’-]+){0,4}`,
        `(?<!\\p{L})(?:notre|mon|ma) ${some(2)}(?:${ownFrench})(?: (?:est )?(?:situ|bas|install|implant)ée?)?`,
        '(?:install|établi|domicili|localis)ée?s?',
      ),
  ],
  [
    /^(?:en|de)$/,
    () =>
      any(
        `${being('es|somos|soy')}(?:una?|la|el|tu|su) ${some(4)}(?:${spanish})(?: [\\p{L}-]+){0,3}`,
        `(?<!\\p{L})(?:nuestr[ao]|mi) ${some(2)}(?:${ownSpanish})`,
      ),
  ],
  [/^en$/, () => '(?<!\\p{L})(?:estamos|nos encontramos|nos ubicamos|encuéntranos|visítanos)'],
  [
    /^(?:a|di|nel)$/,
    () =>
      any(
        `${being('è|siamo|sono')}(?:un[ao]?|la|il|lo|il tuo|la tua|un['’]|l['’]) ?${some(4)}(?:${italian})(?: [\\p{L}-]+){0,3}`,
        `(?<!\\p{L})(?:nostr[oa]|mi[oa]) ${some(2)}(?:${ownItalian})`,
      ),
  ],
  [/^(?:a|nel)$/, () => '(?<!\\p{L})(?:si trova|ci troviamo|siamo|vi aspettiamo)'],
  [
    /^(?:uit|in|te|vanuit)$/,
    () =>
      any(
        `${being('is|zijn|ben')}(?:een|het|de|jouw|uw|je) ${some(5)}(?:${dutch})(?: [\\p{L}-]+){0,2}`,
        `(?<!\\p{L})(?:ons|onze|mijn) ${some(2)}(?:${ownDutch})(?: (?:staat|ligt|is|zit|bevindt zich))?`,
      ),
  ],
  [
    /^(?:em|de|no)$/,
    () =>
      any(
        `${being('é|somos|sou')}(?:uma?|a|o|sua|seu) ${some(4)}(?:${portuguese})(?: [\\p{L}-]+){0,3}`,
        `(?<!\\p{L})(?:nossa?|minha|meu) ${some(2)}(?:${ownPortuguese})`,
      ),
  ],
  [/^em$/, () => '(?<!\\p{L})(?:estamos|ficamos|situa-se|encontra-se|localiza-se|fica)'],
  [
    /^(?:i|från|fra)$/,
    () => `${being('är|er')}(?:en|ett|et|din|ditt|vår|vårt|vores|vårt) ${some(4)}(?:${nordic})(?: [\\p{L}-]+){0,2}`,
  ],
];
