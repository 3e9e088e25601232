import { all, nextOf, one, rawText, tagOf } from './dom.ts';
import { jsonLdOf } from './json-ld.ts';
import {
  bareName,
  isLinkedIn,
  isNowhere,
  isWall,
  linkedInPieces,
  nameHeading,
  nameInTitle,
  ownAddress,
  sectionOf,
  topCard,
} from './linkedin/page.ts';
import { meta } from './meta.ts';
import { once } from './once.ts';
import type { Clue, Page, Reader } from './reader.ts';
import { isA, type Thing, wordsAt } from './thing.ts';

/** The rows of the overview, by their labels in LinkedIn's languages. */
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

interface Row {
  readonly said: string;
  readonly label: string;
}

/** The overview's rows: definition lists, or a label with its value as the next piece. */
const rowsOf: (page: Page) => ReadonlyMap<Label, Row> = once((page) => {
  const rows = new Map<Label, Row>();
  const keep = (label: string, said: string | undefined) => {
    const name = labelOf(label);
    if (name && said && !rows.has(name) && !labelOf(said)) rows.set(name, { said, label });
  };
  for (const term of all(page.doc, 'dt', 200)) {
    const value = nextOf(term);
    if (value && tagOf(value) === 'DD') keep(linkedInPieces(term)[0]?.text ?? '', linkedInPieces(value)[0]?.text);
  }
  const about = aboutOf(page);
  const lines = about ? linkedInPieces(about) : [];
  lines.forEach(({ text }, index) => {
    keep(text, lines[index + 1]?.text);
  });
  return rows;
});

const aboutOf: (page: Page) => Element | null = once((page) =>
  sectionOf(
    page,
    ['about-us'],
    /^(?:overview|about(?: us)?|übersicht|info|über uns|présentation|vue d.ensemble|à propos|infos|descripción general|acerca de|panoramica|informazioni|overzicht|over ons|visão geral|sobre)$/i,
  ),
);

const row = (name: Label): Clue => ({
  from: `label "${name === 'size' ? 'Company size' : name === 'seat' ? 'Headquarters' : name[0]?.toUpperCase() + name.slice(1)}"`,
  look(page) {
    const found = rowsOf(page).get(name);
    return found ? { said: found.said, from: `label "${found.label}"` } : null;
  },
});

/** The organization that the page is about; the authors of its posts hang on something. */
const organizations = (page: Page): Thing[] =>
  jsonLdOf(page)
    .filter((thing) => isA(thing, /^(?:Organization|Corporation)$/) && thing.under === '')
    .slice(0, 1);
const jsonLd = (path: string): Clue => ({
  from: `json-ld Organization.${path}`,
  look: (page) => organizations(page).flatMap((thing) => wordsAt(thing, path)),
});

const people =
  /\b(?:employees|mitarbeiter(?:innen|:innen)?|beschäftigte|employés|salariés|empleados|dipendenti|medewerkers|funcionários)\b/i;
const followers = /\b(?:followers?|follower:innen|abonnés|seguidores|volgers)\b/i;

/** The line under the name: industry, place, followers and head count, in that order where they are there. */
const summaryOf: (page: Page) => {
  readonly industry: string | null;
  readonly place: string | null;
  readonly size: string | null;
} = once((page) => {
  const card = topCard(page);
  const heading = nameHeading(page);
  const lines = card
    ? linkedInPieces(card).map(({ text, element }) => ({ text, isName: heading?.contains(element) === true }))
    : [];
  const rest = lines.slice(lines.findIndex(({ isName }) => isName) + 1).flatMap(({ text }) => text.split(/\s[·•]\s/));
  const end = rest.findIndex((text) => followers.test(text) && /\d/.test(text));
  const before = rest.slice(0, Math.max(end, 0)).filter((text) => /\p{L}/u.test(text) && text.length < 120);
  const size =
    rest.find(
      (text) => people.test(text) && /^\d[\d.,\u00a0 ]*(?:K|M)?(?:\+|\s*[-–]\s*[\d.,]+K?)?\s+\D+$/.test(text),
    ) ?? null;
  // A slogan may come first: the industry and the place stand last before the followers, and a place has a comma.
  const hasPlace = before.at(-1)?.includes(',') === true;
  return { industry: before.at(hasPlace ? -2 : -1) ?? null, place: hasPlace ? (before.at(-1) ?? null) : null, size };
});

