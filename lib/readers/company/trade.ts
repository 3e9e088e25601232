import type { Found } from '../reader.ts';
import { callingsOf } from './callings.ts';
import { blurbs, descriptionsOf } from './description.ts';
import { aliasesOf, namesOf } from './names.ts';
import { labelled } from './pairs.ts';
import { published, publishersOf } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { meta, type SitePage } from './site-page.ts';
import { type Told, tradeOf } from './trade-weigh.ts';

/** schema.org says what a business is by its type; those that say nothing of a trade are left out. */
const noTrade = /^(?:Organization|Corporation|LocalBusiness|ProfessionalService|Store|OnlineBusiness|NGO|Brand)$/;

const industryLabel =
  /^(?:industry|industries|sector|branche|secteur(?: d['’]activité)?|rubro|settore|sector de actividad|bedrijfstak|業種|事業内容)$/i;

/** Everything on the page that speaks of its trade, each with how much it says. */
function toldOf(page: SitePage): Told[] {
  const lines = page.lines.filter((line) => line.text.length < 200);
  const headings = lines.filter(({ heading, zone }) => heading > 0 && heading < 3 && zone === 'main').slice(0, 6);
  const menu = lines.filter(({ zone, linked, text }) => zone === 'nav' && linked >= text.length).slice(0, 25);
  const own = sentencesOf(page).filter(
    ({ text, line }) => line !== null && text.length > 40 && text.length < 500 && ownSentence(page, text, 60),
  );
  const of = (words: readonly string[], from: string, weight: number): Told[] =>
    [...new Set(words)].map((said) => ({ said, from, weight }));
  return [
    ...of(
      callingsOf(page).map(({ said }) => said),
      'words about the company',
      3,
    ),
    // A name is weighed by itself, and once.
    { said: page.title, only: page.title.replace(namesOf(page)[0]?.said ?? '', ' | '), from: 'title', weight: 3 },
    ...descriptionsOf(page)
      .filter(({ from }) => from?.startsWith('meta') || from?.startsWith('json-ld') || from?.startsWith('microdata'))
      .slice(0, 2)
      .map(({ said, from = '' }, at) => ({ said, from, weight: at === 0 ? 3 : 1 })),
    ...of(
      namesOf(page)
        .slice(0, 1)
        .map(({ said }) => said),
      'name',
      2,
    ),
    ...of(
      aliasesOf(page)
        .filter(({ said }) => !said.includes(namesOf(page)[0]?.said ?? ''))
        .slice(0, 2)
        .map(({ said }) => said),
      'name',
      1,
    ),
    ...of(
      blurbs(page).map(({ said }) => said),
      'footer',
      2,
    ),
    ...of([(meta(page, 'keywords') ?? '').replaceAll(',', ';')], 'meta keywords', 2),
    ...of(
      headings.map(({ text }) => text),
      'heading',
      1.5,
    ),
    ...of(
      own.slice(0, 6).map(({ text }) => text),
      'words about the company',
      1,
    ),
    ...of(
      menu.map(({ text }) => text),
      'menu',
      0.5,
    ),
  ].filter(({ said }) => said !== '');
}

/** Words that name its trade: structured data and labels first, then what title, descriptions and first sentences speak of most. */
export function industriesOf(page: SitePage): Found[] {
  const types = publishersOf(page).flatMap((thing) =>
    thing.types
      .filter((type) => !noTrade.test(type))
      .map((type) => ({ said: type.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), from: `${thing.how} type` })),
  );
  const told = published(page, 'industry', 'naics', 'knowsAbout');
  const labels = labelled(page, industryLabel)
    .filter(({ how, said }) => said.length < 80 && (how === 'dl' || how === 'table'))
    .map((pair) => ({ said: pair.said, from: `label "${pair.label}"` }));
  const words = tradeOf(toldOf(page), page.lang);
  return [
    ...types,
    ...told,
    ...labels,
    ...(words === null ? [] : [{ said: words.said, item: words.industry, from: words.from }]),
  ];
}

/** What sort of company: listed, charity, family firm. Legal forms are no proof of it. */
export function typesOf(page: SitePage): Found[] {
  const told = publishersOf(page).flatMap((thing) =>
    thing.types
      .filter((type) => /^(?:NGO|GovernmentOrganization|EducationalOrganization|CollegeOrUniversity)$/.test(type))
      .map((said) => ({ said, from: `${thing.how} type` })),
  );
  const ticker = published(page, 'tickerSymbol').map(({ said, from }) => ({
    said: `Public company (${said})`,
    item: 'Public company',
    from,
  }));
  const labels = labelled(page, /^(?:type|company type|ownership|organi[sz]ation type|rechtsform)$/i)
    .filter(({ how, said }) => how !== 'sibling' && said.length < 60)
    .map((pair) => ({ said: pair.said, from: `label "${pair.label}"` }));
  const listed = sentencesOf(page).flatMap(({ text }) => {
    const hit =
      text.length < 500
        ? /\b(?:listed on the [^.]{0,40}(?:Exchange|NASDAQ|NYSE)|(?:NYSE|NASDAQ|Nasdaq)\s?:\s?[A-Z]{1,5}|publicly traded|börsennotiert|cotée? en bourse|cotiza en)\b/.exec(
            text,
          )
        : null;
    return hit !== null && ownSentence(page, text, hit.index)
      ? [{ said: text.slice(0, 300), item: 'Public company', from: 'words about its shares' }]
      : [];
  });
  return [...told, ...ticker, ...labels, ...listed];
}

export const specialtiesOf = (page: SitePage): Found[] => [
  ...published(page, 'knowsAbout'),
  ...labelled(
    page,
    /^(?:specialt(?:y|ies)|specialities|spezialgebiete|schwerpunkte|spécialités|especialidades|specialisaties)$/i,
  )
    .filter(({ said }) => said.length < 400)
    .flatMap((pair) =>
      pair.said.split(/[,;\n•·]/).map((said) => ({ said: said.trim(), from: `label "${pair.label}"` })),
    ),
];
