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
/** A lesson is about another's work: "crane courses". */
const taught = new Set('courses formations cursos corsi cursussen schulungen lehrgange seminare'.split(' '));
/** "Forklift, crane and …": what stands before the last of several that one word behind them all is said of. */
const listed = /^(?:,| and| &| und)\s(?:[\p{L}-]+\s(?:and|&|und)\s)?$/u;
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
  return turning.has(word) || taught.has(word) || (advising.has(word) && !adviseThemselves.has(plainly.industry));
}

/** "Association of 800 master roofers": a word that ends with what makes it one of those behind it. */
const isBodyOf = (text: string, { start, end }: Hit, gap: string): boolean =>
  / (?:of|der|des|de|di|dei|van)$/.test(text.slice(start, end)) && /^\s(?:[\p{L}\d.,-]+\s){0,2}$/u.test(gap);

/** What a phrase is about, told from what it is named after: "law firm marketing" is marketing, "logiciel de comptabilité" software. */
export function headsOf(text: string, headFirst: boolean): Hit[] {
  const heads: Hit[] = [];
  const gapTo = (hit: Hit, from: Hit | undefined): string => (from ? text.slice(from.end, hit.start) : '');
  for (const hit of hitsIn(text)) {
    const last = heads.at(-1);
    const gap = gapTo(hit, last);
    const isOf = genitive.test(gap) || (last !== undefined && isBodyOf(text, last, gap));
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
    if (keepsFirst) continue;
    heads.pop();
    if (taught.has(text.slice(hit.start, hit.end))) {
      let next = last;
      for (let before = heads.at(-1); before && listed.test(gapTo(next, before)); before = heads.at(-1)) {
        next = before;
        heads.pop();
      }
    }
    heads.push(hit);
  }
  return heads;
}
