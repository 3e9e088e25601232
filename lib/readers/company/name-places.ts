import { isA, wordsAt } from '../thing.ts';
import { fold } from '../visible.ts';
import { withoutAddressLabel } from './address-labels.ts';
import { addressesOf } from './addresses.ts';
import { copyrightHolder } from './copyright.ts';
import { countryCode } from './country-words.ts';
import { beforeName, behindName, isHost, isPageWord, nameLabel, ofJobs, ownerLabel, plausible } from './name-words.ts';
import { labelled } from './pairs.ts';
import { published } from './publisher.ts';
import { agreement, chosenLabel, hasLegalForm, hostLabelsOf, letters, sameSite, siteName, siteOf } from './site.ts';
import { jsonLdOf, meta, type SitePage } from './site-page.ts';
import { county, isRegion } from './town-words.ts';

/** The places of a page where the company's name may stand, each with how much it counts. */

export interface Named {
  readonly said: string;
  readonly from: string;
  readonly weight: number;
  /** It stands beside the page's own word alone: "Acme : qui sommes-nous". */
  readonly isLone?: boolean;
}

function fromTitle(page: SitePage): Named[] {
  const found: Named[] = [];
  for (const [title, from] of [
    [page.title, 'title'],
    [meta(page, 'og:title') ?? '', 'meta og:title'],
  ] as const) {
    const parts = title
      .split(/\s+[|–—·•»«:~>/-]+\s+|\s*[|｜»«]\s*|:\s+|\s+[–—]\s*/)
      // "Acme Restaurant (Dallas, TX)"
      .map((part) => fold(part).replace(/\s*\([^()]*\d[^()]*\)$/, ''))
      .filter(Boolean);
    parts.forEach((said, at) => {
      const isLone = parts.length > 1 && !isPageWord(said) && parts.every((part) => part === said || isPageWord(part));
      const weight = parts.length === 1 ? 1 : isLone || at === parts.length - 1 ? 2 : at === 0 ? 1.5 : 1;
      // "Leading Payments Company" and "vof marrow, feeds" say more or less than a name.
      const isLegal = hasLegalForm(said) && !/,\s\p{Ll}/u.test(said) && !/\bcompany$/i.test(said);
      found.push({ said, from, weight: isLegal ? weight + 1 : weight, isLone });
    });
    // "Advertising on Acme"
    for (const part of parts) {
      const on = /\s(?:on|at|by|with|bei|chez|mit|von)\s+(\p{Lu}[\p{L}\d]+)$/u.exec(part);
      if (on !== null) found.push({ said: on[1] as string, from, weight: 1 });
    }
    // "Contact Acme Widgets in Gouda", "About Acme", "Karriere | Jobs bei Acme"
    for (const part of [...parts.slice(0, 1), ...parts.slice(1).filter((one) => ofJobs.test(one))]) {
      const said = part.replace(ofJobs, '').replace(beforeName, '').replace(behindName, '');
      if (said !== part && said.length < 41)
        found.push({ said: said.replace(/\s+(?:in|-)\s+.*$/, ''), from, weight: 1 });
    }
  }
  return found;
}

export function fromLines(page: SitePage): Named[] {
  const found: Named[] = [];
  const lines = page.lines;
  for (const [at, line] of lines.entries()) {
    // "Postal address: Acme Ltd"
    const text = withoutAddressLabel(line.text);
    if (text.length < 400 && /©|\(c\)\s*\d|copyright/i.test(text)) {
      const own = text.split(
        /(?=\b(?:website|web\s?design|site|powered|designed|developed|design)\b[^|]{0,30}\bby\b)/i,
      )[0] as string;
      const holder =
        copyrightHolder(own) ??
        (/^©?[\s\d–-]*(?:copyright)?[\s\d–-]*$/i.test(text) ? (lines[at + 1]?.text ?? null) : null);
      if (holder !== null && holder.length <= 60 && !isLinkAway(page, holder))
        found.push({
          said: holder,
          from: 'copyright line',
          weight: line.zone === 'foot' || at > lines.length - 8 ? 2 : 1.5,
        });
    } else if (
      text.length <= 60 &&
      hasLegalForm(text) &&
      /^\p{Lu}|^\d?\p{L}+\p{Lu}/u.test(text) &&
      !/[:@]/.test(text) &&
      line.linked < text.length
    ) {
      found.push({ said: text, from: 'line with a legal form', weight: line.zone === 'foot' ? 1.6 : 1.4 });
    } else if (text.length < 200) {
      // "Acme S.r.l. — Sede legale: …"
      const first = text.split(
        line.zone === 'foot' ? /\s*[|♦•·]\s*/ : /\s+[—–-]\s+(?=\p{Lu}[\p{L} ]{2,20}:)/u,
      )[0] as string;
      if (first !== text && hasLegalForm(first) && first.length < 60)
        found.push({ said: first, from: 'line with a legal form', weight: line.zone === 'foot' ? 2.2 : 1.6 });
    }
    if (found.length > 60) break;
  }
  return found;
}

