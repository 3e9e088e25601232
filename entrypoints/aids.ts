import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type MendAsk, mend } from '#readers/mend.ts';

/**
 * What a page gets only when it is needed, so that the content script need not carry it: clue updates at work. Asked by the
 * background in the extension's own world, which the page cannot see.
 */
const mine = globalThis as typeof globalThis & { icpLensAids?: Record<string, (ask: never) => unknown> };

export default defineUnlistedScript(() => {
  mine.icpLensAids = {
    mend: (ask: MendAsk) => mend({ url: new URL(location.href), doc: document }, ask),
  };
});
