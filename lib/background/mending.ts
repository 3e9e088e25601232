import type { Clipping } from '#core/clipping.ts';
import type { Clues } from '#core/clue-updates.ts';
import type { Reading } from '#core/reading.ts';
import type { Snapshot } from '#core/snapshot.ts';
import { isUnderHost } from '#core/under-host.ts';
import type { MendAsk, Mended } from '#readers/mend.ts';

/** Takes clue updates to a page that they are about: whose reader missed facts, or does not know it. Other pages get none. */
export interface Mending {
  /** The clipping with what the updates found on its page; null where none is about it, or nothing was found. */
  mended(snapshot: Snapshot, clipping: Clipping, reading: Reading | null): Promise<Clipping | null>;
}

/** @param mend looks for updates on a page that was taken down */
export function openMending(
  mend: (snapshot: Snapshot, ask: MendAsk) => Mended,
  inForce: (url: string) => Promise<Clues>,
): Mending {
  return {
    async mended(snapshot, clipping, reading) {
      const { clues, pages } = await inForce(clipping.url);
      if (reading) {
        const missed = clues.filter(
          ({ site, fact }) => site === clipping.reader && !reading.facts.some(({ name }) => name === fact),
        );
        const found = missed.length > 0 ? mend(snapshot, { clues: missed, pages: [] }).found : {};
        return Object.keys(found).length > 0 ? { ...clipping, mended: found } : null;
      }
      const here = pages.filter(({ host }) => isUnderHost(host, clipping.url));
      if (here.length === 0) return null;
      const wanted = clues.filter(({ site }) => here.some((page) => page.site === site));
      const answer = mend(snapshot, { clues: wanted, pages: here });
      const page = answer.page === null ? undefined : here[answer.page];
      if (!page) return null;
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
