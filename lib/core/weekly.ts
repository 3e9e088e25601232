import type { Spec } from './spec.ts';

/** The week as it writes itself: what was heard, what failed, what was used, what was flagged. */

export interface WeekCounts {
  readonly counts: readonly {
    readonly about: 'objection' | 'phrase';
    readonly aboutId: string;
    readonly heard: number;
    readonly worked: number;
    readonly failed: number;
    readonly copied: number;
  }[];
  readonly flags: readonly {
    readonly kind: string;
    readonly raised: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly recycled: number;
    readonly open: number;
    readonly overdue: number;
  }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly match: number;
    readonly mismatch: number;
    readonly unknown: number;
    readonly flagged: number;
  }[];
}

export interface HeardObjection {
  readonly id: string;
  readonly says: string;
  readonly heard: number;
  readonly worked: number;
  readonly failed: number;
  /** Share of the answers that worked, of those of which it was said; null where it was never said. */
  readonly share: number | null;
  readonly before: number;
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
  /** Accounts of the team's list that fail it; null where the list was not judged. */
  readonly listed: number | null;
}

/** What sellers took into their hands, and what nobody touched. `times`: copied and then judged is one use. */
export interface Used {
  readonly used: readonly { readonly id: string; readonly words: string; readonly times: number }[];
  readonly never: readonly { readonly id: string; readonly words: string }[];
}

/** The report of a week beside the week before it. `listed`: how many accounts of the list each criterion fails, where that is known. */
export function weekReport(
  spec: Spec,
  now: WeekCounts,
  before: WeekCounts,
  listed: Readonly<Record<string, number>> | null = null,
): WeekReport {
  const countOf = (counts: WeekCounts, about: 'objection' | 'phrase', id: string) =>
    counts.counts.find((count) => count.about === about && count.aboutId === id);
  const heard = spec.objections
    .map((objection): HeardObjection => {
      const count = countOf(now, 'objection', objection.id);
      const told = (count?.worked ?? 0) + (count?.failed ?? 0);
      return {
        id: objection.id,
        says: objection.says[0] ?? objection.id,
        heard: count?.heard ?? 0,
        worked: count?.worked ?? 0,
        failed: count?.failed ?? 0,
        share: told ? (count?.worked ?? 0) / told : null,
        before: countOf(before, 'objection', objection.id)?.heard ?? 0,
      };
    })
    .filter((objection) => objection.heard > 0)
    .sort((a, b) => b.heard - a.heard || (a.id < b.id ? -1 : 1));
  const failedOf = (counts: WeekCounts, id: string) =>
    counts.criteria.find((criterion) => criterion.id === id)?.mismatch ?? 0;
  const mostFailed = (wanted: 'disqualifier' | 'core'): readonly FailedCriterion[] =>
    spec.profile.criteria
      .filter(({ kind }) => kind === wanted)
      .map(({ id, label }) => ({
        ...{ id, label, times: failedOf(now, id), before: failedOf(before, id) },
        listed: listed ? (listed[id] ?? 0) : null,
      }))
      .filter(({ times, listed }) => times > 0 || (listed ?? 0) > 0)
      .sort((a, b) => b.times - a.times || (b.listed ?? 0) - (a.listed ?? 0) || (a.id < b.id ? -1 : 1));
  const raisedIn = (counts: WeekCounts) => counts.flags.reduce((sum, { raised }) => sum + raised, 0);
  return {
    heard: heard.slice(0, 3),
    disqualified: mostFailed('disqualifier').slice(0, 5),
    failed: mostFailed('core').slice(0, 3),
    handlers: usedOf(
      spec.objections.map(({ id, says }) => ({ id, words: says[0] ?? id })),
      (id) => {
        const count = countOf(now, 'objection', id);
        return Math.max(count?.copied ?? 0, (count?.worked ?? 0) + (count?.failed ?? 0));
      },
    ),
    snippets: usedOf(
      spec.language.map(({ id, quote }) => ({ id, words: quote })),
      (id) => countOf(now, 'phrase', id)?.copied ?? 0,
    ),
    flags: [...now.flags].sort((a, b) => b.raised - a.raised || (a.kind < b.kind ? -1 : 1)),
    raised: raisedIn(now),
    raisedBefore: raisedIn(before),
  };
}

function usedOf(
  entries: readonly { readonly id: string; readonly words: string }[],
  times: (id: string) => number,
): Used {
  const counted = entries.map((entry) => ({ ...entry, times: times(entry.id) }));
  return {
    used: counted.filter((entry) => entry.times > 0).sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1)),
    never: counted.filter((entry) => entry.times === 0).map(({ id, words }) => ({ id, words })),
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

/** What marketing answers to a week, and what became of what it promised the week before. */
export interface WeekAnswer {
  readonly words: string;
  readonly promises: readonly { readonly id: string; readonly what: string }[];
  /** For each promise of the week before; `isDone` is null while only words stand there. */
  readonly kept: readonly { readonly id: string; readonly isDone: boolean | null; readonly words: string }[];
  readonly by: string;
}

/** What a week's answer still lacks, as codes that the locale words. `kept`: of so many promises nobody said what came of them. */
export type WeekLack = { readonly code: 'words' | 'promises' } | { readonly code: 'kept'; readonly count: number };

/** What a week's answer still lacks; empty when it is whole. */
export function lacksOf(answer: WeekAnswer, lastWeek: WeekAnswer | null): readonly WeekLack[] {
  const lacks: WeekLack[] = [];
  if (!answer.words.trim()) lacks.push({ code: 'words' });
  if (!answer.promises.some(({ what }) => what.trim())) lacks.push({ code: 'promises' });
  const open = (lastWeek?.promises ?? []).filter(
    ({ id }) => !answer.kept.some((kept) => kept.id === id && kept.isDone !== null),
  );
  if (open.length) lacks.push({ code: 'kept', count: open.length });
  return lacks;
}
