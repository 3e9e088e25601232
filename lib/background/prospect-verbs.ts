import type { Answers as PanelAnswers } from '#bus/messages.ts';
import { type FactName, isPersonFact } from '#core/facts.ts';
import { type Prospect, personRead } from '#core/prospect.ts';
import { failed, ok } from '#core/result.ts';
import type { AnswerKey, Answers } from '#local/answers.ts';
import type { Keep } from '#local/kept.ts';
import type { Looking } from './looking.ts';
import type { Prospecting } from './prospecting.ts';
import type { TabMemory } from './tab-memory.ts';
import { answersIn, typedFact } from './typed.ts';
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
  const now = () => ({ at: new Date(clock.now()).toISOString(), day: clock.today() });
  return {
    async 'fact:answer'({ name, said, id, ...seen }) {
      const prospect = (await looking.meant(seen, isPersonFact(name)))?.prospect;
      if (!prospect) return failed('no-reading');
      const when = now();
      const items = answersIn(name, said).filter((item) => typedFact(name, item, when));
      if (items.length === 0) return failed('not-understood', 'These words do not read as an answer.');
      const about = { prospect: prospect.key, name, person: personRead(prospect), ...(id === undefined ? {} : { id }) };
      for (const item of items) {
        const kept = await answers.put({ ...about, said: item, ...when });
        if (!kept.ok) return kept;
      }
      onChange(seen.windowId);
      return ok(null);
    },

    async 'fact:forget'({ name, said, id, ...seen }) {
      const prospect = (await looking.meant(seen, isPersonFact(name)))?.prospect;
      if (!prospect) return failed('no-reading');
      const words = said?.flatMap((line) => [line, ...answersIn(name, line)]);
      await answers.forget(aboutFact(name, prospect), id === undefined ? words : { id });
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
      const pair = tab && (await prospecting.setApart(tab, reading));
      if (!pair) return failed('no-reading');
      onChange(seen.windowId);
      return ok({ pair });
    },

    async 'prospect:together'({ pair, windowId }) {
      await prospecting.setTogether(pair);
      onChange(windowId);
      return ok(null);
    },

    async 'prospect:domain'({ domain, ...page }) {
      const typed = domain === null ? null : typedFact('company.domain', domain, now());
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

const aboutFact = (name: FactName, prospect: Prospect): AnswerKey => ({
  name,
  prospects: [prospect.key, ...prospect.aliases],
  person: personRead(prospect),
});
