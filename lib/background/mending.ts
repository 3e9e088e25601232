import { refused } from '#bus/guard.ts';
import { parseMended } from '#bus/parse.ts';
import type { Clipping } from '#core/clipping.ts';
import { type Clues, isUnderHost } from '#core/clue-updates.ts';
import type { Reading } from '#core/reading.ts';
import type { Tabs } from './world.ts';

/** Takes clue updates to a page that they are about: whose reader missed facts, or does not know it. Other pages get none and cost nothing. */
export interface Mending {
  /** The clipping with what the updates found on its page; null where none is about it, or nothing was found. */
  mended(tabId: number, frameId: number, clipping: Clipping, reading: Reading | null): Promise<Clipping | null>;
}

export function openMending(tabs: Pick<Tabs, 'aid'>, inForce: (url: string) => Promise<Clues>): Mending {
  const ask = async (tabId: number, frameId: number, wanted: Clues) => {
    const [answer] = (await tabs.aid(tabId, frameId, 'mend', wanted)) ?? [];
    const mended = parseMended(answer);
    return mended === refused ? null : mended;
  };
  return {
    async mended(tabId, frameId, clipping, reading) {
      const { clues, pages } = await inForce(clipping.url);
      if (reading) {
        const missed = clues.filter(
          ({ site, fact }) => site === clipping.reader && !reading.facts.some(({ name }) => name === fact),
        );
        const answer = missed.length > 0 ? await ask(tabId, frameId, { clues: missed, pages: [] }) : null;
        return answer && Object.keys(answer.found).length > 0 ? { ...clipping, mended: answer.found } : null;
      }
      const here = pages.filter(({ host }) => isUnderHost(host, clipping.url));
      if (here.length === 0) return null;
      const wanted = clues.filter(({ site }) => here.some((page) => page.site === site));
      const answer = await ask(tabId, frameId, { clues: wanted, pages: here });
      const page = answer && answer.page !== null ? here[answer.page] : undefined;
      if (!answer || !page) return null;
      const { url, title, lang } = clipping;
      return {
        ...{ url, title, lang, reader: page.site, kind: page.kind },
        why: 'A clue says what this page is.',
        found: {},
        fields: page.kind === 'crm' ? answer.fields : [],
        mended: answer.found,
        expected: wanted.filter(({ site }) => site === page.site).map(({ fact }) => fact),
      };
    },
  };
}
