import type { SheetLine } from '#core/clipping.ts';
import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { ofOthers } from '../of-others.ts';
import { isStreet } from '../places/town-words.ts';
import { published } from '../publisher.ts';
import { meta, type SitePage } from '../site-page.ts';
import { labelApart } from './labels-apart.ts';
import { messengers } from './messenger-links.ts';
import { ofPress } from './of-press.ts';
import { phoneLinks } from './phone-links.ts';
import { digitsOf, firstOf, isShaped, number, plausible, wholeLine } from './phone-shapes.ts';
import { fax, faxNumber, phoneAndFax, phoneLabel, register, registeredUnder } from './phone-words.ts';

/** The company's telephone numbers, the one that stands most plainly first. Never a fax number. */

/** "Minden, NE 68959 308.832.0000": between a state's code and the number behind it stands no mark. */
const afterZip =
  /(?<=\b[A-Z][A-Za-z]+\.?,?\s\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)[\s,.]+(?=\(?\d{3}\)?[\s./-]{1,2}\d{3}[\s.-]\d{4}(?!\d))/g;

/** "0161 496 0100 (fax)"; in "Tel: 0161 496 0100 Fax: 0161 …" the word is the next number's. */
const faxBehind = /^\s*\(?fax(?!\)?\s*[.:：]*\s*[\d(+])/i;

/** "ext. 4" behind a number is its own. */
const extension = /[\s,;(]*(?:ext(?:ension)?|x|durchwahl|dw|int(?:erno)?|anexo|ramal|poste|toestel)[\s.:#]*\d{1,5}\)?/i;
/** "4350 · 1300 555 012": a dot with room on both sides parts a code from a number; an area code begins with a zero. */
const parting = /(?<=(?<![\d-])[1-9]\d{3,5})\s+[·–—-]\s+(?=[+(\d])|(?<=\d)\s+[·–—-]\s+(?=[+(])/g;
/** What stands beside a number, without another one: "785/555-0142 or 800-555-0142". */
const besides = (words: string): number =>
  words
    .replace(number, '')
    .replace(extension, '')
    // "info@acme.com (800) 555-0142", "info at acme.com"
    .replace(/\S+@\S+|[\w.-]+ (?:at|\(at\)|\[at\]) [\w-]+(?:\.[a-z]{2,})+/gi, '')
    .replace(/\b(?:or|and|oder|und|ou|et|o|y)\b/i, '')
    .trim().length;

/** The label as it stands: "Phone", "Tel.". */
const labelIn = (near: string): string => /([\p{L}][\p{L}. ]{0,18}?)\s*[.:：)]*\s*$/u.exec(near)?.[1] ?? near.trim();

/** "(1-800-356-9377)", "0180 5 555012 (14": a bracket that only opens, and what stands in it behind the number, is none of it. */
const closed = (words: string): string =>
  words.startsWith('(') && !words.includes(')') ? words.slice(1) : words.replace(/(?<=\d)\s*\([^)]*$/, '');
/** "0900 555012 1,99 €/Min": what a call costs begins with the last digits. */
const price = /^(?:[,.]\d{1,2})?\s*(?:€|eur\b|euro|ct\b|cents?\b|p\s?(?:\/|per))/i;
const withoutPrice = (words: string, after: string): string =>
  price.test(after) ? words.replace(/(?<=\d)\s+\d{1,2}$/, '') : words;
/** "1-800-FLOWERS" before its digits. */
const vanity = /\b1?-?8\d\d-(?:[A-Z]{5,8}|[A-Z]{2,5}-[A-Z]{2,5})\s*[(=:–-]*\s*$/;
/** What parts the pieces of a line. */
const marks = /[|•·♦;*]|\s[–—-]\s/;

function inLine(line: SheetLine, before: string): Found[] {
  const found: Found[] = [];
  let rest = line.text.replace(afterZip, ' | ').replace(parting, ' | ');
  let passed = '';
  for (let i = 0; i < 6; i++) {
    const hit = number.exec(rest);
    if (hit === null) break;
    const lead = passed + rest.slice(0, hit.index);
    const after = rest.slice(hit.index + hit[0].length, hit.index + hit[0].length + 24);
    const words = firstOf(closed(withoutPrice(hit[0].replace(/^[\s.·/–-]+|[\s.·/–-]+$/g, ''), after)));
    const near = lead.trim() === '' ? before : lead.slice(-40);
    // "(512) 615-98xx": what a template left to fill in; "219-801-PUMP": the rest is on a keypad.
    const isCut = /^x{2}/i.test(after) || /^-[A-Z]{2}/.test(after);
    const isBoth = phoneAndFax.test(near.slice(-30));
    const isFax = !isBoth && (fax.test(near.slice(-22)) || faxBehind.test(after));
    const isLabelled =
      isBoth ||
      (phoneLabel.test(near) && !registeredUnder.test(lead)) ||
      vanity.test(near) ||
      /^\s*[([–-]?\s*(?:voice|phone|tel|office|main|direct|cell|mobile|toll[- ]free|local|reception)/i.test(after);
    // "(201) 555-0111 | FAX (201) 555-0112": alone between the marks that part a line.
    const [ahead = ''] = lead.split(marks).slice(-1);
    const [behind = ''] = rest.slice(hit.index + hit[0].length).split(marks);
    const ofAddress = isStreet(lead) && /[.,|]\s*$/.test(lead) && !/\p{L}/u.test(behind) && isShaped(words);
    const alone = line.text.length < 120 && besides(ahead) + besides(behind) < 6 && isShaped(words);
    // "962 339 890 - 962 339 494" and nothing else: behind no label, not of a register either.
    const isWhole = wholeLine.test(line.text) && !register.test(before);
    const footing = line.zone !== 'main' && line.zone !== 'nav' && isShaped(words) && line.text.length < 260;
    if (
      !isFax &&
      !isCut &&
      (isLabelled || !(register.test(near) || registeredUnder.test(lead))) &&
      (isLabelled ||
        alone ||
        isWhole ||
        footing ||
        (ofAddress && line.text.length < 160) ||
        (/^\+\d/.test(words) && line.text.length < 200)) &&
      plausible(words, isLabelled || isWhole)
    ) {
      found.push({
        said: words,
        from: isLabelled
          ? `label "${labelIn(near.slice(-20))}"`
          : `number in the ${line.zone === 'foot' ? 'footer' : line.zone === 'head' ? 'header' : 'text'}`,
      });
    }
    passed = `${lead}${hit[0]}`;
    rest = rest.slice(hit.index + hit[0].length);
  }
  return found;
}

/** "Tel: (937)" above "555-0142": a number over two lines, or over two cells of a table, is one. */
function unbroken(lines: readonly SheetLine[], at: number): SheetLine {
  const line = lines[at] as SheetLine;
  const next = lines[at + 1]?.text ?? '';
  const [half = ''] = line.text.length < 40 ? (/\(?\+?\d{2,5}\)?[-–./]?$/.exec(line.text) ?? []) : [];
  const lead = line.text.slice(0, line.text.length - half.length);
  return half !== '' &&
    (lead === '' ? /^\(\d+\)/.test(half) : phoneLabel.test(lead)) &&
    /^[-–]?\s?\d[\d\s.-]{5,12}\d$/.test(next)
    ? { ...line, text: `${line.text} ${next}` }
    : line;
}

const shortBefore = (line: SheetLine | undefined): string =>
  line !== undefined && line.text.length < 30 ? line.text : '';

/** "Call 0113 496 0123 for a quote": what the title, the description or a linked picture say, where nothing on the page itself does. */
const inHead = (page: SitePage): Found[] =>
  [meta(page, 'description', 'og:description') ?? '', page.title, ...page.links.map(({ text }) => text)]
    .filter((text) => text.length < 260)
    .flatMap((text) => inLine({ text, heading: 0, zone: 'foot', linked: 0 }, ''))
    .map(({ said }) => ({ said, from: 'title or description' }));

/** Numbers, best first. Many numbers without one that stands in the page's head or foot are a directory: none is the company's. */
export const phonesOf: (page: SitePage) => readonly Found[] = once((page) => {
  const lines = page.lines;
  const told = published(page, 'telephone', 'contactPoint.telephone', 'address.telephone').filter(({ said }) =>
    plausible(said, true),
  );
  const linked = phoneLinks(page);
  const written = lines.flatMap((line, at) =>
    inLine(unbroken(lines, at), labelApart(lines, at) ?? shortBefore(lines[at - 1])).flatMap((found) =>
      ofOthers(lines, at) || ofPress(page, at) ? [] : [{ ...found, zone: line.zone }],
    ),
  );
  // What is a fax number in one place is one in the others, unless a label there says that it is for both.
  const faxes = new Set(
    lines.flatMap(({ text }) => [...text.matchAll(faxNumber)].map((hit) => digitsOf(hit[1] as string).slice(-7))),
  );
  const isCalled = ({ said, from }: Found) =>
    from?.startsWith('label') === true || !faxes.has(digitsOf(said).slice(-7));
  const called = written.filter(isCalled);
  const outside = called.filter(({ zone }) => zone === 'foot' || zone === 'head');
  const labelled = called.filter(({ from }) => from?.startsWith('label'));
  const found: Found[] = [
    ...told,
    ...linked.filter(({ foot }) => foot),
    ...outside,
    ...linked,
    ...labelled,
    ...called,
    ...messengers(page),
  ].map(({ said, from }) => ({ said, ...(from === undefined ? {} : { from }) }));
  if (found.length === 0) found.push(...inHead(page));
  const distinct = new Set(found.map(({ said }) => digitsOf(said).slice(-7)));
  // Numbers that cost the caller nothing are last: they say nothing of where the company is.
  const isFree = (words: string) =>
    /^(?:\+?1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\b|^00[\s-]?800|^0800|^1[38]00\s\d{3}\s/.test(words);
  found.sort((a, b) => Number(isFree(a.said)) - Number(isFree(b.said)));
  return told.length === 0 && outside.length === 0 && distinct.size > 8 ? [] : found;
});
