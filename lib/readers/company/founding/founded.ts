import type { Found } from '../../reader.ts';
import { namesOf } from '../names/names.ts';
import { labelled, pairsOf } from '../pairs.ts';
import { published } from '../publisher.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import { bareName, letters } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { meta } from '../site-page.ts';
import { byWhom } from './founders.ts';
import { says } from './founding-ways.ts';
import {
  beginning,
  foundedLabel,
  notIt,
  notSince,
  ofBirth,
  ofPart,
  ofPerson,
  ours,
  since,
  stillIt,
  year,
} from './founding-words.ts';

/** When the company was founded, where the page says so. */

/** The patterns that a text may meet. */
const waysIn = (text: string): { readonly pattern: RegExp; readonly isSure: boolean }[] =>
  says
    .filter(({ hint }) => hint.test(text))
    .flatMap(({ ways, isSure = false }) => ways.map((pattern) => ({ pattern, isSure })));

/** Words without the company's own name, which may speak of an office, a museum, a foundation. */
const unnamed = (page: SitePage, words: string): string =>
  namesOf(page).reduce(
    (rest, { said }) => rest.replaceAll(bareName(said), '').replaceAll(bareName(said).replaceAll('&', 'and'), ''),
    words,
  );

/** Whether the sentence before, on the same line, begins with the company. */
function isAboutOwn(page: SitePage, at: number): boolean {
  const [before, here] = sentencesOf(page).slice(Math.max(0, at - 1), at + 1);
  return here !== undefined && before?.line === here.line && ownSentence(page, before.text.slice(0, 60), 60);
}

/** "Marrowby was born in 2004", not "Kim Sample joined Marrowby in 1999 and was born in 1958". */
const endsWithOwn = (page: SitePage, words: string): boolean =>
  /(?<!\p{L})(?:company|firm|business|agency|studio|brand|idea|it)\s*$/iu.test(words) ||
  namesOf(page).some(({ said }) => letters(words).endsWith(letters(bareName(said))));

function fromProse(page: SitePage): Found[] {
  const found: Found[] = [];
  for (const [at, { text, line }] of sentencesOf(page).entries()) {
    if (text.length > 1200 || !/\d{4}/.test(text)) continue;
    for (const { pattern, isSure } of waysIn(text)) {
      const hit = pattern.exec(text);
      if (hit === null || [notIt, ours, ofPerson].some((other) => other.test(unnamed(page, text.slice(0, hit.index)))))
        continue;
      if (/^was born/i.test(hit[0]) && !endsWithOwn(page, text.slice(0, hit.index))) continue;
      // Where the year stands first, whose founding it is stands behind it.
      const isFirst = yearFirst.test(hit[0]);
      if (isFirst && (ofPart.test(hit[0]) || ofBirth.test(text.slice(0, hit.index)))) continue;
      const end = hit.index + (isFirst ? hit[0].length : 0);
      const isOwn = isSure || ownSentence(page, text.slice(0, end), end);
      if (!isOwn && !(stillIt.test(text.slice(0, end)) && isAboutOwn(page, at))) continue;
      found.push({
        said: text.slice(0, 300),
        item: hit.groups?.year as string,
        from: `words "${hit[0].slice(0, 40)}"`,
      });
      break;
    }
    const claim = since.exec(text);
    if (
      claim !== null &&
      !notSince.test(text) &&
      (line === null || line.zone !== 'nav') &&
      (text.length < 40 || ownAfter(page, text))
    ) {
      found.push({
        said: text.slice(0, 300),
        item: claim.groups?.year as string,
        from: `words "${claim[0].slice(0, 30)}"`,
      });
    }
  }
  return found;
}

/** "In 1998 …", "Im Jahr 1998 …", "1998 gründete …". */
const yearFirst = new RegExp(`^(?:(?:in|im jahre?|en|en el año|nel|nell['’]anno) ?)?${year}`, 'iu');

/** Whether what follows "Since 1996," is said of the company. */
const ownAfter = (page: SitePage, text: string): boolean => {
  const after = text.slice(0, 160);
  const names = namesOf(page).map(({ said }) => letters(bareName(said)));
  return (
    /(?<!\p{L})(?:we|our|wir|unser|nous|notre|nos|nosotros|nuestr|wij|onze|noi|jsme|naše|náš|\p{L}{3,}ujeme)/iu.test(
      after,
    ) || names.some((name) => letters(after).includes(name))
  );
};

const sinceAtEnd = new RegExp(
  `\\b(?:[Ss]ince|[Ee]st(?:\\.|ablished|d\\.?)?|[Ss]eit|[Dd]epuis|[Dd]esde|[Ss]inds) (?<year>${year})\\s*(?:$|[|–—.!-])`,
  'u',
);

