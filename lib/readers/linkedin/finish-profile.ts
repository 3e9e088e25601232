import type { Candidate, Clipping } from '#core/clipping.ts';
import { field, isOver, nobody, role, slogan, statesNone } from './headline-words.ts';
import { isAlike } from './named-in.ts';
import { school } from './names.ts';
import { pause } from './role-words.ts';

/** Runs outside the page: what a headline says of the role. */

/** "Title at Company | anything". */
function partsOf(headline: string): {
  readonly title: string;
  readonly company: string | null;
  readonly isPast: boolean;
} {
  const [first = ''] = headline.split(/\s[|•·]\s/);
  const said =
    /^(.{2,90}?)(?:\s+(?:at|bei(?: der| dem)?|beim|chez|presso|bij|na|en)\s+|\s*@\s*)(\S.{0,90})$/iu.exec(first) ??
    atBriefly.exec(first) ??
    ofFirm(first);
  const title = (said?.[1] ?? first).trim();
  return { title, company: said?.[2] ? bareCompany(said[2]) : null, isPast: isOver(title, said?.[2] ?? '') };
}

/** "Product Manager w Fjordify", "Konsulent hos Fjordify": words so short, or so common, that only a name in capitals tells what they mean. */
const atBriefly = /^(.{2,90}?)\s+(?:we?|ve?|hos|på|vid|no|в|у)\s+([\p{Lu}\p{N}].{0,90})$/u;

/** "Geschäftsführer der Muster GmbH", "Directrice de Exemple SAS": said of a firm only where its legal form follows. */
const ofFirm = (words: string): RegExpExecArray | null =>
  /^(.{2,60}?)\s+(?:der|of|de|von|van|di|della|da|do)\s+(\S.{0,60}\s(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Ltd\.?|Inc\.?|LLC|SA|SAS|SARL|B\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|Ltda\.?|Lda\.?|S\.?L\.?))$/u.exec(
    words,
  );

/** ", Board Member at Tallow", " / Advisor at Tallow", " and Chair at Tallow": a second role, at another company. */
const secondRole =
  /(?:\s*[,/]|\s+[&+]|\s+(?:and|und|et|y|e|en))\s+(?=(?:(?!\s(?:and|und|et|y|e|en)\s)[^,/&+]){2,60}(?:\s(?:at|bei|beim|chez|presso|bij)\s|\s*@)\s*\S)/iu;

/** A company without what a headline adds to it: ", ex-Oldco", " – we're hiring!", " → acquired by Bigco", "(a Bigco company)". */
const bareCompany = (words: string): string =>
  words
    .split(
      /\s+(?:[–—-]|[-=]>|[→⇒➜])\s+|\s*[;•]\s*|,\s*(?=(?:ex|former|previously|ehem|vormals|zuvor|ancien|voorheen)(?!\p{Ll}{4}))/iu,
    )[0]
    ?.split(secondRole)[0]
    ?.replace(/\s*\((?=[^)]*\s)[^)]*\)\s*$/, '')
    .trim() ?? words;

/** "Investor at heart", "Good at selling" name no company, but some companies write themselves small. */
const isCompany = (company: string, title: string): boolean =>
  !/^(?:heart|home|large|scale|work|night|sea|university|school)$/i.test(company) &&
  // The end of a quotation: the title of a book.
  !/^[^“"«]*[”"»]/u.test(company) &&
  !slogan.test(title) &&
  (!/^\p{Ll}/u.test(company) || role.test(title) || field.test(title));

const windowTitle = 'title of the page, role';
const isHeadline = ({ from }: Candidate): boolean => from === 'top card, headline';

/** "Engineering Manager", "Founder & CEO": the first part of a headline that is a role and nothing else. Leaders are slogans as often. */
const isBareRole = (title: string): boolean =>
  /^\p{Lu}[\p{L}-]*(?:[ /]+(?:&|\p{L}[\p{L}-]*)){0,4}$/u.test(title) &&
  role.test(title.split(/[ /]/).at(-1) ?? '') &&
  !/leader|owner|partner|associate$/i.test(title);

/** The title that a headline states, or null: never a slogan, never a role at another company than the one at hand. */
function titleIn(headline: string, employer: string | undefined): string | null {
  const { title, company, isPast } = partsOf(headline);
  if (statesNone(headline) || isPast || slogan.test(title)) return null;
  if (!employer && !company) return isBareRole(title) ? title : null;
  if (employer && company && !isAlike(company, employer)) return null;
  return role.test(title) || (company && field.test(title)) ? title : null;
}

const isNobody = (company: string): boolean => nobody.test(company) || pause.test(company);

/** A profile's clipping with what its headline says in place of the headline; any other clipping as it is. */
export function finishProfile(clipping: Clipping): Clipping {
  if (clipping.kind !== 'person') return clipping;
  const { 'person.title': titles = [], 'person.company': companies = [], 'company.name': names = [] } = clipping.found;
  const employer = companies.find((candidate) => !isHeadline(candidate) && candidate.from !== windowTitle)?.said;
  const companyInWindow = companies.find(({ from }) => from === windowTitle)?.said ?? '';
  const inWindow = titles.find(({ from }) => from === windowTitle)?.said ?? '';
  const isRole = role.test(inWindow) && !statesNone(inWindow) && !isOver(inWindow, companyInWindow);
  const say = (candidates: readonly Candidate[], read: (headline: string) => string | null) =>
    candidates.flatMap((candidate): Candidate[] => {
      if (candidate.from === windowTitle)
        return isRole && (read === companyIn || !employer || isAlike(employer, companyInWindow)) ? [candidate] : [];
      if (!isHeadline(candidate)) return read === companyIn && isNobody(candidate.said.trim()) ? [] : [candidate];
      const said = read(candidate.said);
      return said ? [{ ...candidate, said }] : [];
    });
  const companyIn = (headline: string) => {
    const { title, company, isPast } = partsOf(headline);
    // People study at schools and work at them: a role tells which.
    const mayBe = company && isCompany(company, title) && !statesNone(headline) && !isPast;
    const isThere = mayBe && (!school.test(company) || role.test(title));
    return isThere && !isNobody(company) ? company : null;
  };
  return {
    ...clipping,
    found: {
      ...clipping.found,
      'person.title': say(titles, (headline) => titleIn(headline, employer)),
      'person.company': say(companies, companyIn),
      'company.name': say(names, companyIn),
    },
  };
}
