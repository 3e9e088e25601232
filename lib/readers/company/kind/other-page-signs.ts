import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines that stand on pages of kinds that are none about a company. Add a row to add a kind. */

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
    'This page says that it is private.',
    1,
    line(
      '.{0,110}\\b(?:kein|nicht) gewerbliche?s? (?:angebot|anbieter).{0,110}',
      '.{0,60}(?:rein |nur )private (?:homepage|web ?seite|internet ?seite|seite).{0,60}',
    ),
  ),
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
  none(
    'This is an article of an encyclopedia.',
    2,
    line('external links', 'weblinks', 'liens externes', 'enlaces externos', 'collegamenti esterni', 'externe links'),
    line(
      'see also',
      'references',
      'siehe auch',
      'einzelnachweise',
      'voir aussi',
      'références',
      'véase también',
      'referencias',
      'zie ook',
      'note',
    ),
    line(
      'categor(?:y|ies) ?: .{3,}',
      'kategorien? ?: .{3,}',
      'catégories? ?: .{3,}',
      'categorías? ?: .{3,}',
      'categorieën: .{3,}',
    ),
  ),
  // A house that is for sale may have a site of its own.
  none(
    'This page is about one product or listing.',
    2,
    line('(?:book|arrange|request)(?: a| your)? viewing.{0,60}', 'viewings? (?:strictly )?by appointment.{0,40}'),
    line(
      '(?:request|download|view)(?: the)? home report',
      'epc (?:rating|[a-g] rating|band)\\b.{0,100}',
      'council tax band\\b.{0,40}',
      '(?:offers over|guide price|asking price):? ?[£€$].{0,30}',
    ),
  ),
  // The first page of a directory too: it names itself one, and asks whoever reads it to be in it.
  none(
    'This page is about another organisation, in a listing.',
    2,
    /(?:^|[^\wäöüé])(?:(?:add|submit|list|claim) (?:your|my|a) (?:business|compan(?:y|ies)|listing|firm|shop|restaurant|salon)(?!\w)|(?:firma|unternehmen|betrieb|kostenlos) eintragen|eintrag hinzufügen|(?:ajout|inscri|référenc)\w+ (?:mon|votre|son|une) (?:entreprise|société|commerce)|(?:añad[ae]|registr[ae]|inscrib[ae]) (?:tu|su) (?:empresa|negocio)|(?:bedrijf|onderneming) (?:aanmelden|toevoegen))/m,
    line(
      '.{0,60}\\b(?:business|industry|companies|company|trade|local|supplier|dealer|restaurant|shop|web) director(?:y|ies)',
      '.{0,30}(?:business|company) listings',
      'directory of .{3,}',
      '.{0,40}(?:branchenbuch|branchenverzeichnis|firmenverzeichnis).{0,40}',
      'annuaire (?:des|de) .{3,}',
      'directorio de .{3,}',
      '(?:companies|businesses|listings|browse) by (?:categor(?:y|ies)|country|state|cit(?:y|ies)|location|species|trade)',
      '(?:featured|latest|popular|new) (?:listings|businesses|companies)',
    ),
  ),
];

/** Kinds that a company's own pages at such addresses may look like: its forum, its manual. */
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
