import type { Finding } from './convergence-draft-finding.ts';
import type { Test } from './criteria.ts';
import { type HeadCount, sizeSaid } from './interview-size.ts';
import { topicsOf } from './interview-topics.ts';
import { denies } from './negation.ts';
import { countryNamed } from './parse/country-names.ts';
import { parseIndustry } from './parse/industry.ts';
import { tellingStems } from './telling-stems.ts';
import { cut, fold } from './text.ts';

/** Tests as near to people's words as can be had. */

/** What reps say of those who do not fit, folded. */
const badly =
  /\b(?:worst|churn\w*|los(?:e|es|t|ing)|fails?|failed|too (?:small|big|large)|schlimmste\w*|kundig\w*|verlieren|verloren|scheiter\w*|spr(?:ingt|ingen)(?: \p{L}+){0,2} ab|zu (?:klein|gross))\b/u;
/** Whether some words tell of what does not fit. */
export const isAgainst = (words: string): boolean => badly.test(fold(words)) || denies(words);

/** What a sentence says about who is large enough: a bound told of those who do not fit is the other way round. */
export function sizeOf(text: string): HeadCount | null {
  const size = sizeSaid(text);
  if (!size || !isAgainst(text)) return size;
  if (size.max === null) return { min: 0, max: size.min };
  return size.min === 0 ? { min: size.max, max: null } : size;
}

/** A head count as a test. One company's size stands for those from half to twice as large. */
export function sizeTest({ min, max }: HeadCount): Test {
  if (max === null) return { field: 'company.employees', atLeast: min };
  if (min === 0) return { field: 'company.employees', atMost: max };
  return { field: 'company.employees', between: min === max ? [Math.ceil(min / 2), max * 2] : [min, max] };
}

/** A test for a finding of the profile; where no fact answers it, that the page speaks of it. */
export function testFor(finding: Finding): Test {
  const size = sizeOf(finding.text);
  if (size) return sizeTest(size);
  const clauses = finding.text.split(/[,;]|\b(?:but|aber|except|außer)\b/i).filter((clause) => !isAgainst(clause));
  const tools = tellingTools.filter((tool) => clauses.some((clause) => fold(clause).includes(fold(tool))));
  if (tools.length) return { field: 'company.technologies', includesAny: tools };
  const countries = [...new Set(clauses.flatMap(countriesIn))];
  if (countries.length) return { field: 'company.country', in: countries };
  const industries = topicsOf(finding.text).some(({ id }) => id === 'industry')
    ? [...new Set(clauses.flatMap((clause) => clause.split(/\b(?:and|or|und|oder)\b/i)).map(parseIndustry))]
    : [];
  const known = industries.filter((industry) => industry !== null);
  if (known.length) return { field: 'company.industry', in: known };
  return { field: 'page.passages', says: phrasesIn(finding) };
}

const tellingTools = [
  ...['Salesforce', 'HubSpot', 'Snowflake', 'SAP', 'Jira', 'Slack', 'Microsoft Dynamics', 'Pipedrive', 'Zendesk'],
  ...['Marketo', 'Outreach', 'Salesloft', 'Gong'],
];
/** Regions that are said instead of their countries. */
const regions: Readonly<Record<string, readonly string[]>> = {
  DACH: ['DE', 'AT', 'CH'],
  Nordics: ['DK', 'FI', 'IS', 'NO', 'SE'],
  Benelux: ['BE', 'LU', 'NL'],
};

/** Short for their country; other short words in capitals are titles and tools. */
const shortNames: Readonly<Record<string, string>> = { UK: 'GB', US: 'US', USA: 'US' };
/** People are called so, too. */
const alsoPeople = new Set(['jordan', 'georgia', 'chad']);

/** The countries that a clause names by their names. */
function countriesIn(clause: string): readonly string[] {
  const names = clause.match(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu) ?? [];
  return names.flatMap((name) => {
    if (Object.hasOwn(regions, name)) return regions[name] ?? [];
    if (Object.hasOwn(shortNames, name)) return shortNames[name] ?? [];
    return name.length < 4 || alsoPeople.has(fold(name)) ? [] : (countryNamed(name) ?? []);
  });
}

/** Words that may stand inside a phrase that is looked for: "new VP of Sales", "missed their number". */
const inside = /^(?:of|a|an|their|his|her|des|der|den|ihre?n?|von|für|for)$/i;
const mostInPhrase = 4;

/** The words that stand together in the quotes and carry them, one phrase a quote. Quotes that only add a figure give none. */
export function phrasesIn(finding: Finding): string[] {
  const about = new Set(tellingStems(finding.text));
  const said = finding.quotes
    .map((quote) => quote.said)
    .filter((words) => tellingStems(words).some((stem) => about.has(stem)));
  const found = [...new Set((said.length ? said : [finding.text]).map(phraseIn).filter(Boolean))].slice(0, 10);
  return found.length ? found : [cut(finding.text, 60)];
}

function phraseIn(said: string): string {
  let best: string[] = [];
  let run: string[] = [];
  const tells = (word: string) => !/['’]/.test(word) && tellingStems(word).length > 0;
  const close = () => {
    while (run.length && !tells(run.at(-1)!)) run.pop();
    if (run.filter(tells).length > best.filter(tells).length) best = run;
    run = [];
  };
  for (const part of said.split(/[,;:.!?"“”„«»()]+/))
    for (const word of [...(part.match(/[\p{L}\p{N}][\p{L}\p{N}+&'-]*/gu) ?? []), '']) {
      if (tells(word) || (run.length > 0 && inside.test(word) && tells(run.at(-1)!))) run.push(word);
      else close();
      if (run.length === mostInPhrase) close();
    }
  return best.join(' ');
}
