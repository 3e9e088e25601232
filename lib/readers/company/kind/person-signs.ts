import { any } from '#core/any-of.ts';
import { agreement } from '../agreement.ts';
import { hasLegalForm } from '../legal-form.ts';
import { claimsCopyright, copyrightHolder } from '../names/copyright.ts';
import { namesOf } from '../names/names.ts';
import { hostLabelsOf, isLent, siteOf } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { isJobAddress } from './job-address.ts';
import { isHome } from './page-address.ts';
import { afterSchool, calling, ofLife, ofOneLife, schooling } from './person-words.ts';

/** Signs that a page is one person's, a hobby's or an exercise's: each has menus as companies do. */

/** What only people say of themselves. */
const ofMe = new RegExp(
  any(
    "^(?:hi|hello|hey|hola|hallo|bonjour|ciao)[\\s,!.👋]*(?:there)?[\\s,!.👋]*(?:i['’]?m|i am|my name|this is|ich bin|je suis|soy|me llamo|sono)(?!\\p{L})",
    "^(?:i['’]m|i am|my name is|ich bin|mein name ist|je m['’]appelle|soy) (?:an? |ein\\p{L}* |une? |un[ao]? )?\\p{L}",
    '^(?:download|view|see|get) (?:my )?(?:cv|resume|résumé)$|^(?:hire|about) me$',
    '^my (?:projects?|skills|work|portfolio|resume|résumé|cv|services|story|blog|hobbies|family|publications|research|journey|experience)$',
    "^(?:let['’]?s (?:get in touch|connect|work together),? .{0,20})?made (?:with .{1,12} )?by me$",
  ),
  'iu',
);
const saysMe = (page: SitePage): boolean =>
  [...page.lines.filter(({ text, zone }) => text.length < 90 && zone !== 'quote'), ...page.links].some(({ text }) =>
    ofMe.test(text),
  );

const partsOfLife = (entries: readonly { readonly text: string }[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ text }) => {
      const words = text.toLowerCase();
      return ofLife.test(words) ? [words.replace(/^my /, '')] : [];
    }),
  );

/** Whether the links are those by which one person shows a life's work. `name`: whose page it is. */
export const leadsThroughLife = ({ links }: SitePage, name: string): boolean =>
  links.some(({ text }) => ofOneLife.test(text.toLowerCase())) || partsOfLife(links).size > (mayBePerson(name) ? 0 : 1);

