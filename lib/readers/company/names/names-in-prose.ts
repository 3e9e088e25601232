import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { hasLegalForm } from '../legal-form.ts';
import { meta, type SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { beforeName, plausible } from './name-words.ts';
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

/** Whether a sentence begins with the name and says what it does, or speaks of being there. */
export function isSubject(name: string, text: string): boolean {
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

/** Whose a logo is, and what it is drawn in: "Logo de Acme blanco". */
const logoOf = /^[Ll]ogo(?:tipo)? (?:de(?: la|l)?|di|da|do|du|von|van|of) (?=\p{Lu})/u;
const drawnIn =
  /(?<=\S\s+)(?:white|black|colou?r|wei(?:ß|ss)|schwarz|farbe|blanc|noir|blanco|negro|bianco|nero|wit|zwart)$/iu;
/** "Acme logo": the name alone. */
export const withoutLogo = (words: string): string =>
  (/\blogo(?:tipo)?\b/i.test(words) ? words.replace(logoOf, '').replace(drawnIn, '') : words)
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
