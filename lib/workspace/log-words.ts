import type { AuditEntry } from '#wire/team.ts';
import { counted, lasting, say, sayCount, sayIf, sayNumber } from './words.ts';

/** The log for people: what belongs together is one line, and what it was about is said in words, not in ids. */

export interface LogLine {
  /** The newest of the entries that it stands for. */
  readonly entry: AuditEntry;
  readonly count: number;
  /** What it was about, in words; '' where the action says it all. */
  readonly about: string;
}

type Detail = AuditEntry['detail'];

/** Newest first, as the store gives them. The parts in which one file was written are one line with all their rows. `nameOf`: the
 * member with this id; null where there is none, or the team was not read yet. */
export function logLines(
  entries: readonly AuditEntry[],
  nameOf: (id: string) => string | null = () => null,
): readonly LogLine[] {
  const lines: { entry: AuditEntry; count: number; detail: Detail }[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && entry.action === 'accounts.written' && isSameFile(last.entry, entry)) {
      last.count++;
      last.detail = added(last.detail, entry.detail);
    } else lines.push({ entry, count: 1, detail: entry.detail });
  }
  return lines.map(({ entry, count, detail }) => ({
    entry,
    count,
    about: withWhom(entry, aboutWords(entry.action, detail), nameOf),
  }));
}

/** Names the member that a change was about, where somebody else made it. */
function withWhom({ action, about, by }: AuditEntry, words: string, nameOf: (id: string) => string | null): string {
  const name = about !== null && action.startsWith('member.') ? nameOf(about) : null;
  if (name === null || name === by) return words;
  return words ? say('log.of.whom', { name, words }) : name;
}

const isSameFile = (one: AuditEntry, other: AuditEntry): boolean =>
  one.action === other.action && one.about !== null && one.about === other.about && one.by === other.by;

/** Every number of one with that of the other. */
const added = (one: Detail, other: Detail): Detail =>
  Object.fromEntries(Object.keys(one).map((key) => [key, numberOf(one[key]) + numberOf(other[key])]));

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listed = (value: unknown): number => (Array.isArray(value) ? value.length : numberOf(value));

/** What an entry was about. What this version of the page does not know is left to the exact words beside it. */
export function aboutWords(action: string, detail: Detail): string {
  const role = sayIf(`role.${wordsOf(detail.role)}`, wordsOf(detail.role));
  const version = numberOf(detail.version);
  switch (action) {
    case 'member.joined':
    case 'member.returned':
    case 'member.role-changed':
      return say('log.of.role', { role });
    case 'member.signed-out':
      return sayCount('log.of.devices', numberOf(detail.devices));
    case 'invite.made':
      if (detail.member) return say('log.of.again', { role });
      return sayCount('log.of.uses', numberOf(detail.uses), { role });
    case 'accounts.written': {
      const rows = sayCount('log.of.rows', numberOf(detail.rows));
      const [added, changed] = [sayNumber(numberOf(detail.added)), sayNumber(numberOf(detail.changed))];
      return say('log.of.rowsNew', { rows, added, changed });
    }
    case 'spec.published':
      return say('log.of.version', { version });
    case 'spec.rolled-back':
      return say('log.of.versionWhy', { version, why: wordsOf(detail.why) });
    case 'spec.retired':
      return say('log.of.none', { why: wordsOf(detail.why) });
    case 'paper.made':
    case 'paper.removed':
      return sayIf(`log.of.paper.${wordsOf(detail.kind)}`, wordsOf(detail.kind));
    case 'spec.signed':
      return say('log.of.side', { side: sayIf(`side.${wordsOf(detail.side)}`, wordsOf(detail.side)) });
    case 'flag.reviewed':
      return sayIf(`log.decision.${wordsOf(detail.decision)}`, wordsOf(detail.decision));
    case 'settings.changed':
      return say('log.of.hours', { hours: lasting(numberOf(detail.reviewHours), 'hour') });
    case 'clues.saved':
      return say(counted('log.of.clues', numberOf(detail.clues)), {
        version,
        count: sayNumber(numberOf(detail.clues)),
      });
    case 'person.exported':
    case 'person.erased':
    case 'member.erased':
      return sayCount('log.of.flags', listed(detail.flags));
    case 'hook.added':
      return wordsOf(detail.host);
    case 'provider.set':
      return wordsOf(detail.issuer);
    default:
      return '';
  }
}
