import { isA, wordsAt } from '../../thing.ts';
import { agreement } from '../agreement.ts';
import { bareName, hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { labelled } from '../pairs.ts';
import { published } from '../publisher.ts';
import { chosenLabel, hostLabelsOf, sameSite, siteName, siteOf } from '../site.ts';
import { jsonLdOf, meta, type SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { copyrightHolder } from './copyright.ts';
import { isHost, nameLabel, ownerLabel, plausible, slogan } from './name-words.ts';
import type { Named } from './named.ts';
import { fromInitials, fromProse } from './names-by-host.ts';
import { fromAbout, fromWelcome } from './names-in-greetings.ts';
import { fromAddresses, fromLetterhead, fromLines, fromTitled } from './names-in-lines.ts';
import { fromSentences, withoutLogo } from './names-in-prose.ts';
import { fromTitle, fromWholeTitle } from './names-in-title.ts';

/** The places of a page where the company's name may stand, each with how much it counts. */

const fromLogos = (page: SitePage): Named[] =>
  page.logos.flatMap((words) => {
    const said = withoutLogo(words);
    // "Acme | Pump makers": the name, and what it makes.
    const [first = ''] = titleParts(said);
    const from = 'alternative text of the logo';
    return first === said
      ? [{ said, from, weight: 1.2 }]
      : [
          { said: first, from, weight: 1.2 },
          { said, from, weight: 0.8 },
        ];
  });

const toHome = /^(?:https?:\/\/[^/]+)?(?:\.{0,2}\/)*(?:(?:index|default|home|main)\.\w+)?$/i;
/** Whoever made the site links to a home page, too: its own. */
function leadsInside(page: SitePage, href: string, text: string): boolean {
  if (!/^https?:/i.test(href)) return true;
  const site = siteOf(page)?.url.hostname;
  const { hostname } = URL.canParse(href) ? new URL(href) : { hostname: '' };
  return site === undefined ? agreement(text, [letters(chosenLabel(hostname))]) > 1 : sameSite(hostname, site);
}

/** What pictures are called that are no name in letters. */
const ofPicture =
  /(?<!\p{L})(?:symbol|image|img|icon|banner|header|picture|photo|graphic|emblem|badge|award|brand|main|site|menu|mobile|desktop|white|black|dark|light|colou?r)(?!\p{L})/u;
/** "Acme Pumps" under a picture: every word as in a name. */
const isDrawn = (words: string): boolean =>
  /\s/.test(words) &&
  words.split(' ').every((word) => /^\p{Lu}|^\d|^&$|^(?:and|of|the|und|et|de|y|e|en|van)$/u.test(word)) &&
  !ofPicture.test(words.toLowerCase()) &&
  !slogan.test(words);

/** The first words that lead to the home page are often the company's name: a logo in letters, or the words of its picture. */
const fromHome = (page: SitePage): Named[] =>
  page.links
    .map(({ text, ...link }) => ({ ...link, text: text.replace(/^[\s←‹«<→›»>]+/u, '') }))
    .filter(
      ({ href, text }) => toHome.test(href) && leadsInside(page, href, text) && plausible(text) && text.length < 41,
    )
    .slice(0, 1)
    .filter(({ text }) => !isHost.test(text))
    .flatMap(({ text, edge }) => {
      if (!page.logos.includes(text)) return [{ said: text, from: 'link to the home page', weight: 1.2 }];
      const said = withoutLogo(text);
      return edge && isDrawn(said) ? [{ said, from: 'link to the home page', weight: 2 }] : [];
    });

/** "Raison sociale : Acme", a table's row "Company name". The line under such words may be the field of a form. */
const fromLabels = (page: SitePage): Named[] =>
  labelled(page, nameLabel)
    .filter(({ how, said }) => how !== 'sibling' && said.length < 60 && !said.includes('\n'))
    .map(({ label, said }) => ({ said, from: `label "${label.slice(0, 40)}"`, weight: 2.2 }));

/** "Anbieter: Acme UG, Ringstr. 5": up to where the address begins. */
const fromOwners = (page: SitePage): Named[] =>
  labelled(page, ownerLabel).flatMap(({ label, said }) => {
    const [name = ''] = said.split(/\n|,\s(?=[^,]*\d)/);
    return name.length < 60 && (hasLegalForm(name) || agreement(name, hostLabelsOf(page)) > 1) && plausible(name)
      ? [{ said: name, from: `label "${label.slice(0, 40)}"`, weight: 2.2 }]
      : [];
  });

/** Every place where the name may stand. */
export function everyName(page: SitePage): Named[] {
  // "Acme - Pump Makers In Kentucky", "Acme | Home": what machines are told is often a name with a slogan behind it.
  const found: Named[] = published(page, 'name').flatMap((one) => {
    const [first = ''] = titleParts(one.said);
    return first === one.said
      ? [{ ...one, weight: 3 }]
      : [
          { ...one, said: first, weight: 3 },
          { ...one, weight: 1.5 },
        ];
  });
  for (const thing of jsonLdOf(page)) {
    if (isA(thing, /^WebSite$/))
      for (const said of wordsAt(thing, 'name')) found.push({ said, from: 'json-ld WebSite.name', weight: 2.2 });
  }
  const named = siteName(page);
  if (named !== null) {
    found.push({ said: named, from: 'meta og:site_name', weight: 2.5 });
    const [first = named] = titleParts(named);
    if (first !== named) found.push({ said: first, from: 'meta og:site_name', weight: 2.4 });
  }
  const holder = copyrightHolder(`© ${meta(page, 'copyright', 'rights', 'dc.rights', 'dcterms.rights') ?? ''}`);
  if (holder !== null)
    found.push({ said: holder.replace(/^copyrighted to\s+/i, ''), from: 'meta copyright', weight: 1.5 });
  found.push(...fromTitle(page), ...fromLines(page), ...fromLogos(page), ...fromHome(page));
  found.push(...fromLabels(page), ...fromOwners(page), ...fromAddresses(page), ...fromTitled(page));
  // What the running text spells out is looked at only where no better place gives a name that the host bears out, and all of it.
  const hosts = hostLabelsOf(page);
  const isAllOfHost = (said: string): boolean =>
    agreement(said, hosts) > 0 &&
    !hosts.some((host) => host.startsWith(letters(bareName(said))) && host.length > letters(said).length + 3);
  // A word that a slogan shares with the host says less than the legal name over the street.
  if (!found.some(({ said }) => plausible(said) && isAllOfHost(said) && agreement(said, hosts) > 1))
    found.push(...fromLetterhead(page));
  if (!found.some(({ said }) => plausible(said) && !isHost.test(said) && isAllOfHost(said))) {
    found.push(...fromProse(page), ...fromSentences(page), ...fromInitials(page));
    found.push(...fromWelcome(page), ...fromAbout(page));
    const isElsewhere = ({ said, from, weight }: Named): boolean =>
      weight >= 1.5 && from !== 'title' && plausible(said);
    if (!found.some(isElsewhere)) found.push(...fromWholeTitle(page));
  }
  return found;
}
