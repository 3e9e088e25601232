import { any } from '#core/any-of.ts';

/** Whose a page is by its copyright line. */

/** "Acme © | 255 Business Center Dr.": what follows is where, not who. */
const houseNumber =
  /^\d{1,5}\s(?:\p{Lu}[\p{L}.]*\s){1,4}?(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Court|Ct|Parkway|Pkwy|Highway|Hwy|Square|Sq)\b/u;

/** Whether a line claims a copyright. */
export const claimsCopyright = (text: string): boolean => /©|ⓒ|\(c\)\s*\d|copyright|版[权權]所有/i.test(text);

/** What stands in a Chinese foot behind the holder: what the site is registered under, and who made it. */
const behindHolder = /\s*(?:\p{Script=Han}ICP[备備证]|\p{Script=Han}公网安备|技术支持|网站(?:建设|制作|设计)).*$/u;
/** "版权所有 不得转载": what is forbidden, and no holder. */
const forbids = /^(?:不得|禁止|严禁|未经|保留|翻版|侵权|违者|盗版|复制|转载|仅供)/u;
/** What bodies are called in Chinese; other words behind the claim may be anything. */
const isBody = /(?:公司|集团|厂|中心|店|所|院|社|会|工作室|大学|学校)$/u;

/** Abbreviations whose dot ends no sentence: "Acme Inc. …", "St. …". */
const shortened = any(
  'Inc|Co|Ltd|St|Corp|Bros|Dr|Mr|Mrs|Ms|Jr|Prof|Mt|Int|Intl|Assoc|Ges|San',
  // Turkish
  'Tic|Şti',
);
const legalForm = any('LLC|LLP|PLLC|Ltd|Limited|Inc|Corp|PLC|Pty|GmbH|AG|SAS|SARL|Srl');
/** "All rights reserved": whose they are stands before it. */
export const allRights = any(
  // English, German and Dutch, French, Spanish and Portuguese, Italian, Swedish, Norwegian
  '(?:all|alle|tous|todos|tutti|alla)\\s+(?:rights|rechte|droits|los|os|i|rechten|rättigheter|rettigheter)|alle rechten',
  // Turkish, Polish, Czech, Hungarian, Romanian, Indonesian
  'tüm hakları|wszelkie prawa|všechna práva|minden jog|toate drepturile|semua hak',
  // Russian, Bulgarian, Ukrainian
  '(?:все|всички|усі) права',
);
/** What else stands in a foot behind the name: its menu, who made the site, what the firm is. */
const otherWords = any(
  // English
  'powered|(?:web ?)?design(?:ed)?(?=:| by| and| &)|developed|website|site\\b|site by|made|created|built|hosted',
  'privacy|terms|legal|registered|is a |are ',
  'an? (?:\\p{L}+ ){1,2}(?:corporation|partnership|limited liability company)',
  // German
  'inh\\.|inhaber|impressum|mit sitz',
  // A house's or a telephone's number
  '\\d{1,4}\\s',
);
/** What ends the name of a holder: a sign, words of the foot unless a legal form makes them the name's last ("Halloway Legal LLC"), a sentence's end. */
const behindName = new RegExp(
  `\\s*${any(
    '[|｜•·♦»]|\\s[-–—]\\s',
    `(?:\\.\\s+|,\\s+|\\s+)(?!(?:legal|privacy|(?:web ?)?design),?\\s${legalForm}\\b)(?=${any(allRights, otherWords)})`,
    '\\.(?=All rights? reserved)|\\bT&C\\b',
    `(?<!(?<!\\p{L})\\p{L}|(?<!\\p{L})${shortened}),?\\.\\s`,
  )}`,
  'iu',
);

/** The line with one sign for all: "Copyright @ 2016", "版权所有：". */
const signed = (line: string): string =>
  line
    .replace(behindHolder, '')
    .replace(/(?<=copyright)\s*(?:@(?=\s*(?:\d|\p{Lu}|\p{Lo}))|\(c\))/giu, ' ©')
    .replace(/[\s:：,，]*版[权權]所有[\s:：,，]*/gu, ' © ')
    .trim();

/** The holder named after a copyright sign: "© 2024 Acme Ltd. All rights reserved" gives "Acme Ltd". */
export function copyrightHolder(words: string): string | null {
  const line = signed(words);
  const year = '(?:(?:19|20)\\d{2}(?:\\s*[-–—/]\\s*(?:\\d{2,4}|present|heute))?)';
  const mark = `(?:©|\\(c\\)(?=\\s*\\d)|&copy;|copyrights?\\b|ⓒ)`;
  const after = new RegExp(`${mark}(?:\\s*(?:${mark}|${year}|by|:|,|\\.(?!\\w)|\\||-|–))*\\s*(.*)$`, 'iu').exec(line);
  // "© 2012 All Rights Reserved Acme"
  let rest = (after?.[1] ?? '').replace(
    /^all rights reserved[.,:|–-]*\s+(?:by |to )?(?=\p{Lu}|\d)(?!designed|site|website|web|powered|privacy|terms)/iu,
    '',
  );
  if (rest === '' || /^all rights/i.test(rest) || houseNumber.test(rest)) {
    const before = new RegExp(
      `(?:^|reserved[,.:]?\\s+)([^|©]{2,60}?)\\s*(?:copyright\\s*)?${mark}(?:\\s*${mark})*\\s*(?:${year}|\\||$)`,
      'iu',
    ).exec(line);
    rest = before?.[1] ?? '';
  }
  const name = (rest.split(behindName)[0] ?? '')
    .replace(/^(?:by|of|von|par|the copyright of)\s+/i, '')
    .replace(/\s*\b(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)?\d\d|present))?\b\s*/g, ' ')
    // "Acme Inc. AcmeTube is a product of …": the next sentence is not the name.
    .replace(/(?<=\b(?:Inc|Ltd|LLC|Corp|GmbH|B\.V)\.)\s+(?!(?:&|Co|KG|Ltd|Inc)\b|Şti)\p{Lu}.*$/u, '')
    // "© 2026 Acme, acme.com": where it is found, too.
    .replace(/(?<=\S),\s+(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/u, '')
    .replace(/\s*©\s*$/, '')
    .replace(/\s*\(?(?:®|™)\)?/g, '')
    .replace(/(?<!Inc|Ltd|Co|Corp|Şti|S\.A|S\.L|B\.V|N\.V|C\.V|S\.?r\.l|S\.p\.A|[or]\. ?o|L)[\s.,;:–-]+$/u, '')
    .trim();
  return name.length > 1 &&
    name.length <= 60 &&
    !/^(?:all rights|copyright|your company|company name|privacy)|@/i.test(name) &&
    !forbids.test(name) &&
    (isBody.test(name) || !/版[权權]所有/.test(words) || /©|copyright/i.test(words))
    ? name
    : null;
}
