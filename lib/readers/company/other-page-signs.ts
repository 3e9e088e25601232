import { any } from './any-of.ts';

/** The short lines that stand on pages of kinds that are none about a company. Add a row to add a kind. */

/** A kind of page. */
export interface Kind {
  readonly why: string;
  /** How many of the signs have to be there: one line is in many places, two or three together are not. */
  readonly least: number;
  readonly signs: readonly RegExp[];
}

/** A whole line that is one of these, in small letters; no classes of all the world's letters, which take long to make ready. */
const line = (...groups: readonly string[]): RegExp => new RegExp(`^${any(...groups)}$`, 'm');
const none = (why: string, least: number, ...signs: readonly RegExp[]): Kind => ({ why, least, signs });

const price = line('(?:from |ab |nur )?[£$€]\\s?\\d[\\d.,]*', '\\d[\\d.,]*\\s?(?:€|eur|kr|zł)');

/** What a server shows in place of a page. Long texts are none of it, whatever line stands among them. */
export const inPlace: readonly Kind[] = [
  none(
    'This site has no such page.',
    1,
    line(
      '(?:oops[!.,\\s–-]*)?(?:(?:error|fehler) )?(?:404[\\s:,–-]*)?(?:page|file) (?:was )?not found[.!]?',
      'error 404',
      '404 error',
      "(?:oops[!.,\\s–-]*)?(?:the|that|this) page (?:you (?:requested|are looking for) )?(?:can[’']?t|cannot|could not|does not|doesn[’']t) (?:be found|exist)\\b.{0,20}",
      'seite (?:wurde )?nicht gefunden[.!]?',
      'page (?:introuvable|non trouvée)',
      'página no encontrada',
      'página não encontrada',
      'pagina n(?:iet gevonden|on trovata)',
    ),
  ),
  none(
    'This is a sign-in page or a page that shows nothing.',
    1,
    line(
      '(?:please )?complete the security check.{0,40}',
      '(?:checking|verifying) (?:your browser|you are human|if the site connection).{0,40}',
      '(?:please )?verify (?:that )?you are (?:a )?human.{0,20}',
      'before you continue(?: to .{2,30})?',
      '(?:please )?enable (?:javascript|cookies)(?: and cookies)? to continue\\.?',
    ),
  ),
];

/** Kinds that also stand at the address of a home page or of a page about the company. */
export const anywhere: readonly Kind[] = [
  none(
    'This is an article of an encyclopedia.',
    2,
    line(
      'jump to(?: navigation|: ?navigation.*)?',
      'jump to search',
      'from [^\\d\\n.]{0,30}(?:wiki|pedia)[^\\d\\n]{0,30}',
    ),
    line('(?:this page was )?last (?:modified|edited) (?:on|at|by) .*', 'this page was last (?:modified|edited).*'),
    line('what links here', 'related changes', 'special pages', 'recent changes', 'view history', 'edit source'),
  ),
];

