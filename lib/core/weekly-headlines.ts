import type { WeekReport } from './weekly.ts';

/** A week in a few sentences, for who reads nothing else: as codes with what stands in their slots. */
export type WeekHeadline =
  | { readonly code: 'flags'; readonly count: number; readonly before: number }
  /** Flags of the week that nobody has answered, of so many; `late` of them for too long. */
  | { readonly code: 'open'; readonly count: number; readonly of: number; readonly late: number }
  | { readonly code: 'heard'; readonly count: number; readonly says: string }
  /** The answer to what is heard most, of those calls of which somebody said how it went. */
  | { readonly code: 'works' | 'fails'; readonly worked: number; readonly told: number }
  /** Whether the answer worked, nobody said. */
  | { readonly code: 'untold' }
  | { readonly code: 'out'; readonly count: number; readonly label: string }
  | { readonly code: 'unused'; readonly count: number; readonly of: number };

/** In the order in which they matter. A week in which nothing happened says that there was no flag, and no more. */
export function weekHeadlines(report: WeekReport): readonly WeekHeadline[] {
  const lines: WeekHeadline[] = [{ code: 'flags', count: report.raised, before: report.raisedBefore }];
  const sum = (column: 'open' | 'overdue') => report.flags.reduce((all, row) => all + row[column], 0);
  if (sum('open') > 0) lines.push({ code: 'open', count: sum('open'), of: report.raised, late: sum('overdue') });
  const most = report.heard[0];
  if (most) {
    lines.push({ code: 'heard', count: most.heard, says: most.says });
    const told = most.worked + most.failed;
    if (told === 0) lines.push({ code: 'untold' });
    else lines.push({ code: most.worked * 2 >= told ? 'works' : 'fails', worked: most.worked, told });
  }
  const out = report.disqualified.find(({ times }) => times > 0);
  if (out) lines.push({ code: 'out', count: out.times, label: out.label });
  const { used, never } = report.handlers;
  if (used.length > 0 && never.length > 0)
    lines.push({ code: 'unused', count: never.length, of: used.length + never.length });
  return lines;
}
