import type { Found } from '../reader.ts';
import { callingsOf, descriptionsOf } from './description.ts';
import { aliasesOf, namesOf } from './names.ts';
import { labelled } from './pairs.ts';
import { published, publishersOf } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { meta, type SitePage } from './site-page.ts';

/** Up to the words for whom: "Pumps for dairies" is about pumps. */
const whatItIs = (words: string): string =>
  words.slice(0, 400).split(/\s(?:for|für|pour|para|voor|per|serving|helping|helps?)\s/i)[0] as string;

/** Words that name its trade: structured data and labels first, then title, description, and first sentences. */
export function industriesOf(page: SitePage): Found[] {
  const types = publishersOf(page).flatMap((thing) =>
    thing.types
      .filter(
        (type) =>
          !/^(?:Organization|Corporation|LocalBusiness|ProfessionalService|Store|OnlineBusiness|NGO|Brand)$/.test(type),
      )
      .map((type) => ({ said: type.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), from: `${thing.how} type` })),
  );
  const told = published(page, 'industry', 'naics', 'knowsAbout');
  const labels = labelled(
    page,
    /^(?:industry|industries|sector|branche|secteur(?: d['’]activité)?|sector|rubro|settore|sector|bedrijfstak|業種|事業内容)$/i,
  )
    .filter(({ how, said }) => said.length < 80 && (how === 'dl' || how === 'table'))
    .map((pair) => ({ said: pair.said, from: `label "${pair.label}"` }));
  const words = [
    ...callingsOf(page),
    { said: page.title, from: 'title' },
    ...descriptionsOf(page).slice(0, 4),
    { said: meta(page, 'keywords') ?? '', from: 'meta keywords' },
    ...namesOf(page).slice(0, 4),
    ...aliasesOf(page).slice(0, 4),
  ];
  return [
    ...types,
    ...told,
    ...labels,
    ...words
      .filter(({ said }) => said !== '')
      .map(({ said, from }) => ({ said: whatItIs(said), from: from ?? 'text' })),
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
