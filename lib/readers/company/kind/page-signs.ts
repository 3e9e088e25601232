import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { dateIn } from '../dates.ts';
import { letters } from '../letters.ts';
import type { SitePage } from '../site-page.ts';

/** Signs in the text that a page is an article, or one person's own. */

const byline =
  /^(?:by:?|von|par|por|door|di|written by:?|posted by:?|author:?|autor:?)\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}(?:\s*[|,•·-].*)?$/iu;
const posted =
  /^(?:posted|published|updated|last updated|first published|veröffentlicht|publié|publicado|geplaatst|pubblicato|aktualisiert|reviewed|submitted)\b.{0,60}(?:\d|by)/i;
/** Text that is read, not clicked: the length of unlinked long lines. */
export const proseOf = (lines: readonly SheetLine[]): SheetLine[] =>
  lines.filter(
    (line) =>
      line.text.length > 90 && line.linked < line.text.length / 2 && line.zone !== 'foot' && line.zone !== 'nav',
  );

/** What journals put round a piece, signed or not: its readers' words, other pieces, ways to pass it on. */
const aroundPieces: readonly RegExp[] = [
  new RegExp(
    `^${any(
      // English, German, French, Spanish
      '\\d+ comments?|comments \\(\\d+\\)|(?:leave|post|add) a (?:comment|reply)|view (?:all )?comments',
      '\\d+ kommentare?',
      '\\d+ commentaires?',
      '\\d+ comentarios?',
    )}$`,
    'i',
  ),
  new RegExp(
    `^${any(
      // English
      'related (?:articles|stories|news|posts|topics|content|coverage)|recommended (?:for you|stories)',
      'most (?:read|popular|viewed|commented|emailed|shared)|(?:more|latest|top|trending) (?:stories|news|headlines)',
      'read (?:more|next)',
      // German, French, Spanish, Dutch
      'meistgelesen|mehr zum thema',
      'à lire aussi|les plus lus',
      'lo más (?:leído|visto)|noticias relacionadas',
      'lees ook|meest gelezen',
    )}\\W*$`,
    'i',
  ),
  new RegExp(
    `^${any(
      // English, German, French
      '(?:print|e-?mail|share|save) (?:this )?(?:article|story|piece)|reprints|letters to the editor',
      'report an error in this article',
      'artikel (?:drucken|versenden|teilen)',
      "imprimer (?:l['’]article|cet article)",
    )}$`,
    'i',
  ),
];

/** A headline with a name or a date by it, and a long text under it. */
export function looksWritten(page: SitePage): boolean {
  const lines = page.lines;
  const isTitle = (line: SheetLine) => line.text.split(/\s+/).length > 3 && page.title.includes(line.text);
  const titled = lines.flatMap((line, at) => (isTitle(line) ? [at] : []));
  // A list of the latest posts has the headline too, as a link: where it heads the text it is none.
  const heads = titled.filter((at) => lines[at]?.linked === 0);
  const [at = titled[0] ?? lines.findIndex((line) => line.heading === 1 || line.heading === 2)] = [
    heads.find((one) => lines[one]?.heading === 1) ?? heads[0],
  ];
  if (at < 0) return false;
  const near = lines.slice(Math.max(0, at - 5), at + 9).filter((line) => line.text.length < 110);
  const isDate = (line: SheetLine) =>
    (line.text.length < 60 && dateIn(line.text) !== undefined) || posted.test(line.text);
  const isDated = near.some(isDate);
  const isSigned = near.some((line) => byline.test(line.text)) || page.marks.includes('author');
  const below = proseOf(lines.slice(at));
  const length = below.reduce((sum, line) => sum + line.text.length, 0);
  const headline = (lines[at]?.text.split(/\s+/).length ?? 0) > 4;
  // A headline that the address spells, with a name and a date: short, or cut off where readers have to pay. Right under it the date is enough.
  const spelled = letters(lines[at]?.text ?? '');
  const isSpelled = headline && spelled.length > 20 && letters(page.url.pathname).includes(spelled);
  if (isSpelled && ((isSigned && isDated) || lines.slice(at + 1, at + 4).some(isDate))) return true;
  const isPassedOn = aroundPieces.filter((around) => lines.some(({ text }) => around.test(text))).length > 1;
  return (
    length > 1200 && below.length > 3 && ((isSigned && (isDated || headline)) || ((isDated || isPassedOn) && headline))
  );
}

