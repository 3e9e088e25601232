import type { Flag, Refinement } from '#core/flags.ts';
import type { EventsAnswer, WireEvent } from '#wire/wire.ts';
import { isSaidAfter } from './erasures.ts';

/** What becomes of arriving events, given what is there already. Pure: the writer looks, asks here, and writes. */

export type Fate = EventsAnswer['results'][number];

export interface Arrival {
  readonly memberId: string;
  readonly deviceId: string;
  readonly event: WireEvent;
  /** When the person was erased that this flag named. It comes without them. ISO 8601. */
  readonly erasedAt?: string;
}

export interface FlagThere {
  readonly id: string;
  readonly memberId: string;
  readonly state: 'open' | 'answered' | 'withdrawn';
  /** When a person was erased from it: notes of before then may name them. */
  readonly erasedAt?: string | null;
}

/** Said about a flag before the flag itself arrived. */
export interface Waiting {
  readonly flagId: string;
  readonly memberId: string;
  readonly refinement: Refinement | null;
}

export interface There {
  readonly events: readonly string[];
  readonly flags: readonly FlagThere[];
  readonly waiting: readonly Waiting[];
}

export interface NewFlag {
  readonly flag: Flag;
  readonly memberId: string;
  readonly deviceId: string;
  readonly state: 'open' | 'withdrawn';
  readonly erasedAt: string | null;
}

export interface ChangedFlag {
  readonly id: string;
  readonly patch: Refinement;
  readonly state: 'open' | 'withdrawn';
}

export interface Decided {
  readonly fates: readonly Fate[];
  /** The arrivals to be remembered by their ids. */
  readonly stored: readonly Arrival[];
  readonly flags: readonly NewFlag[];
  readonly changed: readonly ChangedFlag[];
}

interface Standing {
  readonly memberId: string;
  state: FlagThere['state'];
  patch: Refinement;
  readonly arrival: (Arrival & { event: { type: 'flag' } }) | null;
  touched: boolean;
  readonly erasedAt: string | null;
}

const refused = (id: string, why: string): Fate => ({ id, fate: 'refused', why });
const closed = {
  answered: 'This flag has been answered already. Raise a new one if you still disagree.',
  withdrawn: 'This flag was taken back.',
} as const;

/** Goes through the arrivals in order. An id that is there, or came earlier in the same batch, is `known`. `now`: of the server. */
export function decide(arrivals: readonly Arrival[], there: There, now: Date): Decided {
  const seen = new Set(there.events);
  const flags = new Map<string, Standing>();
  for (const { id, memberId, state, erasedAt = null } of there.flags)
    flags.set(id, { memberId, state, patch: {}, arrival: null, touched: false, erasedAt });

  const stored: Arrival[] = [];
  /** What was said about flags before they arrived, in the order of saying: by earlier batches, then by this one. */
  const early: (Waiting & { readonly at?: string })[] = [...there.waiting];
  const fateOf = (arrival: Arrival): Fate => {
    const { event, memberId } = arrival;
    if (seen.has(event.id)) return { id: event.id, fate: 'known', why: null };
    const target = flags.get(event.type === 'flag' ? event.flag.id : event.type === 'count' ? '' : event.flagId);
    if (target && target.memberId !== memberId) return refused(event.id, 'This flag belongs to somebody else.');
    if (event.type === 'flag') {
      if (target) return { id: event.id, fate: 'known', why: null };
      const said = early.filter((one) => one.flagId === event.flag.id && one.memberId === memberId);
      flags.set(event.flag.id, {
        memberId,
        state: said.some(({ refinement }) => refinement === null) ? 'withdrawn' : 'open',
        patch: Object.assign({}, ...said.map((one) => mayKeep(one.refinement ?? {}, arrival.erasedAt, now, one.at))),
        arrival: arrival as Standing['arrival'],
        touched: true,
        erasedAt: arrival.erasedAt ?? null,
      });
    } else if (!target && event.type !== 'count') {
      const refinement = event.type === 'refine' ? event.refinement : null;
      early.push({ flagId: event.flagId, memberId, refinement, at: event.at });
    } else if (target && event.type !== 'count') {
      if (target.state === 'answered') return refused(event.id, closed.answered);
      if (event.type === 'refine') {
        if (target.state === 'withdrawn') return refused(event.id, closed.withdrawn);
        Object.assign(target.patch, mayKeep(event.refinement, target.erasedAt, now, event.at));
      } else target.state = 'withdrawn';
      target.touched = true;
    }
    seen.add(event.id);
    stored.push(arrival);
    return { id: event.id, fate: 'stored', why: null };
  };
  const fates = arrivals.map(fateOf);
  return { fates, stored: stored.map((arrival) => withoutNames(arrival, flags, now)), ...rowsOf(flags) };
}

function rowsOf(flags: ReadonlyMap<string, Standing>): Pick<Decided, 'flags' | 'changed'> {
  const added: NewFlag[] = [];
  const changed: ChangedFlag[] = [];
  for (const [id, { arrival, patch, state, memberId, touched, erasedAt }] of flags) {
    if (!touched || state === 'answered') continue;
    if (!arrival) changed.push({ id, patch, state });
    else if (arrival.event.type === 'flag')
      added.push({
        flag: Object.keys(patch).length ? { ...arrival.event.flag, ...kept(patch) } : arrival.event.flag,
        memberId,
        deviceId: arrival.deviceId,
        state,
        erasedAt,
      });
  }
  return { flags: added, changed };
}

/** What was said about a flag, without a note of before a person was erased from it. Without a time it counts as said before. */
function mayKeep(said: Refinement, erasedAt: string | null | undefined, now: Date, at = ''): Refinement {
  if (!erasedAt || isSaidAfter(at, erasedAt, now)) return said;
  const { note: _note, ...rest } = said;
  return rest;
}

function withoutNames(arrival: Arrival, flags: ReadonlyMap<string, Standing>, now: Date): Arrival {
  const { event } = arrival;
  if (event.type !== 'refine') return arrival;
  const refinement = mayKeep(event.refinement, flags.get(event.flagId)?.erasedAt, now, event.at);
  return refinement === event.refinement ? arrival : { ...arrival, event: { ...event, refinement } };
}

/** Without the keys that were not said: what was there stays. */
function kept(patch: Refinement): Partial<Pick<Flag, 'suggestedTier' | 'reason' | 'note'>> {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}
