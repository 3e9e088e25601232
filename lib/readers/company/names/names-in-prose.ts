import { hasLegalForm, hostLabelsOf, letters } from '../site.ts';
import { meta, type SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { isPageWord, plausible } from './name-words.ts';
import type { Named } from './named.ts';

/** Names in sentences. */

/** What a company does or is, behind its name at the beginning of a sentence. */
const saysOfItself =
  /^(?:\s+(?:\p{Lu}[\p{L}’'.&-]*|&|and|und|et|y|e))*\s*(?:\([^()]{2,30}\))?,?\s+(?:is|are|was|has|have|offers?|provides?|speciali[sz]es?|develops?|designs?|manufactures?|supplies|makes|ist|bietet|entwickelt|est|propose|conçoit|es|ofrece|fabrica|è|offre|produce|levert|biedt)\s/u;

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

/** What stands in the title and begins a sentence: "Acme | Pumps" and "Acme Pumps (AP) is run by …". */
export function fromSentences(page: SitePage): Named[] {
  // "Acme Corp" alone on a line, where the title says "Untitled".
  const alone = page.lines.flatMap(({ text }) => (text.length < 41 && hasLegalForm(text) ? [text] : []));
  return [...titleParts(page.title), ...alone.slice(0, 5)]
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

/** Words of the running text that spell the host: "High Ridge Roofing" on highridgeroofing.com. */
export function fromProse(page: SitePage): Named[] {
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
