import type { Candidate, Clipping } from '#core/clipping.ts';
import { school } from './names.ts';

/** Runs outside the page: what a headline says of the role. In English, German, French and some Spanish, Italian and Dutch. */

const seeking =
  /\b(?:looking for|seeking|open to|suche|auf der suche|en recherche|à la recherche|student|étudiante?|studentin)\b/i;
/** Words that tell a role from a slogan. */
const role =
  /\b(?:c[aefimoprst]o|chief|chair(?:man|woman)?|president|vp|svp|evp|director|head|lead(?:er)?|manager|management|officer|founder|co-founder|owner|partner|principal|engineer(?:ing)?|developer|architect|consultant|analyst|designer|specialist|executive|associate|scientist|researcher|recruiter|accountant|controller|coordinator|administrator|assistant|advis[eo]r|representative|agent|editor|writer|lawyer|counsel|professor|teacher|nurse|technician|strategist|buyer|planner|(?:\p{L}*)leit(?:er|ung)(?:in)?|geschäftsführer(?:in)?|vorstand|inhaber(?:in)?|gründer(?:in)?|berater(?:in)?|entwickler(?:in)?|ingenieur(?:in)?|referent(?:in)?|einkäufer(?:in)?|direct(?:eur|rice)|président(?:e)?|responsable|chef(?:fe)?|ingénieur(?:e)?|développeu(?:r|se)|consultant(?:e)?|gérant(?:e)?|fondat(?:eur|rice)|chargée?|acheteu(?:r|se)|direct(?:or|ora)|gerente|jef[ea]|comprador(?:a)?|diret(?:or|ora)|coordenador(?:a)?|coordinador(?:a)?|ingenier[oa]|engenheir[oa]|analista|consultor(?:a)?|vendedor(?:a)?|responsabile|dirett(?:ore|rice)|ingegnere|consulente|titolare|directeur|inkoper|hoofd|adviseur|ontwikkelaar|eigenaar)\b/iu;

/** Fields of work, which stand for a role where a company follows: "Sales at Newco". */
const field =
  /^(?:\p{L}+[ &]+){0,2}(?:sales|marketing|engineering|product|finance|operations|revops|hr|people|legal|design|growth|partnerships|procurement|vertrieb|einkauf|marketing|ventes|achats|finances)$/iu;

/** "Title at Company | anything". */
function partsOf(headline: string): { readonly title: string; readonly company: string | null } {
  const [first = ''] = headline.split(/\s[|•·]\s/);
  const said =
    /^(.{2,90}?)(?:\s+(?:at|bei(?: der| dem)?|beim|chez|presso|bij|na|en)\s+|\s*@\s*)(\S.{0,90})$/iu.exec(first) ??
    atBriefly.exec(first) ??
    ofFirm(first);
  return { title: (said?.[1] ?? first).trim(), company: said?.[2] ? bareCompany(said[2]) : null };
}

/** "Product Manager w Fjordify", "Konsulent hos Fjordify": words so short, or so common, that only a name in capitals tells what they mean. */
const atBriefly = /^(.{2,90}?)\s+(?:we?|ve?|hos|på|vid|в|у)\s+([\p{Lu}\p{N}].{0,90})$/u;

/** "Geschäftsführer der Muster GmbH", "Directrice de Exemple SAS": said of a firm only where its legal form follows. */
const ofFirm = (words: string): RegExpExecArray | null =>
  /^(.{2,60}?)\s+(?:der|of|de|von)\s+(\S.{0,60}\s(?:GmbH(?: & Co\. KG)?|AG|SE|KG|Ltd\.?|Inc\.?|LLC|SA|SAS|SARL|B\.?V\.?))$/u.exec(
    words,
  );

/** A company without what a headline adds to it: ", ex-Oldco", " – we're hiring!", "(a Bigco company)". */
const bareCompany = (words: string): string =>
  words
    .split(/\s+[–—-]\s+|\s*[;•]\s*|,\s*(?=(?:ex|former|previously|ehem|ancien)(?!\p{Ll}{4}))/iu)[0]
    ?.replace(/\s*\((?=[^)]*\s)[^)]*\)\s*$/, '')
    .trim() ?? words;