/** "I write novels.", where the page is called like a person, and nobody says "we". */
function speaksAsOne(page: SitePage): boolean {
  if (!mayBePerson(namesOf(page)[0]?.said ?? '')) return false;
  const text = page.lines.map((line) => (line.zone === 'main' ? line.text : '')).join('\n');
  const one = text.match(/(?<![\p{L}.])(?:I(?: (?!\p{Lu})|['’])|[Mm]y )/gu)?.length ?? 0;
  return one > 1 && !/(?<!\p{L})(?:[Ww]e|[Oo]ur|[Uu]s)(?!\p{L})/u.test(text);
}

/** Whether a copyright line names a holder with a legal form that the host bears out: who says "I" there is a firm of one. */
export const isSignedByFirm = (page: SitePage): boolean =>
  page.lines.some(
    ({ text }) =>
      text.length < 200 &&
      claimsCopyright(text) &&
      hasLegalForm(text.replace(/[.·|,;]?\s*all rights.*$/i, '')) &&
      agreement(copyrightHolder(text) ?? '', hostLabelsOf(page)) > 0,
  );

/** Whether a page that nothing else bears out is rather somebody's own. Those who speak as "we" or have a legal form are a firm of one. */
export function isSomebodys(page: SitePage): boolean {
  if (page.lines.some(({ text }) => text.length < 80 && claimsCopyright(text) && hasLegalForm(text))) return false;
  const short = page.lines.filter(({ text, zone }) => text.length < 90 && zone !== 'quote');
  if (saysMe(page)) return true;
  const parts = partsOfLife([...short, ...page.links]);
  if (parts.size > 2 || speaksAsOne(page)) return true;
  // On a page of jobs it is whom somebody looks for.
  const site = siteOf(page);
  if (site !== null && isJobAddress(site.url)) return false;
  const isTitled = calling.test(page.title.toLowerCase());
  return (
    isTitled ||
    (parts.size > 0 && short.slice(0, 14).some(({ text }) => text.length < 70 && calling.test(text.toLowerCase())))
  );
}

/** "Kim Sample", as people are called, and some firms. */
export const mayBePerson = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{Ll}’'-]+){1,2}$/u.test(name);

/** "Kim Sample | UX Designer": whom the title calls by name and calling, on a page of their own. */
export function isTitledByPerson(page: SitePage): boolean {
  if (!calling.test(page.title.toLowerCase())) return false;
  const person = titleParts(page.title).find(mayBePerson);
  const site = siteOf(page);
  return (
    person !== undefined &&
    (site === null || isHome(site.url) || isLent(site.url) || agreement(person, hostLabelsOf(page)) > 1)
  );
}

/** A life in headings: schooling, and work or writings. */
export function isLife(page: SitePage): boolean {
  const heads = page.lines.flatMap(({ heading, text }) => (heading > 0 ? [text.toLowerCase()] : []));
  return heads.some((head) => schooling.test(head)) && heads.some((head) => afterSchool.test(head));
}

/** What those teach, write and look into who have a page at a university. */
const atUniversity = new RegExp(
  `^${any(
    'publications|teaching|research(?: interests)?|courses taught|selected (?:papers|publications)',
    '(?:assistant |associate |full )?professor(?: of .{3,60})?(?:,.{3,60})?|lecturer in .{3,60}',
    'office hours:.*|ph\\.?\\s?d\\.? students?|postdocs?',
  )}$`,
  'i',
);
export const teaches = (page: SitePage): boolean =>
  new Set([...page.lines, ...page.links].flatMap(({ text }) => (atUniversity.test(text) ? [text.toLowerCase()] : [])))
    .size > 1;

/** What hobbies, classes and those who practise put on a page; one of it is enough where nothing else is said. */
const ofHobby = new RegExp(
  `(?<!\\p{L})${any(
    "fan (?:site|page|club)|unofficial|family home ?page|our family|guest ?book|gästebuch|livre d['’]or",
    'libro de visitas|web ?ring|my first (?:web|home)\\s?(?:page|site)|syllabus|homework|office: room',
    'lecture notes|we are getting married|wir heiraten|our wedding|call for papers|lorem ipsum',
    'your website \\d{4}',
    'this (?:is a )?(?:template|demo (?:site|page)|practice project|student project|fictional|sample page)',
    'for educational purposes|template by|frontend mentor',
    '(?:built|made|created) (?:at|for|during) (?:the )?\\p{L}*hack\\p{L}*|hackathon project',
    'capstone project|senior design project|final[- ]year project|coding challenge',
    '(?:that|which) i (?:wrote|made|built|created|developed|maintain)|maintained by [\\w-]+$',
  )}(?!\\p{L})`,
  'iu',
);
const ofExercise = new RegExp(
  `(?<!\\p{L})${any(
    'clone|to-?do(?: list)?(?: app)?|my first|weather app|(?:html5?|css|bootstrap|landing page) template',
    'calculator|tutorial|exercise|assignment|practice|game|poem|lyrics|fan (?:site|page)',
  )}$`,
  'iu',
);

/** What stands in a layout before its words do. */
const filler =
  /lorem ipsum|dolor sit amet|sed ut perspiciatis|nemo enim ipsam|ut enim ad minim|duis aute irure|vero eos et accusamus|consectetur adipis/i;
export const isUnwritten = ({ lines }: SitePage): boolean => lines.filter(({ text }) => filler.test(text)).length > 1;

/** Whether the page is a hobby's, a class's or an exercise. */
export const isForItself = (page: SitePage): boolean =>
  ofExercise.test(page.title.trim()) ||
  ofHobby.test(page.title) ||
  page.lines.some(
    ({ text, linked }) => (text.length < 90 || linked > 0 || /lorem ipsum/i.test(text)) && ofHobby.test(text),
  );
