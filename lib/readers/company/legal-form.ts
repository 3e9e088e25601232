import { any } from '#core/any-of.ts';

/** Legal forms of companies: beside their names, and taken off them. */

const legalWords = new RegExp(
  `[,\\s]+${any(
    'inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|co|company|plc|llp|lp|gmbh|mbh|ag|kg|ug',
    'e\\.?\\s?k|ohg|gbr|se|s\\.?a|s\\.?a\\.?s|s\\.?a\\.?r\\.?l|s\\.?r\\.?l|s\\.?l|s\\.?l\\.?u|s\\.?p\\.?a|b\\.?v|n\\.?v',
    'v\\.?o\\.?f|a\\.?b|a/s|aps|a\\.?s|oy|oyj|pty|sp\\. z o\\.o',
    '(?:san(?:ayi)?\\.? ve tic(?:aret)?\\.? )?(?:ltd\\.? şti|a\\.ş)|α\\.?ε|ε\\.?π\\.?ε|ο\\.?ε|ι\\.?κ\\.?ε|kft|zrt',
    'nyrt|oü|ehf|sia|uab|j\\.d\\.o\\.o|k\\.s|v\\.o\\.s|flexco|pllc|p\\.\\s?[ac]|l\\.\\s?c|ltda|lda|pte|pvt|k\\.k',
    's\\.r\\.o|d\\.o\\.o|bvba|srl|е?оод|е?ад|ет|доо(?:ел)?|&\\s?co\\.?(?:\\s?kg)?|\\(haftungsbeschränkt\\)',
  )}\\.?$`,
  'iu',
);

/** "v.o.f. Bodewijn", "SARL Dupont": legal forms that stand before the name. Those that are also initials of names are left out. */
const leadingForm =
  /^(?:v\.?o\.?f\.?|s\.?[aà]\.?\s?r\.?l\.?|e\.?u\.?r\.?l\.?|uab|công ty (?:tnhh|cổ phần)(?: mtv)?|ооо|оао|зао|пао)\s+(?=\S)/iu;

/** "株式会社堀口": where the legal form stands before the name or behind it. */
const easternForm =
  /^(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|医療法人)\s*|\s*(?:株式会社|有限会社|合同会社|(?:股份)?有限公司|有限责任公司)$/u;

/** A name without its legal form: "Acme" of "Acme, Inc.". */
export function bareName(name: string): string {
  let bare = name.trim().replace(easternForm, '').replace(leadingForm, '') || name.trim();
  for (let i = 0; i < 4; i++) {
    const shorter = bare.replace(legalWords, '').trim();
    if (shorter === bare || shorter === '') break;
    bare = shorter;
  }
  return bare;
}

export const hasLegalForm = (name: string): boolean =>
  [legalWords, easternForm, leadingForm].some((form) => form.test(name.trim()));
