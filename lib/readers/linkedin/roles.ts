import { all, attr, closest, type Element, one, parentOf } from '../dom.ts';
import { once } from '../once.ts';
import type { Piece } from '../pieces.ts';
import type { Page } from '../reader.ts';
import { linkedInPieces, sectionOf } from './page.ts';

/** The date that a span of time which is not over began: "Mar 2025–Present 1 yr 9 mos". Null for any other words. */
export function sinceIn(words: string): string | null {
  const dates = span.exec(words);
  return dates?.[2] === undefined ? null : (dates[1]?.trim() ?? null);
}

/** One position of the Experience section. */
export interface Role {
  readonly title: string;
  readonly company: string;
  /** The date it began, as the page writes it. */
  readonly since: string;
  readonly isCurrent: boolean;
}

const heading =
  /^(?:experience|work experience|berufserfahrung|expériences?|expérience professionnelle|experiencia|esperienze?|ervaring|experiência|опыт работы|досвід|doświadczenie|erfarenhet|erfaringe?r?|deneyim|experiență|zkušenosti|kokemus|tapasztalat|εμπειρία|pengalaman|الخبرة|職歴|工作经历|工作經歷|경력)$/i;
const now =
  "present|now|heute|gegenwärtig|aktuell|aujourd['’]hui|présent|actuel|actualidad|actualmente|actual\\b|presente|oggi|heden|nu|o momento|atual|настоящее время|теперішній час|(?:до )?сьогодні|obecnie|nå|halen|prezent|(?:do )?současnost|nykyinen|nykyhetki|jelenleg|σήμερα|saat ini|حتى الآن|الحالي|至今|現在|目前|현재";
const span = new RegExp(
  `^(.{0,20}\\b(?:19|20)\\d\\d(?:年\\d+月|년 ?\\d+월|\\. ?\\p{L}{2,12}\\.?| г\\.| р\\.)?)\\s*(?:[-–—]|to|bis|à|au|al?|hasta|até|tot)\\s*(?:(${now})|.{0,20}(?:19|20)\\d\\d)`,
  'iu',
);
const lasting =
  /^(?:[^·]{2,40} · )?(?:\d+\s*(?:yrs?|mos?|years?|months?|jahre?|j\.|monate?|mon\.?|ans?|mois|años?|mes(?:es|i|e)?|ann[io]|jaar|maand(?:en)?|anos?)\b[.,]?\s*){1,2}$|^(?:меньше года|(?:\d+\s*(?:г\.|год[а]?|лет|мес\.?)\s*){1,2})$/i;
const employment =
  /^(?:full[- ]time|part[- ]time|self[- ]employed|freelance|contract|internship|apprenticeship|seasonal|permanent|vollzeit|teilzeit|selbstständig|freiberuflich|praktikum|festanstellung|temps plein|temps partiel|indépendant|cdi|cdd|stage|alternance|jornada completa|autónomo|tempo pieno|voltijds?|tempo integral)\b|^(?:полный рабочий день|частичная занятость|самозанятость|фриланс)$/i;

/** LinkedIn's own kind of entry for the time between two jobs: no job, no employer. Its kind stands above or below it. */
const pause =
  /^(?:career break|(?:berufliche |karriere)?(?:auszeit|pause)|berufspause|elternzeit|mutterschutz|sabbatical|(?:parental|maternity) leave|congé (?:parental|(?:de )?maternité)|pause (?:professionnelle|de carrière|dans ma carrière)|interruption de carrière|pausa (?:profesional|laboral|lavorativa|na carreira)|loopbaanonderbreking)$/i;