/** "Furniture in Toronto Since 1986" at the end of a title. */
function fromHead(page: SitePage): Found[] {
  return [page.title, meta(page, 'og:title', 'description') ?? ''].flatMap((text) => {
    const hit = sinceAtEnd.exec(text);
    return hit === null
      ? []
      : [{ said: text.slice(0, 300), item: hit.groups?.year as string, from: 'title or description' }];
  });
}

const bareYear = new RegExp(`^${year}$`, 'u');

/** "Acme is founded in Oslo", "ACME EST. 1919" without the name at its head. */
const withoutName = (page: SitePage, said: string): string => {
  const name = namesOf(page)
    .map((one) => bareName(one.said))
    .find((one) => said.toLowerCase().startsWith(`${one.toLowerCase()} `));
  return name === undefined ? said : said.slice(name.length + 1);
};

const fromTimeline = (page: SitePage): Found[] => {
  const beside = page.lines.map(({ text }) => /^(\d{4})\s*[:–—-]?\s+(\D.{3,150})$/u.exec(text)?.slice(1) ?? []);
  const lines = [...pairsOf(page).map(({ label, said }) => [label.trim(), said]), ...beside].flatMap(
    ([first = '', said = '']) =>
      bareYear.test(first) && beginning.test(withoutName(page, said)) && said.length < 160
        ? [{ said: `${first}: ${said.split('\n')[0]}`, item: first, from: 'first line of its history' }]
        : [],
  );
  // What was founded later is a part of it.
  const earliest = lines.map(({ item }) => item).sort()[0];
  return lines.filter(({ item }) => item === earliest);
};

const yearBehindLabel = new RegExp(
  `^(?:[^\\d]{0,20}|\\d{1,2}[./ ]\\d{1,2}[./ ]|\\d{1,2}\\.? \\p{L}+ )(?<year>${year})(?!\\d)`,
  'u',
);

/** Of two years the one that is said with these words is the founding. */
const ofFounding = /found|gegr|gründ|fond|fund|opger|oprich|créat|crea/i;

/** The years that the page gives, surest first. Years that contradict each other in prose are none. */
export function foundedOf(page: SitePage): Found[] {
  const told = published(page, 'foundingDate').map(({ said, from }) => ({ said, from }));
  const labels = labelled(page, foundedLabel).flatMap((pair) => {
    const hit = yearBehindLabel.exec(pair.said);
    return hit === null || pair.said.length > 80
      ? []
      : [{ said: pair.said, item: hit.groups?.year as string, from: `label "${pair.label.slice(0, 40)}"` }];
  });
  const prose = [...fromProse(page), ...byWhom(page), ...fromTimeline(page)];
  const years = new Set(prose.map(({ item }) => item));
  // "am Werkeln seit 1994 … 1995 gegründet … 2003": a history of renamings has no one year.
  const own =
    years.size <= 1
      ? prose
      : years.size === 2
        ? prose.filter(({ item }) => item === prose[0]?.item && ofFounding.test(prose[0]?.from ?? ''))
        : [];
  return [
    ...told,
    ...labels,
    ...own,
    ...(years.size > 1 ? [] : fromHead(page)),
    ...(years.size > 1 ? [] : fromMark(page)),
  ];
}

const mark = new RegExp(
  `^(?:(?:proudly )?serving [\\p{L} ,&]{3,40} since|(?:your|ihr|votre|su|tu|uw|jouw|il tuo|il vostro|din) (?:[\\p{L}-]+ ){0,2}?(?:partner\\p{L}*|partenaire|socio|\\p{L}*[sz]p\\p{L}*ialist\\p{L}*|expert\\p{L}*|fachbetrieb|vakman)(?: \\p{L}+){0,3} (?:since|seit|depuis|desde|sinds|dal|sedan|siden)|(?:tradition|handwerk|qualität|quality|qualité|kwaliteit|calidad|qualità) (?:since|seit|depuis|desde|sinds|dal)|est(?:ablished|d)?\\.?|gegr(?:ündet|\\.)|fondée? en|fundad[ao] en|opgericht in|anno)\\s*:?\\s*(?<year>${year})\\.?$`,
  'iu',
);

/** "© 1986-2013 Acme" says when the oldest page was written, not when Acme was founded; "Est. 1986" alone on a line does. */
function fromMark(page: SitePage): Found[] {
  return page.lines.flatMap((line) => {
    // "Trust the yellow case • since 1984"
    const part = line.text.length < 60 ? (line.text.split(/\s+[•·|]\s+/).at(-1) ?? '') : '';
    const claim = part === line.text ? null : since.exec(part);
    const hit = mark.exec(withoutName(page, part)) ?? (claim?.[0] === part ? claim : null);
    return hit === null ? [] : [{ said: line.text, item: hit.groups?.year as string, from: 'line of its own' }];
  });
}
