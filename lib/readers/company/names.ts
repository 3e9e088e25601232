import { once } from '../once.ts';
import type { Found } from '../reader.ts';
import { isA, wordsAt } from '../thing.ts';
import { fold } from '../visible.ts';
import { published } from './publisher.ts';
import { agreement, bareName, hasLegalForm, hostLabelsOf, letters, siteName } from './site.ts';
import type { SitePage } from './site-page.ts';
import { jsonLdOf, meta } from './site-page.ts';

/** What the page may call its company, from every place that such a name stands, weighed against each other and the host. */

interface Named {
  readonly said: string;
  readonly from: string;
  readonly weight: number;
  /** It stands beside the page's own word alone: "Acme : qui sommes-nous". */
  readonly isLone?: boolean;
}

/** Words that head pages, not companies. */
const pageWords =
  /^(?:home(?:page|\s?page)?|welcome.*|index|start(?:seite)?|accueil|inicio|contact(?:\s?us|o|s|e|ez[\s-]nous|i)?|kontakt|about(?:\s?us)?|über uns|ueber uns|over ons|chi siamo|quienes somos|quiénes somos|qui sommes[\s-]nous|à propos|careers?|jobs|karriere|vacatures|impressum|imprint|legal(?: notice)?|privacy.*|datenschutz.*|our (?:team|story|company|services|products)|team|portfolio|resume|curriculum vitae|services?|products?|company|unternehmen|the company|news|blog|faq|login|sign in|untitled.*|page|site|official (?:site|website)|loading.*|za nas|o nas|o firmie|om oss|om os|tietoa meistä|за нас|контакти|会社概要|会社情報|お問い合わせ|ホーム)$/iu;
export const isPageWord = (said: string): boolean => pageWords.test(said);
const slogan =
  /[!?]|\.\s|\b(?:we|you|your|our|best|leading|for|with|buy|get|how|why|the way|wir|ihre?|vous|votre|nos|pour|para)\b/i;

/** The holder named after a copyright sign: "© 2024 Acme Ltd. All rights reserved" gives "Acme Ltd". */
export function copyrightHolder(line: string): string | null {
  const year = '(?:(?:19|20)\\d{2}(?:\\s*[-–—/]\\s*(?:\\d{2,4}|present|heute))?)';
  const mark = `(?:©|\\(c\\)(?=\\s*\\d)|&copy;|copyrights?\\b|ⓒ)`;
  const after = new RegExp(`${mark}(?:\\s*(?:${mark}|${year}|by|:|,|\\.(?!\\w)|\\||-|–))*\\s*(.*)$`, 'iu').exec(line);
  let rest = after?.[1] ?? '';
  if (rest === '' || /^all rights/i.test(rest)) {
    const before = new RegExp(
      `(?:^|reserved[,.:]?\\s+)([^|©]{2,60}?)\\s*(?:copyright\\s*)?${mark}\\s*${year}`,
      'iu',
    ).exec(line);
    rest = before?.[1] ?? '';
  }
  const name = (
    rest.split(
      /\s*(?:[|•·♦»]|\s[-–—]\s|(?:\.\s+|,\s+|\s+)(?=(?:all|alle|tous|todos|tutti|alla)\s+(?:rights|rechte|droits|los|i|rechten)|alle rechten|inh\.|inhaber|a california|powered|design|developed|website|site\b|site by|made|created|built|hosted|privacy|terms|impressum|legal|mit sitz|registered|is a |are |\d{1,4}\s)|\bT&C\b|(?<![A-Z]|\b(?:Inc|Co|Ltd|St|Corp|[A-Z])),?\.\s)/iu,
    )[0] ?? ''
  )
    .replace(/^(?:by|of|von|par|the copyright of)\s+/i, '')
    .replace(/\s*\b(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)?\d\d|present))?\b\s*/g, ' ')
    // "Acme Inc. AcmeTube is a product of …": the next sentence is not the name.
    .replace(/(?<=\b(?:Inc|Ltd|LLC|Corp|GmbH|B\.V)\.)\s+(?!(?:&|Co|KG|Ltd|Inc)\b)\p{Lu}.*$/u, '')
    .replace(/\s*\(?(?:®|™)\)?/g, '')
    .replace(/(?<!Inc|Ltd|Co|Corp|S\.A|S\.L|B\.V|N\.V|L)[\s.,;:–-]+$/u, '')
    .trim();
  return name.length > 1 &&
    name.length <= 60 &&
    !/^(?:all rights|copyright|your company|company name|privacy)/i.test(name)
    ? name
    : null;
}

