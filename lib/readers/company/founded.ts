import type { Found } from '../reader.ts';
import { namesOf } from './names.ts';
import { labelled, pairsOf } from './pairs.ts';
import { published } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { bareName, letters } from './site.ts';
import type { SitePage } from './site-page.ts';
import { meta } from './site-page.ts';

/** When the company was founded, where the page says so. "15 years' experience" and "since our launch" do not. */

const year = '(?:1[6-9]\\d\\d|20[0-4]\\d)';

const foundedLabel =
  /^(?:(?:year )?(?:founded|established|incorporated|formed)(?: in)?|(?:year|date) (?:of )?(?:founded|established|foundation|incorporation|establishment)|foundation|founding (?:year|date)|gründung(?:sjahr|sdatum)?|gegründet(?: in| im jahr)?|jahr der gründung|fondée? en|année de (?:création|fondation)|date de création|création|fundad[ao](?: en)?|(?:año|fecha) de (?:fundación|creación|constitución)|fundación|anno di fondazione|fondat[ao](?: nel)?|fondazione|opgericht(?: in)?|oprichting(?:sjahr)?|jaar van oprichting|grundat|grundlagt|stiftet|rok założenia|創業|設立|創立|основана)$/iu;

/** The words of founding, each with the year right behind or before it. */
const says: readonly RegExp[] = [
  new RegExp(
    `(?:founded|established|formed|incorporated|started(?: out| up)?|created|set up|began operations|opened (?:its|our) doors|launched as a company|was born)(?: (?:by|as) [^.;]{2,80}?)?(?:,)?(?: (?:back|way back|originally|officially|out of [^.;,]{2,30}))? (?:in |on |around )?(?:the year |early |late |mid-?|the (?:spring|summer|fall|autumn|winter) of |(?:January|February|March|April|May|June|July|August|September|October|November|December)[ ,\\d]*(?:of )?)?(?<year>${year})(?!\\s*[-–]\\s*\\d)`,
    'iu',
  ),
  new RegExp(
    `\\b[Ii]n (?:the year )?(?<year>${year}),? [^.;]{2,60}? (?:founded|established|started|launched|created|formed|incorporated)\\b(?: (?:the|our|this) (?:company|firm|business|agency|studio)| \\p{Lu}| it\\b)`,
    'u',
  ),
  new RegExp(
    `(?:gegründet|gründeten?|Gründung|entstand|ins Leben gerufen)(?: (?:von|durch) [^.;]{2,60}?)?,? (?:im (?:Jahre? )?|in |anno )?(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) )?(?<year>${year})`,
    'u',
  ),
  new RegExp(
    `(?:[Ii]m Jahre? |[Ss]eit |[Aa]nno )?(?<year>${year}) (?:in \\p{Lu}\\p{L}+ )?(?:von [^.;]{2,60}? )?gegründet`,
    'u',
  ),
  // "das im Jahr 2011 von … gegründet wurde": the clause may be long, the verb stands at its end.
  new RegExp(`[Ii]m Jahre? (?<year>${year}) [^.;]{0,20}?(?:von|durch) .{2,90}? gegründet (?:wurde|worden)`, 'u'),
  new RegExp(
    `(?:fondée?s?|créée?s?|née?s?|lancée?s?)(?: par [^.;]{2,60}?)?,? (?:en|depuis)(?: \\p{L}+)? (?<year>${year})`,
    'iu',
  ),
  new RegExp(
    `(?:fundad[ao]s?|cread[ao]s?|constituid[ao]s?|se (?:fundó|creó|conformó|constituyó)|nac(?:ió|e|imos)|establecid[ao]s?)(?: por [^.;]{2,60}?)?,? (?:en )?(?:el año |el )?(?<year>${year})`,
    'iu',
  ),
  new RegExp(
    `(?:opgericht|gestart|ontstaan|begonnen)(?: door [^.;]{2,60}?)?,? (?:in |sinds )?(?:het jaar )?(?<year>${year})`,
    'iu',
  ),
  new RegExp(`(?:[Ii]n|[Ss]inds) (?<year>${year}) (?:is [^.;]{0,40}?)?opgericht`, 'u'),
  new RegExp(`(?:bestaa[nt]|actief|werkzaam)(?: al)? sinds (?:het jaar )?(?<year>${year})`, 'iu'),
  // "a family business since 1962", "bouwadviesbureau sinds 2020": what it has been since then is itself.
  new RegExp(
    `(?:family[- ](?:owned |run )?(?:business|company|firm)|Familien(?:unternehmen|betrieb)|Meisterbetrieb|entreprise familiale|maison fondée|empresa familiar|familiebedrijf|\\p{Ll}*bureau|atelier|cabinet|(?:azienda|impresa) (?:di famiglia|familiare))(?: [^.,;]{2,40}?)?,? (?:since|seit|depuis|desde|sinds|dal) (?<year>${year})`,
    'iu',
  ),
  new RegExp(
    `(?:fondat[ao]|nat[ao]|nasce|costituit[ao])(?: da [^.;]{2,60}?)? (?:nel|dal)(?:l['’]anno)? ?(?<year>${year})`,
    'iu',
  ),
  new RegExp(`(?:основана?|създадена?|учредена?)(?: \\p{L}+){0,2}? (?:през|в)(?: далечната)? (?<year>${year})`, 'iu'),
  new RegExp(`(?<year>${year})年(?:\\d+月)?(?:\\d+日)?(?:に|、)?[^。]{0,24}?(?:創業|設立|創立|スタート)`, 'u'),
];

