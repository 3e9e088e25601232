import { any } from '#core/any-of.ts';
import { once } from '../../once.ts';
import type { Found } from '../../reader.ts';
import { ownSentence, sentencesOf } from '../sentences.ts';
import type { SitePage } from '../site-page.ts';
import { titleParts } from '../title-parts.ts';
import { nationIn, nationOf } from './nations.ts';

/** The country that a firm says it is of: "is a Danish software company", "entreprise algérienne", "ein österreichisches Unternehmen". */

/** What begins another part of the sentence, or says that what is sold is of that country. */
const parting = any(
  'is|are|am|was|ist|sind|war|est|sommes|es|somos|è|siamo|zijn|of|for|with|by|in|at|from|to|and|von|für|mit|und|pour|avec|et|para|con|y|per|e',
  'voor|van|met|en|restaurants?|food|cuisine|kitchen|coffee|pizza|languages?|translation|school|cars?|furniture|wines?|beer|cheese|art|antiques?',
  'music|dance|visa|immigration|speaking',
);
/** Words between, none of which is one of these. */
const some = (most: number): string => `(?:(?!${parting} )[\\p{L}\\p{N}&'’-]+,? ){0,${most}}?`;

interface Tongue {
  /** Its place in the order of `nations.ts`. */
  readonly at: number;
  /** What a text has where it may say so. */
  readonly hint: RegExp;
  /** How it says so, of the words of any country. */
  says(nation: string): string;
}

const tongues: readonly Tongue[] = [
  {
    at: 0,
    hint: /compan|firm|business|group|corporation|maker|manufactur|up |agency|developer|provider|consult|enterprise|organi|brand|publish|suppli|distribut|software house|producer/,
    says: (n) =>
      `(?:^|(?<!\\p{L})(?:is|are|am|we['’]re|as) )(?:(?:an?|the|your) )?${some(3)}(?<nation>${n})(?:[ -](?:owned|led))? ${some(3)}${any(
        'company|firm|business|group|corporation|manufacturer|start-?up|scale-?up|agency|developer|provider|consultancy|enterprise',
        'organi[sz]ation|brand|maker|producer|publisher|supplier|distributor|software house',
      )}(?!\\p{L})`,
  },
  {
    at: 1,
    hint: /unternehmen|firma|hersteller|up|agentur|anbieter|gesellschaft|gruppe|konzern|haus|verlag|marke|betrieb/,
    says: (n) =>
      `(?:^|(?<!\\p{L})(?:ist|sind|als) )(?:(?:eine?[nrms]?|das|der|die) )?${some(2)}(?<nation>${n})e?[nrms]? ${some(2)}\\p{L}*${any(
        'unternehmen|firma|hersteller|start-?up|agentur|anbieter|gesellschaft|gruppe|konzern|softwarehaus|verlag|marke|betrieb',
      )}(?!\\p{L})`,
  },
  {
    at: 2,
    hint: /entreprise|société|groupe|up |fabricant|agence|éditeur|marque|pme/,
    says: (n) =>
      `(?:^|(?<!\\p{L})(?:est|sommes) )(?:(?:une?|la|le|l['’]) ?)?${some(2)}(?:entreprise|société|groupe|start-?up|fabricant|agence|éditeur|marque|pme) ${some(2)}(?<nation>${n})(?:ne|e)?(?!\\p{L})`,
  },
  {
    at: 3,
    hint: /empresa|compañía|grupo|startup|firma|fabricante|agencia|marca/,
    says: (n) =>
      `(?:^|(?<!\\p{L})(?:es|somos) )(?:(?:una?|la|el) )?${some(2)}(?:empresa|compañía|grupo|startup|firma|fabricante|agencia|marca) ${some(2)}(?<nation>${n})[aeo]?(?!\\p{L})`,
  },
  {
    at: 4,
    hint: /azienda|società|impresa|gruppo|startup|agenzia|marchio/,
    says: (n) =>
      `(?:^|(?<!\\p{L})(?:è|siamo) )(?:(?:un[ao]?|la|il|l['’]|un['’]) ?)?${some(2)}(?:azienda|società|impresa|gruppo|startup|agenzia|marchio) ${some(2)}(?<nation>${n})[aeo]?(?!\\p{L})`,
  },
  {
    at: 5,
    hint: /bedrijf|onderneming|fabrikant|bureau|leverancier|organisatie|groep|merk/,
    says: (n) =>
      `(?:^|(?<!\\p{L})(?:is|zijn) )(?:(?:een|het|de) )?${some(2)}(?<nation>${n})e? ${some(2)}\\p{L}*(?:bedrijf|onderneming|fabrikant|bureau|leverancier|organisatie|groep|merk)(?!\\p{L})`,
  },
];

/** Made on first use, as most pages have nothing of most languages. */
const patternOf = once(({ at, says }: Tongue) => new RegExp(says(nationIn(at)), 'u'));

/** Where one country alone is so named, of the firm itself: in its title and its sentences. */
export function fromNation(page: SitePage): Found[] {
  const said = [
    ...titleParts(page.title).map((text) => ({ text, isHead: true })),
    ...sentencesOf(page).map(({ text, line }) => ({ text, isHead: line === null })),
  ].filter(({ text }) => text.length < 500);
  const found = said.flatMap(({ text, isHead }) => {
    const small = text.toLowerCase();
    return tongues.flatMap((tongue) => {
      const hit = tongue.hint.test(small) ? patternOf(tongue).exec(small) : null;
      const isOwn =
        hit !== null &&
        ((isHead && hit.index === 0) || ownSentence(page, text, hit.index + hit[0].indexOf(hit.groups?.nation ?? '')));
      const item = isOwn ? nationOf(hit.groups?.nation ?? '', tongue.at) : null;
      return item === null ? [] : [{ said: text.slice(0, 300), item, from: 'words about the company' }];
    });
  });
  return new Set(found.map(({ item }) => item)).size === 1 ? found.slice(0, 1) : [];
}
