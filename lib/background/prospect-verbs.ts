import type { Answers as PanelAnswers } from '#bus/messages.ts';
import { failed, ok } from '#core/result.ts';
import type { Answers } from '#local/answers.ts';
import type { Keep } from '#local/kept.ts';
import type { Looking } from './looking.ts';
import type { Prospecting } from './prospecting.ts';
import type { TabMemory } from './tab-memory.ts';
import type { Clock } from './world.ts';

/** What the seller knows better than the page: facts answered by hand, and which company this is. */

export type ProspectVerbs = Pick<
  PanelAnswers,
  | 'fact:answer'
  | 'fact:forget'
  | 'clues:look'
  | 'clue:forget'
  | 'prospect:apart'
  | 'prospect:together'
  | 'prospect:domain'
>;

export interface ProspectWorld {
  readonly looking: Looking;
  readonly prospecting: Prospecting;
  readonly memory: TabMemory;
  readonly answers: Answers;
  readonly keep: Keep;
  readonly clock: Clock;
  onChange(windowId: number): void;
}

export function prospectVerbs(world: ProspectWorld): ProspectVerbs {
  const { looking, prospecting, memory, answers, keep, clock, onChange } = world;
  return {
    async 'fact:answer'({ name, said, ...seen }) {
      const prospect = (await looking.meant(seen))?.prospect;
      if (!prospect) return failed('no-reading');
      if (!prospecting.typed(name, said)) return failed('not-understood', 'These words do not read as an answer.');
      const at = new Date(clock.now()).toISOString();
      const kept = await answers.put({ prospect: prospect.key, name, said, at });
      if (kept.ok) onChange(seen.windowId);
      return kept;
    },

    async 'fact:forget'({ name, ...seen }) {
      const prospect = (await looking.meant(seen))?.prospect;
      if (!prospect) return failed('no-reading');
      await answers.forget([prospect.key, ...prospect.aliases], name);
      onChange(seen.windowId);
      return ok(null);
    },

    'clues:look': async () => ({ clues: (await keep.get('ownClues').catch(() => null)) ?? [] }),

    async 'clue:forget'({ id }) {
      const kept = (await keep.get('ownClues')) ?? [];
      return keep.put(
        'ownClues',
        kept.filter((clue) => clue.id !== id),
      );
    },

    async 'prospect:apart'({ reading, ...seen }) {
      const tab = (await looking.meant(seen))?.tab;
      if (!tab || !(await prospecting.setApart(tab, reading))) return failed('no-reading');
      onChange(seen.windowId);
      return ok(null);
    },

    async 'prospect:together'(seen) {
      const tab = (await looking.meant(seen))?.tab;
      if (!tab) return failed('no-reading');
      await prospecting.setTogether(tab);
      onChange(seen.windowId);
      return ok(null);
    },

    async 'prospect:domain'({ domain, ...page }) {
      const typed = domain === null ? null : prospecting.typed('company.domain', domain);
      if (domain !== null && !typed) return failed('not-a-domain', 'A domain looks like "acme.com".');
      const at = await looking.still(page);
      if (!at) return failed('moved');
      const url = at.url ?? 'about:blank';
      const blank = { url, state: 'nothing', why: 'This page was not read.', reading: null, domain: null } as const;
      await memory.putTab(at.tabId, { ...(at.tab ?? blank), domain: typed ? String(typed.value) : null });
      onChange(at.windowId);
      return ok(null);
    },
  };
}