/** What is founded here is not the company: a programme, a partner, a principle, a person's career. */
const notIt =
  /\b(?:foundation was|association|parent|programme?|product|division|subsidiary|acquired|customer|client|university|movement|committee|museum|magazine|award)\b[^.]{0,40}$|(?:асоциаци|vereinigung|stiftung)[^.]{0,80}$/i;

/** "Since 1996, we have …", "Seit 1998", "Depuis 1987" at the head of a line: a claim of age. "working with … since 1998" is not one. */
const since = new RegExp(
  `^["“«]?(?:since|est\\.?|estd\\.?|established|seit|depuis|desde(?: el año| el)?|sinds|dal|siden|sedan)\\s*(?<year>${year})\\b`,
  'iu',
);
const notSince =
  /^[^.]{0,40}\b(?:ceo|president|director|head of|member|partner|customer|client|mitglied|kunde|geschäftsführer|exporting|certified|iso|listed|blog|copyright|offizie\w*|official\w*|affiliate|zertifi\w+|sponsor|supporter|zu gast)\b/i;

/** "Our newsletter started in 2012": what is ours is not us. */
const ours =
  /\b(?:our|unsere?|notre|nos|nuestr[ao]s?|nostr[aoie]|onze?)\s+(?!company|firm|business|agency|group|story|history|journey|organi[sz]ation|studio|brand|family|practice|bank|unternehmen|firma|agentur|kanzlei|gesellschaft|entreprise|société|agence|maison|empresa|compañía|historia|azienda|società|storia|bedrijf)(?:[\p{L}-]+\s+){1,3}(?:was |were |wurde |is |a été |fue |è stat[oa] |werd )?$/iu;

