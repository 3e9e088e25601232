import type { Shown } from '#bus/shown.ts';
import type { FlagKind } from '#core/flag-codes.ts';
import type { OwnFlag } from '#core/flags.ts';
import type { Prospect } from '#core/prospect.ts';
import type { Spec } from '#core/spec.ts';
import type { Verdict } from '#core/verdict.ts';
import { known } from './known.ts';
import { tierName } from './standing.ts';

/** What follows from a prospect together with the seller's own flags. */
export interface AboutProspect {
  readonly keys: ReadonlySet<string>;
  /** Kinds raised on the verdict as a whole, and still standing. */
  readonly raised: ReadonlySet<FlagKind>;
  /** Criteria that were flagged, and still stand so. */
  readonly flagged: ReadonlySet<string>;
  /** The CRM's tier and ours, where they differ, and whether that was flagged. */
  readonly crmTier: { readonly crm: string; readonly ours: string; readonly isFlagged: boolean } | null;
}

/** Own flags on this prospect that still stand; of those about a person only the ones about the person at hand. */
export function standingFlags(flags: readonly OwnFlag[], prospect: Prospect): readonly OwnFlag[] {
  const keys = new Set([prospect.key, ...prospect.aliases]);
  return flags.filter(({ state, flag: { kind, prospect: of } }) => {
    if ((state !== 'waiting' && state !== 'sent') || !keys.has(of.key)) return false;
    return of.person === null ? kind !== 'wrong-contact' : of.person === prospect.person?.name;
  });
}

export function aboutProspect(shown: Shown, prospect: Prospect, verdict: Verdict, spec: Spec): AboutProspect {
  const here = standingFlags(shown.flags, prospect);
  const crmTier = tierDifference(prospect, verdict, spec);
  return {
    keys: new Set([prospect.key, ...prospect.aliases]),
    raised: new Set(here.filter((own) => !own.flag.criterion && !own.flag.fact).map((own) => own.flag.kind)),
    flagged: new Set(here.flatMap((own) => own.flag.criterion ?? [])),
    crmTier: crmTier && { ...crmTier, isFlagged: here.some(({ flag }) => flag.fact === 'crm.tier') },
  };
}

/** "Tier 1", "tier-1", "T1", "1 - Strategic" and "A" are one way or another of writing a rank. */
function rankOf(words: string): string | null {
  const found = words.trim().match(/^(?:(?:tier|level|class|rank|t)?[\s\-_:]*)?([1-5]|[a-e])(?![a-z\d])/i)?.[1];
  if (!found) return null;
  return /\d/.test(found) ? found : String(found.toLowerCase().charCodeAt(0) - 96);
}

const folded = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s\-_]+/g, ' ')
    .trim();

/** Only where the verdict is firm about its tier, and both can be read as a rank or a name that differs. */
function tierDifference(prospect: Prospect, verdict: Verdict, spec: Spec): { crm: string; ours: string } | null {
  const said = known(prospect, 'crm.tier')?.said;
  const { tier } = verdict.standing;
  if (!said || tier === null) return null;
  const index = spec.scoring.tiers.findIndex((each) => each.id === tier);
  const ours = tierName(tier, spec);
  if (folded(said) === folded(ours) || folded(said) === folded(tier)) return null;
  const named = spec.scoring.tiers.some((each) => folded(each.label) === folded(said) || each.id === folded(said));
  const rank = rankOf(said);
  if (rank !== null ? index >= 0 && rank === String(index + 1) : !named) return null;
  return { crm: said, ours };
}
