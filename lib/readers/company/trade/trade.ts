import type { Found } from '../../reader.ts';
import { labelled } from '../pairs.ts';
import { published, publishersOf } from '../publisher.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { toldOf } from './trade-places.ts';
import { tradeOfType } from './trade-types.ts';
import { tradeOf } from './trade-weigh.ts';

const industryLabel =
  /^(?:industry|industries|sector|branche|secteur(?: d['’]activité)?|rubro|settore|sector de actividad|bedrijfstak|業種|事業内容)$/i;

/** Words that name its trade: structured data and labels first, then what title, descriptions and first sentences speak of most. */
export function industriesOf(page: SitePage): Found[] {
  const types = publishersOf(page).flatMap((thing) =>
    thing.types.flatMap((type) => {
      const item = tradeOfType.get(type);
      return item === undefined
        ? []
        : [{ said: type.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), item, from: `${thing.how} type` }];
    }),
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
