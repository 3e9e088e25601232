import type { SheetLine } from '#core/clipping.ts';
import { any } from '../any-of.ts';
import { hasLegalForm } from '../legal-form.ts';
import { letters } from '../letters.ts';
import { addressesOf } from '../places/addresses.ts';
import { hostLabelsOf } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { beforeName, isPageWord, plausible } from './name-words.ts';
import type { Named } from './named.ts';

/** Names in sentences. */

/** What a company does or is, behind its name at the beginning of a sentence. */
const saysOfItself = new RegExp(
  `^(?:\\s+(?:\\p{Lu}[\\p{L}’'.&-]*|&|and|und|et|y|e))*\\s*(?:\\([^()]{2,30}\\))?,?\\s+${any(
    'is|are|was|has|have|(?:also |now |proudly )?(?!as|its|this|vs|plus|reviews|news|pages)[a-z]{2,}s',
    'ist|sind|bietet|entwickelt|fertigt|steht für|plant|baut|liefert|berät|betreut',
    'est|propose|conçoit|fabrique|réalise|vous (?:propose|accueille|accompagne)|es|ofrece|fabrica|realiza|se dedica|atende|oferece|produz',
    'è|offre|opera|produce|nasce|si occupa|levert|biedt|verzorgt|maakt|bouwt|är|er|erbjuder|utför|tilbyder|tilbyr|on|tarjoaa',
    'oferuje|produkuje|jest|nabízí|vyrábí|oferă|produce|je|выполняет|производит|предлагает|оказывает|занимается|adalah|chuyên',
  )}(?=[\\s.,])`,
  'u',
);
/** What stands between the name and what it does, without a space; a dash is "is" in Russian. */
const easternVerb = /^(?:は|では|专业|專業|是|成立|致力|主要|位于|(?:은|는|이|가) |\s[-–—]\s(?=\p{Script=Cyrillic}))/u;
/** "The", "Die": what may stand before the name at the beginning of a sentence. */
const article = /^(?:the|der|die|das|la|le|les|el|los|il|lo|de|het|den|компания|фирма|a|o|as|os)\s+|^l['’]/iu;
/** "At Acme, we …": where it is that somebody speaks. */
const speaksAt = /^(?:(?:here )?at|with|bei|chez|bij|hos|presso|(?:aqui )?na|en)\s+$/iu;
/** Firms in quotes, as Russian pages write them. */
const quoted = /^[«"„“](.+)[»"“”]$/u;

/** "Acme Transport is een kleine onderneming": a page without a title to speak of says in its first line whose it is. */
const firstLine =
  /^(\p{Lu}[\p{L}\d’'&.-]*(?: (?:\p{Lu}[\p{L}\d’'&.-]*|&|and|und|et|y|e|en)){0,4}) (?:is|are|ist|sind|est|es|è) (?:an?|the|one of|ein[er]?|eine|une?|un[ao]?|een|het|de|le|la|el|il) /u;
export function fromFirstLine(page: SitePage): Named[] {
  if (page.title !== '' && !isPageWord(page.title)) return [];
  const line = page.lines.find(({ zone, text, heading }) => zone === 'main' && heading === 0 && text.length > 40);
  const said = firstLine.exec(line?.text ?? '')?.[1] ?? '';
  return plausible(said) && !/^(?:this|it|here|there|we|our|das|dies|hier|dit|hij|cette|ce|esta?|questo)\b/iu.test(said)
    ? [{ said, from: 'words about the company', weight: 2 }]
    : [];
}