/** What old layouts say to screen readers before each part of a position. */
const partLabel =
  /^(?:company name|dates employed|employment duration|total duration|title|location|название компании|даты работы|name des unternehmens|beschäftigungszeitraum|nom de l['’]entreprise|dates d['’]emploi|durée d['’]emploi)$/i;

/** The current ones stand first. */
const mostRoles = 40;
const itemSelector = 'li, [componentkey^="entity-collection-item"], .section-item';
const beforeDot = (words: string): string => words.split(' · ')[0]?.trim() ?? '';
/** Logged-out pages mask words with asterisks. */
const isMasked = (words: string): boolean => /\*{3,}/.test(words);

/** The item that groups several positions under one company, if this one stands in such a group. */
function companyOfGroup(item: Element, section: Element): string | null {
  const parent = parentOf(item);
  const outer = parent && closest(parent, itemSelector);
  if (!outer || outer === section || !section.contains(outer)) return null;
  const first = linkedInPieces(outer)[0];
  return first && !item.contains(first.element) ? first.text : null;
}

/** The company that heads a group whose box nothing marks: the line before the one that says how long they worked there. */
function headOfGroup(since: readonly Piece[], before: readonly Piece[]): string | null {
  const above = since.slice(0, since.length - before.length).map(({ text }) => text);
  const whole = above.findLastIndex((text) => lasting.test(text));
  return whole > 0 ? (above[whole - 1] ?? null) : null;
}

/** Every dated position of the page, in page order. */
export const rolesOf: (page: Page) => readonly Role[] = once((page) => {
  const section = experienceOf(page);
  if (!section) return [];
  const found: Role[] = [];
  // Lines are doubled for screen readers, and not every layout says which of the two they are for.
  const lines = linkedInPieces(section).filter(
    ({ text }, at, those) => !heading.test(text) && !partLabel.test(text) && text !== those[at - 1]?.text,
  );
  let after = 0;
  for (const [index, piece] of lines.entries()) {
    const dates = span.exec(piece.text);
    if (!dates) continue;
    if (found.length >= mostRoles) break;
    const item = closest(piece.element, itemSelector);
    const since = lines.slice(after, index);
    const before = since.filter(({ element }) => !item || item.contains(element));
    after = index + 1;
    const words = before.map(({ text }) => text).filter((text) => !employment.test(text) || lasting.test(text));
    const isInList = item !== null && section.contains(item);
    const group = isInList ? (companyOfGroup(item, section) ?? headOfGroup(since, before)) : null;
    const whole = words.findIndex((text) => lasting.test(text));
    const previous = found.at(-1);
    const isGrouped = group !== null || whole > 0;
    const title = isGrouped ? words.at(whole > 0 ? -1 : 0) : words[0];
    const company =
      group ?? (whole > 0 ? words[whole - 1] : words[1]) ?? (words.length === 1 ? previous?.company : undefined);
    if (!title || isMasked(title) || words.some((text) => pause.test(text))) continue;
    const employer = company && !isMasked(company) ? beforeDot(company) : '';
    found.push({ title, company: employer, since: dates[1]?.trim() ?? '', isCurrent: dates[2] !== undefined });
  }
  return found;
});

/** The Experience section, which loads late: null while it is not there. */
export const experienceOf: (page: Page) => Element | null = once((page) =>
  sectionOf(
    page,
    ['ExperienceTopLevelSection', 'experience', 'experience-section', 'profile-experience', 'background-experience'],
    heading,
  ),
);

const currentCompany =
  /^(?:current company|aktuelles unternehmen|derzeitiges unternehmen|entreprise actuelle|empresa actual|azienda attuale|huidig bedrijf|empresa atual)\b|^текущая компания/i;

/** The company that the top card's button leads to: "Current company: X. Click to …". */
export function companyOfButton(card: Element): string | null {
  for (const button of all(card, 'button[aria-label]', 40))
    if (currentCompany.test(attr(button, 'aria-label'))) return linkedInPieces(button)[0]?.text ?? null;
  return null;
}

/** Old layouts name the top card's parts by class, and have nothing else to go by. */
export const classed = (page: Page, selector: string): string | null => {
  const element = one(page.doc, selector);
  return element ? (linkedInPieces(element)[0]?.text ?? null) : null;
};
