import {
  countedIn,
  criteriaOf,
  linesOf,
  objectionsOf,
  phrasesOf,
  type WeekCounts,
  type WeekSpecs,
} from './weekly-lines.ts';

/** The week as it writes itself: what was heard, what failed, what was used, what was flagged. */

export interface HeardObjection {
  readonly id: string;
  readonly says: string;
  readonly heard: number;
  readonly worked: number;
  readonly failed: number;
  /** Share of the answers that worked, of those of which it was said; null where it was never said. */
  readonly share: number | null;
  readonly before: number;
  /** It is not in the spec in force (any more). */
  readonly isGone: boolean;
}

export interface WeekReport {
  readonly heard: readonly HeardObjection[];
  readonly disqualified: readonly FailedCriterion[];
  /** Core criteria that did not hold: they rule nobody out by themselves. */
  readonly failed: readonly FailedCriterion[];
  readonly handlers: Used;
  readonly snippets: Used;
  readonly flags: WeekCounts['flags'];
  readonly raised: number;
  readonly raisedBefore: number;
}

export interface FailedCriterion {
  readonly id: string;
  readonly label: string;
  /** In the verdicts of this week's flags, and of those of the week before. */
  readonly times: number;
  readonly before: number;
  /** Accounts of the team's list that fail it; null where the list was not judged by it. */
  readonly listed: number | null;
  /** It is not in the spec in force (any more). */
  readonly isGone: boolean;
}

/** What sellers took into their hands, and what nobody touched. `times`: copied and then judged is one use. */
export interface Used {
  readonly used: readonly (UsedLine & { readonly times: number })[];
  readonly never: readonly UsedLine[];
}

/** `isGone`: it is not in the spec in force (any more). */
export interface UsedLine {
  readonly id: string;
  readonly words: string;
  readonly isGone: boolean;
}

/**
 * The report of a week beside the week before it. What was counted is told whatever spec has it; where none has words for
 * it, by its id. `listed`: how many accounts of the list each criterion of the spec in force fails, where that is known.
 */
export function weekReport(
  specs: WeekSpecs,
  now: WeekCounts,
  before: WeekCounts,
  listed: Readonly<Record<string, number>> | null = null,
): WeekReport {
  const counted = countedIn(now);
  const countOf = (counts: WeekCounts, about: 'objection' | 'phrase', id: string) =>
    counts.counts.find((count) => count.about === about && count.aboutId === id);
  const heard = linesOf(specs, objectionsOf, counted.heard)
    .map(({ id, line, isGone }): HeardObjection => {
      const count = countOf(now, 'objection', id);
      const told = (count?.worked ?? 0) + (count?.failed ?? 0);
      return {
        id,
        says: line?.says[0] ?? id,
        heard: count?.heard ?? 0,
        worked: count?.worked ?? 0,
        failed: count?.failed ?? 0,
        share: told ? (count?.worked ?? 0) / told : null,
        before: countOf(before, 'objection', id)?.heard ?? 0,
        isGone,
      };
    })
    .filter((objection) => objection.heard > 0)
    .sort((a, b) => b.heard - a.heard || (a.id < b.id ? -1 : 1));
  const failedOf = (counts: WeekCounts, id: string) =>
    counts.criteria.find((criterion) => criterion.id === id)?.mismatch ?? 0;
  const criteria = linesOf(specs, criteriaOf, counted.failed);
  const mostFailed = (wanted: 'disqualifier' | 'core'): readonly FailedCriterion[] =>
    criteria
      .flatMap(({ id, line, isGone }) => (line?.kind === wanted ? [{ id, label: line.label, isGone }] : []))
      .map((criterion) => ({
        ...criterion,
        ...{ times: failedOf(now, criterion.id), before: failedOf(before, criterion.id) },
        listed: listed && !criterion.isGone ? (listed[criterion.id] ?? 0) : null,
      }))
      .filter(({ times, listed }) => times > 0 || (listed ?? 0) > 0)
      .sort((a, b) => b.times - a.times || (b.listed ?? 0) - (a.listed ?? 0) || (a.id < b.id ? -1 : 1));
  const raisedIn = (counts: WeekCounts) => counts.flags.reduce((sum, { raised }) => sum + raised, 0);
  return {
    heard: heard.slice(0, 3),
    disqualified: mostFailed('disqualifier').slice(0, 5),
    failed: mostFailed('core').slice(0, 3),
    handlers: usedOf(
      linesOf(specs, objectionsOf, counted.handled).map(({ id, line, isGone }) => ({
        id,
        words: line?.says[0] ?? id,
        isGone,
      })),
      (id) => {
        const count = countOf(now, 'objection', id);
        return Math.max(count?.copied ?? 0, (count?.worked ?? 0) + (count?.failed ?? 0));
      },
    ),
    snippets: usedOf(
      linesOf(specs, phrasesOf, counted.copied).map(({ id, line, isGone }) => ({
        id,
        words: line?.quote ?? id,
        isGone,
      })),
      (id) => countOf(now, 'phrase', id)?.copied ?? 0,
    ),
    flags: [...now.flags].sort((a, b) => b.raised - a.raised || (a.kind < b.kind ? -1 : 1)),
    raised: raisedIn(now),
    raisedBefore: raisedIn(before),
  };
}

function usedOf(lines: readonly UsedLine[], times: (id: string) => number): Used {
  const counted = lines.map((line) => ({ line, times: times(line.id) }));
  return {
    used: counted
      .filter((one) => one.times > 0)
      .map((one) => ({ ...one.line, times: one.times }))
      .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1)),
    never: counted.filter((one) => one.times === 0).map((one) => one.line),
  };
}

/** A week's name: `week-2026-w47`, by ISO 8601. */
export function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(at.getTime() + (4 - (at.getUTCDay() || 7)) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `week-${thursday.getUTCFullYear()}-w${String(number).padStart(2, '0')}`;
}

/** Monday and Sunday of a week, or null where the name is none. */
export function daysOf(week: string): { readonly from: string; readonly to: string } | null {
  const [, year, number] = /^week-(\d{4})-w(\d{2})$/.exec(week) ?? [];
  if (!year || !number) return null;
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday =
    fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * 86_400_000 + (Number(number) - 1) * 7 * 86_400_000;
  const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
  const from = iso(monday);
  return weekOf(from) === week ? { from, to: iso(monday + 6 * 86_400_000) } : null;
}

/** The week so many weeks away. */
export function weekAway(week: string, by: number): string {
  const days = daysOf(week);
  return days
    ? weekOf(new Date(Date.parse(`${days.from}T00:00:00Z`) + by * 7 * 86_400_000).toISOString().slice(0, 10))
    : week;
}
