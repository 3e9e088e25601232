import type { Found } from '../reader.ts';
import { namesOf } from './names.ts';
import { labelled } from './pairs.ts';
import { published, publishersOf } from './publisher.ts';
import { ownSentence, sentencesOf } from './sentences.ts';
import { agreement, bareName, hostLabelsOf, letters, siteOf } from './site.ts';
import type { SitePage } from './site-page.ts';
import { meta } from './site-page.ts';

/** What the company says it does, what it is, and where else it stands. */

/** A description of the page ("Contact us today", "Careers at …") is none of the company. */
const ofPage =
  /^(?:contact|kontakt|get in touch|reach out|neem contact|contactez|póngase|contáctanos|find (?:out )?(?:our|us)|impressum|imprint|datenschutz|privacy|here you|read (?:more )?about|share (?:your )?details|see our|view our|meet (?:our|the) team|current (?:openings|vacancies)|join|looking to|cookie)|\b(?:contact (?:information|details|form|page)|send us an? (?:e-?mail|message)|job openings|privacy policy)\b/i;
const spellsOut = (name: string, text: string): boolean => letters(text).includes(letters(name));
/** "Acme is a …", "We are a leading …", "Acme provides …": the company said to be or do something. */
const isWhat =
  /(?:\b(?:is|are|was|provides?|offers?|makes?|delivers?|builds?|develops?|designs?|manufactures?|helps?|specializ\w+|specialis\w+|supplies|serves|creates?|carr(?:y|ies)|empowers?|enables?|strives?|ist|sind|bietet|bieten|entwickelt|entwickeln|berät|produziert|unterstützt|est|sommes|propose|offre|accompagne|conçoit|développe|es|somos|ofrece|ofrecemos|desarrolla|fabrica|is een|zijn|biedt|levert|ontwikkelt|maakt|è|siamo|offre|progett\w+|realizz\w+|svilupp\w+)\b|は|を|е )/iu;

export function descriptionsOf(page: SitePage): Found[] {
  const told = published(page, 'description', 'disambiguatingDescription', 'slogan').filter(
    ({ said }) => said.length > 25 && !/^[{[]/.test(said),
  );
  const heads = (['description', 'og:description', 'twitter:description'] as const)
    .map((name) => ({ said: meta(page, name) ?? '', from: `meta ${name}` }))
    .filter(({ said }) => said.length > 20 && !ofPage.test(said));
  const names = namesOf(page).map(({ said }) => bareName(said));
  const prose = sentencesOf(page)
    .filter(
      ({ text, line }) =>
        line !== null &&
        line.zone !== 'foot' &&
        line.zone !== 'nav' &&
        text.length > 40 &&
        text.length < 700 &&
        isWhat.test(text),
    )
    .filter(({ text }) => !/["“”©]|cookie|copyright/i.test(text.slice(0, 80)));
  const named = prose.filter(({ text }) =>
    names.some((name) => letters(name).length > 1 && letters(text.slice(0, 60)).startsWith(letters(name))),
  );
  const own = prose.filter(({ text }) => ownSentence(page, text, Math.min(text.length, 60)));
  const lead = [...named, ...own].slice(0, 3).map(({ text, line }) => ({
    said: line !== null && line.text.length < 900 ? line.text : text,
    from: 'words about the company',
  }));
  const title = page.title;
  const rest = names.length > 0 && names.some((name) => spellsOut(name, title)) ? [{ said: title, from: 'title' }] : [];
  const tagline = page.lines
    .filter(
      (line) =>
        line.heading > 0 &&
        line.heading < 3 &&
        line.zone === 'main' &&
        line.text.split(/\s+/).length > 3 &&
        line.text.length < 160,
    )
    .slice(0, 1)
    .map((line) => ({ said: line.text, from: 'heading' }));
  return [
    ...told,
    ...heads,
    ...lead,
    ...rest.filter(({ said }) => said.split(/\s+/).length > 4 && !ofPage.test(said)),
    ...tagline,
  ];
}

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
    .filter(({ how, said }) => said.length < 80 && how !== 'sibling')
    .map((pair) => ({ said: pair.said, from: `label "${pair.label}"` }));
  const words = [
    { said: page.title, from: 'title' },
    ...descriptionsOf(page).slice(0, 4),
    { said: meta(page, 'keywords') ?? '', from: 'meta keywords' },
    { said: namesOf(page)[0]?.said ?? '', from: 'name' },
  ];
  return [
    ...types,
    ...told,
    ...labels,
    ...words
      .filter(({ said }) => said !== '')
      .map(({ said, from }) => ({ said: said.slice(0, 400), from: from ?? 'text' })),
  ];
}

/** Its page on LinkedIn: from its own data, else the one company that the page links to. */
export function linkedinOf(page: SitePage): Found[] {
  const isPage = /^(?:https?:)?\/\/(?:[a-z]{2,3}\.)?linkedin\.com\/(?:company|school|showcase)\/[^/?#]+/i;
  const told = published(page, 'sameAs').filter(({ said }) => isPage.test(said));
  const linked = page.links.filter(({ href }) => isPage.test(href)).slice(0, 60);
  const slugOf = (href: string): string =>
    decodeSafely(/\/(?:company|school|showcase)\/([^/?#]+)/i.exec(href)?.[1] ?? '').toLowerCase();
  const hosts = hostLabelsOf(page);
  const slugs = new Set(linked.map(({ href }) => slugOf(href)));
  const own =
    slugs.size <= 1
      ? linked
      : linked.filter(
          ({ href, edge }) =>
            agreement(slugOf(href).replaceAll('-', ' '), hosts) > 0 ||
            (edge && new Set(linked.filter((one) => one.edge).map((one) => slugOf(one.href))).size === 1),
        );
  return [...told, ...own.map(({ href }) => ({ said: href, from: 'link to LinkedIn' }))].map(({ said, from }) => ({
    said: said.split(/[?#]/)[0] as string,
    from,
  }));
}

function decodeSafely(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
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

/** Hosts of the page's company: its own address, then what the page says its own address is, then its mail. */
export function domainsOf(page: SitePage): Found[] {
  const site = siteOf(page);
  const free =
    /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|gmx|web|icloud|aol|t-online|orange|wanadoo|free|mail|proton(?:mail)?)\./i;
  const mails = [
    ...page.links.map(({ href }) => /^mailto:[^?]*@([\w.-]+\.[a-z]{2,})/i.exec(href)?.[1] ?? ''),
    ...page.lines.map((line) =>
      line.text.length < 300 ? (/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/.exec(line.text)?.[1] ?? '') : '',
    ),
  ].filter((host) => host !== '' && !free.test(host));
  const told = published(page, 'url').filter(({ said }) => /^https?:/.test(said));
  const same = new Set(mails.map((mail) => mail.toLowerCase()));
  return [
    ...(site === null ? [] : [{ said: site.url.hostname, from: site.from }]),
    ...told,
    ...(site === null && same.size === 1 ? [{ said: mails[0] as string, from: 'e-mail address' }] : []),
  ];
}
