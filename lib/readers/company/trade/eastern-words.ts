import { any } from '#core/any-of.ts';

/** Chinese and Japanese have no spaces between their words: what says a work there is told by characters. */

/** Whether words are written in these scripts, at least in part. */
export const isEastern = (said: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(said);

/** What every company says of itself, or of its page: 未来 "future", 誠実 "honest", 公式サイト "official site". */
const empty = new RegExp(
  any(
    '株式会社|有限会社|合同会社|企業情報|会社(?:概要|情報|案内)?|企業|公式|ホームページ|サイト|採用情報|採用|募集|仲間|ご?案内|紹介|情報|お問い合わせ',
    '私たち|私|当社|弊社|皆様|お客様|人々|社員|社会|地域|世界|日本|未来|明日|将来|時代|価値|可能性|夢|想|心|笑顔|感動|信頼|誠実|誠意|知識|経験|安心|安全|品質|最高|挑戦|貢献|成長|創造|創|変',
    '共|大切|目指|届|支|応援|新|豊|幸|暮|力|人|サービス|提供|チーム|パートナー',
    '有限公司|公司|集团|我们|官网|官方网站|网站|首页|欢迎|光临|诚信|创新|共赢|品质|质量|优质|服务|客户|未来|值得|信赖|专业|一流|追求|卓越|发展|团队|行业|领先|企业|提供|为|您|的|是|一家|致力于',
    '打造|成就|梦想|价值|连接',
  ),
  'gu',
);
/** How many characters are left that could say a work; Hiragana only tie them together. */
export const easternTelling = (said: string): number =>
  said.replace(empty, ' ').match(/[\p{Script=Han}\p{Script=Katakana}]/gu)?.length ?? 0;

/** What companies' names end in that say their trade: 青葉建設, 海星泵业. */
const trades = new RegExp(
  any(
    '建設|工務店|建築|設計|塗装|工業|製作所|鉄工|精機|精工|電機|電気|電子|機械|化学|製薬|薬局|医院|歯科|クリニック|病院|接骨院|整体|動物病院|食品|製菓|製麺|水産|酒造|農園|農場|牧場|茶園|運輸',
    '運送|物流|倉庫|交通|タクシー|観光|旅館|ホテル|印刷|出版|不動産|住宅|ホーム|保険|法律事務所|会計事務所|税理士|司法書士|行政書士|社労士|幼稚園|保育園|学園|塾|美容室|理容|写真館|園芸|造園|家具',
    '木材|石材|繊維|紡績|染色|自動車|ソフト(?:ウェア)?|システムズ?|デザイン',
    '建筑|建设|装饰|机械|泵业|阀门|电子|电器|电气|化工|塑料|橡胶|五金|模具|纺织|服装|制衣|家具|食品|茶业|酒业|农业|牧业|水产|医药|制药|医疗|医院|口腔|诊所|物流|货运|旅游|酒店|餐饮|印刷|包装',
    '广告|地产|置业|保险|律师|会计师|教育|培训|软件|光电|半导体|新能源|环保|玻璃|陶瓷|钢铁|木业|纸业|汽车|珠宝|化妆品',
  ),
  'u',
);
export const namesEasternTrade = (said: string): boolean => trades.test(said);
