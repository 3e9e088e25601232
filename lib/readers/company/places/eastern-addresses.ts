/** Japanese, Chinese, Korean and Thai addresses: from the largest part to the smallest, the town told by its suffix. */

export interface EasternAddress {
  readonly city: string;
  /** ISO 3166-1 alpha-2, or null where characters and suffixes leave it open. */
  readonly country: string | null;
  readonly could: readonly string[];
}

const han = '\\p{Script=Han}';
/** Something of a house, a street or a village behind the town: a region alone is no address. */
const house = `[^\\n。！？]{0,40}?(?:\\d|[一二三四五六七八九十]+(?:丁目|番)|[号號楼樓栋幢室座村])`;

/** Towns that need no prefecture before them. */
const japaneseTowns =
  '札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|京都|大阪|堺|神戸|岡山|広島|北九州|福岡|熊本';
const prefecture = `(?:北海道|(?:京都|大阪)府|${han}{2,3}県)`;
const japanese: readonly RegExp[] = [
  new RegExp(`(?:東京都)([^\\s都道府県市区町村\\d]{1,6}市)${house}`, 'u'),
  new RegExp(`(東京)都[^\\s都道府県市区町村\\d]{1,6}区${house}`, 'u'),
  new RegExp(`${prefecture}\\s?([^\\s市区町村郡\\d]{1,5}市|四日市市|廿日市市|野々市市|市川市|市原市)${house}`, 'u'),
  new RegExp(`${prefecture}\\s?[^\\s市区町村郡\\d]{1,5}郡([^\\s市区町村\\d]{1,5}[町村])${house}`, 'u'),
  new RegExp(`(?<![\\p{Script=Han}])((?:${japaneseTowns})市)[^\\s市町村\\d]{1,4}区${house}`, 'u'),
];

const chineseTowns =
  '北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|武汉|成都|西安|青岛|大连|厦门|宁波|无锡|郑州|长沙|东莞|佛山|济南|沈阳|合肥|福州|昆明|珠海|中山|惠州|常州|温州|泉州|南通|嘉兴|烟台|石家庄';
const chinese: readonly RegExp[] = [
  new RegExp(
    `(?:${han}{2,3}省|内蒙古|广西|宁夏|新疆|西藏)(?:${han}{0,5}自治区)?\\s?(${han}{2,4}?市)${han}{1,10}${house}`,
    'u',
  ),
  new RegExp(
    `(?<!${han})((?!${han}{1,2}県)${han}{2,3}市)\\s?${han}{1,8}(?:[区區县縣镇鎮]|街道|大道|[路街道])${house}`,
    'u',
  ),
  new RegExp(`(?<!${han})(?:${han}{2,3}省)?(${chineseTowns})${han}{1,4}(?:区|新区|开发区)${house}`, 'u'),
];
/** Characters that are written so on the mainland alone, and those that are not written so there. */
const simplified = /[号郑栋济辽宾锦钱东广苏县镇园厂华业门龙长汉宁邮电话传车贸国际创阳陕沪浙]/u;
const traditional = /[區號縣樓臺灣鎮鄉東廣廠華業門龍長漢寧電話傳車貿國際陽]/u;

const hangul = '\\p{Script=Hangul}';
/** Nothing of a word before it, unless it is the label: "주소서울특별시 …". */
const koreanStart = `(?:(?<!${hangul})|(?<=주소|소재지|본사))`;
const korean: readonly RegExp[] = [
  new RegExp(
    `${koreanStart}(서울|부산|대구|인천|광주|대전|울산|세종)(?:특별자치시|특별시|광역시|시)?\\s+${hangul}{1,5}[구군동읍면로길][\\s\\S]{0,40}?\\d`,
    'u',
  ),
  new RegExp(
    `${koreanStart}(?:경기|강원|충청[남북]|전라[남북]|전북|전남|충북|충남|경상[남북]|경북|경남|제주)(?:특별자치도|도)?\\s+(${hangul}{1,4}[시군])\\s+[\\s\\S]{0,40}?\\d`,
    'u',
  ),
];
const thai: readonly RegExp[] = [/(กรุงเทพ(?:มหานคร|ฯ)?)\s*\d{5}/u, /(?:จังหวัด|จ\.)\s*([\u0e01-\u0e4e]{3,20})\s*\d{5}/u];

const first = (forms: readonly RegExp[], line: string): string | undefined =>
  forms.map((form) => form.exec(line)?.[1]).find((city) => city !== undefined);

/** The address in a line, digits of any width; null where the line has none. */
export function easternAddress(line: string): EasternAddress | null {
  if (!/[\u0e01-\u0e4e\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/u.test(line)) return null;
  const words = line.normalize('NFKC');
  const sure = (city: string | undefined, country: string): EasternAddress | null =>
    city === undefined ? null : { city, country, could: [] };
  const known =
    sure(first(japanese, words), 'JP') ?? sure(first(korean, words), 'KR') ?? sure(first(thai, words), 'TH');
  if (known !== null) return known;
  const city = first(chinese, words);
  if (city === undefined || /[\u3040-\u30ff]|丁目|番/u.test(words)) return null;
  const isMainland = simplified.test(words) && !traditional.test(words);
  return { city, country: isMainland ? 'CN' : null, could: ['TW', 'CN', 'HK'] };
}
