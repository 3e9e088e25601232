import type { Candidate, Clipping } from '#core/clipping.ts';
import type { FactName } from '#core/facts.ts';
import { wholeCountry } from '#core/parse/country-names.ts';
import { regionCountry } from '#core/parse/regions.ts';

/** Runs outside the page: what the rows of a company's LinkedIn page stand for, and the line under its name. */

/** The overview's rows, by their labels in LinkedIn's languages. */
const labels = {
  website: /^(?:website|webseite|webauftritt|site web|sitio web|sito web|site)$/,
  industry: /^(?:industry|industries|branchen?|secteurs?(?: d.activité)?|sector|settore|branche|setor)$/,
  size: /^(?:company size|(?:unternehmens)?größe|größe des unternehmens|taille de l.entreprise|tamaño de la empresa|dimensioni dell.azienda|bedrijfsgrootte|tamanho da empresa)$/,
  seat: /^(?:headquarters|hauptsitz|siège social|sede(?: principal)?|sede principale|hoofdkantoor)$/,
  type: /^(?:type|art|unternehmensform|type d.entreprise|tipo(?: de empresa)?)$/,
  founded:
    /^(?:founded|gegründet|gründung|fondée(?: en)?|fondation|date de fondation|fundación|fecha de fundación|data di fondazione|opgericht|fundada em)$/,
  specialties:
    /^(?:specialties|spezialgebiete|spezialisierungen|domaines?|spécialisations?|domaines de spécialisation|especialidades|settori di competenza|specialismen)$/,
  phone: /^(?:phone|telefon|téléphone|teléfono|telefono|telefoon|telefone)$/,
} as const;
type Label = keyof typeof labels;

const labelOf = (words: string): Label | undefined => {
  const plain = words.replace(/[\s:：]+$/, '').toLowerCase();
  return plain.length > 40 ? undefined : (Object.keys(labels) as Label[]).find((name) => labels[name].test(plain));
};

const facts: readonly (readonly [FactName, Label])[] = [
  ['company.domain', 'website'],
  ['company.industry', 'industry'],
  ['company.employees', 'size'],
  ['company.city', 'seat'],
  ['company.country', 'seat'],
  ['company.type', 'type'],
  ['company.founded', 'founded'],
  ['company.phone', 'phone'],
];

const people =
  /\b(?:employees|mitarbeiter(?:innen|:innen)?|beschäftigte|employés|salariés|empleados|dipendenti|medewerkers|funcionários)\b/i;
const headcount = /^\d[\d.,\u00a0 ]*(?:K|M)?(?:\+|\s*[-–]\s*[\d.,]+K?)?\s+\D+$/;
const followers = /\b(?:followers?|follower:innen|abonnés|seguidores|volgers)\b/i;

/** Under the name: slogan, industry, place, followers and head count, in that order where they are there. */
function underName(line: string): { readonly [F in FactName]?: readonly Candidate[] } {
  const parts = line.split(/\s[·•]\s/);
  const end = parts.findIndex((text) => followers.test(text) && /\d/.test(text));
  const before = parts.slice(0, Math.max(end, 0)).filter((text) => /\p{L}/u.test(text) && text.length < 120);
  // A place has a comma, or is a country; else what stands last is the industry.
  const last = before.at(-1);
  const place = last && (last.includes(',') || wholeCountry(last)) ? before.pop() : undefined;
  const size = parts.find((text) => people.test(text) && headcount.test(text));
  const found = (said: string | undefined, what: string) => (said ? [{ said, from: `top card, ${what}` }] : []);
  return {
    'company.industry': found(before.at(-1), 'industry'),
    'company.employees': found(size, 'company size'),
    'company.city': found(place && withoutCode(place), 'place'),
    'company.country': found(place && withoutCode(place), 'place'),
  };
}

/** "Walldorf, BW": two letters at the end of a seat are a region's, never a country's. Those of states that are known stay. */
const withoutCode = (seat: string): string =>
  seat.replace(/,\s*([A-Z]{2,3})$/, (all, code: string) => (regionCountry(code) ? all : ''));

/** "+ de 10 000 employés", "10.001 Beschäftigte oder mehr": the largest size of all, which other languages write as "10,001+". */
const openEnded = (size: string): string =>
  size
    .replace(/^\+ de (\d[\d.,\s]*\d)/, '$1+')
    .replace(/^(\d[\d.,\s]*\d)(\s\p{L}+) (?:et plus|ou plus|oder mehr|und mehr|o más|of meer)$/iu, '$1+$2');

/** The items of "A, B and C". English writes a comma before its last "and"; others part the last two by the word alone. */
function specialties(said: string): string[] {
  const items = said.split(/,\s*(?:(?:and|und|et|y|e|en)\s+)?/);
  const last = items.length > 1 ? (items.pop()?.split(/\s(?:und|et|y|e|en)\s/) ?? []) : [];
  return [...items, ...last];
}

/** A company page's clipping with the facts that its rows stand for; any other clipping as it is. */
export function finishCompany(clipping: Clipping): Clipping {
  if (!/^(?:linkedin-company|sales-navigator)$/.test(clipping.reader) || clipping.kind !== 'company') return clipping;
  const rows = new Map<Label, Candidate>();
  for (const { label, said } of clipping.fields) {
    const name = labelOf(label);
    // A label that follows a label says that the first is empty.
    if (!name || !said || rows.has(name) || labelOf(said)) continue;
    const row = { said: name === 'seat' ? withoutCode(said) : said, from: `label "${label}"` };
    rows.set(name, name === 'size' && openEnded(said) !== said ? { ...row, item: openEnded(said) } : row);
  }
  const under = underName(clipping.fields.find(({ label }) => label === 'under the name')?.said ?? '');
  const found: { [F in FactName]?: readonly Candidate[] } = { ...clipping.found };
  for (const [fact, name] of facts) {
    const row = rows.get(name);
    const here = [...(row ? [row] : []), ...(clipping.found[fact] ?? [])];
    found[fact] = here;
  }
  // A seat's words may leave the country to be guessed from a city; JSON-LD and the first office say it outright.
  const office = clipping.fields.find(({ label }) => label === 'first office')?.said;
  const seat = rows.get('seat');
  found['company.country'] = [
    ...(clipping.found['company.country'] ?? []),
    ...(office
      ? [{ said: office, item: /,\s*([A-Z]{2})$/.exec(office)?.[1] ?? office, from: 'locations, first' }]
      : []),
    ...(seat ? [seat] : []),
  ];
  for (const [fact, here] of Object.entries(under) as [FactName, readonly Candidate[]][])
    found[fact] = [...(found[fact] ?? []), ...here];
  const listed = rows.get('specialties');
  if (listed) found['company.specialties'] = specialties(listed.said).map((said) => ({ said, from: listed.from }));
  return { ...clipping, found, fields: [] };
}
