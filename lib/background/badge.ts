import { judge } from '#core/judge.ts';
import type { Standing } from '#core/verdict.ts';
import type { Keep } from '#local/kept.ts';
import { isOfTeam } from '#local/of-team.ts';
import type { OwnFlags } from '#local/own-flags.ts';
import type { Prospecting } from './prospecting.ts';
import type { Specs } from './specs.ts';
import type { TabMemory } from './tab-memory.ts';
import type { Badge, Clock, Tabs } from './world.ts';

/** The toolbar icon's small text: how many answers wait to be seen, else the tier of the tab. Nothing else is worth a glance. */

/** "Tier 1" is T1; a tier called otherwise gives its first two letters. */
export function badgeText(standing: Standing | null): string {
  if (!standing || standing.tier === null || standing.tier === 'below') return '';
  if (standing.tier === 'disqualified') return '×';
  const short = /^\p{L}\p{L}*\s*(\d{1,2})$/u.exec(standing.label)?.[1];
  const text = short ? `${standing.label.slice(0, 1).toUpperCase()}${short}` : standing.label.slice(0, 2);
  return standing.provisional ? `${text}?` : text;
}

export interface Badges {
  /** Sets the badge of a tab, and everywhere the number of answers that wait to be seen. */
  set(tabId: number): Promise<void>;
  /** Sets those that can be seen: of the tabs in front. */
  setAll(): Promise<void>;
}

export interface BadgeWorld {
  readonly badge: Badge;
  readonly tabs: Pick<Tabs, 'get'>;
  readonly memory: Pick<TabMemory, 'tab' | 'tabs'>;
  readonly prospecting: Pick<Prospecting, 'of'>;
  readonly specs: Specs;
  readonly flags: Pick<OwnFlags, 'newest'>;
  readonly keep: Pick<Keep, 'get'>;
  readonly clock: Clock;
}

export function openBadges({ badge, tabs, memory, prospecting, specs, flags, keep, clock }: BadgeWorld): Badges {
  const waiting = async (): Promise<string> => {
    const team = (await keep.get('team'))?.teamId ?? null;
    const count = (await flags.newest(100)).filter((flag) => flag.unseen && isOfTeam(flag, team)).length;
    return count > 0 ? String(Math.min(count, 99)) : '';
  };
  const standingOf = async (tabId: number): Promise<Standing | null> => {
    const tab = await memory.tab(tabId);
    const prospect = tab ? await prospecting.of(tab) : null;
    return prospect && judge((await specs.now()).spec, prospect, clock.today()).standing;
  };
  const set = async (tabId: number): Promise<void> => {
    const [standing, answers] = [await standingOf(tabId), await waiting()];
    await badge(null, answers, null);
    // A text of its own, be it empty, would hide from whoever looks at this tab the answer that comes next.
    await badge(tabId, (answers === '' && badgeText(standing)) || null, standing);
  };
  return {
    set,
    async setAll() {
      await badge(null, await waiting(), null);
      for (const tabId of await memory.tabs()) if ((await tabs.get(tabId))?.isFront) await set(tabId);
    },
  };
}
