import { any } from '#core/any-of.ts';
import { fold } from '../../visible.ts';
import { agreement } from '../agreement.ts';
import { companyMenu } from '../kind/menu-words.ts';
import { hasLegalForm } from '../legal-form.ts';
import { hostLabelsOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { hitsIn, plain } from '../trade/trade-match.ts';
import { beforeName, behindName, isPageWord, ofJobs, plausible, slogan } from './name-words.ts';
import type { Named } from './named.ts';

/** Names in the parts of the title. */

/** What a part of a title is that says which page of the site it is: "Contact", "Leistungen". */
const isSection = (part: string): boolean => isPageWord(part) || companyMenu.test(part);

/** "Roofing in Leeds", "Pumps for farms" */
const whereOrWhom = /\s(?:in|near|around|for|für|à|pour|en|para|voor|te|i|w|per)\s/;

const namesTrade = (words: string): boolean => hitsIn(plain(words)).some(({ isWeak }) => !isWeak);

/** Legal forms that stand before a name in quotes, and what firms call themselves there. */
const formAndQuotes =
  /(?:^|[\s|–—-])(?:ООО|ЗАО|ОАО|ПАО|АО|НПО|НПП|НПФ|ПКФ|ТД|ТОВ|ТзОВ|ПП|ЧП|ПАТ|ПрАТ|УП|ЧУП|ОДО|ТОО|[Кк]омпани[яи]|[Фф]ирм[аы]) ?[«"“„]([^»"”“«]{2,40})[»"”“]/u;

export function fromTitle(page: SitePage): Named[] {
  const found: Named[] = [];
  for (const [title, from] of [
    [page.title, 'title'],
    [meta(page, 'og:title') ?? '', 'meta og:title'],
  ] as const) {
    // "ООО «Вектор» Окна": what stands in quotes behind a legal form.
    const [, inQuotes = ''] = formAndQuotes.exec(title) ?? [];
    if (inQuotes !== '') found.push({ said: inQuotes, from, weight: 2.8, isLone: true });
    // "Acme Restaurant (Dallas, TX 75201)"
    const parts = titleParts(title).map((part) => fold(part).replace(/(?<=\S)\s*\([^()]*[\d,][^()]*\)$/, ''));
    parts.forEach((said, at) => {
      const isBeside = (isOfPage: typeof isSection): boolean =>
        parts.length > 1 && !isOfPage(said) && parts.every((part) => part === said || isOfPage(part));
      // "Services | Roofing in Leeds", "Leistungen | Dachsanierung": beside the words of a menu stands what is done as often.
      const isLone =
        (isBeside(isPageWord) && !(namesTrade(said) && whereOrWhom.test(said))) ||
        (isBeside(isSection) && !namesTrade(said));
      const weight = parts.length === 1 ? 1 : isLone || at === parts.length - 1 ? 2 : at === 0 ? 1.5 : 1;
      // "Leading Payments Company" and "vof marrow, feeds" say more or less than a name.
      const isLegal = hasLegalForm(said) && !/,\s\p{Ll}/u.test(said) && !/\bcompany$/i.test(said);
      found.push({ said, from, weight: isLegal ? weight + 1 : weight, isLone });
    });
    // "Marr & Holt, Attorneys at Law"
    for (const part of parts) {
      const [, head = '', tail = ''] = /^([^,]{3,40}), ([^,\d]{4,40})$/u.exec(part) ?? [];
      if (head !== '' && !hasLegalForm(part) && namesTrade(tail) && !namesTrade(head))
        found.push({ said: head, from, weight: 1.5 });
    }
    // "Acme, a Marr company", "Acme by Marr Labs": whose it is stands behind it.
    for (const part of parts) {
      const [, head = '', of = ''] =
        /^(\S.{1,30}?)(?:, an? (\p{Lu}).{1,30} (?:company|brand|business)| (?:by|powered by|von|par) \p{Lu}\S*(?: \p{Lu}\S*){0,3})$/iu.exec(
          part,
        ) ?? [];
      if (head !== '' && plausible(head) && (of !== '' || agreement(head, hostLabelsOf(page)) > 1))
        found.push({ said: head, from, weight: 2.2 });
    }
    // "Advertising on Acme"
    for (const part of parts) {
      const on = /\s(?:on|at|by|with|bei|chez|mit|von)\s+(\p{Lu}[\p{L}\d]+)$/u.exec(part);
      if (on !== null) found.push({ said: on[1] as string, from, weight: 1 });
    }
    // "Contact Acme Widgets in Gouda", "About Acme", "Karriere | Jobs bei Acme"
    for (const part of [...parts.slice(0, 1), ...parts.slice(1).filter((one) => ofJobs.test(one))]) {
      const said = part.replace(ofJobs, '').replace(beforeName, '').replace(behindName, '');
      if (said !== part && said.length < 41)
        found.push({ said: said.replace(/\s+(?:in|-)\s+.*$/, ''), from, weight: hasLegalForm(said) ? 2 : 1 });
    }
  }
  return found;
}

const joins = /^(?:&|and|und|et|y|e|en|of|the|de|du|des|del|la|le|van|von|der|den|st\.?)$/i;
/** Words that stand beside a trade's in headings and slogans. */
const anybodys = new RegExp(
  `^${any(
    'best|free|new|online|local|family|professional|quality|custom|general|top|cheap|emergency|commercial|residential',
    'home|house|services?|solutions?|company|companies|web|app|my|our|your|all|about|how|why|guide|tips|ideas|news',
    'jobs|reviews?|course|class|department|university|faculty|state|county|city|national|international|american',
    'in|for|with|near|me',
  )}$`,
  'i',
);

const dullEnd = /^(?:services?|company|co|works|shop|group|specialists)$/i;

/**
 * "Hollis Roofing" alone: a title of some capital words of which the last names a trade and another is nobody else's. "Roof Repair
 * Tulsa" ends in a place.
 */
export function fromWholeTitle(page: SitePage): Named[] {
  // Where the title says no more than "Welcome", the first line has the name.
  const isDull = page.title.trim() === '' || isPageWord(page.title.trim());
  const first = page.lines.find(({ zone }) => zone === 'main');
  const whole = (isDull ? (first?.linked === 0 ? first.text : '') : page.title).trim();
  const words = whole.split(/\s+/);
  // "Hollis Plumbing Service", "Gulf Boat Repair"
  const isLong = words.length > 2 && (dullEnd.test(words.at(-1) ?? '') || !namesTrade(words.at(-1) ?? ''));
  const last = words.slice(isLong ? -2 : -1).join(' ');
  const others = words.slice(0, -last.split(' ').length).filter((word) => !joins.test(word));
  const isNamed =
    titleParts(whole).length === 1 &&
    words.length < 6 &&
    plausible(whole) &&
    !slogan.test(whole) &&
    !/\d/.test(whole) &&
    words.every((word) => joins.test(word) || /^\p{Lu}/u.test(word)) &&
    namesTrade(last) &&
    others.some((word) => word.length > 2 && !anybodys.test(word) && !namesTrade(word));
  if (!isNamed) return [];
  return [
    isDull
      ? { said: whole, from: 'words about the company', weight: 2 }
      : { said: whole, from: 'whole title', weight: 1.2, isLone: true },
  ];
}