/** Whether a name is a link to somebody else's site, as that of whoever made this one is. */
function isLinkAway(page: SitePage, name: string): boolean {
  const site = siteOf(page)?.url.hostname;
  return page.links.some(({ href, text }) => {
    if (!text.includes(name) || !/^https?:/i.test(href) || !URL.canParse(href)) return false;
    const { hostname } = new URL(href);
    return site === undefined
      ? agreement(name, [letters(chosenLabel(hostname))]) > 0 && !page.title.includes(name)
      : !sameSite(hostname, site) && agreement(name, hostLabelsOf(page)) === 0;
  });
}

/** Above the street stands whose address it is, where the page's head has the same words: "De Kapperij", "Weststraat 73". */
function fromAddresses(page: SitePage): Named[] {
  const head = letters([page.title, meta(page, 'description') ?? ''].join('|'));
  return addressesOf(page)
    .slice(0, 3)
    .flatMap(({ at, line, city }) => {
      // "Acme Inn · 3 Mill Street · Leeds LS1 4AB", where the page calls it so elsewhere, too.
      const [first = ''] = line.text.split(/\s*[|·•♦]\s*|,\s+(?=\d)|\s+[-–—]\s+/);
      if (
        first.length < 50 &&
        !/\d|[:@]/.test(first) &&
        plausible(first) &&
        // A town or a country may stand there, too.
        first !== city &&
        countryCode(first) === null &&
        !isRegion(first) &&
        page.lines.some(({ text }) => text !== line.text && text.includes(first))
      )
        return [{ said: first, from: 'name before the address', weight: 2 }];
      const said = page.lines
        .slice(Math.max(0, at - 4), at)
        .map(({ text }) => text)
        .findLast(
          (text) =>
            text.length < 50 &&
            !/\d|[:@]/.test(text) &&
            !county.test(text) &&
            text !== city &&
            plausible(text) &&
            head.includes(letters(text)),
        );
      return said === undefined ? [] : [{ said, from: 'line above the address', weight: 2 }];
    });
}

const fromLogos = (page: SitePage): Named[] =>
  page.logos.flatMap((words) => {
    const said = words
      .replace(/\s*\blogo\b\s*/gi, ' ')
      .replace(/^(?:home|go to)\b/i, '')
      .trim();
    // "Acme | Pump makers": the name, and what it makes.
    const [first = ''] = said.split(/\s+[|–—:-]\s+/);
    const from = 'alternative text of the logo';
    return first === said
      ? [{ said, from, weight: 1.2 }]
      : [
          { said: first, from, weight: 1.2 },
          { said, from, weight: 0.8 },
        ];
  });