function fromTitle(page: SitePage): Named[] {
  const found: Named[] = [];
  for (const [title, from] of [
    [page.title, 'title'],
    [meta(page, 'og:title') ?? '', 'meta og:title'],
  ] as const) {
    const parts = title
      .split(/\s+[|–—·•»«:~>/-]+\s+|\s*[|»«]\s*|:\s+|\s+[–—]\s*/)
      .map(fold)
      .filter(Boolean);
    parts.forEach((said, at) => {
      const isLone = parts.length > 1 && !isPageWord(said) && parts.every((part) => part === said || isPageWord(part));
      const weight = parts.length === 1 ? 1 : isLone || at === parts.length - 1 ? 2 : at === 0 ? 1.5 : 1;
      found.push({ said, from, weight, isLone });
    });
    // "Advertising on Acme"
    for (const part of parts) {
      const on = /\s(?:on|at|by|with|bei|chez|mit|von)\s+(\p{Lu}[\p{L}\d]+)$/u.exec(part);
      if (on !== null) found.push({ said: on[1] as string, from, weight: 1 });
    }
    // "Contact Acme Widgets in Gouda", "About Acme"
    const about =
      /^(?:contact|about|welcome to|careers? at|jobs at|working at|join|über|willkommen bei|bienvenue chez|over)\s+(.{2,40})$/iu.exec(
        parts[0] ?? '',
      );
    if (about !== null) found.push({ said: (about[1] as string).replace(/\s+(?:in|-)\s+.*$/, ''), from, weight: 1 });
  }
  return found;
}

function fromLines(page: SitePage): Named[] {
  const found: Named[] = [];
  const lines = page.lines;
  for (const [at, line] of lines.entries()) {
    const text = line.text;
    if (text.length < 400 && /©|\(c\)\s*\d|copyright/i.test(text)) {
      const own = text.split(
        /(?=\b(?:website|web\s?design|site|powered|designed|developed|design)\b[^|]{0,30}\bby\b)/i,
      )[0] as string;
      const holder =
        copyrightHolder(own) ??
        (/^©?[\s\d–-]*(?:copyright)?[\s\d–-]*$/i.test(text) ? (lines[at + 1]?.text ?? null) : null);
      if (holder !== null && holder.length <= 60)
        found.push({ said: holder, from: 'copyright line', weight: line.zone === 'foot' ? 2 : 1.5 });
    } else if (
      text.length <= 60 &&
      hasLegalForm(text) &&
      /^\p{Lu}|^\d?\p{L}+\p{Lu}/u.test(text) &&
      !/[:@]/.test(text) &&
      line.linked < text.length
    ) {
      found.push({ said: text, from: 'line with a legal form', weight: line.zone === 'foot' ? 1.6 : 1.4 });
    } else if (line.zone === 'foot' && text.length < 200) {
      const first = text.split(/\s*[|♦•·]\s*/)[0] as string;
      if (first !== text && hasLegalForm(first) && first.length < 60)
        found.push({ said: first, from: 'line with a legal form', weight: 2.2 });
    }
    if (found.length > 60) break;
  }
  return found;
}

const fromLogos = (page: SitePage): Named[] =>
  page.logos.map((words) => ({
    said: words
      .replace(/\s*\blogo\b\s*/gi, ' ')
      .replace(/^(?:home|go to)\b/i, '')
      .trim(),
    from: 'alternative text of the logo',
    weight: 1.2,
  }));

/** Words of the running text that spell the host: "Peak View Roofing" on peakviewroofing.com. */
function fromProse(page: SitePage): Named[] {
  const hosts = hostLabelsOf(page).filter((host) => host.length > 3);
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
        if (hosts.includes(letters(said))) {
          const more = /^(?:Company|Group|Inc\.?|Ltd\.?|GmbH|LLC)$/.exec((words[at + many] ?? '').replace(/,$/, ''));
          return [{ said: more === null ? said : `${said} ${more[0]}`, from: 'running text', weight: 1 }];
        }
      }
    }
  }
  return [];
}