function fromProse(page: SitePage): Found[] {
  const found: Found[] = [];
  for (const { text, line } of sentencesOf(page)) {
    if (text.length > 1200 || !/\d{4}/.test(text)) continue;
    for (const [at, pattern] of says.entries()) {
      const hit = pattern.exec(text);
      if (hit === null || notIt.test(text.slice(0, hit.index)) || ours.test(text.slice(0, hit.index))) continue;
      if (
        at < says.length - 1 &&
        !ownSentence(
          page,
          `${text.slice(0, hit.index)}${/^[Ii]n /.test(hit[0]) ? hit[0] : ''}`,
          hit.index + (/^[Ii]n /.test(hit[0]) ? hit[0].length : 0),
        )
      )
        continue;
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

/** Whether what follows "Since 1996," is said of the company. */
const ownAfter = (page: SitePage, text: string): boolean => {
  const after = text.slice(0, 160);
  const names = namesOf(page).map(({ said }) => letters(bareName(said)));
  return (
    /\b(?:we|our|wir|unser|nous|notre|nos|nosotros|nuestr|wij|onze|noi)/i.test(after) ||
    names.some((name) => letters(after).includes(name))
  );
};

/** "Furniture in Toronto Since 1986" at the end of a title. */
function fromHead(page: SitePage): Found[] {
  return [page.title, meta(page, 'og:title', 'description') ?? ''].flatMap((text) => {
    const hit = new RegExp(
      `\\b(?:[Ss]ince|[Ee]st(?:\\.|ablished|d\\.?)?|[Ss]eit|[Dd]epuis|[Dd]esde|[Ss]inds) (?<year>${year})\\s*(?:$|[|–—.!-])`,
      'u',
    ).exec(text);
    return hit === null
      ? []
      : [{ said: text.slice(0, 300), item: hit.groups?.year as string, from: 'title or description' }];
  });
}

/** "1984 – Fundación de la empresa": the first line of a company's history. */
const beginning =
  /^(?:(?:company |firm |business |year )?(?:is |was )?(?:founded|established|foundation|founding|incorporated)|(?:firmen|unternehmens)?gründung(?:sjahr)?|gegründet|(?:année de |date de )?(?:création|fondation)|(?:año de )?fundación|nace|jaar van oprichting|anno di fondazione|oprichting|opgericht|fondazione|nasce)(?!\p{L})(?! (?:of|der|de la|de|van|della) (?:\p{L}+ )?(?:subsidiary|branch|filiale|niederlassung|tochter\p{L}*|sucursal|division|división|vestiging|dochter\p{L}*))/iu;

const fromTimeline = (page: SitePage): Found[] => {
  const beside = page.lines.map(({ text }) => /^(\d{4})\s*[:–—-]?\s+(\D.{3,150})$/u.exec(text)?.slice(1) ?? []);
  return [...pairsOf(page).map(({ label, said }) => [label.trim(), said]), ...beside].flatMap(
    ([first = '', said = '']) =>
      new RegExp(`^${year}$`, 'u').test(first) && beginning.test(said) && said.length < 160
        ? [{ said: `${first}: ${said.split('\n')[0]}`, item: first, from: 'first line of its history' }]
        : [],
  );
};

/** The years that the page gives, surest first. Years that contradict each other in prose are none. */
export function foundedOf(page: SitePage): Found[] {
  const told = published(page, 'foundingDate').map(({ said, from }) => ({ said, from }));
  const labels = labelled(page, foundedLabel).flatMap((pair) => {
    const hit = new RegExp(
      `^(?:[^\\d]{0,20}|\\d{1,2}[./ ]\\d{1,2}[./ ]|\\d{1,2}\\.? \\p{L}+ )(?<year>${year})(?!\\d)`,
      'u',
    ).exec(pair.said);
    return hit === null || pair.said.length > 80
      ? []
      : [{ said: pair.said, item: hit.groups?.year as string, from: `label "${pair.label.slice(0, 40)}"` }];
  });
  const prose = [...fromProse(page), ...fromTimeline(page)];
  const years = new Set(prose.map(({ item }) => item));
  // "am Werkeln seit 1994 … 1995 gegründet … 2003": a history of renamings has no one year.
  const own =
    years.size <= 1
      ? prose
      : years.size === 2
        ? prose.filter(({ item }) => item === prose[0]?.item && /found|gegr|fond|fund|opger/.test(prose[0]?.from ?? ''))
        : [];
  return [
    ...told,
    ...labels,
    ...own,
    ...(years.size > 1 ? [] : fromHead(page)),
    ...(years.size > 1 ? [] : fromMark(page)),
  ];
}

/** "© 1986-2013 Acme" says when the oldest page was written, not when Acme was founded; "Est. 1986" alone on a line does. */
function fromMark(page: SitePage): Found[] {
  return page.lines.flatMap((line) => {
    const hit = new RegExp(
      `^(?:est(?:ablished|d)?\\.?|gegr(?:ündet|\\.)|fondée? en|fundad[ao] en|opgericht in|anno)\\s*:?\\s*(?<year>${year})\\.?$`,
      'iu',
    ).exec(line.text);
    return hit === null ? [] : [{ said: line.text, item: hit.groups?.year as string, from: 'line of its own' }];
  });
}