/** Kinds that a company's own pages at such addresses may look like: its shop, its forum, its courses. */
export const elsewhere: readonly Kind[] = [
  none(
    'This is documentation or a help page.',
    2,
    line('re: .+', 'thread starter', '#\\d+', '.{2,60}» (?:mon|tue|wed|thu|fri|sat|sun)\\w* .*\\d'),
    line(
      '(?:join(?:ed)? date|member since|registriert seit|dabei seit|inscrit le|registrado)\\b.{0,30}',
      'posts: ?\\d+',
    ),
    line('(?:senior|junior|new|active|registered|full) member', 'forum (?:index|rules|home)', 'board index'),
    line('reply with quote', '(?:post|add) (?:a )?reply', 'reply to (?:this )?(?:topic|thread)', 'zitieren', 'citer'),
    line(
      'who is online',
      'users browsing this (?:forum|thread|topic).*',
      "you can(?: ?not|[’']t) post .*",
      'thread tools',
    ),
    line('powered by (?:phpbb|vbulletin|xenforo|discourse|smf|invision).*', 'last edited by .*'),
  ),
  none(
    'This is documentation or a help page.',
    2,
    line('asked (?:on |by )?.{0,30}(?:\\d|ago).{0,30}', 'gefragt .{0,40}'),
    line('answered .{0,30}(?:\\d|ago).{0,30}', '\\d+ (?:answers?|antworten|réponses|respuestas)'),
    line('(?:accepted|best|top) answer', 'your answer', '(?:post|add) (?:your|an) answer', 'active oldest votes'),
  ),
  none(
    'This is documentation or a help page.',
    2,
    line('on this page', 'table of contents', 'quick search', 'inhalt dieser seite'),
    line('edit (?:this page|on (?:github|gitlab))', 'show source', 'view page source', 'report an issue'),
    line('(?:built|created|made) (?:with|using) (?:sphinx|mkdocs|docusaurus|doxygen|gitbook).*', 'read the docs.*'),
    line('was this (?:page|article) helpful\\??', 'last updated on .*\\d', '(?:previous|next) (?:topic|page)'),
  ),
  none(
    'This page is about one product or listing.',
    2,
    line('(?:buy|get|book|find) tickets?', 'tickets? (?:kaufen|from .*)', 'billets', 'comprar entradas', 'sold out'),
    line('add to (?:my )?calendar', '(?:ical|google calendar)(?: export)?', 'this event has (?:passed|ended)\\.?'),
    line('(?:doors(?: open)?|einlass|beginn|starts?(?: at)?):? .{0,20}\\d{1,2}[:.h]\\d\\d.*', 'rsvp', 'event details'),
    line(
      '(?:[^\\d\\s,]{2,10},? )?\\d{0,2}\\.? ?[^\\d\\s]{3,9} (?:\\d{1,2},? )?20\\d\\d,? (?:at |um |@ )?\\d{1,2}[:.]\\d\\d.*',
    ),
  ),
  none(
    'This page is about one product or listing.',
    4,
    price,
    line(
      'add to (?:cart|basket|bag)',
      'in den warenkorb',
      'ajouter au panier',
      'añadir al carrito',
      'in winkelwagen',
      'buy (?:it )?now',
    ),
    line(
      '(?:\\d+ )?(?:in|out of) stock',
      '(?:nicht )?(?:auf lager|vorrätig)',
      'en stock',
      'op voorraad',
      'availability:.*',
    ),
    line('add to (?:wish ?list|compare|favou?rites)', 'auf den (?:wunsch|merk)zettel', 'ajouter à ma liste.*'),
    line('(?:customer )?reviews(?: \\(\\d+\\))?', 'write a review', 'be the first to review.*', 'kundenbewertungen'),
    line(
      '(?:you may also like|related products|ähnliche produkte|customers also (?:bought|viewed))\\W*',
      'sku:? .*',
      'qty:?',
      'quantity:?',
    ),
  ),
  none(
    'This page is about one product or listing.',
    3,
    price,
    line('(?:request|arrange|book|schedule) a (?:viewing|test drive|tour|showing)', 'contact (?:agent|seller|dealer)'),
    line(
      '\\d+ (?:bed|bath)(?:room)?s?.{0,30}',
      'property type:?.*',
      '[\\d,.]+ ?(?:sq\\.? ?ft\\.?|m²|qm)',
      'kaltmiete.*',
    ),
    line('mileage:?.*', '[\\d,.]+ (?:miles|mi|km)', 'vin:?.*', 'fuel type:?.*', 'transmission:?.*', 'erstzulassung.*'),
  ),
  none(
    'This page is about another organisation, in a listing.',
    2,
    line(
      'claim (?:this|your) (?:business|listing|profile|company|page).{0,20}',
      'is this your (?:business|company).{0,20}',
    ),
    line('own(?:er of)? this (?:business|company).{0,20}', 'report (?:this|a problem with this) (?:listing|business)'),
    line(
      '(?:similar|nearby|related) (?:businesses|companies|listings).{0,20}',
      'people also (?:viewed|searched for).*',
    ),
    line(
      'write a review',
      'be the first to (?:write a )?review.*',
      'suggest an edit',
      'bewertung (?:schreiben|abgeben)',
    ),
    line('(?:add|submit) (?:your|a) (?:business|listing|company|site).{0,20}', '(?:business|company) directory'),
  ),
  none(
    'This is a job advertisement.',
    2,
    line('apply (?:now|online|for this job).{0,20}', 'jetzt bewerben', 'postuler', 'solliciteer direct'),
    // What boards have; "Similar jobs" stands on a company's own too.
    line('save (?:this )?job', 'email me jobs .*', 'report this job', 'job (?:melden|merken)'),
  ),
  none(
    'This is a recipe or a set of instructions.',
    2,
    line('ingredients:?', 'zutaten:?', 'ingrédients ?:?', 'ingredientes:?', 'ingrediënten:?', 'ingredienti:?'),
    line(
      '(?:method|directions|instructions|preparation|zubereitung|préparation|preparación|bereiding|preparazione) ?:?',
      '(?:serves|servings|yield|portionen|für) ?:? ?\\d.{0,20}',
      '(?:prep|cook|total)(?:aration|ing)? time:?.{0,20}',
    ),
  ),
  none(
    "This page sells one person's course.",
    3,
    line('enrol?l (?:now|in this course)', 'start this course'),
    line("what you(?:[’']ll| will) learn", 'course (?:content|curriculum)', 'this course includes:?'),
    line('\\d+ (?:lectures|lessons|students(?: enrolled)?).{0,30}'),
  ),
  none(
    'This is an article or a post.',
    2,
    line('abstract:?', 'zusammenfassung', 'résumé'),
    line(
      'references',
      'bibliography',
      'literatur',
      'cit(?:e this|ation).{0,30}',
      '(?:full text|download).{0,10}pdf.{0,20}',
    ),
    line('(?:https?://)?(?:dx\\.)?doi(?:\\.org/|:) ?.*', 'key ?words:?.{0,70}', 'received:? .{0,60}\\d{4}.{0,60}'),
  ),
  none(
    'This is an article or a post.',
    1,
    /^.{0,60}(?:\/(?:prnewswire|pr newswire)[^/]{0,30}\/|\((?:globe newswire|business wire|reuters|ap|afp|dpa|upi|pti|ians|xinhua|cnn)\)\s*[-–—])/m,
  ),
  none('This is an article or a post.', 2, line('[\\d,.]+[km]? (?:views|aufrufe|vues)'), line('up next', 'autoplay')),
];