/** Every place where the name may stand. */
function everyName(page: SitePage): Named[] {
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
  const holder = copyrightHolder(`© ${meta(page, 'copyright') ?? ''}`);
  if (holder !== null)
    found.push({ said: holder.replace(/^copyrighted to\s+/i, ''), from: 'meta copyright', weight: 1.5 });
  found.push(...fromTitle(page), ...fromLines(page), ...fromLogos(page));
  // What the running text spells out is looked at only where no better place gives a name that the host bears out.
  if (!found.some(({ said }) => plausible(said) && agreement(said, hostLabelsOf(page)) > 0))
    found.push(...fromProse(page));
  return found;
}

/** A name of some words, not a sentence, a menu or a web address. */
function plausible(said: string): boolean {
  const words = said.split(/\s+/).length;
  return (
    said.length > 1 &&
    said.length <= 60 &&
    words <= 7 &&
    !pageWords.test(said) &&
    /\p{L}/u.test(said) &&
    !/^https?:|@|[{}<>\\]|\d{5,}/.test(said)
  );
}

/** A title alone that neither the host nor a legal form bears out is a headline, not a name. */
const isHeadline = ({ sources, agreed, best }: Rated): boolean =>
  agreed === 0 && best.isLone !== true && !hasLegalForm(best.said) && [...sources].every((from) => /title$/.test(from));

interface Rated {
  rate: number;
  readonly sources: Set<string>;
  best: Named;
  readonly agreed: number;
}

/** The company's names, best first; empty where nothing on the page bears one out. */
export const namesOf: (page: SitePage) => readonly Found[] = once((page) => {
  const hosts = hostLabelsOf(page);
  const rated = new Map<string, Rated>();
  for (const raw of everyName(page)) {
    const said = fold(raw.said).replace(/^[\s|•·–-]+|[\s|•·,–-]+$/gu, '');
    if (!plausible(said)) continue;
    const key = letters(bareName(said));
    if (key === '') continue;
    const agreed = agreement(said, hosts);
    const dull =
      (slogan.test(said) ? 1.5 : 0) +
      (/^(?:www\.)?[\w-]+\.[a-z]{2,6}$/i.test(said) ? 1 : 0) +
      (said.split(/\s+/).length > 5 ? 1 : 0);
    const had = rated.get(key);
    const rate = raw.weight + agreed * 1.2 - dull;
    if (had === undefined) rated.set(key, { rate, sources: new Set([raw.from]), best: { ...raw, said }, agreed });
    else {
      if (!had.sources.has(raw.from)) had.rate = Math.max(had.rate, rate) + 0.8;
      had.sources.add(raw.from);
      if (raw.weight > had.best.weight) had.best = { ...raw, said };
    }
  }
  const order = [...rated.entries()].sort(([, a], [, b]) => b.rate - a.rate);
  const [first] = order;
  if (first === undefined || first[1].rate < 2 || isHeadline(first[1])) return [];
  return order
    .filter(([key, one]) => key === first[0] || one.rate > 3)
    .slice(0, 8)
    .map(([, one]) => ({ said: one.best.said, from: one.best.from, also: [...one.sources] }))
    .flatMap(({ said, from, also }) => [
      { said, from },
      ...also.filter((other) => other !== from).map((other) => ({ said, from: other })),
    ]);
});

/** Other names of the same company: legal names, and the names it gives itself for machines. */
export function aliasesOf(page: SitePage): Found[] {
  const main = letters(namesOf(page)[0]?.said ?? '');
  const hosts = hostLabelsOf(page);
  const given = published(page, 'legalName', 'alternateName', 'name');
  const legal = fromLines(page).filter(
    ({ said }) => hasLegalForm(said) && (agreement(said, hosts) > 0 || letters(said).includes(main)),
  );
  const seen = new Set([main]);
  return [...given, ...legal].flatMap(({ said, from }) => {
    const key = letters(said);
    if (!plausible(said) || main === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ said: fold(said), from }];
  });
}