/** A role that is over. */
const over =
  /^(?:ex[- ]|former(?:ly)?\b|previous(?:ly)?\b|past\b|retired\b|ehemal|früher|ancien|anterior|antigu[oa]\b|voormalig)/iu;
/** "Investor at heart", "Good at selling" name no company, but some companies write themselves small. */
const isCompany = (company: string, title: string): boolean =>
  !/^(?:heart|home|large|scale|work|night|sea|university|school)$/i.test(company) &&
  (!/^\p{Ll}/u.test(company) || role.test(title) || field.test(title));

const windowTitle = 'title of the page, role';
const isHeadline = ({ from }: Candidate): boolean => from === 'top card, headline';
const agree = (one: string, other: string): boolean =>
  one.toLowerCase().includes(other.toLowerCase()) || other.toLowerCase().includes(one.toLowerCase());

/** "Engineering Manager", "Founder & CEO": a headline that is a role and nothing else. Leaders are slogans as often. */
const isBareRole = (headline: string): boolean =>
  /^\p{Lu}[\p{L}-]*(?:[ /]+(?:&|\p{L}[\p{L}-]*)){0,4}$/u.test(headline.trim()) &&
  role.test(headline.split(/[ /]/).at(-1) ?? '') &&
  !/leader|owner|partner|associate$/i.test(headline);

/** The title that a headline states, or null: never a slogan, never a role at another company than the one at hand. */
function titleIn(headline: string, employer: string | undefined): string | null {
  const { title, company } = partsOf(headline);
  if (seeking.test(headline) || over.test(headline)) return null;
  if (!employer && !company) return isBareRole(headline) ? headline.trim() : null;
  if (employer && company && !agree(company, employer)) return null;
  return role.test(title) || (company && field.test(title)) ? title : null;
}

/** What LinkedIn writes in an employer's place where somebody works for themselves, or for nobody yet. */
const nobody =
  /^(?:self[- ]?employed|freelance(?:r|rin)?|selbst(?:st)?ändig(?:e[rn]?)?|freiberuflich(?:e[rn]?)?|freiberufler(?:in)?|(?:travailleu(?:r|se) )?indépendante?|profession libérale|auto-?entrepreneure?|autónom[oa]|por cuenta propia|liber[oa] professionista|(?:lavoratore )?autonomo|zelfstandige?|zzp['’]?er|autônom[oa]|open to work|career break|самозанятость|фриланс)$/iu;

/** A profile's clipping with what its headline says in place of the headline; any other clipping as it is. */
export function finishProfile(clipping: Clipping): Clipping {
  if (clipping.kind !== 'person') return clipping;
  const { 'person.title': titles = [], 'person.company': companies = [], 'company.name': names = [] } = clipping.found;
  const employer = companies.find((candidate) => !isHeadline(candidate) && candidate.from !== windowTitle)?.said;
  const companyInWindow = companies.find(({ from }) => from === windowTitle)?.said ?? '';
  const inWindow = titles.find(({ from }) => from === windowTitle)?.said ?? '';
  const isRole = role.test(inWindow) && !seeking.test(inWindow) && !over.test(inWindow);
  const say = (candidates: readonly Candidate[], read: (headline: string) => string | null) =>
    candidates.flatMap((candidate): Candidate[] => {
      if (candidate.from === windowTitle)
        return isRole && (read === companyIn || !employer || agree(employer, companyInWindow)) ? [candidate] : [];
      if (!isHeadline(candidate)) return read === companyIn && nobody.test(candidate.said.trim()) ? [] : [candidate];
      const said = read(candidate.said);
      return said ? [{ ...candidate, said }] : [];
    });
  const companyIn = (headline: string) => {
    const { title, company } = partsOf(headline);
    // People study at schools and work at them: a role tells which.
    const mayBe = company && isCompany(company, title) && !seeking.test(headline) && !over.test(headline);
    const isThere = mayBe && (!school.test(company) || role.test(title));
    return isThere && !nobody.test(company) ? company : null;
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