const openings =
  /^(?:see|view)(?: all)?(?: \d+)? (?:open )?jobs?$|^jobs ansehen$|^alle jobs anzeigen$|^voir les offres d.emploi$/i;
const landmark =
  '.org-top-card, .org-page-details__definition-term, .org-top-card-summary__title, [data-test-id="about-us"]';

/** A company's LinkedIn page, logged in or out. */
export const linkedinCompany: Reader = {
  site: 'linkedin-company',
  matches: ['https://*.linkedin.com/*'],
  claims(page) {
    const isCompany = { kind: 'company', why: "This is a company's LinkedIn page." } as const;
    if (isNowhere(page)) {
      const isGuest = /org_guest_company/.test(meta(page, 'pagekey') ?? '');
      return isGuest || one(page.doc, landmark) ? isCompany : null;
    }
    if (!isLinkedIn(page) || !/^\/(?:company|showcase|school)\/[^/]+/.test(page.url.pathname)) return null;
    return isWall(page)
      ? { kind: 'none', why: 'LinkedIn asks to sign in here: the page itself is not shown.' }
      : isCompany;
  },
  expects: ['company.name', 'company.industry', 'company.employees', 'company.city', 'company.domain'],
  clues: {
    'company.name': [
      {
        from: 'top card, name',
        look(page) {
          const heading = nameHeading(page);
          return heading && bareName(rawText(heading));
        },
      },
      jsonLd('name'),
      { from: 'title of the page', look: (page) => nameInTitle(page).split(':')[0] ?? null },
    ],
    'company.domain': [row('website'), jsonLd('sameAs')],
    'company.industry': [row('industry'), { from: 'top card, industry', look: (page) => summaryOf(page).industry }],
    'company.employees': [row('size'), { from: 'top card, company size', look: (page) => summaryOf(page).size }],
    'company.city': [
      row('seat'),
      jsonLd('address.addressLocality'),
      { from: 'top card, place', look: (page) => summaryOf(page).place },
    ],
    'company.country': [
      jsonLd('address.addressCountry'),
      row('seat'),
      { from: 'top card, place', look: (page) => summaryOf(page).place },
    ],
    'company.type': [row('type')],
    'company.founded': [row('founded')],
    'company.phone': [row('phone')],
    'company.specialties': [
      {
        from: 'label "Specialties"',
        look(page) {
          const found = rowsOf(page).get('specialties');
          const items = found?.said.split(/,\s*(?:(?:and|und|et|y|e|en)\s+)?/) ?? [];
          // English writes a comma before its last "and"; others part the last two by the word alone.
          const last = items.length > 1 ? (items.pop()?.split(/\s(?:und|et|y|e|en)\s/) ?? []) : [];
          return [...items, ...last].map((item) => ({ said: item, from: `label "${found?.label}"` }));
        },
      },
    ],
    'company.description': [
      {
        from: 'section "About"',
        look(page) {
          const about = aboutOf(page);
          return about && (linkedInPieces(about).find(({ text }) => text.length > 60)?.text ?? null);
        },
      },
      jsonLd('description'),
      jsonLd('slogan'),
    ],
    'company.hiring': [
      {
        from: 'link to open jobs',
        look: (page) =>
          all(page.doc, 'main a, .org-top-card a, .top-card-layout a', 400)
            .map((link) => rawText(link).trim())
            .filter((words) => openings.test(words))
            .slice(0, 1),
      },
    ],
    'company.linkedin': [{ from: 'address of the page', look: (page) => ownAddress(page, 'company|showcase|school') }],
  },
};
