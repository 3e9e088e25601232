import { any } from '#core/any-of.ts';

/** Which of a company's addresses is not its seat, by the words over it or before it: a branch, a warehouse, where bills go. */

const offices = any(
  '(?:.{2,25} )?(?:branch(?: office)?|sales office|representative office|satellite office|service cent(?:er|re))(?: .{2,25})?',
  'niederlassung(?: \\p{L}+)?|filiale(?: \\p{L}+)?|zweigstelle(?: \\p{L}+)?|zweigniederlassung(?: \\p{L}+)?|außenstelle|vertriebsbüro|geschäftsstelle \\p{L}+',
  'succursale(?: .{2,25})?|agence de .{2,25}|sucursal(?:es)?(?: .{2,25})?|delegaci[oó]n(?: .{2,25})?|filial(?: .{2,25})?',
  'sede operativa|unità locale|vestiging \\p{L}+|bijkantoor|filial(?:e|kontor)?|avdeling(?: \\p{L}+)?|afdeling(?: \\p{L}+)?|sivutoimipiste',
  'oddział(?: \\p{L}+)?|pobočka|provozovna|prevádzka|telephely(?:ünk)?|punct de lucru|sucursala|poslovnica|podružnica|poslovalnica|ogranak',
  'филиал|клон|філія|υποκατάστημα|şube(?:miz)?|cabang|chi nhánh|分公司|分店|支店|営業所|지점|지사',
);
const stores = any(
  '(?:our |the )?(?:warehouse|depot|distribution cent(?:er|re)|factory outlet|storage|loading dock|collection point)(?: address| location)?',
  '(?:shipping|delivery|deliveries|receiving|billing|invoice|invoicing|payment|remittance|remit(?: payments?)? to|returns?)(?: address| to)?',
  'lager(?:adresse)?|auslieferungslager|abhollager|lieferadresse|lieferanschrift|rechnungsadresse|rechnungsanschrift',
  'entrepôt|dépôt|adresse de (?:livraison|facturation)|almac[eé]n|dep[oó]sito|bodega|armaz[eé]m|magazzino|deposito',
  'magazijn|loods|afleveradres|factuuradres|lageradress?e?|leveransadress|fakturaadress|leveringsadresse|fakturaadresse|varasto|laskutusosoite',
  'magazyn|sklad|raktár|depozit|skladište|skladišče|склад|αποθήκη|depo|gudang|kho hàng|仓库|倉庫',
);
const works = any(
  '(?:our |the )?(?:factory|works|plant|mill|manufacturing (?:unit|facility|plant)|production (?:site|facility))(?: address| location)?',
  'werk(?: [ivx\\d]+)?|fabrik|produktion(?:sstätte)?|usine|atelier|f[aá]brica|planta|stabilimento|fabriek|tehdas|fabryka|zakład(?: produkcyjny)?',
  'závod|üzem|gyár|fabric[ăa]|tvornica|завод|производство|εργοστάσιο|fabrika|pabrik|nhà máy|工厂|工場|공장',
);
/** "Warehouse", "Filiale Bern": over an address, or before it in its line. */
export const minorLabel = new RegExp(
  `^(?!(?:our |the )?(?:main|head|principal|central|haupt))(?:${offices}|${stores}|${works})\\s*(?:[:：]|\\s[–-]\\s|$)`,
  'iu',
);
