import { any } from '#core/any-of.ts';

/** What stands over a list of what a company makes, sells or does, in small letters: what may stand before it, and its names. */
const over = (before: string, ...names: readonly string[]): string => `(?:(?:${before}) )*${any(...names)}`;
const overLists = any(
  over(
    'our|the|core|main|key|professional|full|all|other',
    'services?(?: (?:we (?:offer|provide)|offered|include|list|overview))?|services (?:and|&) products',
    'products?(?: (?:range|lines?|categories|(?:and|&) services))?|product lines|range|categories|offerings?',
    'solutions|specialties|specialities|capabilities|expertise|practice areas|areas of (?:practice|expertise|law)',
    'treatments|what we (?:do|offer|make|sell|build|treat|install)|we (?:offer|speciali[sz]e in|provide|do|sell|make)',
  ),
  over(
    'unsere?|das|die|alle|weitere',
    'leistungen(?: im überblick)?|leistungs(?:spektrum|angebot)|dienstleistungen|service(?:s|leistungen)|lösungen',
    'produkte|produkt(?:palette|gruppen)|sortiment|angebot|was wir (?:tun|machen|bieten|anbieten)|das machen wir',
    '(?:tätigkeits|arbeits)(?:bereiche|gebiete|felder)|(?:fach|rechts)gebiete|geschäfts(?:felder|bereiche)',
    'schwerpunkte|kompetenzen|behandlungen|behandlungsspektrum',
  ),
  over(
    'nos|notre|les',
    'services|prestations|produits|gamme|métiers|activités|savoir-faire|spécialités|expertises?|compétences|soins',
    "domaines (?:d['’]activité|d['’]intervention|de compétence)s?|solutions|ce que nous faisons",
  ),
  over(
    'nuestr[oa]s?|los',
    'servicios|productos|especialidades|soluciones|tratamientos|áreas de práctica|(?:qué|lo que) hacemos|qué ofrecemos',
  ),
  over('noss[oa]s|os', 'serviços|produtos|especialidades|soluções|tratamentos|o que fazemos|áreas de atuação'),
  over(
    'i nostri|le nostre|i',
    'servizi|prodotti|specialità|trattamenti|lavorazioni|soluzioni|(?:di )?cosa (?:facciamo|ci occupiamo)|aree di attività',
  ),
  over(
    'onze|alle|de',
    'diensten|dienstverlening|producten|productgroepen|werkzaamheden|specialisaties|specialiteiten|behandelingen',
    'assortiment|aanbod|oplossingen|expertises?|wat (?:wij|we) doen|waarmee (?:wij|we) helpen',
  ),
  over('nasze|nasza', 'usługi|produkty|oferta|zakres usług|co robimy|specjalizacje'),
  over(
    'våra|vore|vår|vores|vårt|vort',
    'tjänster|produkter|sortiment|behandlingar|behandlinger|ydelser|tjenester|erbjudande',
    '(?:vad|det|hvad|hva) (?:här )?(?:vi gör|gör vi|vi laver|gjør vi|vi gjør)',
  ),
  over('naše', 'služby|produkty|výrobky|sortiment'),
  'palvelut|palvelumme|tuotteet|tuotteemme|szolgáltatásaink|termékeink|hizmetlerimiz|ürünlerimiz',
  'услуги|наши услуги|продукция|продукти|послуги',
  '(?:主な)?(?:事業内容|事業案内|事業紹介|業務内容|サービス(?:内容|一覧|案内)?|診療(?:科目|内容)|メニュー)',
  '製品(?:情報|案内|紹介|一覧)?|取扱(?:製品|商品|品目)',
  '(?:我们的|主营|主要)?(?:产品|服务|业务)(?:中心|范围|项目|展示|介绍|领域)?',
);
const isOver = new RegExp(`^${overLists}[:：]?$`, 'u');

/** "Our services", "Was wir tun": a list of the company's work follows. */
export const headsList = (said: string): boolean => said.length < 40 && isOver.test(said.trim().toLowerCase());

/** What stands in such lists beside the work: buttons, prices, the page's other parts. */
const besideWork = new RegExp(
  `^${any(
    '(?:read|learn|see|show|find out|view|discover)(?: more| all| our .*)?|more(?: info\\p{L}*| details)?|details',
    'book(?: now)?|get (?:a quote|started)|shop now|buy now|download|demo|pricing|prices|features?|integrations?|api',
    'docs?|documentation|changelog|roadmap|status|security|enterprise|overview|support|help|faqs?|gallery|reviews',
    'testimonials|wi-?fi|(?:free )?parking|wheelchair access|facebook|instagram|linkedin|twitter|youtube',
    'english\\W?\\p{L}*|projects|portfolio|clients|references|careers|jobs',
    'mehr(?: erfahren| infos?)?|weiterlesen|preise|galerie|referenzen|projekte|kunden|übersicht|alle anzeigen|jetzt .*',
    'en savoir plus|lire la suite|tarifs|voir (?:plus|tout)|réalisations|références|más información|leer más|ver más',
    'precios|saber mais|ver mais|leia mais|scopri(?: di più)?|leggi (?:tutto|di più)|prezzi|lees (?:meer|verder)',
    'meer (?:info\\p{L}*|lezen)|prijzen|tarieven|projecten|referenties|więcej|czytaj więcej|cennik|läs mer|les mer',
    'læs mere|priser',
    '詳(?:しく|細).*|もっと見る|一覧(?:へ|を見る)|更多|了解更多|查看更多',
  )}$`,
  'u',
);
/** The same behind what they lead to: "Roofing read more". */
const leadsOn = /(?:read|learn) more|mehr info|mehr erfahren|en savoir|leer más|saiba mais|scopri di|lees meer/u;
export const isBesideWork = (said: string): boolean => {
  const small = said.trim().toLowerCase();
  return besideWork.test(small) || leadsOn.test(small);
};
