import { canonicalJson } from '#core/content-hash.ts';
import type { Spec } from '#core/spec.ts';
import type { FormSection } from './form-shape.ts';

/** What a draft changes against another version, line by line, for people to read. */

export interface ChangedPart {
  /** `test`, `response.short`; '' for a line that came or went as a whole; `order` for what its section has in another order. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}
/** The locale words it: `change.SECTION`. */
export type ChangedSection = FormSection['id'] | 'tiers';

export interface SpecChange {
  readonly section: ChangedSection;
  readonly id: string;
  /** '' where the section has no lines and its name says it. */
  readonly label: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly parts: readonly ChangedPart[];
}

type Entry = Readonly<Record<string, unknown>>;

/** Keys that change with every version and tell nothing. */
const unsaid = new Set(['$schema', 'schemaVersion', 'version', 'effectiveFrom', 'status', 'signatures', 'changelog']);
const lists: readonly (readonly [ChangedSection, (spec: Spec) => readonly Entry[]])[] = [
  ['profile', (spec) => spec.profile.criteria],
  [
    'committee',
    (spec) => spec.profile.committee.map((member, at, all) => ({ id: seatOf(member, at, all), ...member })),
  ],
  ['triggers', (spec) => spec.triggers],
  ['evaluation', (spec) => spec.evaluation],
  ['objections', (spec) => spec.objections],
  ['channels', (spec) => spec.channels],
  ['language', (spec) => spec.language],
  ['tiers', (spec) => spec.scoring.tiers],
];

type Seat = Spec['profile']['committee'][number];
const seatName = ({ role, titles }: Seat): string => `${role}: ${titles[0]}`;
/** By what somebody of the committee is known: they have no id, and two may have one role and one title. */
function seatOf(member: Seat, at: number, all: readonly Seat[]): string {
  const name = seatName(member);
  const before = all.slice(0, at).filter((other) => seatName(other) === name).length;
  return before ? `${name} (${before + 1})` : name;
}

/** All changes in the order of the document. Empty where both say the same. */
export function changesOf(before: Spec, after: Spec): readonly SpecChange[] {
  const { tiers: tiersBefore, ...scoringBefore } = before.scoring;
  const { tiers: tiersAfter, ...scoringAfter } = after.scoring;
  return [
    ...partsOnly('head', 'head', headOf(before), headOf(after)),
    ...lists.flatMap(([section, of]) => listChanges(section, of(before), of(after))),
    ...partsOnly('scoring', 'scoring', scoringBefore, scoringAfter),
    ...partsOnly('sla', 'sla', before.sla, after.sla),
  ];
}

/** What `inForce` changed since `base` and the draft says otherwise: published as it is, the draft takes it out of force again. */
export function lostChanges(base: Spec, inForce: Spec, draft: Spec): readonly SpecChange[] {
  const key = ({ section, id }: SpecChange) => `${section} ${id}`;
  const otherwise = new Map(changesOf(inForce, draft).map((change) => [key(change), change]));
  return changesOf(base, inForce).filter((change) => {
    const other = otherwise.get(key(change));
    if (!other) return false;
    if (change.what !== 'changed' || other.what !== 'changed') return true;
    return change.parts.some(({ path }) => other.parts.some((part) => isWithin(path, part.path)));
  });
}

/** Whether one of two places holds the other, or both are one. */
const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

const headOf = (spec: Spec): Entry => ({
  ...Object.fromEntries(
    Object.entries(spec).filter(([key, value]) => !unsaid.has(key) && (typeof value !== 'object' || key === 'owners')),
  ),
  summary: spec.profile.summary,
});

function partsOnly(section: ChangedSection, id: string, before: Entry, after: Entry): readonly SpecChange[] {
  const parts = partsOf(before, after, '');
  return parts.length ? [{ section, id, label: '', what: 'changed', parts }] : [];
}

function listChanges(
  section: ChangedSection,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly SpecChange[] {
  const old = new Map(before.map((entry) => [String(entry.id), entry]));
  const now = new Map(after.map((entry) => [String(entry.id), entry]));
  const removed = [...old]
    .filter(([id]) => !now.has(id))
    .map(
      ([id, entry]): SpecChange => ({
        section,
        id,
        label: labelOf(entry),
        what: 'removed',
        parts: [{ path: '', before: entry, after: undefined }],
      }),
    );
  const rest = [...now].flatMap(([id, entry]): SpecChange[] => {
    const was = old.get(id);
    if (!was)
      return [
        { section, id, label: labelOf(entry), what: 'added', parts: [{ path: '', before: undefined, after: entry }] },
      ];
    const parts = partsOf(was, entry, '');
    return parts.length ? [{ section, id, label: labelOf(entry), what: 'changed', parts }] : [];
  });
  return [...rest, ...removed, ...orderChange(section, old, now)];
}

/** Lines that both versions have, in another order: those between the first and the last that moved. */
function orderChange(
  section: ChangedSection,
  old: ReadonlyMap<string, Entry>,
  now: ReadonlyMap<string, Entry>,
): readonly SpecChange[] {
  const before = [...old.keys()].filter((id) => now.has(id));
  const after = [...now.keys()].filter((id) => old.has(id));
  const isMoved = (id: string, at: number) => id !== after[at];
  const first = before.findIndex(isMoved);
  if (first < 0) return [];
  const end = before.findLastIndex(isMoved) + 1;
  const names = (ids: readonly string[]) => ids.slice(first, end).map((id) => labelOf(now.get(id) ?? { id }));
  return [
    {
      ...{ section, id: '', label: '', what: 'changed' },
      parts: [{ path: 'order', before: names(before), after: names(after) }],
    },
  ];
}

const labelOf = (entry: Entry): string => {
  const said =
    entry.label ?? entry.what ?? entry.quote ?? (Array.isArray(entry.says) ? entry.says[0] : undefined) ?? entry.id;
  return String(said);
};

const isGroup = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where two groups of keys differ. A test is one thing: shown whole. */
function partsOf(before: Entry, after: Entry, path: string): readonly ChangedPart[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const was = before[key];
    const is = after[key];
    if (canonicalJson(was ?? null) === canonicalJson(is ?? null)) return [];
    const at = path ? `${path}.${key}` : key;
    return key !== 'test' && isGroup(was) && isGroup(is)
      ? partsOf(was, is, at)
      : [{ path: at, before: was, after: is }];
  });
}
