import { any } from '../any-of.ts';

/** What stands over a list of what a company makes, sells or does, in small letters; by language. */
const overLists = [
  '(?:(?:our|the|core|main|key|professional|full|all|other) )*(?:services?(?: (?:we (?:offer|provide)|offered|include|list|overview))?|products?(?: (?:range|lines?|categories|(?:and|&) services))?|services (?:and|&) products|solutions|specialties|specialities|capabilities|expertise|practice areas|areas of (?:practice|expertise|law)|treatments|offerings?|range|product lines|categories|what we (?:do|offer|make|sell|build|treat|install)|we (?:offer|specialize in|specialise in|provide|do|sell|make))',
  '(?:(?:unsere?|das|die|alle|weitere) )*(?:leistungen|leistungsspektrum|leistungsangebot|dienstleistungen|produkte|produktpalette|produktgruppen|sortiment|angebot|service(?:s|leistungen)|was wir (?:tun|machen|bieten|anbieten)|das machen wir|(?:tätigkeits|arbeits)(?:bereiche|gebiete|felder)|fachgebiete|rechtsgebiete|schwerpunkte|behandlungen|behandlungsspektrum|geschäfts(?:felder|bereiche)|kompetenzen|lösungen|leistungen im überblick)',
  "(?:(?:nos|notre|les) )*(?:services|prestations|produits|gamme|métiers|activités|savoir-faire|spécialités|expertises?|compétences|domaines (?:d['’]activité|d['’]intervention|de compétence)s?|soins|solutions|ce que nous faisons)",
  '(?:(?:nuestr[oa]s?|los) )*(?:servicios|productos|especialidades|soluciones|tratamientos|áreas de práctica|qué hacemos|lo que hacemos|qué ofrecemos)',
  '(?:(?:nossos|nossas|os) )*(?:serviços|produtos|especialidades|soluções|tratamentos|o que fazemos|áreas de atuação)',
  '(?:(?:i nostri|le nostre|i) )*(?:servizi|prodotti|specialità|trattamenti|lavorazioni|soluzioni|cosa facciamo|di cosa ci occupiamo|aree di attività)',
  '(?:(?:onze|alle|de) )*(?:diensten|dienstverlening|producten|productgroepen|werkzaamheden|specialisaties|specialiteiten|behandelingen|assortiment|aanbod|oplossingen|expertises?|wat (?:wij|we) doen|waarmee (?:wij|we) helpen)',
  '(?:(?:nasze|nasza) )*(?:usługi|produkty|oferta|zakres usług|co robimy|specjalizacje)',
  '(?:(?:våra|vore|vår|vores|vårt|vort) )*(?:tjänster|produkter|sortiment|behandlingar|behandlinger|ydelser|tjenester|erbjudande|(?:vad|det|hvad|hva) (?:här )?(?:vi gör|gör vi|vi laver|gjør vi|vi gjør))',
  '(?:naše )*(?:služby|produkty|výrobky|sortiment)|palvelut|palvelumme|tuotteet|tuotteemme|szolgáltatásaink|termékeink|hizmetlerimiz|ürünlerimiz|услуги|наши услуги|продукция|продукти|послуги',
  '(?:主な)?(?:事業内容|事業案内|事業紹介|業務内容|サービス(?:内容|一覧|案内)?|製品(?:情報|案内|紹介|一覧)?|取扱(?:製品|商品|品目)|診療(?:科目|内容)|メニュー)|(?:我们的|主营|主要)?(?:产品|服务|业务)(?:中心|范围|项目|展示|介绍|领域)?',
] as const;
const over = new RegExp(`^${any(...overLists)}[:：]?$`, 'u');

/** "Our services", "Was wir tun": a list of the company's work follows. */
export const headsList = (said: string): boolean => said.length < 40 && over.test(said.trim().toLowerCase());

/** What stands in such lists beside the work: buttons, prices, the page's other parts. */
const besideWork = new RegExp(
  `^${any(
    '(?:read|learn|see|show|find out|view|discover)(?: more| all| our .*)?|more(?: info\\p{L}*| details)?|details|book(?: now)?|get (?:a quote|started)|shop now|buy now|download|demo|pricing|prices|features?|integrations?|api|docs?|documentation|changelog|roadmap|status|security|enterprise|overview|support|help|faqs?|gallery|reviews|testimonials|wi-?fi|(?:free )?parking|wheelchair access|facebook|instagram|linkedin|twitter|youtube|english\\W?\\p{L}*|projects|portfolio|clients|references|careers|jobs',
    'mehr(?: erfahren| infos?)?|weiterlesen|preise|galerie|referenzen|projekte|kunden|übersicht|alle anzeigen|jetzt .*',
    'en savoir plus|lire la suite|tarifs|voir (?:plus|tout)|réalisations|références|más información|leer más|ver más|precios|saber mais|ver mais|leia mais|scopri(?: di più)?|leggi (?:tutto|di più)|prezzi|lees (?:meer|verder)|meer (?:info\\p{L}*|lezen)|prijzen|tarieven|projecten|referenties|więcej|czytaj więcej|cennik|läs mer|les mer|læs mere|priser',
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
