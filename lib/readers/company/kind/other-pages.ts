import { any } from '#core/any-of.ts';
import type { SitePage } from '../site-page.ts';
import { meta } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { articles } from './article-signs.ts';
import { boards } from './board-signs.ts';
import { forums } from './forum-signs.ts';
import { goods } from './goods-signs.ts';
import { guides } from './guide-signs.ts';
import type { Kind } from './kind-of-lines.ts';

import { anywhere } from './other-page-signs.ts';
import { proseOf } from './page-signs.ts';
import { inPlace } from './server-signs.ts';

/** Pages that are none about a company, told by the words that stand on them. */

/** All signs of some kinds at once: one search through the page, then each sign only looks at the few lines that this one found. */
const anyOf = (kinds: readonly Kind[]): RegExp =>
  new RegExp(kinds.flatMap(({ signs }) => signs.map((sign) => sign.source)).join('|'), 'gm');

const always = [...anywhere, ...guides];
const alwaysSigns = anyOf([...inPlace, ...always]);
/** What a company's own page about itself may look like; the dearer half, which those at such an address are spared. */
const below = [...forums, ...articles, ...goods, ...boards];
const belowSigns = anyOf(below);

/** Whose the jobs on a board are; a company's own page names nobody, or itself. */
const employer = /^(?:employer|hiring company|arbeitgeber|employeur|werkgever): .+$/gm;

const ofSearch = new RegExp(
  `^${any(
    // English, German, French
    'search results|results for|\\d[\\d,.]* results? (?:for|found)',
    'suchergebnisse|ergebnisse für',
    'résultats? (?:de (?:la )?recherche|pour)',
    // Spanish and Portuguese, Dutch, Italian
    'resultados (?:de|para)',
    'zoekresultaten',
    'risultati',
  )}(?!\\p{L})`,
  'iu',
);
/** "How to become an actuary", not "How to find us". */
const ofGuide = new RegExp(
  `^${any(
    '(?:(?:free|live|upcoming|on-demand) )?webinar(?:s?$|[: ])',
    'how (?:to (?!find us|reach|contact|get (?:here|in)|order|buy|book|pay|apply|join|visit)|do (?:i|you) )',
    'what (?:is|are) (?:an? |the )?(?!we|our)|wie (?:wird|funktioniert|kann) man ',
    "was ist (?:ein|eine|der|die|das) |comment (?:devenir|choisir|faire) |qu['’]est-ce qu",
    'cómo (?:ser|hacer|elegir) |qué es |hoe (?:word|kies|werkt) ',
  )}`,
  'i',
);
/** "The 10 best pumps", "Top 10 pumps". */
const ofBest = new RegExp(
  `^(?:(?:the |die |les |los |las |de |i )?\\d{1,3} ${any(
    // English, German, French
    'best|reasons|ways|tips|things',
    'besten|gründe|tipps',
    'meilleure?s|façons',
    // Spanish, Dutch, Italian
    'mejores',
    'beste',
    'migliori',
  )}(?!\\p{L})|top[ -]?\\d{1,3} )`,
  'iu',
);
/** "Getting started — Quillmark 2.1 documentation": how the usual makers of manuals title their pages. */
const titledDocs = /(?:—|\d[\w.]*)\s[\w .-]*\bdocumentation$/i;
const ofDocs = /\b(?:sphinx|mkdocs|docusaurus|gitbook|doxygen|docfx|javadoc)\b/i;

/** Why the words on the page say that it is none about a company; null where they do not. `onOwn`: its address says the contrary. */
export function ofOtherKind(page: SitePage, onOwn: boolean): string | null {
  const text = page.lines
    .slice(0, 1500)
    .map((one) => (one.text.length <= 80 ? one.text : one.text.slice(0, 160)))
    .join('\n')
    .toLowerCase();
  const firstOf = (kinds: readonly Kind[], told: string): Kind | undefined =>
    kinds.find(({ least, signs }) => signs.filter((sign) => sign.test(told)).length >= least);
  const told = text.match(alwaysSigns)?.join('\n') ?? '';
  const found =
    (proseOf(page.lines).length < 4 ? firstOf(inPlace, told) : undefined) ??
    firstOf(always, told) ??
    (onOwn ? undefined : firstOf(below, text.match(belowSigns)?.join('\n') ?? ''));
  if (found !== undefined) return found.why;
  if (new Set(text.match(employer)).size > 2) return 'This is a job advertisement.';
  if (onOwn) return null;
  const heads = [page.title, ...page.lines.filter(({ heading }) => heading === 1).map((one) => one.text)];
  if (heads.some((head) => ofSearch.test(head))) return 'These are the results of a search.';
  if (heads.some((head) => ofGuide.test(head) || ofBest.test(head))) return 'This is an article or a post.';
  if (heads.some((head) => /\slyrics$|^lyrics\s/i.test(titleParts(head)[0] ?? '')))
    return 'This is an article or a post.';
  return ofDocs.test(meta(page, 'generator') ?? '') || titledDocs.test(page.title)
    ? 'This is documentation or a help page.'
    : null;
}
