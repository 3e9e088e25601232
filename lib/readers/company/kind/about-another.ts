import { any } from '#core/any-of.ts';
import { isA, wordsAt } from '../../thing.ts';
import { agreement } from '../agreement.ts';
import { bareName, hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { claimsCopyright, copyrightHolder } from '../names/copyright.ts';
import { isPageWord, plausible } from '../names/name-words.ts';
import { isWhat } from '../page-words.ts';
import { addressesOf } from '../places/addresses.ts';
import { isOrganisation } from '../publisher.ts';
import { hostLabelsOf, sameSite, siteName } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { jsonLdOf, markedOf } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { speaksForSeveral } from './business-signs.ts';
import { ofJob } from './job-page.ts';
import { accompanied, profiled } from './page-address.ts';

/** Pages whose subject is another organisation than the one whose site they stand on. */

/** The list that an entry stands in, as its title and the way back to it say. */
const lists = `(?:our |all )?${any(
  'members?(?: directory)?|member (?:directory|profiles?|companies)|directory|suppliers?|exhibitors?(?: list)?',
  'vendors?|sponsors?|companies|business(?:es| directory)|listings?',
  'mitglieder|aussteller(?:verzeichnis)?|firmenverzeichnis|annuaire|adhérents|exposants|membres',
  'socios|expositores|leden|deelnemers|espositori|soci',
)}`;
const ofList = new RegExp(`^${lists}$`, 'i');
const toList = new RegExp(
  `^\\W*${any(
    "back to|zurück zu(?:r|m|n| den)?|retour (?:à|aux?)(?: la| l[’'])?|volver a(?: la| los)?|terug naar(?: de)?",
  )} (?:the )?(?:(?:list of )?${lists}|list|liste|results|übersicht der (?:mitglieder|aussteller))\\W*$`,
  'i',
);

/** Legal names at the head of a page: its heading, or under the heading of a job who advertises it. */
function named(page: SitePage, heading: string): readonly string[] {
  const at = page.lines.findIndex((line) => line.heading === 1);
  const under = ofJob.test(heading) ? page.lines.slice(at + 1, at + 4).map(({ text }) => text) : [];
  return [heading, ...under].filter((said) => said.length < 60 && hasLegalForm(said) && plausible(said));
}

/** Whether the site says a name that its host bears out. */
const ownName = (page: SitePage, hosts: readonly string[]): boolean =>
  [siteName(page) ?? '', ...titleParts(page.title).slice(1)].some((said) => agreement(said, hosts) > 1) ||
  page.lines.some(
    ({ text }) => text.length < 200 && claimsCopyright(text) && agreement(copyrightHolder(text) ?? '', hosts) > 1,
  );

/** Sections that firms call so: "/company/vision-and-values". */
const ofSection =
  /\/(?:company|profile|unternehmen|firmen?|business|entreprises?|empresas?|bedrij(?:f|ven)|aziend[ae]|organi[sz]ation|firm)\/[^/]+\/?$/i;

/** Whether a sentence says of the heading's words what somebody is or does: a name's, not those of a part of a site. */
const isSubject = (page: SitePage, heading: string): boolean =>
  page.lines.some(
    ({ text, zone }) =>
      zone === 'main' &&
      text.startsWith(heading) &&
      text.length > heading.length + 15 &&
      isWhat(text.slice(heading.length, heading.length + 40)),
  );

/** "Tallow has been part of …", "Tallow gehört zu …": one firm's story, as no part of a site has one. */
const ofOne = new RegExp(
  `^ ${any('is|was|has', 'ist|war|hat|wurde|gehört', 'est|était|fait', 'es|fue|ha|pertenece', 'is|was|heeft|behoort')}(?!\\p{L})`,
  'u',
);
/** Whether the page says of the heading's name what it is, or gives its legal form: firms have pages of their own in such sections, too. */
const isFirm = (page: SitePage, heading: string): boolean =>
  isSubject(page, heading) ||
  page.lines.some(
    ({ text, zone }) =>
      zone === 'main' &&
      ((text.startsWith(heading) && ofOne.test(text.slice(heading.length))) ||
        (text.length < 80 &&
          hasLegalForm(text) &&
          letters(text.replace(/^(?:by|von|par|por|door|di)\s/i, '')).startsWith(letters(bareName(heading))))),
  );

/** Why a page is about another organisation (an entry of a directory, a review, a job board), which it names; null where nothing says so. `onOwn`: its address says the contrary. */
export function aboutAnother(page: SitePage, url: URL | null, onOwn: boolean): string | null {
  const hosts = hostLabelsOf(page);
  const about = `This page is about another organisation: `;
  const posting = jsonLdOf(page).find((thing) => isA(thing, /^JobPosting$/));
  const hirer = posting === undefined ? undefined : wordsAt(posting, 'hiringOrganization')[0];
  if (hirer !== undefined && agreement(hirer, hosts) === 0)
    return `This is a job advertisement of ${hirer.slice(0, 80)}.`;
  const heading = page.lines.find((line) => line.heading === 1)?.text ?? '';
  const subject = [...jsonLdOf(page), ...markedOf(page)].filter(isOrganisation).flatMap((thing) => {
    const [name = ''] = wordsAt(thing, 'name');
    const elsewhere = wordsAt(thing, 'url').some(
      (address) => URL.canParse(address) && url !== null && !sameSite(new URL(address).hostname, url.hostname),
    );
    return elsewhere && agreement(name, hosts) === 0 ? [name] : [];
  })[0];
  if (subject !== undefined && subject !== '' && (heading.startsWith(subject) || page.title.startsWith(subject)))
    return `${about}${subject.slice(0, 80)}.`;
  const other = onOwn
    ? undefined
    : named(page, heading).find((one) => agreement(titleParts(one)[0] ?? one, hosts) === 0);
  if (other !== undefined && ownName(page, hosts)) return `${about}${other}.`;
  // "Acme Pumps - Members - Leeds Chamber of Trade"
  const parts = titleParts(page.title);
  const isEntry =
    parts.slice(1, -1).some((part) => ofList.test(part)) || page.lines.some(({ text }) => toList.test(text));
  if (isEntry && parts.length > 1 && heading !== '' && parts[0] === heading && agreement(heading, hosts) === 0)
    return `${about}${heading.slice(0, 80)}.`;
  const slug = letters(profiled(url));
  // Registers end their addresses in the company's number.
  const isSpelled = (words: string): boolean => {
    const name = letters(words);
    return name.includes(slug) || (name !== '' && slug.startsWith(name) && /^\d{5,}$/.test(slug.slice(name.length)));
  };
  // Firms have such sections too, and speak in them of themselves.
  const isSection = (words: string): boolean =>
    ofSection.test(url?.pathname ?? '') &&
    !hasLegalForm(words) &&
    !isSubject(page, words) &&
    (addressesOf(page).every(({ line }) => line.zone === 'foot') || speaksForSeveral(page));
  // The first heading may be what the list is called.
  const entry = page.lines
    .flatMap((line) => (line.heading === 1 && line.text.length < 60 ? [line.text] : []))
    .slice(0, 3)
    .find((words) => isSpelled(words) && !isPageWord(words) && agreement(words, hosts) === 0 && !isSection(words));
  if (slug.length > 2 && entry !== undefined) return `${about}${entry}.`;
  const companion = letters(accompanied(url));
  const isCompanion =
    companion.length > 2 &&
    heading.length < 60 &&
    letters(bareName(heading)) === companion &&
    !isPageWord(heading) &&
    agreement(heading, hosts) === 0 &&
    isFirm(page, heading);
  return isCompanion ? `${about}${heading}.` : null;
}
