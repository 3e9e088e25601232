import type { FactName } from '#core/facts.ts';
import { byHand } from '#core/merge.ts';
import type { Reading } from '#core/reading.ts';
import { clippingOfFact, clippingOfPaste } from './paste.ts';
import { samePage } from './reach.ts';
import { saidOf, type TabMemory } from './tab-memory.ts';
import type { Taking } from './taken.ts';

/** What the seller gives for a page where it could not be read. */
export interface ByHand {
  /** What was given on a page. */
  on(url: string): Promise<Reading | null>;
  /** Facts that were pasted, a line each. Gives how many were understood. */
  paste(tabId: number, url: string, words: string): Promise<number>;
  /** One fact. */
  given(tabId: number, url: string, name: FactName, said: string): Promise<void>;
}

export function openByHand(memory: TabMemory, taken: Taking, onChange: (tabId: number) => void): ByHand {
  /** What the seller pasted or pointed at on a page, where nothing on it could be read. */
  const on = async (url: string): Promise<Reading | null> =>
    (await memory.readings()).findLast((kept) => kept.reader === byHand && samePage(kept.url, url)) ?? null;

  /** Keeps facts that the seller gave for a page as a reading of theirs, and shows it. */
  const giveByHand = async (tabId: number, url: string, given: Reading, facts: Reading['facts']): Promise<void> => {
    const before = (await on(url))?.facts ?? [];
    const others = before.filter(({ name }) => !facts.some((fact) => fact.name === name));
    const own = [...others, ...facts].map((fact) => ({ ...fact, from: byHand, reading: given.id }));
    await memory.putReading({ ...given, facts: own });
    const said = saidOf(await memory.tab(tabId), url);
    await memory.putTab(tabId, { url, state: 'read', why: given.why, reading: given.id, ...said });
    onChange(tabId);
  };

  return {
    on,
    async paste(tabId, url, words) {
      const clipping = clippingOfPaste(words, url);
      const { reading: read } = await taken(clipping);
      const facts = read?.facts.filter((fact) => !fact.name.startsWith('crm.')) ?? [];
      if (!read || facts.length === 0) return 0;
      await giveByHand(tabId, url, read, facts);
      return facts.length;
    },

    async given(tabId, url, name, said) {
      const { reading: read } = await taken(clippingOfFact(name, said, url));
      const facts = read?.facts.filter((fact) => fact.name === name) ?? [];
      if (read && facts.length > 0) await giveByHand(tabId, url, read, facts);
    },
  };
}
