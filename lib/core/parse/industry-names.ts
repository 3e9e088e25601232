import { industriesOfOffices } from './industries/industries-of-offices.ts';
import { industriesOfPeople } from './industries/industries-of-people.ts';
import { industriesOfShops } from './industries/industries-of-shops.ts';
import { industriesOfSupply } from './industries/industries-of-supply.ts';
import { industriesOfTechnology } from './industries/industries-of-technology.ts';
import { industriesOfWorks } from './industries/industries-of-works.ts';

/**
 * Our own industries, each with what LinkedIn (its list of 147 and the one since 2022), HubSpot, Salesforce and people call
 * it: a line without an indent is an industry, the lines below it its names, by language, folded (no accents, lower case, no
 * signs). Names are compared bare (`industry-bare.ts`), and one name belongs to one industry.
 */
const tables = [
  industriesOfTechnology,
  industriesOfOffices,
  industriesOfShops,
  industriesOfWorks,
  industriesOfPeople,
  industriesOfSupply,
];

/** Every industry with its names, in the order of the tables; a name that two industries have is the first one's. */
export const industryNames = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    tables.flatMap((table) =>
      table
        .trim()
        .split(/\n(?=\S)/)
        .map((block) => {
          const [id = '', ...lines] = block.split('\n');
          return [id, lines.flatMap((line) => line.replace(/^ {2}[a-z]{2}: /, '').split(', '))] as const;
        }),
    ),
  );
