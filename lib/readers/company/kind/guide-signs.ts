import { type Kind, line, none } from './kind-of-lines.ts';

/** The short lines of those who write about what others sell and do, and live by it. They have pages about themselves as firms do. */

export const guides: readonly Kind[] = [
  none(
    'This page recommends what others sell.',
    1,
    line(
      '.{0,110}\\b(?:contains?|contain|includes?) affiliate links\\b.{0,110}',
      '.{0,110}\\bas an amazon associate\\b.{0,110}',
      '.{0,110}\\b(?:we|i) (?:may |might |can )?(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commissions?\\b.{0,110}',
      '.{0,110}enth(?:ä|ae)lt affiliate[- ]?links.{0,110}',
      '.{0,110}\\bals amazon[- ]partner verdien.{0,110}',
      ".{0,110}\\bcontient des liens (?:affiliés|d[’']affiliation)(?!\\w).{0,110}",
      '.{0,110}\\ben tant que partenaire amazon\\b.{0,110}',
      '.{0,110}\\bbevat affiliate[- ]?links\\b.{0,110}',
      '.{0,110}\\bverdient geld via affiliate.{0,110}',
      '.{0,110}\\bcontiene (?:enlaces de afiliad|link di affiliazione|enlaces afiliad).{0,110}',
      '.{0,110}\\bafiliado de amazon\\b.{0,110}',
    ),
  ),
  none(
    'This page informs about what others do.',
    2,
    line(
      '.{0,60}\\b(?:independent|private|unofficial) (?:private )?(?:information(?:al)?|news|job) (?:portal|guide|web ?site|site).{0,110}',
    ),
    line(
      '.{0,110}\\b(?:not an? (?:official )?government (?:web ?site|site|agency|body)|not (?:affiliated|associated) with (?:any|the) government).{0,110}',
      '(?:⚠️ )?(?:non-affiliation )?disclaimer\\b.{0,40}',
    ),
  ),
];