/** What a company does or is, behind its name at the beginning of a sentence. */
const saysOfItself =
  /^(?:\s+(?:\p{Lu}[\p{L}’'.&-]*|&|and|und|et|y|e))*\s*(?:\([^()]{2,30}\))?,?\s+(?:is|are|was|has|have|offers?|provides?|speciali[sz]es?|develops?|designs?|manufactures?|supplies|makes|ist|bietet|entwickelt|est|propose|conçoit|es|ofrece|fabrica|è|offre|produce|levert|biedt)\s/u;

/** "Acme Transport is een kleine onderneming": a page without a title to speak of says in its first line whose it is. */
const firstLine =
  /^(\p{Lu}[\p{L}\d’'&.-]*(?: (?:\p{Lu}[\p{L}\d’'&.-]*|&|and|und|et|y|e|en)){0,4}) (?:is|are|ist|sind|est|es|è|is) (?:an?|the|one of|ein[er]?|eine|une?|un[ao]?|een|het|de|le|la|el|il) /u;
function fromFirstLine(page: SitePage): Named[] {
  if (page.title !== '' && !isPageWord(page.title)) return [];
  const line = page.lines.find(({ zone, text, heading }) => zone === 'main' && heading === 0 && text.length > 40);
  const said = firstLine.exec(line?.text ?? '')?.[1] ?? '';
  return plausible(said) && !/^(?:this|it|here|there|we|our|das|dies|hier|dit|hij|cette|ce|esta?|questo)\b/iu.test(said)
    ? [{ said, from: 'words about the company', weight: 2 }]
    : [];
}

/** What stands in the title and begins a sentence: "Acme | Pumps" and "Acme Pumps (AP) is run by …". */
function fromSentences(page: SitePage): Named[] {
  const parts = page.title.split(/\s+[|–—·•»:-]+\s+/).map((part) => part.trim());
  return parts
    .filter(
      (part) =>
        part.length > 2 &&
        plausible(part) &&
        page.lines.some(
          ({ text, zone }) => zone === 'main' && text.startsWith(part) && saysOfItself.test(text.slice(part.length)),
        ),
    )
    .map((said) => ({ said, from: 'words about the company', weight: 1.5 }));
}

/** What hosts add to a name that was taken: "getacme", "acmeonline". */
const around =
  /^(?:get|go|try|use|join|my)(?=.{5})|(?<=.{5})(?:online|inc|llc|ltd|usa|uk|web|shop|store|hq|corp|group)$/;

/** Words of the running text that spell the host: "High Ridge Roofing" on highridgeroofing.com. */
function fromProse(page: SitePage): Named[] {
  const hosts = hostLabelsOf(page)
    .flatMap((host) => [host, host.replace(around, '')])
    .filter((host) => host.length > 3);
  const texts = [
    meta(page, 'description', 'og:description') ?? '',
    ...page.lines.slice(0, 120).map((line) => line.text),
  ];
  for (const text of texts) {
    const words = text.slice(0, 500).split(/\s+/);
    for (let at = 0; at < words.length; at++) {
      if (!/^\p{Lu}|^\d?\p{Ll}+\p{Lu}/u.test(words[at] as string)) continue;
      for (let many = 1; many <= 5; many++) {
        const said = words
          .slice(at, at + many)
          .join(' ')
          .replace(/[’']s$|[.,:;!?)]+$/gu, '');
        if (hosts.includes(letters(said)) || hosts.includes(letters(said.replaceAll('&', '')))) {
          const more = /^(?:Company|Group|Inc\.?|Ltd\.?|GmbH|LLC)$/.exec((words[at + many] ?? '').replace(/,$/, ''));
          return [{ said: more === null ? said : `${said} ${more[0]}`, from: 'running text', weight: 1 }];
        }
      }
    }
  }
  return [];
}

/** "Raison sociale : Acme", a table's row "Company name". The line under such words may be the field of a form. */
const fromLabels = (page: SitePage): Named[] =>
  labelled(page, nameLabel)
    .filter(({ how, said }) => how !== 'sibling' && said.length < 60 && !said.includes('\n'))
    .map(({ label, said }) => ({ said, from: `label "${label.slice(0, 40)}"`, weight: 2.2 }));

/** "Anbieter: Acme UG, Ringstr. 5": up to where the address begins. */
const fromOwners = (page: SitePage): Named[] =>
  labelled(page, ownerLabel).flatMap(({ label, said }) => {
    const [name = ''] = said.split(/\n|,\s(?=[^,]*\d)/);
    return name.length < 60 && hasLegalForm(name) && plausible(name)
      ? [{ said: name, from: `label "${label.slice(0, 40)}"`, weight: 2.2 }]
      : [];
  });

/** Every place where the name may stand. */
export function everyName(page: SitePage): Named[] {
  // "Acme - Pump Makers In Kentucky", "Acme | Home": what machines are told is often a name with a slogan behind it.
  const found: Named[] = published(page, 'name').flatMap((one) => {
    const [first = ''] = one.said.split(/\s+[|–—:-]\s+/);
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
    const first = named.split(/\s+[|–—:-]\s+/)[0] as string;
    if (first !== named) found.push({ said: first, from: 'meta og:site_name', weight: 2.4 });
  }
  const holder = copyrightHolder(`© ${meta(page, 'copyright', 'rights', 'dc.rights', 'dcterms.rights') ?? ''}`);
  if (holder !== null)
    found.push({ said: holder.replace(/^copyrighted to\s+/i, ''), from: 'meta copyright', weight: 1.5 });
  found.push(...fromTitle(page), ...fromLines(page), ...fromLogos(page), ...fromLabels(page), ...fromOwners(page));
  found.push(...fromAddresses(page));
  // What the running text spells out is looked at only where no better place gives a name that the host bears out.
  if (!found.some(({ said }) => plausible(said) && !isHost.test(said) && agreement(said, hostLabelsOf(page)) > 0))
    found.push(...fromProse(page), ...fromSentences(page), ...fromFirstLine(page));
  return found;
}