/** Whether a sentence begins with the name and says what it does, or speaks of being there. */
function isSubject(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || at > 20) return false;
  const [before, after] = [
    text.slice(0, at).replace(/[«"„“]$/u, ''),
    text.slice(at + name.length).replace(/^[»"“”]/u, ''),
  ];
  return (
    ((before === '' || before.replace(article, '') === '') && (saysOfItself.test(after) || easternVerb.test(after))) ||
    (speaksAt.test(before) && /^,? \p{L}/u.test(after) && text.length > name.length + 25)
  );
}

/** "Acme Upholstery, 14 Mill Lane", "Acme Upholstery" at the foot: the name, and how it is reached. */
const isSigned = (name: string, { text, zone, heading, linked }: SheetLine): boolean =>
  heading === 0 &&
  text.length < 160 &&
  text.startsWith(name) &&
  (text.length === name.length
    ? zone === 'foot' && linked === 0
    : /^\s*[,|•·–-]\s*(?:\p{L}+\.? ){0,3}[(+]?\d/u.test(text.slice(name.length)));

/** "Acme logo": the name alone. */
export const withoutLogo = (words: string): string =>
  words
    .replace(/\s*\blogo\b\s*/gi, ' ')
    .replace(/^(?:home|go to)\b|\b(?:home ?page|web ?site)$/i, '')
    .trim();

/** What stands in the title, in the logo, in letters in the page's head or alone with its legal form, and begins a sentence or signs the page. */
export function fromSentences(page: SitePage): Named[] {
  // "Acme Corp" alone on a line, where the title says "Untitled".
  const alone = page.lines.flatMap(({ text }) => (text.length < 41 && hasLegalForm(text) ? [text] : []));
  const titled = [page.title, meta(page, 'og:title') ?? '']
    .flatMap(titleParts)
    .flatMap((part) => [part, part.replace(beforeName, '')]);
  const drawn = page.logos.slice(0, 2).map(withoutLogo);
  return [...new Set([...titled, ...alone.slice(0, 5), ...drawn])]
    .map((part) => quoted.exec(part)?.[1] ?? part)
    .filter(
      (part) =>
        part.length > 2 &&
        plausible(part) &&
        /^[\p{Lu}\p{Lo}\d]|^\p{Ll}+\p{Lu}/u.test(part) &&
        page.lines.some(
          (line) =>
            (line.zone === 'main' && isSubject(part, line.text)) ||
            isSigned(part, line) ||
            (line.text === part && line.linked === 0 && drawn.includes(part)),
        ),
    )
    .map((said) => ({ said, from: 'words about the company', weight: 1.5 }));
}

/** "Welcome to Acme Castings. We cast …", "Herzlich willkommen bei der Tischlerei Acme!" */
const welcome = new RegExp(
  `(?:^|[.!] )(?:a (?:very )?warm |herzlich )?${any(
    'welcome (?:to|at)|willkommen (?:bei|im|in|auf|beim)|bienvenue (?:chez|à|au|sur)|bienvenid[oa]s? (?:a|al)|benvenuti (?:da|in|al|alla|presso)',
    'welkom (?:bij|op)|välkommen till|velkommen til|bem[- ]vindo (?:à|ao)|witamy w(?: firmie)?|vítejte (?:u|v|ve)|tervetuloa',
  )} (?:(?:the (?:website|home ?page|web ?site|official (?:web)?site) of|der|dem|den|die|das|the|la|le|el|il|het|de|firma|firmy) |l['’])*((?:\\p{Lu}|\\d)[^.!?,:;()|–—]{2,50})`,
  'iu',
);
export function fromWelcome(page: SitePage): Named[] {
  const lines = page.lines.filter(({ zone, text }) => zone !== 'nav' && zone !== 'quote' && text.length < 400);
  const said = lines.slice(0, 60).flatMap(({ text }) => welcome.exec(text)?.[1]?.trim() ?? [])[0];
  return said === undefined ||
    !/^[\p{Lu}\d]/u.test(said) ||
    !plausible(said) ||
    isOfPage.test(said) ||
    said
      .split(' ')
      .slice(1)
      .some((word) => /^\p{Ll}{4}/u.test(word))
    ? []
    : [{ said, from: 'words about the company', weight: 2 }];
}
/** "About Acme" over a part of the page, where other lines speak of Acme, too, and one says what it does or is. */
const about =
  /^(?:about|über|over|à propos d[e’']|sobre|acerca de|om|о компании) ?(\p{Lu}[^.!?,:;()|]{1,40}|\p{Ll}\p{Lu}[^.!?,:;()|]{1,40})$/iu;
export function fromAbout(page: SitePage): Named[] {
  const places = addressesOf(page).map(({ city }) => city);
  const isSpokenOf = (said: string): boolean => {
    const others = page.lines.filter(({ text, zone }) => zone !== 'nav' && text.includes(said) && !about.test(text));
    return (
      others.length > 1 &&
      others.some(({ text, heading }) => heading > 0 || isSubject(said, text) || text.includes('©'))
    );
  };
  return page.lines
    .filter(({ heading, zone, text }) => heading > 0 && zone === 'main' && text.length < 60)
    .slice(0, 6)
    .flatMap(({ text }) => about.exec(text)?.[1]?.trim() ?? [])
    .filter(
      (said) =>
        /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(said) &&
        plausible(said) &&
        !isOfPage.test(said) &&
        !/^(?:The |Us$|Dr\.? |Mrs?\.? |Ms\.? |Prof\.? )/u.test(said) &&
        !places.includes(said) &&
        isSpokenOf(said),
    )
    .slice(0, 1)
    .map((said) => ({ said, from: 'words about the company', weight: 2 }));
}

/** "Welcome to My Homepage", "… our New Site" */
const isOfPage =
  /(?<!\p{L})(?:my|our|your|this|unser\p{L}*|mein\p{L}*|notre|mon|ma|votre|nuestr\p{L}+|nostr\p{L}+|onze|mijn|web ?sites?|home ?pages?|web ?page|page|site|blog|world|forum|wiki|club|nginx|apache|server|internet\p{L}*)(?!\p{L})/iu;

/** "The Centre for Acme Medicine (CAM), is …" on cam-centre.org: what the host's letters stand for. */
const spelledOut = /^(\p{Lu}[^().,;:]{5,70}) \(([A-Z]{2,7})\)/u;
const isCapital = (words: string): boolean => words.split(' ').every((word) => /^\p{Lu}|^\p{Ll}{1,3}$|^&$/u.test(word));
export function fromInitials(page: SitePage): Named[] {
  const hosts = hostLabelsOf(page);
  return page.lines.flatMap(({ text }) => {
    const [, said = '', initials = ''] = spelledOut.exec(text) ?? [];
    return isCapital(said) && plausible(said) && hosts.some((host) => host.includes(letters(initials)))
      ? [{ said, from: 'words about the company', weight: 3 }]
      : [];
  });
}

/** What hosts add to a name that was taken: "getacme", "acmeonline". */
const around =
  /^(?:get|go|try|use|join|my)(?=.{5})|(?<=.{5})(?:online|inc|llc|ltd|usa|uk|web|shop|store|hq|corp|group)$/;

const legal = /^(?:Company|Group|Inc\.?|Ltd\.?|GmbH|LLC|SARL|SAS|S\.?r\.?l\.?|S\.?L\.?|B\.?V\.?|AB|AS|Oy)$/;
/** The name with what belongs to it: "Acme Castings" alone in a heading or in letters above an address, "ACME WOOD, SARL …" in a sentence. */
function wholeName(said: string, after: readonly string[], isAlone: boolean): string {
  const bare = after.slice(0, 4).map((word) => word.replace(/,$/, ''));
  const ends = bare.findIndex((word) => legal.test(word));
  if (ends === 0) return `${said} ${bare[0]}`;
  const more = isAlone && after.length < 4 ? after : bare.slice(0, Math.max(0, ends));
  const isName =
    more.length > 0 &&
    more.every((word) => /^(?:\p{Lu}|&$)/u.test(word)) &&
    !isPageWord(more.join(' ')) &&
    plausible(`${said} ${more.join(' ')}`);
  return isName ? `${said} ${more.join(' ').replace(/[.,:;]+$/, '')}` : said;
}

/** Words, and names in Latin letters among those of the East, which stand beside each other without a space. */
const east = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const between = new RegExp(`\\s+|(?<=[\\w.])(?=${east})|(?<=${east})(?=\\w)`, 'u');

/** "At karbonit we …": in small letters a name stands where somebody says where they are. */
const fromSmallLetters = (page: SitePage, hosts: readonly string[]): Named[] => {
  const words = page.lines
    .filter(({ text, zone }) => zone === 'main' && text.length < 500)
    .flatMap(({ text }) => [
      ...text.matchAll(/(?<![\p{L}@.])(?:at|bei|chez|bij|hos|presso) (\p{Ll}[\p{Ll}\d]{4,})(?=[\s,])/giu),
    ])
    .map(([, word]) => word as string);
  const said = words.find((word) => hosts.includes(letters(word)));
  return said === undefined ? [] : [{ said, from: 'running text', weight: 1 }];
};

/** Words of the running text that spell the host: "High Ridge Roofing" on highridgeroofing.com. */
export function fromProse(page: SitePage): Named[] {
  const hosts = hostLabelsOf(page)
    .flatMap((host) => [host, host.replace(around, '')])
    .filter((host) => host.length > 3);
  // What a line says alone: a first heading, or what stands above the street.
  const isAlone = new Set(
    page.lines.flatMap(({ text, heading, linked }, at) =>
      linked === 0 && (heading === 1 || addressesOf(page).some((one) => one.at > at && one.at < at + 3))
        ? [text, text.replace(beforeName, '')]
        : [],
    ),
  );
  const texts = [
    ...page.lines.flatMap(({ text, heading }) => (heading === 1 ? [text.replace(beforeName, '')] : [])).slice(0, 2),
    meta(page, 'description', 'og:description') ?? '',
    ...page.lines.slice(0, 120).map((line) => line.text),
  ];
  for (const text of texts) {
    const words = text.slice(0, 500).split(between);
    for (let at = 0; at < words.length; at++) {
      if (!/^\d*\p{Lu}|^\d*\p{Ll}+\p{Lu}|^\d+(?:st|nd|rd|th)?$/u.test(words[at] as string)) continue;
      for (let many = 1; many <= 5; many++) {
        const said = words
          .slice(at, at + many)
          .join(' ')
          .replace(/[’']s$|[.,:;!?)]+$/gu, '');
        if (hosts.includes(letters(said)) || hosts.includes(letters(said.replaceAll('&', ''))))
          return [
            {
              said: wholeName(said, words.slice(at + many), at === 0 && isAlone.has(text)),
              from: 'running text',
              // A name of several words that is all of the host is no chance.
              weight: many > 1 && isAlone.has(text) ? 1.4 : 1,
            },
          ];
      }
    }
  }
  return fromSmallLetters(page, hosts);
}
