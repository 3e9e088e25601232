import { type Hit, hitsIn } from './trade-match.ts';

/** What a phrase is about, told from the trades' words in it. */

const together = /^[\s-]+(?:[\p{L}-]+\s+)?$/u;
const joined = /\b(?:and|und|et|y|e|en|&)\b/;
/** "Pumps of steel", "a software house specialised in schools": what stands first is what it is. */
const genitive =
  /^\s*(?:(?:speciali[sz]\w*|spezialisiert|especializad\w*|specializzat\w*|gespecialiseerd) )?(?:of|dans|auf|de|du|des|del|della|dei|d'|di|da|von|van|en|in)\s+(?:la |les |el |los |las |l'|the )?$/;

/** Words that many trades use, and that yet say of a trade beside them that it is the customers': "farm loans", "fashion recruitment". */
const turning = new Set(
  'recruitment recruiting marketing advertising loans finance financing cleaning suministros fournitures forniture'.split(
    ' ',
  ),
);
/** Advice is a trade of its own where it is about another's goods or guests, and part of it where that is advice, too: "conseil en hôtellerie". */
const advising = new Set(
  'consulting consultancy consultant consultants conseil consultoria consulenza asesoria advies adviseur'.split(' '),
);
const adviseThemselves = new Set(
  [
    'software it-services cybersecurity accounting legal insurance financial-services investment banking hr-services',
    'staffing advertising public-relations design media real-estate architecture-engineering environmental security',
  ].flatMap((trades) => trades.split(' ')),
);

/** Whether a weak word says of the trade beside it that it is that of others. */
function turns(text: string, weak: Hit, plainly: Hit): boolean {
  if (!weak.isWeak || plainly.isWeak || weak.industry === plainly.industry) return false;
  const word = text.slice(weak.start, weak.end);
  return turning.has(word) || (advising.has(word) && !adviseThemselves.has(plainly.industry));
}

/** What a phrase is about, told from what it is named after: "law firm marketing" is marketing, "logiciel de comptabilité" software. */
export function headsOf(text: string, headFirst: boolean): Hit[] {
  const heads: Hit[] = [];
  for (const hit of hitsIn(text)) {
    const last = heads.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, hit.start);
    const isOf = genitive.test(gap);
    if (last === undefined || (!isOf && (!together.test(gap) || joined.test(gap)))) {
      heads.push(hit);
      continue;
    }
    const isFirst = isOf || headFirst;
    const keepsFirst = turns(text, isFirst ? last : hit, isFirst ? hit : last)
      ? isFirst
      : last.isWeak === hit.isWeak
        ? isFirst
        : hit.isWeak;
    if (!keepsFirst) heads[heads.length - 1] = hit;
  }
  return heads;
}