/** "About me", "My portfolio": the page is somebody's own. */
const ofOne =
  /^(?:about me|hi,? i['’]?a?m .*|my (?:portfolio|resume|cv)|über mich|ueber mich|à propos de moi|sobre mí|acerca de mí|over mij|chi sono|su di me)$/i;

/** What a business sells stands in its menu, even where its owner speaks for it alone. */
const sells = new RegExp(
  `^${any(
    // English, German, French
    '(?:our )?(?:products?|pricing|prices|shop|services)',
    '(?:unsere )?(?:produkte|preise|leistungen|sortiment)',
    'produits|tarifs|prestations',
    // Spanish, Dutch, Italian
    'productos|precios|servicios',
    'producten|prijzen|diensten',
    'prodotti',
  )}$`,
  'i',
);
/** What those sell who speak for themselves: two of these are a practice. */
const treats = new RegExp(
  `^${any(
    '(?:my |our )?(?:therap(?:y|ies)|treatments?|retreats?|courses|classes|workshops|lessons|sessions|rates|fees|gift (?:vouchers|certificates)|bookings?|book (?:now|online)|testimonials)',
    'behandlung(?:en|sangebote?)?|kurse|seminare|therapien|séances|ateliers|stages|soins|cursos|terapias',
    'tratamientos|talleres|behandelingen|tarieven|workshops|corsi|trattamenti',
  )}$`,
  'i',
);

/** Under the last of several posts on one page. */
const olderPosts = new RegExp(
  `^\\W*${any(
    // English, German, French
    '(?:older|previous|earlier) (?:posts|entries|articles)',
    'ältere (?:beiträge|einträge)',
    'articles plus anciens',
    // Spanish, Dutch, Italian
    'entradas (?:más )?antiguas',
    'oudere berichten',
    'post più vecchi',
  )}\\W*$`,
  'i',
);
const ofPost = new RegExp(
  any(
    '^(?:\\d+|no|leave a|add a|keine|aucun) (?:comments?|kommentare?|commentaires?|comentarios?)$',
    '^(?:posted|filed) (?:on|in|by|under)\\b',
    '^(?:continue reading|permalink|weiterlesen|lire la suite|seguir leyendo)\\b',
  ),
  'i',
);

/** A page of posts, each dated or open to comments, with older ones behind it. */
export const isDiary = ({ lines }: SitePage): boolean =>
  lines.some(({ text }) => text.length < 40 && olderPosts.test(text)) &&
  lines.filter(({ text }) => text.length < 60 && (ofPost.test(text) || dateIn(text) !== undefined)).length > 1;

/** Whether the menu says what is sold here. */
export const sellsSomething = ({ lines, links }: SitePage): boolean =>
  links.some(({ text }) => sells.test(text)) || lines.some((line) => line.linked > 0 && sells.test(line.text));

/** Whether the menu is that of somebody's practice: "Therapies", "Courses". */
export const treatsPeople = (page: SitePage): boolean =>
  new Set(page.links.flatMap(({ text }) => (treats.test(text) ? [text.toLowerCase()] : []))).size > 1;

/** Written in the first person of one: a personal site. */
export function isPersonal(page: SitePage): boolean {
  if (!sellsSomething(page) && page.lines.some((line) => line.heading > 0 && line.heading < 3 && ofOne.test(line.text)))
    return true;
  const text = proseOf(page.lines)
    .map((line) => line.text)
    .filter((words) => !/^["“”„«]/.test(words))
    .join(' ')
    .slice(0, 30_000);
  // "I nostri", "I PRODOTTI": another language's article.
  if (
    (text.match(/(?<!\p{L})(?:il|gli|della|del|per|che|di)(?!\p{L})/giu)?.length ?? 0) >
    (text.match(/\b(?:the|and|of|to)\b/gi)?.length ?? 0)
  )
    return false;
  const one = text.match(/\b(?:I|I['’](?:m|ve|ll|d)|my|me|myself)\b/g)?.length ?? 0;
  const many = text.match(/\b(?:we|our|us|we['’](?:re|ve|ll))\b/gi)?.length ?? 0;
  return one > 6 && one > many * 3;
}

/** One person's course, sold on a page of its own. */
export function isCourse(page: SitePage): boolean {
  const text = page.lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 60_000);
  return (
    /\b(?:buy|enroll in|enrol in|join|take|get) (?:the|this) course\b/i.test(text) &&
    (text.match(/\b(?:I|I['’](?:m|ve|ll))\b/g)?.length ?? 0) > 3
  );
}
