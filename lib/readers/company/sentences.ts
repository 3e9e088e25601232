import { any } from '#core/any-of.ts';
import type { SheetLine } from '#core/clipping.ts';
import { once } from '../once.ts';
import { agreement } from './agreement.ts';
import { customerLinesOf } from './customer-sections.ts';
import { bareName } from './legal-form.ts';
import { letters } from './letters.ts';
import { namesOf } from './names/names.ts';
import { hostLabelsOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { meta } from './site-page.ts';
import { weWords } from './we-words.ts';
import { isOfAnother } from './whose-clause.ts';

/** Sentences of the running text, and whether one is about the company itself. */

export interface Sentence {
  readonly text: string;
  readonly line: SheetLine | null;
}

const most = 1500;
/** "2 Mio. Euro", "Dr. Marr", "am 1. April": a full stop that ends no sentence. */
const short =
  '(?<!(?<!\\p{L})(?:Mio|Mrd|Mill|Nr|Dr|Prof|Mr|Mrs|Ms|Jr|ca|bzw|Abs|Str|approx)\\.)(?<!(?<!\\p{L})(?:am|der|die|den|dem|zum|zur|im|vom|ab) \\d{1,2}\\.)';
const cut = new RegExp(`(?<=[\\p{Ll}\\p{N})"”’»%][.!?。])${short}\\s+(?=["“„«(]?[\\p{Lu}\\p{N}])|(?<=[。！？])`, 'u');

/** What a customer says ("We have 300 employees and love it" – Ana, COO at Cargoo) is not the company speaking of itself. */
const isQuoted = ({ zone, text }: SheetLine): boolean =>
  zone === 'quote' || /^["“„«»][^"“”„«»]{20,}["”“»«](?:\s*[-–—,|]?\s*\p{Lu}.{0,120})?$/u.test(text);

/** The sentences of the page's description and of its lines; menus and other people's words left out. */
export const sentencesOf: (page: SitePage) => readonly Sentence[] = once((page) => {
  const sentences: Sentence[] = [];
  const add = (text: string, line: SheetLine | null) => {
    for (const sentence of text.length < 60 ? [text] : text.split(cut)) {
      if (sentences.length < most && sentence.length > 3) sentences.push({ text: sentence.trim(), line });
    }
  };
  const { told } = customerLinesOf(page);
  for (const [at, line] of page.lines.entries()) {
    if (
      told.has(at) ||
      isQuoted(line) ||
      line.zone === 'nav' ||
      (line.text.length < 40 && line.linked >= line.text.length)
    )
      continue;
    add(line.text, line);
  }
  // What the page is called when it is shared is often another sentence.
  for (const said of new Set([meta(page, 'description'), meta(page, 'og:description')]))
    if (said !== null) add(said, null);
  return sentences;
});

/** The company speaking, or spoken of, by language, in small letters: for either case the pattern takes many times as long to be made ready. */
const we = new RegExp(
  `(?:^|[^\\p{L}])${any(
    ...weWords,
    'the (?:company|firm|agency|group|business|bank|organi[sz]ation|studio|brand|startup)',
    '(?:company|firm|agency|group) (?:was|is)',
    'das \\p{L}*unternehmen|der \\p{L}*betrieb|die (?:firma|agentur|gesellschaft|kanzlei|gruppe)',
    "l['’](?:entreprise|agence)|(?:la|notre) société",
    'contamos|empleamos|la (?:compañía|empresa|sociedad|marca)|(?:a|nossa) empresa',
    "contiamo|l['’]azienda|(?:la )?società",
    'het bedrijf|de (?:organisatie|onderneming)',
    'företaget|bolaget|firmaet|firmaen|selskapet|bedriften|virksomheden|hos oss?',
    'firm[aęąy]|firmie|jesteśmy|spółka|společnost|yrity\\p{L}+|yhtiö\\p{L}*|cégünk|a (?:cég|vállalkozás|társaság)|(?:firma|şirketi)mız?\\p{L}*|şirket\\p{L}*',
    'компанията|фирмата|компани\\p{L}+|фирма|предприятие|компанія',
  )}(?![\\p{L}])`,
  'u',
);
const others =
  /\b(?:customers?|clients?|partners?|competitors?|parent company|kunden|clienti|clientes|muttergesellschaft|maison mère)\b/i;

/** Whether the words before `at` (or the whole sentence) have this company as their subject. */
export function ownSentence(page: SitePage, text: string, at: number): boolean {
  const before = text.slice(0, at);
  const hosts = hostLabelsOf(page);
  if (isSaidOfAnother(page, before)) return false;
  if (namesUs(page, before)) return true;
  // Nothing but the statement itself: "Founded in 1999, …", "Headquartered in Cleveland".
  if (before.replace(/[^\p{L}]/gu, '') === '') return !startsWithAnother(text, hosts);
  return we.test(before.toLowerCase()) && !others.test(before);
}

/** Whether what follows these words of a sentence is said of another firm that they name beside the company. */
export const isSaidOfAnother = (page: SitePage, before: string): boolean =>
  isOfAnother(before, (words) => namesUs(page, words));

/** Whether words name the company. */
function namesUs(page: SitePage, words: string): boolean {
  const { names, firsts } = subjectsOf(page);
  const flat = letters(words);
  return (
    firsts.some((word) => words.includes(word)) ||
    names.some((name) => flat.includes(name)) ||
    hostLabelsOf(page).some((host) => host.length > 3 && flat.includes(host))
  );
}

/**
 * What the company is called in its sentences: its names by their letters, and "Lumen" on the site of Lumen Health: how it calls
 * itself for short, where its address begins so too. The same for every sentence of a page.
 */
const subjectsOf = once((page: SitePage) => {
  const hosts = hostLabelsOf(page);
  const bare = [...new Set(namesOf(page).map(({ said }) => bareName(said)))];
  return {
    names: bare.map(letters).filter((name) => name.length > 1),
    firsts: bare
      .map((name) => name.split(/\s+/)[0] ?? '')
      .filter((word) => letters(word).length > 4 && hosts.some((host) => host.startsWith(letters(word)))),
  };
});

/** "Founded in 1999, Other Corp makes …" on Acme's page. */
function startsWithAnother(text: string, hosts: readonly string[]): boolean {
  const subject =
    /^[^,]{5,60},\s+(?:the\s+)?(\p{Lu}[\p{L}&.-]+(?:\s+\p{Lu}[\p{L}&.-]+){0,3})\s+(?:is|has|was|provides|offers|makes)\b/u.exec(
      text,
    )?.[1];
  return subject !== undefined && !/^(?:We|Our|It|The Company|They)$/i.test(subject) && agreement(subject, hosts) === 0;
}
