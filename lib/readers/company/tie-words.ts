import { any } from '#core/any-of.ts';

/**
 * How pages tell of another firm in the sentence in which they speak of themselves, by language. Small and capital letters count,
 * for a name is known by its capital; the first letter of a sentence is made small before these are asked.
 */

/** Words between a tie and the other's name: "part of the family-owned Holbein Group". */
const between = "(?:(?:the|an?|das|der|die|dem|den|des|du|de la|de l['’]|de|het|el|la|le|los) ?)?(?:[\\p{Ll}-]+ ){0,3}";
/** Another's name, or words for one: what is tied to it says whose it is. */
const another = `${between}(?=\\p{Lu})`;

/** The company, tied to another: "is part of the Holbein Group", "gehört zur Holbein AG". What follows is said of the other. */
export const tiedTo = any(
  `(?:part|member|subsidiary|division|brand|arm|unit|branch|affiliate|spin-?off) of ${another}`,
  `belongs? to ${another}|owned by ${another}|(?:acquired|bought|taken over|backed|funded)(?: by)? ${another}`,
  `(?:[Tt]eil|[Mm]itglied|[Tt]ochter\\p{Ll}*|[Mm]arke|[Aa]bleger|[Uu]nternehmen|[Gg]esellschaft) (?:der|des|von) ${another}`,
  `gehör(?:t|en)(?: seit \\d{4})? z(?:u[rm]?) ${another}`,
  `(?:übernahmen|übernommen|kauften|erwarben|haben) (?:wir )?(?:die|das|den) (?=\\p{Lu}[^,]*(?:GmbH|AG|KG)\\b)`,
  `(?:filiale|marque|membre|division) d(?:u|e|es|e la|e l['’]) ?${another}|fait partie d(?:u|e|es|e la) ${another}`,
  `faisons partie d(?:u|e|es|e la) ${another}|appartien(?:t|nent|ons) (?:au|à la|à|aux) ${another}`,
  `(?:avons racheté|a racheté|rachetée? par|acquise? par) ${another}`,
  `(?:filial|marca|división|miembro) de(?:l)? ${another}|forma(?:mos)? parte de(?:l)? ${another}`,
  `pertenec\\p{Ll}+ a(?:l)? ${another}|(?:adquirimos|compramos|adquirida por) ${another}`,
  `(?:onderdeel|dochter(?:onderneming|bedrijf)?|lid) van ${another}|behoort tot ${another}|(?:overgenomen door|namen) ${another}`,
  `parte de(?:l|lla|l gruppo)? ${another}|(?:società|azienda) del (?=\\p{Lu}|gruppo )`,
);

/** Another firm as an example of several: "companies such as Tallow". */
export const suchAs = any(
  `(?:compan(?:y|ies)|firms?|business(?:es)?|brands|organi[sz]ations|customers|clients|partners) (?:such as|like|including) ${another}`,
  `(?:[Uu]nternehmen|[Ff]irmen|[Kk]unden|[Mm]arken|[Pp]artnern?) wie(?: etwa)? ${another}`,
  `(?:entreprises|sociétés|clients|marques) (?:comme|telles? que|tels? que) ${another}`,
  `(?:empresas|clientes|marcas) como ${another}|(?:bedrijven|klanten|merken) (?:zoals|als) ${another}`,
);

/** Another firm as the subject: "Our subsidiary Quillon GmbH has 45 employees". */
export const ofAnother = any(
  'our (?:[\\p{Ll}-]+ )?(?:subsidiar(?:y|ies)|parent(?: company)?|sister(?: company)?|investors?|competitors?|owners?|holding)',
  'our (?:[\\p{Ll}-]+ )?(?:customer|client|supplier)(?=,? \\p{Lu})',
  'unser(?:e[rmn]?)? (?:[\\p{Ll}-]+ )?(?:Tochter|Schwester|Mutter)\\p{Ll}*|unser(?:e[rmn]?)? (?:Investor|Wettbewerber|Eigentümer|Kunde)\\p{Ll}*',
  'notre (?:filiale|maison mère|société (?:mère|sœur)|investisseur|concurrent|client)|nos (?:filiales|concurrents)',
  'nuestr[ao] (?:filial|matriz|empresa matriz|inversor|competidor|cliente)',
  'on(?:s|ze) (?:dochter|moeder|zuster)\\p{Ll}*|on(?:s|ze) (?:investeerder|concurrent|klant)',
  'la nostra (?:controllata|capogruppo|consociata)',
);

/** A clause about the other: "the Holbein Group, which employs …". */
export const relative = any(
  'which|who|whose|that',
  ', (?:die|der|das|deren|dessen|welche[rs]?)',
  'qui|dont',
  'que|cuy[ao]|quien',
  'che|cui',
  ', dat',
);

/** The sentence goes on with its own subject: "… and has 300 employees", "…, employs 80 people". */
export const goesOn = any(
  'has|have|employs?|is|are|was|were|counts?|runs?|operates?',
  'hat|haben|beschäftig(?:t|en)|ist|sind|wurde|zähl(?:t|en)',
  'emploie|employons|compte|comptons|est|sommes|avons',
  'emplea(?:mos)?|tiene|tenemos|cuenta|contamos|somos|es',
  'heeft|hebben|telt|tellen|is|zijn|werd',
  'impiega|conta|ha|è|abbiamo|siamo',
);
/** Words between "and" and the verb: "and today has". */
export const nowadays = any(
  '(?:now|today|currently|still|also) ',
  '(?:heute|inzwischen|auch) ',
  "(?:aujourd['’]hui|hoy|nu|oggi) ",
);
